"""What stands beside the way: a break, the page of traces, the first page, the codes."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

import takeitdown.window
from takeitdown.hashing.reading import Preview
from takeitdown.window import words
from takeitdown.window.controls import bring_into_view
from takeitdown.window.pages.traces import TracesPage
from takeitdown.window.tile import Tile
from tests.window import audit
from tests.window.conftest import Open, Window, picture

SOURCES = sorted(Path(takeitdown.window.__file__).parent.rglob("*.py"))
TELLING = re.compile(r"picture|fingerprint|\bage\b|\b18\b|\bcase\b|intimate|spread|list", re.I)
# Each clock in the window, and why it is no time limit for the person.
CLOCKS = {
    "clipboard.py": "takes the clipboard back; the number stays on the page",
    "jobs.py": "gives up a picture that cannot be decoded; the person may choose it again",
    "leaving.py": "ends the process after leaving",
    "walk.py": "a walk without a person",
    "choose.py": "adds tiles one by one",
    "opened.py": "locks a case file that nobody looks at; its passphrase opens it again",
    "frame.py": "scrolls to what was just shown, when it has its place",
    "stage.py": "turns to what the guide asks for, in practice",
}


def seen(window: Window) -> list[str]:
    """All that eyes and screen readers find now."""
    nodes = [node for node in audit.tree(window.frame) if not node.state().invisible]
    written = [
        one.text()
        for kind in (QLabel, QAbstractButton)
        for one in window.frame.findChildren(kind)
        if one.isVisible()
    ]
    return [window.frame.windowTitle(), *map(audit.name, nodes), *written]


def state(window: Window) -> list[tuple[str, str, bool]]:
    """What is on the page: each control's text, and whether it is on."""
    return [
        (
            one.accessibleIdentifier(),
            one.text(),
            isinstance(one, QAbstractButton) and one.isChecked(),
        )
        for kind in (QLabel, QAbstractButton, QLineEdit)
        for one in window.frame.findChildren(kind)
        if one.isVisible()
    ]


def an_hour_passes() -> None:
    """Whatever clock runs now rings, if it would within the hour."""
    owners = [QApplication.instance(), *QApplication.topLevelWidgets()]
    for timer in [timer for owner in owners for timer in owner.findChildren(QTimer)]:
        if timer.isActive() and timer.interval() <= 3_600_000:
            timer.timeout.emit()
    QApplication.processEvents()


def test_a_break_shows_nothing_and_keeps_everything_for_an_hour(
    open_window: Open, tmp_path: Path
) -> None:
    window = open_window()
    window.chooses(*(picture(tmp_path / f"{seed}.png", seed) for seed in range(2)))
    window.press("check.reach.alike")
    window.press("check.see_bytes")
    before = state(window)
    assert any(TELLING.search(text) for text in seen(window))
    window.press("frame.pause")
    assert not [text for text in seen(window) if TELLING.search(text)]
    an_hour_passes()
    assert window.shows("pause.end")
    window.press("pause.end")
    assert state(window) == before
    window.sends()
    assert window.shows("receipt.close")


def test_the_focus_comes_back_from_a_break_to_where_it_was(open_window: Open) -> None:
    window = open_window()
    choice = window.control("begin.age.adult", QAbstractButton)
    choice.setFocus()
    window.press("frame.pause")
    assert window.frame.focusWidget() is not choice
    window.press("pause.end")
    assert window.frame.focusWidget() is choice


def test_what_happens_during_a_break_waits_for_its_end(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    window.chooses(picture(tmp_path / "one.png"))
    window.mailbox.held = True
    window.sends()
    window.press("frame.pause")
    window.mailbox.answered.emit(window.mailbox.signed(window.mailbox.requests[0]))
    assert window.shows("pause.end")
    assert not window.shows("receipt.close")
    window.press("pause.end")
    assert window.shows("receipt.close")


def test_no_clock_in_the_window_is_a_time_limit_for_the_person() -> None:
    clocks = {
        path.name
        for path in SOURCES
        if re.search(r"QTimer\(|QTimer\.singleShot|threading\.Timer|startTimer", path.read_text())
    }
    assert clocks == CLOCKS.keys()
    for path in SOURCES:
        assert not re.search(
            r"QPropertyAnimation|QVariantAnimation|QMovie|QTimeLine", path.read_text()
        )


def test_the_first_page_tells_nothing_and_enter_goes_on(open_window: Open) -> None:
    window = open_window(at_first=True)
    assert window.shows("hiding.next")
    assert not [text for text in seen(window) if TELLING.search(text)]
    QTest.keyClick(window.frame.focusWidget(), Qt.Key.Key_Return)
    assert window.shows("begin.next")


def test_the_first_page_leads_to_the_traces_and_back(open_window: Open) -> None:
    window = open_window(at_first=True)
    window.press("hiding.traces")
    assert window.text("traces.heading") == words.TRACES
    window.press("traces.back")
    assert window.shows("hiding.next")


@pytest.mark.parametrize("system", sorted(words.TRACES_SYSTEMS))
def test_this_system_comes_first_and_the_others_can_be_read(
    dressed: QApplication, qtbot: QtBot, system: str
) -> None:
    page = TracesPage(system)
    qtbot.addWidget(page)
    page.show()
    shown = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    assert set(words.TRACES_KEPT[system]) <= set(shown)
    for other in words.TRACES_SYSTEMS.keys() - {system}:
        assert not set(words.TRACES_KEPT[other]) & set(shown)
    page.findChild(QAbstractButton, "traces.others").click()
    assert {one.text() for one in page.findChildren(QLabel) if one.isVisible()} >= {
        text for kept in words.TRACES_KEPT.values() for text in kept
    }


def test_each_page_has_a_code_of_its_own_that_is_read_last(open_window: Open) -> None:
    assert len(set(words.PAGE_CODES.values())) == len(words.PAGE_CODES)
    assert {colour for colour, _ in words.PAGE_CODES.values()} <= words.COLOURS.keys()
    window = open_window()
    for press, code in (("frame.traces", "Page White 3"), ("traces.back", "Page Blue 1")):
        window.press(press)
        assert window.text("frame.code") == code
        shown = [node for node in audit.tree(window.frame) if not node.state().invisible]
        assert audit.name(shown[-1]) == code


def test_every_page_in_the_source_has_a_code() -> None:
    pages = set()
    for path in SOURCES:
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and len(call.args) >= 4:
                name, step = call.args[:2]
                literal = isinstance(name, ast.Constant) and isinstance(step, ast.Constant)
                if literal and isinstance(name.value, str) and isinstance(step.value, int):
                    pages.add(name.value)
    assert {"begin", "choose", "hiding", "stopped"} <= pages
    assert pages <= words.PAGE_CODES.keys()


def test_the_window_has_one_title_wherever_it_is(open_window: Open) -> None:
    window = open_window()
    for press in ("begin.next", "frame.traces", "traces.back", "frame.pause", "pause.end"):
        window.press(press)
        assert {one.windowTitle() for one in QApplication.topLevelWidgets() if one.isVisible()} == {
            words.WINDOW_TITLE
        }
        assert not window.frame.windowFilePath()


def test_a_name_is_in_no_node_and_a_picture_in_no_pixel_until_asked_for(
    open_window: Open, tmp_path: Path
) -> None:
    window = open_window()
    window.begins()
    canary = tmp_path / "canary-name.png"
    picture(canary, size=(400, 300))
    window.adds(canary)
    assert not [node for node in audit.tree(window.frame) if "canary" in audit.name(node)]
    before = audit.pixels(window.frame.grab().toImage())
    window.press("choose.names")
    assert [node for node in audit.tree(window.frame) if "canary" in audit.name(node)]
    window.press("choose.names")
    assert not [node for node in audit.tree(window.frame) if "canary" in audit.name(node)]

    window.control("choose.look.1", QWidget).setFocus()
    window.press("choose.look.1")
    window.waits_for("choose.shown.1")

    def seen() -> bool:
        bring_into_view(window.control("choose.shown.1", QWidget))  # once it has its place
        return colourful(audit.pixels(window.frame.grab().toImage())) > 10_000

    window.bot.waitUntil(seen)
    assert colourful(before) == 0
    window.control("choose.remove.1", QWidget).setFocus()  # the focus moves on
    assert not window.shows("choose.shown.1")
    assert not window.control("choose.look.1", QAbstractButton).isChecked()


def test_a_picture_that_comes_twice_is_shown_once_and_hidden_whole(
    open_window: Open, tmp_path: Path
) -> None:
    window = open_window()
    window.begins()
    picture(tmp_path / "a.png", size=(400, 300))
    window.adds(tmp_path / "a.png")
    window.press("choose.look.1")
    window.waits_for("choose.shown.1")
    tile = window.control("choose.tile.1", Tile)
    tile.show_picture(Preview(1, 1, b"rgb"))
    assert window.control("choose.shown.1", QLabel).pixmap().width() == 1
    tile.hide_picture()
    assert not window.shows("choose.shown.1")


def colourful(drawn: audit.Pixels) -> int:
    """Pixels of a strength of colour that a picture has and the window's own palette has not."""
    return int((drawn.max(axis=2) - drawn.min(axis=2) > 120).sum())


def test_when_a_page_comes_the_focus_goes_to_its_heading_and_nowhere_on_the_way(
    open_window: Open, dressed: QApplication
) -> None:
    window = open_window()
    window.bot.waitUntil(window.frame.isActiveWindow)
    focused: list[str] = []
    dressed.focusChanged.connect(lambda _, now: focused.append(now.objectName() if now else ""))
    window.begins()
    window.press("frame.traces")
    window.press("traces.back")
    assert focused == ["choose.heading", "traces.heading", "choose.heading"]
