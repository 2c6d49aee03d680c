"""A picture that was chosen: where it lies, and when it was chosen. Nothing of its pixels."""

from __future__ import annotations

import stat
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from takeitdown.errors import PictureProblem

MOST_BYTES = 200 * 1000 * 1000  # a 200-megapixel phone JPEG has about 80 million


@dataclass(frozen=True, slots=True)
class Picture:
    """A regular file that a person chose. Never logged and never serialised.

    `size` is in bytes; `chosen_at` carries its time zone; `inode` is (device, inode) and `modified`
    the time of its last change in nanoseconds, so that another file that takes this one's place
    later is noticed. None of it shows in `repr`.
    """

    path: Path = field(repr=False)
    size: int = field(repr=False)
    inode: tuple[int, int] = field(repr=False)
    modified: int = field(repr=False)
    chosen_at: datetime = field(repr=False)


def choose(path: Path, at: datetime) -> Picture:
    """The picture at `path`, looked at from outside only. Raises PictureProblem, one code a
    reason.
    """
    try:
        seen = path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        raise PictureProblem("missing") from None
    except (OSError, ValueError):
        raise PictureProblem("unreadable") from None
    if stat.S_ISLNK(seen.st_mode):
        raise PictureProblem("link")
    if stat.S_ISDIR(seen.st_mode):
        raise PictureProblem("folder")
    if not stat.S_ISREG(seen.st_mode):
        raise PictureProblem("not-a-file")
    if seen.st_size == 0:
        raise PictureProblem("empty")
    if seen.st_size > MOST_BYTES:
        raise PictureProblem("too-many-bytes")
    return Picture(path, seen.st_size, (seen.st_dev, seen.st_ino), seen.st_mtime_ns, at)
