"""Every point at which the power may go, tried on the real shelf and outbox: what `keep` returned
for is there, whole, and so is the case before.

The real shelf keeps cases while its calls are written down. Each prefix of them is laid out again
as a crash could leave it, and the real shelf opens that. The method is ALICE's (Pillai et al., OSDI
2014). The model is harsher than ext4: what was synced is there; of what was not, any choice may be
there, names apart from bytes and in any order, the last write torn at a sector, lost bytes as zeros
or not at all. It says nothing of disks that lie.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from takeitdown.casefile.case import Case
from takeitdown.casefile.shelf import Opened, Shelf, forget, found
from takeitdown.errors import CaseFileProblem
from tests.casefile.recorded import (
    Hasty,
    InPlace,
    Recorded,
    Step,
    WithoutFileSync,
    WithoutFolderSync,
)
from tests.casefile.samples import LIST, NUMBER, PASSPHRASE, answer, deliver, withdraw
from tests.sealing.boxes import CHEAP, CHEAP_BOUNDS

SECTOR = 512
NAME = "notes.dat"
FORGOTTEN = "forgotten"
WAYS = ("all", "nothing unsynced", "names alone", "bytes alone", *["some, one torn"] * 6)

create = partial(Shelf.create, cost=CHEAP, bounds=CHEAP_BOUNDS)
reopen = partial(Shelf.open, bounds=CHEAP_BOUNDS)


def story(length: int) -> list[Case]:
    """What a person does: confirm, get the answer, take back, get the answer, and again."""
    case = Case(NUMBER, LIST)
    cases = [case]
    for number in range(length // 4):
        sent = deliver(f"picture {number}", pictures=1 + 9 * (number % 3))
        back = withdraw(1)
        cases.append(case.with_outbox(sent))
        cases.append(cases[-1].acknowledged(sent, answer(sent)))
        cases.append(cases[-1].with_outbox(back))
        cases.append(cases[-1].acknowledged(back, answer(back)))
        case = Case(NUMBER, LIST, statements=(b"%d" % number,))  # so that it grows and shrinks
    return cases


def record(folder: Path, files: Recorded, cases: list[Case]) -> list[Step]:
    """What the shelf does with `cases`, over three starts of the app, until they are forgotten."""
    folder.mkdir()
    shelf = create(folder, cases[0], PASSPHRASE, files=files)
    files.promise("0")
    for number, case in enumerate(cases[1:], 1):
        if number in (len(cases) // 3, len(cases) // 2):
            shelf.lock()
            shelf = reopen(folder / NAME, PASSPHRASE, files=files)
        shelf.keep(case)
        files.promise(str(number))
    shelf.forget()
    files.promise(FORGOTTEN)
    return files.steps


def crashed(history: list[Step], way: str, chance: random.Random) -> dict[str, bytes]:
    """The files as a crash after `history` could leave them."""
    synced = {step.file: at for at, step in enumerate(history) if step.kind == "sync"}
    folder_synced = max(
        (at for at, one in enumerate(history) if one.kind == "sync-folder"), default=-1
    )
    names: dict[str, int] = {}
    contents: dict[int, bytearray] = {}
    for at, step in enumerate(history):
        if step.kind == "write":
            content = contents.setdefault(step.file, bytearray())
            data = step.data
            if at > synced.get(step.file, -1) and way not in ("all", "bytes alone"):
                if way != "some, one torn" or chance.random() < 0.3:
                    data = chance.choice((b"", bytes(len(data))))
                elif chance.random() < 0.5:
                    data = data[: chance.randrange(len(data) // SECTOR + 1) * SECTOR]
            content[step.offset : step.offset + len(data)] = data
        elif step.kind in ("create", "rename", "remove"):
            if at > folder_synced and (
                way in ("nothing unsynced", "bytes alone")
                or (way == "some, one torn" and chance.random() < 0.5)
            ):
                continue
            if step.kind != "create":
                names.pop(step.name, None)
            if step.kind != "remove":
                names[step.to or step.name] = step.file
    return {name: bytes(contents.get(file, b"")) for name, file in names.items()}


def what_opens(folder: Path, files: dict[str, bytes], cases: list[Case]) -> int | str:
    """Which case the shelf finds in the files, or the code with which it refuses them. From there
    it goes on, and what a crash left beside is forgotten with the rest."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    is_found = found(folder) != ()
    try:
        with reopen(folder / NAME, PASSPHRASE, files=Hasty()) as shelf:
            assert is_found
            number = cases.index(shelf.case)
            opens: int | str = number
            if shelf.opened is Opened.BEFORE:
                opens = f"the one before: {number}"
            if number % 8 == 0:
                shelf.keep(cases[0])
    except CaseFileProblem as problem:
        opens = problem.code
    if is_found and f"{NAME}.new" in files:
        forget(folder / NAME, Hasty())
        assert list(folder.iterdir()) == []
    return opens


def states(
    history: list[Step], ways: tuple[str, ...]
) -> Iterator[tuple[list[Step], dict[str, bytes]]]:
    chance = random.Random(4)
    for end in range(len(history) + 1):
        for way in ways:
            yield history[:end], crashed(history[:end], way, chance)


def violations(folder: Path, files: Recorded, length: int) -> tuple[int, list[str]]:
    """How many crash states there are, and what is wrong with those that break a promise."""
    cases = story(length)
    history = record(folder / "recorded", files, cases)
    seen: dict[frozenset[tuple[str, bytes]], int | str] = {}
    count, broken = 0, []
    for past, state in states(history, WAYS):
        count += 1
        key = frozenset(state.items())
        if key not in seen:
            seen[key] = what_opens(folder / "crash", state, cases)
        promises = [step.name for step in past if step.kind == "promise"]
        if not is_kept(promises, seen[key], len(cases)):
            broken.append(f"after {len(past)} steps and promise {promises[-1:]}: {seen[key]}")
    print(f"{count} crash states ({len(seen)} different ones), {len(broken)} break a promise")
    return count, broken


def is_kept(promises: list[str], opens: int | str, cases: int) -> bool:
    if not promises:  # the first case is whole, or there is none
        return opens in (0, "gone", "damaged", "not-a-case-file")
    if promises[-1] == FORGOTTEN:
        return opens == "gone"
    last = int(promises[-1])
    if last == cases - 1 and not isinstance(opens, int):  # it is being forgotten
        return opens in ("gone", "erased") or opens.startswith("the one before")
    return opens in (last, last + 1)


def test_no_crash_state_of_shelf_and_outbox_breaks_a_promise(tmp_path: Path) -> None:
    count, broken = violations(tmp_path, Recorded(), 108)
    assert broken == []
    assert count >= 10_000


@pytest.mark.parametrize("careless", [WithoutFileSync, WithoutFolderSync, InPlace])
def test_the_explorer_notices_a_careless_way_to_write(
    tmp_path: Path, careless: type[Recorded]
) -> None:
    _, broken = violations(tmp_path, careless(), 12)
    assert broken != []
