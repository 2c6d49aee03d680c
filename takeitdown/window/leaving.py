"""Leaving: every window is hidden first, and the process ends within a second, whatever goes on.

Nothing is asked, nothing is opened, nothing is written. Shift three times is the way that no hand
finds by accident: it counts releases of Shift alone, as GOV.UK's "Exit this page" does. A Shift
that was held for another key does not count, any other key begins anew, and no more than five
seconds lie between two. Shift held down repeats nothing. The system's Sticky Keys asks for five, so
three are never in its way. When the session ends, or the terminal that it was started from, the
system says so by a signal: that is one more way to leave.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QSessionManager
from PySide6.QtWidgets import QApplication

from takeitdown.window.clipboard import Clipboard
from takeitdown.window.frame import Frame
from takeitdown.window.stage import Stage

PRESSES, SECONDS = 3, 5.0
ORDERLY_SECONDS = 0.5  # Qt may take this long to end in order; then the process ends anyway


class Leaving(QObject):
    """Every way out of this start, and the one thing that they all do. `status` is what the process
    ends with, unless `leave` is told another."""

    def __init__(
        self, application: QApplication, shown: Frame | Stage, clipboard: Clipboard, status: int = 0
    ) -> None:
        super().__init__(shown)
        self._application, self._clipboard, self._status = application, clipboard, status
        self._shifts = ThreeShifts()
        self._shifts.pressed.connect(self.leave)
        application.installEventFilter(self._shifts)
        shown.leaving.connect(self.leave)
        application.commitDataRequest.connect(self._session_ends)
        if sys.platform != "win32":
            self._heed_signals()

    def _session_ends(self, manager: QSessionManager) -> None:
        manager.setRestartHint(QSessionManager.RestartHint.RestartNever)  # at the next login
        self.leave()

    def _heed_signals(self) -> None:
        """Python looks at a signal between two steps of its own, and there is none while Qt waits:
        a pipe, which it writes to at once, wakes Qt."""
        reads, writes = os.pipe()
        os.set_blocking(writes, False)
        signal.set_wakeup_fd(writes)
        for each in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
            signal.signal(each, lambda *_: None)
        self._woken = QSocketNotifier(reads, QSocketNotifier.Type.Read, self)
        self._woken.activated.connect(lambda: self.leave())

    def leave(self, status: int | None = None) -> None:
        """Hides every window, takes the clipboard back, and ends the process."""
        for window in self._application.topLevelWidgets():
            window.hide()
        ending = self._status if status is None else status
        end = threading.Timer(ORDERLY_SECONDS, os._exit, [ending])
        end.daemon = True
        end.start()
        self._clipboard.take_back()
        QTimer.singleShot(0, lambda: self._application.exit(ending))


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
