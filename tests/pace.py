"""How busy this machine is with other things: limits in seconds are for one that is not."""

from __future__ import annotations

import time

SECONDS = 0.05


def slowed() -> float:
    """How many times as long as the processor works for it a computation takes now: 1 where nothing
    else runs. What is measured is divided by it."""
    clock, processor = time.perf_counter(), time.process_time()
    while time.process_time() - processor < SECONDS:
        pass
    return max(1.0, (time.perf_counter() - clock) / (time.process_time() - processor))
