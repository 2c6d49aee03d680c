"""Begin: what happens, what is sent, what is not, and the one question that decides which list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from takeitdown.errors import NumberProblem
from takeitdown.sealing import number
from takeitdown.sealing.number import CaseNumber
from takeitdown.steps.confirmation import Age
from takeitdown.window import look, words
from takeitdown.window.controls import (
    Fold,
    Notice,
    Row,
    ask_again,
    buddy,
    button,
    choices,
    column,
    identify,
    sentence,
)
from takeitdown.window.files import Files
from takeitdown.window.frame import Page
from takeitdown.window.keeping import NO_LEARNING
from takeitdown.window.whose import Whose


class BeginPage(Page):
    """`begun` carries the age, and the case number that was typed, or None for a new case.
    `look_up` carries the case number whose state is asked for; `told_whose` whose pictures they
    are, each time it is chosen. What `files` carries is about case files."""

    begun = Signal(object, object)
    told_whose = Signal(object)
    look_up = Signal(object)

    def __init__(self, practice: bool, papers: str) -> None:
        super().__init__("begin", 1, words.BEGIN_STEP, words.BEGIN_HEADING[Whose.MINE])
        self._practice = practice
        # What is missing or wrong is told beside it: the page is longer than a screen.
        self._notice = Notice("begin.notice")
        self.body.addWidget(sentence(words.BEGIN_STAYS, "begin.stays"))
        self.body.addWidget(sentence(words.BEGIN_LIMITS, "begin.limits"))
        whose, self._whose = choices(
            "begin.whose", words.WHOSE_QUESTION, words.WHOSE, Whose.MINE, self._tell_whose, True
        )
        self._question, self._age = choices(
            "begin.age", words.AGE_QUESTION[Whose.MINE], words.AGES, across=True
        )
        self.part(whose)
        self._age_part = QWidget()
        inside = column(self._age_part, spacing=12)
        for widget in (self._notice, self._question, sentence(words.AGE_HINT, kind="quiet")):
            inside.addWidget(widget)
        self.part(self._age_part)
        self.part(sentence(words.BEGIN_SAFE, "begin.safe"))  # again, after the page before
        self._number = identify(QLineEdit(), "begin.number", words.BEGIN_NUMBER_LABEL)
        self._number.setFont(look.exact_font())
        self._number.setMaxLength(64)
        self._number.setInputMethodHints(NO_LEARNING | Qt.InputMethodHint.ImhLatinOnly)
        self._number_notice = Notice("begin.number_notice")
        self._typed_part = QWidget()
        inside = column(self._typed_part)
        inside.addWidget(self._number_notice)
        inside.addWidget(buddy(self._number))
        inside.addWidget(self._number)
        inside.addLayout(Row(button("begin.look_up", words.CASE_LOOK_UP, self._look_up)))
        self._have_number = Fold("begin.have_number", words.BEGIN_NUMBER, self._typed_part)
        self.part(self.comes_up(self._have_number))
        self.files = Files(papers)
        self.files.settled.connect(self.settled)
        self.files.came_up.connect(self.come_to)
        self._have_file = Fold("begin.have_file", words.FILE_HAVE, self.files)
        self._have_file.unfolded.connect(lambda unfolded: self.files.renew() if unfolded else None)
        self.body.addWidget(self.comes_up(self._have_file))
        self.finish(button("begin.next", words.BEGIN_NEXT, self._next, "primary"), back=False)

    def _tell_whose(self) -> None:
        whose = Whose(self._whose())
        self.rename(words.BEGIN_HEADING[whose])
        ask_again(self._question, words.AGE_QUESTION[whose])
        self.told_whose.emit(whose)

    def fill(self, typed: str) -> None:
        """Puts a case number into its field, or takes it out."""
        self._number.setText(typed)

    def say_of_file(self, heading: str, text: str) -> None:
        """Says what has happened to a case file, where the next one is opened."""
        self._have_file.unfold()
        self.files.say(heading, text)

    def erased(self) -> None:
        """A case file is gone."""
        self._have_file.unfold()
        self.files.erased()

    def _next(self) -> None:
        for notice in (self._notice, self._number_notice):
            notice.hide()
        if not self._age():
            self._notice.say(words.PROBLEM, words.AGE_MISSING)
            self.come_to(self._age_part)
            self.settled.emit()
            return
        found = None
        if self._number.text().strip():
            found = self._typed()
            if found is None:
                return
        self.begun.emit(Age(self._age()), found)

    def _look_up(self) -> None:
        self._number_notice.hide()
        if not self._number.text().strip():
            self._say_of_number(words.CASE_NUMBER_MISSING)
            return
        found = self._typed()
        if found is not None:
            self.look_up.emit(found)

    def _typed(self) -> CaseNumber | None:
        """The number that was typed; None, with a sentence why, if it is none."""
        try:
            found = number.read(self._number.text())
        except NumberProblem as problem:
            self._say_of_number(words.NUMBER_PROBLEMS[problem.code])
            return None
        if found.practice != self._practice:
            self._say_of_number(
                words.NUMBER_NOT_PRACTICE if self._practice else words.NUMBER_OTHER_WORLD
            )
            return None
        return found

    def _say_of_number(self, text: str) -> None:
        self._have_number.unfold()
        self._number_notice.say(words.PROBLEM, text)
        self.come_to(self._typed_part)
        self.settled.emit()
