"""The pictures of `make looks`, and the page to look through them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, groupby
from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QScrollArea, QWidget

GROUND, GAP = "#dfe6e3", 24  # px
STYLE = """
body { margin: 0 24px; font: 16px/1.5 sans-serif; color: #17211f }
nav { position: sticky; top: 0; padding: 8px 0; background: inherit; border-bottom: 1px solid }
nav label { margin-right: 12px; white-space: nowrap }
h2 { scroll-margin-top: 130px }
figure { display: inline-block; margin: 0 24px 24px 0; vertical-align: top; max-width: 100% }
img { max-width: 100% }
"""


def keep(file: Path, window: QWidget, page: QScrollArea | None) -> None:
    """Keeps a picture of the window as it is seen; where its page is longer than there is room, all
    of it beside."""
    both = seen = window.grab()
    if page is not None and page.verticalScrollBar().maximum() > 0:
        whole = page.widget().grab()
        both = QPixmap(seen.width() + GAP + whole.width(), max(seen.height(), whole.height()))
        both.fill(GROUND)
        painter = QPainter(both)
        painter.drawPixmap(0, 0, seen)
        beside = QRect(QPoint(seen.width() + GAP, 0), whole.size())
        painter.fillRect(beside, window.palette().window())
        painter.drawPixmap(beside, whole)
        painter.end()
    # No transparency and less effort at making it small: half the time for thousands of pictures.
    both.toImage().convertToFormat(QImage.Format.Format_RGB888).save(str(file), quality=80)


def write(folder: Path, kinds: Sequence[Sequence[str]]) -> int:
    """The page for all pictures in `folder` (`PAGE.LANGUAGE.SCHEME.SIZE.png`); how many they are.
    `kinds` are the languages, schemes and sizes, as they are to stand beside each other.

    A row of buttons for each chooses among them. A picture that is not shown is not loaded."""

    def place(file: Path) -> tuple[object, ...]:
        page, *own = file.stem.split(".")
        return page, *(values.index(one) for values, one in zip(kinds, own, strict=True))

    files = sorted(folder.glob("*.png"), key=place)
    written = ["<!doctype html><meta charset=utf-8><title>looks</title>", f"<style>{STYLE}"]
    for one in chain(*kinds):
        written.append(f"body:has(#k-{one}:checked) figure:not(.k-{one}) {{ display: none }}")
    written.append(f"</style><body style='background: {GROUND}'><nav>")
    for row, values in enumerate(kinds):
        for one in values:
            chosen = "checked" if one is values[0] else ""
            choice = f"<input type=radio name={row} id=k-{one} {chosen}>"
            written.append(f"<label>{choice} {one}</label>")
        written.append(f"<label><input type=radio name={row}> all</label><br>")
    written.append("</nav>")
    for page, shown in groupby(files, key=lambda file: file.stem.split(".")[0]):
        written.append(f"<h2 id={page}><a href=#{page}>{page}</a></h2>")
        for file in shown:
            kind = " ".join(f"k-{one}" for one in file.stem.split(".")[1:])
            written.append(
                f'<figure class="{kind}"><a href="{file.name}"><img loading=lazy '
                f'src="{file.name}" alt=""></a><figcaption>{file.stem}</figcaption></figure>'
            )
    (folder / "index.html").write_text("\n".join(written), encoding="utf-8")
    return len(files)
