"""The languages of the window: which there are, which one this start speaks, and how it is written.

A language is one line of the table and one file in assets/translations, which `make translations`
compiles only when every sentence is in it: half a language cannot be chosen. `open_window` comes
before `window.words` is imported, because the words are looked up as they are read.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from takeitdown import ASSETS

FOLDER = ASSETS / "translations"
CONTEXT = "takeitdown"  # what our sentences are filed under


@dataclass(frozen=True, slots=True)
class Language:
    """`locale` writes its dates and numbers, `qt` names Qt's own texts, where Qt has them, `font`
    the bundled font that has all of its letters, where ours has some.

    `offered`: the system's language chooses it. Where not, it is a draft: it has to be named, and
    says on every page that no native speaker has checked it.
    """

    name: str
    locale: str
    qt: str = ""
    font: str = ""
    offered: bool = False


# All of them with the digits 0 to 9: case numbers and telephone numbers have them everywhere.
LANGUAGES = {
    "en": Language("English", "en_US", offered=True),
    "es": Language("Español", "es_ES", "es", offered=True),
    "ar": Language("العربية", "ar_AE", "ar"),
    "ur": Language("اردو", "ur_PK"),
    "hi": Language("हिन्दी", "hi_IN"),
    "zh_CN": Language("简体中文", "zh_CN", "zh_CN"),
    "pt": Language("Português", "pt_BR", "pt_BR"),
    "fr": Language("Français", "fr_FR", "fr"),
    "de": Language("Deutsch", "de_DE", "de"),
    "uk": Language("Українська", "uk_UA", "uk", font="Noto Sans"),
    "vi": Language("Tiếng Việt", "vi_VN", font="Noto Sans"),
    "tl": Language("Tagalog", "fil_PH"),
}


def complete(code: str, folder: Path = FOLDER) -> bool:
    """Whether every sentence is in this language."""
    return code == "en" or (code in LANGUAGES and (folder / f"{code}.qm").is_file())


def choose(named: str, wished: list[str]) -> str:
    """The language of this start: the one that is `named`, or the first of those that the system
    `wished` for that is offered, or English."""
    if complete(named):
        return named
    for wish in map(QLocale, wished):
        for code, language in LANGUAGES.items():
            if language.offered and complete(code) and _same(wish, QLocale(language.locale)):
                return code
    return "en"


def open_window(named: str = "") -> QApplication:
    """The application, speaking its language. Before `window.words` is imported."""
    application = quiet_application("notes")
    speak(application, choose(named, QLocale.system().uiLanguages()))
    return application


def quiet_application(name: str) -> QApplication:
    """The application with nothing that it has no use for."""
    # The desktop's own theme would load a second toolkit into the process that sees pictures.
    os.environ["QT_QPA_PLATFORMTHEME"] = "generic"
    os.environ["QT_XCB_GL_INTEGRATION"] = "none"  # nothing is drawn with OpenGL
    return QApplication([name])


def speak(application: QApplication, code: str) -> None:
    """Has the application speak a language, Qt's own texts with it, and run in its direction."""
    language, own = LANGUAGES[code], QLocale.system()
    locale = QLocale(language.locale)
    # The person's own country writes the dates, where it writes with the same digits.
    if _same(own, locale) and own.zeroDigit() == "0":
        locale = own
    QLocale.setDefault(locale)
    application.setProperty("language", code)
    application.setLayoutDirection(locale.textDirection())
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for file, folder in ((f"qtbase_{language.qt}", qt), (code, str(FOLDER))):
        translator = QTranslator(application)
        if translator.load(file, folder):
            application.installTranslator(translator)


def spoken() -> str:
    """The code of the language that is spoken now."""
    application = QCoreApplication.instance()
    return str((application and application.property("language")) or "en")


def is_draft() -> bool:
    return not LANGUAGES[spoken()].offered


def _same(one: QLocale, other: QLocale) -> bool:
    """Whether both are the same language in the same script: Chinese has two."""
    return one.language() == other.language() and one.script() == other.script()


# ── what runs from left to right in every language ───────────────────────────────────────────────

_ISOLATE, _END = "\u2066", "\u2069"
# Telephone numbers and addresses on the web, as they stand in sentences.
_WESTERN = re.compile(r"\+?\d+(?:[ -]\d+)+|[\w-]+(?:\.[\w-]+)+(?:/[\w./-]*)?", re.ASCII)
# A sentence from right to left that begins with a name in Latin letters, or with a value, which may
# be one. Qt would go by that, and turn all of it round.
_MARK = "\u200f"
_BEGINS_WESTERN = re.compile(r"[^\w{]*[A-Za-z{].*[\u0590-\u08ff]", re.DOTALL)


def isolated(text: str) -> str:
    """A case number, hash, address or telephone number, kept in its order within a sentence of a
    language that runs from right to left. Elsewhere the text as it is."""
    if not text or QGuiApplication.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return text
    return f"{_ISOLATE}{text}{_END}"


def with_isolated(sentence: str) -> str:
    """A sentence with the telephone numbers and addresses in it `isolated`, that runs as its
    language does, whatever it begins with."""
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    mark = _MARK if mirrored and _BEGINS_WESTERN.match(sentence) else ""
    return mark + _WESTERN.sub(lambda found: isolated(found[0]), sentence)
