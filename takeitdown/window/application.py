"""The application: joins the mailbox, the worker threads, the frame and the journey, and runs them.

Whatever way a person leaves, and whatever ends this start, goes through the one `leave`. Nothing is
written: no settings, no log. What was not foreseen is told on the page without its text, which
could hold a path.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from types import TracebackType
from typing import IO

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
from takeitdown.window.stage import Opened, Stage

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def stopped(application: QApplication, code: str) -> int:
    """Shows why no wall stands, and nothing else: no picture can be chosen. Gives NO_WALL."""
    _prepare(application)
    clipboard = Clipboard()
    frame = without_wall(code, clipboard)
    Leaving(application, frame, clipboard, status=wire.NO_WALL)
    frame.show()
    return application.exec()


def stopped_unseen(code: str) -> int:
    """Says why no wall stands, where nobody is there to see a window. Gives NO_WALL."""
    print(f"takeitdown: {words.STOPPED}. {words.WALL_PROBLEMS[code]}", file=sys.stderr)
    return wire.NO_WALL


def without_wall(code: str, clipboard: Clipboard) -> Frame:
    """The one page, with help beside it."""
    frame = Frame(practice=False, any_pictures=False)
    page = Page("stopped", 0, "", words.STOPPED)
    page.body.addWidget(sentence(words.WALL_PROBLEMS[code], "stopped.text"))
    page.finish(None, back=False)
    beside_the_way(frame)
    Help(frame, clipboard.put, papers="", practice=False)
    frame.show_page(page)
    return frame


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
    _prepare(application)
    try:
        welcome = wire.read_welcome(wire.read_line(from_launcher))
    except WireProblem:
        return 2
    if welcome.practice:
        application.setApplicationDisplayName(words.PRACTICE_TITLE)
    clipboard = Clipboard()
    mailbox = Mailbox(from_launcher, to_launcher, welcome.guided)
    # With a guide and a whole world beside it, one picture at a time: two take more memory.
    jobs = Jobs(threads=1 if welcome.guided else 0)

    def open_journey(welcome: wire.Welcome) -> Opened:
        frame = Frame(welcome.practice, welcome.any_pictures)
        if welcome.organisation is None:
            nowhere_to_send(frame, report, papers, clipboard.put)
            return frame, None
        organisation = welcome.organisation
        return frame, Journey(
            frame, jobs, mailbox, welcome, organisation, report, papers, clipboard.put
        )

    stage = Stage(open_journey, partial(look.enlarge, application), welcome, mailbox, jobs, papers)
    sys.excepthook = _tell_on(stage)
    leaving = Leaving(application, stage, clipboard)
    stage.walked.connect(leaving.leave)
    mailbox.closed.connect(leaving.leave)
    mailbox.open()
    stage.frame.show()
    status = application.exec()
    stage.close()  # after everything is hidden
    return status


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
