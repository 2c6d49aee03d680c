"""The guide's window: what it shows is what the services have, and the keyboard is enough."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from takeitdown.practice import scenes
from takeitdown.practice.guide import sayings
from takeitdown.practice.guide.play import Stopped
from takeitdown.practice.guide.stagehand import NextStop, Reset
from takeitdown.practice.guide.window import GuideWindow
from takeitdown.practice.holdings import holdings
from takeitdown.practice.show import Seen, Show
from takeitdown.steps import wire
from takeitdown.window import look, words


@pytest.fixture(scope="module")
def show() -> Iterator[Show]:
    with Show() as show:
        yield show


@pytest.fixture
def guide(qtbot: QtBot, qapp: QApplication, show: Show, tmp_path: Path) -> GuideWindow:
    look.dress(qapp)
    show.begin_anew()
    window = GuideWindow(show, tmp_path)
    window.opened()
    qtbot.addWidget(window)
    window.show()
    return window


def text(guide: GuideWindow, identifier: str) -> str:
    found = guide.findChild(QWidget, identifier)
    assert isinstance(found, QLabel | QPlainTextEdit)
    return found.text() if isinstance(found, QLabel) else found.toPlainText()


def live(show: Show) -> tuple[Seen, dict]:
    seen = show.seen()
    return seen, holdings(seen, False, show.world.tipline.finished)


def test_each_page_and_the_window_say_that_this_is_practice(guide: GuideWindow) -> None:
    assert guide.accessibleName().startswith("Practice")
    assert "Practice" in guide.windowTitle()
    assert text(guide, "guide.banner").startswith("Practice")
    for page in (guide.scenes, guide.now, guide.other, guide.map, guide.handbook):
        assert page.accessibleName().startswith("Practice")


def test_every_control_has_a_name_an_identifier_and_room_for_a_finger(guide: GuideWindow) -> None:
    for control in guide.findChildren(QAbstractButton):
        assert control.text()
        assert control.accessibleIdentifier()
        assert control.minimumSizeHint().height() >= 40


def test_each_scene_the_next_stop_and_everything_as_new_have_a_key(
    guide: GuideWindow, qtbot: QtBot
) -> None:
    asked: list[object] = []
    guide.acts.connect(asked.append)
    keys = [getattr(Qt.Key, f"Key_{scene.key}") for scene in scenes.SCENES]
    for key in (*keys, Qt.Key.Key_PageDown):
        qtbot.keyClick(guide, key)
    qtbot.keyClick(guide, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert asked[:12] == list(scenes.SCENES)
    assert [type(one) for one in asked[12:]] == [NextStop, Reset]


def test_every_page_of_the_app_has_something_to_say_and_its_code_is_shown(
    guide: GuideWindow,
) -> None:
    for name in words.PAGE_CODES.keys() - {"stopped"}:
        guide.told(wire.Page(name, words.page_code(name)))
        assert sayings.PAGES[name].say
        assert sayings.PAGES[name].called in text(guide, "now.page")
        assert words.page_code(name) in text(guide, "now.page")
    guide.told(wire.Left())
    assert text(guide, "now.page") == sayings.WINDOW_GONE


def test_what_the_services_have_is_shown_as_it_comes(guide: GuideWindow, show: Show) -> None:
    guide.show_live(live(show))
    assert text(guide, "list.count") == sayings.LIST_EMPTY
    assert text(guide, "platform.read_so_far") == sayings.NOT_READ
    show.read_the_list()
    show.upload(show.copy("mirrored"))
    guide.show_live(live(show))
    assert text(guide, "platform.read_so_far") == sayings.READ_SO_FAR.format(0, 0)
    assert sayings.NO_BITS in text(guide, "platform.scans")
    show.report()  # nothing matched: nothing is reported
    guide.show_live(live(show))
    assert text(guide, "tipline.told") == sayings.NO_REPORT


def test_a_stop_shows_what_to_say_and_the_last_one_ends_the_scene(
    guide: GuideWindow, show: Show
) -> None:
    seen, held = live(show)
    on = guide.findChild(QAbstractButton, "now.next")
    for stop, more in ((scenes.HAPPY.stops[0], True), (scenes.HAPPY.stops[-1], False)):
        guide.stopped(Stopped(scenes.HAPPY, stop, "begin", True, seen, held, as_said=True))
        assert text(guide, "now.say") == stop.say
        assert on.isVisible() is more


def test_the_map_is_saved_only_on_a_press_as_a_drawing_and_as_a_picture(
    guide: GuideWindow, show: Show, tmp_path: Path
) -> None:
    guide.show_live(live(show))
    assert list(tmp_path.iterdir()) == []
    guide.findChild(QAbstractButton, "map.save").click()
    drawn, painted = tmp_path / "practice-map-1.svg", tmp_path / "practice-map-1.png"
    assert {drawn, painted} == set(tmp_path.iterdir())
    assert "Practice" in drawn.read_text("utf-8")
    image = QImage(str(painted))
    colours = {image.pixel(x, y) for x in range(0, image.width(), 9) for y in range(0, 700, 9)}
    assert len(colours) > 3
    assert text(guide, "map.text").count("\n") == 4


def test_the_handbook_says_what_is_real_and_what_is_not_public(guide: GuideWindow) -> None:
    said = "\n".join(label.text() for label in guide.handbook.findChildren(QLabel))
    assert sayings.HANDBOOK_REAL in said
    assert sayings.HANDBOOK_NOT_PUBLIC in said
    assert "stand-in" in said
