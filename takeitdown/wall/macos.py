"""The walls on macOS, written from documentation and not yet run on a Mac.

`sandbox_init` with one of its named profiles (man 3 sandbox_init: kSBXProfileNoInternet, "TCP/IP
networking is prohibited"; kSBXProfileNoWrite, "file system writes are prohibited"). It is marked as
deprecated since 10.8, and browsers use it to this day. It binds the whole process and its children
for good; there is one a process. Nothing is claimed that the probe did not see: a layer is granted
only where the probe, right after the call, was refused.

It grants no wall around reading, and to the window none around writing (two profiles do not stack).
"""

from __future__ import annotations

import ctypes
import dataclasses
import os
from collections.abc import Sequence
from pathlib import Path

from takeitdown.wall import probe
from takeitdown.wall.report import ASKED, MEMORY, NETWORK, WRITES, WallReport

_NO_INTERNET, _NO_WRITE = b"no-internet", b"no-write"
_NAMED = 1  # SANDBOX_NAMED: the first argument names a profile of the system's own


def raise_window_wall(writable: Sequence[Path]) -> WallReport:
    """The no-internet profile. Writing is not walled here: `writable` is not looked at."""
    return _raise("window", _NO_INTERNET, NETWORK, 0)


def raise_courier_wall(origin_port: int) -> WallReport:
    """The no-write profile. Reading and the port are not walled here."""
    return _raise("courier", _NO_WRITE, WRITES, origin_port)


def _raise(process: str, profile: bytes, layer: str, origin_port: int) -> WallReport:
    home = os.path.expanduser("~")
    leave_no_core()
    means = ("sandbox-init",) if _sandbox(profile) else ()
    seen = probe.try_out(ASKED[process], home, origin_port)
    hoped = WallReport(process, "macos", ASKED[process], (layer, MEMORY), means, seen)
    return dataclasses.replace(hoped, granted=tuple(filter(hoped.holds, hoped.granted)))


def _sandbox(profile: bytes) -> bool:
    """Whether the system took the profile. Without the function, or refused, there is no wall."""
    try:
        sandbox_init = ctypes.CDLL("/usr/lib/libSystem.B.dylib").sandbox_init
    except (OSError, AttributeError):
        return False
    sandbox_init.argtypes = (ctypes.c_char_p, ctypes.c_uint64, ctypes.POINTER(ctypes.c_char_p))
    sandbox_init.restype = ctypes.c_int
    complaint = ctypes.c_char_p()  # not freed: it is small, and there is one a process
    return int(sandbox_init(profile, _NAMED, ctypes.byref(complaint))) == 0


def leave_no_core() -> None:
    import resource  # not on Windows, where the tests read this file too

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def overwrite_what_is_freed() -> None:
    """Not tried there."""
