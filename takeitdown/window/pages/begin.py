"""Begin: what happens, what is sent, what is not, and the one question that decides which list."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from takeitdown.errors import NumberProblem
from takeitdown.sealing import number
from takeitdown.steps.confirmation import Age
from takeitdown.window import look, words
from takeitdown.window.controls import (
    Fold,
    Notice,
    button,
    choices,
    column,
    identify,
    sentence,
)
from takeitdown.window.frame import Page


class BeginPage(Page):
    """`begun` carries the age, and the case number that was typed, or None for a new case."""

    begun = Signal(object, object)

    def __init__(self, practice: bool) -> None:
        super().__init__("begin", 1, words.BEGIN_STEP, words.BEGIN_HEADING)
        self._practice = practice
        self._notice = Notice("begin.notice")
        self.body.addWidget(self._notice)
        self.body.addWidget(sentence(words.BEGIN_STAYS, "begin.stays"))
        self.body.addWidget(sentence(words.BEGIN_LIMITS, "begin.limits"))
        self.body.addWidget(sentence(words.BEGIN_SAFE, "begin.safe"))
        question, self._age = choices("begin.age", words.AGE_QUESTION, words.AGES)
        self.part(question, sentence(words.AGE_HELPING, kind="quiet"))
        self._number = identify(QLineEdit(), "begin.number", words.BEGIN_NUMBER_LABEL)
        self._number.setFont(look.exact_font())
        self._number.setMaxLength(64)
        typed = QWidget()
        label = sentence(words.BEGIN_NUMBER_LABEL)
        label.setBuddy(self._number)
        inside = column(typed)
        inside.addWidget(label)
        inside.addWidget(self._number)
        self.part(Fold("begin.have_number", words.BEGIN_NUMBER, typed))
        self.finish(button("begin.next", words.BEGIN_NEXT, self._next, "primary"), back=False)

    def _next(self) -> None:
        self._notice.hide()
        if not self._age():
            self._say(words.AGE_MISSING)
            return
        typed = self._number.text().strip()
        found = None
        if typed:
            try:
                found = number.read(typed)
            except NumberProblem as problem:
                self._say(words.NUMBER_PROBLEMS[problem.code])
                return
            if found.practice != self._practice:
                other = words.NUMBER_NOT_PRACTICE if self._practice else words.NUMBER_OTHER_WORLD
                self._say(other)
                return
        self.begun.emit(Age(self._age()), found)

    def _say(self, text: str) -> None:
        self._notice.say(words.PROBLEM, text)
        self.view.ensureWidgetVisible(self._notice)
        self.settled.emit()
