"""One chosen picture: a number, what is known of it, and what can be done with it.

No picture is shown and no name, unless asked for. Qt gets raw pixels to show, never a file.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRect, QSignalBlocker, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from takeitdown.hashing import reading
from takeitdown.steps.fingerprint import Fingerprint
from takeitdown.steps.picture import Picture
from takeitdown.window import look, words
from takeitdown.window.controls import (
    Row,
    announce,
    button,
    identify,
    left_to_right,
    mark,
    sentence,
    turning,
)


class _Across(QHBoxLayout):
    """Remembers how high it is at each width for as long as nothing in it changes. All tiles are
    asked, many times, whenever one changes; two hundred texts wrapped anew would be felt."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._heights: dict[int, int] = {}

    def heightForWidth(self, width: int) -> int:  # noqa: N802 (Qt's name)
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def invalidate(self) -> None:
        # Qt calls this from inside its own constructor as well.
        self.__dict__.setdefault("_heights", {}).clear()
        super().invalidate()


class Tiles(QVBoxLayout):
    """All of them, one below the other. A column that has become higher is laid out twice, first in
    the room that it had: here every tile gets its place at once, and keeps it the second time."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(12)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 (Qt's name)
        rect.setHeight(max(rect.height(), self.heightForWidth(rect.width())))
        super().setGeometry(rect)


class Tile(QFrame):
    """One picture as a number, what is known of it, and what can be done with it."""

    def __init__(
        self,
        number: int,
        path: Path,
        look_at: Callable[[Tile, bool], None],
        remove: Callable[[Tile], None],
    ) -> None:
        super().__init__()
        self.number = number
        self.picture: Picture | None = None
        self.fingerprint: Fingerprint | None = None
        self.problem = ""
        self.job = -1
        mark(identify(self, f"choose.tile.{number}"), kind="card")
        badge = sentence(str(number), kind="number")
        badge.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        badge.setFont(look.title_font())
        badge.setAccessibleName(words.picture(number))
        self._path = path
        self._name: QLabel | None = None
        self._shown: QLabel | None = None
        self._state = sentence("", f"choose.state.{number}")
        self._look = turning(
            f"choose.look.{number}", words.LOOK, lambda looking: look_at(self, looking)
        )
        self._look.setAccessibleName(words.look_at(number))
        self._remove = button(f"choose.remove.{number}", words.REMOVE, lambda: remove(self))
        self._remove.setAccessibleName(words.remove_picture(number))
        self._text = QVBoxLayout()
        self._text.setSpacing(4)
        self._text.addWidget(self._state)
        self._text.addSpacing(4)
        self._text.addLayout(Row(self._look, self._remove))
        layout = _Across(self)
        self._around = layout
        self.set_in(False)
        layout.setSpacing(16)
        layout.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self._text, 1)
        self.say(words.TILE_WAITING)

    @property
    def first(self) -> QWidget:
        """The first control that Tab comes to."""
        return self._look

    @property
    def last(self) -> QWidget:
        return self._remove

    def set_in(self, deep: bool) -> None:
        """Stands a little to the inside, under the picture that it looks like."""
        near, far = 48 if deep else 16, 16
        left, right = (far, near) if self.isRightToLeft() else (near, far)
        self._around.setContentsMargins(left, 12, right, 12)

    @property
    def looking(self) -> bool:
        return self._look.isChecked()

    @property
    def waiting(self) -> bool:
        return self.fingerprint is None and not self.problem

    def say(self, text: str) -> None:
        if text == self._state.text():
            return  # the page need not be laid out again
        self._state.setText(text)
        self.setAccessibleName(f"{words.picture(self.number)}. {text}")

    def fail(self, code: str) -> None:
        self.problem, self.fingerprint = code, None
        self.hide_picture()
        self._look.hide()
        self.say(words.PICTURE_PROBLEMS[code])
        announce(self, self.accessibleName(), now=True)

    def show_name(self, shown: bool) -> None:
        """Until it is asked for, the name is in no widget: a screen reader could find it there."""
        _take_away(self._name)
        self._name = None
        if shown:
            name = sentence(self._path.name, f"choose.name.{self.number}", kind="quiet")
            self._name = self._insert(left_to_right(name))

    def show_picture(self, preview: reading.Preview) -> None:
        if not self.looking:
            return
        image = QImage(
            preview.rgb,
            preview.width,
            preview.height,
            3 * preview.width,
            QImage.Format.Format_RGB888,
        )
        _take_away(self._shown)  # whoever looked, looked away and looked again gets it twice
        name = words.picture(self.number)
        self._shown = self._insert(identify(QLabel(), f"choose.shown.{self.number}", name))
        self._shown.setPixmap(QPixmap.fromImage(image))
        self._look.setText(words.LOOK_AWAY)
        self._look.setAccessibleName(words.hide_picture(self.number))

    def hide_picture(self) -> None:
        with QSignalBlocker(self._look):
            self._look.setChecked(False)
        self._look.setText(words.LOOK)
        self._look.setAccessibleName(words.look_at(self.number))
        _take_away(self._shown)
        self._shown = None

    def _insert(self, label: QLabel) -> QLabel:
        """Shows a label between the words and the buttons, for a screen reader as well."""
        self._text.insertWidget(self._text.count() - 2, label)
        label.stackUnder(self._look)
        label.show()  # at once, not with the next event
        return label


def _take_away(label: QLabel | None) -> None:
    if label is not None:
        label.hide()
        label.clear()
        label.deleteLater()
