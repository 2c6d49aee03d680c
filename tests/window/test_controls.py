"""Every control of every page has a stable identifier and a name for a screen reader."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cached_property
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QProgressBar,
    QWidget,
)

from takeitdown.steps import wire
from takeitdown.window.journey import Journey
from takeitdown.window.pages.help import HELPERS
from tests.window.conftest import Open, Window, picture

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QProgressBar)


def nameless(window: Window) -> list[str]:
    """What is wrong with the visible controls: those without identifier, name, or with a name that
    does not begin with what is written on them."""
    found = []
    for kind in CONTROLS:
        for control in window.frame.findChildren(kind):
            if not control.isVisible():
                continue
            spoken = QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)
            written = control.text() if isinstance(control, QAbstractButton) else ""
            if not control.accessibleIdentifier():
                found.append(f"{kind.__name__} {written!r} has no identifier")
            if not spoken:
                found.append(f"{control.accessibleIdentifier()} has no name")
            elif not spoken.startswith(written):
                found.append(f"{control.accessibleIdentifier()}: {spoken!r} is not {written!r}")
    return found


def twice(window: Window) -> list[str]:
    visible = [
        child.accessibleIdentifier()
        for child in window.frame.findChildren(QWidget)
        if child.isVisible() and child.accessibleIdentifier()
    ]
    return sorted({name for name in visible if visible.count(name) > 1})


class WindowsOfTheirOwn(QObject):
    """Remembers what was shown as a window and is none. A widget that is shown before it has its
    place flashes up as one, and takes the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if shown and watched.isWindow() and not isinstance(watched, QMainWindow):
            self.seen.append(watched.objectName() or repr(watched))
        return False


@pytest.mark.parametrize("papers", ["", "/papers"])
def test_a_page_that_is_made_is_not_seen_before_it_has_its_place(
    open_window: Open, dressed: QApplication, papers: str
) -> None:
    window = open_window(papers=papers)
    journey = window.frame.findChild(Journey)
    pages = [name for name, made in vars(Journey).items() if isinstance(made, cached_property)]
    watch = WindowsOfTheirOwn()
    dressed.installEventFilter(watch)
    for name in pages:
        getattr(journey, name)
    for name in ("help", *HELPERS, "numbers", "happens", "services", "worksheet"):
        journey._help.show(name)
    for asked in (window.frame.traces_asked, window.frame.pause_asked, window.frame.proof_asked):
        asked.emit()
    dressed.removeEventFilter(watch)
    assert len(pages) >= 7
    assert watch.seen == []


def test_every_control_on_every_page_is_named(open_window: Open, tmp_path: Path) -> None:
    (tmp_path / "text.jpg").write_text("no picture")
    window = open_window(practice=True, any_pictures=True, papers=str(tmp_path))
    seen = []

    def check() -> None:
        assert nameless(window) == []
        assert twice(window) == []
        page = window.frame.page
        assert page is not None
        seen.append(page.name)

    check()
    window.press("begin.have_number")
    window.press("begin.next")  # with the notice
    check()
    window.begins()
    window.adds(picture(tmp_path / "one.png"), tmp_path / "text.jpg")
    window.press("choose.look.1")
    window.waits_for("choose.shown.1")
    check()
    window.press("choose.remove.2")
    window.checks()
    window.press("check.see_fingerprints")
    window.press("check.see_bytes")
    check()
    window.mailbox.failures = [wire.Failed("offline")]
    window.sends()
    check()
    window.press("send.again")
    window.press("receipt.see_signed")
    check()
    window.press("frame.proof")
    window.press("proof.see_details")
    check()
    assert seen == ["begin", "begin", "choose", "check", "send", "receipt", "proof"]


def test_the_check_notices_a_control_without_a_name(open_window: Open) -> None:
    window = open_window()
    page = window.frame.page
    assert page is not None
    page.body.addWidget(QLineEdit())
    window.bot.waitUntil(lambda: len(nameless(window)) == 2)


@pytest.mark.parametrize("with_list", [True, False])
def test_the_window_s_title_is_neutral_and_constant(open_window: Open, with_list: bool) -> None:
    window = open_window(with_list=with_list)
    assert window.frame.windowTitle() == "Notes"
    assert not any(label.openExternalLinks() for label in window.frame.findChildren(QLabel))


# Everything in a page of the window and one of the guide is asked for children that it does not
# have, as by a screen reader that heard how many there were before a scroll bar went.
ASKED_TOO_LATE = """
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
from takeitdown.practice.guide.pages import GuidePage
from takeitdown.window.controls import exact_text
from takeitdown.window.frame import Page
first = Page("one", 1, "", "One")
first.body.addWidget(exact_text("one.text", "Text"))
first.finish(None)
for page in (first, GuidePage("two", "Two")):
    page.show()
    for widget in (page, *page.findChildren(QWidget)):
        known = QAccessible.queryAccessibleInterface(widget)
        count = known.childCount()
        print([known.child(count + late) for late in range(4)])
"""


def test_a_screen_reader_that_asks_too_late_gets_nothing_and_ends_nothing() -> None:
    answers = subprocess.run(
        [sys.executable, "-c", ASKED_TOO_LATE],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert answers.returncode == 0, answers
    told = answers.stdout.splitlines()
    assert len(told) > 10
    assert set(told) == {str([None] * 4)}
