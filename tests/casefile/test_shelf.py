"""The shelf: one window at a time, the generation before, and forgetting."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import threading
from functools import partial
from pathlib import Path

import pytest

from takeitdown.casefile import shelf as shelves
from takeitdown.casefile.case import Case
from takeitdown.casefile.shelf import Opened, Shelf, found
from takeitdown.errors import CaseFileProblem
from takeitdown.sealing import box, number
from takeitdown.sealing.box import Bounds, Key
from tests.casefile.recorded import Failing, Hasty, Recorded
from tests.casefile.samples import LIST, PASSPHRASE, filled, numbered
from tests.sealing.boxes import CHEAP, CHEAP_BOUNDS

create = partial(Shelf.create, cost=CHEAP, bounds=CHEAP_BOUNDS)
reopen = partial(Shelf.open, bounds=CHEAP_BOUNDS)


def code_of(action: object, *arguments: object, **named: object) -> str:
    assert callable(action)
    with pytest.raises(CaseFileProblem) as caught:
        action(*arguments, **named)
    return caught.value.code


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A case file with three generations behind it; the latest is 2, the one before is 1."""
    with create(tmp_path, numbered(0), PASSPHRASE, files=Hasty()) as shelf:
        shelf.keep(numbered(1))
        shelf.keep(numbered(2))
    return shelf.path


def test_a_person_keeps_a_case_and_comes_back_at_the_real_cost(tmp_path: Path) -> None:
    with Shelf.create(tmp_path, numbered(0), PASSPHRASE) as shelf:
        shelf.keep(filled())
        assert shelf.case == filled()
    with Shelf.open(shelf.path, f" {PASSPHRASE}\n") as again:
        assert again.case == filled()
        assert again.opened is Opened.LATEST
    assert code_of(Shelf.open, shelf.path, PASSPHRASE.upper()) == "wrong-passphrase"


def test_a_practice_case_costs_the_least_that_there_is(tmp_path: Path) -> None:
    case = Case(number.new(practice=True), LIST)
    with Shelf.create(tmp_path, case, PASSPHRASE) as shelf:
        cost, _ = box._read(shelf.path.read_bytes())
    assert cost == box.FLOOR


def test_a_file_says_nothing_by_its_name_size_or_rights(path: Path) -> None:
    assert sorted(os.listdir(path.parent)) == ["notes.dat", "notes.dat.old"]
    for name in os.listdir(path.parent):
        told = (path.parent / name).stat()
        assert stat.S_IMODE(told.st_mode) == 0o600
        assert told.st_size == 4096


def test_a_second_case_gets_a_name_of_its_own_and_both_are_found(path: Path) -> None:
    with create(path.parent, numbered(7), "another") as second:
        assert second.path.name == "notes-2.dat"
    assert found(path.parent) == (path, second.path)
    (path.parent / "notes-3.dat").write_text("a person's own notes")
    assert found(path.parent) == (path, second.path)
    with create(path.parent, numbered(8), "a third") as third:
        assert third.path.name == "notes-4.dat"
    assert (path.parent / "notes-3.dat").read_text() == "a person's own notes"


def test_nothing_is_found_where_nothing_is(tmp_path: Path) -> None:
    assert found(tmp_path) == ()
    assert found(tmp_path / "nowhere") == ()
    assert code_of(reopen, tmp_path / "notes.dat", PASSPHRASE) == "gone"
    assert code_of(create, tmp_path / "nowhere", filled(), PASSPHRASE) == "gone"
    assert os.listdir(tmp_path) == []


def test_a_second_window_is_told_and_changes_nothing(path: Path) -> None:
    with reopen(path, PASSPHRASE) as shelf:
        assert code_of(reopen, path, PASSPHRASE) == "in-use"
        assert code_of(reopen, path, "wrong") == "in-use"
        assert code_of(shelves.forget, path) == "in-use"
        shelf.keep(numbered(3))
    with reopen(path, PASSPHRASE) as shelf:
        assert shelf.case == numbered(3)
    assert sorted(os.listdir(path.parent)) == ["notes.dat", "notes.dat.old"]


def test_of_windows_that_open_at_the_same_moment_one_has_it(path: Path) -> None:
    for _ in range(20):
        ready, outcomes = threading.Barrier(8), []

        def try_to_open(
            ready: threading.Barrier = ready, outcomes: list[object] = outcomes
        ) -> None:
            ready.wait()
            try:
                outcomes.append(reopen(path, PASSPHRASE))
            except CaseFileProblem as problem:
                outcomes.append(problem.code)

        windows = [threading.Thread(target=try_to_open) for _ in range(8)]
        for window in windows:
            window.start()
        for window in windows:
            window.join()
        assert outcomes.count("in-use") == 7
        (shelf,) = (one for one in outcomes if isinstance(one, Shelf))
        shelf.lock()


def test_a_lock_file_that_its_holder_removes_at_that_moment_is_no_lock(tmp_path: Path) -> None:
    """The holder lets go between the other's opening of the file and its asking for the lock."""
    program = (
        "import os, sys\n"
        f"sys.path[:0] = {sys.path!r}\n"
        "from pathlib import Path\n"
        "from takeitdown.casefile.files import Files\n"
        "files, path = Files(), Path(sys.argv[1])\n"
        "held = [files.lock(path)]\n"
        "def let_go(event, _):\n"
        "    if event == 'fcntl.flock' and held:\n"
        "        files.unlock(held.pop(), path)\n"
        "sys.addaudithook(let_go)\n"
        "got = files.lock(path)\n"
        "print(os.path.samestat(os.fstat(got), os.stat(path)), files.lock(path))\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program, tmp_path / "notes.dat.lock"],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ended.stdout == "True None\n", ended.stderr


def test_the_lock_dies_with_its_process(path: Path) -> None:
    program = (
        "import sys, os\n"
        f"sys.path[:0] = {sys.path!r}\n"
        "from pathlib import Path\n"
        "from takeitdown.casefile.files import Files\n"
        "print(Files().lock(Path(sys.argv[1])) is not None, flush=True)\n"
        "sys.stdin.read()\n"
    )
    window = subprocess.Popen(
        [sys.executable, "-c", program, f"{path}.lock"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert window.stdout
    assert window.stdout.readline() == "True\n"
    assert code_of(reopen, path, PASSPHRASE) == "in-use"
    window.kill()
    window.communicate()
    assert path.with_name("notes.dat.lock").exists()
    with reopen(path, PASSPHRASE) as shelf:
        assert shelf.case == numbered(2)


def damage(path: Path, at: int = 2000) -> None:
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.write_bytes(content)


@pytest.mark.parametrize("at", [0, 8, 9, 20, 100, 130, 144, 156, 4095])
def test_where_the_latest_is_damaged_the_one_before_is_opened_and_it_is_said(
    path: Path, at: int
) -> None:
    damage(path, at)
    assert found(path.parent) == (path,)
    with reopen(path, PASSPHRASE) as shelf:
        assert shelf.opened is Opened.BEFORE
        assert shelf.case == numbered(1)
        # The good one is not written over by the damaged one.
        before = path.with_name("notes.dat.old").read_bytes()
        shelf.keep(numbered(3))
        assert path.with_name("notes.dat.old").read_bytes() == before
    with reopen(path, PASSPHRASE) as shelf:
        assert (shelf.opened, shelf.case) == (Opened.LATEST, numbered(3))


@pytest.mark.parametrize("length", [0, 7, 143, 4095])
def test_a_torn_latest_and_a_lost_latest_are_made_good(path: Path, length: int) -> None:
    os.truncate(path, length)
    with reopen(path, PASSPHRASE) as shelf:
        assert (shelf.opened, shelf.case) == (Opened.BEFORE, numbered(1))
    path.unlink()
    with reopen(path, PASSPHRASE) as shelf:
        assert (shelf.opened, shelf.case) == (Opened.BEFORE, numbered(1))


def test_where_both_are_damaged_it_is_damage_not_a_wrong_passphrase(path: Path) -> None:
    damage(path)
    damage(path.with_name("notes.dat.old"), 3000)
    assert code_of(reopen, path, PASSPHRASE) == "damaged"
    assert code_of(reopen, path, "wrong") == "wrong-passphrase"


def test_damage_of_the_one_before_is_of_no_matter(path: Path) -> None:
    path.with_name("notes.dat.old").write_bytes(b"?")
    with reopen(path, PASSPHRASE) as shelf:
        assert (shelf.opened, shelf.case) == (Opened.LATEST, numbered(2))


def test_a_wrong_passphrase_costs_one_slow_function_and_never_the_file(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlocked, unlock = [], box.unlock

    def counted(untrusted: bytes, passphrase: bytes, bounds: Bounds) -> Key:
        unlocked.append(passphrase)
        return unlock(untrusted, passphrase, bounds)

    monkeypatch.setattr(box, "unlock", counted)
    before = {name: (path.parent / name).read_bytes() for name in os.listdir(path.parent)}
    for attempt in range(100):
        assert code_of(reopen, path, f"wrong {attempt}") == "wrong-passphrase"
    assert len(unlocked) == 100
    after = {name: (path.parent / name).read_bytes() for name in os.listdir(path.parent)}
    assert after == before


def test_an_older_latest_is_noticed_while_the_one_before_is_newer(path: Path) -> None:
    with reopen(path, PASSPHRASE) as shelf:
        shelf.keep(numbered(3))
        older = path.read_bytes()
        shelf.keep(numbered(4))
        shelf.keep(numbered(5))
    path.write_bytes(older)
    with reopen(path, PASSPHRASE) as shelf:
        assert (shelf.opened, shelf.case) == (Opened.BEFORE, numbered(4))


def test_whoever_puts_both_generations_back_is_not_noticed(path: Path) -> None:
    """Said in the docstring: nothing outside the folder remembers."""
    old = {name: (path.parent / name).read_bytes() for name in os.listdir(path.parent)}
    with reopen(path, PASSPHRASE) as shelf:
        shelf.keep(numbered(3))
        shelf.keep(numbered(4))
    for name, content in old.items():
        (path.parent / name).write_bytes(content)
    with reopen(path, PASSPHRASE) as shelf:
        assert (shelf.opened, shelf.case) == (Opened.LATEST, numbered(2))


def test_another_case_in_the_place_of_this_one_is_not_written_over(path: Path) -> None:
    with create(path.parent, numbered(7), PASSPHRASE) as other:
        pass
    with reopen(path, PASSPHRASE) as shelf:
        path.write_bytes(other.path.read_bytes())
        assert code_of(shelf.keep, numbered(3)) == "changed"
    assert path.read_bytes() == other.path.read_bytes()


def test_what_a_sync_service_put_there_in_the_meantime_is_not_written_over(path: Path) -> None:
    with reopen(path, PASSPHRASE) as elsewhere:
        older = path.read_bytes()
        elsewhere.keep(numbered(3))
        newer = path.read_bytes()
    path.write_bytes(older)
    with reopen(path, PASSPHRASE) as shelf:
        assert shelf.case == numbered(2)
        path.write_bytes(newer)
        assert code_of(shelf.keep, numbered(4)) == "changed"
        path.write_bytes(b"damaged while it was open")
        shelf.keep(numbered(5))  # nothing is lost by that, and the case is whole again
        path.unlink()
        shelf.keep(numbered(6))
    with reopen(path, PASSPHRASE) as shelf:
        assert shelf.case == numbered(6)


def test_what_is_no_case_file_is_told_by_what_it_is(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("a letter")
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "letter.txt")
    os.mkfifo(tmp_path / "pipe")
    before = sorted(os.listdir(tmp_path))
    for name in before:
        assert code_of(reopen, tmp_path / name, PASSPHRASE) == "not-a-case-file"
        assert code_of(shelves.forget, tmp_path / name) == "not-a-case-file"
    assert code_of(shelves.forget, tmp_path / "nothing") == "gone"
    assert sorted(os.listdir(tmp_path)) == before
    assert (tmp_path / "letter.txt").read_text() == "a letter"


def test_a_later_version_is_not_replaced_by_the_one_before(path: Path) -> None:
    from tests.sealing.boxes import written

    path.write_bytes(written(b"", b"x", version=2))
    assert code_of(reopen, path, PASSPHRASE) == "newer-version"


def test_a_file_of_a_low_cost_is_refused_by_every_door_of_the_app(path: Path) -> None:
    assert code_of(Shelf.open, path, PASSPHRASE) == "unsafe"
    assert code_of(Shelf.create, path.parent, filled(), PASSPHRASE, cost=CHEAP) == "unsafe"


def test_a_locked_shelf_keeps_nothing_and_shows_nothing(path: Path) -> None:
    shelf = reopen(path, PASSPHRASE)
    assert not shelf.locked
    shelf.lock()
    shelf.lock()
    assert shelf.locked
    assert code_of(shelf.keep, numbered(3)) == "locked"
    assert repr(shelf) == "Shelf(opened='latest', locked=True)"
    with reopen(path, PASSPHRASE) as again:
        assert again.case == numbered(2)


def test_keeping_needs_no_slow_function(path: Path) -> None:
    head = path.read_bytes()[:144]
    with reopen(path, PASSPHRASE) as shelf:
        shelf.keep(filled())
    assert path.read_bytes()[:144] == head  # the same salt and sealed key: nothing was derived anew


@pytest.mark.parametrize("with_passphrase", [True, False])
def test_forgetting_erases_every_key_first_and_leaves_nothing(
    path: Path, with_passphrase: bool
) -> None:
    path.with_name("notes.dat.new").write_bytes(path.read_bytes())  # as a crash may leave it
    files = Recorded(*("notes.dat", "notes.dat.old", "notes.dat.new"))
    kept = path.read_bytes()
    if with_passphrase:
        shelf = reopen(path, PASSPHRASE, files=files)
        shelf.forget()
        assert shelf.locked
    else:
        shelves.forget(path, files)
    kinds = [step.kind for step in files.steps]
    assert kinds == ["write", "sync"] * 3 + ["remove"] * 3 + ["sync-folder"]
    assert [step.data for step in files.steps[:6:2]] == [box.MAGIC + bytes(136)] * 3
    assert os.listdir(path.parent) == []
    # What an undelete tool could bring back has no key in it.
    path.write_bytes(box.MAGIC + bytes(136) + kept[144:])
    assert code_of(reopen, path, PASSPHRASE) == "erased"
    assert found(path.parent) == (path,)
    shelves.forget(path)
    assert os.listdir(path.parent) == []


@pytest.mark.parametrize("ending", [".old", ".new", ".lock"])
def test_a_name_that_the_person_gave_may_have_neighbours_which_are_left_alone(
    path: Path, ending: str
) -> None:
    own = path.rename(path.with_name("diary"))
    neighbour = path.with_name(f"diary{ending}")
    neighbour.write_text("dear diary")
    with reopen(own, PASSPHRASE) as shelf:
        assert shelf.only_read == (ending == ".lock")
        assert code_of(shelf.keep, numbered(3)) == "not-allowed"
        assert code_of(shelf.forget) == "not-allowed"
    assert code_of(shelves.forget, own) == "not-allowed"
    assert neighbour.read_text() == "dear diary"
    with reopen(own, PASSPHRASE) as shelf:
        assert shelf.case == numbered(2)


@pytest.mark.parametrize("left", [b"", bytes(4096), box.MAGIC + bytes(500)])
def test_what_a_crash_left_beside_a_name_that_the_person_gave_is_in_nobody_s_way(
    path: Path, left: bytes
) -> None:
    own = path.rename(path.with_name("diary"))
    path.with_name("diary.new").write_bytes(left)
    with reopen(own, PASSPHRASE) as shelf:
        shelf.keep(numbered(3))
    path.with_name("diary.new").write_bytes(left)
    shelves.forget(own)
    assert os.listdir(path.parent) == ["notes.dat.old"]  # it was not renamed with it


def test_a_file_that_may_only_be_read_opens_and_says_so_when_it_is_kept(path: Path) -> None:
    class ReadOnly(Hasty):
        def lock(self, path: Path) -> int | None:
            raise PermissionError(13, "not here")

    with reopen(path, PASSPHRASE, files=ReadOnly()) as shelf:
        assert shelf.case == numbered(2)
        assert code_of(shelf.keep, numbered(3)) == "not-allowed"
        assert code_of(shelf.forget) == "not-allowed"


def test_a_full_disk_does_not_keep_a_case_from_being_opened(path: Path) -> None:
    files = Failing(at=1, code=28)
    with reopen(path, PASSPHRASE, files=files) as shelf:
        assert files.failed == "lock"
        assert shelf.case == numbered(2)
        shelf.keep(numbered(3))  # there is room again
