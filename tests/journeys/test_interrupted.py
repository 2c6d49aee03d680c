"""Whatever dies in the middle of sending: the same pictures and number give one case, none lost."""

from __future__ import annotations

import subprocess
import threading
from pathlib import Path

import psutil
import pytest

from takeitdown.sealing import number
from tests.journeys.between import Between
from tests.journeys.conftest import Hotline
from tests.journeys.person import Person, process_of


class Pause:
    """Stops the traffic once, so that something can be killed at that moment."""

    def __init__(self) -> None:
        self.reached, self.over = threading.Event(), threading.Event()

    def __call__(self) -> None:
        if not self.reached.is_set():
            self.reached.set()
            assert self.over.wait(120)


MOMENTS = ["asked", "answered"]  # before the list has it, and after it has it


@pytest.fixture(params=MOMENTS)
def pause(request: pytest.FixtureRequest, between: Between) -> Pause:
    pause = Pause()
    setattr(between, request.param, pause)
    return pause


def one_case(hotline: Hotline) -> None:
    assert len(hotline.rows("cases", "case_id")) == 1
    assert len(hotline.rows("submissions", "digest")) == 1
    assert len(hotline.rows("entries", "id", "variant = ''")) == 3


def on_the_way(person: Person, pictures: Path, pause: Pause, again: str = "") -> subprocess.Popen:
    person.begins("under-18", again)
    person.chooses(pictures)
    person.sends()
    person.is_told_it_did_not_work()
    person.sends_again()
    person.reads_the_receipt()
    launcher = person.starts()
    assert pause.reached.wait(120)
    return launcher


def test_a_courier_that_is_killed_is_told_and_sending_again_makes_one_case(
    person: Person, hotline: Hotline, pictures: Path, pause: Pause
) -> None:
    launcher = on_the_way(person, pictures, pause)
    process_of(launcher, "courier").kill()
    pause.over.set()
    pages = person.ends(launcher)
    assert pages["failed"]["send.notice.text"] == (
        "The fingerprints may have arrived or not. Send again to be sure."
    )
    one_case(hotline)


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_list_that_is_killed_and_comes_back_has_one_case(
    person: Person, hotline: Hotline, between: Between, pictures: Path, moment: str
) -> None:
    def die() -> None:
        hotline.kill()
        setattr(between, moment, lambda: None)
        between.asked = come_back
        raise ConnectionResetError

    def come_back() -> None:
        hotline.start()
        between.asked = lambda: None

    setattr(between, moment, die)
    person.begins("under-18")
    person.chooses(pictures)
    person.sends()
    person.is_told_it_did_not_work()
    person.sends_again()
    person.reads_the_receipt()
    pages = person.does_it()
    assert "We cannot tell if the fingerprints arrived" in pages["failed"]["send.notice.text"]
    assert "fingerprints were received" in pages["receipt"]["receipt.summary"]
    assert len(between.requests) == 2
    assert between.requests[0] == between.requests[1]
    one_case(hotline)


@pytest.mark.parametrize("end", ["kill", "terminate"])  # the second one is to leave
def test_a_window_that_ends_ends_everything_and_the_number_brings_it_back(
    person: Person, hotline: Hotline, pictures: Path, pause: Pause, end: str
) -> None:
    again = str(number.new(practice=True))
    launcher = on_the_way(person, pictures, pause, again)
    children = psutil.Process(launcher.pid).children()
    getattr(process_of(launcher, "window"), end)()
    launcher.communicate(timeout=60)
    _, alive = psutil.wait_procs(children, timeout=60)
    assert not alive
    pause.over.set()

    person.steps.clear()
    person.begins("under-18", again)
    person.chooses(pictures)
    person.sends()
    person.reads_the_receipt()
    assert person.does_it()["receipt"]["receipt.number"] == again
    one_case(hotline)


def test_a_launcher_that_is_killed_takes_the_others_with_it(
    person: Person, pictures: Path, pause: Pause
) -> None:
    launcher = on_the_way(person, pictures, pause)
    children = psutil.Process(launcher.pid).children()
    assert len(children) == 2  # window and courier; the list belongs to the test
    launcher.kill()
    launcher.communicate()
    pause.over.set()
    _, alive = psutil.wait_procs(children, timeout=60)
    assert not alive
