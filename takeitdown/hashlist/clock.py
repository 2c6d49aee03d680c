"""A clock that can be set, for practice: the list and those who read it then agree on the time."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta


class RunningClock:
    """A clock that shows the time, or one that was set and runs on from there."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._set = datetime.min
        self._since: float | None = None

    def __call__(self) -> datetime:
        if self._since is None:
            return self._clock()
        return self._set + timedelta(seconds=time.monotonic() - self._since)

    def set(self, moment: datetime | None) -> None:
        """Starts at a moment, or for None goes back to the time."""
        self._set = moment or datetime.min
        self._since = time.monotonic() if moment else None
