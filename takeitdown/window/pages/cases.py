"""Your case: where each picture stands, by the number alone, and the way to take pictures back.

Says only what the list signed, and keeps nothing of it unless a button is pressed. An unknown
number and a wrong one look the same, because the list tells nobody which of the two it is.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from takeitdown.errors import ReceiptProblem
from takeitdown.sealing import signature
from takeitdown.sealing.number import CaseKeys, CaseNumber
from takeitdown.steps import state, withdrawal
from takeitdown.steps.organisation import Organisation
from takeitdown.steps.receipt import Outcome
from takeitdown.steps.state import CaseState, Standing
from takeitdown.steps.wire import Answer, Failed, State, Status, Withdraw, Withdrawn
from takeitdown.steps.withdrawal import Left
from takeitdown.window import words
from takeitdown.window.controls import (
    Fold,
    Notice,
    Row,
    announce,
    button,
    card,
    case_number,
    column,
    exact_text,
    identify,
    sentence,
    show_number,
    title,
)
from takeitdown.window.frame import Page
from takeitdown.window.papers import save_text
from takeitdown.window.whose import Whose


class CasePage(Page):
    """`hand_over` carries a wire.Status or wire.Withdraw; `add` when pictures shall be added."""

    hand_over = Signal(object)
    add = Signal()

    def __init__(self, organisation: Organisation, practice: bool, papers: str) -> None:
        super().__init__("cases", 0, words.CASE_STEP, words.CASE_HEADING[Whose.MINE])
        self._organisation, self._practice, self._papers = organisation, practice, papers
        self._keys = CaseKeys("", "")
        self._wish = withdrawal.compose("0" * 32, None)
        self._notice = Notice("cases.notice")
        self._number = case_number("cases.number")
        self._text = sentence("", "cases.text")
        self._signed = sentence("", "cases.signed", kind="quiet")
        self._pictures = Pictures()
        self._pictures.chosen.connect(self._ask_first)
        self._take_back = button("cases.take_back", words.TAKE_BACK, lambda: self._ask_first(0))
        self._leave = button("cases.keep", "", self._keep)
        self._now = button("cases.take_back_now", "", self._withdraw)
        self._sure = card(
            title(words.TAKE_BACK_TITLE),
            sentence(words.TAKE_BACK_TEXT, "cases.meaning"),
            Row(self._leave, self._now),
        )
        self._exactly = exact_text("cases.exactly", words.CASE_SIGNED_SPOKEN)
        self._see = Fold("cases.see_signed", words.CASE_SIGNED_SEE, self._exactly)
        self._save = button("cases.save", words.TAKE_BACK_SAVE, self._write)
        self._outcome = sentence("", "cases.outcome")
        for widget in (self._notice, self._number, self._text, self._signed, self._pictures):
            self.body.addWidget(widget)
        self.body.addLayout(Row(self._take_back, self._save))
        for below in (self._sure, self._outcome, self._see):
            self.body.addWidget(below)
        self._again = button("cases.again", words.CASE_AGAIN, self._ask)
        self._add = button("cases.add", words.CASE_ADD, self.add.emit, "primary")
        self.finish(self._add, self._again)

    def speak_of(self, whose: Whose) -> None:
        self.rename(words.CASE_HEADING[whose])

    def prepare(self, number: CaseNumber, keys: CaseKeys) -> None:
        """Asks the list where the case stands."""
        self._keys = keys
        show_number(self._number, str(number))
        self._ask()

    def answer(self, answer: Answer) -> None:
        """Takes the courier's answer to what was handed over last."""
        try:
            if isinstance(answer, State):
                self._show(
                    state.accept(
                        self._keys.id, self._practice, answer.signed, answer.signature, self._verify
                    )
                )
            elif isinstance(answer, Withdrawn):
                self._show_left(
                    withdrawal.accept(
                        self._wish, self._practice, answer.signed, answer.signature, self._verify
                    )
                )
            else:
                self._fail(answer.code if isinstance(answer, Failed) else "nonsense")
                return
        except ReceiptProblem:
            self._fail("unsigned")
            return
        self._exactly.setPlainText(f"{answer.signed.decode('ascii')}\n{answer.signature.hex()}")

    def _verify(self, signed_with: bytes, message: bytes) -> str:
        keys = self._organisation.public_keys
        return signature.verify_by_one(keys, signed_with, message)

    def _ask(self) -> None:
        self._wait(words.CASE_ASKING)
        self.hand_over.emit(Status(self._keys.id, self._keys.key))

    # ── taking back ──

    def _ask_first(self, number: int) -> None:
        """Says what taking back means: picture `number`, or all for 0."""
        self._wish = withdrawal.compose(self._keys.id, (number,) if number else None)
        self._now.setText(words.take_back_now(number) if number else words.TAKE_BACK_NOW)
        self._leave.setText(words.TAKE_BACK_ONE_NOT if number else words.TAKE_BACK_NOT)
        self._take_back.hide()
        self._pictures.hide()
        self._sure.show()
        self._leave.setFocus()
        announce(self._sure, words.TAKE_BACK_TEXT)
        self.settled.emit()

    def _keep(self) -> None:
        self._sure.hide()
        self._take_back.show()
        self._pictures.show()
        self.settled.emit()

    def _withdraw(self) -> None:
        self._wait(words.TAKE_BACK_ON_ITS_WAY)
        self.hand_over.emit(Withdraw(self._keys.id, self._wish.document, self._keys.key))

    def _write(self) -> None:
        """Saves the answer to taking back, as the receipt of a sending is saved."""
        text = words.paper(
            self._number.text(),
            self._text.text(),
            words.TAKE_BACK_TEXT,
            self._exactly.toPlainText(),
            self._practice,
        )
        self.tell(self._outcome, save_text(self._papers, text))

    # ── what is shown ──

    def _wait(self, text: str) -> None:
        for widget in (self._notice, self._sure, self._take_back, self._signed, self._pictures):
            widget.hide()
        for widget in (self._again, self._add, self.back_button):
            widget.hide()
        for below in (self._see, self._save, self._outcome):
            below.hide()
        self.tell(self._text, text)

    def _show(self, found: CaseState) -> None:
        self._pictures.fill(found.pictures)
        self._pictures.show()
        self._take_back.setVisible(found.standing > 0)
        self._tell(words.case_holds(len(found.pictures)))

    def _show_left(self, left: Left) -> None:
        self._save.setVisible(bool(self._papers))
        self._tell(words.taken_back(left.withdrawn, left.listed))

    def _tell(self, text: str) -> None:
        self._signed.setText(words.CASE_SIGNED.format(self._organisation.name))
        for widget in (self._signed, self._see, self._again, self._add, self.back_button):
            widget.show()
        self.tell(self._text, text)

    def _fail(self, code: str) -> None:
        for way in (self._again, self.back_button):
            way.show()
        self.tell(self._text, "")
        self._notice.say(*(words.FAILURES | words.CASE_FAILURES)[code])


class Pictures(QWidget):
    """The pictures of a case, a few at a time. `chosen` carries the number of one to take back."""

    chosen = Signal(int)
    SOME = 20

    def __init__(self) -> None:
        super().__init__()
        self._pictures: tuple[Standing, ...] = ()
        self._rows: list[QWidget] = []
        self._list = column(self, spacing=4)
        self._more = button("cases.more", words.CASE_MORE, self._show_more, "quiet")
        self._list.addLayout(Row(self._more))

    def fill(self, pictures: tuple[Standing, ...]) -> None:
        """Shows the first of `pictures`, picture 1 at the top."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._pictures, self._rows = pictures, []
        self._show_more()

    def _show_more(self) -> None:
        there = len(self._rows)
        for number, picture in enumerate(self._pictures[there : there + self.SOME], there + 1):
            row = self._row(number, picture)
            self._list.insertWidget(len(self._rows), row)
            row.show()
            self._rows.append(row)
        self._more.setVisible(len(self._rows) < len(self._pictures))

    def _row(self, number: int, picture: Standing) -> QWidget:
        row = QWidget()
        side_by_side = QHBoxLayout(row)
        side_by_side.setContentsMargins(0, 0, 0, 0)
        text = words.stands(number, len(self._pictures), picture)
        side_by_side.addWidget(sentence(text, f"cases.picture.{number}"), 1)
        if picture.outcome is not Outcome.WITHDRAWN:
            take_back = button(
                f"cases.take_back.{number}",
                words.TAKE_BACK_ONE,
                lambda: self.chosen.emit(number),
            )
            side_by_side.addWidget(
                identify(take_back, f"cases.take_back.{number}", words.take_back_picture(number))
            )
        return row
