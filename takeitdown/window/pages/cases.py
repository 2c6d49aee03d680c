"""Your case: where each picture stands, by the number alone, and the way to take pictures back.

Says only what the list signed, and keeps nothing of it unless a button is pressed. An unknown
number and a wrong one look the same, because the list tells nobody which of the two it is.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

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
from takeitdown.window.frame import NARROW, Page
from takeitdown.window.keeping import Keeping
from takeitdown.window.papers import save_text
from takeitdown.window.whose import Whose


class CasePage(Page):
    """`hand_over` carries a wire.Status or wire.Withdraw; `add` when pictures shall be added.
    With an open case file: `resend` or `drop` what waits in it, `forget` it, or go `without` it
    where it cannot be written. `copy` puts text on the clipboard."""

    hand_over = Signal(object)
    add = Signal()
    resend = Signal()
    drop = Signal()
    without = Signal()
    forget = Signal()

    def __init__(
        self, organisation: Organisation, practice: bool, papers: str, copy: Callable[[str], None]
    ) -> None:
        super().__init__("cases", 0, words.CASE_STEP, words.CASE_HEADING[Whose.MINE])
        self._organisation, self._practice, self._papers = organisation, practice, papers
        self._verify = partial(signature.verify_by_one, organisation.public_keys)
        self._keys = CaseKeys("", "")
        self._have_file = self._waits = False
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
        self._place(self._notice, self._number, self._text, self._signed, self._pictures)
        self.body.addLayout(Row(self._take_back, self._save))
        self._place(self._sure, self._outcome, self._see)
        self._waiting = card(
            title(words.FILE_WAITS),
            sentence(words.FILE_WAITS_TEXT, "cases.waiting"),
            Row(
                button("cases.drop", words.FILE_DROP, self.drop.emit),
                button("cases.resend", words.FILE_RESEND, self.resend.emit),
            ),
        )
        self.keeping = Keeping("keep", papers, copy)
        self.keeping.settled.connect(self.settled)
        self._keep_it = Fold("cases.keep_number", words.CASE_KEEP, self.keeping)
        self._forget = button("cases.forget", words.FORGET, self._ask_to_forget, "quiet")
        self._forget_leave = button("cases.forget_not", words.FORGET_NOT, self._forget_not)
        self._forgetting = card(
            title(words.FORGET_TITLE),
            sentence(words.FORGET_TEXT, "cases.forgetting"),
            Row(
                self._forget_leave,
                button("cases.forget_now", words.FORGET_NOW, self.forget.emit),
            ),
        )
        self._place(self._waiting, self.comes_up(self._keep_it))
        self.body.addLayout(Row(self._forget))
        self.body.addWidget(self._forgetting)
        self._again = button("cases.again", words.CASE_AGAIN, self.ask)
        self._without = button("cases.without", words.FILE_SEND_WITHOUT, self._go_without)
        self._add = button("cases.add", words.CASE_ADD, self.add.emit, "primary")
        self.finish(self._add, self._again, self._without)

    def _place(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self.body.addWidget(widget)

    def speak_of(self, whose: Whose) -> None:
        self.rename(words.CASE_HEADING[whose])

    def prepare(self, number: CaseNumber, keys: CaseKeys) -> None:
        """Asks the list where the case stands."""
        self._fill(number, keys)
        self.ask()

    def open(self, number: CaseNumber, keys: CaseKeys, text: str) -> None:
        """Shows an open case file. Nothing is asked: `text` says what is known without that."""
        self._fill(number, keys)
        self._quieten()
        self._again.setText(words.CASE_ASK)
        self._rest()
        self.tell(self._text, text)

    def have_file(self, have: bool, waits: bool) -> None:
        """Whether a case file is open, and whether something in it waits for its answer: that
        comes first, or things would reach the list in another order than the person wanted."""
        self._have_file, self._waits = have, waits
        if not self._again.isHidden():
            self._rest()

    def _fill(self, number: CaseNumber, keys: CaseKeys) -> None:
        self._keys = keys
        show_number(self._number, str(number))
        self.keeping.prepare(number)
        self._paper("", "")

    def _paper(self, meaning: str, signed: str) -> None:
        """What a text file would hold: what the page says, and what was signed."""
        self.keeping.paper = words.paper(
            self._number.text(), self._text.text(), meaning, signed, self._practice
        )

    def answer(self, answer: Answer) -> None:
        """Takes the courier's answer to what was handed over last."""
        practice, verify = self._practice, self._verify
        try:
            if isinstance(answer, State):
                found = state.accept(
                    self._keys.id, practice, answer.signed, answer.signature, verify
                )
                self._show(found)
                meaning = "\n".join(words.stands(*one) for one in numbered(found.pictures))
            elif isinstance(answer, Withdrawn):
                wish = self._wish
                left = withdrawal.accept(wish, practice, answer.signed, answer.signature, verify)
                self._show_left(left)
                meaning = words.TAKE_BACK_TEXT
            else:
                self._fail(answer.code if isinstance(answer, Failed) else "nonsense")
                return
        except ReceiptProblem:
            self._fail("unsigned")
            return
        exactly = f"{answer.signed.decode('ascii')}\n{answer.signature.hex()}"
        self._exactly.setPlainText(exactly)
        self._paper(meaning, exactly)

    def ask(self) -> None:
        self._again.setText(words.CASE_AGAIN)
        self.wait(words.CASE_ASKING)
        self.hand_over.emit(Status(self._keys.id, self._keys.key))

    # ── taking back ──

    def _ask_first(self, number: int) -> None:
        """Says what taking back means: picture `number`, or all for 0."""
        self._wish = withdrawal.compose(self._keys.id, (number,) if number else None)
        self._now.setText(words.take_back_now(number) if number else words.TAKE_BACK_NOW)
        self._leave.setText(words.TAKE_BACK_ONE_NOT if number else words.TAKE_BACK_NOT)
        for widget in (self._take_back, self._pictures, self._keep_it, self._forget):
            widget.hide()
        self._sure.show()
        self._leave.setFocus()
        self._say_first(self._sure, words.TAKE_BACK_TEXT)

    def _keep(self) -> None:
        self._sure.hide()
        for widget in (self._take_back, self._pictures):
            widget.show()
        self._rest()

    def _withdraw(self) -> None:
        self.wait(words.TAKE_BACK_ON_ITS_WAY)
        self.hand_over.emit(Withdraw(self._keys.id, self._wish.document, self._keys.key))

    def not_kept(self, code: str) -> None:
        """The case file could not be written: nothing goes until the person says so."""
        self.fail(words.FILE_NOT_WRITTEN, words.FILE_PROBLEMS[code])
        self._without.show()

    def _go_without(self) -> None:
        self.wait(words.TAKE_BACK_ON_ITS_WAY)
        self.without.emit()

    def _write(self) -> None:
        """Saves the answer to taking back, as the receipt of a sending is saved."""
        self.tell(self._outcome, *save_text(self._papers, self.keeping.paper))

    # ── forgetting ──

    def _ask_to_forget(self) -> None:
        self._forget.hide()
        self._forget_leave.setFocus()
        self._say_first(self._forgetting, words.FORGET_TEXT)

    def _forget_not(self) -> None:
        self._forgetting.hide()
        self._rest()

    # ── what is shown ──

    def wait(self, text: str) -> None:
        """Something is on its way: there is nothing to press."""
        self._quieten()
        self.heading.setFocus()  # not whatever stands next to the button that goes
        for way in (self._again, self._add, self.back_button):
            way.hide()
        self.tell(self._text, text)

    def _quieten(self) -> None:
        passing: tuple[QWidget, ...] = (
            *(self._notice, self._signed, self._pictures, self._take_back, self._sure),
            *(self._see, self._save, self._outcome),
            *(self._waiting, self._keep_it, self._forget, self._forgetting, self._without),
        )
        for widget in passing:
            widget.hide()

    def _rest(self) -> None:
        """Shows what can be pressed when nothing is on its way."""
        for way in (self._again, self.back_button, self._keep_it):
            way.show()
        self._add.setVisible(not self._waits)
        self._waiting.setVisible(self._waits)
        self._forget.setVisible(self._have_file)
        self.settled.emit()

    def _say_first(self, meaning: QWidget, text: str) -> None:
        """Shows what something means, before it is done."""
        meaning.show()
        self.come_to(meaning)
        announce(meaning, text)
        self.settled.emit()

    def _show(self, found: CaseState) -> None:
        self._pictures.fill(found.pictures, can_take_back=not self._waits)
        self._pictures.show()
        self._take_back.setVisible(found.standing > 0 and not self._waits)
        self._tell(words.case_holds(len(found.pictures)))

    def _show_left(self, left: Left) -> None:
        self._save.setVisible(bool(self._papers))
        self._tell(words.taken_back(left.withdrawn, left.listed))

    def _tell(self, text: str) -> None:
        self._signed.setText(words.CASE_SIGNED.format(self._organisation.name))
        for widget in (self._signed, self._see):
            widget.show()
        self._rest()
        self.tell(self._text, text)

    def fail(self, heading: str, text: str) -> None:
        """Says what went wrong; everything can be tried again."""
        self._quieten()
        self._rest()
        self.tell(self._text, "")
        self._notice.say(heading, text)
        self.come_to(self._notice)

    def _fail(self, code: str) -> None:
        self.fail(*(words.FAILURES | words.CASE_FAILURES)[code])


def numbered(pictures: tuple[Standing, ...]) -> list[tuple[int, int, Standing]]:
    """Each picture with its number, and of how many."""
    return [(number, len(pictures), one) for number, one in enumerate(pictures, start=1)]


class Pictures(QWidget):
    """The pictures of a case, a few at a time. `chosen` carries the number of one to take back."""

    chosen = Signal(int)
    SOME = 20

    def __init__(self) -> None:
        super().__init__()
        self._pictures: tuple[Standing, ...] = ()
        self._can_take_back = True
        self._rows: list[QWidget] = []
        self._list = column(self, spacing=8)
        self._more = button("cases.more", words.CASE_MORE, self._show_more, "quiet")
        self._list.addLayout(Row(self._more))

    def fill(self, pictures: tuple[Standing, ...], can_take_back: bool) -> None:
        """Shows the first of `pictures`, picture 1 at the top."""
        self._can_take_back = can_take_back
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._pictures, self._rows = pictures, []
        self._show_more()

    def _show_more(self) -> None:
        there = len(self._rows)
        for number, of, picture in numbered(self._pictures)[there : there + self.SOME]:
            row = self._row(number, of, picture)
            self._list.insertWidget(len(self._rows), row)
            row.show()
            self._rows.append(row)
        self._more.setVisible(len(self._rows) < len(self._pictures))

    def _row(self, number: int, of: int, picture: Standing) -> QWidget:
        row = QWidget()
        side_by_side = QHBoxLayout(row)
        side_by_side.setContentsMargins(0, 0, 0, 0)
        text = words.stands(number, of, picture)
        side_by_side.addWidget(sentence(text, f"cases.picture.{number}"), 1)
        if self._can_take_back and picture.outcome is not Outcome.WITHDRAWN:
            take_back = button(
                f"cases.take_back.{number}",
                words.TAKE_BACK_ONE,
                lambda: self.chosen.emit(number),
            )
            identify(take_back, f"cases.take_back.{number}", words.take_back_picture(number))
            # As high as a button is, however many lines the text has.
            side_by_side.addWidget(
                take_back, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            )
        self._turn(row)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        for row in self._rows:
            self._turn(row)
        super().resizeEvent(event)

    def _turn(self, row: QWidget) -> None:
        """In a narrow window, the button stands below its picture."""
        way, layout = QBoxLayout.Direction, row.layout()
        if isinstance(layout, QBoxLayout):
            narrow = self.width() < NARROW
            layout.setDirection(way.TopToBottom if narrow else way.LeftToRight)
