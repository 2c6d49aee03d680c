"""What lies behind the paths that a person added: files as they are, and the pictures in folders.

Looks from outside, by `steps.picture.choose`; opens nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from takeitdown.errors import PictureProblem
from takeitdown.steps import picture as pictures
from takeitdown.steps.picture import Picture

MOST_PICTURES = 200
# What a folder is searched for. A picked or dropped file is tried whatever its name.
ENDINGS = frozenset(
    {".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".gif", ".bmp", ".dib"}
    | {".tif", ".tiff", ".heic", ".heif", ".hif", ".avif"}
)


@dataclass(frozen=True, slots=True)
class Found:
    """What lay behind the paths that were added: pictures, problems with their path, and the
    rest.
    """

    pictures: tuple[Picture, ...]
    problems: tuple[tuple[Path, str], ...]
    skipped: int
    over: int


def find(paths: Iterable[Path], room: int, at: datetime) -> Found:
    """The pictures among `paths`, and directly inside the folders among them: at most `room`."""
    found: list[Picture] = []
    problems: list[tuple[Path, str]] = []
    skipped = over = 0

    def take(path: Path) -> None:
        nonlocal over
        if len(found) + len(problems) >= room:
            over += 1
            return
        try:
            found.append(pictures.choose(path, at))
        except PictureProblem as problem:
            problems.append((path, problem.code))

    for path in paths:
        try:
            inside = sorted(path.iterdir()) if path.is_dir() and not path.is_symlink() else None
        except OSError:
            problems.append((path, "unreadable"))
            continue
        if inside is None:
            take(path)
            continue
        for entry in inside:
            if entry.suffix.lower() in ENDINGS and not entry.is_dir():
                take(entry)
            else:
                skipped += 1
    return Found(tuple(found), tuple(problems), skipped, over)
