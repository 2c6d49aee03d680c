"""The application: joins the mailbox, the worker threads, the frame and the journey, and runs them.

Whatever way a person leaves, and whatever ends this start, goes through the one `leave`. Nothing is
written: no settings, no log. What was not foreseen is told on the page without its text, which
could hold a path.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import TracebackType
from typing import IO

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from takeitdown.errors import WireProblem
from takeitdown.steps import wire
from takeitdown.wall.report import WallReport
from takeitdown.window import look, words
from takeitdown.window.clipboard import Clipboard
from takeitdown.window.controls import Notice, sentence
from takeitdown.window.frame import Frame, Page
from takeitdown.window.help import Help
from takeitdown.window.jobs import Jobs
from takeitdown.window.journey import Journey, beside_the_way, nowhere_to_send
from takeitdown.window.leaving import Leaving
from takeitdown.window.mailbox import Mailbox
from takeitdown.window.walk import Walk

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def stopped(application: QApplication, code: str) -> int:
    """Shows why no wall stands, and nothing else: no picture can be chosen. Gives the status 3."""
    _prepare(application)
    frame = Frame(practice=False, any_pictures=False)
    page = Page("stopped", 0, "", words.STOPPED)
    page.body.addWidget(sentence(words.WALL_PROBLEMS[code], "stopped.text"))
    page.finish(None, back=False)
    beside_the_way(frame)
    clipboard = Clipboard()
    Help(frame, clipboard.put, papers="", practice=False)
    Leaving(application, frame, clipboard, status=3)
    frame.show_page(page)
    frame.show()
    return application.exec()


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
    frame = Frame(welcome.practice, welcome.any_pictures)
    clipboard = Clipboard()
    mailbox = Mailbox(from_launcher, to_launcher)
    jobs = Jobs()
    if welcome.organisation is None:
        nowhere_to_send(frame, report, papers, clipboard.put)
    else:
        organisation = welcome.organisation
        Journey(  # lives as long as the frame, its parent
            frame, jobs, mailbox, welcome, organisation, report, papers, clipboard.put
        )

    sys.excepthook = _tell_on(frame)
    leaving = Leaving(application, frame, clipboard)
    mailbox.closed.connect(leaving.leave)
    mailbox.open()
    if welcome.walk:
        walk = Walk(welcome.walk, frame, papers)
        walk.ended.connect(leaving.leave)
        QTimer.singleShot(0, walk.begin)
    frame.show()
    return application.exec()


def _tell_on(frame: Frame) -> Hook:
    """What Python calls for an error that nobody foresaw: told as before, and on the page."""
    notice, before = Notice("frame.unforeseen"), sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        before(kind, error, trace)
        if frame.page is not None:
            frame.page.body.insertWidget(0, notice)
            notice.say(words.UNFORESEEN, words.UNFORESEEN_TEXT)

    return hook
