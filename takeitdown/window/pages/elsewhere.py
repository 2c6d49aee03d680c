"""Elsewhere: where a person can go when this copy has no list, or not one for their pictures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame

from takeitdown.window import look, words
from takeitdown.window.controls import Row, announce, button, card, left_to_right, sentence, title
from takeitdown.window.frame import Page
from takeitdown.window.languages import isolated


class ElsewherePage(Page):
    """Addresses as text to read or to copy. Nothing opens by itself."""

    def __init__(self, heading: str, text: str, copy: Callable[[str], None], back: bool) -> None:
        super().__init__("elsewhere", 0, words.ELSEWHERE_STEP, heading)
        self._copy = copy
        self.body.addWidget(sentence(text, "elsewhere.text"))
        self.part(
            *(
                self._place(index, *place)
                for index, place in enumerate(words.ELSEWHERE_PLACES, start=1)
            )
        )
        self.part(sentence(words.ELSEWHERE_LINK_NOTE, kind="quiet"), sentence(words.CALL_INSTEAD))
        self.finish(None, back=back)

    def _place(self, index: int, name: str, address: str, note: str) -> QFrame:
        shown = left_to_right(sentence(address, f"elsewhere.address.{index}"))
        shown.setFont(look.exact_font())
        copy = button(f"elsewhere.copy.{index}", words.COPY_ADDRESS, lambda: pressed())
        copy.setAccessibleName(f"{words.COPY_ADDRESS}: {isolated(address)}")

        def pressed() -> None:
            self._copy(address)
            copy.setText(words.COPIED)
            announce(copy, words.COPIED)

        return card(title(name), sentence(note), shown, Row(copy))
