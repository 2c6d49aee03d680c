"""The case file, with real processes: whatever is killed and whenever, one case, and none lost.

A person opens their case file, sends, and something dies with `kill -9`. They come back, and do
what the page offers. The list then has the case once, and the case file its receipt.
"""

from __future__ import annotations

import subprocess
import threading
import time
from pathlib import Path

import pytest

from takeitdown.sealing import number
from takeitdown.window import words
from tests.journeys.between import Between
from tests.journeys.conftest import Hotline
from tests.journeys.desk import Desk, lying_open, secrets_of
from tests.journeys.person import process_of


@pytest.fixture
def desk(tmp_path: Path, hotline: Hotline, between: Between) -> Desk:
    folder = tmp_path / "desk"
    folder.mkdir()
    return Desk(folder, hotline.file_for(between))


def one_case(hotline: Hotline) -> bool:
    return all(len(hotline.rows(table, "id")) == 1 for table in ("cases", "submissions"))


class Killer:
    """Kills a process at a moment of the traffic, and lets the traffic go on."""

    def __init__(self, between: Between, moment: str) -> None:
        self.reached, self.over = threading.Event(), threading.Event()
        self._between, self._moment = between, moment
        setattr(between, moment, self._wait)

    def _wait(self) -> None:
        setattr(self._between, self._moment, lambda: None)
        self.reached.set()
        assert self.over.wait(60)

    def kills(self, launcher: subprocess.Popen[str], who: str) -> None:
        assert self.reached.wait(90)
        process_of(launcher, who).kill()
        self.over.set()


@pytest.mark.parametrize("moment", ["asked", "answered"])
def test_a_window_that_is_killed_while_sending_offers_to_send_the_same_again(
    desk: Desk, hotline: Hotline, between: Between, pictures: Path, moment: str
) -> None:
    killer = Killer(between, moment)
    launcher = desk.sends(pictures)
    killer.kills(launcher, "window")
    launcher.communicate(timeout=60)
    assert len(desk.kept().outbox) == 1
    pages = desk.comes_back(pictures)
    assert pages["waits"]["cases.waiting"] == words.FILE_WAITS_TEXT
    assert pages["case"]["cases.text"] == words.case_holds(3)
    assert between.requests[0] == between.requests[1]
    assert desk.is_settled()
    assert one_case(hotline)


def test_a_case_file_has_its_receipt_after_an_undisturbed_sending(
    desk: Desk, hotline: Hotline, pictures: Path
) -> None:
    desk.ends(desk.sends(pictures))
    assert desk.is_settled()
    assert one_case(hotline)
    assert not [path.name for path in desk.papers.glob("notes.dat.*") if path.suffix != ".old"]


def test_nothing_of_the_case_lies_open_anywhere_while_it_is_in_use(
    desk: Desk, between: Between, pictures: Path
) -> None:
    keys = number.derive(desk.number)
    canaries = secrets_of(desk, keys)
    found: set[str] = set()

    def searches() -> None:
        found.update(lying_open(desk, canaries))

    between.asked = between.answered = searches
    launcher = desk.sends(pictures)
    while launcher.poll() is None:
        searches()
        time.sleep(0.02)  # between two looks at the whole disk, not for anything to happen
    desk.ends(launcher)
    searches()
    assert found == set()
    planted = desk.temporary / "planted"
    planted.write_text(f"a note: {keys.key}", encoding="utf-8")
    assert lying_open(desk, canaries) == {planted.name}
