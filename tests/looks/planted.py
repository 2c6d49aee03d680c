"""A window with one of each fault that `tongues.wrong` must see."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from tests.looks import tongues


def wrong() -> list[str]:
    application = tongues.speak("pseudo-rtl")
    window = QWidget()
    column = QVBoxLayout(window)
    for name, widget in (
        ("fine", QLabel("[ابتث]")),
        ("plain", QLabel("Plain English")),
        ("low", QLabel("[ابتث] " * 20)),
        ("number", QLabel("[ابتث] 0800 1111")),
        ("begins", QLabel("[Notes ابتث]")),
        ("wide", QPushButton("[ابتث]" * 30)),
    ):
        widget.setObjectName(name)
        column.addWidget(widget)
    window.findChild(QLabel, "low").setWordWrap(True)
    window.show()
    window.findChild(QLabel, "low").setFixedHeight(10)
    window.findChild(QPushButton, "wide").setFixedWidth(40)
    application.processEvents()
    return list(tongues.wrong(window, "pseudo-rtl"))
