"""What can be judged about a window without a person: its names, order, sizes, colours and focus.

Each function takes what is shown now and gives what is wrong with it, one line each. The tests show
each of them something wrong as well, to see that it is noticed.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

Pixels = NDArray[np.float64]
TARGET = 44  # px, each way
TEXT, PARTS = 4.5, 3.0  # contrast, by WCAG 2.2: 1.4.3 and 1.4.11
RING = 2  # px


# ── what a screen reader finds ──


def nodes(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """The node and all below it, in the order in which they are read."""
    yield node
    for index in range(node.childCount()):
        child = node.child(index)
        if child is not None and child.isValid():
            yield from nodes(child)


def tree(window: QWidget) -> list[QAccessibleInterface]:
    return list(nodes(QAccessible.queryAccessibleInterface(window)))


def name(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name)


def _called(node: QAccessibleInterface) -> str:
    widget = node.object()
    identifier = widget.objectName() if widget is not None else ""
    return identifier or f"{node.role().name} {name(node)!r}"


def _shown(node: QAccessibleInterface) -> bool:
    return not node.state().invisible and not node.rect().isEmpty()


def unnamed(window: QWidget) -> Iterator[str]:
    """What can take the focus, or is a picture, and has no name; and whose name does not begin with
    what is written on it."""
    for node in tree(window):
        if not _shown(node):
            continue
        matters = node.state().focusable or node.role() == QAccessible.Role.Graphic
        if matters and not name(node):
            yield f"{_called(node)} has no name"
        widget = node.object()
        written = widget.text() if isinstance(widget, QAbstractButton) else ""
        if not name(node).startswith(written):
            yield f"{_called(node)}: {name(node)!r} does not begin with {written!r}"


def out_of_order(window: QWidget) -> Iterator[str]:
    """What is read after something that stands behind it on the screen."""
    for node in tree(window):
        inside = [node.child(index) for index in range(node.childCount())]
        shown = [
            child
            for child in inside
            if child is not None and _shown(child) and not _called(child).startswith("qt_")
        ]
        for before, after in itertools.pairwise(shown):
            if _stands_before(after.rect(), before.rect()):
                yield f"{_called(after)} stands before {_called(before)}"


def _stands_before(one: QRect, other: QRect) -> bool:
    """Whether `one` is met before `other` by eyes that read from left to right and down."""
    if one.bottom() < other.top():
        return True
    same_line = one.top() < other.bottom() and other.top() < one.bottom()
    return same_line and one.right() < other.left()


# ── sizes ──


def too_small(window: QWidget) -> Iterator[str]:
    for control in window.findChildren(QWidget):
        if isinstance(control, QAbstractButton | QLineEdit) and control.isVisible():
            if control.objectName().startswith("qt_"):
                continue  # inside a control of Qt's own
            if min(control.width(), control.height()) < TARGET:
                yield f"{control.objectName()} is {control.width()} × {control.height()} px"


# ── colours ──


def contrast(one: NDArray[np.float64], other: NDArray[np.float64]) -> NDArray[np.float64]:
    """Of sRGB colours, 0 to 255 in the last axis: https://www.w3.org/TR/WCAG22/#contrast-minimum"""
    lights = np.sort([_luminance(one), _luminance(np.broadcast_to(other, one.shape))], axis=0)
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _luminance(colour: NDArray[np.float64]) -> NDArray[np.float64]:
    part = colour / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


def pixels(image: QImage) -> NDArray[np.float64]:
    """Height × width × red, green, blue."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3).astype(float)


def faint(window: QWidget) -> Iterator[str]:
    """Text that does not stand out from its ground, in what was drawn. The ground is the commonest
    colour; of what differs from it, a tenth has the letters' full colour, the rest are edges."""
    drawn = pixels(window.grab().toImage())
    for widget in window.findChildren(QWidget):
        place = text_place(widget, window)
        if place is None:
            continue
        part = drawn[place.top() : place.bottom() + 1, place.left() : place.right() + 1]
        found = text_contrast(part.reshape(-1, 3))
        if found is not None and found < TEXT:
            yield f"{widget.objectName() or _written(widget)!r} has a contrast of {found:.1f}"


def text_contrast(colours: NDArray[np.float64]) -> float | None:
    """None where there is nothing but ground."""
    packed = colours @ np.array([65536.0, 256.0, 1.0])
    _, first, counts = np.unique(packed, return_index=True, return_counts=True)
    ground = colours[first[counts.argmax()]]
    against = contrast(colours[first], ground)
    letters = np.sort(np.repeat(against, counts)[np.repeat(against > 1.05, counts)])
    return float(letters[-max(1, len(letters) // 10)]) if len(letters) else None


def text_place(widget: QWidget, window: QWidget) -> QRect | None:
    """Where the widget's text is on the window's picture, without border and box to tick."""
    if not widget.isVisible() or not _written(widget).strip():
        return None
    inside = widget.rect().adjusted(8, 4, -8, -4)
    if isinstance(widget, QLabel):
        inside = widget.contentsRect()
    elif widget.inherits("QCheckBox") or widget.inherits("QRadioButton"):
        inside.setLeft(inside.left() + 30)
    place = QRect(widget.mapTo(window, inside.topLeft()), inside.size())
    seen = QRect(QPoint(0, 0), window.size())
    around = widget.parentWidget()
    while around is not None and around is not window:  # what scrolls is cut off at its edge
        seen &= QRect(around.mapTo(window, QPoint(0, 0)), around.size())
        around = around.parentWidget()
    place &= seen
    return place if place.width() > 4 and place.height() > 4 else None


def _written(widget: QWidget) -> str:
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    return widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""


# ── the focus ──


def stops(window: QWidget) -> list[QWidget]:
    """What Tab comes to, in the order of the widgets."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and widget.window() is window
    ]


def out_of_sight(focused: QWidget) -> Iterator[str]:
    """2.4.11: what has the focus is not hidden, as far as the room allows."""
    area = focused.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is None:
        return
    view = area.viewport()
    top = focused.mapTo(view, focused.rect().topLeft()).y()
    if top < 0 or min(top + focused.height(), top + view.height()) > view.height():
        yield f"{focused.objectName()} is out of sight"


def without_ring(without: QImage, with_focus: QImage) -> str:
    """What is wrong with how a control shows its focus: nothing, if enough of it changes enough."""
    changed = contrast(pixels(with_focus), pixels(without)) >= PARTS
    around = 2 * (with_focus.width() + with_focus.height())
    share = changed.sum() / (RING * around)
    return "" if share >= 0.75 else f"only {share:.0%} of a ring of {RING} px changes"
