"""What happens to my picture: who gets what, step by step, and how that is known."""

from __future__ import annotations

from takeitdown.window import words
from takeitdown.window.controls import card, sentence, title
from takeitdown.window.frame import Page
from takeitdown.window.whose import Whose


class HappensPage(Page):
    holds = True

    def __init__(self) -> None:
        super().__init__("happens", 0, words.HELP, words.HAPPENS[Whose.MINE])
        self.body.addWidget(sentence(words.HAPPENS_TEXT, "happens.text"))
        self.part(
            *(
                card(title(who), sentence(what), sentence(source, kind="quiet"))
                for who, what, source in words.HAPPENS_STEPS
            )
        )
        self.finish(None)

    def speak_of(self, whose: Whose) -> None:
        self.rename(words.HAPPENS[whose])
