"""The file dialog, one at a time. It notes nothing, and does not block the window: leaving stays
one press away.

It reads what folders list, and no file.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QStandardPaths, Signal
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QFileDialog, QToolButton, QWidget

from takeitdown.window import words
from takeitdown.window.controls import identify


class Dialog(QObject):
    """The dialog of a page. `chosen` carries the paths, once they are chosen."""

    chosen = Signal(list)

    def __init__(self, page: QWidget, identifier: str) -> None:
        super().__init__(page)
        self._page, self._identifier = page, identifier
        self._shown: QFileDialog | None = None

    def show(
        self, mode: QFileDialog.FileMode, folder: str = "", filters: Sequence[str] = ()
    ) -> None:
        """Opens it in `folder`, or at home."""
        self.close()
        # The desktop's own dialog notes the file's name in its list of recent files; Qt's writes
        # the folder to its settings file, which the window's wall forbids and which goes nowhere
        # here.
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, "/dev/null")
        dialog = identify(QFileDialog(self._page, words.WINDOW_TITLE), self._identifier)
        self._shown = dialog
        dialog.finished.connect(self._finished)
        dialog.setFileMode(mode)
        label = QFileDialog.DialogLabel
        for which, text in (  # Qt has its own words in few languages
            (label.LookIn, words.DIALOG_LOOK_IN),
            (label.FileName, words.DIALOG_NAME),
            (label.FileType, words.DIALOG_TYPE),
            (label.Accept, words.DIALOG_CHOOSE),
            (label.Reject, words.DIALOG_CANCEL),
        ):
            dialog.setLabelText(which, text)
        option = QFileDialog.Option
        dialog.setOption(option.ReadOnly)  # nothing is renamed or deleted here
        dialog.setOption(option.HideNameFilterDetails)
        dialog.setOption(option.ShowDirsOnly, mode is QFileDialog.FileMode.Directory)
        if sys.platform.startswith("linux"):
            dialog.setOption(option.DontUseNativeDialog)
        _colour_arrows(dialog)
        dialog.setNameFilters([*filters, f"{words.CHOOSE_ALL_FILES} (*)"])
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
        dialog.setDirectory(folder or home)
        dialog.resize(self._page.window().size() * 0.85)
        dialog.filesSelected.connect(lambda names: self.chosen.emit([Path(name) for name in names]))
        dialog.show()

    def close(self) -> None:
        if self._shown is not None:
            self._shown.close()

    def _finished(self) -> None:
        dialog, self._shown = self._shown, None
        if dialog is not None:
            dialog.deleteLater()


def _colour_arrows(dialog: QFileDialog) -> None:
    """Gives the text's colour to Qt's pictures of arrows, which are black in every scheme. The
    system's own dialog has no such buttons."""
    for found in dialog.findChildren(QToolButton):
        if found.objectName() in ("backButton", "forwardButton", "toParentButton"):
            arrow = found.icon().pixmap(found.iconSize())
            painter = QPainter(arrow)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
            painter.fillRect(arrow.rect(), dialog.palette().buttonText())
            painter.end()
            found.setIcon(QIcon(arrow))
