"""Your case: where it stands, by its number alone, and the way to take everything back.

Says only what the list signed. An unknown number and a wrong one look the same, because the list
tells nobody which of the two it is.
"""

from __future__ import annotations

from PySide6.QtCore import Signal

from takeitdown.errors import ReceiptProblem
from takeitdown.sealing import signature
from takeitdown.sealing.number import CaseKeys, CaseNumber
from takeitdown.steps import state, withdrawal
from takeitdown.steps.organisation import Organisation
from takeitdown.steps.state import CaseState
from takeitdown.steps.wire import Answer, Failed, State, Status, Withdraw, Withdrawn
from takeitdown.steps.withdrawal import Left
from takeitdown.window import words
from takeitdown.window.controls import (
    Notice,
    Row,
    announce,
    button,
    card,
    case_number,
    sentence,
    show_number,
    title,
)
from takeitdown.window.frame import Page


class CasePage(Page):
    """`hand_over` carries a wire.Status or wire.Withdraw; `add` when pictures shall be added."""

    hand_over = Signal(object)
    add = Signal()

    def __init__(self, organisation: Organisation, practice: bool) -> None:
        super().__init__("cases", 0, words.CASE_STEP, words.CASE_HEADING)
        self._organisation, self._practice = organisation, practice
        self._keys = CaseKeys("", "")
        self._asked = withdrawal.compose("0" * 32, None)
        self._notice = Notice("cases.notice")
        self._number = case_number("cases.number")
        self._text = sentence("", "cases.text")
        self._signed = sentence("", "cases.signed", kind="quiet")
        self._take_back = button("cases.take_back", words.TAKE_BACK, self._ask_first)
        self._sure = card(
            title(words.TAKE_BACK_TITLE),
            sentence(words.TAKE_BACK_TEXT, "cases.meaning"),
            Row(
                button("cases.keep", words.TAKE_BACK_NOT, self._keep),
                button("cases.take_back_now", words.TAKE_BACK_NOW, self._withdraw),
            ),
        )
        self._again = button("cases.again", words.CASE_AGAIN, self._ask)
        self._add = button("cases.add", words.CASE_ADD, self.add.emit, "primary")
        for widget in (self._notice, self._number, self._text, self._signed):
            self.body.addWidget(widget)
        self.body.addSpacing(12)
        self.body.addLayout(Row(self._take_back))
        self.body.addWidget(self._sure)
        self.finish(self._add, self._again)

    def prepare(self, number: CaseNumber, keys: CaseKeys) -> None:
        """Asks the list where the case stands."""
        self._keys = keys
        self._asked = withdrawal.compose(keys.id, None)
        show_number(self._number, str(number))
        self._ask()

    def answer(self, answer: Answer) -> None:
        """Takes the courier's answer to what was handed over last."""
        try:
            if isinstance(answer, State):
                self._show(
                    state.accept(
                        self._keys.id,
                        self._practice,
                        answer.signed,
                        answer.signature,
                        self._verify,
                    )
                )
            elif isinstance(answer, Withdrawn):
                self._show_left(
                    withdrawal.accept(
                        self._asked, self._practice, answer.signed, answer.signature, self._verify
                    )
                )
            else:
                self._fail(answer.code if isinstance(answer, Failed) else "nonsense")
        except ReceiptProblem:
            self._fail("unsigned")

    def _verify(self, signed_with: bytes, message: bytes) -> str:
        keys = self._organisation.public_keys
        return signature.verify_by_one(keys, signed_with, message)

    def _ask(self) -> None:
        self._wait(words.CASE_ASKING)
        self.hand_over.emit(Status(self._keys.id, self._keys.key))

    def _ask_first(self) -> None:
        self._take_back.hide()
        self._sure.show()
        announce(self._sure, words.TAKE_BACK_TEXT)
        self.settled.emit()

    def _keep(self) -> None:
        self._sure.hide()
        self._take_back.show()
        self.settled.emit()

    def _withdraw(self) -> None:
        self._wait(words.TAKE_BACK_ON_ITS_WAY)
        self.hand_over.emit(Withdraw(self._keys.id, self._asked.document, self._keys.key))

    def _wait(self, text: str) -> None:
        for widget in (self._notice, self._sure, self._take_back, self._signed):
            widget.hide()
        for way in (self._again, self._add, self.back_button):
            way.hide()
        self._say(text)

    def _show(self, found: CaseState) -> None:
        self._take_back.setVisible(found.standing > 0)
        self._tell("\n".join(words.kept(kept) for kept in found.submissions))

    def _show_left(self, left: Left) -> None:
        self._tell(words.taken_back(left.withdrawn, left.listed))

    def _tell(self, text: str) -> None:
        self._signed.setText(words.CASE_SIGNED.format(self._organisation.name))
        self._signed.show()
        for way in (self._again, self._add, self.back_button):
            way.show()
        self._say(text)
        announce(self._text, text)

    def _fail(self, code: str) -> None:
        for way in (self._again, self.back_button):
            way.show()
        self._say("")
        self._notice.say(*(words.FAILURES | words.CASE_FAILURES)[code])
        self.settled.emit()

    def _say(self, text: str) -> None:
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.settled.emit()
