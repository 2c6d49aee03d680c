"""Traces: what this app keeps to, and what the system around it may keep, honestly.

What we say about ourselves has a test each, named in tests/journeys/test_no_traces.py. The rest is
not ours to prevent: this system's part first, the others' folded away.
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QLabel, QWidget

from takeitdown.window import words
from takeitdown.window.controls import Fold, card, column, sentence, title
from takeitdown.window.frame import Page

SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}


class TracesPage(Page):
    def __init__(self, system: str = SYSTEMS.get(sys.platform, "linux")) -> None:
        super().__init__("traces", 0, words.TRACES_STEP, words.TRACES)
        self.body.addWidget(sentence(words.TRACES_TEXT, "traces.text"))
        ours = [sentence(text, f"traces.ours.{name}") for name, text in words.TRACES_OURS.items()]
        self.part(card(title(words.TRACES_OURS_TITLE), *ours))
        self.part(card(title(words.TRACES_SYSTEMS[system]), *_kept(system)))
        self.part(card(title(words.TRACES_EVERYWHERE_TITLE), *_kept("everywhere")))
        self.part(sentence(words.TRACES_CAREFUL, "traces.careful"))
        others = QWidget()
        inside = column(others, spacing=24)
        for other in words.TRACES_SYSTEMS:
            if other != system:
                inside.addWidget(card(title(words.TRACES_SYSTEMS[other]), *_kept(other)))
        self.part(Fold("traces.others", words.TRACES_OTHERS, others))
        self.finish(None)


def _kept(system: str) -> list[QLabel]:
    return [
        sentence(text, f"traces.{system}.{index}")
        for index, text in enumerate(words.TRACES_KEPT[system], start=1)
    ]
