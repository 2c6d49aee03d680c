"""What a process gives back to its memory is overwritten, from its start on."""

from __future__ import annotations

import json
import platform
import subprocess
import sys

import pytest

if platform.libc_ver()[0] != "glibc":
    pytest.skip("NOT TRIED: only glibc overwrites what is freed", allow_module_level=True)

PROGRAM = """
import ctypes, json, os, sys
{begin}
held = [b"secret %d " % number * size for number, size in enumerate((2, 3, 9, 40, 200, 2_000))]
places = [(id(one) + 40, len(one) - 10) for one in held]
before = sum(b"secret" in ctypes.string_at(*place) for place in places)
held.clear()
after = sum(b"secret" in ctypes.string_at(*place) for place in places)
print(json.dumps([os.getpid(), sys.argv[1:], before, after]))
"""


def told(begin: str) -> list[object]:
    """What the program prints, with its real number first."""
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM.format(begin=begin), "a word", ""], stdout=subprocess.PIPE
    )
    lines = process.communicate(timeout=60)[0].splitlines()
    assert len(lines) == 1
    fields = json.loads(lines[0])
    assert fields[0] == process.pid
    return list(fields[1:])


def test_it_begins_anew_once_as_it_was_and_nothing_freed_stays() -> None:
    begin = "from takeitdown import wall; wall.overwrite_what_is_freed()"
    assert told(begin) == [["a word", ""], 6, 0]


def test_without_it_what_is_freed_stays_for_a_while() -> None:
    arguments, before, after = told("")
    assert (arguments, before) == (["a word", ""], 6)
    assert isinstance(after, int)
    assert after > 0
