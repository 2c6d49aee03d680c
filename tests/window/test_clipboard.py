"""What we put on the clipboard is marked, and taken back if it is still ours."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from pytestqt.qtbot import QtBot

from takeitdown.window.clipboard import MARKS, SECONDS, Clipboard
from tests.window.conftest import Open

NUMBER = "K7QM-2F9D-XR4T"


@pytest.fixture
def system(qtbot: QtBot) -> QClipboard:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    return clipboard


def test_our_text_carries_the_marks_that_clipboard_histories_look_for(system: QClipboard) -> None:
    Clipboard().put(NUMBER)
    data = system.mimeData()
    assert data.text() == NUMBER
    assert bytes(data.data("x-kde-passwordManagerHint").data()) == b"secret"
    for name, value in MARKS.items():
        assert bytes(data.data(name).data()) == value
    for mark in (
        "ExcludeClipboardContentFromMonitorProcessing",
        "CanIncludeInClipboardHistory",
        "CanUploadToCloudClipboard",
    ):
        assert data.hasFormat(f'application/x-qt-windows-mime;value="{mark}"')


def test_it_is_cleared_on_leaving_if_it_is_still_there(system: QClipboard) -> None:
    ours = Clipboard()
    ours.put(NUMBER)
    ours.take_back()
    assert system.text() == ""


def test_what_somebody_copied_since_stays(system: QClipboard) -> None:
    ours = Clipboard()
    ours.put(NUMBER)
    system.setText("a shopping list")
    ours.take_back()
    assert system.text() == "a shopping list"


def test_the_same_words_copied_before_us_are_not_ours(system: QClipboard) -> None:
    system.setText(NUMBER)
    Clipboard().take_back()
    assert system.text() == NUMBER


def test_it_is_cleared_when_the_minute_is_over(system: QClipboard, qtbot: QtBot) -> None:
    ours = Clipboard(seconds=0.05)
    ours.put(NUMBER)
    qtbot.waitUntil(lambda: system.text() == "")
    usual = Clipboard()
    [clock] = usual.findChildren(QTimer)
    assert clock.interval() == 1000 * SECONDS == 60_000


def test_each_copy_has_its_own_minute(system: QClipboard, qtbot: QtBot) -> None:
    ours = Clipboard(seconds=60)
    ours.put("first")
    [clock] = ours.findChildren(QTimer)
    clock.stop()
    ours.put(NUMBER)
    assert clock.remainingTime() > 55_000  # coarse: 5 in 100
    assert system.text() == NUMBER


def test_the_receipt_s_number_goes_through_it(open_window: Open, system: QClipboard) -> None:
    window = open_window(with_list=False)
    window.press("elsewhere.address.1.copy")
    assert window.copied == ["takeitdown.ncmec.org"]
    assert system.text() == ""  # the page itself touches no clipboard
