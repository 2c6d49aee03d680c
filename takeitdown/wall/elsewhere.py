"""A system that none of the other files knows: nothing is granted, and the report says so."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from takeitdown.wall import probe
from takeitdown.wall.report import (
    MEMORY,
    NETWORK,
    PORT,
    PROGRAMS,
    READS,
    SOCKETS,
    WRITES,
    WallReport,
)


def raise_window_wall(writable: Sequence[Path]) -> WallReport:
    """No wall. The probe says what is open."""
    asked = (NETWORK, WRITES, PROGRAMS, MEMORY)
    return WallReport("window", "other", asked, (), (), probe.try_out(asked))


def raise_courier_wall(origin_port: int) -> WallReport:
    """No wall. The probe says what is open."""
    asked = (SOCKETS, PORT, READS, WRITES, PROGRAMS, MEMORY)
    return WallReport("courier", "other", asked, (), (), probe.try_out(asked, origin_port))
