"""The guide's end of the pipes to the launcher.

A thread waits at standard input. Which page is shown is handed on as it comes; that a walk has come
to its end, or that the window has ended, is waited for.
"""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable
from typing import IO

from takeitdown.errors import WireProblem
from takeitdown.steps import wire

PATIENCE_SECONDS = 120.0  # longer than a walk waits


class Gone(Exception):
    """The launcher is gone: the guide ends as well."""


class NotShown(Exception):
    """A window was started, and ended before it showed a page."""


class Line:
    """`told` is called, on the line's own thread, with a wire.Page or wire.Left, and with None when
    the launcher is gone."""

    def __init__(self, from_launcher: IO[bytes], to_launcher: int) -> None:
        self._from_launcher, self._to_launcher = from_launcher, to_launcher
        self.told: Callable[[wire.Told | None], object] = lambda _: None
        self._heard: queue.SimpleQueue[wire.Told | None] = queue.SimpleQueue()
        self._shown = wire.Scene()
        self._first = threading.Event()  # the first window has come
        self._gone = False

    def open(self) -> None:
        threading.Thread(target=self._listen, name="line", daemon=True).start()

    def begin(self, scene: wire.Scene) -> None:
        """Has the window begin anew, and returns when it shows its first page. Raises Gone,
        NotShown."""
        self._first.wait(PATIENCE_SECONDS)
        self._forget()
        another = scene.language != self._shown.language
        gone, self._shown = self._gone, scene
        self._say(scene)
        if another and not gone:
            self._wait_for(wire.Left)
        if not isinstance(self._wait_for(wire.Page), wire.Page):
            raise NotShown

    def walk(self, steps: str, leaves: bool = False) -> bool:
        """Has the window take steps; whether it took them all. Raises Gone."""
        if self._gone:  # nobody is there to take a step, or has to leave
            return leaves
        self._forget()
        self._say(wire.Walk(steps))
        heard = self._wait_for(wire.Left if leaves else wire.Walked)
        if leaves:
            return isinstance(heard, wire.Left)
        return isinstance(heard, wire.Walked) and heard.step == 0

    def interrupt(self) -> None:
        """A walk that is under way is waited for no longer: it did not come to its end."""
        self._heard.put(wire.Walked(1))

    def _say(self, wish: wire.Wish) -> None:
        line = wire.write(wish)
        try:
            while line:
                line = line[os.write(self._to_launcher, line) :]
        except BrokenPipeError:
            raise Gone from None

    def _forget(self) -> None:
        while not self._heard.empty():
            if self._heard.get() is None:
                raise Gone

    def _wait_for(self, kind: type[wire.Told]) -> wire.Told | None:
        """The next of this kind, or wire.Left if the window ends first; None if nothing comes."""
        while True:
            try:
                heard = self._heard.get(timeout=PATIENCE_SECONDS)
            except queue.Empty:
                return None
            if heard is None:
                raise Gone
            if isinstance(heard, kind) or (isinstance(heard, wire.Left) and kind is wire.Walked):
                return heard

    def _listen(self) -> None:
        while True:
            try:
                told = wire.read_told(wire.read_line(self._from_launcher))
            except WireProblem:
                self._heard.put(None)
                self._first.set()
                self.told(None)
                return
            if told is not None:
                self._gone = isinstance(told, wire.Left)
                self._first.set()
                self._heard.put(told)
                if not isinstance(told, wire.Walked):
                    self.told(told)
