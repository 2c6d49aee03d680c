"""Hiding: the first page, before any that tells what the app is for.

Says what leaving does and what it does not erase, in the time that it takes to press Enter.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from takeitdown.window import words
from takeitdown.window.controls import button, sentence
from takeitdown.window.frame import Page


class HidingPage(Page):
    """`next` when it is read; `traces` for what the computer may keep."""

    bare = True
    next = Signal()
    traces = Signal()

    def __init__(self) -> None:
        super().__init__("hiding", 0, words.HIDING_STEP, words.HIDING_HEADING)
        self.body.addWidget(sentence(words.HIDING_WAYS, "hiding.ways"))
        self.body.addWidget(sentence(words.HIDING_FORGETS, "hiding.forgets"))
        self.body.addWidget(sentence(words.HIDING_KEEPS, "hiding.keeps"))
        self.body.addWidget(sentence(words.HIDING_PAUSE, "hiding.pause"))
        self.finish(
            button("hiding.next", words.HIDING_NEXT, self.next.emit, "primary"),
            button("hiding.traces", words.TRACES, self.traces.emit, "quiet"),
            back=False,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Enter goes on from the heading, which has the focus at first."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next.emit()
        else:
            super().keyPressEvent(event)
