"""Watches each chosen file from choosing to the end: opened how often, by us or by somebody else.

Takes pictures and gives what it saw, live through a callback and at the end as one `Settled` a
picture. It opens no picture itself: the digest comes from a function it is given. What it uses is
named for each picture: "fanotify", else "inotify", else "looking" (where this system tells nobody
of readings, only the state of the file before and after is compared).

It detects, and proves nothing by itself. It does not see who the other reader was, what happened
before choosing or after the end, nor what reads the disk without the file.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import select
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from takeitdown.errors import PictureProblem
from takeitdown.steps.picture import Picture

if sys.platform == "linux":
    from takeitdown.witness.notices import Fanotify, Inotify, Notice, Source

LOOKING = "looking"
# A folder with more files than this is not gone through again at each change in it.
MOST_NEIGHBOURS = 20_000


class Event(StrEnum):
    """What can be seen of a picture."""

    OPENED = "opened"
    CHANGED = "changed"  # written to
    GONE = "gone"  # moved or deleted: it stands no more where it was
    LINKED = "linked"  # it has one more name somewhere
    COPIED = "copied"  # a file of exactly its length appeared beside it


class By(StrEnum):
    """Whose doing it was, as far as the kernel or our own count says."""

    US = "us"
    OTHER = "other"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Seen:
    """One event. `picture` is the number that `watch` gave."""

    picture: int
    event: Event
    by: By


@dataclass(frozen=True, slots=True)
class Settled:
    """What is known of one picture at the end. None is "not shown on this computer".

    `counted` openings our own code made; `ours` and `others` are what the kernel told of, each at
    least. `unchanged` compares the digest before with the one now, `links` counts new names, and
    `place` says that the same file still stands at its path.
    """

    picture: int
    means: str
    counted: int
    ours: int | None
    others: int | None
    unchanged: bool | None
    links: int
    place: bool

    @property
    def untouched(self) -> bool:
        """Unchanged, in its place, not linked, and opened by nobody but us, as often as we did."""
        return (
            self.unchanged is True
            and self.place
            and self.links == 0
            and self.others == 0
            and self.ours is not None
            and self.ours <= self.counted
        )


@dataclass(slots=True)
class _Watched:
    """What is kept of one picture. Changes under the watcher's lock only."""

    number: int
    picture: Picture = field(repr=False)
    state: os.stat_result = field(repr=False)
    means: str = LOOKING
    counted: int = 0
    ours: int = 0
    others: int = 0
    told: set[Event] = field(default_factory=set)


@dataclass(slots=True)
class _Folder:
    """A folder with pictures, and the inodes that were in it, or were told of, so far."""

    path: Path = field(repr=False)
    known: set[int] = field(repr=False)


class Watcher:
    """`saw` is called from this object's own thread, or from one that calls `opening` or `settle`.

    `digest` gives the SHA-256 of a picture's file, opening it once, or raises PictureProblem.
    """

    def __init__(
        self,
        saw: Callable[[Seen], None],
        digest: Callable[[Picture], str],
        without: frozenset[str] = frozenset(),
    ) -> None:
        """`without` leaves out ways of watching, to see that the others do."""
        self._saw, self._digest = saw, digest
        self._watched: dict[int, _Watched] = {}
        self._keys: dict[tuple[str, bytes], list[_Watched]] = {}
        self._folders: dict[bytes, _Folder] = {}
        self._lock = threading.RLock()
        self._sources: list[Source] = []
        self._folder_source: Inotify | None = None
        self._last = 0
        self._open_sources(without)
        if self._sources:
            self._asleep, self._wake = os.pipe()
            self._thread = threading.Thread(target=self._listen, name="watcher", daemon=True)
            self._thread.start()

    def _open_sources(self, without: frozenset[str]) -> None:
        if sys.platform != "linux":
            return
        for kind in (Fanotify, Inotify):
            if kind.name in without:
                continue
            with contextlib.suppress(OSError):  # an older kernel, or no watch left for this account
                source = kind()
                self._sources.append(source)
                if isinstance(source, Inotify):
                    self._folder_source = source

    @property
    def means(self) -> frozenset[str]:
        """The ways of watching that are in use, of all pictures watched."""
        with self._lock:
            return frozenset(one.means for one in self._watched.values())

    def watch(self, picture: Picture) -> int:
        """Watches `picture` from now on; gives its number, counted from 1.

        Raises PictureProblem: missing, or changed if another file stands there than the one chosen.
        """
        with self._lock:
            watched = _Watched(self._last + 1, picture, _state(picture))
            for source in self._sources:
                try:
                    key = source.mark(picture.path)
                except OSError:  # this file system cannot; the next way may
                    continue
                watched.means = source.name
                self._keys.setdefault((source.name, key), []).append(watched)
                break
            # Only now is it sure that no change can have slipped in between.
            watched.state = _state(picture)
            self._last = watched.number
            self._watched[watched.number] = watched
            self._watch_folder(picture.path.parent)
            return watched.number

    def forget(self, number: int) -> None:
        """The person took the picture out again: nothing more is told of it."""
        with self._lock:
            gone = self._watched.pop(number)
            for same in self._keys.values():
                if gone in same:
                    same.remove(gone)

    def opening(self, number: int) -> None:
        """Our own code is about to open the picture, once."""
        self._read()  # so that this opening does not melt into one that is still waiting
        with self._lock:
            self._watched[number].counted += 1

    def settle(self, number: int, digest_before: str) -> Settled:
        """What is known of the picture now. Opens it once, by the function given: not for the
        window's thread.
        """
        with self._lock:
            watched = self._watched[number]
            picture = watched.picture
        self.opening(number)
        try:
            unchanged = self._digest(picture) == digest_before
        except PictureProblem:
            unchanged = False
        self._read()
        with self._lock:
            state = _look(watched)
            told = watched.means != LOOKING and not any(source.lost for source in self._sources)
            return Settled(
                number,
                watched.means,
                watched.counted,
                watched.ours if told else None,
                watched.others if told else None,
                unchanged,
                max(0, state.st_nlink - watched.state.st_nlink) if state else 0,
                state is not None,
            )

    def close(self) -> None:
        """No more watching. Waits for the thread."""
        if not self._sources:
            return
        os.close(self._wake)
        self._thread.join()
        os.close(self._asleep)
        for source in self._sources:
            os.close(source.descriptor)
        self._sources = []

    def _listen(self) -> None:
        descriptors = [self._asleep, *(source.descriptor for source in self._sources)]
        while True:
            ready, _, _ = select.select(descriptors, [], [])
            if self._asleep in ready:
                return
            self._read()

    def _read(self) -> None:
        """Takes what the kernel has told by now, and says what it means."""
        with self._lock:
            seen = [
                one
                for source in self._sources
                for notice in source.read()
                for one in self._meaning(source, notice)
            ]
        for one in seen:
            self._saw(one)

    def _meaning(self, source: Source, notice: Notice) -> Iterator[Seen]:
        for watched in self._keys.get((source.name, notice.key), ()):
            if notice.opened:
                yield Seen(watched.number, Event.OPENED, _whose(watched, notice.ours))
            if notice.touched:
                by = {True: By.US, False: By.OTHER, None: By.UNKNOWN}[notice.ours]
                for event in _news(watched, notice.modified):
                    yield Seen(watched.number, event, by)
        if source is self._folder_source and notice.key in self._folders:
            for number in self._copies(self._folders[notice.key]):
                yield Seen(number, Event.COPIED, By.UNKNOWN)

    def _watch_folder(self, path: Path) -> None:
        if self._folder_source is None or any(one.path == path for one in self._folders.values()):
            return
        with contextlib.suppress(OSError):  # a folder that may be passed through and not listed
            known = {inode for inode, _ in _files_in(path)}
            self._folders[self._folder_source.mark_folder(path)] = _Folder(path, known)

    def _copies(self, folder: _Folder) -> Iterator[int]:
        """The pictures of which a file of the same length has appeared beside them."""
        lengths = {
            one.state.st_size: one.number
            for one in self._watched.values()
            if one.picture.path.parent == folder.path
        }
        with contextlib.suppress(OSError):
            for inode, length in _files_in(folder.path):
                if inode not in folder.known and length in lengths:
                    folder.known.add(inode)
                    yield lengths[length]


def _files_in(folder: Path) -> list[tuple[int, int]]:
    """Inode and length of the files in a folder."""
    found = []
    with os.scandir(folder) as entries:
        for entry in itertools.islice(entries, MOST_NEIGHBOURS):
            with contextlib.suppress(FileNotFoundError):  # gone again
                if entry.is_file(follow_symlinks=False):
                    found.append((entry.inode(), entry.stat(follow_symlinks=False).st_size))
    return found


def _state(picture: Picture) -> os.stat_result:
    try:
        state = picture.path.lstat()
    except OSError:
        raise PictureProblem("missing") from None
    if (state.st_dev, state.st_ino) != picture.inode:
        raise PictureProblem("changed")
    return state


def _look(watched: _Watched) -> os.stat_result | None:
    """How the picture's place looks now; None if nothing, or another file, stands there."""
    try:
        return _state(watched.picture)
    except PictureProblem:
        return None


def _whose(watched: _Watched, ours: bool | None) -> By:
    """Counts one opening. Where the kernel names nobody, what exceeds our own count is others'."""
    if ours is None:
        ours = watched.ours < watched.counted
    if ours:
        watched.ours += 1
        return By.US
    watched.others += 1
    return By.OTHER


def _news(watched: _Watched, modified: bool) -> Iterator[Event]:
    """What is different from the beginning, each told once."""
    state = _look(watched)
    events = {Event.CHANGED} if modified else set()
    if state is None:
        events.add(Event.GONE)
    elif state.st_nlink > watched.state.st_nlink:
        events.add(Event.LINKED)
    yield from sorted(events - watched.told)
    watched.told |= events
