"""Every call by which a case is kept fails once, in every way that a disk has: one plain code, and
nothing is lost."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from takeitdown.casefile import shelf as shelves
from takeitdown.casefile.shelf import Opened, Shelf, found
from takeitdown.errors import CaseFileProblem
from tests.casefile.recorded import Failing, Hasty
from tests.casefile.samples import PASSPHRASE, numbered
from tests.sealing.boxes import CHEAP, CHEAP_BOUNDS

create = partial(Shelf.create, cost=CHEAP, bounds=CHEAP_BOUNDS)
reopen = partial(Shelf.open, bounds=CHEAP_BOUNDS)

CODES = {
    errno.ENOSPC: "no-space",
    errno.EDQUOT: "no-space",
    errno.EIO: "disk",
    errno.EROFS: "read-only",
    errno.EACCES: "not-allowed",
    errno.EPERM: "not-allowed",
    errno.ENOENT: "gone",
    errno.ESTALE: "gone",
}
IN_A_KEEP = ["remove", "create", "write", "sync", "rename"] * 2 + ["sync-folder"]
IN_A_CREATE = ["lock", "remove", "create", "write", "sync", "rename", "sync-folder"]
IN_A_FORGET = ["lock", *["reopen", "write", "sync"] * 2, *["remove"] * 3, "sync-folder"]
A_KEEP = len(IN_A_KEEP)


def faults(calls: list[str]) -> list[tuple[int, int]]:
    """The number of each call, and what it fails with. What is not there needs no removing."""
    return [
        (at, code)
        for at, call in enumerate(calls, 1)
        for code in CODES
        if not (code == errno.ENOENT and call == "remove")
    ]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    with create(folder, numbered(0), PASSPHRASE, files=Hasty()) as shelf:
        shelf.keep(numbered(1))
    return shelf.path


def test_these_are_the_calls_of_a_keep(path: Path) -> None:
    for at in range(1, A_KEEP + 2):
        files = Failing(at + 1, errno.EIO)  # the first is the lock, when it is opened
        with reopen(path, PASSPHRASE, files=files) as shelf:
            if at <= A_KEEP:
                with pytest.raises(CaseFileProblem):
                    shelf.keep(numbered(2))
                assert files.failed == IN_A_KEEP[at - 1]
            else:
                shelf.keep(numbered(2))


@pytest.mark.parametrize(("at", "code"), faults(IN_A_KEEP))
def test_a_keep_that_fails_is_told_and_loses_nothing(path: Path, at: int, code: int) -> None:
    files = Failing(at + 1, code)
    shelf = reopen(path, PASSPHRASE, files=files)
    with pytest.raises(CaseFileProblem) as caught:
        shelf.keep(numbered(2))
    assert caught.value.code == CODES[code]
    assert str(path) not in str(caught.value)
    assert caught.value.__suppress_context__  # the system's error, with its path, is not shown
    assert shelf.case == numbered(1)
    # As another start of the app finds it now.
    shelf.lock()
    assert sorted(os.listdir(path.parent)) == ["notes.dat", "notes.dat.old"]
    renamed = IN_A_KEEP[:at].count("rename") == 2 and files.failed != "rename"
    with reopen(path, PASSPHRASE) as again:
        assert again.opened is Opened.LATEST
        assert again.case == numbered(2 if renamed else 1)


@pytest.mark.parametrize("at", range(1, A_KEEP + 1))
def test_the_same_window_keeps_it_once_the_disk_is_well(path: Path, at: int) -> None:
    with reopen(path, PASSPHRASE, files=Failing(at + 1, errno.ENOSPC)) as shelf:
        with pytest.raises(CaseFileProblem, match="no-space"):
            shelf.keep(numbered(2))
        shelf.keep(numbered(3))
        shelf.keep(numbered(4))
    with reopen(path, PASSPHRASE) as again:
        assert (again.opened, again.case) == (Opened.LATEST, numbered(4))


@pytest.mark.parametrize("at", range(1, A_KEEP + 1))
def test_a_folder_that_vanishes_is_told_and_comes_back_whole(path: Path, at: int) -> None:
    """A drive that is pulled out, and put in again."""
    folder, away = path.parent, path.parent.with_name("away")
    files = Failing(at + 1, instead=lambda: folder.rename(away))
    with reopen(path, PASSPHRASE, files=files) as shelf:
        with pytest.raises(CaseFileProblem, match="gone"):
            shelf.keep(numbered(2))
        with pytest.raises(CaseFileProblem, match="gone"):
            shelf.keep(numbered(2))
        assert found(folder) == ()
        away.rename(folder)
        shelf.keep(numbered(3))
    with reopen(path, PASSPHRASE) as again:
        assert (again.opened, again.case) == (Opened.LATEST, numbered(3))


@pytest.mark.parametrize(("at", "code"), faults(IN_A_CREATE))
def test_a_case_file_that_cannot_be_made_leaves_nothing(tmp_path: Path, at: int, code: int) -> None:
    files = Failing(at, code)
    with pytest.raises(CaseFileProblem) as caught:
        create(tmp_path, numbered(0), PASSPHRASE, files=files)
    assert files.failed == IN_A_CREATE[at - 1]
    assert caught.value.code == CODES[code]
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize(("at", "code"), faults(IN_A_FORGET))
def test_forgetting_that_fails_is_told_and_can_be_done_again(
    path: Path, at: int, code: int
) -> None:
    files = Failing(at, code)
    with pytest.raises(CaseFileProblem) as caught:
        shelves.forget(path, files)
    assert files.failed == IN_A_FORGET[at - 1]
    assert caught.value.code == CODES[code]
    left = sorted(os.listdir(path.parent))
    if files.failed in ("remove", "sync-folder"):  # no key is left in what is left
        for name in left:
            with pytest.raises(CaseFileProblem, match="erased"):
                reopen(path.parent / name, PASSPHRASE)
    else:
        assert left == ["notes.dat", "notes.dat.old"]
    if left:
        shelves.forget(path)
    assert os.listdir(path.parent) == []


SMALL_DISK = f"""
import os, subprocess, sys
sys.path[:0] = {sys.path!r}
from pathlib import Path
from takeitdown.casefile.shelf import Shelf
from takeitdown.errors import CaseFileProblem
from tests.casefile.samples import PASSPHRASE, numbered
from tests.sealing.boxes import CHEAP, CHEAP_BOUNDS

def keep(number):
    try:
        shelf.keep(numbered(number))
        return "kept"
    except CaseFileProblem as problem:
        return problem.code

def reopened(how):
    shelf.lock()  # an open lock file is a reason not to become read-only
    subprocess.run(["mount", "-o", f"remount,{{how}}", str(disk)], check=True)
    return Shelf.open(shelf.path, PASSPHRASE, bounds=CHEAP_BOUNDS)

disk = Path(sys.argv[1])
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "none", str(disk)], check=True)
shelf = Shelf.create(disk, numbered(0), PASSPHRASE, cost=CHEAP, bounds=CHEAP_BOUNDS)
said = [keep(1)]
try:
    (disk / "filler").write_bytes(bytes(100_000))
except OSError:
    said.append(keep(2))
(disk / "filler").unlink()
said.append(keep(3))
shelf = reopened("ro")
said += [shelf.case == numbered(3), keep(4)]
shelf = reopened("rw")
said.append(keep(5))
shelf.lock()
print(*said, *sorted(os.listdir(disk)))
"""
MAY_MOUNT = ["unshare", "--map-root-user", "--mount"]


def test_a_disk_that_is_really_full_or_read_only_is_told(tmp_path: Path) -> None:
    if shutil.which("unshare") is None or subprocess.run([*MAY_MOUNT, "true"]).returncode:
        pytest.skip("NO SMALL DISK TRIED: this account may not mount one")
    ended = subprocess.run(
        [*MAY_MOUNT, sys.executable, "-c", SMALL_DISK, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ended.stdout.split() == [
        *("kept", "no-space", "kept", "True", "read-only", "kept"),
        *("notes.dat", "notes.dat.old"),
    ], ended.stderr
