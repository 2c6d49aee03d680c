"""Begin: what happens, what is sent, what is not, and the one question that decides which list."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from takeitdown.casefile import shelf
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
    switch,
)
from takeitdown.window.frame import Page
from takeitdown.window.keeping import hide, passphrase_field
from takeitdown.window.whose import Whose


class BeginPage(Page):
    """`begun` carries the age, and the case number that was typed, or None for a new case.
    `look_up` carries the case number whose state is asked for; `open_file` the path of a case file
    in the folder `papers`, and the passphrase; `told_whose` whose pictures they are, each time it
    is chosen."""

    begun = Signal(object, object)
    told_whose = Signal(object)
    look_up = Signal(object)
    open_file = Signal(object, str)

    def __init__(self, practice: bool, papers: str) -> None:
        super().__init__("begin", 1, words.BEGIN_STEP, words.BEGIN_HEADING[Whose.MINE])
        self._practice, self._papers = practice, papers
        self._notice = Notice("begin.notice")
        self.body.addWidget(self._notice)
        self.body.addWidget(sentence(words.BEGIN_STAYS, "begin.stays"))
        self.body.addWidget(sentence(words.BEGIN_LIMITS, "begin.limits"))
        self.body.addWidget(sentence(words.BEGIN_SAFE, "begin.safe"))
        whose, self._whose = choices(
            "begin.whose", words.WHOSE_QUESTION, words.WHOSE, Whose.MINE, self._tell_whose, True
        )
        self._question, self._age = choices(
            "begin.age", words.AGE_QUESTION[Whose.MINE], words.AGES, across=True
        )
        self.part(whose)
        self.part(self._question, sentence(words.AGE_HINT, kind="quiet"))
        self._number = identify(QLineEdit(), "begin.number", words.BEGIN_NUMBER_LABEL)
        self._number.setFont(look.exact_font())
        self._number.setMaxLength(64)
        typed = QWidget()
        inside = column(typed)
        inside.addWidget(buddy(self._number))
        inside.addWidget(self._number)
        inside.addLayout(Row(button("begin.look_up", words.CASE_LOOK_UP, self._look_up)))
        self.part(Fold("begin.have_number", words.BEGIN_NUMBER, typed))
        files = QWidget()
        self._files = column(files)
        self._which: Callable[[], str] = str
        have_file = Fold("begin.have_file", words.FILE_HAVE, files)
        have_file.unfolded.connect(lambda unfolded: self._list_files() if unfolded else None)
        self.body.addWidget(have_file)
        self._opening = QWidget(files)
        self._passphrase = passphrase_field("begin.passphrase", words.FILE_PASSPHRASE)
        inside = column(self._opening)
        inside.addWidget(buddy(self._passphrase))
        inside.addWidget(self._passphrase)
        inside.addWidget(switch("begin.hide", words.FILE_HIDE, self._hide))
        self._open = button("begin.open_file", words.FILE_OPEN, self._open_file)
        inside.addLayout(Row(self._open))
        self._wait = sentence("", "begin.opening")
        inside.addWidget(self._wait)
        self.finish(button("begin.next", words.BEGIN_NEXT, self._next, "primary"), back=False)

    def _tell_whose(self) -> None:
        whose = Whose(self._whose())
        self.rename(words.BEGIN_HEADING[whose])
        ask_again(self._question, words.AGE_QUESTION[whose])
        self.told_whose.emit(whose)

    def fill(self, typed: str) -> None:
        """Puts a case number into its field, or takes it out."""
        self._number.setText(typed)

    def say(self, heading: str, text: str) -> None:
        """Says above everything else what has happened."""
        self._waits(False)
        self._notice.say(heading, text)
        self.view.ensureWidgetVisible(self._notice)
        self.settled.emit()

    def opened(self) -> None:
        """The case file is open: its passphrase is needed no more."""
        self._passphrase.clear()
        self._waits(False)

    def _list_files(self) -> None:
        """Lists the case files in the one folder where this app saves."""
        while (placed := self._files.takeAt(0)) is not None:
            if (before := placed.widget()) is not self._opening and before is not None:
                before.hide()
                before.deleteLater()
        names = [path.name for path in shelf.found(Path(self._papers))] if self._papers else []
        if names:
            offered = dict(zip(names, names, strict=True))
            listed, self._which = choices("begin.file", words.FILE_WHICH, offered, names[0])
        else:
            none = words.FILE_NONE.format(Path(self._papers).name)
            listed = sentence(none if self._papers else words.KEEP_NO_FOLDER, "begin.no_file")
        for widget, shown in ((listed, True), (self._opening, bool(names))):
            self._files.addWidget(widget)
            widget.setVisible(shown)
        self._waits(False)

    def _hide(self, hidden: bool) -> None:
        hide(self._passphrase, hidden)

    def _open_file(self) -> None:
        self._notice.hide()
        self._waits(True)
        self.open_file.emit(Path(self._papers) / self._which(), self._passphrase.text())

    def _waits(self, waiting: bool) -> None:
        self._open.setEnabled(not waiting)
        self.tell(self._wait, words.FILE_OPENING if waiting else "")

    def _next(self) -> None:
        self._notice.hide()
        if not self._age():
            self._say(words.AGE_MISSING)
            return
        found = None
        if self._number.text().strip():
            found = self._typed()
            if found is None:
                return
        self.begun.emit(Age(self._age()), found)

    def _look_up(self) -> None:
        self._notice.hide()
        if not self._number.text().strip():
            self._say(words.CASE_NUMBER_MISSING)
            return
        found = self._typed()
        if found is not None:
            self.look_up.emit(found)

    def _typed(self) -> CaseNumber | None:
        """The number that was typed; None, with a sentence why, if it is none."""
        try:
            found = number.read(self._number.text())
        except NumberProblem as problem:
            self._say(words.NUMBER_PROBLEMS[problem.code])
            return None
        if found.practice != self._practice:
            self._say(words.NUMBER_NOT_PRACTICE if self._practice else words.NUMBER_OTHER_WORLD)
            return None
        return found

    def _say(self, text: str) -> None:
        self.say(words.PROBLEM, text)
