"""The clock that practice can set."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

from takeitdown.hashlist.clock import RunningClock

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
LATER = NOON + timedelta(days=30)


def test_it_shows_the_time_until_it_is_set_and_runs_on_from_there() -> None:
    clock = RunningClock(lambda: LATER)
    assert clock() == LATER
    clock.set(NOON)
    first = clock()
    until = time.monotonic() + 0.02
    while time.monotonic() < until:
        pass
    assert NOON <= first < clock() < NOON + timedelta(minutes=1)
    clock.set(None)
    assert clock() == LATER
