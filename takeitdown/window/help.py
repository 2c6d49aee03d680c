"""Help beside the way: joins its pages with each other, with the cards in the app, and with the
frame that shows them.

Takes the clipboard and the folder for papers; gives pages. It has no way to the mailbox, so nothing
that is read or written on these pages can be sent.
"""

from __future__ import annotations

from collections.abc import Callable, Container
from datetime import date
from functools import cache
from pathlib import Path

from PySide6.QtCore import QLocale, QObject

from takeitdown import ASSETS
from takeitdown.errors import HelpCardProblem
from takeitdown.steps import helpcard, platforms
from takeitdown.steps.helpcard import WORLD, Country, Does
from takeitdown.window import words
from takeitdown.window.contact import Copy
from takeitdown.window.frame import Frame, Page
from takeitdown.window.pages.happens import HappensPage
from takeitdown.window.pages.help import HELPERS, HelpPage, NeedPage, chosen
from takeitdown.window.pages.numbers import NumbersPage
from takeitdown.window.pages.services import ServicesPage
from takeitdown.window.pages.worksheet import WorksheetPage
from takeitdown.window.whose import Whose


class Help(QObject):
    """`own`: the name of the list that this copy sends to, or "". `today` is the day that ages are
    counted to. A page is made when it is asked for."""

    def __init__(
        self,
        frame: Frame,
        copy: Copy,
        papers: str,
        practice: bool,
        own: str = "",
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(frame)
        self._frame, self._copy, self._today = frame, copy, today
        self._papers, self._practice, self._own = papers, practice, own
        self._whose = Whose.MINE
        self._countries = countries(ASSETS / "help")
        self._country = country_of(QLocale.system(), self._countries)
        self._page = cache(self._make)
        self._speaking: list[HelpPage | HappensPage | WorksheetPage] = []
        frame.help_asked.connect(lambda: self.show("help"))

    def speak_of(self, whose: Whose) -> None:
        self._whose = whose
        for page in self._speaking:
            page.speak_of(whose)

    def show(self, name: str) -> None:
        """Shows one of the pages by its name."""
        page = self._page(name)
        if isinstance(page, NeedPage):
            page.prepare(self._whose, self._near(), self._here.emergency, self._today())
        elif isinstance(page, NumbersPage):
            self._fill(page)
        self._frame.show_beside(page)

    def _make(self, name: str) -> Page:
        if name == "numbers":
            numbers = NumbersPage(list(self._countries), self._country, self._copy)
            numbers.picked.connect(lambda: self._fill(numbers))
            return numbers
        if name == "services":
            lists = platforms.parse((ASSETS / "platforms.json").read_bytes())
            return ServicesPage(lists, self._own, self._today(), self._copy)
        if name in HELPERS:
            need = NeedPage(name, self._copy)
            need.asked.connect(self.show)
            return need
        page = self._speaks(name)
        page.speak_of(self._whose)
        self._speaking.append(page)
        return page

    def _speaks(self, name: str) -> HelpPage | HappensPage | WorksheetPage:
        """One of those with other words for somebody else's pictures."""
        if name == "happens":
            return HappensPage()
        if name == "worksheet":
            return WorksheetPage(self._papers, self._practice, self._copy)
        page = HelpPage()
        page.asked.connect(self.show)
        return page

    def call_instead(self) -> str:
        """Who can be reached without a network, in one sentence."""
        return words.call_instead(chosen(self._near(), {Does.TALK, Does.REPORT}))

    @property
    def _here(self) -> Country:
        return self._countries[self._country]

    def _near(self) -> list[helpcard.HelpCard]:
        """Who helps where the person is, then who helps everywhere; none that is too old."""
        world = self._countries[WORLD]
        cards = [*self._here.cards, *(world.cards if self._here is not world else ())]
        folded = helpcard.Standing.FOLDED
        return [card for card in cards if card.checked.standing(self._today()) is not folded]

    def _fill(self, numbers: NumbersPage) -> None:
        self._country = numbers.country
        numbers.prepare(self._here, self._countries[WORLD], self._today())


def country_of(locale: QLocale, countries: Container[str]) -> str:
    """The country that `locale` is set to, if there are cards for it; else "world"."""
    code = QLocale.territoryToCode(locale.territory())
    return code if code in countries else WORLD


def countries(folder: Path) -> dict[str, Country]:
    """Every country's cards in `folder`, by its code; "world" is always there, and last. A file
    that is none is left out: the others still help."""
    found = {}
    for file in sorted(folder.glob("*.json")):
        try:
            country = helpcard.parse(file.read_bytes())
        except (HelpCardProblem, OSError):
            continue
        if country.code in words.COUNTRIES:
            found[country.code] = country
    world = found.pop(WORLD, Country(WORLD, None, ()))
    return found | {WORLD: world}
