"""Landlock: which files a process may open, and which TCP port it may connect to.

Takes the rights away by the kernel's own version number (ABI), from 1 (Linux 5.13) up: what an
older kernel does not know is left out, and the report names the version. From
https://docs.kernel.org/userspace-api/landlock.html and include/uapi/linux/landlock.h.

What it cannot do: UDP, raw sockets, MPTCP and TCP Fast Open pass its TCP rules; that is seccomp's
work. It binds the calling thread and what starts from it, so there must be no other thread.
"""

from __future__ import annotations

import errno
import os
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from takeitdown.wall import kernel

_CREATE_RULESET, _ADD_RULE = "landlock_create_ruleset", "landlock_add_rule"
_VERSION = 1  # flag of _CREATE_RULESET: only tell the ABI
_PATH_BENEATH, _NET_PORT = 1, 2
_CONNECT_TCP, _BIND_TCP = 1 << 1, 1 << 0
_SCOPE_ABSTRACT_UNIX_SOCKET, _SCOPE_SIGNAL = 1 << 0, 1 << 1

EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
REMOVE_DIR, REMOVE_FILE, MAKE_DIR, MAKE_REG = 1 << 4, 1 << 5, 1 << 7, 1 << 8
MAKE_ANYTHING = sum(1 << bit for bit in range(6, 13))
REFER, TRUNCATE, IOCTL_DEV = 1 << 13, 1 << 14, 1 << 15
_RIGHTS_ON_FILES = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL_DEV

READ = READ_FILE | READ_DIR
# Links and renames across folders (REFER) are in here, and never granted.
CHANGE = WRITE_FILE | REMOVE_DIR | REMOVE_FILE | MAKE_ANYTHING | REFER | TRUNCATE | IOCTL_DEV
# What writing ordinary files and folders beneath a folder takes. No links, sockets or devices.
WRITE_BENEATH = WRITE_FILE | REMOVE_DIR | REMOVE_FILE | MAKE_DIR | MAKE_REG | TRUNCATE


@dataclass(frozen=True, slots=True)
class Rules:
    """`taken` is taken everywhere; `granted` gives some of it back beneath a path.

    `port` is the one TCP port that may be connected to, or None where TCP is not ruled here.
    `alone` also cuts the process off from abstract UNIX sockets of others.
    """

    taken: int
    granted: Sequence[tuple[Path, int]]
    port: int | None = None
    alone: bool = False


def version() -> int:
    """The kernel's Landlock ABI, 0 where it has none or was started without it."""
    try:
        return kernel.call(_CREATE_RULESET, None, 0, _VERSION)
    except OSError as problem:
        if problem.errno in (errno.ENOSYS, errno.EOPNOTSUPP):
            return 0
        raise


def restrict(rules: Rules, abi: int) -> None:
    """Binds this thread, and all that starts from it, to `rules`. Raises OSError.

    `no_new_privs` must be set.
    """
    known = sum(1 << bit for bit in range(_known_rights(abi)))
    network = _CONNECT_TCP | _BIND_TCP if rules.port is not None and abi >= 4 else 0
    scope = 0
    if abi >= 6:
        scope = _SCOPE_SIGNAL | (_SCOPE_ABSTRACT_UNIX_SOCKET if rules.alone else 0)
    size = 8 if abi < 4 else 16 if abi < 6 else 24
    attributes = struct.pack("<QQQ", rules.taken & known, network, scope)[:size]
    ruleset = kernel.call(_CREATE_RULESET, attributes, size, 0)
    try:
        for path, rights in rules.granted:
            _grant(ruleset, path, rights & rules.taken & known)
        if network and rules.port is not None:
            allowed = struct.pack("<QQ", _CONNECT_TCP, rules.port)
            kernel.call(_ADD_RULE, ruleset, _NET_PORT, allowed, 0)
        kernel.call("landlock_restrict_self", ruleset, 0)
    finally:
        os.close(ruleset)


def _known_rights(abi: int) -> int:
    """How many of the file rights this ABI knows; they were added from the lowest bit up."""
    if abi >= 5:
        return 16
    return {1: 13, 2: 14, 3: 15, 4: 15}[abi]


def _grant(ruleset: int, path: Path, rights: int) -> None:
    folder = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        if not os.path.isdir(path):
            rights &= _RIGHTS_ON_FILES
        if not rights:  # nothing that this kernel's version takes away
            return
        allowed = struct.pack("<Qi", rights, folder)
        kernel.call(_ADD_RULE, ruleset, _PATH_BENEATH, allowed, 0)
    finally:
        os.close(folder)
