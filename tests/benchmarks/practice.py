"""What practice with its guide costs: `xvfb-run -a python -m tests.benchmarks.practice`.

Starts it as a presenter does, on a screen that nobody sees, and tells: the seconds from the command
to both windows shown, the memory of all its processes together (PSS: what they share is counted
once), and the seconds until everything is as new. Needs xdotool.
"""

from __future__ import annotations

import subprocess
import sys
import time
from statistics import median

import psutil

WINDOWS = ("Notes", "Practice. The presenter's guide")
PATIENCE_SECONDS = 60


def main() -> None:
    starts, memory = zip(*(measured() for _ in range(3)), strict=True)
    print(f"both windows shown   {median(starts):.2f} s   {[round(one, 2) for one in starts]}")
    print(
        "memory at most, MB   " + "   ".join(f"{stage} {most(memory, stage)}" for stage in STAGES)
    )


STAGES = ("shown", "forty pictures", "report")


def most(memory: tuple[dict[str, float], ...], stage: str) -> int:
    return round(max(one[stage] for one in memory))


def measured() -> tuple[float, dict[str, float]]:
    begun = time.monotonic()
    practice = subprocess.Popen([sys.executable, "-I", "-B", "-m", "takeitdown", "practice"])
    try:
        _, guide = (shown(name) for name in WINDOWS)
        seconds = time.monotonic() - begun
        memory = {"shown": settled(practice)}
        for stage, key, stops in (("forty pictures", "F3", 3), ("report", "F12", 7)):
            keys(guide, key)
            for _ in range(stops):
                settled(practice)
                keys(guide, "Next")
            memory[stage] = settled(practice)
        return seconds, memory
    finally:
        practice.terminate()
        practice.wait()


def shown(name: str) -> str:
    """The number of the visible window whose title begins so."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", f"^{name}"],
            capture_output=True,
            text=True,
            check=False,
        ).stdout.split()
        if found:
            return found[0]
        time.sleep(0.02)
    raise TimeoutError(name)


def keys(window: str, key: str) -> None:
    subprocess.run(["xdotool", "windowfocus", window, "key", key], check=True)


def settled(practice: subprocess.Popen[bytes]) -> float:
    """Waits until the processes rest; the most that they held together until then, in MB."""
    most = rest = 0.0
    parent = psutil.Process(practice.pid)
    while rest < 1.5:
        processes = [parent, *parent.children(recursive=True)]
        before = sum(sum(one.cpu_times()[:2]) for one in processes)
        most = max(most, sum(pss(one) for one in processes))
        time.sleep(0.25)
        after = sum(sum(one.cpu_times()[:2]) for one in processes if one.is_running())
        rest = rest + 0.25 if after - before < 0.06 else 0.0
    return most


def pss(process: psutil.Process) -> float:
    try:
        return process.memory_full_info().pss / 1e6
    except psutil.Error:  # it has just ended
        return 0.0


if __name__ == "__main__":
    main()
