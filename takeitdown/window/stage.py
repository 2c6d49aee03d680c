"""What is on the stage: the frame and the journey that are shown now.

A real start has one of them, to its end. In practice with a guide beside it, the window tells the
guide which page it shows, begins anew at the guide's word, and takes the guide's walks. A real
start has no ear for that: its mailbox takes answers alone.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLabel

from takeitdown.steps import wire
from takeitdown.window.frame import Frame
from takeitdown.window.jobs import Jobs
from takeitdown.window.journey import Journey
from takeitdown.window.mailbox import Mailbox
from takeitdown.window.walk import Walk

Opened = tuple[Frame, Journey | None]


class Stage(QObject):
    """`leaving` when the person leaves; `walked` carries the exit status of a walk alone."""

    leaving = Signal()
    walked = Signal(int)

    def __init__(
        self,
        open_journey: Callable[[wire.Welcome], Opened],
        enlarge: Callable[[int], None],
        welcome: wire.Welcome,
        mailbox: Mailbox,
        jobs: Jobs,
        papers: str,
    ) -> None:
        super().__init__()
        self._open, self._mailbox, self._jobs, self._papers = open_journey, mailbox, jobs, papers
        self._enlarge, self._percent = enlarge, 100
        self._guided = welcome.guided
        self._told: wire.Page | None = None
        self.frame, self._journey = self._set(welcome)
        if self._guided:
            mailbox.anew.connect(self._begin_anew)
            mailbox.walk.connect(self._take)
        if welcome.walk:
            QTimer.singleShot(0, lambda: self._walk(welcome.walk))

    def _set(self, welcome: wire.Welcome) -> Opened:
        if welcome.percent != self._percent:
            self._percent = welcome.percent
            self._enlarge(welcome.percent)
        frame, journey = self._open(welcome)
        frame.leaving.connect(self.leaving)
        if self._guided:
            # The presenter's keys go on to the guide, and not to a window that has just come.
            frame.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            frame.changed.connect(self._tell)
            QTimer.singleShot(0, self._tell)
        return frame, journey

    def close(self) -> None:
        """Lets go of the case file, whatever way the person left."""
        if self._journey is not None:
            self._journey.file.close()

    def _begin_anew(self, welcome: wire.Welcome) -> None:
        """Everything as new, in the same place on the screen. Nothing of before is left."""
        before, journey, self._told = self.frame, self._journey, None
        self._jobs.forget_all()
        place, corner, percent = before.geometry(), before.pos(), self._percent
        before.hide()
        self.close()
        if journey is not None:
            journey.evidence.close()
        for window in QApplication.topLevelWidgets():  # with the pages that were never shown
            window.deleteLater()  # and now: dressing anew would dress all that is still there
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.frame, self._journey = self._set(welcome)
        if welcome.percent == percent:
            self.frame.setGeometry(place)
        else:
            self.frame.move(corner)
        self.frame.show()

    def _take(self, wish: wire.Walk) -> None:
        self._walk(wish.steps)

    def _walk(self, steps: str) -> None:
        walk = Walk(steps, self.frame, self._papers)
        if self._guided:
            walk.ended.connect(lambda status: self._mailbox.send(wire.Walked(walk.stopped_at)))
        else:
            walk.ended.connect(self.walked)
        walk.begin()

    def _tell(self) -> None:
        """Tells the guide the page's name and code: nothing of what stands on it."""
        page = self.frame.page
        if page is None:
            return
        code = self.frame.findChild(QLabel, "frame.code")
        told = wire.Page(page.name, code.text() if isinstance(code, QLabel) else "")
        if told != self._told:
            self._told = told
            self._mailbox.send(told)
