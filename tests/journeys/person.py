"""A person as the tests tell of them: what they do becomes a walk, which the real app then takes.

    person = Person(folder)
    person.begins("under-18")
    person.chooses(pictures)
    person.sends()
    person.reads_the_receipt()
    pages = person.does_it()

Every process is the real one: launcher, window, courier and, unless another list is named, the
list.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import psutil


@dataclass
class Person:
    folder: Path
    list_file: Path | None = None
    steps: list[dict[str, object]] = field(default_factory=list)
    environment: dict[str, str] | None = None

    def begins(self, age: str, number: str = "") -> None:
        self.steps += [{"press": "hiding.next"}, {"press": f"begin.age.{age}"}]
        if number:
            self.steps += [{"press": "begin.have_number"}, {"type": ["begin.number", number]}]
        self.steps += [{"keep": "begin"}, {"press": "begin.next"}, {"wait": "choose.next"}]

    def chooses(self, *paths: Path) -> None:
        self.steps += [
            {"add": [str(path) for path in paths]},
            {"wait": "choose.tile.1"},
            {"gone": "choose.progress"},
            {"keep": "choose"},
            {"press": "choose.next"},
            {"wait": "check.send"},
        ]

    def checks(self) -> None:
        """Looks at everything there is to see before sending, and writes it down."""
        self.steps += [
            {"press": "check.see_fingerprints"},
            {"press": "check.see_bytes"},
            {"paper": ["request.txt", "check.bytes"]},
            {"paper": ["fingerprints.txt", "check.fingerprints"]},
            {"keep": "check"},
        ]

    def sends(self) -> None:
        self.steps += [{"press": "check.send"}]

    def is_told_it_did_not_work(self) -> None:
        self.steps += [{"wait": "send.again"}, {"keep": "failed"}]

    def sends_again(self) -> None:
        self.steps += [{"press": "send.again"}]

    def reads_the_receipt(self) -> None:
        self.steps += [
            {"wait": "receipt.close"},
            {"press": "receipt.see_signed"},
            {"paper": ["receipt.txt", "receipt.signed"]},
            {"keep": "receipt"},
        ]

    def comes_back(self, number: str) -> None:
        self.steps += [
            {"press": "hiding.next"},
            {"press": "begin.have_number"},
            {"type": ["begin.number", number]},
            {"press": "begin.look_up"},
            {"wait": "cases.again"},
            {"keep": "case"},
        ]

    def takes_everything_back(self) -> None:
        self._takes_back("cases.take_back")

    def takes_back(self, picture: int) -> None:
        self._takes_back(f"cases.take_back.{picture}")

    def _takes_back(self, way: str) -> None:
        self.steps += [
            {"press": way},
            {"press": "cases.take_back_now"},
            {"gone": "cases.take_back_now"},
            {"wait": "cases.again"},
            {"keep": "taken back"},
        ]

    def stays(self) -> None:
        """Does nothing more: whatever happens next comes from outside."""
        self.steps += [{"keep": "stays"}, {"wait": "nothing.more"}]

    def starts(self, any_pictures: bool = True) -> subprocess.Popen[str]:
        """The launcher's process, on its way."""
        walk = self.folder / "walk.json"
        walk.write_text(json.dumps([*self.steps, {"leave": True}]), encoding="utf-8")
        arguments = ["practice", "--unattended", "--walk", str(walk), "--out", str(self.folder)]
        if any_pictures:
            arguments += ["--pictures", str(self.folder)]
        if self.list_file:
            arguments += ["--list", str(self.list_file)]
        return subprocess.Popen(
            [sys.executable, "-I", "-m", "takeitdown", *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=self.environment,
            cwd=self.folder,  # the one place where the wall has a door
        )

    def does_it(self, any_pictures: bool = True) -> dict[str, dict[str, str]]:
        return self.ends(self.starts(any_pictures))

    def ends(self, launcher: subprocess.Popen[str]) -> dict[str, dict[str, str]]:
        """What was on each page that was kept, by the controls' identifiers."""
        _, told = launcher.communicate(timeout=150)
        assert launcher.returncode == 0, told
        pages = json.loads((self.folder / "pages.json").read_text(encoding="utf-8"))
        assert isinstance(pages, dict)
        return pages

    def paper(self, name: str) -> str:
        return (self.folder / name).read_text(encoding="utf-8")


def process_of(launcher: subprocess.Popen[str], module: str) -> psutil.Process:
    """The launcher's child that runs `takeitdown.<module>`."""
    [found] = [child for child in psutil.Process(launcher.pid).children() if runs(child, module)]
    return found


def runs(process: psutil.Process, module: str) -> bool:
    """Whether it runs `takeitdown.<module>`."""
    try:
        return f"takeitdown.{module}" in process.cmdline()
    except psutil.NoSuchProcess:  # it ended just now
        return False
