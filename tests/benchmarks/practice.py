"""What practice with its guide costs: `make bench-practice`.

Starts it as a presenter does, on a screen that nobody sees (Xvfb), and tells:

- the seconds from the command until both windows are drawn, and the processor's seconds in them;
- the memory of all its processes together, in MB (PSS: what they share is counted once): at rest,
  and the most at any moment, for the start and for each of the twelve scenes, played by its key
  stop by stop to its end. It is looked at about every 20 ms: a key is derived in half a second;
- the seconds from the key until everything is as new and drawn, after the happy road and after
  Arabic, which takes another process.

The load is told with it: other programs' work makes times longer.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from statistics import median

import psutil

from takeitdown.practice.scenes import SCENES
from tests.journeys import screen
from tests.journeys.screen import Screen

PERSON, GUIDE = "Notes", "Practice."
STARTS = 5
EVERY_SECONDS = 0.02
RESTING_SECONDS = 1.75  # longer than the wait for the list's publication
BUSY = 0.25  # of that time
ALWAYS = {"takeitdown.practice.guide", "takeitdown.hashlist"}


def main() -> int:
    if screen.MISSING:
        print(f"There is no screen to show practice on: {screen.MISSING} is missing (Debian: xvfb)")
        return 1
    with screen.screen("1920x1080") as shown:
        starts, worked = zip(*(start(shown) for _ in range(STARTS)), strict=True)
        print(f"both windows drawn   {told(starts)}   (processor: {told(worked)})")
        with Practice(shown) as practice:
            practice.memory.start()
            practice.opens()
            practice.rests()
            print(f"at rest              {practice.memory.now():.0f} MB")
            print(f"most at the start    {practice.memory.most():.0f} MB")
            for scene in SCENES:
                practice.plays(scene.key, len(scene.stops))
                end, most = practice.memory.now(), practice.memory.most()
                print(f"  {scene.name:18} {most:.0f} MB at most, {end:.0f} at its end", flush=True)
                if scene.name in ("happy-road", "arabic"):
                    print(f"  as new again       {practice.as_new():.2f} s")
    print(f"load                 {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    return 0


def told(seconds: tuple[float, ...]) -> str:
    return f"{median(seconds):.2f} s, {min(seconds):.2f} to {max(seconds):.2f}"


def start(shown: Screen) -> tuple[float, float]:
    """Seconds until both windows are drawn, and the processor's seconds until then."""
    with Practice(shown) as practice:
        return practice.opens(), practice.worked()


class Practice:
    """Practice on a screen, and its presenter's keys."""

    def __init__(self, shown: Screen) -> None:
        self._screen = shown

    def __enter__(self) -> Practice:
        self._begun = time.monotonic()
        self._launcher = psutil.Popen(
            [sys.executable, "-I", "-B", "-m", "takeitdown", "practice"],
            env=os.environ | {"DISPLAY": self._screen.name, "QT_QPA_PLATFORM": "xcb"},
        )
        self.memory = Memory(self._launcher)
        return self

    def __exit__(self, *_: object) -> None:
        self.memory.stop()
        all_of_it = family(self._launcher)
        self._launcher.terminate()
        psutil.wait_procs(all_of_it, timeout=20)  # before the screen goes

    def opens(self) -> float:
        for title in (GUIDE, PERSON):
            self._drawn(lambda title=title: self._screen.titled(title))
        return time.monotonic() - self._begun

    def worked(self) -> float:
        return sum(map(processor_seconds, family(self._launcher)))

    def plays(self, key: str, stops: int) -> None:
        self._presses(key)
        for _ in range(stops - 1):
            self.rests()
            self._presses("Next")
        self.rests()

    def as_new(self) -> float:
        """Seconds from the key until the person's window is another one, and drawn."""
        before = self._screen.titled(PERSON)
        begun = time.monotonic()
        self._presses("Control+r")

        def another() -> int:
            found = self._screen.titled(PERSON)
            return found if found != before else 0

        self._drawn(another)
        seconds = time.monotonic() - begun
        self.rests()
        return seconds

    def _presses(self, key: str) -> None:
        self._screen.turns_to(self._screen.titled(GUIDE))
        self._screen.settle()
        self._screen.presses(key)

    def _drawn(self, window: Callable[[], int]) -> None:
        """Waits until there is a window, and it is drawn: the server tells nobody of the latter."""
        deadline = time.monotonic() + 60
        while not ((found := window()) and self._screen.drawn(found)):
            if time.monotonic() > deadline:
                raise TimeoutError("a window did not come")
            self._screen.news(0.02)

    def rests(self) -> None:
        """Waits until all the processes rest: for so long they worked little, and what comes and
        goes with a stop did not wait for a processor either. Guide and list always work a
        little: the one looks at the other."""
        looks = deque[tuple[float, bool]](maxlen=round(RESTING_SECONDS / 0.05))
        while (
            len(looks) < (looks.maxlen or 0)
            or looks[-1][0] - looks[0][0] > BUSY * RESTING_SECONDS
            or sum(wants for _, wants in looks) > BUSY * len(looks)
        ):
            time.sleep(0.05)
            acting = [one for one in family(self._launcher) if not ALWAYS & set(command(one))]
            looks.append((self.worked(), any(map(wants_processor, acting))))


class Memory:
    """What a process and all that come from it hold together, in MB, looked at all the time."""

    def __init__(self, process: psutil.Process) -> None:
        self._process, self._most, self._over = process, 0.0, threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._over.set()
        if self._thread.is_alive():
            self._thread.join()

    def now(self) -> float:
        return sum(pss(one) for one in family(self._process))

    def most(self) -> float:
        """The most since this was asked last."""
        most, self._most = self._most, 0.0
        return most

    def _look(self) -> None:
        while not self._over.wait(EVERY_SECONDS):
            now = self.now()
            self._most = max(self._most, now)


def family(process: psutil.Process) -> list[psutil.Process]:
    with suppress(psutil.NoSuchProcess):
        return [process, *process.children(recursive=True)]
    return []


def processor_seconds(process: psutil.Process) -> float:
    with suppress(psutil.NoSuchProcess):  # it has just ended
        return sum(process.cpu_times()[:2])
    return 0.0


def command(process: psutil.Process) -> list[str]:
    with suppress(psutil.Error):  # it has just ended
        return list(process.cmdline())
    return []


def wants_processor(process: psutil.Process) -> bool:
    """Whether a thread of it runs, or would if there were a processor for it."""
    for thread in Path(f"/proc/{process.pid}/task").glob("*/stat"):
        with suppress(OSError):  # it has just ended
            if thread.read_text().rpartition(")")[2].split()[0] == "R":
                return True
    return False


def pss(process: psutil.Process) -> float:
    try:
        return float(process.memory_full_info().pss) / 1e6
    except psutil.Error:  # it has just ended
        return 0.0


if __name__ == "__main__":
    sys.exit(main())
