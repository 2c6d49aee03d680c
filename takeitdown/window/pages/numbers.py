"""Helplines: who helps in the country that the person picks, from the cards in the app.

The system's own setting picks a country at first; the network is never asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from takeitdown.steps.helpcard import WORLD, Country, HelpCard, Standing
from takeitdown.window import contact, words
from takeitdown.window.contact import Copy
from takeitdown.window.controls import Fold, card, choices, column, sentence, title
from takeitdown.window.frame import Page


class NumbersPage(Page):
    """`picked` when the person has picked a country: `country` tells which."""

    picked = Signal()
    holds = True

    def __init__(self, countries: Sequence[str], country: str, copy: Copy) -> None:
        super().__init__("numbers", 0, words.HELP, words.NUMBERS)
        self._copy = copy
        self.body.addWidget(sentence(words.NUMBERS_TEXT, "numbers.text"))
        answers = {code: words.COUNTRIES[code] for code in countries}
        question, self._country = choices(
            "numbers.country", words.NUMBERS_COUNTRY, answers, country, self.picked.emit
        )
        self.body.addWidget(Fold("numbers.choose", words.NUMBERS_COUNTRY, question))
        place, self._helpers = QWidget(), QWidget()  # the place keeps the page's reading order
        self._place = column(place)
        self.body.addWidget(place)
        self.part(sentence(words.NUMBERS_HERE_ONLY), sentence(words.LINK_NOTE, kind="quiet"))
        self.finish(None)

    @property
    def country(self) -> str:
        return self._country()

    def prepare(self, here: Country, world: Country, today: date) -> None:
        """Fills the page."""
        helpers = QWidget()
        inside = column(helpers, spacing=12)
        old: list[HelpCard] = []
        if here.code != WORLD:
            inside.addWidget(title(words.COUNTRIES[here.code]))
            if here.emergency:
                inside.addWidget(
                    card(
                        title(words.EMERGENCY),
                        *contact.emergency("numbers.emergency", here.emergency, today, self._copy),
                    )
                )
            old += self._add(inside, "here", here.cards, today)
        inside.addSpacing(12)
        inside.addWidget(title(words.NUMBERS_WORLD))
        old += self._add(inside, "world", world.cards, today)
        if old:
            folded = QWidget()
            within = column(folded, spacing=12)
            within.addWidget(sentence(words.OLDER_TEXT))
            for place, told in enumerate(old, start=1):
                name = f"numbers.old.{place}"
                within.addWidget(contact.helper(name, told, today, self._copy))
            inside.addWidget(Fold("numbers.older", words.OLDER, folded))
        self._helpers.hide()
        self._helpers.deleteLater()
        self._place.addWidget(helpers)
        self._helpers = helpers
        helpers.show()
        self.settled.emit()

    def _add(
        self, inside: QVBoxLayout, where: str, cards: Sequence[HelpCard], today: date
    ) -> list[HelpCard]:
        """Adds those that are not too old, and gives the others."""
        old = []
        for place, told in enumerate(cards, start=1):
            if told.checked.standing(today) is Standing.FOLDED:
                old.append(told)
            else:
                name = f"numbers.{where}.{place}"
                inside.addWidget(contact.helper(name, told, today, self._copy))
        return old
