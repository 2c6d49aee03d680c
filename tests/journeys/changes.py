"""What happens to the files in a folder, told by name and as it happens (inotify(7))."""

from __future__ import annotations

import ctypes
import os
import select
import struct
import threading
from collections.abc import Callable
from pathlib import Path

MODIFIED, CLOSED, MOVED_TO, CREATED, OPENED = 0x2, 0x8, 0x80, 0x100, 0x20
_OVERFLOW, _FOLDER = 0x4000, 0x40000000
_EVENT = struct.Struct("<iIII")  # struct inotify_event, before the name

Tell = Callable[[int, Path], None]


class Changes:
    """Calls `tell` with what happened and the path, on a thread of its own, until `close`.

    `what` are the kinds to tell of. New folders within are listened to as well.
    """

    def __init__(self, folders: tuple[Path, ...], what: int, tell: Tell) -> None:
        self._library = ctypes.CDLL(None, use_errno=True)
        self._what, self._tell = what | CREATED, tell
        self._notices = self._library.inotify_init1(os.O_CLOEXEC)
        assert self._notices >= 0
        self._folders: dict[int, Path] = {}
        for folder in folders:
            self._listen_to(folder)
        self._asleep, self._wake = os.pipe()
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Returns when everything that happened before has been told."""
        os.close(self._wake)
        self._thread.join()
        os.close(self._notices)
        os.close(self._asleep)

    def _listen_to(self, folder: Path) -> None:
        for within in (folder, *(path for path in folder.rglob("*") if path.is_dir())):
            name = os.fsencode(within)
            watch = self._library.inotify_add_watch(self._notices, name, self._what)
            assert watch >= 0, os.strerror(ctypes.get_errno())
            self._folders[watch] = within

    def _listen(self) -> None:
        while True:
            ready, _, _ = select.select([self._notices, self._asleep], [], [])
            if self._notices in ready:
                self._read(os.read(self._notices, 64 * 1024))
            elif ready:
                return

    def _read(self, events: bytes) -> None:
        at = 0
        while at < len(events):
            watch, mask, _, length = _EVENT.unpack_from(events, at)
            name = events[at + _EVENT.size : at + _EVENT.size + length].rstrip(b"\0")
            at += _EVENT.size + length
            assert not mask & _OVERFLOW
            path = self._folders[watch] / os.fsdecode(name)
            if mask & CREATED and mask & _FOLDER:
                self._listen_to(path)
            self._tell(mask, path)
