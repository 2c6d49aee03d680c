"""What a screen reader says of a window, read from the accessible tree that the system sees.

Every screen reader has words of its own for roles and states; the order, the names and the states
are those that it gets from the app.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from takeitdown.window import words
from takeitdown.window.controls import column, exact_text, identify
from takeitdown.window.frame import Frame

_READ = {
    QAccessible.Role.StaticText: "",
    QAccessible.Role.Button: "button",
    QAccessible.Role.CheckBox: "check-box",
    QAccessible.Role.RadioButton: "radio",
    QAccessible.Role.EditableText: "edit",
    QAccessible.Role.ProgressBar: "progress",
}


class Reading(QWidget):
    """A small window beside the frame that shows, in practice, what is read of it. Where the screen
    ends it lies over the frame."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame, Qt.WindowType.Tool)
        identify(self, "reading", words.READING_TITLE)
        self.setWindowTitle(words.READING_TITLE)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._frame = frame
        self._text = exact_text("reading.text", words.READING_TITLE, prose=True)
        column(self, margin=16).addWidget(self._text)
        self.resize(frame.width() // 2, frame.height())
        beside, room = frame.frameGeometry().topRight(), frame.screen().availableGeometry()
        self.move(min(beside.x(), room.right() + 1 - self.width()), beside.y())
        frame.changed.connect(self._read)
        self._read()

    def _read(self) -> None:
        self._text.setPlainText("\n".join(reading(self._frame)))


def reading(window: QWidget) -> list[str]:
    """One line for each thing that is read, in the order of reading."""
    root = QAccessible.queryAccessibleInterface(window)
    title = root.text(QAccessible.Text.Name) if root else ""
    return [line for line in (title, *_lines(root)) if line]


def _lines(item: QAccessibleInterface | None) -> Iterator[str]:
    if item is None or not item.isValid():
        return
    state = item.state()
    if state.invisible:
        return
    name, kind = item.text(QAccessible.Text.Name), _READ.get(item.role())
    if kind is not None and name:
        told = [name, *([words.SPOKEN_ROLES[kind]] if kind else [])]
        if kind in ("check-box", "radio"):
            told.append(words.SPOKEN_CHECKED if state.checked else words.SPOKEN_NOT_CHECKED)
        if state.disabled:
            told.append(words.SPOKEN_DISABLED)
        yield ", ".join(told)
        return
    for place in range(item.childCount()):
        yield from _lines(item.child(place))
