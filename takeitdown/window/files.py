"""Coming back with a case file: which one, its passphrase, and erasing one that nobody can open.

Looks into the one folder where this app saves, once it is asked to, and opens nothing itself.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from takeitdown.casefile import shelf
from takeitdown.window import words
from takeitdown.window.controls import (
    Notice,
    Row,
    announce,
    buddy,
    button,
    card,
    choices,
    column,
    sentence,
    switch,
    tell,
    title,
)
from takeitdown.window.dialog import Dialog
from takeitdown.window.keeping import hide, passphrase_field
from takeitdown.window.languages import isolated

_OTHER = "other"  # the answer that is no name in the folder


class Files(QWidget):
    """Part of the begin page. `open_file` carries the path and the passphrase, `erase_file` the
    path; `settled` when what it shows has changed, `came_up` with what should be seen then."""

    open_file = Signal(object, str)
    erase_file = Signal(object)
    settled = Signal()
    came_up = Signal(QWidget)

    def __init__(self, papers: str) -> None:
        super().__init__()
        self._papers = papers
        self._which: Callable[[], str] = str
        self._other: Path | None = None  # that the person looked for themselves
        self._dialog = Dialog(self, "begin.dialog")
        self._dialog.chosen.connect(self._choose_other)
        place = QWidget()  # keeps the list first among the widgets, however often it is made anew
        self._place, self._listed = column(place), QWidget()
        self._notice = Notice("begin.file_notice")
        inside = column(self)
        inside.addWidget(place)
        choose = button("begin.other_file", words.FILE_CHOOSE, self._look_for_other, "quiet")
        inside.addLayout(Row(choose))
        inside.addWidget(self._notice)
        self._opening = self._passphrase_part()
        inside.addWidget(self._opening)

    def _passphrase_part(self) -> QWidget:
        self._passphrase = passphrase_field("begin.passphrase", words.FILE_PASSPHRASE)
        self._open = button("begin.open_file", words.FILE_OPEN, self._open_file)
        self._passphrase.returnPressed.connect(self._open.click)
        self._wait = sentence("", "begin.opening")
        self._lost = button("begin.no_passphrase", words.FORGET_LOST, self._ask_first, "quiet")
        self._meaning = sentence("", "begin.forgetting")
        self._keep = button("begin.forget_not", words.FORGET_NOT, self._ask_no_more)
        self._sure = card(
            title(words.FORGET_TITLE),
            self._meaning,
            Row(self._keep, button("begin.forget_now", words.FORGET_NOW, self._erase)),
        )
        part = QWidget()
        inside = column(part)
        for widget in (buddy(self._passphrase), self._passphrase):
            inside.addWidget(widget)
        inside.addWidget(switch("begin.hide", words.FILE_HIDE, self._hide))
        inside.addLayout(Row(self._open))
        inside.addWidget(self._wait)
        inside.addLayout(Row(self._lost))
        inside.addWidget(self._sure)
        return part

    def renew(self) -> None:
        """Lists the case files in the folder where this app saves, and the one looked for."""
        self._listed.hide()
        self._listed.deleteLater()
        names = [path.name for path in shelf.found(Path(self._papers))] if self._papers else []
        offered = dict(zip(names, names, strict=True))
        if self._other is not None:
            offered[_OTHER] = words.elsewhere(self._other.name, self._other.parent.name)
        if offered:
            given = _OTHER if self._other is not None else names[0]
            self._listed, self._which = choices(
                "begin.file", words.FILE_WHICH, offered, given, self._ask_no_more
            )
        else:
            none = words.FILE_NONE.format(Path(self._papers).name)
            self._listed = sentence(none if self._papers else words.KEEP_NO_FOLDER, "begin.no_file")
        self._place.addWidget(self._listed)
        self._listed.show()
        self._opening.setVisible(bool(offered))
        self._notice.hide()
        self._ask_no_more()
        self._waits(False)

    def say(self, heading: str, text: str) -> None:
        """Says above the passphrase what has happened."""
        self._waits(False)
        self._notice.say(heading, text)
        self.settled.emit()
        self.came_up.emit(self._opening)
        self.came_up.emit(self._notice)

    def opened(self) -> None:
        """The case file is open: its passphrase is needed no more."""
        self._passphrase.clear()
        self._waits(False)

    def erased(self) -> None:
        """The case file is gone."""
        self._passphrase.clear()
        self._other = None
        self.renew()
        self.say(words.FORGOTTEN, words.FORGOTTEN_TEXT)

    def _look_for_other(self) -> None:
        self._dialog.show(QFileDialog.FileMode.ExistingFile, self._papers)

    def _choose_other(self, paths: list[Path]) -> None:
        """Any file will do: a case file may have been given any name."""
        self._other = paths[0]
        self.renew()
        self._passphrase.setFocus()
        self.came_up.emit(self._opening)

    def _file(self) -> Path:
        name = self._which()
        return self._other if self._other and name == _OTHER else Path(self._papers) / name

    def _open_file(self) -> None:
        self._notice.hide()
        self._ask_no_more()
        self._waits(True)
        self.open_file.emit(self._file(), self._passphrase.text())

    def _hide(self, hidden: bool) -> None:
        hide(self._passphrase, hidden)

    def _waits(self, waiting: bool) -> None:
        self._open.setEnabled(not waiting)
        tell(self._wait, words.FILE_OPENING if waiting else "")
        self.settled.emit()

    # ── erasing without the passphrase ──

    def _ask_first(self) -> None:
        """Says what is lost, and of which file, before anything is."""
        self._meaning.setText(words.FORGET_LOST_TEXT.format(isolated(self._file().name)))
        self._lost.hide()
        self._sure.show()
        self._keep.setFocus()
        announce(self._sure, self._meaning.text())
        self.settled.emit()
        self.came_up.emit(self._sure)

    def _ask_no_more(self) -> None:
        self._sure.hide()
        self._lost.show()
        self.settled.emit()

    def _erase(self) -> None:
        self._notice.hide()
        self._ask_no_more()
        self.erase_file.emit(self._file())
