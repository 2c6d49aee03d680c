"""Work that must not hold the window: plain functions with plain values, on worker threads.

`run(function, done, failed)` calls `function()` on a worker thread and then `done(result)`, or
`failed(problem)` for a foreseen Problem, on the window's thread. One long-lived object brings the
results across; workers hold no widget. A decoder cannot be interrupted: work that takes more than
its `seconds` is given up, its thread left behind and another one allowed in its place.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal, Slot

from takeitdown.errors import Problem

MOST_WAITS = 4  # times a limit, for work that does nothing: a drive that does not answer


class Jobs(QObject):
    """A pool of worker threads. Created on the window's thread, and lives as long as the window."""

    _begun = Signal(int, object)
    _finished = Signal(int, object)

    def __init__(self, threads: int = 0) -> None:
        super().__init__()
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(threads or max(2, min(4, os.cpu_count() or 2)))
        self._numbers = itertools.count()
        self._waiting: dict[int, tuple[Callable[[Any], None], Callable[[Problem], None]]] = {}
        self._limits: dict[int, tuple[float, Problem]] = {}
        self._begun.connect(self._watch)
        self._finished.connect(self._bring)

    def run(
        self,
        function: Callable[[], Any],  # Any: what it returns is what `done` takes
        done: Callable[[Any], None],
        failed: Callable[[Problem], None],
        limit: tuple[float, Problem] | None = None,
        can_wait: bool = False,
    ) -> int:
        """Starts `function` when a thread is free; the number is for `forget`. What `can_wait` lets
        everything else go first, because there a person waits for the answer to a press.

        `limit` is how many seconds it may work, and what `failed` gets if it works longer. On a
        busy computer it also waits for its turn: that is not counted where the system tells them
        apart (Linux), for no picture is too slow because something else is busy.
        """
        number = next(self._numbers)
        self._waiting[number] = (done, failed)
        if limit is not None:
            self._limits[number] = limit

        def work() -> None:
            if number not in self._waiting:
                return
            _let_the_window_go_first()
            self._begun.emit(number, _work_of_this_thread())
            try:
                result = function()
            except Problem as problem:
                result = problem
            except BaseException as unforeseen:  # the outermost edge of a thread: told, not lost
                result = unforeseen
            self._finished.emit(number, result)

        self._pool.start(work, 0 if can_wait else 1)
        return number

    def forget(self, number: int) -> None:
        """What job `number` brings is thrown away; if it has not begun, it never does."""
        self._waiting.pop(number, None)

    @Slot(int, object)
    def _watch(self, number: int, worked: Callable[[], float]) -> None:
        if number in self._limits:
            seconds, problem = self._limits.pop(number)
            began = time.monotonic()

            def look() -> None:
                if number not in self._waiting:
                    return
                left = seconds - worked()
                if left > 0 and time.monotonic() - began <= MOST_WAITS * seconds:
                    QTimer.singleShot(round(1000 * max(left, seconds / 10)), look)
                    return
                _, failed = self._waiting.pop(number)
                self._pool.setMaxThreadCount(self._pool.maxThreadCount() + 1)
                failed(problem)

            look()

    def forget_all(self) -> None:
        self._waiting.clear()
        self._pool.clear()

    def finish(self) -> None:
        """Forgets everything, and waits for what has begun."""
        self.forget_all()
        self._pool.waitForDone()

    @Slot(int, object)
    def _bring(self, number: int, result: object) -> None:
        done, failed = self._waiting.pop(number, (None, None))
        if done is None or failed is None:
            return
        if isinstance(result, Problem):
            failed(result)
        elif isinstance(result, BaseException):
            raise result
        else:
            done(result)


def _work_of_this_thread() -> Callable[[], float]:
    """Tells any thread how many seconds of a processor this one has had from now on; where the
    system does not count them, how many have gone by."""
    if sys.platform == "linux":
        clock = time.pthread_getcpuclockid(threading.get_ident())
        before = time.thread_time()

        def worked() -> float:
            try:
                return time.clock_gettime(clock) - before
            except OSError:  # it has ended: what it brings is on its way
                return 0.0

        return worked
    began = time.monotonic()
    return lambda: time.monotonic() - began


def _let_the_window_go_first() -> None:
    """On Linux a thread has a niceness of its own: at 5, the window's thread has three times a
    worker's right to the processor."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, 0, 5)
