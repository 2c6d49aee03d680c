"""A code that a phone's camera reads, drawn here: nothing is fetched, nothing is written.

Black on white in every scheme, with four modules of white around it: what cameras look for
(ISO/IEC 18004). What it holds stands as text beside it, always: a code alone tells nobody anything.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel
from qrcodegen import QrCode

from takeitdown.window.controls import identify

MARGIN = 4  # modules of white on each side
SIDE = 232  # px, at most: fits a card in a window of 320 px
_BLACK, _WHITE = 0xFF000000, 0xFFFFFFFF


def code(identifier: str) -> QLabel:
    """Where a code stands. Filled by `show_code`."""
    label = identify(QLabel(), identifier)
    label.setAlignment(Qt.AlignmentFlag.AlignLeading)
    return label


def show_code(label: QLabel, text: str, spoken: str) -> None:
    """Draws `text` into `label`; `spoken` is the picture's name for a screen reader."""
    label.setPixmap(QPixmap.fromImage(image(text)))
    label.setAccessibleName(spoken)


def image(text: str) -> QImage:
    """The code of `text`, each module of the same whole number of pixels. Raises ValueError for
    more than about two thousand letters."""
    drawn = QrCode.encode_text(text, QrCode.Ecc.MEDIUM)
    modules = drawn.get_size() + 2 * MARGIN
    small = QImage(QSize(modules, modules), QImage.Format.Format_RGB32)
    for y in range(modules):
        for x in range(modules):
            dark = drawn.get_module(x - MARGIN, y - MARGIN)  # outside: light
            small.setPixel(x, y, _BLACK if dark else _WHITE)
    side = max(1, SIDE // modules) * modules
    return small.scaled(side, side, mode=Qt.TransformationMode.FastTransformation)
