"""Help beside the way: joins its pages with each other, with the cards in the app, and with the
frame that shows them.

Takes the clipboard and the folder for papers; gives pages. It has no way to the mailbox, so nothing
that is read or written on these pages can be sent.
"""

from __future__ import annotations

from collections.abc import Callable, Container
from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale, QObject

from takeitdown import ASSETS
from takeitdown.errors import HelpCardProblem
from takeitdown.steps import helpcard, platforms
from takeitdown.steps.helpcard import WORLD, Country, Does
from takeitdown.window import words
from takeitdown.window.contact import Copy
from takeitdown.window.frame import Frame
from takeitdown.window.pages.happens import HappensPage
from takeitdown.window.pages.help import HELPERS, HelpPage, NeedPage, chosen
from takeitdown.window.pages.numbers import NumbersPage
from takeitdown.window.pages.services import ServicesPage
from takeitdown.window.pages.worksheet import WorksheetPage
from takeitdown.window.whose import Whose


class Help(QObject):
    """`own`: the name of the list that this copy sends to, or "". `today` is the day that ages are
    counted to."""

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
        self._frame, self._today = frame, today
        self._whose = Whose.MINE
        self._countries = countries(ASSETS / "help")
        lists = platforms.parse((ASSETS / "platforms.json").read_bytes())
        self._help = HelpPage()
        self._needs = {need: NeedPage(need, copy) for need in HELPERS}
        first = country_of(QLocale.system(), self._countries)
        self._numbers = NumbersPage(list(self._countries), first, copy)
        self._happens = HappensPage()
        self._worksheet = WorksheetPage(papers, practice, copy)
        self._others = {
            "numbers": self._numbers,
            "happens": self._happens,
            "services": ServicesPage(lists, own, today(), copy),
            "worksheet": self._worksheet,
        }
        frame.help_asked.connect(lambda: frame.show_beside(self._help))
        self._help.asked.connect(self.show)
        for page in self._needs.values():
            page.asked.connect(self.show)
        self._numbers.picked.connect(self._fill_numbers)

    def speak_of(self, whose: Whose) -> None:
        self._whose = whose
        for page in (self._help, self._happens, self._worksheet):
            page.speak_of(whose)

    def show(self, page: str) -> None:
        """Shows one of the pages by its name."""
        if page in self._needs:
            self._needs[page].prepare(
                self._whose, self._near(), self._here.emergency, self._today()
            )
            self._frame.show_beside(self._needs[page])
        else:
            if page == "numbers":
                self._fill_numbers()
            self._frame.show_beside(self._others[page])

    def call_instead(self) -> str:
        """Who can be reached without a network, in one sentence."""
        return words.call_instead(chosen(self._near(), {Does.TALK, Does.REPORT}))

    @property
    def _here(self) -> Country:
        return self._countries[self._numbers.country]

    def _near(self) -> list[helpcard.HelpCard]:
        """Who helps where the person is, then who helps everywhere; none that is too old."""
        world = self._countries[WORLD]
        cards = [*self._here.cards, *(world.cards if self._here is not world else ())]
        folded = helpcard.Standing.FOLDED
        return [card for card in cards if card.checked.standing(self._today()) is not folded]

    def _fill_numbers(self) -> None:
        self._numbers.prepare(self._here, self._countries[WORLD], self._today())


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
