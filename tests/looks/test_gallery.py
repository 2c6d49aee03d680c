"""The page of `make looks`, and its pictures."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.looks import gallery


def test_a_page_s_pictures_stand_together_and_each_kind_can_be_chosen(tmp_path: Path) -> None:
    for name in ("begin.de.light.100", "begin.en.light.100", "send.en.light.200"):
        (tmp_path / f"{name}.png").touch()
    assert gallery.write(tmp_path, [["en", "de"], ["light"], ["100", "200"]]) == 3
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert re.findall(r'<h2|src="([^"]+)"', page) == [
        *("", "begin.en.light.100.png", "begin.de.light.100.png"),
        *("", "send.en.light.200.png"),
    ]
    assert re.findall(r"id=k-(\w+)", page) == ["en", "de", "light", "100", "200"]
    assert page.count("checked>") == 3
    assert "http" not in page


@pytest.mark.parametrize(("high", "size"), [(100, (200, 300)), (500, (200 + 24 + 186, 500))])
def test_what_lies_below_the_window_is_seen_beside_it(
    qtbot: QtBot, tmp_path: Path, high: int, size: tuple[int, int]
) -> None:
    scroll, page = QScrollArea(), QWidget()
    qtbot.addWidget(scroll)
    page.setFixedSize(186, high)
    scroll.setWidget(page)
    scroll.resize(200, 300)
    scroll.show()
    gallery.keep(tmp_path / "one.png", scroll, scroll)
    assert QImage(str(tmp_path / "one.png")).size().toTuple() == size
