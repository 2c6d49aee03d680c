"""Text that we put on the clipboard: marked as secret, and taken back.

After a minute and on leaving it is cleared, but only if it still holds what we put there. The marks
are what clipboard histories look for; one may ignore them.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QSignalBlocker, QTimer
from PySide6.QtGui import QGuiApplication

SECONDS = 60.0
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
# Windows' names: https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats. macOS's mark
# needs a converter, which PySide6 does not offer: there the text is taken back, and not marked.
MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
    _WINDOWS.format("CanIncludeInClipboardHistory"): bytes(4),
    _WINDOWS.format("CanUploadToCloudClipboard"): bytes(4),
}


class Clipboard(QObject):
    """The clipboard, as far as it holds our text. `seconds`: how long it may."""

    def __init__(self, seconds: float = SECONDS) -> None:
        super().__init__()
        self._ours: QMimeData | None = None
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(round(1000 * seconds))
        self._clock.timeout.connect(self.take_back)
        QGuiApplication.clipboard().dataChanged.connect(self._changed)

    def put(self, text: str) -> None:
        self._ours = QMimeData()
        self._ours.setText(text)
        for name, value in MARKS.items():
            self._ours.setData(name, value)
        clipboard = QGuiApplication.clipboard()
        with QSignalBlocker(clipboard):
            clipboard.setMimeData(self._ours)
        self._clock.start()

    def take_back(self) -> None:
        """Clears the clipboard, if it still holds what we put there. Never asks another program for
        its text: one that hangs would keep us."""
        clipboard = QGuiApplication.clipboard()
        if self._ours is not None and clipboard.mimeData() is self._ours:
            self.put("")  # GNOME brings the last text back when there is none
            clipboard.clear()
        self._clock.stop()
        self._ours = None

    def _changed(self) -> None:
        """What a person copied by hand, from a field or a text, is marked and taken back too."""
        clipboard = QGuiApplication.clipboard()
        if clipboard.ownsClipboard():
            self.put(clipboard.text())
