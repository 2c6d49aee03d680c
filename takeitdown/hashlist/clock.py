"""A clock that can be set, for practice: the list and those who read it then agree on the time."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta


class RunningClock:
    """A clock that shows the time, or one that was set and runs on from there."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._set: tuple[datetime, float] | None = None

    def __call__(self) -> datetime:
        if self._set is None:
            return self._clock()
        moment, since = self._set
        return moment + timedelta(seconds=time.monotonic() - since)

    def set(self, moment: datetime | None) -> None:
        """Starts at a moment, or for None goes back to the time."""
        self._set = (moment, time.monotonic()) if moment else None
