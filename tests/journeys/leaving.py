"""The real app on a screen of its own, standing still at a page until the person leaves it."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

from tests.journeys.person import Person, process_of
from tests.journeys.screen import MAPPED, Screen


@dataclass(frozen=True, slots=True)
class Left:
    """How one leaving went. Seconds from the event."""

    hidden: float
    gone: float
    opened: int  # windows that appeared after the event
    status: int
    told: str  # on standard error
    processes: set[int]  # all that ran


@dataclass
class Stay:
    screen: Screen
    launcher: subprocess.Popen[str]
    folder: Path  # where the walk's papers go

    def leaves(self, way: str, before_heading: int = 2) -> Left:
        """In one of the WAYS, from the page's heading."""
        window = self.screen.first()
        self.screen.turns_to(window)
        self.screen.settle()
        processes = psutil.Process(self.launcher.pid).children(recursive=True)
        at = WAYS[way](self, window, before_heading)
        seen: list[int] = []

        def hidden() -> bool:
            seen.extend(self.screen.news())
            return not self.screen.windows()

        hidden_at = self.screen.until(hidden)
        psutil.wait_procs(processes, timeout=60)
        _, told = self.launcher.communicate(timeout=60)
        gone_at = time.monotonic()
        assert not [one for one in processes if one.is_running()]
        opened = seen.count(MAPPED)
        ran = {self.launcher.pid, *(one.pid for one in processes)}
        return Left(hidden_at - at, gone_at - at, opened, self.launcher.returncode, told, ran)

    def session_ends(self) -> float:
        """As a system tells the programs that show windows."""
        at = time.monotonic()
        process_of(self.launcher, "window").terminate()
        return at


# Each gives the time just before the event that should hide everything; it is told the window, and
# how many controls lie before a page's heading. The first of them is "Hide and close now".
WAYS: dict[str, Callable[[Stay, int, int], float]] = {
    "the button": lambda stay, _, before: stay.screen.presses(*["Shift+Tab"] * before, "space"),
    "three Shifts": lambda stay, *_: stay.screen.presses("Shift", "Shift", "Shift"),
    "the window's own button": lambda stay, window, _: stay.screen.closes(window),
    "the quit key": lambda stay, *_: stay.screen.presses("Control+q"),
    "the session's end": lambda stay, *_: stay.session_ends(),
}


@contextmanager
def staying(person: Person, screen: Screen) -> Iterator[Stay]:
    """`person` takes their steps on `screen`, and stays where those end."""
    assert person.environment is not None
    person.environment |= {"DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb"}
    person.stays()
    launcher = person.starts()
    try:
        there = person.folder / "stays.png"
        until(lambda: there.exists() or launcher.poll() is not None)
        assert launcher.poll() is None, launcher.stderr and launcher.stderr.read()
        yield Stay(screen, launcher, person.folder)
    finally:
        if launcher.poll() is None:
            process_of(launcher, "window").kill()
            launcher.communicate(timeout=60)


def until(condition: Callable[[], bool], seconds: float = 60.0) -> None:
    """Waits for what another process does, which tells nobody."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def own_environment(home: Path) -> dict[str, str]:
    """A person's environment with nothing of this machine's but the way to its programs."""
    folders = {
        "HOME": home,
        "TMPDIR": home / "tmp",
        "XDG_CACHE_HOME": home / ".cache",
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_DATA_HOME": home / ".local/share",
        "XDG_RUNTIME_DIR": home / "run",
        "XDG_STATE_HOME": home / ".local/state",
    }
    for folder in folders.values():
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)
    return {name: str(folder) for name, folder in folders.items()} | {
        "LANG": "C.UTF-8",
        "PATH": os.environ["PATH"],
    }
