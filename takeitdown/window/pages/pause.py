"""Pause: a page that tells nothing, for as long as the person likes. Everything is kept."""

from __future__ import annotations

from takeitdown.window import words
from takeitdown.window.controls import button, sentence
from takeitdown.window.frame import Page


class PausePage(Page):
    """`back` leads to where the person was."""

    bare = True
    holds = True

    def __init__(self) -> None:
        super().__init__("pause", 0, words.PAUSE_STEP, words.PAUSE_HEADING)
        self.body.addWidget(sentence(words.PAUSE_TEXT, "pause.text"))
        self.finish(button("pause.end", words.PAUSE_END, self.back.emit, "primary"), back=False)
