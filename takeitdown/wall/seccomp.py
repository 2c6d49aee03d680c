"""seccomp: which system calls a process may make at all. This carries the network wall.

A `Refusal` names system calls and when they are refused; `install` turns a list of them into a BPF
program and binds every thread of this process to it, for good. The architecture is checked first:
a call by the 32-bit door (int 0x80) ends the process, x32 numbers do not exist.

From https://docs.kernel.org/userspace-api/seccomp_filter.html and <linux/filter.h>. The numbers are
those of <asm/unistd_64.h> for x86_64 and of <asm-generic/unistd.h> for aarch64.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
from collections.abc import Sequence
from dataclasses import dataclass

from takeitdown.wall import kernel

# machine: (AUDIT_ARCH, column in NUMBERS, number of seccomp itself)
_MACHINES = {"x86_64": (0xC000003E, 0, 317), "aarch64": (0xC00000B7, 1, 277)}
_FIRST_X32_NUMBER = 0x40000000

# None where an architecture lacks the call.
NUMBERS: dict[str, tuple[int | None, int | None]] = {
    "accept": (43, 202),
    "accept4": (288, 242),
    "add_key": (248, 217),
    "bind": (49, 200),
    "bpf": (321, 280),
    "chroot": (161, 51),
    "clone": (56, 220),
    "clone3": (435, 435),
    "execve": (59, 221),
    "execveat": (322, 281),
    "fanotify_init": (300, 262),
    "finit_module": (313, 273),
    "fork": (57, None),
    "fsconfig": (431, 431),
    "fsetxattr": (190, 7),
    "fsmount": (432, 432),
    "fsopen": (430, 430),
    "fspick": (433, 433),
    "futimesat": (261, None),
    "init_module": (175, 105),
    "inotify_init": (253, None),
    "inotify_init1": (294, 26),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
    "io_uring_setup": (425, 425),
    "ioctl": (16, 29),
    "ioperm": (173, None),
    "iopl": (172, None),
    "kcmp": (312, 272),
    "kexec_file_load": (320, 294),
    "kexec_load": (246, 104),
    "keyctl": (250, 219),
    "listen": (50, 201),
    "lsetxattr": (189, 6),
    "mount": (165, 40),
    "mount_setattr": (442, 442),
    "move_mount": (429, 429),
    "mq_open": (240, 180),
    "msgget": (68, 186),
    "open_by_handle_at": (304, 265),
    "open_tree": (428, 428),
    "open_tree_attr": (467, 467),
    "perf_event_open": (298, 241),
    "pidfd_getfd": (438, 438),
    "pivot_root": (155, 41),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "ptrace": (101, 117),
    "request_key": (249, 218),
    "semget": (64, 190),
    "sendmmsg": (307, 269),
    "sendmsg": (46, 211),
    "sendto": (44, 206),
    "setns": (308, 268),
    "setxattr": (188, 5),
    "setxattrat": (463, 463),
    "shmget": (29, 194),
    "socket": (41, 198),
    "socketpair": (53, 199),
    "umount2": (166, 39),
    "unshare": (272, 97),
    "userfaultfd": (323, 282),
    "utime": (132, None),
    "utimensat": (280, 88),
    "utimes": (235, None),
    "vfork": (58, None),
}


@dataclass(frozen=True, slots=True)
class Is:
    """An argument (counted from 0; its low 32 bits, after `mask`) is one of `values`."""

    argument: int
    values: tuple[int, ...]
    mask: int = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Refusal:
    """`calls` fail with `error`: always, or if all of `when` are so, or unless all of a row are."""

    calls: tuple[str, ...]
    error: int = errno.EPERM
    when: tuple[Is, ...] = ()
    unless: tuple[tuple[Is, ...], ...] = ()


def is_known_here() -> bool:
    """Whether this machine's architecture is one that the table above has numbers for."""
    return os.uname().machine in _MACHINES


def number(name: str) -> int:
    """The number of a system call on this machine. Raises OSError (ENOSYS) where there is none."""
    machine = os.uname().machine
    found = NUMBERS[name][_MACHINES[machine][1]] if machine in _MACHINES else None
    if found is None:
        raise OSError(errno.ENOSYS, name)
    return found


def install(refusals: Sequence[Refusal]) -> None:
    """Binds every thread of this process to `refusals`. Raises OSError.

    `no_new_privs` must be set. A call may stand in one refusal only.
    """
    machine, column, seccomp = _MACHINES[os.uname().machine]
    code = program(refusals, machine, column)
    instructions = ctypes.create_string_buffer(code, len(code))
    described = struct.pack("@HP", len(code) // 8, ctypes.addressof(instructions))
    set_mode_filter, all_threads = 1, 1
    answer = kernel.call(
        seccomp, set_mode_filter, all_threads, ctypes.create_string_buffer(described)
    )
    if answer != 0:  # the number of a thread that has a filter of its own
        raise OSError(errno.ESRCH, os.strerror(errno.ESRCH))


# Classic BPF, <linux/bpf_common.h>: load a word, bitwise and, jumps, return.
_LOAD, _AND, _GOTO, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x54, 0x05, 0x15, 0x35, 0x06
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16  # offsets in struct seccomp_data
_ALLOW, _ERROR, _END_PROCESS = 0x7FFF0000, 0x00050000, 0x80000000


def program(refusals: Sequence[Refusal], machine: int, column: int) -> bytes:
    """The BPF program for `refusals`, eight bytes an instruction."""
    code = [
        _step(_LOAD, _ARCHITECTURE),
        _step(_EQUAL, machine, 1, 0),
        _step(_RETURN, _END_PROCESS),
        _step(_LOAD, _NUMBER),
        _step(_AT_LEAST, _FIRST_X32_NUMBER, 0, 1),
        _step(_RETURN, _ERROR | errno.ENOSYS),
    ]
    for refusal in refusals:
        verdict = _verdict(refusal)
        for name in refusal.calls:
            known = NUMBERS[name][column]
            if known is not None:
                code += [_step(_EQUAL, known, 0, len(verdict)), *verdict]
    return b"".join([*code, _step(_RETURN, _ALLOW)])


def _verdict(refusal: Refusal) -> list[bytes]:
    refused, allowed = _step(_RETURN, _ERROR | refusal.error), _step(_RETURN, _ALLOW)
    if refusal.when:
        return [*_row(refusal.when, refused), allowed]
    rows = [step for row in refusal.unless for step in _row(row, allowed)]
    return [*rows, refused]


def _row(tests: Sequence[Is], verdict: bytes) -> list[bytes]:
    """`verdict` if all tests hold; otherwise on to what stands behind."""
    code = [verdict]
    for test in reversed(tests):
        kinds = len(test.values)
        code = [
            _step(_LOAD, _ARGUMENTS + 8 * test.argument),  # the low word: both are little-endian
            _step(_AND, test.mask),
            *(_step(_EQUAL, value, kinds - at, 0) for at, value in enumerate(test.values)),
            _step(_GOTO, len(code)),
            *code,
        ]
    return code


def _step(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("<HBBI", code, if_true, if_false, value)
