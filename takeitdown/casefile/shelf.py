"""The shelf: where one case file lies, open for one window.

The name says nothing ("notes.dat"), only this account may read it. Beside it lies the generation
before ("notes.dat.old"), offered where the newer one is damaged or older; "notes.dat.new" is a file
that is being written, "notes.dat.lock" an empty one while a window has the case open. What `keep`
was given is on the disk when it returns; when it raises, what was kept before is still there, or
already what it was given, and the case is still in `case` or in the caller's hand.

Not noticed: that somebody who can write to the folder put both generations back, or took all of it
away. Nothing outside the folder remembers what was there.

Plain functions without Qt; `create` and `open` take a second or two and up to 256 MiB, in the
calling thread. No passphrase is held. `lock` overwrites the key, but Python may have copied it, and
the case itself is gone from the memory only with the process.
"""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Self

from takeitdown.casefile import case as cases
from takeitdown.casefile.case import Case
from takeitdown.casefile.files import Files, beside
from takeitdown.errors import CaseFileProblem
from takeitdown.sealing import box, passphrase
from takeitdown.sealing.box import BOUNDS, HEAD_BYTES, MAGIC, MOST_BYTES, Bounds, Cost, Key

_NAMES = ("notes.dat", *(f"notes-{number}.dat" for number in range(2, 100)))
_GENERATION_BYTES = 8

_CODES = {
    errno.ENOSPC: "no-space",
    errno.EDQUOT: "no-space",
    errno.EFBIG: "no-space",
    errno.EROFS: "read-only",
    errno.EACCES: "not-allowed",
    errno.EPERM: "not-allowed",
    errno.EEXIST: "not-allowed",  # somebody else's file lies where one of ours would
    errno.ENOENT: "gone",
    errno.ENOTDIR: "gone",
    errno.ESTALE: "gone",
    errno.ENODEV: "gone",
    errno.ENXIO: "gone",
    errno.EISDIR: "not-a-case-file",
    errno.ELOOP: "not-a-case-file",  # a link, which is not followed
}
# Where the generation before is offered in the place of the latest.
_OFFERED = frozenset({"damaged", "unsafe", "not-a-case-file", "wrong-passphrase", "gone", "disk"})


class Opened(StrEnum):
    """Which generation was opened."""

    LATEST = "latest"
    BEFORE = "before"  # the latest is damaged, missing or older: what was kept last may lack


class Shelf:
    """One open case file. `case` is what was kept last; `opened` says which generation it was.

    Made by `create` and `open`; for one thread at a time. A `with` block locks it at its end.
    """

    def __init__(
        self, path: Path, case: Case, opened: Opened, key: Key, bounds: Bounds, files: Files
    ) -> None:
        self.path, self.case, self.opened = path, case, opened
        self._key, self._bounds, self._files = key, bounds, files
        self._generation = 0
        self._kept: bytes | None = None  # the box that `case` is in
        self._tried: bytes | None = None  # what may lie at `path` since a `keep` that raised
        self._holding: int | None = None

    def __repr__(self) -> str:
        return f"Shelf(opened={self.opened.value!r}, locked={self.locked})"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None
    ) -> None:
        self.lock()

    @classmethod
    def create(
        cls,
        folder: Path,
        case: Case,
        typed: str,
        *,
        cost: Cost | None = None,
        bounds: Bounds = BOUNDS,
        files: Files | None = None,
    ) -> Shelf:
        """A new case file in `folder`, an existing one. One to two seconds, fitted to the computer;
        a practice case's costs the least that there is. `cost`, `bounds` and `files` are for tests.

        Raises CaseFileProblem: empty-passphrase, long-passphrase, no-memory, too-large, no-space,
        read-only, not-allowed, gone, disk.
        """
        files = files or Files()
        if cost is None and case.number.practice:
            cost = box.FLOOR  # the computer holds the other side as well, and no secret is in it
        key = box.new(passphrase.prepared(typed), cost, bounds)
        with _plainly():
            for path in (folder / name for name in _NAMES):
                if any(map(os.path.lexists, _generations(path))):
                    continue
                holding = files.lock(beside(path, ".lock"))
                if holding is None:  # another window makes one at this moment
                    continue
                shelf = cls(path, case, Opened.LATEST, key, bounds, files)
                shelf._holding = holding
                try:
                    shelf.keep(case)
                except CaseFileProblem:
                    with contextlib.suppress(OSError):
                        files.remove(path)
                    shelf.lock()
                    raise
                return shelf
        raise CaseFileProblem("not-allowed")

    @classmethod
    def open(
        cls, path: Path, typed: str, *, bounds: Bounds = BOUNDS, files: Files | None = None
    ) -> Shelf:
        """The case file at `path`. About a second, also for a wrong passphrase.

        A file that may be read but not written opens all the same; then `keep` raises.
        Raises CaseFileProblem: wrong-passphrase, empty-passphrase, long-passphrase, in-use,
        not-a-case-file, newer-version, damaged, erased, unsafe, unsupported, no-memory,
        not-allowed, gone, disk.
        """
        files = files or Files()
        prepared = passphrase.prepared(typed)
        _whole(files, path, bounds)  # nothing is written beside a file that is no case file
        try:
            holding = files.lock(beside(path, ".lock"))
            if holding is None:
                raise CaseFileProblem("in-use")
        except OSError:
            holding = None  # nothing can be written here now; `keep` tries again
        try:
            shelf = _opened(files, path, prepared, bounds)
        except BaseException:
            if holding is not None:
                files.unlock(holding, beside(path, ".lock"))
            raise
        shelf._holding = holding
        return shelf

    @property
    def locked(self) -> bool:
        return self._key.erased

    @property
    def only_read(self) -> bool:
        """Whether nothing could be written beside the file when it was opened."""
        return self._holding is None

    def keep(self, case: Case) -> None:
        """Writes the case. On the disk when it returns; some milliseconds, no slow function.

        Raises CaseFileProblem: no-space, read-only, not-allowed, gone, disk, too-large, locked,
        in-use, or changed.
        """
        content = (self._generation + 1).to_bytes(_GENERATION_BYTES, "big") + case.written()
        sealed = box.seal(self._key, content)
        with _plainly():
            self._hold()
            _leave_others_alone(self._files, self.path)
            if self._is_anothers():
                raise CaseFileProblem("changed")
            _, before, fresh = _generations(self.path)
            if self._kept is not None:
                self._files.replace(before, fresh, self._kept)
            self._tried = sealed
            self._files.replace(self.path, fresh, sealed)
            self._files.sync_folder(self.path.parent)
        self._generation += 1
        self.case, self._kept = case, sealed

    def lock(self) -> None:
        """Lets go of the key and of the file. Does nothing when it is locked."""
        self._key.erase()
        if self._holding is not None:
            self._files.unlock(self._holding, beside(self.path, ".lock"))
            self._holding = None

    def forget(self) -> None:
        """Erases the case file as the function `forget` does, and locks the shelf."""
        with _plainly():
            self._hold()
            _erase(self._files, self.path)
            self.lock()

    def _hold(self) -> None:
        if self._holding is None:
            self._holding = self._files.lock(beside(self.path, ".lock"))
        if self._holding is None:
            raise CaseFileProblem("in-use")

    def _is_anothers(self) -> bool:
        """Whether something lies at `path` that this shelf would lose by writing: a newer
        generation, which a sync service or an unguarded window put there, or another case.
        """
        try:
            there = self._files.read(self.path, MOST_BYTES)
            if there in (self._kept, self._tried):
                return False
            if box.head(there, self._bounds) != self._key.head:
                return True
            return _read(self._key, there)[0] > self._generation
        except (OSError, CaseFileProblem):  # missing, unreadable or damaged: nothing to lose
            return False


def found(folder: Path, files: Files | None = None) -> tuple[Path, ...]:
    """The case files in `folder` under the names that we give; one that was renamed is not found.
    Empty where the folder cannot be read."""
    files = files or Files()
    try:
        there = set(os.listdir(folder))
    except OSError:
        return ()
    return tuple(
        path
        for path in (folder / name for name in _NAMES)
        if any(one.name in there and _has_magic(files, one) for one in _generations(path))
    )


def forget(path: Path, files: Files | None = None) -> None:
    """Erases a case file for ever, open to nobody: no passphrase is needed.

    First the key material of every generation is written over, then the files are deleted. Copies
    elsewhere (backups, snapshots, a sync service, another computer) still open with the passphrase.
    So does what a disk still has of earlier generations, in places that are free to be written but
    were not yet; an SSD may keep old bytes where only its own controller reads them.
    Raises CaseFileProblem: in-use, not-a-case-file, gone, read-only, not-allowed, disk.
    """
    files = files or Files()
    with _plainly():
        begins = [_has_magic(files, one) for one in _generations(path)]
        if not any(begins):
            raise CaseFileProblem("not-a-case-file" if os.path.lexists(path) else "gone")
        holding = files.lock(beside(path, ".lock"))
        if holding is None:
            raise CaseFileProblem("in-use")
        try:
            _erase(files, path)
        finally:
            files.unlock(holding, beside(path, ".lock"))


def _erase(files: Files, path: Path) -> None:
    _leave_others_alone(files, path)
    for one in filter(os.path.lexists, _generations(path)):
        files.overwrite(one, MAGIC.ljust(HEAD_BYTES, b"\0"))
    for one in _generations(path):
        files.remove(one)
    files.sync_folder(path.parent)


def _leave_others_alone(files: Files, path: Path) -> None:
    """A name that the person gave may have neighbours of its own: "diary" has a "diary.old". Raises
    FileExistsError if one of them lies where we would write, and is none of ours."""
    if path.name not in _NAMES:
        for one in filter(os.path.lexists, _generations(path)[1:]):
            begins = files.read(one, len(MAGIC))[: len(MAGIC)]
            if begins != MAGIC and any(begins):  # nothing or zeros: a crash of ours
                raise FileExistsError(errno.EEXIST, "not a case file")


def _generations(path: Path) -> tuple[Path, Path, Path]:
    """Where there may be key material: the latest, the one before, one half written."""
    return path, beside(path, ".old"), beside(path, ".new")


def _has_magic(files: Files, path: Path) -> bool:
    try:
        return files.read(path, len(MAGIC)).startswith(MAGIC)
    except OSError:
        return False


def _whole(files: Files, path: Path, bounds: Bounds) -> list[tuple[Opened, bytes]]:
    """The generations whose heads are whole, the latest first. Raises what is wrong with the latest
    if there is none, or if the one before should not take its place."""
    generations: list[tuple[Opened, bytes]] = []
    first: CaseFileProblem | None = None
    for opened, place in ((Opened.LATEST, path), (Opened.BEFORE, beside(path, ".old"))):
        try:
            with _plainly():
                content = files.read(place, MOST_BYTES)
            box.head(content, bounds)
        except CaseFileProblem as problem:
            first = first or problem
            if opened is Opened.LATEST and problem.code not in _OFFERED:
                raise
        else:
            generations.append((opened, content))
    if first is not None and not generations:
        raise first
    return generations


def _opened(files: Files, path: Path, prepared: bytes, bounds: Bounds) -> Shelf:
    """The newest generation that opens, if none of them refuses in a way that is no damage."""
    best: Shelf | None = None
    first: CaseFileProblem | None = None
    key: Key | None = None
    refused = b""
    for opened, content in _whole(files, path, bounds):
        head = content[:HEAD_BYTES]
        if head == refused:
            continue
        try:
            if key is None or key.head != head:
                key = box.unlock(content, prepared, bounds)
            generation, case = _read(key, content)
        except CaseFileProblem as problem:
            first = first or problem
            if problem.code not in _OFFERED:
                raise
            if problem.code == "wrong-passphrase":
                refused = head  # once is slow enough
            continue
        if best is None or generation > best._generation:
            best = Shelf(path, case, opened, key, bounds, files)
            best._generation, best._kept = generation, content
    if best is None:
        assert first is not None  # noqa: S101 (`_whole` gives one at least)
        raise first
    return best


def _read(key: Key, content: bytes) -> tuple[int, Case]:
    """The number of the generation, and the case."""
    plain = box.contents(key, content)
    if len(plain) < _GENERATION_BYTES:
        raise CaseFileProblem("damaged")
    generation = int.from_bytes(plain[:_GENERATION_BYTES], "big")
    return generation, cases.parse(plain[_GENERATION_BYTES:])


@contextmanager
def _plainly() -> Iterator[None]:
    """Turns the system's errors into our codes."""
    try:
        yield
    except OSError as problem:
        raise CaseFileProblem(_CODES.get(problem.errno or 0, "disk")) from None
