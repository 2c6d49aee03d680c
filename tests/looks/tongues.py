"""Languages for `tests.looks`: the real ones, two that nobody speaks, and what can be wrong in one.

`pseudo` is English in brackets, with other letters and 40 % longer: what is not in brackets was
never given to a translator. `pseudo-rtl` is the same in Arabic letters, from right to left. Imports
nothing that reads the words before the language is there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from unicodedata import bidirectional

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from takeitdown import ASSETS
from takeitdown.window import languages
from takeitdown.window.languages import Language

_LATIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_PSEUDO = {
    "pseudo": str.maketrans("aeiounycAEIOUNYC", "áéíóúñýçÁÉÍÓÚÑÝÇ"),
    "pseudo-rtl": str.maketrans(_LATIN, "ابتثجحخدذرزسشصضطظعغفقكلمنه" * 2),
}
# What is the same in every language: numbers, addresses, names of things, and what is exact.
_SAME_IN_ALL = re.compile(
    r".*\.(number|number\.\d+|address\.\d+|name\.\d+|shown\.\d+|phone|web|written|offer|words)"
    r"|services\.named\.\d+|.*emergency|qt_.*|.*Edit|begin\.file\.notes.*"
)
_NUMBER = re.compile(
    r"(?:PRACTICE-)?\w{4}-\w{4}-\w{4}|\+?\d+(?:[ -]\d+)+|[\w.]+\.(?:org|com|uk)\b[\w/.-]*"
)


class Pseudo(QTranslator):
    """Answers for every sentence, Qt's own as well."""

    def __init__(self, application: QApplication, name: str) -> None:
        super().__init__(application)
        self._letters = _PSEUDO[name]

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's name)
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        if not any(letter.isalpha() for letter in text) or context == "QShortcut":
            return text
        words = [
            word if "{" in word or "%" in word or "<" in word else word.translate(self._letters)
            for word in text.split(" ")
        ]
        longer = " ".join(["one", "two"] * len(text))[: round(0.4 * len(text))].strip()
        return f"[{' '.join(words)} {longer.translate(self._letters)}]"


def speak(name: str) -> QApplication:
    """The application, speaking a real language or one of the two others."""
    application = QApplication([])
    if name in _PSEUDO:
        locale = "ar_AE" if name == "pseudo-rtl" else "en_US"
        languages.LANGUAGES[name] = Language(name, locale)
        languages.speak(application, name)
        application.installTranslator(Pseudo(application, name))
    else:
        languages.speak(application, name)
    return application


def wrong(window: QWidget, language: str) -> Iterator[str]:
    """Each thing that is wrong in what `window` shows: a text that no translator saw, one that is
    cut off, one that runs the wrong way."""
    shown = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    for widget in shown:
        name = widget.objectName() or type(widget).__name__
        for text in _texts(widget):
            if language in _PSEUDO and not _SAME_IN_ALL.fullmatch(name) and _untranslated(text):
                yield f"{name} is not translated: {text}"
            if mirrored and widget.isRightToLeft() and _runs_wrongly(text):
                yield f"{name} does not isolate a number or an address: {text}"
            if mirrored and _begins_wrongly(text):
                yield f"{name} begins as a text from left to right: {text}"
        if not isinstance(window, QFileDialog):
            yield from (f"{name} {what}" for what in _cut_off(widget, window))
    if mirrored:
        for layout in window.findChildren(QHBoxLayout):
            ends = [widget.geometry().right() for widget in _side_by_side(layout)]
            if ends != sorted(ends, reverse=True):
                yield f"a row in {layout.parentWidget().objectName()} is not mirrored"


def _texts(widget: QWidget) -> list[str]:
    texts = [widget.accessibleName(), widget.toolTip()]
    if isinstance(widget, QLabel | QAbstractButton):
        texts.append(widget.text())
    if isinstance(widget, QLineEdit):
        texts.append(widget.placeholderText())
    return [text for text in texts if text]


def _untranslated(text: str) -> bool:
    """Whether there are letters outside of all brackets."""
    text = text.replace("\u200b", "")  # where an address may break
    for name in _names():
        text = text.replace(name, "")
    before, text = "", _NUMBER.sub("", text)
    while before != text:
        before, text = text, re.sub(r"\[[^\[\]]*\]", "", text)
    return any(letter.isalpha() for letter in text)


@cache
def _names() -> list[str]:
    """What the help cards and the lists of services call somebody: as it is written there."""
    files = [*(ASSETS / "help").glob("*.json"), ASSETS / "platforms.json"]
    found: set[str] = set()
    waiting: list[object] = [json.loads(file.read_text(encoding="utf-8")) for file in files]
    while waiting:
        match waiting.pop():
            case dict() as fields:
                waiting += fields.values()
                found |= {fields["name"]} if "name" in fields else set()
            case list() as values:
                waiting += values
    return sorted(found, key=len, reverse=True)


def _runs_wrongly(text: str) -> bool:
    return bool(_NUMBER.search(re.sub("\u2066[^\u2069]*\u2069", "", text)))


def _begins_wrongly(text: str) -> bool:
    """Whether Qt lays out a text in Arabic letters from left to right: it goes by the first letter
    that is not isolated."""
    kinds = [bidirectional(letter) for letter in re.sub("\u2066[^\u2069]*\u2069", "", text)]
    strong = [kind for kind in kinds if kind in ("L", "R", "AL")]
    return "AL" in strong and strong[0] == "L"


def _cut_off(widget: QWidget, window: QWidget) -> Iterator[str]:
    if isinstance(widget, QScrollArea):
        content = widget.widget()
        if content.width() > widget.viewport().width():
            yield f"is {content.width() - widget.viewport().width()} px too wide"
        return
    if not (isinstance(widget, QLabel | QAbstractButton) and widget.text()):
        return
    place = widget.mapTo(window, widget.rect().topLeft())
    if place.x() < 0 or place.x() + widget.width() > window.width():
        yield "stands beyond the window"
    if widget.width() < widget.minimumSizeHint().width():
        yield f"is {widget.minimumSizeHint().width() - widget.width()} px too narrow"
    if widget.hasHeightForWidth():
        lacking = widget.heightForWidth(widget.width()) - widget.height()
        if lacking > 0:
            yield f"is {lacking} px too low"


def _side_by_side(layout: QHBoxLayout) -> list[QWidget]:
    widgets = [layout.itemAt(index).widget() for index in range(layout.count())]
    return [widget for widget in widgets if widget is not None and widget.isVisible()]
