"""The few calls to the system by which the case file is written: nothing else writes it.

One call a method, so that tests can record them, let each of them fail, and lay out what a crash
between two of them leaves. `replace` is the order that loses nothing: a new file, its bytes to the
disk, the name, the folder to the disk.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from pathlib import Path

if sys.platform != "win32":
    import fcntl
else:
    import msvcrt

# Only Windows knows binary files; only the others know links that one may refuse to follow.
_BINARY: int = getattr(os, "O_BINARY", 0)
_HERE: int = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


class Files:
    """The system's own calls. They raise OSError."""

    def read(self, path: Path, most: int) -> bytes:
        """At most `most` bytes of an ordinary file, and one more if there are more."""
        file = os.open(path, os.O_RDONLY | _BINARY | _HERE)
        if not stat.S_ISREG(os.fstat(file).st_mode):
            os.close(file)
            raise IsADirectoryError(errno.EISDIR, "not an ordinary file")
        with open(file, "rb") as opened:
            return opened.read(most + 1)

    def replace(self, path: Path, fresh: Path, content: bytes) -> None:
        """The file at `path` is the old one or the new one, whole, at every moment: it is written
        as `fresh` first. Durable once `sync_folder` has returned.
        """
        self.remove(fresh)  # what a crash left
        try:
            file = self.create(fresh)
            try:
                self.write(file, content)
                self.sync(file)
            finally:
                os.close(file)
            self.rename(fresh, path)
        except OSError:
            with contextlib.suppress(OSError):
                self.remove(fresh)
            raise

    def create(self, path: Path) -> int:
        """A new file that only this account may read, open for writing."""
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY | _HERE, 0o600)

    def write(self, file: int, content: bytes) -> None:
        rest = memoryview(content)
        while rest:
            rest = rest[os.write(file, rest) :]

    def sync(self, file: int) -> None:
        """Returns when the disk has the bytes, as far as the system knows."""
        if sys.platform == "darwin":
            fcntl.fcntl(file, fcntl.F_FULLFSYNC)  # fsync stops at the drive's own memory there
        else:
            os.fsync(file)

    def rename(self, old: Path, new: Path) -> None:
        os.replace(old, new)

    def sync_folder(self, folder: Path) -> None:
        """The same for names. Windows has no such call."""
        if sys.platform != "win32":
            opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(opened)
            finally:
                os.close(opened)

    def overwrite(self, path: Path, start: bytes) -> None:
        """Writes over the first bytes of a file, in its place, and has them on the disk."""
        file = self.reopen(path)
        try:
            self.write(file, start)
            self.sync(file)
        finally:
            os.close(file)

    def reopen(self, path: Path) -> int:
        """A file that is there, open for writing."""
        return os.open(path, os.O_WRONLY | _BINARY | _HERE)

    def remove(self, path: Path) -> None:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(path)

    def lock(self, path: Path) -> int | None:
        """An open file at `path` that nobody else holds, or None if somebody does.

        The system lets go of it when the process ends, however it ends. A file that holds anything
        is not ours, and is left alone: FileExistsError.
        """
        while True:
            file = os.open(path, os.O_RDWR | os.O_CREAT | _BINARY | _HERE, 0o600)
            try:
                if sys.platform == "win32":
                    msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
                else:
                    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                found = os.fstat(file)
                if found.st_size:
                    raise FileExistsError(errno.EEXIST, "not an empty file")
                if found.st_nlink:  # else the one who held it removed it just before
                    return file
            except (BlockingIOError, PermissionError):
                os.close(file)
                return None
            except OSError:
                os.close(file)
                raise
            os.close(file)

    def unlock(self, file: int, path: Path) -> None:
        """Lets go of what `lock` gave."""
        with contextlib.suppress(OSError):
            if sys.platform != "win32":  # where an open file cannot be removed
                self.remove(path)
        os.close(file)


def beside(path: Path, ending: str) -> Path:
    """The file that belongs to the case file at `path`: ".new", ".old" or ".lock"."""
    return path.with_name(path.name + ending)
