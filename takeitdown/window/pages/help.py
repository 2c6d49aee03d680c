"""Help, one press away from every page: four needs, each with at most three things to do.

Works without a network. What stands here is in the app; nothing is asked for, sent or opened.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from takeitdown.steps.helpcard import Does, Emergency, HelpCard
from takeitdown.window import contact, words
from takeitdown.window.contact import Copy
from takeitdown.window.controls import Row, button, card, column, sentence, title
from takeitdown.window.frame import Page
from takeitdown.window.whose import Whose

# Where on each page the helplines stand (counted from 0), and which.
HELPERS = {
    "threat": (2, {Does.TALK, Does.REPORT}),
    "online": (2, {Does.REMOVE}),
    "talk": (0, {Does.TALK}),
    "danger": (2, {Does.TALK}),
}
MOST_HELPERS = 2  # on one of these pages; the page of helplines has all of them


class HelpPage(Page):
    """`asked` carries the name of the page that the person wants."""

    asked = Signal(str)
    holds = True

    def __init__(self) -> None:
        super().__init__("help", 0, words.HELP, words.HELP_HEADING)
        self.body.addWidget(sentence(words.HELP_TEXT, "help.text"))
        self.body.addWidget(sentence(words.HELP_HUMAN, "help.human"))
        self._needs = {need: self._way(need, "") for need in HELPERS}
        self.part(*self._needs.values())
        self._happens = self._way("happens", "")
        self.part(
            title(words.HELP_MORE),
            self._happens,
            self._way("worksheet", words.WORKSHEET),
            self._way("services", words.SERVICES),
            self._way("numbers", words.NUMBERS),
        )
        self.finish(None)
        self.speak_of(Whose.MINE)

    def speak_of(self, whose: Whose) -> None:
        for need, way in self._needs.items():
            way.setText(words.NEEDS[whose][need])
        self._happens.setText(words.HAPPENS[whose])

    def _way(self, page: str, text: str) -> QPushButton:
        return button(f"help.{page}", text, lambda: self.asked.emit(page), "way")


class NeedPage(Page):
    """One need. `asked` carries the name of the page that the person wants."""

    asked = Signal(str)
    holds = True

    def __init__(self, need: str, copy: Copy) -> None:
        super().__init__(need, 0, words.HELP, words.NEEDS[Whose.MINE][need])
        self._need, self._copy = need, copy
        self.body.addWidget(sentence(words.NEED_INTROS[need], f"{need}.intro"))
        place, self._actions = QWidget(), QWidget()  # the place keeps the page's reading order
        self._place = column(place)
        self.body.addWidget(place)
        self.part(sentence(words.LINK_NOTE, kind="quiet"))
        numbers = button(f"{need}.numbers", words.NUMBERS, lambda: self.asked.emit("numbers"))
        self.finish(None, numbers)

    def prepare(
        self, whose: Whose, helpers: Sequence[HelpCard], emergency: Emergency | None, today: date
    ) -> None:
        """Fills the page. `helpers`: all who help where the person is, the nearest first."""
        self.rename(words.NEEDS[whose][self._need])
        actions = QWidget()
        inside = column(actions, spacing=12)
        for index, (do, how) in enumerate(words.NEED_ACTIONS[self._need]):
            inside.addWidget(card(title(do), sentence(how), *self._means(index, emergency, today)))
            at, does = HELPERS[self._need]
            if index == at:
                for place, told in enumerate(chosen(helpers, does), start=1):
                    name = f"{self._need}.helper.{place}"
                    inside.addWidget(contact.helper(name, told, today, self._copy))
        self._actions.hide()
        self._actions.deleteLater()
        self._place.addWidget(actions)
        self._actions = actions

    def _means(self, index: int, emergency: Emergency | None, today: date) -> list[QWidget | Row]:
        """What stands at hand for the action."""
        if (self._need, index) == ("online", 0):
            worksheet = button(
                "online.worksheet", words.WORKSHEET, lambda: self.asked.emit("worksheet")
            )
            return [Row(worksheet)]
        if (self._need, index) != ("danger", 0):
            return []
        if emergency is None:
            return [sentence(words.NO_EMERGENCY_NUMBER, "danger.no_number")]
        return [*contact.emergency("danger.emergency", emergency, today, self._copy)]


def chosen(helpers: Sequence[HelpCard], does: set[Does]) -> list[HelpCard]:
    """The first who do one of `does`; where nobody does, those who know somebody."""
    fitting = [told for told in helpers if does & set(told.does)]
    return (fitting or [told for told in helpers if Does.FIND in told.does])[:MOST_HELPERS]
