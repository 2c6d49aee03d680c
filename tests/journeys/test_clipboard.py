"""The clipboard as other programs find it: what the app copies is marked, and gone with the app."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from takeitdown.sealing import number
from tests.journeys import screen
from tests.journeys.leaving import Stay, own_environment, staying, until
from tests.journeys.person import Person

if screen.MISSING:
    pytest.skip(f"NO SCREEN HERE: {screen.MISSING} (Debian: xvfb)", allow_module_level=True)

CASE = str(number.new(practice=True))
# Another program: says what it finds, or copies something itself and stays.
OTHER = """
import json, sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
clipboard = QGuiApplication.clipboard()
if len(sys.argv) > 1:
    clipboard.setText(sys.argv[1])
    print("copied", flush=True)
    application.exec()
else:
    data = clipboard.mimeData()
    found = {one: bytes(data.data(one).data()).decode("latin-1") for one in data.formats()}
    print(json.dumps(found))
"""


def other(shown: screen.Screen, *arguments: str) -> subprocess.Popen[str]:
    environment = os.environ | {"DISPLAY": shown.name, "QT_QPA_PLATFORM": "xcb"}
    program = [sys.executable, "-c", OTHER, *arguments]
    return subprocess.Popen(program, env=environment, stdout=subprocess.PIPE, text=True)


def found(shown: screen.Screen) -> dict[str, str]:
    told, _ = other(shown).communicate(timeout=60)
    formats = json.loads(told)
    assert isinstance(formats, dict)
    return formats


@contextmanager
def copied_by_another(shown: screen.Screen, text: str) -> Iterator[subprocess.Popen[str]]:
    with other(shown, text) as program:
        assert program.stdout is not None
        program.stdout.readline()
        try:
            yield program
        finally:
            program.kill()


@contextmanager
def staying_with_its_number_copied(folder: Path) -> Iterator[tuple[screen.Screen, Stay]]:
    """A person who has looked their case up, and pressed Copy."""
    out = folder / "out"
    out.mkdir()
    person = Person(out, environment=own_environment(folder / "home"))
    person.comes_back(CASE)
    person.steps += [{"press": "cases.keep_number"}, {"press": "keep.keep.copy"}]
    person.steps += [{"press": "keep.copy"}]
    with screen.screen() as shown, staying(person, shown) as stay:
        yield shown, stay


def is_marked(formats: dict[str, str]) -> bool:
    secret = formats.get("x-kde-passwordManagerHint") == "secret"
    return secret and formats["text/plain"] == CASE


def test_another_program_finds_the_number_marked_and_nothing_after_the_app_is_left(
    tmp_path: Path,
) -> None:
    with staying_with_its_number_copied(tmp_path) as (shown, stay):
        assert is_marked(found(shown))
        stay.leaves("three Shifts")
        assert found(shown) == {}


def test_what_is_copied_by_hand_is_marked_as_well(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    person = Person(out, environment=own_environment(tmp_path / "home"))
    person.steps += [{"press": "hiding.next"}, {"press": "begin.have_number"}]
    person.steps += [{"type": ["begin.number", CASE]}]
    with screen.screen() as shown, staying(person, shown) as stay:
        shown.turns_to(shown.first())
        shown.presses("Tab", "Tab", "Tab", "Tab", "Control+c")  # whose, how old, unfold, number
        until(lambda: is_marked(found(shown)))
        stay.leaves("the quit key")
        assert found(shown) == {}


def test_what_another_program_copied_since_stays(tmp_path: Path) -> None:
    with (
        staying_with_its_number_copied(tmp_path) as (shown, stay),
        copied_by_another(shown, "a shopping list"),
    ):
        stay.leaves("the window's own button")
        assert found(shown)["text/plain"] == "a shopping list"


def test_a_program_that_hangs_with_the_clipboard_does_not_keep_the_app(tmp_path: Path) -> None:
    with (
        staying_with_its_number_copied(tmp_path) as (shown, stay),
        copied_by_another(shown, "a shopping list") as program,
    ):
        program.send_signal(signal.SIGSTOP)
        left = stay.leaves("three Shifts")
        # Qt would wait for fifteen seconds. How quickly, test_leaving.py measures.
        assert left.hidden <= left.gone < 10.0
        assert (left.status, left.told) == (0, "")
