"""The case file, with real processes: whatever is killed and whenever, one case, and none lost.

A person opens their case file, sends, and something dies with `kill -9`. They come back, and do
what the page offers. The list then has the case once, and the case file its receipt.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import pytest

from takeitdown.casefile.case import Case
from takeitdown.casefile.shelf import Shelf
from takeitdown.sealing import number as case_number
from takeitdown.sealing.box import FLOOR
from takeitdown.sealing.number import CaseNumber
from takeitdown.steps import organisation
from takeitdown.window import words
from tests.journeys.between import Between
from tests.journeys.conftest import Hotline
from tests.journeys.person import process_of

PASSPHRASE = "kettle orbit canoe maple lantern"


@dataclass
class Desk:
    """One person's computer: a home, a documents folder in it, and a case file there."""

    folder: Path
    list_file: Path
    number: CaseNumber = field(default_factory=lambda: case_number.new(practice=True))

    def __post_init__(self) -> None:
        self.papers.mkdir(parents=True)
        self.temporary.mkdir()
        fields = json.loads(self.list_file.read_text(encoding="utf-8"))
        case = Case(self.number, organisation.from_fields(fields, practice=True))
        with Shelf.create(self.papers, case, PASSPHRASE, cost=FLOOR):
            pass

    @property
    def papers(self) -> Path:
        return self.folder / "home" / "Documents"

    @property
    def temporary(self) -> Path:
        return self.folder / "tmp"

    def kept(self) -> Case:
        """What the case file holds while nobody has it open."""
        with Shelf.open(self.papers / "notes.dat", PASSPHRASE) as shelf:
            return shelf.case

    def starts(self, *steps: dict[str, object]) -> subprocess.Popen[str]:
        """The app, with somebody who opens the case file and then takes these steps."""
        script = self.folder / "walk.json"  # holds the passphrase, so it lies outside of the home
        opens = [
            {"press": "hiding.next"},
            {"press": "begin.have_file"},
            {"type": ["begin.passphrase", PASSPHRASE]},
            {"press": "begin.open_file"},
            {"wait": "cases.again"},
        ]
        script.write_text(json.dumps([*opens, *steps, {"leave": True}]), encoding="utf-8")
        return subprocess.Popen(
            [
                *(sys.executable, "-I", "-m", "takeitdown", "practice", "--unattended"),
                *("--walk", str(script), "--out", str(self.papers), "--list", str(self.list_file)),
                *("--pictures", str(self.folder)),
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=os.environ | {"HOME": str(self.papers.parent), "TMPDIR": str(self.temporary)},
        )

    def sends(self, pictures: Path) -> subprocess.Popen[str]:
        return self.starts(
            {"press": "cases.add"},
            {"press": "begin.age.under-18"},
            {"press": "begin.next"},
            {"wait": "choose.next"},
            {"add": [str(pictures)]},
            {"wait": "choose.tile.1"},
            {"gone": "choose.progress"},
            {"press": "choose.next"},
            {"wait": "check.send"},
            {"press": "check.send"},
            {"wait": "receipt.in_file"},
        )

    def comes_back(self, pictures: Path) -> dict[str, dict[str, str]]:
        """Does what the page offers: sends again what waits, or sends if nothing did."""
        case = self.kept()
        if case.outbox:
            resend = ({"press": "cases.resend"}, {"wait": "cases.see_signed"}, {"keep": "case"})
            return self.ends(self.starts({"wait": "cases.resend"}, {"keep": "waits"}, *resend))
        if case.deliveries:
            return {}
        return self.ends(self.sends(pictures))

    def ends(self, launcher: subprocess.Popen[str]) -> dict[str, dict[str, str]]:
        _, told = launcher.communicate(timeout=150)
        assert launcher.returncode == 0, told
        kept = self.papers / "pages.json"
        pages = json.loads(kept.read_text(encoding="utf-8")) if kept.exists() else {}
        assert isinstance(pages, dict)
        return pages

    def is_settled(self) -> bool:
        case = self.kept()
        return not case.outbox and len(case.deliveries) == 1


def desk_at(folder: Path, hotline: Hotline, between: Between) -> Desk:
    folder.mkdir()
    return Desk(folder, hotline.file_for(between))


@pytest.fixture
def desk(tmp_path: Path, hotline: Hotline, between: Between) -> Desk:
    return desk_at(tmp_path / "desk", hotline, between)


def one_case(hotline: Hotline, cases: int = 1) -> bool:
    return all(len(hotline.rows(table, "id")) == cases for table in ("cases", "submissions"))


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
    keys = case_number.derive(desk.number)
    canaries = [str(desk.number), desk.number.characters, keys.id, keys.key, PASSPHRASE]
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


def lying_open(desk: Desk, canaries: list[str]) -> set[str]:
    """The names of files in the home, the temporary folder and shared memory that hold a canary."""
    found = set()
    for root in (desk.papers.parent, desk.temporary, Path("/dev/shm")):
        for path in root.rglob("*"):
            try:
                content = path.read_bytes() if path.is_file() else b""
            except OSError:
                continue  # gone in the meantime
            if any(canary.encode() in content for canary in canaries):
                found.add(path.name)
    return found


def cycles(
    tmp_path: Path, hotline: Hotline, between: Between, pictures: Path, count: int
) -> tuple[int, int]:
    """So many cases, in each of which the window or the courier is killed at a random moment of the
    sending. How many were killed with their message waiting, and how many were killed at all."""
    chance = random.Random(1)
    waiting = killed = 0
    between.asked = between.answered = lambda: time.sleep(0.5)  # as slow as a list far away
    for cycle in range(count):
        desk = desk_at(tmp_path / f"desk-{cycle}", hotline, between)
        launcher = desk.sends(pictures)
        who = chance.choice(["window", "courier"])
        killed += kill_at_random(launcher, who, chance)
        launcher.communicate(timeout=150)
        waiting += bool(desk.kept().outbox)
        desk.comes_back(pictures)
        assert desk.is_settled(), cycle
        assert one_case(hotline, cycle + 1), cycle
    return waiting, killed


def kill_at_random(launcher: subprocess.Popen[str], who: str, chance: random.Random) -> bool:
    """Kills a process some time after it is there; False if it ended before. A window whose courier
    was killed waits for somebody to press a button: it is killed as well."""
    deadline = time.monotonic() + 90
    while not (there := [c for c in children(launcher) if f"takeitdown.{who}" in c.cmdline()]):
        if launcher.poll() is not None or time.monotonic() > deadline:
            return False
        time.sleep(0.005)
    # A courier lives for a second or more, a window for some.
    time.sleep(chance.uniform(0, 1.0 if who == "courier" else 5.0))
    if not there[0].is_running():
        return False
    there[0].kill()
    if who == "courier":
        time.sleep(0.5)
        for window in children(launcher):
            window.kill()
    return True


def children(launcher: subprocess.Popen[str]) -> list[psutil.Process]:
    try:
        return psutil.Process(launcher.pid).children()
    except psutil.NoSuchProcess:
        return []


def test_a_few_random_kills_make_one_case_each(
    tmp_path: Path, hotline: Hotline, between: Between, pictures: Path
) -> None:
    # Five starts and more come to about half a minute; a thousand stand behind `long`.
    cycles(tmp_path, hotline, between, pictures, 3)


@pytest.mark.long
@pytest.mark.timeout(6 * 3600)
def test_a_thousand_random_kills_make_one_case_each(
    tmp_path: Path, hotline: Hotline, between: Between, pictures: Path
) -> None:
    waiting, killed = cycles(tmp_path, hotline, between, pictures, 1000)
    print(f"{killed} kills, {waiting} with a message waiting, 1000 cases")
    assert killed > 500
    assert waiting > 100
