"""How the app looks: the bundled fonts, one palette for each scheme, one stylesheet.

Colours follow the system's scheme (light, dark, high contrast); sizes follow the system's text
size.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from takeitdown import ASSETS
from takeitdown.window import languages

# What a system calls normal: the text size of Qt's own default, in points, at so many dots an inch.
NORMAL_POINTS, NORMAL_DOTS = 9.0, 96.0
BODY, TITLE, HEADING = 1.4, 1.55, 2.35  # times the system's text size: 17, 19 and 28 px at normal
COLUMN = 720  # px at normal text size


class Scheme(Enum):
    """Window, card, text, quiet text, line, accent, text on accent. Contrast ≥ 4.5 : 1 for text."""

    LIGHT = ("#f6f8f7", "#ffffff", "#17211f", "#46534f", "#b9c6c2", "#0b5d57", "#ffffff")
    DARK = ("#141a19", "#1d2523", "#e9efed", "#b4c1bd", "#47554f", "#6fcabf", "#06201d")
    CONTRAST = ("#000000", "#000000", "#ffffff", "#ffffff", "#ffffff", "#ffff00", "#000000")


def scheme() -> Scheme:
    """The scheme that the system asks for."""
    hints = QGuiApplication.styleHints()  # kept in a variable: PySide drops a temporary too early
    accessibility = hints.accessibility() if hasattr(hints, "accessibility") else None
    contrast = getattr(accessibility, "contrastPreference", None)  # Qt 6.10 and later
    if contrast is not None and contrast() == Qt.ContrastPreference.HighContrast:
        return Scheme.CONTRAST
    return Scheme.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else Scheme.LIGHT


def dress(
    application: QApplication, chosen: Scheme | None = None, points: float | None = None
) -> None:
    """Gives the application its fonts, colours and stylesheet; `points` in place of the system's
    text size."""
    application.setProperty("points", points)
    worn = chosen or scheme()
    for file in sorted((ASSETS / "fonts").glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(file))
    application.setWindowIcon(QIcon(str(ASSETS / "icons" / "notes.svg")))
    application.setStyle("Fusion")
    application.setPalette(_palette(worn))
    application.setFont(_font(BODY))
    style = (ASSETS / "style.qss").read_text(encoding="utf-8")
    tick = ASSETS / "icons" / ("tick-light.svg" if worn is Scheme.LIGHT else "tick-dark.svg")
    for name, value in {"TICK": tick.as_posix(), **_box()}.items():
        style = style.replace(name, value)
    application.setStyleSheet(style)


def _box() -> dict[str, str]:
    """The box to tick grows with the text beside it: its size without border, the size and border
    of a dot in it, and half of the whole."""
    box = 2 * round(10 * min(text_scale(), 2))
    dot = box // 2
    sizes = {"BOX": box, "DOT": dot, "EDGE": (box + 4 - dot) // 2, "ROUND": box // 2 + 2}
    return {name: f"{size}px" for name, size in sizes.items()}


def enlarge(application: QApplication, percent: int) -> None:
    """Dresses the application with text of so many percent of the system's size."""
    application.setProperty("points", None)
    dress(application, points=_system_points() * percent / 100)


def text_scale() -> float:
    """How much larger than normal the system wants its text: by its font, or by its font's DPI."""
    dots = QGuiApplication.primaryScreen().logicalDotsPerInch()
    return max(1.0, _system_points() / NORMAL_POINTS * dots / NORMAL_DOTS)


def column_width() -> int:
    return round(COLUMN * min(text_scale(), 1.5))


def heading_font() -> QFont:
    return _font(HEADING, QFont.Weight.Bold)  # Chinese has one weight, and Qt thickens it for this


def title_font() -> QFont:
    return _font(TITLE, QFont.Weight.Bold)


def quiet_font() -> QFont:
    return _font(1.2)


def exact_font(size: float = 1.3) -> QFont:
    """For hashes and case numbers: every character as wide as the next."""
    font = _font(size)
    font.setFamilies([FONT_MONO, *SCRIPTS, QFontDatabase.systemFont(_FIXED).family()])
    font.setStyleHint(QFont.StyleHint.Monospace)
    return font


FONT, FONT_MONO = "Atkinson Hyperlegible Next", "Atkinson Hyperlegible Mono"
# Where those have no such letter: Cyrillic and Vietnamese, Arabic and Urdu, Hindi, Chinese.
SCRIPTS = ("Noto Sans", "Noto Sans Arabic UI", "Noto Sans Devanagari UI", "Noto Sans CJK SC")
_FIXED = QFontDatabase.SystemFont.FixedFont


def _system_points() -> float:
    application = QApplication.instance()
    asked = application.property("points") if application else None
    if isinstance(asked, float):
        return asked
    points = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
    return points if points > 0 else NORMAL_POINTS


def _font(size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont()
    general = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).families()
    # A language that would be written half in the one, half in the other, has the other first.
    first = languages.LANGUAGES[languages.spoken()].font or FONT
    font.setFamilies([first, FONT, *SCRIPTS, *general])
    font.setPointSizeF(size * _system_points())
    font.setWeight(weight)
    return font


def _palette(chosen: Scheme) -> QPalette:
    window, card, text, quiet, line, accent, on_accent = (QColor(name) for name in chosen.value)
    palette = QPalette()
    role = QPalette.ColorRole
    for which, colour in {
        role.Window: window,
        role.WindowText: text,
        role.Base: card,
        role.AlternateBase: window,
        role.Text: text,
        role.PlaceholderText: quiet,
        role.Button: card,
        role.ButtonText: text,
        role.Mid: line,
        role.Highlight: accent,
        role.HighlightedText: on_accent,
        role.Accent: accent,
        role.Link: accent,
        role.ToolTipBase: card,
        role.ToolTipText: text,
    }.items():
        palette.setColor(which, colour)
    return palette
