"""For everyone's hands, eyes and ears: every page in every state, judged without a person.

The walk is that of `make looks`; what is judged, and how, stands in `audit.py`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

import takeitdown.window
from takeitdown.window import look, words
from tests.looks.__main__ import walk
from tests.looks.tongues import wrong
from tests.window import audit
from tests.window.conftest import Open

SOURCES = sorted(Path(takeitdown.window.__file__).parent.rglob("*.py"))
ROOM, TALL, NARROW = (920, 700), (920, 3200), (320, 700)

Judge = Callable[[QWidget], Iterator[str]]


@pytest.fixture
def walked(dressed: QApplication) -> Iterator[Callable[..., list[str]]]:
    """Walks through every page, and gives all that any of the judges says."""

    def walked(
        *judges: Judge,
        scheme: str = "light",
        points: float = 9.0,
        room: tuple[int, int] = ROOM,
    ) -> list[str]:
        found: dict[str, None] = {}

        def seen(name: str, window: QWidget, _: str) -> None:
            if not isinstance(window, QFileDialog):  # Qt's own
                found.update(
                    (f"{name}: {what}", None) for judge in judges for what in judge(window)
                )

        walk(dressed, scheme, points, room, seen)
        return list(found)

    yield walked
    look.dress(dressed)


def cut_off(window: QWidget) -> Iterator[str]:
    return wrong(window, "en")


def known_by_another_name(window: QWidget) -> Iterator[str]:
    """F18: one title and one icon, on every page and in every state."""
    application = QGuiApplication.instance()
    banner = window.findChild(QLabel, "frame.practice")  # not where no wall stands
    title = words.PRACTICE_TITLE if banner and banner.isVisible() else words.WINDOW_TITLE
    if window.windowTitle() != title or window.windowFilePath():
        yield f"the title is {window.windowTitle()!r}"
    if window.windowIcon().cacheKey() != application.windowIcon().cacheKey():
        yield "the icon is another"


def moves(window: QWidget) -> Iterator[str]:
    """F50: there is nothing to stop for who asks the system for less motion."""
    duration = QStyle.StyleHint.SH_Widget_Animation_Duration
    for kind in (QAbstractButton, QLineEdit, QProgressBar, QAbstractScrollArea, QComboBox):
        for widget in window.findChildren(kind):
            if widget.style().styleHint(duration, None, widget):
                yield f"{widget.objectName() or widget} moves"


def quick_exit_scrolls_away(window: QWidget) -> Iterator[str]:
    """F10: seen, usable, the first stop of Tab, and outside of all that scrolls."""
    leave = window.findChild(QPushButton, "frame.leave")
    if not (leave.isVisible() and leave.isEnabled()):
        yield "frame.leave cannot be pressed"
    if audit.stops(window)[0] is not leave:
        yield "frame.leave is not the first stop"
    if any(area.isAncestorOf(leave) for area in window.findChildren(QScrollArea)):
        yield "frame.leave scrolls"


def walked_by_tab(window: QWidget) -> Iterator[str]:
    """Tab comes to every control once and back, each in sight and with a ring; Shift+Tab too."""
    window.activateWindow()
    QTest.qWaitForWindowActive(window, 60_000)
    here, expected = window.focusWidget(), audit.stops(window)
    seen: list[QWidget] = []
    for _ in expected:
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        focused = window.focusWidget()
        seen.append(focused)
        yield from audit.out_of_sight(focused)
        with_focus = focused.grab().toImage()
        focused.clearFocus()
        problem = audit.without_ring(focused.grab().toImage(), with_focus)
        if problem:
            yield f"{focused.objectName()}: {problem}"
        focused.setFocus(Qt.FocusReason.TabFocusReason)
    if sorted(map(id, seen)) != sorted(map(id, expected)):
        missed = {one.objectName() for one in set(expected) - set(seen)}
        yield f"Tab does not come to {sorted(missed)} in {len(expected)} presses"
    start = expected.index(seen[0])
    if seen != [*expected[start:], *expected[:start]]:
        yield "Tab goes in another order than the screen reader"
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Backtab)
    if window.focusWidget() is not seen[-2]:
        yield "Shift+Tab does not go back"
    if here is not None:
        here.setFocus()


def test_every_control_is_named_large_enough_and_read_in_the_order_of_the_page(
    walked: Callable[..., list[str]],
) -> None:
    judges = (
        *(audit.unnamed, audit.out_of_order, audit.too_small),
        *(quick_exit_scrolls_away, known_by_another_name, moves),
    )
    assert "\n".join(walked(*judges)) == ""


def test_tab_comes_to_everything_in_sight_and_with_a_ring(
    walked: Callable[..., list[str]],
) -> None:
    assert "\n".join(walked(walked_by_tab)) == ""


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_text_stands_out_from_its_ground(walked: Callable[..., list[str]], scheme: str) -> None:
    assert "\n".join(walked(audit.faint, scheme=scheme, room=TALL)) == ""


@pytest.mark.parametrize(
    ("points", "room"), [(9.0, NARROW), (18.0, (640, 800)), (18.0, (1280, 680))]
)
def test_nothing_is_cut_off_with_large_text_or_in_a_narrow_window(
    walked: Callable[..., list[str]], points: float, room: tuple[int, int]
) -> None:
    assert "\n".join(walked(cut_off, audit.too_small, points=points, room=room)) == ""


def test_the_window_for_choosing_files_moves_no_more_than_the_others(
    open_window: Open, dressed: QApplication
) -> None:
    window = open_window()
    window.begins()
    window.press("choose.add")
    [dialog] = window.frame.findChildren(QFileDialog)
    assert list(moves(dialog)) == []
    assert not any(map(dressed.isEffectEnabled, Qt.UIEffect))
    assert not dressed.windowIcon().pixmap(32).isNull()


def test_the_arrows_of_the_window_for_choosing_files_are_seen_in_the_dark(
    open_window: Open, dressed: QApplication
) -> None:
    look.dress(dressed, look.Scheme.DARK)
    window = open_window()
    window.begins()
    window.press("choose.add")
    [dialog] = window.frame.findChildren(QFileDialog)
    arrows = [dialog.findChild(QToolButton, f"{way}Button") for way in ("back", "toParent")]
    for arrow in arrows:
        drawn = arrow.icon().pixmap(arrow.iconSize()).toImage()
        middle = drawn.pixelColor(drawn.rect().center())
        assert middle == dialog.palette().buttonText().color()
    look.dress(dressed)


def test_nothing_opens_by_itself() -> None:
    """No code of the window's can open an address, a file or a program."""
    opening = re.compile(
        r"QDesktopServices|openUrl|setOpenExternalLinks\(True|webbrowser|QProcess|subprocess"
    )
    assert not [path.name for path in SOURCES if opening.search(path.read_text(encoding="utf-8"))]


def test_the_judges_notice_what_is_wrong(qtbot: QtBot, dressed: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    faint, nameless, small = QLabel("hard to read"), QLineEdit(), QPushButton("small")
    faint.setStyleSheet("color: #c8cfcd")
    small.setStyleSheet("min-height: 10px; padding: 0; border: none; outline: none")
    for widget in (small, faint, nameless):
        column.addWidget(widget)
    column.setDirection(QVBoxLayout.Direction.BottomToTop)
    window.show()
    small.setFocus()
    assert list(known_by_another_name(window))
    ring = audit.without_ring(small.grab().toImage(), small.grab().toImage())
    assert "has a contrast of 1" in "\n".join(audit.faint(window))
    assert "has no name" in "\n".join(audit.unnamed(window))
    assert " px" in "\n".join(audit.too_small(window))
    assert "stands before" in "\n".join(audit.out_of_order(window))
    assert ring.startswith("only 0%")
