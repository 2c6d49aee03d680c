"""Which services take part: those that were named, by whom and when, and what no list reaches."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QFrame, QWidget

from takeitdown.steps.helpcard import Standing
from takeitdown.steps.platforms import PlatformList
from takeitdown.window import contact, words
from takeitdown.window.contact import Copy
from takeitdown.window.controls import Fold, card, column, identify, left_to_right, sentence, title
from takeitdown.window.frame import Page
from takeitdown.window.languages import isolated


class ServicesPage(Page):
    """`own`: the name of the list that this copy of the app sends to, or ""."""

    holds = True

    def __init__(self, lists: Sequence[PlatformList], own: str, today: date, copy: Copy) -> None:
        super().__init__("services", 0, words.HELP, words.SERVICES)
        self.body.addWidget(sentence(words.SERVICES_TEXT, "services.text"))
        if own:
            self.body.addWidget(sentence(words.SERVICES_OWN.format(isolated(own)), "services.own"))
        self.body.addWidget(sentence(words.SERVICES_NEVER, "services.never"))
        self.part(*(_list(place, one, today, copy) for place, one in enumerate(lists, start=1)))
        self.part(sentence(words.LINK_NOTE, kind="quiet"))
        self.finish(None)


def _list(place: int, named: PlatformList, today: date, copy: Copy) -> QFrame:
    name = left_to_right(identify(title(named.name), f"services.name.{place}"))
    standing = named.checked.standing(today)
    official = contact.web(f"services.official.{place}", named.official, copy)
    then = QWidget()
    inside = column(then)
    inside.addWidget(sentence("\n".join(named.platforms), f"services.named.{place}"))
    inside.addWidget(sentence(words.checked(named.checked), f"services.checked.{place}", "quiet"))
    if standing is Standing.FOLDED:
        warning = words.SERVICES_OLDER.format(isolated(named.official))
        spoken = f"{words.SERVICES_FOLD}: {named.name}"
        then = Fold(f"services.see.{place}", words.SERVICES_FOLD, then, spoken)
    elif standing is Standing.CHANGING:
        warning = words.SERVICES_CHANGING.format(isolated(named.official))
    else:
        return card(name, then, official)
    told = sentence(warning, f"services.warning.{place}")
    return card(name, told, official, then)
