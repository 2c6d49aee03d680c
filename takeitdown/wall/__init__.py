"""What a process takes from itself. The only folder that speaks to the kernel.

Three calls, each the policy of one process. They take rights away for good, try out what is left,
and give a `WallReport` of what was asked, what the system granted and what the probe saw. Nobody
can undo them, this process least of all.

    window    reads pictures anywhere; writes beneath the folders given; no network, no programs
    courier   HTTPS to one port; reads what Python, TLS and DNS need; writes nothing, no programs
    hashing   as the window, without any folder: for `takeitdown hash`

Two more are for the hash list's service, which has no wall: no core file, and nothing that is left
in memory which was given back.

They must be called while the process has one thread. They raise WallProblem where this system
should grant a wall and does not; where the system has none to grant, the report says so and the
process goes on. One file per system: `linux`, `macos`, `windows`, and `elsewhere`, which grants
nothing.

Importing this folder needs the standard library only and starts no thread.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from takeitdown.wall.report import WallReport

if sys.platform == "linux":
    from takeitdown.wall import linux as system
elif sys.platform == "darwin":
    from takeitdown.wall import macos as system
elif sys.platform == "win32":
    from takeitdown.wall import windows as system
else:
    from takeitdown.wall import elsewhere as system

__all__ = [
    "WallReport",
    "leave_no_core",
    "overwrite_what_is_freed",
    "raise_courier_wall",
    "raise_hashing_wall",
    "raise_window_wall",
]


def raise_window_wall(writable: Sequence[Path]) -> WallReport:
    """The window's wall. `writable` are existing folders. Before any import but os, sys and this.

    Descriptors above 2 are closed. Raises WallProblem: threads, network, files or probe.
    """
    return system.raise_window_wall(tuple(writable))


def raise_courier_wall(origin_port: int) -> WallReport:
    """The courier's wall. After its imports, before it reads its line.

    `origin_port` is the list's TCP port. Descriptors above 2 are closed. Raises WallProblem.
    """
    return system.raise_courier_wall(origin_port)


def raise_hashing_wall() -> WallReport:
    """The wall of `takeitdown hash`: no network, no writing, no programs. Before numpy is imported.

    Descriptors above 2 are closed; what is printed still goes out. Raises WallProblem.
    """
    return system.raise_window_wall(())


def leave_no_core() -> None:
    """For a service that has no wall: what it remembers goes to no core file, however it ends, as
    far as the system lets it. Raises OSError.
    """
    system.leave_no_core()


def overwrite_what_is_freed() -> None:
    """For the same service: memory that it gives back is overwritten at once, where the system's
    library can do that (glibc). It can from a process's start on only, so the process begins anew,
    once, under the same id. The first thing to do.
    """
    system.overwrite_what_is_freed()
