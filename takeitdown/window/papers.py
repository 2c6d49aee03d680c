"""Papers that a person asked to save: new files, readable by this account alone."""

from __future__ import annotations

import os
from pathlib import Path

from takeitdown.window import words


def write_paper(folder: Path, name: str, content: bytes) -> str:
    """Writes a new file into `folder` and gives its name. `name` has a place for a number, so that
    nothing is written over. Raises OSError."""
    for count in range(1, 100):
        numbered = name.format(count)
        try:
            file = os.open(folder / numbered, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            continue
        with os.fdopen(file, "wb") as paper:
            paper.write(content)
        return numbered
    raise FileExistsError


def save_text(papers: str, text: str, not_saved: str = words.RECEIPT_NOT_SAVED) -> tuple[str, bool]:
    """Writes `text` as a new file. Gives the sentence that says what came of it, and whether that
    is a problem."""
    try:
        name = write_paper(Path(papers), words.PAPER_NAME, text.encode("utf-8"))
    except OSError:
        return not_saved, True
    return words.RECEIPT_SAVED.format(Path(papers).name, name), False
