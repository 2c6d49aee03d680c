"""Practice beside a guide begins anew at its word; a real start has no ear for that."""

from __future__ import annotations

import os
import select
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from takeitdown.casefile.case import Case
from takeitdown.casefile.shelf import Shelf
from takeitdown.errors import Problem
from takeitdown.sealing import number, signature
from takeitdown.steps import wire
from takeitdown.steps.confirmation import Age
from takeitdown.steps.organisation import Organisation
from takeitdown.window import aloud, words
from takeitdown.window.frame import Frame
from takeitdown.window.jobs import Jobs
from takeitdown.window.journey import Journey
from takeitdown.window.mailbox import Mailbox
from takeitdown.window.stage import Opened, Stage
from tests.casefile.samples import PASSPHRASE
from tests.window.conftest import NO_WALL

LIST = Organisation(
    "Example Helpline",
    "https://list.example",
    signature.public_key(signature.new_key()),
    tuple(Age),
)


@dataclass
class Beside:
    """A stage at the end of real pipes; `tells` reads what it told the launcher."""

    stage: Stage
    to_window: int
    from_window: int
    journeys: list[Journey] = field(default_factory=list)

    def hears(self, message: wire.Welcome | wire.Walk) -> None:
        os.write(self.to_window, wire.write(message))

    def tells(self) -> list[wire.Told | None]:
        return [wire.read_told(line) for line in os.read(self.from_window, 65536).splitlines()]

    def told(self, what: wire.Told) -> bool:
        """Whether it told this by now, and not before."""
        return bool(select.select([self.from_window], [], [], 0)[0]) and what in self.tells()


@pytest.fixture
def opened(qtbot: QtBot, dressed: QApplication, tmp_path: Path) -> Iterator[object]:
    kept: list[tuple[Beside, Jobs, list[int]]] = []

    def opened(welcome: wire.Welcome) -> Beside:
        from_launcher, to_window = os.pipe()
        from_window, to_launcher = os.pipe()
        mailbox = Mailbox(os.fdopen(from_launcher, "rb"), to_launcher, welcome.guided)
        jobs, journeys = Jobs(), []

        def journey(welcome: wire.Welcome) -> Opened:
            frame = Frame(welcome.practice, welcome.any_pictures)
            organisation = welcome.organisation
            assert organisation
            made = Journey(
                frame, jobs, mailbox, welcome, organisation, NO_WALL, str(tmp_path), print
            )
            journeys.append(made)
            return frame, made

        stage = Stage(journey, print, welcome, mailbox, jobs, str(tmp_path))
        mailbox.open()
        stage.frame.show()
        beside = Beside(stage, to_window, from_window, journeys)
        kept.append((beside, jobs, [from_window, to_launcher]))
        beside.mailbox = mailbox  # type: ignore[attr-defined]  # it lives as long
        return beside

    yield opened
    for beside, jobs, ends in kept:
        with qtbot.waitSignal(beside.mailbox.closed):  # type: ignore[attr-defined]
            os.close(beside.to_window)
        beside.mailbox._from_launcher.close()  # type: ignore[attr-defined]
        jobs.finish()
        for journey in beside.journeys:
            journey.evidence.close()
        beside.stage.frame.deleteLater()
        for end in ends:
            os.close(end)


GUIDED = wire.Welcome(True, LIST, guided=True)


def test_a_real_start_takes_no_word_of_a_guide(opened: object, qtbot: QtBot) -> None:
    beside = opened(wire.Welcome(False, LIST))  # type: ignore[operator]
    frame = beside.stage.frame
    assert takes_the_keys(frame)
    answered: list[wire.Answer] = []
    beside.mailbox.answered.connect(answered.append)
    beside.hears(wire.Walk('[{"press": "hiding.next"}]'))
    beside.hears(GUIDED)
    qtbot.waitUntil(lambda: len(answered) == 2)
    assert answered == [wire.Failed("nonsense")] * 2
    assert beside.stage.frame is frame
    assert frame.page.name == "hiding"


def test_the_guide_is_told_the_page_s_name_and_code_and_nothing_else(
    opened: object, qtbot: QtBot
) -> None:
    beside = opened(GUIDED)  # type: ignore[operator]
    beside.hears(wire.Walk('[{"press": "hiding.next"}, {"wait": "begin.next"}]'))
    qtbot.waitUntil(lambda: beside.stage.frame.page.name == "begin")
    qtbot.wait(0)
    assert beside.tells() == [
        wire.Page("hiding", words.page_code("hiding")),
        wire.Page("begin", words.page_code("begin")),
        wire.Walked(0),
    ]


def test_beginning_anew_leaves_nothing_of_before(opened: object, qtbot: QtBot) -> None:
    beside = opened(GUIDED)  # type: ignore[operator]
    before = beside.stage.frame
    beside.hears(wire.Walk('[{"press": "hiding.next"}, {"wait": "begin.next"}]'))
    qtbot.waitUntil(lambda: before.page.name == "begin")
    beside.hears(GUIDED)
    qtbot.waitUntil(lambda: not isValid(before))
    assert beside.stage.frame.page.name == "hiding"
    assert beside.stage.frame.isVisible()
    left = [one for one in QApplication.topLevelWidgets() if isinstance(one, Frame)]
    assert [one for one in left if one.isVisible()] == [beside.stage.frame]


def test_a_walk_whose_folder_takes_nothing_ends_with_a_sentence(
    opened: object, qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    beside = opened(GUIDED)  # type: ignore[operator]
    tmp_path.rmdir()
    beside.hears(wire.Walk('[{"press": "hiding.next"}, {"keep": "1-begin"}]'))
    qtbot.waitUntil(lambda: beside.told(wire.Walked(2)))
    assert "its folder is full, or takes no files" in capsys.readouterr().err
    tmp_path.mkdir()


def test_a_walk_goes_on_where_a_visitor_pressed_ahead_and_waits_anywhere_else(
    opened: object, qtbot: QtBot
) -> None:
    beside = opened(GUIDED)  # type: ignore[operator]
    frame = beside.stage.frame
    for identifier in ("hiding.next", "begin.age.under-18", "begin.next"):
        qtbot.waitUntil(lambda one=identifier: frame.findChild(QWidget, one).isVisible())
        frame.findChild(QAbstractButton, identifier).click()
    qtbot.waitUntil(lambda: frame.page.name == "choose")
    ahead = '[{"press": "begin.age.under-18"}, {"press": "begin.next"}, {"wait": "choose.next"}]'
    beside.hears(wire.Walk(ahead))
    qtbot.waitUntil(lambda: beside.told(wire.Walked(0)))
    assert frame.page.name == "choose"
    beside.hears(wire.Walk('[{"press": "hiding.next"}, {"wait": "begin.next"}]'))
    frame.findChild(QAbstractButton, "choose.back").click()
    qtbot.waitUntil(lambda: frame.page.name == "begin")
    qtbot.waitUntil(lambda: beside.told(wire.Walked(0)))


def takes_the_keys(window: QWidget) -> bool:
    return not window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_a_window_that_comes_leaves_the_keys_to_the_guide(opened: object, qtbot: QtBot) -> None:
    beside = opened(GUIDED)  # type: ignore[operator]
    before = beside.stage.frame
    assert not takes_the_keys(before)
    beside.hears(GUIDED)
    qtbot.waitUntil(lambda: not isValid(before))
    assert not takes_the_keys(beside.stage.frame)
    beside.hears(wire.Walk('[{"reading": true}]'))
    qtbot.waitUntil(lambda: beside.stage.frame.findChild(aloud.Reading) is not None)
    assert not takes_the_keys(beside.stage.frame.findChild(aloud.Reading))


def test_a_window_with_another_size_of_text_comes_where_the_one_before_stood(
    opened: object, qtbot: QtBot
) -> None:
    beside = opened(GUIDED)  # type: ignore[operator]
    beside.stage.frame.move(40, 30)
    for percent in (200, 100, 200):
        before = beside.stage.frame
        beside.hears(replace(GUIDED, percent=percent))
        qtbot.waitUntil(lambda before=before: not isValid(before))
        assert (beside.stage.frame.x(), beside.stage.frame.y()) == (40, 30)


@pytest.mark.parametrize("open_before", [True, False])
def test_beginning_anew_lets_go_of_the_case_file_that_was_open_or_just_being_opened(
    opened: object, qtbot: QtBot, tmp_path: Path, open_before: bool
) -> None:
    with Shelf.create(tmp_path, Case(number.new(practice=True), LIST), PASSPHRASE) as shelf:
        path = shelf.path
    beside = opened(GUIDED)  # type: ignore[operator]
    before, file = beside.stage.frame, beside.journeys[0].file
    there: list[object] = []
    problems: list[Problem] = []
    file.open(path, PASSPHRASE, lambda _: True, lambda *both: there.append(both), problems.append)
    if open_before:
        qtbot.waitUntil(lambda: bool(there))
    else:
        qtbot.waitUntil(path.with_name("notes.dat.lock").exists)
    beside.hears(GUIDED)
    qtbot.waitUntil(lambda: not isValid(before))
    qtbot.waitUntil(lambda: not path.with_name("notes.dat.lock").exists())
    assert (problems, bool(there)) == ([], open_before)
    with Shelf.open(path, PASSPHRASE):
        pass  # nobody holds it


def test_practice_is_in_the_window_s_name_its_title_and_on_each_page(
    opened: object, qtbot: QtBot
) -> None:
    beside = opened(GUIDED)  # type: ignore[operator]
    frame = beside.stage.frame
    assert frame.windowTitle() == words.PRACTICE_TITLE
    assert frame.accessibleName().startswith("Practice")
    assert frame.page.accessibleName().startswith("Practice")
    assert frame.findChild(QLabel, "frame.practice").isVisible()


def test_what_is_read_aloud_comes_from_the_accessible_tree(opened: object, qtbot: QtBot) -> None:
    beside = opened(GUIDED)  # type: ignore[operator]
    frame = beside.stage.frame
    lines = aloud.reading(frame)
    assert lines[0] == frame.accessibleName()
    assert f"{words.LEAVE}, {words.SPOKEN_ROLES['button']}" in lines
    frame.findChild(QWidget, "hiding.next").setAccessibleName("a planted name")
    assert "a planted name, button" in aloud.reading(frame)
    frame.findChild(QWidget, "hiding.next").hide()
    assert "a planted name, button" not in aloud.reading(frame)
    beside.hears(wire.Walk('[{"reading": true}, {"press": "frame.pause"}]'))
    qtbot.waitUntil(lambda: frame.findChild(aloud.Reading) is not None)
    text = frame.findChild(QWidget, "reading.text")
    qtbot.waitUntil(lambda: words.PAUSE_HEADING in text.toPlainText())
