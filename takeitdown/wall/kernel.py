"""The one door to the Linux kernel: a system call by its number, through the C library.

`call` gives what the kernel gave and raises OSError with the kernel's errno. Not for other systems.
"""

from __future__ import annotations

import ctypes
import os

_libc = ctypes.CDLL(None, use_errno=True)
_libc.syscall.restype = ctypes.c_long
_libc.prctl.restype = ctypes.c_int

Argument = int | ctypes.Array[ctypes.c_char] | None

PR_SET_DUMPABLE, PR_GET_DUMPABLE, PR_SET_NO_NEW_PRIVS = 4, 3, 38


def call(number: int, *arguments: Argument) -> int:
    """System call `number`. Whole numbers go as the machine's long words, buffers as pointers."""
    words = [
        ctypes.c_long(argument) if isinstance(argument, int) else argument for argument in arguments
    ]
    return _checked(int(_libc.syscall(ctypes.c_long(number), *words)))


def process_control(option: int, value: int = 0) -> int:
    """prctl(2) with one value."""
    zero = ctypes.c_ulong(0)
    return _checked(int(_libc.prctl(option, ctypes.c_ulong(value), zero, zero, zero)))


def _checked(answer: int) -> int:
    if answer == -1:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
    return answer
