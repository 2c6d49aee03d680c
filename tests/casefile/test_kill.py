"""Windows that are killed at random moments while they keep a case or make its file: always one
whole case, never older than what `keep` returned for, and never a lock that outlives its window."""

from __future__ import annotations

import os
import random
import select
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from takeitdown.casefile.shelf import Opened, Shelf, forget, found
from tests.casefile.samples import PASSPHRASE, numbered
from tests.sealing.boxes import CHEAP, CHEAP_BOUNDS

ROOT = Path(__file__).parents[2]


def started(folder: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("keepers.py")), str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )


def cycles(folder: Path, count: int) -> int:
    """Starts a window and kills it, `count` times. The number of the last case that was kept."""
    chance = random.Random(count)
    keepers = started(folder)
    assert keepers.stdin
    assert keepers.stdout
    last = 0
    try:
        for cycle in range(count):
            keepers.stdin.write(b"start\n")
            keepers.stdin.flush()
            kind, number = keepers.stdout.readline().split()
            while kind == b"kept":  # by the one that was killed before
                last = int(number)
                kind, number = keepers.stdout.readline().split()
            window = os.pidfd_open(int(number))
            began = time.monotonic()
            for kept in range(cycle % 4):  # none: killed while it opens the file, or makes it
                kind, number = keepers.stdout.readline().split()
                assert kind == b"kept"
                # As was promised; at first also what was being kept when the last one was killed.
                assert int(number) in ((last, last + 1) if kept == 0 else (last + 1,))
                last = int(number)
            pace = (time.monotonic() - began) / max(cycle % 4, 1)
            time.sleep(2 * chance.random() * min(pace, 0.05))  # to let it come to a random place
            signal.pidfd_send_signal(window, signal.SIGKILL)
            select.select([window], [], [], 30)
            os.close(window)
    finally:
        keepers.stdin.close()
        for line in keepers.stdout:
            last = max(last, int(line.split()[1]))
        keepers.wait(30)
        keepers.stdout.close()
    with Shelf.open(folder / "notes.dat", PASSPHRASE, bounds=CHEAP_BOUNDS) as shelf:
        assert shelf.opened is Opened.LATEST
        assert shelf.case in (numbered(last), numbered(last + 1))
    assert found(folder) == (folder / "notes.dat",)
    assert set(os.listdir(folder)) <= {"notes.dat", "notes.dat.old", "notes.dat.new"}
    print(f"{count} kills among {last} keeps")
    return last


@pytest.mark.parametrize(
    "count", [100, pytest.param(1_000, marks=[pytest.mark.long, pytest.mark.timeout(1800)])]
)
def test_kills_leave_one_whole_case_each_time(tmp_path: Path, count: int) -> None:
    assert cycles(tmp_path, count) > count // 2


def kills_while_making(folder: Path, count: int) -> Counter[str]:
    """Starts a window that makes a case file, and kills it, `count` times, each in a folder of its
    own. How often each of its files was there then."""
    chance, there = random.Random(count), Counter[str]()
    keepers = started(folder)
    assert keepers.stdin
    assert keepers.stdout
    took, promised = 1.0, set[int]()
    for cycle in range(-3, count):  # the first ones tell how long it takes, and are killed after it
        papers = folder / str(cycle)
        papers.mkdir()
        keepers.stdin.write(b"make %d\n" % cycle)
        keepers.stdin.flush()
        while (line := keepers.stdout.readline().split())[0] == b"kept":
            promised.add(cycle - 1)
        window, began = os.pidfd_open(int(line[1])), time.monotonic()
        if cycle < 0:
            assert keepers.stdout.readline() == b"kept 0\n"
            took = min(took, time.monotonic() - began)
        else:
            time.sleep(chance.uniform(0, 1.5 * took))
        signal.pidfd_send_signal(window, signal.SIGKILL)
        select.select([window], [], [], 30)
        os.close(window)
        there.update(os.listdir(papers))
    keepers.stdin.close()
    for _ in keepers.stdout:
        promised.add(count - 1)
    keepers.wait(30)
    keepers.stdout.close()
    for cycle in range(count):
        comes_back(folder / str(cycle), cycle in promised)
    return there


def comes_back(papers: Path, promised: bool) -> None:
    """The case file is there whole, or was never promised; then the person makes another one. What
    was left is found, and can be forgotten."""
    if promised or (papers / "notes.dat").exists():
        with Shelf.open(papers / "notes.dat", PASSPHRASE, bounds=CHEAP_BOUNDS) as shelf:
            assert (shelf.opened, shelf.case) == (Opened.LATEST, numbered(0))
    with Shelf.create(papers, numbered(1), PASSPHRASE, cost=CHEAP, bounds=CHEAP_BOUNDS):
        pass
    for path in found(papers):
        forget(path)
    left = [path for path in papers.iterdir() if path.stat().st_size]
    assert left == []


@pytest.mark.parametrize(
    "count", [50, pytest.param(1_000, marks=[pytest.mark.long, pytest.mark.timeout(1800)])]
)
def test_kills_while_a_case_file_is_made_leave_it_whole_or_nothing(
    tmp_path: Path, count: int
) -> None:
    there = kills_while_making(tmp_path, count)
    print(f"{count} kills: {dict(there)}")
    assert there["notes.dat"] < count  # some came before it was whole, and three after
