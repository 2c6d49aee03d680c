"""The guide's window: what it shows is what the services have, and the keyboard is enough."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from takeitdown.practice import copies, scenes
from takeitdown.practice import words as words_told
from takeitdown.practice.guide import printed, sayings
from takeitdown.practice.guide.play import Stopped
from takeitdown.practice.guide.stagehand import NextStop, Reset, Stagehand
from takeitdown.practice.guide.window import PERSON_WIDTH, GuideWindow
from takeitdown.practice.hash_list import NotStarted
from takeitdown.practice.holdings import holdings
from takeitdown.practice.partner import NotRead
from takeitdown.practice.show import Seen, Show
from takeitdown.steps import wire
from takeitdown.window import look, words
from takeitdown.window.controls import Fold
from tests.practice.opening import opened
from tests.practice.person import sends
from tests.practice.reporter import Reporter


@pytest.fixture(scope="module")
def show() -> Iterator[Show]:
    with opened(Show()) as show:
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


PLACED = """
import json
from PySide6.QtWidgets import QApplication
from takeitdown.practice.guide.window import GuideWindow, place
from takeitdown.window import look
application = QApplication(["practice"])
look.dress(application)
window = GuideWindow(None, None)
place(window)
window.show()
application.processEvents()
whole = window.screen().geometry().contains(window.geometry())
print(json.dumps([window.screen().name(), whole, window.geometry().x(), window.width()]))
"""


def placed(folder: Path, *screens: tuple[int, int]) -> list[object]:
    """The guide on these screens, each beside the one before: the name of its screen, whether all
    of it is there, where it begins, and how wide it is."""
    described, x = [], 0
    for number, (width, height) in enumerate(screens, start=1):
        described.append({"name": f"{number}", "x": x, "y": 0, "width": width, "height": height})
        described[-1] |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        x += width
    config = folder / "screens.json"
    config.write_text(json.dumps({"screens": described}))
    done = subprocess.run(
        [sys.executable, "-B", "-c", PLACED],
        env=os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
        capture_output=True,
        check=True,
        timeout=120,
    )
    found = json.loads(done.stdout)
    assert isinstance(found, list)
    return found


def test_the_guide_stands_on_the_second_screen_where_there_is_one(tmp_path: Path) -> None:
    assert placed(tmp_path, (1280, 720), (1920, 1080)) == ["2", True, 1280, 1920]
    assert placed(tmp_path, (1920, 1080), (1280, 720)) == ["2", True, 1920, 1280]
    # On one screen it stands at its right side, and the person's window at the left.
    name, whole, x, wide = placed(tmp_path, (1920, 1080))
    assert (name, whole) == ("1", True)
    assert x >= PERSON_WIDTH - 1
    assert x + wide >= 1919


def text(guide: GuideWindow, identifier: str) -> str:
    found = guide.findChild(QWidget, identifier)
    assert isinstance(found, QLabel | QPlainTextEdit)
    return found.text() if isinstance(found, QLabel) else found.toPlainText()


def turn_to(guide: GuideWindow, page: str) -> None:
    guide.findChild(QAbstractButton, f"guide.to.guide.{page}").click()


def cells(guide: GuideWindow, identifier: str) -> list[str]:
    """What stands in a table."""
    found = guide.findChild(QWidget, identifier)
    assert found is not None
    return [label.text() for label in found.findChildren(QLabel)]


def live(show: Show) -> tuple[Seen, dict]:
    seen = show.seen()
    return seen, holdings(seen, False)


def test_the_guide_is_a_window_to_a_screen_reader(guide: GuideWindow) -> None:
    seen = QAccessible.queryAccessibleInterface(guide)
    assert seen is not None
    assert seen.role() == QAccessible.Role.Window


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


class Playing:
    """A play whose scene does not end by itself."""

    def __init__(self) -> None:
        self.done: list[object] = []
        self._left = threading.Event()

    def play(self, scene: scenes.Scene, stopped: object, begun: Callable[..., object]) -> None:
        self.done.append(scene.name)
        self._left.clear()
        begun(scene, 0.1)
        assert self._left.wait(120)

    def begin(self, scene: None) -> float:
        self.done.append(scene)
        return 0.1

    def interrupt(self) -> None:
        self._left.set()


def test_everything_as_new_waits_for_nothing_that_was_asked_before(qtbot: QtBot) -> None:
    playing = Playing()
    stagehand = Stagehand(playing)
    with qtbot.waitSignal(stagehand.begun):
        stagehand.open(lambda: playing.done.append("opened"))
        stagehand.ask(scenes.HAPPY)
    stagehand.ask(lambda: playing.done.append("an act"))
    with qtbot.waitSignal(stagehand.begun):
        stagehand.ask(Reset())
    assert playing.done == ["opened", "happy-road", None]


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
    turn_to(guide, "other")
    guide.show_live(live(show))
    assert text(guide, "list.count") == sayings.LIST_EMPTY
    assert text(guide, "platform.read_so_far") == sayings.NOT_READ
    show.read_the_list()
    show.upload(show.copy("mirrored"))
    guide.show_live(live(show))
    assert text(guide, "platform.read_so_far") == sayings.READ_SO_FAR.format(0, 0)
    assert sayings.NO_BITS in cells(guide, "platform.scans")
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


def test_what_the_other_side_has_stands_beside_what_to_say(guide: GuideWindow, show: Show) -> None:
    guide.show_live(live(show))
    assert text(guide, "now.glance") == sayings.LIST_EMPTY
    sends(show.world)
    show.read_the_list()
    show.upload_every_copy()
    show.upload_elsewhere(show.copy("cropped"))
    show.report()
    show.hand_over()
    guide.show_live(live(show))
    told = text(guide, "now.glance").splitlines()
    seen = show.seen()
    assert told[0] == printed.rows_told(seen)
    assert told[1] == printed.read_told(seen)
    uploads = told[2 : 2 + len(copies.bundled())]
    for scan, line in zip(seen.happened.scans, uploads, strict=True):
        assert all(cell in line for cell in printed.scan_told(scan)[:3])
    assert told[len(uploads) + 2 :] == [
        words_told.finding(seen.happened.scans[-1]).text,
        *printed.elsewhere_told(seen),
        "The CyberTipline has report 1. Files with it: 1.",
        "The case went to Example Task Force (made up). "
        "The uploader's internet address belongs to this agency's area.",
    ]


def test_a_scene_that_breaks_off_is_over_and_says_what_to_do(
    guide: GuideWindow, show: Show
) -> None:
    for broken, said in ((guide.trouble, sayings.TROUBLE), (guide.ended, sayings.LIST_ENDED)):
        guide.begun(scenes.HAPPY, 0.3)
        stop = scenes.HAPPY.stops[0]
        guide.stopped(Stopped(scenes.HAPPY, stop, "begin", True, *live(show), as_said=True))
        assert guide.now.goes_on
        broken()
        assert not guide.now.goes_on
        assert text(guide, "now.scene") == sayings.SCENE_OVER
        assert text(guide, "guide.outcome") == said


def test_a_list_that_will_never_answer_is_told_from_one_that_may(qtbot: QtBot) -> None:
    class Broken(Playing):
        problem: type[Exception] = NotRead

        def begin(self, scene: None) -> float:
            raise self.problem

    playing = Broken()
    stagehand = Stagehand(playing)
    stagehand.open(lambda: None)
    with qtbot.waitSignal(stagehand.trouble):
        stagehand.ask(Reset())
    playing.problem = NotStarted
    with qtbot.waitSignal(stagehand.ended):
        stagehand.ask(Reset())


def test_a_stop_that_takes_long_says_why_it_may(
    guide: GuideWindow, show: Show, qtbot: QtBot
) -> None:
    guide.begun(scenes.HAPPY, 0.3)
    stops = scenes.HAPPY.stops
    guide.stopped(Stopped(scenes.HAPPY, stops[0], "begin", True, *live(show), as_said=True))
    guide.patience.setInterval(50)
    qtbot.keyClick(guide, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: text(guide, "guide.outcome") == sayings.LONG_ON_THE_WAY)
    guide.stopped(Stopped(scenes.HAPPY, stops[1], "choose", True, *live(show), as_said=True))
    assert text(guide, "guide.outcome") == ""
    assert not guide.patience.isActive()


def test_a_scene_begins_where_it_stands_what_to_say(guide: GuideWindow) -> None:
    turn_to(guide, "handbook")
    guide.begun(None, 0.3)
    assert guide.handbook.isVisible()
    guide.begun(scenes.HAPPY, 0.3)
    assert guide.now.isVisible()
    turn_to(guide, "map")
    guide.begun(scenes.HAPPY, 0.3)
    assert guide.map.isVisible(), "who shows the map goes on showing it"


def test_the_scene_that_is_played_is_marked_and_what_is_on_its_way_is_said(
    guide: GuideWindow, show: Show, qtbot: QtBot
) -> None:
    def marked() -> list[str]:
        buttons = guide.scenes.findChildren(QAbstractButton)
        return [button.objectName() for button in buttons if button.isChecked()]

    qtbot.keyClick(guide, Qt.Key.Key_PageDown)
    assert text(guide, "guide.outcome") == ""  # without a scene nothing comes
    guide.begun(scenes.BUSY, 0.3)
    assert marked() == ["scene.busy"]
    stops = scenes.BUSY.stops
    guide.stopped(Stopped(scenes.BUSY, stops[0], "begin", True, *live(show), as_said=True))
    qtbot.keyClick(guide, Qt.Key.Key_PageDown)
    assert text(guide, "guide.outcome") == sayings.ON_THE_WAY
    guide.stopped(Stopped(scenes.BUSY, stops[-1], "receipt", True, *live(show), as_said=True))
    assert text(guide, "guide.outcome") == ""
    guide.begun(None, 0.3)
    assert marked() == []


def test_the_map_is_saved_only_on_a_press_as_a_drawing_and_as_a_picture(
    guide: GuideWindow, show: Show, tmp_path: Path
) -> None:
    guide.show_live(live(show))
    turn_to(guide, "map")  # it shows what there was before it was turned to
    assert list(tmp_path.iterdir()) == []
    guide.findChild(QAbstractButton, "map.save").click()
    drawn, painted = tmp_path / "practice-map-1.svg", tmp_path / "practice-map-1.png"
    assert {drawn, painted} == set(tmp_path.iterdir())
    assert "Practice" in drawn.read_text("utf-8")
    image = QImage(str(painted))
    colours = {image.pixel(x, y) for x in range(0, image.width(), 9) for y in range(0, 700, 9)}
    assert len(colours) > 3
    assert text(guide, "map.text").count("\n") == 4


@pytest.mark.parametrize("wide", [900, 1300, 1900])
def test_the_whole_map_is_seen_at_every_width(
    guide: GuideWindow, show: Show, qtbot: QtBot, wide: int
) -> None:
    guide.resize(wide, 800)
    guide.show_live(live(show))
    turn_to(guide, "map")
    view = guide.findChild(QWidget, "map.view")
    qtbot.waitUntil(lambda: view.height() == view.heightForWidth(view.width()))
    assert view.width() > wide / 2


def test_other_programs_are_told_where_the_services_are(guide: GuideWindow, show: Show) -> None:
    turn_to(guide, "other")
    told = text(guide, "doors.addresses")
    world = show.world
    for address in (*world.doors.values(), world.address, world.provider.secret):
        assert address in told
    assert f"curl -F file=@{copies.bundled()[-1].file} {next(iter(world.doors.values()))}" in told


def test_uploads_reports_and_the_case_are_shown_as_the_services_have_them(
    guide: GuideWindow, show: Show
) -> None:
    turn_to(guide, "other")
    sends(show.world)
    show.upload_elsewhere(show.copy("mirrored"))
    show.upload(show.copy("mirrored"))
    show.report()
    show.hand_over()
    guide.show_live(live(show))
    [row, *_] = show.seen().rows
    assert row.entry[:8] in text(guide, "list.rows")
    assert (
        text(guide, "platform.elsewhere").count("Uploads taken: 1. Compared with a list: 0.") == 2
    )
    [filed] = show.world.tipline.finished
    assert filed.report.first("personOrUserReported", "screenName") in text(guide, "tipline.report")
    assert filed.files[0].md5 in text(guide, "tipline.details")
    told = text(guide, "casework.told")
    for one in ("First analyst", "Second analyst", "made up", filed.files[0].name, "203.0.113.24"):
        assert one in told
    turn_to(guide, "map")
    _, listed, platform, tipline, agency = text(guide, "map.text").splitlines()
    assert "Picture (" not in listed
    assert "Picture (its own copy)" in platform
    for place in (tipline, agency):
        assert "Picture (the platform's copy)" in place


@pytest.mark.parametrize("wide", [760, 1000])
def test_no_page_is_wider_than_its_window_whatever_stands_on_it(
    guide: GuideWindow, show: Show, qtbot: QtBot, wide: int
) -> None:
    sends(show.world)
    show.upload_every_copy()
    show.report()
    show.hand_over()
    guide.resize(wide, 700)
    guide.show_live(live(show))
    guide.told(wire.Page("check", words.page_code("check")))
    for page in (guide.scenes, guide.now, guide.other, guide.map, guide.handbook):
        turn = guide.findChild(QAbstractButton, f"guide.to.{page.objectName()}")
        if turn is not None:
            turn.click()
        qtbot.waitUntil(lambda page=page: page.isVisible() or page is guide.scenes)
        for fold in page.findChildren(Fold):
            fold.findChild(QAbstractButton).click()
        qtbot.waitUntil(lambda page=page: page.viewport().width() == page.widget().width())


def test_another_client_s_report_is_shown_and_handed_over(guide: GuideWindow, show: Show) -> None:
    world = show.world
    other = Reporter(world.address, world.provider.name, world.provider.secret)
    number = other.submits().the("reportId")
    file = other.uploads(number, b"a picture").the("fileId")
    other.describes(number, file)
    guide.show_live(live(show))
    turn_to(guide, "other")
    assert text(guide, "tipline.told") == sayings.NO_REPORT, "it is not finished"
    other.finishes(number)
    show.hand_over()
    guide.show_live(live(show))
    assert text(guide, "tipline.told") == sayings.REPORT_FILED.format(1, 1)
    assert "safety@social.example" in text(guide, "tipline.report")
    assert "Other Task Force" in text(guide, "casework.told")


def test_a_stop_that_came_otherwise_is_said(guide: GuideWindow, show: Show) -> None:
    seen, held = live(show)
    for whole, said in ((True, sayings.NOT_AS_SAID), (False, sayings.STOPPED_SHORT)):
        stop = scenes.HAPPY.stops[0]
        guide.stopped(Stopped(scenes.HAPPY, stop, "begin", whole, seen, held, as_said=False))
        assert text(guide, "now.say") == f"{stop.say} {said}"


def test_the_handbook_says_what_is_real_and_what_is_not_public(guide: GuideWindow) -> None:
    said = "\n".join(label.text() for label in guide.handbook.findChildren(QLabel))
    assert sayings.HANDBOOK_REAL in said
    assert sayings.HANDBOOK_NOT_PUBLIC in said
    assert "stand-in" in said
