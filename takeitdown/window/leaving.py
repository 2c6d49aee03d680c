"""Leaving: every window is hidden first, and the process ends within a second, whatever goes on.

Nothing is asked, nothing is opened, nothing is written. Shift three times is the way that no hand
finds by accident: it counts releases of Shift alone, as GOV.UK's "Exit this page" does. A Shift
that was held for another key does not count, any other key begins anew, and no more than five
seconds lie between two. Shift held down repeats nothing. The system's Sticky Keys asks for five, so
three are never in its way.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from takeitdown.window.clipboard import Clipboard

PRESSES, SECONDS = 3, 5.0
ORDERLY_SECONDS = 0.5  # Qt may take this long to end in order; then the process ends anyway


def leave(application: QApplication, clipboard: Clipboard, status: int) -> None:
    """Hides every window, takes the clipboard back, and ends the process with `status`."""
    for window in application.topLevelWidgets():
        window.hide()
    end = threading.Timer(ORDERLY_SECONDS, os._exit, [status])
    end.daemon = True
    end.start()
    clipboard.take_back()  # may wait for the program that owns the clipboard now
    QTimer.singleShot(0, lambda: application.exit(status))


class ThreeShifts(QObject):
    """An event filter for the application. `pressed` at the third release."""

    pressed = Signal()

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._alone = False  # Shift is down, and nothing else was pressed since
        self._count, self._last = 0, 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        # The application sees a key once for each object it is offered to: the window's is enough.
        if isinstance(event, QKeyEvent) and watched.isWindowType() and not event.isAutoRepeat():
            if event.type() == QEvent.Type.KeyPress:
                self._alone = event.key() == Qt.Key.Key_Shift
                if not self._alone:
                    self._count = 0
            elif event.type() == QEvent.Type.KeyRelease and event.key() == Qt.Key.Key_Shift:
                self._released()
        return False

    def _released(self) -> None:
        now = self._clock()
        if not self._alone or now - self._last > SECONDS:
            self._count = 0
        if self._alone:
            self._count, self._last = self._count + 1, now
        self._alone = False
        if self._count == PRESSES:
            self._count = 0
            self.pressed.emit()
