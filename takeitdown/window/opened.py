"""The case file that is open in this start, if any: every change of it is on the disk before the
next thing happens, and it locks itself when nobody has touched the app for a while.

Work that waits for the disk, or makes a key, runs on a worker thread; one change at a time. The
window holds no passphrase once the file is open, but for words that it made itself and still shows.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

from takeitdown.casefile import shelf as shelves
from takeitdown.casefile.case import Case
from takeitdown.casefile.shelf import Shelf
from takeitdown.errors import Problem
from takeitdown.sealing import number as case_number
from takeitdown.sealing.number import CaseKeys
from takeitdown.window.jobs import Jobs

IDLE_SECONDS = 10 * 60.0
CHANGE_SECONDS = 0.3  # less than the app takes to leave: a change takes some hundredths
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.HoverMove,
    }
)

Told = Callable[[Problem], None]


class OpenCase(QObject):
    """`idle` when nobody has touched the app for ten minutes: its owner then locks."""

    idle = Signal()

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._turn = threading.Lock()
        self._idle = Idle(time.time)
        self._idle.passed.connect(self.idle)
        self.shelf: Shelf | None = None
        self._door = threading.Lock()  # of the two below, which worker threads see as well
        self._coming: list[Shelf] = []  # opened on a worker thread, and not yet brought here
        self._closed = False
        self.making = False
        self._after: list[Callable[[], None]] = []  # changes that wait for the file being made

    @property
    def case(self) -> Case | None:
        """What was kept last."""
        return self.shelf.case if self.shelf else None

    def create(
        self, folder: Path, case: Case, typed: str, done: Callable[[Shelf], None], failed: Told
    ) -> None:
        """Makes a new case file in `folder`, and has it open from then on. What changes until then
        is written to it, too."""

        def made(shelf: Shelf) -> None:
            self._opened(shelf)
            done(shelf)
            go_on()

        def not_made(problem: Problem) -> None:
            failed(problem)
            go_on()

        def go_on() -> None:
            self.making, after, self._after = False, self._after, []
            for change in after:
                change()

        self.making = True
        self._jobs.run(lambda: self._let_in(Shelf.create(folder, case, typed)), made, not_made)

    def open(
        self,
        path: Path,
        typed: str,
        fits: Callable[[Case], bool],
        done: Callable[[Shelf, CaseKeys], None],
        failed: Told,
    ) -> None:
        """Opens a case file, and derives the keys of its case. One that does not fit is locked
        again, and what is open already stays so."""

        def opening() -> tuple[Shelf, CaseKeys]:
            shelf = self._let_in(Shelf.open(path, typed))
            return shelf, case_number.derive(shelf.case.number)

        def opened(both: tuple[Shelf, CaseKeys]) -> None:
            if fits(both[0].case):
                self._opened(both[0])
                done(*both)
            else:
                self._brought(both[0]).lock()

        self._jobs.run(opening, opened, failed)

    def change(self, how: Callable[[Case], Case], done: Callable[[], None], failed: Told) -> None:
        """Changes the case. `done` is called when it is on the disk; with no case file open, at
        once. Changes wait for one another, and for a case file that is being made."""
        if self.making:
            self._after.append(lambda: self.change(how, done, failed))
            return
        shelf = self.shelf
        if shelf is None:
            done()
            return

        def changing() -> None:
            with self._turn:
                shelf.keep(how(shelf.case))

        self._jobs.run(changing, lambda _: done(), failed)

    def lock(self) -> None:
        """Lets go of the key, when the change that is being written is on the disk. A disk that
        takes longer does not hold the window."""
        shelf, self.shelf = self.shelf, None
        self._idle.stop()
        if shelf is None:
            return
        if self._turn.acquire(timeout=CHANGE_SECONDS):
            shelf.lock()
            self._turn.release()
            return

        def locking() -> None:
            with self._turn:
                shelf.lock()

        self._jobs.run(locking, lambda _: None, lambda _: None)

    def forget(self, done: Callable[[], None], failed: Told) -> None:
        """Erases the case file: its key material first. If that fails, the file stays open."""
        shelf = self.shelf
        if shelf is None:
            return

        def forgetting() -> None:
            with self._turn:
                shelf.forget()

        def forgotten(_: object) -> None:
            self.shelf = None
            self._idle.stop()
            done()

        self._jobs.run(forgetting, forgotten, failed)

    def erase(self, path: Path, done: Callable[[], None], failed: Told) -> None:
        """Erases a case file that is open nowhere: no passphrase is needed."""
        self._jobs.run(lambda: shelves.forget(path), lambda _: done(), failed)

    def stay(self) -> None:
        """Something is on its way: it is no time to lock yet."""
        self._idle.begin()

    def close(self) -> None:
        """Locks for good: also what a worker thread is just opening, and nobody waits for."""
        with self._door:
            self._closed = True
            for shelf in self._coming:
                shelf.lock()
        self.lock()

    def _let_in(self, shelf: Shelf) -> Shelf:
        """On a worker thread: what comes after `close` is locked."""
        with self._door:
            self._coming.append(shelf)
            if self._closed:
                shelf.lock()
        return shelf

    def _brought(self, shelf: Shelf) -> Shelf:
        with self._door:
            self._coming.remove(shelf)
        return shelf

    def _opened(self, shelf: Shelf) -> None:
        self.lock()
        self.shelf = self._brought(shelf)
        self._idle.begin()


class Idle(QObject):
    """`passed` when nothing was touched for IDLE_SECONDS. One timer; the wall clock, so that a
    computer's sleep counts."""

    passed = Signal()

    def __init__(self, clock: Callable[[], float]) -> None:
        super().__init__()
        self._clock, self._last = clock, 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        self._last = self._clock()
        self._timer.start(round(1000 * IDLE_SECONDS))
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def stop(self) -> None:
        self._timer.stop()
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def look(self) -> None:
        """Whether the time is over. If not, looks again when it may be."""
        left = IDLE_SECONDS - (self._clock() - self._last)
        if left > 0:
            self._timer.start(round(1000 * min(left, IDLE_SECONDS)) + 1)
        else:
            self.stop()
            self.passed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        if event.type() in _TOUCHES and self._timer.isActive():
            now = self._clock()
            if now - self._last > IDLE_SECONDS:  # the computer slept, and this touch woke it
                self.look()
            else:
                self._last = now
        return False
