"""What an ordinary Windows process can take from itself. From documentation, not yet run.

It can forbid itself to start others (SetProcessMitigationPolicy, ProcessChildProcessPolicy, since
Windows 10 1709) and keep its memory out of crash reports (WerSetFlags). It cannot give up the
network or the files without an administrator; an installer can, by a firewall rule. So no wall is
granted around either, and the report says so.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from takeitdown.wall import probe
from takeitdown.wall.report import ASKED, WallReport

_CHILD_PROCESS_POLICY = 13  # PROCESS_MITIGATION_POLICY.ProcessChildProcessPolicy
_NO_CHILD_PROCESS_CREATION = 1
_NO_HEAP_NO_QUEUE = 0x1 | 0x4  # WER_FAULT_REPORTING_FLAG_NOHEAP, ..._DISABLE_SNAPSHOT_CRASH


def raise_window_wall(writable: Sequence[Path]) -> WallReport:
    """No wall around network and files; no second process, no memory in crash reports."""
    return _raise("window", 0)


def raise_courier_wall(origin_port: int) -> WallReport:
    """The same for the courier."""
    return _raise("courier", origin_port)


def leave_no_core() -> None:
    """Windows writes a dump only where its settings ask for one; a program cannot forbid it."""


def overwrite_what_is_freed() -> None:
    """Not tried there."""


def _raise(process: str, origin_port: int) -> WallReport:
    means = _restrict()
    seen = probe.try_out(ASKED[process], os.path.expanduser("~"), origin_port)
    return WallReport(process, "windows", ASKED[process], (), means, seen)


def _restrict() -> tuple[str, ...]:
    """What the system took, by name. Not counted as a layer: no probe of ours has shown it yet."""
    taken: list[str] = []
    if sys.platform == "win32":
        kernel32 = ctypes.WinDLL("kernel32", use_last_error=True)
        policy = ctypes.c_uint32(_NO_CHILD_PROCESS_CREATION)
        if kernel32.SetProcessMitigationPolicy(
            _CHILD_PROCESS_POLICY, ctypes.byref(policy), ctypes.sizeof(policy)
        ):
            taken.append("child-process-policy")
        if kernel32.WerSetFlags(ctypes.c_uint32(_NO_HEAP_NO_QUEUE)) == 0:
            taken.append("no-heap-in-reports")
    return tuple(taken)
