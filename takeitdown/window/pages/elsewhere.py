"""Elsewhere: where a person can go when this copy has no list, or not one for their pictures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame

from takeitdown.window import contact, words
from takeitdown.window.controls import card, sentence, title
from takeitdown.window.frame import Page


class ElsewherePage(Page):
    """Addresses as text to read or to copy. Nothing opens by itself."""

    def __init__(
        self, heading: str, text: str, call_instead: str, copy: Callable[[str], None], back: bool
    ) -> None:
        super().__init__("elsewhere", 0, words.ELSEWHERE_STEP, heading)
        self._copy = copy
        self.body.addWidget(sentence(text, "elsewhere.text"))
        self.part(
            *(
                self._place(index, *place)
                for index, place in enumerate(words.ELSEWHERE_PLACES, start=1)
            )
        )
        self.part(sentence(words.LINK_NOTE, kind="quiet"), sentence(call_instead, "elsewhere.call"))
        self.finish(None, back=back)

    def _place(self, index: int, name: str, address: str, note: str) -> QFrame:
        return card(
            title(name),
            sentence(note),
            contact.web(f"elsewhere.address.{index}", address, self._copy),
        )
