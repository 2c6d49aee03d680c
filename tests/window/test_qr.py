"""Codes for a phone, read back by a reader that is not ours."""

from __future__ import annotations

import numpy as np
import pytest
import zxingcpp
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from takeitdown.window import look, qr
from takeitdown.window.controls import card, sentence


def read(image: QImage) -> list[str]:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return [found.text for found in zxingcpp.read_barcodes(rows[:, : grey.width()])]


@pytest.mark.parametrize(
    "text",
    ["K7QM-2F9D-XR4T", "PRACTICE-K7QM-2F9D-XR4T", "tel:+18008435678", "https://example.org/ü"],
)
def test_a_reader_reads_what_was_drawn(text: str) -> None:
    assert read(qr.image(text)) == [text]


def test_more_than_fits_is_refused() -> None:
    with pytest.raises(ValueError, match="capacity"):
        qr.image("x" * 3000)


@pytest.mark.parametrize("scheme", list(look.Scheme))
def test_it_can_be_read_from_the_screen_in_every_scheme(
    qtbot: QtBot, qapp: QApplication, scheme: look.Scheme
) -> None:
    look.dress(qapp, scheme)
    try:
        label: QLabel = qr.code("a.code")
        qr.show_code(label, "K7QM-2F9D-XR4T", "The number as a code for a phone")
        page: QWidget = card(sentence("Around it"), label)
        qtbot.addWidget(page)
        page.setFixedWidth(288)
        page.show()
        assert read(page.grab().toImage()) == ["K7QM-2F9D-XR4T"]
        assert label.accessibleName() == "The number as a code for a phone"
    finally:
        look.dress(qapp)
