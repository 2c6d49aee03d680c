"""The whole way by Tab, Shift+Tab, Space, Enter and the arrows: no mouse, and no key that goes
anywhere but to what has the focus. Wherever the focus is, it is seen.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QLineEdit, QWidget

from takeitdown.window import words
from tests.window import audit
from tests.window.conftest import Open, Window, picture

Key = Qt.Key
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
FARTHEST = 60  # stops of Tab: more than any page has


@dataclass
class Hands:
    """A person with a keyboard in front of a window."""

    window: Window

    def __post_init__(self) -> None:
        self.window.frame.activateWindow()
        QTest.qWaitForWindowActive(self.window.frame, 60_000)

    @property
    def at(self) -> QWidget:
        """What has the focus."""
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    @property
    def name(self) -> str:
        return self.at.accessibleIdentifier()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.at, key)
        for _ in range(20):  # text that wraps asks for its height more than once
            QApplication.processEvents()

    def goes_to(self, identifier: str, key: Qt.Key = Key.Key_Tab) -> None:
        """Presses `key` until `identifier` has the focus, and looks whether it is seen at each
        stop."""
        for _ in range(FARTHEST):
            if self.name == identifier:
                return
            self.press(key)
            self.sees_the_focus()
        raise AssertionError(f"{key.name} does not come to {identifier}")

    def sees_the_focus(self) -> None:
        focused = self.at
        assert list(audit.out_of_sight(focused)) == []
        if isinstance(focused, QLabel):
            return  # a heading: there is nothing to press
        with_focus = focused.grab().toImage()
        focused.clearFocus()
        without = focused.grab().toImage()
        focused.setFocus(Qt.FocusReason.TabFocusReason)
        assert audit.without_ring(without, with_focus) == "", focused.accessibleIdentifier()

    def presses(self, identifier: str, key: Qt.Key = Key.Key_Space) -> None:
        self.goes_to(identifier)
        self.press(key)

    def answers(self, question: str, answer: str) -> None:
        """Goes to a question, and with the arrows to one of its answers."""
        while not self.name.startswith(f"{question}."):
            before = self.name
            self.press(Key.Key_Tab)
            self.sees_the_focus()
            assert self.name != before
        if self.is_on(f"{question}.{answer}"):
            return
        self.press(Key.Key_Space)
        self.goes_to(f"{question}.{answer}", Key.Key_Down)
        assert self.is_on(f"{question}.{answer}")

    def is_on(self, identifier: str) -> bool:
        return self.window.control(identifier, QAbstractButton).isChecked()  # type: ignore[type-abstract]

    def arrives(self, page: str) -> None:
        """The page comes, with the focus on its heading."""
        self.window.waits_for(f"{page}.heading")
        assert self.name == f"{page}.heading"


def test_the_whole_way_goes_by_tab_space_enter_and_arrows_alone(
    open_window: Open, tmp_path: Path
) -> None:
    person = Hands(open_window(practice=True, at_first=True, papers=str(tmp_path)))
    window = person.window
    person.press(Key.Key_Return)
    person.arrives("begin")
    person.presses("begin.next", Key.Key_Return)  # without an answer
    assert person.name == "begin.notice"
    person.answers("begin.whose", "theirs")
    person.answers("begin.age", "not-sure")
    person.answers("begin.whose", "mine")
    person.presses("begin.next", Key.Key_Return)
    person.arrives("choose")
    person.presses("choose.samples")
    window.waits_for("choose.tile.2")
    window.bot.waitUntil(lambda: not window.shows("choose.progress"))
    person.presses("choose.look.1")
    window.waits_for("choose.shown.1")
    person.press(Key.Key_Backtab)  # the focus moves on, and the picture is hidden
    assert not window.shows("choose.shown.1")
    person.presses("choose.remove.1")
    assert not window.shows("choose.tile.1")
    person.presses("choose.next", Key.Key_Return)
    person.arrives("check")
    person.presses("frame.pause")
    person.arrives("pause")
    person.presses("pause.end", Key.Key_Return)
    assert person.name == "check.send"  # the last stop on this page
    person.answers("check.reach", "exact")
    person.presses("check.see_bytes")
    person.goes_to("check.bytes")
    person.press(Key.Key_Down)  # reads on, and is not caught in it
    person.presses("check.back", Key.Key_Return)
    person.arrives("choose")
    person.presses("choose.next", Key.Key_Return)
    person.arrives("check")
    person.presses("frame.help")
    person.arrives("help")
    person.presses("help.danger", Key.Key_Return)
    person.arrives("danger")
    person.presses("danger.back")
    person.presses("help.back")
    assert not window.mailbox.requests
    person.presses("check.send", Key.Key_Return)
    person.arrives("receipt")
    person.answers("receipt.keep", "text")
    person.presses("receipt.save")
    assert [paper.name for paper in tmp_path.glob("*.txt")] == ["notes-1.txt"]
    person.presses("receipt.close", Key.Key_Return)
    assert window.left == [True]


@pytest.mark.parametrize("way", ["dialog", "paste"])
def test_a_picture_is_added_by_keyboard(open_window: Open, tmp_path: Path, way: str) -> None:
    """In the file dialog, and with Ctrl+V."""
    chosen = picture(tmp_path / "a.png")
    person = Hands(open_window())
    window = person.window
    person.answers("begin.age", "adult")
    person.presses("begin.next", Key.Key_Return)
    person.arrives("choose")
    if way == "paste":
        copied = QMimeData()
        copied.setUrls([QUrl.fromLocalFile(str(chosen))])
        QGuiApplication.clipboard().setMimeData(copied)
        QTest.keyClick(person.at, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    else:
        person.presses("choose.add")
        [dialog] = window.frame.findChildren(QFileDialog)
        window.bot.waitUntil(lambda: dialog.isAncestorOf(person.at))
        assert isinstance(person.at, QLineEdit)  # the name, at once
        QTest.keyClicks(person.at, str(chosen))
        person.press(Key.Key_Return)
    window.waits_for("choose.state.1")
    window.bot.waitUntil(lambda: window.text("choose.state.1") == words.TILE_READY)
    QGuiApplication.clipboard().clear()


def test_an_enter_that_is_held_down_presses_once(open_window: Open, tmp_path: Path) -> None:
    """Back from a page beside the way, the focus may be on Send."""
    person = Hands(open_window())
    window = person.window
    window.chooses(picture(tmp_path / "a.png"))
    person.goes_to("check.send")
    person.presses("frame.pause")
    person.goes_to("pause.end")
    for again in (False, True, True):
        held = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, NO_MODIFIER, "\r", again)
        QApplication.sendEvent(person.at, held)
    assert person.name == "check.send"
    assert not window.mailbox.requests


def test_tab_goes_round_and_back_on_the_page_that_sends(open_window: Open, tmp_path: Path) -> None:
    """While something is on its way there is little to press: the focus is not lost."""
    window = open_window()
    window.chooses(picture(tmp_path / "a.png"))
    window.mailbox.held = True
    window.sends()
    person = Hands(window)
    stops = [one.accessibleIdentifier() for one in audit.stops(window.frame)]
    for stop in [*stops, stops[0]]:
        person.press(Key.Key_Tab)
        if person.name == stops[0] and stop != stops[0]:
            break
    person.goes_to("frame.leave")
    for stop in reversed(stops):
        person.press(Key.Key_Backtab)
        assert person.name == stop


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_arrows_go_through_the_answers_and_tab_comes_back_to_the_one_given(
    open_window: Open, direction: Qt.LayoutDirection
) -> None:
    window = open_window()
    window.frame.setLayoutDirection(direction)
    person = Hands(window)
    person.answers("begin.age", "not-sure")
    person.press(Key.Key_Tab)
    person.press(Key.Key_Backtab)
    assert person.name == "begin.age.not-sure"
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    ahead, back = (Key.Key_Left, Key.Key_Right) if mirrored else (Key.Key_Right, Key.Key_Left)
    for key, answer in (
        (ahead, "under-18"),  # round again
        (ahead, "adult"),
        (back, "under-18"),
        (Key.Key_Down, "adult"),
        (Key.Key_Up, "under-18"),
    ):
        person.press(key)
        assert person.name == f"begin.age.{answer}"
        assert person.is_on(f"begin.age.{answer}")
