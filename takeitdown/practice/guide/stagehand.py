"""The thread on which scenes are played and the other side acts, one thing after the other.

The window that draws asks it, and hears of it by signals.
"""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from takeitdown.practice.guide.line import Gone, NotShown
from takeitdown.practice.guide.play import Play, Stopped
from takeitdown.practice.hash_list import NotStarted
from takeitdown.practice.scenes import Scene
from takeitdown.practice.show import TROUBLE


class Reset:
    """Everything as new, without a scene."""


class NextStop:
    """On to the next stop of the scene."""


Order = Scene | Reset | NextStop | Callable[[], object]


class Stagehand(QObject):
    """`begun` carries the scene, or None, and the seconds it took; `stopped` a Stopped; `trouble`
    when the other side did not answer, and `ended` when its list never will: a scene is over with
    both. `gone` when the launcher is."""

    begun = Signal(object, float)
    stopped = Signal(object)
    trouble = Signal()
    ended = Signal()
    gone = Signal()

    def __init__(self, play: Play) -> None:
        super().__init__()
        self._play = play
        self._orders: queue.SimpleQueue[Order] = queue.SimpleQueue()
        self._next: Order | None = None

    def open(self, begin: Callable[[], object]) -> None:
        """`begin` is done before anything that is asked."""
        self._next = begin
        threading.Thread(target=self._work, name="stagehand", daemon=True).start()

    def ask(self, order: Order) -> None:
        """Everything as new does not wait: what was asked before it, and has not ended, is gone."""
        if isinstance(order, Scene | Reset):
            with contextlib.suppress(queue.Empty):
                while True:
                    self._orders.get_nowait()
            self._play.interrupt()
        self._orders.put(order)

    def _work(self) -> None:
        while True:
            order, self._next = self._next or self._orders.get(), None
            try:
                self._do(order)
            except Gone:
                self.gone.emit()
                return
            except NotStarted:
                self.ended.emit()
            except (*TROUBLE, NotShown):
                self.trouble.emit()

    def _do(self, order: Order) -> None:
        match order:
            case Scene():
                self._play.play(order, self._stop, self.begun.emit)
            case Reset():
                self.begun.emit(None, self._play.begin(None))
            case NextStop():
                pass  # there is no scene
            case act:
                act()

    def _stop(self, stopped: Stopped) -> bool:
        """Waits at a stop until the presenter goes on. What the other side does in between is done;
        another scene ends this one."""
        self.stopped.emit(stopped)
        while True:
            order = self._orders.get()
            if isinstance(order, NextStop):
                return True
            if isinstance(order, Scene | Reset):
                self._next = order
                return False
            self._do(order)
