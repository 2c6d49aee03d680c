"""The application: joins the mailbox, the worker threads, the frame and the journey, and runs them.

Leaving hides every window first and ends the process within a second, whatever else is going on.
Nothing is written: no settings, no log. What was not foreseen is told on the page without its text,
which could hold a path.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import IO

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from takeitdown.errors import WireProblem
from takeitdown.steps import wire
from takeitdown.wall.report import WallReport
from takeitdown.window import look, words
from takeitdown.window.controls import Notice, sentence
from takeitdown.window.frame import Frame, Page
from takeitdown.window.jobs import Jobs
from takeitdown.window.journey import Journey, nowhere_to_send
from takeitdown.window.leaving import ThreeShifts
from takeitdown.window.mailbox import Mailbox
from takeitdown.window.stage import Opened, Stage

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]

LEAVING_SECONDS = 0.5  # Qt may take this long to end in order; then the process ends anyway


class Clipboard(QObject):
    """Text that we put on the clipboard: marked as secret, and taken back on leaving."""

    def __init__(self) -> None:
        super().__init__()
        self._ours = ""

    def put(self, text: str) -> None:
        data = QMimeData()
        data.setText(text)
        # What KDE's, Windows' and macOS's clipboard histories look for.
        data.setData("x-kde-passwordManagerHint", b"secret")
        data.setData(
            'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"',
            b"\0",
        )
        data.setData("application/x-nspasteboard-concealed-type", b"")
        QGuiApplication.clipboard().setMimeData(data)
        self._ours = text

    def take_back(self) -> None:
        """Clears the clipboard, if it still holds what we put there."""
        clipboard = QGuiApplication.clipboard()
        if self._ours and clipboard.text() == self._ours:
            clipboard.clear()
        self._ours = ""


def stopped(application: QApplication, code: str) -> int:
    """Shows why no wall stands, and nothing else: no picture can be chosen. Gives the status 3."""
    _prepare(application)
    frame = Frame(practice=False, any_pictures=False)
    page = Page("stopped", 0, "", words.STOPPED)
    page.body.addWidget(sentence(words.WALL_PROBLEMS[code], "stopped.text"))
    page.finish(None, back=False)
    frame.leaving.connect(application.quit)
    frame.show_page(page)
    frame.show()
    application.exec()
    return 3


def _prepare(application: QApplication) -> None:
    application.setApplicationName(words.WINDOW_TITLE)
    application.setApplicationDisplayName(words.WINDOW_TITLE)
    application.setQuitOnLastWindowClosed(False)
    look.dress(application)


def main(
    application: QApplication,
    report: WallReport,
    papers: str,
    from_launcher: IO[bytes],
    to_launcher: int,
) -> int:
    """Runs the window until the person leaves. Gives the exit status of the process."""
    try:
        welcome = wire.read_welcome(wire.read_line(from_launcher))
    except WireProblem:
        return 2
    _prepare(application)
    clipboard = Clipboard()
    mailbox = Mailbox(from_launcher, to_launcher, welcome.guided)
    jobs = Jobs()

    def open_journey(welcome: wire.Welcome) -> Opened:
        frame = Frame(welcome.practice, welcome.any_pictures)
        if welcome.organisation is None:
            nowhere_to_send(frame, report, clipboard.put)
            return frame, None
        organisation = welcome.organisation
        return frame, Journey(
            frame, jobs, mailbox, welcome, organisation, report, papers, clipboard.put
        )

    stage = Stage(open_journey, welcome, mailbox, jobs, papers)

    def leave(status: int = 0) -> None:
        for window in application.topLevelWidgets():
            window.hide()
        end = threading.Timer(LEAVING_SECONDS, os._exit, [status])
        end.daemon = True
        end.start()
        clipboard.take_back()
        QTimer.singleShot(0, lambda: application.exit(status))

    sys.excepthook = _tell_on(stage)
    shifts = ThreeShifts()
    shifts.pressed.connect(leave)
    application.installEventFilter(shifts)
    stage.leaving.connect(leave)
    stage.walked.connect(leave)
    mailbox.closed.connect(leave)
    application.commitDataRequest.connect(lambda _: leave())
    mailbox.open()
    stage.frame.show()
    return application.exec()


def _tell_on(stage: Stage) -> Hook:
    """What Python calls for an error that nobody foresaw: told as before, and on the page."""
    before = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        before(kind, error, trace)
        page = stage.frame.page
        if page is not None:
            page.body.insertWidget(0, notice := Notice("frame.unforeseen"))
            notice.say(words.UNFORESEEN, words.UNFORESEEN_TEXT)

    return hook
