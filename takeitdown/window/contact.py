"""How to reach somebody: a number or an address to read first, then to copy, then as a code for a
phone. Nothing here opens anything.

There is no "open in the browser": the window's wall refuses to start any program, and a browser
would keep the address in its history.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QWidget

from takeitdown.steps.helpcard import Does, Emergency, HelpCard, Phone, Standing
from takeitdown.window import look, qr, words
from takeitdown.window.controls import (
    Fold,
    Row,
    announce,
    button,
    card,
    column,
    identify,
    left_to_right,
    sentence,
    title,
)
from takeitdown.window.languages import isolated

Copy = Callable[[str], None]


def phone(identifier: str, number: Phone, copy: Copy) -> QWidget:
    return _contact(identifier, number.shown, f"tel:{number.dialled}", words.COPY_NUMBER, copy)


def web(identifier: str, address: str, copy: Copy) -> QWidget:
    return _contact(identifier, address, f"https://{address}", words.COPY_ADDRESS, copy)


def emergency(identifier: str, told: Emergency, today: date, copy: Copy) -> list[QWidget]:
    """The number for danger right now: never folded away, but it says when it is old."""
    parts = [phone(identifier, told.phone, copy)]
    if told.checked.standing(today) is not Standing.FRESH:
        parts.append(sentence(words.CHANGING, f"{identifier}.changing"))
    return [*parts, sentence(words.checked(told.checked), kind="quiet")]


def helper(identifier: str, told: HelpCard, today: date, copy: Copy) -> QFrame:
    """Somebody who helps: for whom, how to reach them, and all that is known of them."""
    parts: list[QWidget] = [
        left_to_right(identify(title(told.name), f"{identifier}.name")),
        sentence(words.AUDIENCES[told.audience]),
    ]
    if Does.FIND in told.does:  # what it is for: its name alone says nothing
        parts.append(sentence(words.DOES[Does.FIND]))
    if told.phone:
        parts.append(phone(f"{identifier}.phone", told.phone, copy))
    if told.web:
        parts.append(web(f"{identifier}.web", told.web, copy))
    if told.checked.standing(today) is Standing.CHANGING:
        parts.append(sentence(words.CHANGING, f"{identifier}.changing"))
    known = sentence(words.card_details(told), f"{identifier}.details")
    source = sentence(words.checked(told.checked), f"{identifier}.checked", kind="quiet")
    details = QWidget()
    inside = column(details)
    inside.addWidget(known)
    inside.addWidget(source)
    spoken = f"{words.CARD_DETAILS}: {told.name}"
    return card(*parts, Fold(f"{identifier}.more", words.CARD_DETAILS, details, spoken))


def _contact(identifier: str, shown: str, coded: str, verb: str, copy: Copy) -> QWidget:
    spoken = isolated(shown)
    text = identify(sentence(isolated(_breakable(shown))), identifier, spoken)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)  # Copy gives it whole
    text.setFont(look.exact_font(1.6))
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    text.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)  # Qt would go by the Latin letters
    press = button(f"{identifier}.copy", verb, lambda: pressed())
    press.setAccessibleName(f"{verb}: {spoken}")
    code = qr.code(f"{identifier}.code")
    of = words.CODE_SPOKEN.format(spoken)
    fold = Fold(
        f"{identifier}.see_code", words.SHOW_CODE, code, spoken=f"{words.SHOW_CODE}: {spoken}"
    )
    fold.unfolded.connect(lambda _: qr.show_code(code, coded, of))

    def pressed() -> None:
        copy(shown)
        press.setText(words.COPIED)
        press.setAccessibleName(f"{words.COPIED}: {spoken}")
        announce(press, words.COPIED)

    box = QWidget()
    inside = column(box)
    inside.addWidget(text)
    inside.addLayout(Row(press, fold))
    return box


def _breakable(shown: str) -> str:
    """With places where a narrow window may break the line."""
    return re.sub(r"([./-])(?=[a-z])", "\\1\u200b", shown)
