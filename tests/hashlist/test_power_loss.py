"""Every point at which the power may go, tried on the real store: no receipt that was given is
lost, and no half of a submission is there.

A real process keeps submissions under strace. Then each prefix of what it wrote is laid out again
as a crash could leave it, in four ways, and SQLite opens that. The method is ALICE's (Pillai et
al., OSDI 2014); the model is ext4's: what was synced is there, what was not may be there, in any
choice of whole writes, the last one torn at a sector. It says nothing of disks that lie.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.hashlist.running_list import ROOT

DOCUMENTS = 8
SECTOR = 512
FOLDER = "."  # a file that is removed stays removed once its folder is synced

WRITER = """
import os, sys
sys.path.insert(0, {root!r})
from datetime import UTC, datetime
from takeitdown.hashlist import tables
from takeitdown.hashlist.store import Signed, Store
from takeitdown.steps.submission import parse
from tests.hashlist.running_list import Case
{setting}
store = Store(tables.open_database("sqlite:///list.db"), lambda: datetime.now(UTC))
os.write(1, b"open")
for number in range({documents}):
    case = Case(f"{{number:032x}}", "ab" * 32)
    submission = parse(case.document(pictures=2))
    store.receive(submission, case.key, lambda kept: Signed(kept.reference.encode(), bytes(64)))
    os.write(1, submission.digest.encode())
    if number % 4 == 3:
        store.withdraw(case.id, case.key, None)
        os.write(1, b"withdrawn " + submission.digest.encode())
os._exit(0)  # what a tidy end writes is not what is tried here
"""

# How a developer could break it without a sign of it in ordinary tests.
CARELESS = """
careful = tables._set_up_sqlite
def careless(connection, record):
    careful(connection, record)
    connection.execute("PRAGMA synchronous = NORMAL")
tables._set_up_sqlite = careless
"""

CALL = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)")
STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that the writer did: write, cut, remove or sync a file, or promise something."""

    kind: str
    file: str = ""
    offset: int = 0
    data: bytes = b""


def record(folder: Path, setting: str) -> list[Step]:
    """Runs the writer in `folder`, and gives what it did, in order."""
    trace = folder.with_suffix(".trace")
    calls = "trace=openat,close,write,pwrite64,fsync,fdatasync,ftruncate,unlink"
    program = WRITER.format(root=str(ROOT), setting=setting, documents=DOCUMENTS)
    subprocess.run(
        [
            *("strace", "-f", "-xx", "-s", "1000000", "-e", calls, "-e", "signal=none"),
            *("-o", str(trace), sys.executable, "-c", program),
        ],
        check=True,
        cwd=folder,
        stdout=subprocess.DEVNULL,
        timeout=120,
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"},
    )
    return list(steps(trace.read_text().splitlines(), str(folder)))


def steps(lines: list[str], folder: str) -> Iterator[Step]:
    opened: dict[int, str] = {1: "promise"}
    for line in lines:
        match = CALL.match(line)
        if match is None or int(match[3]) < 0:
            continue
        call, arguments, result = match[1], match[2], int(match[3])
        strings = [bytes.fromhex(text.replace("\\x", "")) for text in STRING.findall(arguments)]
        if call == "openat":
            path = strings[0].decode()
            name = os.path.basename(path)
            if path == folder:
                opened[result] = FOLDER
            elif name.startswith("list.db") and not name.endswith("-shm"):
                opened[result] = name
            else:
                opened.pop(result, None)
            continue
        if call == "unlink":
            name = os.path.basename(strings[0].decode())
            if name.startswith("list.db"):
                yield Step("remove", name)
            continue
        number = int(arguments.partition(",")[0])
        name = opened.get(number, "")
        if call == "close":
            opened.pop(number, None)
        elif name == "promise":
            yield Step("promise", data=strings[0])
        elif name and call in ("write", "pwrite64"):
            offset = int(arguments.rpartition(",")[2])
            yield Step("write", name, offset, strings[0][:result])
        elif name and call == "ftruncate":
            yield Step("cut", name, int(arguments.rpartition(",")[2]))
        elif name:
            yield Step("sync", name)


def crashed(history: list[Step], way: str, chance: random.Random) -> dict[str, bytes]:
    """The files as a crash after `history` could leave them."""
    last_sync = {step.file: at for at, step in enumerate(history) if step.kind == "sync"}
    files: dict[str, bytearray] = {}
    changes = [
        (at, step) for at, step in enumerate(history) if step.kind in ("write", "cut", "remove")
    ]
    for at, step in changes:
        data = step.data
        synced_by = FOLDER if step.kind == "remove" else step.file
        if at > last_sync.get(synced_by, -1):  # not synced: the crash may lose it
            if way == "nothing unsynced" or (way == "some, one torn" and chance.random() < 0.5):
                continue
            if way == "some, one torn" and at == changes[-1][0]:
                data = data[: chance.randrange(len(data) // SECTOR + 1) * SECTOR]
        if step.kind == "remove":
            files.pop(step.file, None)
            continue
        content = files.setdefault(step.file, bytearray())
        if step.kind == "cut":
            del content[step.offset :]
        else:
            content.extend(bytes(max(0, step.offset - len(content))))
            content[step.offset : step.offset + len(data)] = data
    return {name: bytes(content) for name, content in files.items()}


def is_right(folder: Path, files: dict[str, bytes], promises: list[str]) -> bool:
    """Whether SQLite finds in the files all that was promised, and each submission whole."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    if not promises:
        return True
    try:
        with closing(sqlite3.connect(folder / "list.db")) as database:
            whole = database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            kept = dict(
                database.execute(
                    "SELECT digest, sum(withdrawn) FROM submissions JOIN entries"
                    " ON entries.submission = submissions.id GROUP BY digest"
                    " HAVING count(*) = 4 AND sum(withdrawn) IN (0, 4)"
                ).fetchall()
            )
            count = database.execute("SELECT count(*) FROM submissions").fetchone()[0]
    except sqlite3.DatabaseError:
        return False
    withdrawn = {promise.split()[1] for promise in promises if " " in promise}
    submitted = {promise for promise in promises if " " not in promise} - {"open"}
    return (
        whole
        and count == len(kept)
        and submitted <= kept.keys()
        and all(kept[digest] for digest in withdrawn)
    )


def violations(folder: Path, setting: str, every: int = 1) -> tuple[int, int]:
    """How many crash states there are after every so many steps, and how many break a promise."""
    written = folder / "written"
    written.mkdir()
    history, chance = record(written, setting), random.Random(4)
    assert sum(step.kind == "promise" for step in history) == 1 + DOCUMENTS + DOCUMENTS // 4
    states = broken = 0
    for end in range(0, len(history) + 1, every):
        past = history[:end]
        promises = [step.data.decode() for step in past if step.kind == "promise"]
        for way in ("all", "nothing unsynced", "some, one torn", "some, one torn"):
            states += 1
            broken += not is_right(folder / "crash", crashed(past, way, chance), promises)
    print(f"{states} crash states, {broken} of them break a promise")
    return states, broken


needs_strace = pytest.mark.skipif(
    shutil.which("strace") is None, reason="NO POWER LOSS TRIED: strace is missing"
)


@needs_strace
@pytest.mark.parametrize("every", [3, pytest.param(1, marks=pytest.mark.long)])
def test_no_crash_state_breaks_a_promise(tmp_path: Path, every: int) -> None:
    states, broken = violations(tmp_path, "", every)
    assert states > 900 // every
    assert broken == 0


@needs_strace
def test_the_explorer_notices_a_setting_that_loses_receipts(tmp_path: Path) -> None:
    _, broken = violations(tmp_path, CARELESS, every=10)
    assert broken > 0
