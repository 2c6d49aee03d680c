"""The ways to keep a case number: nothing at all first, and each other way only on a press.

Nothing here writes before a button is pressed, and only the text file and the case file are written
at all, into the one folder that the window may write to. Where there is none, they say so.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from takeitdown.sealing import passphrase
from takeitdown.sealing.number import CaseNumber
from takeitdown.window import look, qr, words
from takeitdown.window.controls import (
    Row,
    buddy,
    button,
    card,
    choices,
    column,
    identify,
    left_to_right,
    sentence,
    switch,
    tell,
)
from takeitdown.window.languages import isolated
from takeitdown.window.papers import save_text

# An on-screen keyboard or an input method must not learn it.
NO_LEARNING = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class Keeping(QWidget):
    """Part of the page `name`. `make_file` carries the passphrase for a new case file, `making`
    whether it is being made; `settled` when what it shows has changed."""

    make_file = Signal(str)
    making = Signal(bool)
    settled = Signal()

    def __init__(
        self, name: str, papers: str, copy: Callable[[str], None], receipt: bool = True
    ) -> None:
        """`receipt`: there is one, or an answer, that a text file could hold."""
        super().__init__()
        self._papers, self._copy_text = papers, copy
        self._number = ""
        self.paper = ""  # what a text file would hold
        self._written = left_to_right(sentence("", f"{name}.written", "case"))
        self._written.setFont(look.exact_font(2.6))
        self._code = qr.code(f"{name}.code")
        self._outcome = sentence("", f"{name}.outcome")
        self.passphrase = Passphrase(name)
        self.passphrase.ready.connect(self.make_file)
        self._is_open = sentence(words.FILE_OPENED, f"{name}.file_is_open")
        # Whoever did not write them down yet would never open the file again.
        self._made_with = left_to_right(sentence("", f"{name}.words", "case"))
        self._made_with.setFont(look.exact_font(1.5))
        self._written_down = sentence(words.FILE_WORDS)
        for hidden in (self._is_open, self._made_with, self._written_down):
            hidden.hide()
        self.passphrase.settled.connect(self.settled)
        copy_it = button(f"{name}.copy", words.RECEIPT_COPY, self._copy)
        save_it = button(f"{name}.save", words.RECEIPT_SAVE, self._save)
        about_text, about_file = words.KEEP_TEXT, words.FILE_ABOUT
        if not papers:
            save_it.hide()
            about_text = about_file = words.KEEP_NO_FOLDER
        self._ways = {
            "nothing": card(sentence(words.KEEP_NOTHING, f"{name}.nothing")),
            "write": card(sentence(words.KEEP_WRITE), self._written),
            "copy": card(sentence(words.KEEP_COPY), Row(copy_it)),
            "phone": card(
                sentence(words.KEEP_PHONE),
                self._code,
                sentence(words.KEEP_PHONE_NOTE, kind="quiet"),
            ),
            "text": card(sentence(about_text, f"{name}.about_text"), Row(save_it)),
            "file": card(
                sentence(about_file, f"{name}.about_file"),
                self._is_open,
                self._written_down,
                self._made_with,
                self.passphrase,
            ),
        }
        offered = words.KEEP_WAYS
        if not receipt:
            offered = {way: text for way, text in offered.items() if way != "text"}
        question, self._way = choices(
            f"{name}.keep", words.KEEP_QUESTION, offered, "nothing", self._turn
        )
        layout = column(self)
        for widget in (question, *self._ways.values(), self._outcome):
            layout.addWidget(widget)
        self._outcome.hide()
        self.have_file(False)
        self._turn()

    def prepare(self, number: CaseNumber) -> None:
        self._number = str(number)
        groups = self._number.split("-")
        self._written.setText("\n".join(groups))
        spoken = ", ".join(" ".join(group) for group in groups)
        self._written.setAccessibleName(words.NUMBER_LETTERS.format(isolated(spoken)))
        qr.show_code(self._code, self._number, words.KEEP_PHONE_SPOKEN)
        self._show_words("")
        self._outcome.hide()

    def have_file(self, have: bool) -> None:
        """Whether a case file is open: then there is none to make."""
        if have:
            self.passphrase.forget()
        else:
            self._show_words("")
            if self._way() == "file":
                self.passphrase.offer()
        self.passphrase.setVisible(bool(self._papers) and not have)
        self._is_open.setVisible(have)

    def tell(self, text: str, problem: bool = False) -> None:
        """Says what came of a press."""
        tell(self._outcome, text, problem)
        self.settled.emit()

    def makes(self, making: bool) -> None:
        """Whether a case file is being made: one is enough."""
        self.passphrase.setEnabled(not making)
        self.making.emit(making)
        self.tell(words.FILE_MAKING if making else "")

    def made(self, told: str) -> None:
        """A case file is made: words that were offered stay in sight."""
        self._show_words(self.passphrase.shown_words)
        self.tell(told)

    def _show_words(self, offered: str) -> None:
        self._made_with.setText(offered)
        for widget in (self._made_with, self._written_down):
            widget.setVisible(bool(offered))

    def _turn(self) -> None:
        chosen = self._way()
        for way, panel in self._ways.items():
            panel.setVisible(way == chosen)
        if chosen == "file":
            self.passphrase.offer()
        self.tell("")

    def _copy(self) -> None:
        self._copy_text(self._number)
        self.tell(words.COPIED)

    def _save(self) -> None:
        self.tell(*save_text(self._papers, self.paper))


class Passphrase(QWidget):
    """Chooses a passphrase: words made by chance, or one's own, typed twice. `ready` carries it."""

    ready = Signal(str)
    settled = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._words = ""
        self._offer = left_to_right(sentence("", f"{name}.offer", "case"))
        self._offer.setFont(look.exact_font(1.5))
        self._other = button(f"{name}.other_words", words.FILE_OTHER, self._draw)
        self._own = switch(f"{name}.own", words.FILE_OWN, self._turn)
        self._typed = passphrase_field(f"{name}.passphrase", words.FILE_PASSPHRASE)
        self._again = passphrase_field(f"{name}.passphrase_again", words.FILE_AGAIN)
        self._label, self._label_again = buddy(self._typed), buddy(self._again)
        self._hide = switch(f"{name}.hide", words.FILE_HIDE, self._turn)
        self._problem = sentence("", f"{name}.passphrase_problem")
        self._make = button(f"{name}.make", words.FILE_MAKE, self._ready)
        self._again.returnPressed.connect(self._make.click)
        layout = column(self)
        layout.addWidget(sentence(words.FILE_OFFER))
        layout.addWidget(self._offer)
        layout.addLayout(Row(self._other))
        for widget in (
            self._own,
            self._label,
            self._typed,
            self._label_again,
            self._again,
            self._hide,
            self._problem,
        ):
            layout.addWidget(widget)
        layout.addLayout(Row(self._make))
        self._turn()

    @property
    def shown_words(self) -> str:
        """What is offered, if the person sees it and has chosen it."""
        return "" if self._own.isChecked() or self._hide.isChecked() else self._words

    def offer(self) -> None:
        """Offers words, unless some are offered already."""
        if not self._words:
            self._draw()

    def forget(self) -> None:
        """Empties the fields, as far as Qt lets go of what was in them."""
        self._words = ""
        for field in (self._typed, self._again):
            field.clear()
        self._own.setChecked(False)
        self._turn()

    def _draw(self) -> None:
        self._words = passphrase.offered()
        self._turn()

    def _turn(self, _: bool = False) -> None:
        own, hidden = self._own.isChecked(), self._hide.isChecked()
        self._offer.setText("•" * 12 if hidden else self._words)
        self._offer.setVisible(not own)
        self._other.setVisible(not own)
        for field in (self._typed, self._again):
            field.setVisible(own)
            hide(field, hidden)
        for label in (self._label, self._label_again):
            label.setVisible(own)
        self._problem.hide()
        self.settled.emit()

    def _ready(self) -> None:
        chosen = self._typed.text() if self._own.isChecked() else self._words
        if self._own.isChecked() and chosen != self._again.text():
            tell(self._problem, words.FILE_DIFFER, problem=True)
            self.settled.emit()
            return
        self._problem.hide()
        self.ready.emit(chosen)


def passphrase_field(identifier: str, spoken: str) -> QLineEdit:
    """Where a passphrase is typed or pasted. It shows what is typed until it is asked to hide it:
    people in a hurry mistype what they cannot see."""
    field = identify(QLineEdit(), identifier, spoken)
    field.setFont(look.exact_font())
    field.setMaxLength(4 * passphrase.LONGEST)  # Qt would cut off silently, and counts 💙 as two
    field.setInputMethodHints(NO_LEARNING)
    return field


def hide(field: QLineEdit, hidden: bool) -> None:
    mode = QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal
    field.setEchoMode(mode)
    field.setInputMethodHints(NO_LEARNING)
