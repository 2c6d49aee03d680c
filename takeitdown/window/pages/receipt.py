"""Receipt: the case number, what arrived and when, and what happens next.

Nothing is kept unless a button is pressed: see `window/keeping.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from takeitdown.sealing.number import CaseNumber
from takeitdown.steps.organisation import Organisation
from takeitdown.steps.receipt import Receipt
from takeitdown.window import words
from takeitdown.window.controls import (
    Fold,
    Row,
    button,
    card,
    case_number,
    exact_text,
    sentence,
    show_number,
    title,
)
from takeitdown.window.frame import Page
from takeitdown.window.keeping import Keeping
from takeitdown.window.whose import Whose


class ReceiptPage(Page):
    """`closing` when the person is done; `asked` carries the need that they want help with.
    `copy` puts text on the clipboard."""

    closing = Signal()
    asked = Signal(str)

    def __init__(
        self,
        organisation: Organisation,
        practice: bool,
        papers: str,
        copy: Callable[[str], None],
    ) -> None:
        super().__init__("receipt", 5, words.RECEIPT_STEP, words.RECEIPT_HEADING[Whose.MINE])
        self._organisation, self._practice = organisation, practice
        self._summary = sentence("", "receipt.summary")
        self._number = case_number("receipt.number")
        self._signed = exact_text("receipt.signed", words.RECEIPT_SPOKEN)
        signed_by = words.RECEIPT_SIGNED.format(organisation.name)
        self._stay = sentence(words.RECEIPT_STAY, "receipt.stay")
        self.keeping = Keeping("receipt", papers, copy)
        self.keeping.settled.connect(self.settled)
        self._in_file = sentence(words.FILE_HAS_RECEIPT, "receipt.in_file")
        checked = sentence(signed_by, "receipt.checked")
        for widget in (self._summary, self._stay, checked, self._in_file):
            self.body.addWidget(widget)
        self.part(title(words.CHECK_CASE), self._number)
        self.part(self.keeping)
        self._next_text = sentence("", "receipt.next")
        self.part(card(title(words.RECEIPT_NEXT), self._next_text))
        self._needs = {need: self._way_to(need) for need in words.NEEDS[Whose.MINE]}
        self.part(title(words.RECEIPT_NEEDS))
        self.body.addLayout(Row(*self._needs.values()))
        self.part(Fold("receipt.see_signed", words.RECEIPT_DETAILS, self._signed))
        self.finish(
            button("receipt.close", words.RECEIPT_CLOSE, self.closing.emit, "primary"), back=False
        )
        self.speak_of(Whose.MINE)

    def speak_of(self, whose: Whose) -> None:
        self._whose = whose
        self.rename(words.RECEIPT_HEADING[whose])
        self._next_text.setText(words.RECEIPT_NEXT_TEXT[whose])
        for need, way in self._needs.items():
            way.setText(words.NEEDS[whose][need])

    def _way_to(self, need: str) -> QPushButton:
        return button(f"receipt.{need}", "", lambda: self.asked.emit(need))

    def prepare(
        self,
        number: CaseNumber,
        fingerprints: int,
        receipts: tuple[Receipt, ...],
        at: datetime,
        taken_back_stay: bool,
    ) -> None:
        """Fills the page. `at` is this computer's time; the receipts hold the list's hour.
        `taken_back_stay`: what was taken back before was not asked to be listed again."""
        self._stay.setVisible(taken_back_stay)
        self._in_file.hide()
        show_number(self._number, str(number))
        summary = words.received(fingerprints, self._organisation.name, at)
        self._summary.setText(summary)
        signed = "\n\n".join(
            f"{one.signed.decode('ascii')}\n{one.signature.hex()}" for one in receipts
        )
        self._signed.setPlainText(signed)
        meaning = words.RECEIPT_NEXT_TEXT[self._whose]
        self.keeping.prepare(number)
        self.keeping.paper = words.paper(str(number), summary, meaning, signed, self._practice)

    def is_in_file(self) -> None:
        """The case file holds the receipts."""
        self._in_file.show()
        self.settled.emit()
