"""What a case file holds at any moment, while a window has it open, and without a second each."""

from __future__ import annotations

from pathlib import Path

from takeitdown.casefile import case as cases
from takeitdown.casefile.case import Case
from takeitdown.sealing import box, passphrase

GENERATION_BYTES = 8  # before the case


class Contents:
    """Of the file at `path`: makes its key once, by the passphrase, and looks whenever called."""

    def __init__(self, path: Path, typed: str) -> None:
        self._path = path
        self._key = box.unlock(path.read_bytes(), passphrase.prepared(typed))

    def __call__(self) -> Case:
        return cases.parse(box.contents(self._key, self._path.read_bytes())[GENERATION_BYTES:])
