"""seccomp: which system calls a process may make at all. This carries the network wall.

A `Refusal` names system calls and when they are refused; `install` turns a list of them into a BPF
program and binds every thread of this process to it, for good. The architecture is checked first:
a call by the 32-bit door (int 0x80) ends the process, x32 numbers do not exist.

From https://docs.kernel.org/userspace-api/seccomp_filter.html and <linux/filter.h>.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
from collections.abc import Sequence
from dataclasses import dataclass

from takeitdown.wall import kernel

_AUDIT_ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_FIRST_X32_NUMBER = 0x40000000


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


def install(refusals: Sequence[Refusal]) -> None:
    """Binds every thread of this process to `refusals`. Raises OSError.

    `no_new_privs` must be set. A call may stand in one refusal only.
    """
    code = program(refusals, kernel.ARCHITECTURE)
    instructions = ctypes.create_string_buffer(code, len(code))
    described = struct.pack("@HP", len(code) // 8, ctypes.addressof(instructions))
    set_mode_filter, all_threads = 1, 1
    answer = kernel.call("seccomp", set_mode_filter, all_threads, described)
    if answer != 0:  # the number of a thread that has a filter of its own
        raise OSError(errno.ESRCH, os.strerror(errno.ESRCH))


# Classic BPF, <linux/bpf_common.h>: load a word, bitwise and, jumps, return.
_LOAD, _AND, _GOTO, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x54, 0x05, 0x15, 0x35, 0x06
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16  # offsets in struct seccomp_data
_ALLOW, _ERROR, _END_PROCESS = 0x7FFF0000, 0x00050000, 0x80000000


def program(refusals: Sequence[Refusal], architecture: str) -> bytes:
    """The BPF program for `refusals`, eight bytes an instruction."""
    column = kernel.ARCHITECTURES.index(architecture)
    code = [
        _step(_LOAD, _ARCHITECTURE),
        _step(_EQUAL, _AUDIT_ARCHITECTURES[architecture], 1, 0),
        _step(_RETURN, _END_PROCESS),
        _step(_LOAD, _NUMBER),
        _step(_AT_LEAST, _FIRST_X32_NUMBER, 0, 1),
        _step(_RETURN, _ERROR | errno.ENOSYS),
    ]
    for refusal in refusals:
        verdict = _verdict(refusal)
        for name in refusal.calls:
            known = kernel.NUMBERS[name][column]
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
