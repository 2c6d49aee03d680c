"""What the kernel tells of files: that one was opened, changed, moved or linked, and by whom.

Two ways, each a class with the same face. `Fanotify` (fanotify(7); for ordinary accounts from Linux
5.13 on) marks the file itself, so that it sees every way to it, hard links too, and tells our own
process from others. `Inotify` (inotify(7)) does the same without saying who. Neither opens a file
that is watched, and neither is told by stat(2) or by what reads the disk below the file system.

Equal notices that wait together come as one: a count is a count of at least.
"""

from __future__ import annotations

import contextlib
import os
import struct
from collections.abc import Iterator
from ctypes import create_string_buffer
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from takeitdown.wall import kernel

_READ_BYTES = 64 * 1024
_AT_FDCWD = -100
# The same bits in both.
_OPEN, _MODIFY, _ATTRIB, _DELETE_SELF, _MOVE_SELF, _OVERFLOW = 0x20, 0x2, 0x4, 0x400, 0x800, 0x4000
_TOUCHED = _MODIFY | _ATTRIB | _DELETE_SELF | _MOVE_SELF


@dataclass(frozen=True, slots=True)
class Notice:
    """Something happened to what `key` stands for. `ours` is None where the kernel does not say."""

    key: bytes
    opened: bool
    modified: bool
    touched: bool  # modified, moved, linked, deleted, or its rights or times changed
    ours: bool | None


class Source(Protocol):
    """A way in which the kernel tells."""

    name: str
    descriptor: int
    lost: bool  # the kernel had more to tell than it could keep

    def mark(self, path: Path) -> bytes:
        """Watches the file at `path` from now on; gives its key. Raises OSError."""

    def read(self) -> Iterator[Notice]:
        """What has happened since the last time. Never waits."""


class Fanotify:
    """Who: a process id, which an ordinary account is told of itself only (others are 0)."""

    name = "fanotify"
    _CLOEXEC, _NONBLOCK, _REPORT_FID = 0x1, 0x2, 0x200
    _MARK_ADD, _MARK_DONT_FOLLOW = 0x1, 0x4
    _METADATA = struct.Struct("<IBBHQii")  # struct fanotify_event_metadata
    _LONGEST_HANDLE = 128

    def __init__(self) -> None:
        flags = self._CLOEXEC | self._NONBLOCK | self._REPORT_FID
        self.lost = False
        self.descriptor = kernel.call("fanotify_init", flags, os.O_RDONLY | os.O_CLOEXEC)

    def mark(self, path: Path) -> bytes:
        how = self._MARK_ADD | self._MARK_DONT_FOLLOW
        what = _OPEN | _TOUCHED
        kernel.call("fanotify_mark", self.descriptor, how, what, _AT_FDCWD, os.fsencode(path))
        # The kernel will name the file by its file system and its handle, as these do.
        handle = create_string_buffer(struct.pack("<Ii", self._LONGEST_HANDLE, 0), 8 + 128)
        mount = create_string_buffer(4)
        kernel.call("name_to_handle_at", _AT_FDCWD, os.fsencode(path), handle, mount, 0)
        (length,) = struct.unpack_from("<I", handle)
        return struct.pack("<Q", os.statvfs(path).f_fsid) + handle.raw[: 8 + length]

    def read(self) -> Iterator[Notice]:
        for events in _pieces(self.descriptor):
            at = 0
            while at < len(events):
                length, _, _, header, mask, _, process = self._METADATA.unpack_from(events, at)
                start, at = at + header, at + length
                if mask & _OVERFLOW:
                    self.lost = True
                    continue
                # struct fanotify_event_info_fid: type, padding and length, then the key.
                (handle_length,) = struct.unpack_from("<I", events, start + 12)
                key = events[start + 4 : start + 20 + handle_length]
                yield _notice(key, mask, _TOUCHED, process == os.getpid())


class Inotify:
    """Nobody's name: whose an opening was, the count of our own has to say."""

    name = "inotify"
    _CLOEXEC, _NONBLOCK = os.O_CLOEXEC, os.O_NONBLOCK
    _CLOSE_WRITE, _CLOSE_UNWRITTEN, _MOVED_TO, _CREATE = 0x8, 0x10, 0x80, 0x100
    _DONT_FOLLOW = 0x02000000
    _IN_FOLDER = _CREATE | _MOVED_TO | _CLOSE_WRITE
    _EVENT = struct.Struct("<iIII")  # struct inotify_event, before the name

    def __init__(self) -> None:
        self.lost = False
        self.descriptor = kernel.call("inotify_init1", self._CLOEXEC | self._NONBLOCK)

    def mark(self, path: Path) -> bytes:
        # Told of closings as well: only notices that follow each other directly melt into one.
        closed = self._CLOSE_WRITE | self._CLOSE_UNWRITTEN
        return self._add(path, _OPEN | closed | _TOUCHED | self._DONT_FOLLOW)

    def mark_folder(self, path: Path) -> bytes:
        """Watches for files that appear or are written in this folder."""
        return self._add(path, self._IN_FOLDER)

    def _add(self, path: Path, mask: int) -> bytes:
        name = os.fsencode(path)
        watch = kernel.call("inotify_add_watch", self.descriptor, name, mask)
        return struct.pack("<i", watch)

    def read(self) -> Iterator[Notice]:
        touched = _TOUCHED | self._IN_FOLDER
        for events in _pieces(self.descriptor):
            at = 0
            while at < len(events):
                watch, mask, _, name_length = self._EVENT.unpack_from(events, at)
                at += self._EVENT.size + name_length
                self.lost = self.lost or bool(mask & _OVERFLOW)
                yield _notice(struct.pack("<i", watch), mask, touched, None)


def _notice(key: bytes, mask: int, touched: int, ours: bool | None) -> Notice:
    return Notice(key, bool(mask & _OPEN), bool(mask & _MODIFY), bool(mask & touched), ours)


def _pieces(descriptor: int) -> Iterator[bytes]:
    """Whole events, as many as there are now."""
    with contextlib.suppress(BlockingIOError):
        while events := os.read(descriptor, _READ_BYTES):
            yield events
