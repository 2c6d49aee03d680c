"""The worksheet: where the pictures were seen and what was threatened, written down once, and the
texts for others that follow from it.

It stays in this page's fields. No signal carries it, so no other part of the app can take it: only
Copy and Save do, each on a press. It is gone when the app closes or the page is emptied.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from takeitdown.window import words
from takeitdown.window.contact import Copy
from takeitdown.window.controls import (
    Row,
    button,
    card,
    choices,
    column,
    exact_text,
    identify,
    sentence,
    switch,
    title,
)
from takeitdown.window.drafts import Place, Reader, Worksheet, draft
from takeitdown.window.frame import Page
from takeitdown.window.papers import save_text
from takeitdown.window.whose import Whose

MOST_PLACES = 10
LONGEST_LINE, LONGEST_THREAT = 500, 2000
READERS: tuple[Reader, ...] = ("cybertipline", "platform", "police")
# Keyboards on a screen learn no words from here, and suggest none.
_PRIVATE = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


@dataclass(frozen=True, slots=True)
class _Fields:
    """One place on the page."""

    box: QWidget
    where: QLineEdit
    who: QLineEdit
    when: QLineEdit

    @property
    def place(self) -> Place:
        return Place(*(line.text().strip() for line in (self.where, self.who, self.when)))


class WorksheetPage(Page):
    """`papers` is the folder that texts may be saved into, or ""."""

    holds = True

    def __init__(self, papers: str, practice: bool, copy: Copy) -> None:
        super().__init__("worksheet", 0, words.HELP, words.WORKSHEET)
        self._papers, self._practice, self._copy_text = papers, practice, copy
        self._whose = Whose.MINE
        self._places: list[_Fields] = []
        self.body.addWidget(sentence(words.WORKSHEET_TEXT, "worksheet.text"))
        self.body.addWidget(sentence(words.WORKSHEET_NO_PICTURE, "worksheet.no_picture"))
        rows = QWidget()
        self._rows: QVBoxLayout = column(rows, spacing=12)
        self.body.addWidget(rows)
        self._add = button("worksheet.add", words.WORKSHEET_ADD, self._add_place)
        self._full = sentence(words.WORKSHEET_FULL, "worksheet.full")
        self._full.hide()
        self.body.addLayout(Row(self._add))
        self.body.addWidget(self._full)
        self._threat = identify(QPlainTextEdit(), "worksheet.threat", words.WORKSHEET_THREAT)
        self._threat.setTabChangesFocus(True)
        self._threat.setInputMethodHints(_PRIVATE)
        self._threat.setFixedHeight(120)
        self._threat.textChanged.connect(self._redraft)
        label = sentence(words.WORKSHEET_THREAT)
        label.setBuddy(self._threat)
        self._child = switch(
            "worksheet.child", words.WORKSHEET_CHILD[Whose.MINE], lambda _: self._redraft()
        )
        self.part(label, self._threat, self._child)
        reader, self._reader = choices(
            "worksheet.for",
            words.WORKSHEET_FOR,
            words.WORKSHEET_READERS,
            READERS[0],
            lambda: self._redraft(),
        )
        self._note = sentence("", "worksheet.note")
        self._draft = exact_text("worksheet.draft", words.WORKSHEET_DRAFT, prose=True)
        self._outcome = sentence("", "worksheet.outcome")
        self._outcome.hide()
        ways = [button("worksheet.copy", words.WORKSHEET_COPY, self._copy)]
        if papers:
            ways.append(button("worksheet.save", words.WORKSHEET_SAVE, self._save))
        self.part(reader, self._note, title(words.WORKSHEET_DRAFT), self._draft)
        self.body.addLayout(Row(*ways))
        self.body.addWidget(self._outcome)
        self.finish(None, button("worksheet.clear", words.WORKSHEET_CLEAR, self._clear))
        self._add_place()

    def speak_of(self, whose: Whose) -> None:
        self._whose = whose
        self._child.setText(words.WORKSHEET_CHILD[whose])
        self._redraft()

    def _add_place(self) -> None:
        number = len(self._places) + 1
        lines = []
        box = card(title(words.draft_place(number)))
        inside = box.layout()
        assert inside is not None  # noqa: S101 (a card has one)
        for name, asked in (
            ("where", words.WORKSHEET_WHERE),
            ("who", words.WORKSHEET_WHO),
            ("when", words.WORKSHEET_WHEN),
        ):
            line = identify(QLineEdit(), f"worksheet.{name}.{number}", asked)
            line.setMaxLength(LONGEST_LINE)
            line.setInputMethodHints(_PRIVATE)
            line.textChanged.connect(self._redraft)
            label = sentence(asked)
            label.setBuddy(line)
            inside.addWidget(label)
            inside.addWidget(line)
            lines.append(line)
        self._places.append(_Fields(box, *lines))
        self._rows.addWidget(box)
        box.show()  # at once: its first field takes the focus
        self._add.setVisible(number < MOST_PLACES)
        self._full.setVisible(number == MOST_PLACES)
        if number > 1:
            lines[0].setFocus()
        self._redraft()

    def _redraft(self) -> None:
        reader = next(one for one in READERS if one == self._reader())
        threat = self._threat.toPlainText().strip()[:LONGEST_THREAT]
        places = tuple(fields.place for fields in self._places)
        text = draft(Worksheet(places, threat, self._child.isChecked(), self._whose), reader)
        self._note.setText(words.WORKSHEET_NOTES[reader])
        self._draft.setPlainText(f"{words.PRACTICE_ANY}\n\n{text}" if self._practice else text)
        self._outcome.hide()

    def _copy(self) -> None:
        self._copy_text(self._draft.toPlainText())
        self.tell(self._outcome, words.COPIED)

    def _save(self) -> None:
        text = self._draft.toPlainText()
        self.tell(self._outcome, *save_text(self._papers, text, words.WORKSHEET_NOT_SAVED))

    def _clear(self) -> None:
        for fields in self._places:
            self._rows.removeWidget(fields.box)
            fields.box.hide()
            fields.box.deleteLater()
        self._places.clear()
        self._threat.clear()
        self._child.setChecked(False)
        self._add_place()
        self.tell(self._outcome, words.WORKSHEET_CLEARED)
        self.heading.setFocus()
