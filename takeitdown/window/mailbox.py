"""The window's end of the pipes to the launcher: one request out, one answer back.

A thread waits at the pipe and hands each line on as a signal; it holds no widget. When the launcher
is gone, `closed` is emitted, and the window ends.
"""

from __future__ import annotations

import os
import threading
from typing import IO

from PySide6.QtCore import QObject, Signal

from takeitdown.errors import WireProblem
from takeitdown.steps import wire


class Mailbox(QObject):
    """`answered` carries a wire.Answer. A line that is none counts as a lost courier.

    With `guided`, which only practice is, `anew` carries a wire.Welcome and `walk` a wire.Walk.
    """

    answered = Signal(object)
    anew = Signal(object)
    walk = Signal(object)
    closed = Signal()

    def __init__(self, from_launcher: IO[bytes], to_launcher: int, guided: bool) -> None:
        super().__init__()
        self._from_launcher, self._to_launcher = from_launcher, to_launcher
        self._guided = guided

    def open(self) -> None:
        threading.Thread(target=self._read, name="mailbox", daemon=True).start()

    def send(self, message: wire.Request | wire.Told) -> None:
        line = wire.write(message)
        while line:
            line = line[os.write(self._to_launcher, line) :]

    def _read(self) -> None:
        while True:
            try:
                line = wire.read_line(self._from_launcher)
            except WireProblem:
                self.closed.emit()
                return
            if self._guided and self._heard(line):
                continue
            try:
                answer = wire.read_answer(line)
            except WireProblem:
                answer = wire.Failed("nonsense")
            self.answered.emit(answer)

    def _heard(self, line: bytes) -> bool:
        """Whether the line is the guide's word, which is then emitted."""
        try:
            self.anew.emit(wire.read_welcome(line))
        except WireProblem:
            try:
                self.walk.emit(wire.read_wish(line))
            except WireProblem:
                return False
        return True
