"""A person's computer with a case file on it, and the app there, in real processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from takeitdown.casefile.case import Case
from takeitdown.casefile.shelf import Shelf
from takeitdown.sealing import number as case_number
from takeitdown.sealing.box import FLOOR
from takeitdown.sealing.number import CaseKeys, CaseNumber
from takeitdown.steps import organisation
from tests.casefile.contents import Contents
from tests.casefile.test_no_plaintext import forms_of, hits
from tests.walls import trace

PASSPHRASE = "kettle orbit canoe maple lantern"

Step = dict[str, object]


def adding(*pictures: Path) -> tuple[Step, ...]:
    """From the open case file to the press that sends."""
    return (
        {"press": "cases.add"},
        {"press": "begin.age.under-18"},
        {"press": "begin.next"},
        {"wait": "choose.next"},
        {"add": [str(path) for path in pictures]},
        {"wait": "choose.tile.1"},
        {"gone": "choose.progress"},
        {"press": "choose.next"},
        {"wait": "check.send"},
        {"press": "check.send"},
    )


@dataclass
class Desk:
    """One person's computer: a home, a documents folder in it, and a case file there. `python` is
    an interpreter that has the app; `holds()` is what the case file holds at any moment."""

    folder: Path
    list_file: Path
    number: CaseNumber = field(default_factory=lambda: case_number.new(practice=True))
    python: str = sys.executable
    trace: Path | None = None  # where strace writes down what the next starts do

    def __post_init__(self) -> None:
        self.papers.mkdir(parents=True)
        self.temporary.mkdir()
        fields = json.loads(self.list_file.read_text(encoding="utf-8"))
        case = Case(self.number, organisation.from_fields(fields, practice=True))
        with Shelf.create(self.papers, case, PASSPHRASE, cost=FLOOR) as shelf:
            self.holds = Contents(shelf.path, PASSPHRASE)

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

    def starts(self, *steps: Step) -> subprocess.Popen[str]:
        """The app, with somebody who opens the case file and then takes these steps."""
        script = self.folder / "walk.json"  # holds the passphrase, so it lies outside of the home
        opens: tuple[Step, ...] = (
            {"press": "hiding.next"},
            {"press": "begin.have_file"},
            {"type": ["begin.passphrase", PASSPHRASE]},
            {"press": "begin.open_file"},
            {"wait": "cases.again"},
        )
        script.write_text(json.dumps([*opens, *steps, {"leave": True}]), encoding="utf-8")
        program: list[str | Path] = [
            *(self.python, "-I", "-m", "takeitdown", "practice", "--unattended"),
            *("--walk", script, "--out", self.papers, "--list", self.list_file),
            *("--pictures", self.folder),
        ]
        return subprocess.Popen(
            trace.command(program, self.trace) if self.trace else program,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=os.environ | {"HOME": str(self.papers.parent), "TMPDIR": str(self.temporary)},
        )

    def sends(self, pictures: Path) -> subprocess.Popen[str]:
        return self.starts(*adding(pictures), {"wait": "receipt.in_file"})

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


def secrets_of(desk: Desk, keys: CaseKeys) -> tuple[bytes, ...]:
    """What of the case may stand readable nowhere, in every form."""
    number = desk.number
    return forms_of([str(number), number.characters, keys.id, keys.key, PASSPHRASE])


def lying_open(desk: Desk, canaries: tuple[bytes, ...]) -> set[str]:
    """The names of files in the home, the temporary folder and shared memory that hold a canary."""
    places = (desk.papers.parent, desk.temporary, Path("/dev/shm"))
    return {path.name for path in hits(places, canaries)}
