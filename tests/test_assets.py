"""What is bundled: fonts that Qt can load, so that no system shows boxes, and that may be given
away."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QRawFont
from PySide6.QtWidgets import QApplication

FONTS = Path(__file__).parents[1] / "assets" / "fonts"


@pytest.mark.parametrize(
    ("file", "family"),
    [
        ("AtkinsonHyperlegibleNext-Regular.ttf", "Atkinson Hyperlegible Next"),
        ("AtkinsonHyperlegibleNext-Bold.ttf", "Atkinson Hyperlegible Next"),
        ("AtkinsonHyperlegibleMono-Regular.ttf", "Atkinson Hyperlegible Mono"),
        ("AtkinsonHyperlegibleMono-Bold.ttf", "Atkinson Hyperlegible Mono"),
    ],
)
def test_qt_loads_each_bundled_font_under_its_name(
    qapp: QApplication, file: str, family: str
) -> None:
    loaded = QFontDatabase.addApplicationFont(str(FONTS / file))
    try:
        assert QFontDatabase.applicationFontFamilies(loaded) == [family]
        font = QRawFont.fromFont(QFont(family, 17))
        assert font.familyName() == family
        assert all(
            font.supportsCharacter(ord(letter)) for letter in "K7QM–2F9D·XR4Tàéîõüßçąęłśšžő…’"
        )
    finally:
        QFontDatabase.removeApplicationFont(loaded)


def test_the_fonts_licence_lies_beside_them() -> None:
    licence = (FONTS / "OFL.txt").read_text("utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    for family in ("Atkinson Hyperlegible Next", "Atkinson Hyperlegible Mono"):
        assert f"The {family} Project Authors" in licence
