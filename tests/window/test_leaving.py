"""Shift three times, and what is not that; and a session manager that ends the session."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

from takeitdown.window.leaving import ThreeShifts

SHIFT, A = Qt.Key.Key_Shift, Qt.Key.Key_A
DOWN, UP = QEvent.Type.KeyPress, QEvent.Type.KeyRelease


class Keys:
    """A keyboard, and a clock that stands still unless it is moved on."""

    def __init__(self) -> None:
        self.now = 0.0
        self.left = 0
        self.window = QWindow()
        self.shifts = ThreeShifts(lambda: self.now)
        self.shifts.pressed.connect(self._leave)

    def _leave(self) -> None:
        self.left += 1

    def send(self, kind: QEvent.Type, key: Qt.Key, repeated: bool = False) -> None:
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", repeated)
        self.shifts.eventFilter(self.window, event)

    def tap(self, key: Qt.Key = SHIFT, after: float = 1.0) -> None:
        self.now += after
        self.send(DOWN, key)
        self.send(UP, key)


@pytest.fixture
def keys(qapp: QApplication) -> Keys:
    return Keys()


def test_three_taps_of_shift_leave(keys: Keys) -> None:
    keys.tap()
    keys.tap()
    assert keys.left == 0
    keys.tap()
    assert keys.left == 1
    keys.tap()
    assert keys.left == 1


def test_five_seconds_may_lie_between_two_taps_and_no_more(keys: Keys) -> None:
    keys.tap()
    keys.tap(after=4.9)
    keys.tap(after=4.9)
    assert keys.left == 1
    keys.tap()
    keys.tap()
    keys.tap(after=5.1)
    assert keys.left == 1


def test_a_shift_for_a_capital_letter_does_not_count(keys: Keys) -> None:
    for _ in range(3):
        keys.send(DOWN, SHIFT)
        keys.tap(A, after=0)
        keys.send(UP, SHIFT)
    assert keys.left == 0


def test_any_other_key_begins_anew(keys: Keys) -> None:
    keys.tap()
    keys.tap()
    keys.tap(A)
    keys.tap()
    assert keys.left == 0


def test_a_shift_that_is_held_down_repeats_nothing(keys: Keys) -> None:
    keys.send(DOWN, SHIFT)
    for _ in range(9):
        keys.send(DOWN, SHIFT, repeated=True)
        keys.send(UP, SHIFT, repeated=True)
    keys.send(UP, SHIFT)
    assert keys.left == 0


# Only Qt makes a QSessionManager, and only where it speaks with one.
SESSION_ENDS = """
import sys
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication
from takeitdown.window.clipboard import Clipboard
from takeitdown.window.frame import Frame
from takeitdown.window.leaving import Leaving

class Application(QApplication):
    commitDataRequest = Signal(object)

class Manager:
    def setRestartHint(self, hint):
        print(hint.name)

def ends():
    print(frame.isVisible())
    application.commitDataRequest.emit(Manager())
    print(frame.isVisible())

application = Application(["notes"])
application.setQuitOnLastWindowClosed(False)
frame = Frame(practice=False, any_pictures=False)
Leaving(application, frame, Clipboard())
frame.show()
QTimer.singleShot(0, ends)
sys.exit(application.exec())
"""


def test_the_end_of_the_session_hides_everything_and_asks_for_no_restart() -> None:
    done = subprocess.run(
        [sys.executable, "-B", "-c", SESSION_ENDS],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stdout.split()) == (0, ["True", "RestartNever", "False"])
