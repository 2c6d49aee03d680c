"""A system that none of the other files knows: nothing is granted, and the report says so."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from takeitdown.wall import probe
from takeitdown.wall.report import ASKED, WallReport


def raise_window_wall(writable: Sequence[Path]) -> WallReport:
    """No wall. The probe says what is open."""
    return _no_wall("window", 0)


def raise_courier_wall(origin_port: int) -> WallReport:
    """No wall. The probe says what is open."""
    return _no_wall("courier", origin_port)


def leave_no_core() -> None:
    """Nothing is known of this system."""


def overwrite_what_is_freed() -> None:
    """Nothing is known of this system."""


def _no_wall(process: str, origin_port: int) -> WallReport:
    seen = probe.try_out(ASKED[process], os.path.expanduser("~"), origin_port)
    return WallReport(process, "other", ASKED[process], (), (), seen)
