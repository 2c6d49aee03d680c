"""Every way out works without a wall, and fails behind it: as the system's owner and as anybody.

A way that this kernel does not have, or that this account may not take anyway, shows nothing and is
skipped with its reason; `test_enough_ways_were_really_tried` counts the others.
"""

from __future__ import annotations

import functools
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import takeitdown

if sys.platform != "linux":
    pytest.skip("these walls are Linux's", allow_module_level=True)

from takeitdown.wall import landlock
from tests.walls.ways_out import BOTH, OUT, STILL_OPEN, WAYS, Named

NOBODY = 65534
ACCOUNTS = {"owner": -1, "anybody": NOBODY} if os.geteuid() == 0 else {"anybody": -1}
LACKING = {"EAFNOSUPPORT", "EPROTONOSUPPORT", "ESOCKTNOSUPPORT", "ENOSYS", "ENOENT", "ENODEV"}
NOT_ALLOWED = {"EPERM", "EACCES"}
REFUSED = NOT_ALLOWED | {
    "EXDEV",  # Landlock's word for a link or a rename from one folder to another
    "EBADF",  # a descriptor that the wall closed
    "ENOTSOCK",  # one that leads to /dev/null now
    "EFBIG",  # the courier's limit of no byte a file, memory files as well
    "signal-31",  # SIGSYS
    "wall-threads",
    "wall-network",
}
TRIED_AT_LEAST = 60
NEWEST_LANDLOCK_TRIED = 7


@functools.cache
def outcomes(account: str) -> dict[str, dict[str, str]]:
    """{way: {"": without a wall, "window": behind the window's, "courier": the courier's}}"""
    warden = Path(__file__).with_name("warden.py")
    root = Path(takeitdown.__file__).parents[1]
    tried = subprocess.run(
        [sys.executable, "-I", warden, root, str(ACCOUNTS[account])],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=280,
    )
    assert tried.returncode == 0, tried.stderr.decode()
    return dict(json.loads(tried.stdout))


def is_refused(way: str, outcome: str) -> bool:
    # clone3 "does not exist" behind a wall: the C library then takes a call that can be judged.
    return outcome in REFUSED or (way.endswith("clone3") and outcome == "ENOSYS")


@pytest.mark.parametrize("account", ACCOUNTS)
@pytest.mark.parametrize(
    ("wall", "way"), [(wall, way.name) for wall in BOTH for way in WAYS if wall in way.walls]
)
def test_the_way_out_is_closed(wall: str, way: str, account: str) -> None:
    tried = outcomes(account)[way]
    if tried[""] in LACKING:
        pytest.skip(f"this kernel has no such thing: {tried['']}")
    if tried[""] in NOT_ALLOWED:
        pytest.skip("this account may not do it anyway")
    assert tried[""] == OUT
    if tried[wall] == OUT and landlock.version() < NEWEST_LANDLOCK_TRIED:
        pytest.skip(f"Landlock {landlock.version()} does not close it")
    assert is_refused(way, tried[wall]), tried[wall]


@pytest.mark.parametrize("account", ACCOUNTS)
@pytest.mark.parametrize("way", STILL_OPEN, ids=lambda way: way.name)
def test_what_is_told_as_open_is_open(way: Named, account: str) -> None:
    tried = outcomes(account)[way.name]
    assert {tried[name] for name in ("", *way.walls)} == {OUT}


@pytest.mark.parametrize("account", ACCOUNTS)
@pytest.mark.parametrize("wall", BOTH)
def test_enough_ways_were_really_tried(wall: str, account: str) -> None:
    shown = [
        way
        for way, tried in outcomes(account).items()
        if tried[""] == OUT and is_refused(way, tried.get(wall, ""))
    ]
    print(f"{wall}, {account}: {len(shown)} ways open without the wall and closed behind it")
    if landlock.version() < NEWEST_LANDLOCK_TRIED:
        pytest.skip("an older kernel: counted above, not required")
    assert len(shown) >= TRIED_AT_LEAST


def test_nothing_is_left_of_the_attempts() -> None:
    for account in ACCOUNTS:
        outcomes(account)
    for folder in ("/tmp", "/var/tmp", "/dev/shm"):
        left = [name for name in os.listdir(folder) if name.startswith("walls")]
        assert not left, folder
