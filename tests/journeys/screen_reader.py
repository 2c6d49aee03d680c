"""A person who has the window read out: a real start of the app, which takes no walk of its own.

    with desk(home) as at, at.listening() as person, at.starting([...]):
        person.comes_to(words.BEGIN_HEADING[Whose.MINE])
        person.presses(words.AGES["under-18"], RADIO)
        …
        person.presses(words.LEAVE)

The app's processes, the screen (Xvfb), the session's bus and the accessibility bus are real;
reader.py finds things there by role and name, as Orca does.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.journeys import screen
from tests.journeys.leaving import own_environment
from tests.journeys.screen import Screen

READER = Path(__file__).with_name("reader.py")
PYTHON = "/usr/bin/python3"  # Debian's own, which has the bindings
BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
BUS = shutil.which("dbus-daemon")
LAUNCHER = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")  # of the accessibility bus
WINDOW, BUTTON, RADIO, LABEL = "frame", "push button", "radio button", "label"


def missing() -> str:
    """What is missing for all this, or ""."""
    lacking = [screen.MISSING]
    lacking += ["dbus-daemon (Debian: dbus)"] * (BUS is None)
    lacking += ["the accessibility bus (at-spi2-core)"] * (not LAUNCHER.exists())
    asked = [PYTHON, "-c", BINDINGS]
    if not Path(PYTHON).exists() or subprocess.run(asked, capture_output=True).returncode:
        lacking.append("its bindings (python3-gi, gir1.2-atspi-2.0)")
    return ", ".join(filter(None, lacking))


@dataclass(frozen=True, slots=True)
class Listener:
    """What a person does who hears the window. Each waits until it can be done."""

    reader: subprocess.Popen[str]

    def comes_to(self, heading: str) -> None:
        """A page is there."""
        self.finds(heading, LABEL)

    def finds(self, name: str, role: str) -> str:
        """The whole name of what has this one, or begins with it and a *."""
        [(_, found)] = self._wishes("find", role, name)
        return found

    def presses(self, name: str, role: str = BUTTON) -> None:
        self._wishes("press", role, name)

    def types(self, name: str, text: str) -> None:
        self._wishes("type", "text", name, text)

    def hears(self, text: str) -> None:
        self._wishes("hear", text)

    def reads_on(self, app: subprocess.Popen[str]) -> int:
        """Reads everything, again and again, until the app ends. How often there was something."""
        times = 0
        while app.poll() is None:
            times += bool(self.looks())
        return times

    def looks(self) -> list[tuple[str, str]]:
        """The role and name of each thing there is, in the order in which it is read."""
        return [(role, name) for role, name in self._wishes("look")]

    def heard(self) -> list[tuple[str, str]]:
        """All so far, each with its kind: "polite", "assertive", or "focus" for what got it."""
        return [(kind, text) for kind, text in self._wishes("heard")]

    def _wishes(self, *wish: str) -> list[list[str]]:
        came = self._asks(*wish)
        assert came is not None, (wish, self._asks("look"), self._asks("heard"))
        return came

    def _asks(self, *wish: str) -> list[list[str]] | None:
        assert self.reader.stdin
        assert self.reader.stdout
        self.reader.stdin.write(json.dumps(wish) + "\n")
        self.reader.stdin.flush()
        came = json.loads(self.reader.stdout.readline())
        assert came is None or isinstance(came, list)
        return came


@dataclass(frozen=True, slots=True)
class Desk:
    screen: Screen
    environment: dict[str, str]

    @contextmanager
    def listening(self) -> Iterator[Listener]:
        """A screen reader. It listens before the app starts."""
        reader = subprocess.Popen(
            [PYTHON, str(READER)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=self.environment,
        )
        try:
            assert reader.stdout
            assert reader.stdout.readline() == "[]\n"
            yield Listener(reader)
        finally:
            reader.kill()
            reader.communicate()

    @contextmanager
    def starting(self, command: list[str]) -> Iterator[subprocess.Popen[str]]:
        """Runs the app, which the person leaves at the end."""
        app = subprocess.Popen(
            command,
            stderr=subprocess.PIPE,
            text=True,
            env=self.environment | {"QT_QPA_PLATFORM": "xcb"},
        )
        told = ""
        try:
            yield app
            _, told = app.communicate(timeout=60)
            assert (app.returncode, told) == (0, "")
        except AssertionError as failed:
            app.terminate()
            failed.add_note(f"The app ended with {app.wait()}: {told or app.communicate()[1]}")
            raise
        finally:
            app.kill()
            app.communicate()


@contextmanager
def desk(home: Path) -> Iterator[Desk]:
    """A screen and a session of their own."""
    assert BUS
    with screen.screen() as shown:
        environment = own_environment(home) | {"DISPLAY": shown.name}
        bus = subprocess.Popen(
            [BUS, "--session", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=environment,
        )
        try:
            assert bus.stdout
            address = bus.stdout.readline().strip()
            yield Desk(shown, environment | {"DBUS_SESSION_BUS_ADDRESS": address})
        finally:
            bus.terminate()
            bus.communicate()


def takeitdown(*arguments: str) -> list[str]:
    return [sys.executable, "-I", "-m", "takeitdown", *arguments]
