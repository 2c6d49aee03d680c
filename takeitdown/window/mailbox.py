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
    """`answered` carries a wire.Answer. A line that is none counts as a lost courier."""

    answered = Signal(object)
    closed = Signal()

    def __init__(self, from_launcher: IO[bytes], to_launcher: int) -> None:
        super().__init__()
        self._from_launcher, self._to_launcher = from_launcher, to_launcher

    def open(self) -> None:
        threading.Thread(target=self._read, name="mailbox", daemon=True).start()

    def send(self, message: wire.Request) -> None:
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
            try:
                answer = wire.read_answer(line)
            except WireProblem:
                answer = wire.Failed("nonsense")
            self.answered.emit(answer)
