"""A real start of the app, which takes no walk: a person's hands work it on a screen of its own.

    with desk(home) as environment:
        read = start_and(["press", "push button", words.BEGIN_NEXT], …, list_file=…, environment=…)

The processes, the screen (Xvfb), the session's bus and the accessibility bus are real; hands.py
finds things there by role and name, as a screen reader does.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.journeys import screen
from tests.journeys.leaving import own_environment

HANDS = Path(__file__).with_name("hands.py")
PYTHON = "/usr/bin/python3"  # Debian's own, which has the bindings
BUS = shutil.which("dbus-daemon")
BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"

Order = list[str]


def missing() -> str:
    """What is missing for a real start, or ""."""
    lacking = [screen.MISSING, "" if BUS else "dbus-daemon"]
    if (
        not Path(PYTHON).exists()
        or subprocess.run([PYTHON, "-c", BINDINGS], check=False).returncode
    ):
        lacking.append("python3-gi with gir1.2-atspi-2.0")
    return ", ".join(filter(None, lacking))


@contextmanager
def desk(home: Path) -> Iterator[dict[str, str]]:
    """A screen and a session bus of their own; gives the environment of programs there."""
    assert BUS
    own = own_environment(home)
    with screen.screen() as shown:
        environment = own | {"DISPLAY": shown.name}
        daemon = subprocess.Popen(
            [BUS, "--session", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=environment,
        )
        assert daemon.stdout
        try:
            yield environment | {"DBUS_SESSION_BUS_ADDRESS": daemon.stdout.readline().strip()}
        finally:
            daemon.terminate()
            daemon.communicate()


def start_and(*orders: Order, command: list[str], environment: dict[str, str]) -> list[str]:
    """Starts the app and does these things in it, of which the last ends it. What was read."""
    app = subprocess.Popen(
        [sys.executable, "-I", "-m", *command],
        stderr=subprocess.PIPE,
        text=True,
        env=environment | {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"},
    )
    try:
        done = subprocess.run(
            [PYTHON, str(HANDS), json.dumps(orders)],
            capture_output=True,
            text=True,
            timeout=240,
            check=True,
            env=environment,
        )
        result = json.loads(done.stdout)
        assert result["left"] == [], (result, app.poll() is not None and app.communicate()[1])
        _, told = app.communicate(timeout=30)
        assert (app.returncode, told) == (0, "")
    finally:
        app.kill()
        app.communicate()
    read = result["read"]
    assert isinstance(read, list)
    return read
