"""The whole way by ear: another process finds everything by role and name over AT-SPI, and does it.

The app, its list, the screen, the desktop's bus and the accessibility bus are real; what is heard
is what Orca would hear.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from takeitdown import ASSETS
from takeitdown.window import words
from takeitdown.window.finding import ENDINGS
from tests.journeys import screen
from tests.journeys.leaving import own_environment

READER = Path(__file__).with_name("reader.py")
PYTHON = "/usr/bin/python3"  # Debian's own, which has the bindings
BUS = shutil.which("dbus-daemon")


def missing() -> str:
    lacking = [screen.MISSING, "" if BUS else "dbus-daemon"]
    asked = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if not Path(PYTHON).exists() or subprocess.run([PYTHON, "-c", asked]).returncode:
        lacking.append("python3-gi with gir1.2-atspi-2.0")
    return ", ".join(name for name in lacking if name)


if MISSING := missing():
    pytest.skip(f"NO SCREEN READER HERE: without {MISSING}", allow_module_level=True)


@contextmanager
def bus(environment: dict[str, str]) -> Iterator[dict[str, str]]:
    """A session bus of its own. It starts the accessibility bus when that is asked for."""
    assert BUS
    daemon = subprocess.Popen(
        [BUS, "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment,
    )
    assert daemon.stdout
    try:
        address = daemon.stdout.readline().strip()
        yield environment | {"DBUS_SESSION_BUS_ADDRESS": address}
    finally:
        daemon.terminate()
        daemon.communicate()


def press(role: str, name: str) -> dict[str, list[str]]:
    return {"press": [role, name]}


def test_the_whole_way_is_gone_by_a_screen_reader(tmp_path: Path) -> None:
    samples = sum(path.suffix in ENDINGS for path in (ASSETS / "samples").iterdir())
    button, last = "push button", words.progress(samples, samples)
    orders = [
        press(button, words.HIDING_NEXT),
        press(button, words.BEGIN_NEXT),
        {"hear": [f"{words.PROBLEM}. {words.AGE_MISSING}"]},
        press("radio button", words.AGES["under-18"]),
        press(button, words.BEGIN_NEXT),
        press(button, words.CHOOSE_SAMPLES),
        {"hear": [last]},
        press(button, words.CHOOSE_NEXT),
        press(button, "Send "),
        {"wait": ["label", words.RECEIPT_HEADING]},
        press(button, words.LEAVE),
    ]
    own = own_environment(tmp_path / "home")
    with screen.screen() as shown, bus(own | {"DISPLAY": shown.name}) as environment:
        app = subprocess.Popen(
            [sys.executable, "-I", "-m", "takeitdown", "practice", "--no-guide"],
            env=environment | {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"},
        )
        try:
            reader = subprocess.run(
                [PYTHON, READER, json.dumps(orders)],
                env=environment,
                capture_output=True,
                text=True,
                timeout=200,
            )
            heard = json.loads(reader.stdout)
            assert heard["left"] == [], heard["said"][-3:]
            assert app.wait(20) == 0
        finally:
            app.kill()
            app.wait()

    for heading in (
        words.BEGIN_HEADING,
        words.CHOOSE_HEADING,
        words.CHECK_HEADING,
        words.RECEIPT_HEADING,
    ):
        assert any(said.endswith(heading) for said in heard["said"]), heading
    told = [said for said in heard["said"] if said.endswith(last.partition("of")[2])]
    assert told[0] == words.progress(0, samples)
    assert told[-1] == last
    assert len(told) == 5  # the start, each quarter, the end
    for page in heard["read"]:
        names = [name for role, name in page if role == button]
        assert names[0] == words.LEAVE
        assert "" not in names
        assert page[-1][1].startswith("Page "), page[-1]
