"""Practice as a presenter runs it, both windows and all: however it ends, nothing of it is left.

The real processes run on a screen and with a home of their own. The home, with the temporary folder
in it, is compared byte for byte before and after; shared memory and processes are looked for.
"""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from takeitdown.practice import scenes
from tests.journeys import screen
from tests.journeys.leaving import until
from tests.journeys.person import process_of
from tests.journeys.screen import Screen
from tests.journeys.test_no_traces import Home, changes, shared_memory

if screen.MISSING:
    pytest.skip(f"NO SCREEN HERE: {screen.MISSING} (Debian: xvfb)", allow_module_level=True)

PERSON, GUIDE = "Notes", "Practice."
SHARED = Path("/dev/shm")


@dataclass
class Presenter:
    """Both windows, and the presenter's hands."""

    screen: Screen
    launcher: subprocess.Popen[str]

    def window(self, title: str) -> int:
        self.screen.until(lambda: self.screen.titled(title) != 0)
        return self.screen.titled(title)

    def presses(self, *keys: str) -> None:
        """What is pressed before its turn waits for it."""
        self.screen.turns_to(self.window(GUIDE))
        self.screen.settle()
        self.screen.presses(*keys)

    def processes(self) -> list[psutil.Process]:
        return psutil.Process(self.launcher.pid).children(recursive=True)

    def sends(self) -> bool:
        return any("takeitdown.courier" in _command(one) for one in self.processes())

    def closes_the_guide(self) -> None:
        self.screen.closes(self.window(GUIDE))

    def sees_the_person_s_window_go(self) -> None:
        self.screen.until(lambda: not self.screen.titled(PERSON))


def unheld() -> set[Path]:
    """The files in shared memory that no process has: what is in use is somebody else's."""
    held = "".join(map(_maps, Path("/proc").glob("[0-9]*/maps")))
    return {path for path in SHARED.iterdir() if str(path) not in held}


def _maps(path: Path) -> str:
    try:
        return path.read_text()
    except OSError:  # it has just ended
        return ""


def _command(process: psutil.Process) -> list[str]:
    try:
        return process.cmdline()
    except psutil.Error:  # it has just ended
        return []


@contextmanager
def presenting(home: Home) -> Iterator[Presenter]:
    with screen.screen("1920x1080") as shown:
        launcher = subprocess.Popen(
            [sys.executable, "-I", "-B", "-m", "takeitdown", "practice"],
            env=home.environment | {"DISPLAY": shown.name, "QT_QPA_PLATFORM": "xcb"},
            cwd=home.folder,
            stderr=subprocess.PIPE,
            text=True,
        )
        presenter = Presenter(shown, launcher)
        try:
            for title in (GUIDE, PERSON):
                until(lambda title=title: shown.drawn(presenter.window(title)))
            yield presenter
        finally:
            if launcher.poll() is None:
                launcher.kill()
                launcher.communicate(timeout=60)


# ── what was shown, and how it ends ──


def sent(presenter: Presenter) -> None:
    """The happy road, until the receipt has come and the platform has scanned a copy."""
    presenter.presses(scenes.HAPPY.key, *["Next"] * (len(scenes.HAPPY.stops) - 1))
    until(presenter.sends)
    until(lambda: not presenter.sends())


def sending(presenter: Presenter) -> None:
    """In mid-send: the list's answer is held back."""
    presenter.presses(scenes.EXIT.key, *["Next"] * 3)
    until(presenter.sends)


def the_guide_is_closed(presenter: Presenter) -> None:
    presenter.closes_the_guide()


def the_window_is_closed(presenter: Presenter) -> None:
    presenter.screen.closes(presenter.window(PERSON))
    presenter.sees_the_person_s_window_go()
    presenter.closes_the_guide()


def the_person_hides(presenter: Presenter) -> None:
    presenter.screen.turns_to(presenter.window(PERSON))
    presenter.screen.settle()
    presenter.screen.presses("Shift", "Shift", "Shift")
    presenter.sees_the_person_s_window_go()
    presenter.closes_the_guide()


def the_window_is_killed(presenter: Presenter) -> None:
    process_of(presenter.launcher, "window").kill()
    presenter.sees_the_person_s_window_go()
    presenter.closes_the_guide()


def the_guide_is_killed(presenter: Presenter) -> None:
    process_of(presenter.launcher, "practice.guide").kill()


def the_launcher_is_told_to_end(presenter: Presenter) -> None:
    presenter.launcher.terminate()


def the_launcher_is_killed(presenter: Presenter) -> None:
    presenter.launcher.kill()


Act = Callable[[Presenter], None]
KILLED, ENDED = (-signal.SIGKILL, ""), (-signal.SIGTERM, "")
IN_ORDER = (0, "")
SAID = (1, "takeitdown: The window ended unexpectedly. Nothing is lost: start it again.\n")


@pytest.mark.parametrize(
    ("shown", "ends", "how"),
    [
        (sent, the_guide_is_closed, IN_ORDER),
        (sending, the_launcher_is_told_to_end, ENDED),
        *(
            pytest.param(*one, marks=pytest.mark.long)
            for one in [
                (sent, the_window_is_closed, IN_ORDER),
                (sent, the_person_hides, IN_ORDER),
                (sending, the_person_hides, IN_ORDER),
                (sent, the_window_is_killed, IN_ORDER),
                (sending, the_guide_is_killed, SAID),
                (sending, the_launcher_is_killed, KILLED),
            ]
        ),
    ],
    ids=lambda one: one.__name__ if callable(one) else "",
)
def test_nothing_is_left_of_practice(
    shown: Act, ends: Act, how: tuple[int, str], tmp_path: Path
) -> None:
    home = Home(tmp_path / "home")
    (home.folder / "Documents").mkdir()
    before, shared = home.state(), unheld()
    with presenting(home) as presenter:
        shown(presenter)
        processes = presenter.processes()
        ran = {presenter.launcher.pid, *(one.pid for one in processes)}
        ends(presenter)
        _, told = presenter.launcher.communicate(timeout=60)
        _, left = psutil.wait_procs(processes, timeout=60)
    assert left == []
    assert (presenter.launcher.returncode, told) == how
    assert changes(before, home.state()) == []
    assert shared_memory(ran) == []
    assert unheld() - shared == set()
