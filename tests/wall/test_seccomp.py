"""The BPF program says what the policy says, also on the architecture that is not run here."""

from __future__ import annotations

import errno
import re
import struct
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

if sys.platform != "linux":
    pytest.skip("seccomp is Linux's", allow_module_level=True)

from takeitdown.wall import linux, seccomp
from takeitdown.wall.kernel import ARCHITECTURES, NUMBERS
from takeitdown.wall.seccomp import Is, Refusal

ALLOW, END_PROCESS = 0x7FFF0000, 0x80000000
MACHINES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
POLICIES = {"window": linux._WINDOW, "courier": linux._COURIER}
EXAMPLES = st.sampled_from([0, 1, 2, 3, 6, 10, 16, 17, 40, 136, 262, 0x5412, 0x10000, 0x20000000])


def verdict(program: bytes, machine: int, number: int, arguments: Sequence[int]) -> int:
    """What the kernel would answer: an interpreter of the few classic BPF instructions used."""
    data = struct.pack("<IIQ6Q", number, machine, 0, *arguments)
    steps = list(struct.iter_unpack("<HBBI", program))
    at = accumulator = 0
    while True:
        code, if_true, if_false, value = steps[at]
        at += 1
        match code:
            case 0x20:
                (accumulator,) = struct.unpack_from("<I", data, value)
            case 0x54:
                accumulator &= value
            case 0x05:
                at += value
            case 0x15:
                at += if_true if accumulator == value else if_false
            case 0x35:
                at += if_true if accumulator >= value else if_false
            case 0x06:
                return value
            case _:
                raise AssertionError(f"an instruction that is not meant: {code:#x}")


def meant(policy: Sequence[Refusal], name: str, arguments: Sequence[int]) -> int:
    """The same from the policy itself, without a program."""

    def all_so(tests: Sequence[Is]) -> bool:
        return all(arguments[test.argument] & test.mask in test.values for test in tests)

    for refusal in policy:
        if name in refusal.calls:
            refused = 0x00050000 | refusal.error
            if refusal.when:
                return refused if all_so(refusal.when) else ALLOW
            return ALLOW if any(map(all_so, refusal.unless)) else refused
    return ALLOW


@pytest.mark.parametrize("process", POLICIES)
@pytest.mark.parametrize("architecture", ARCHITECTURES)
@given(
    name=st.sampled_from(sorted(NUMBERS)),
    arguments=st.lists(EXAMPLES | st.integers(0, 2**32 - 1), min_size=6, max_size=6),
    high=st.integers(0, 2**32 - 1),
)
def test_the_program_says_what_the_policy_says(
    process: str, architecture: str, name: str, arguments: list[int], high: int
) -> None:
    program = seccomp.program(POLICIES[process], architecture)
    machine, number = MACHINES[architecture], NUMBERS[name][ARCHITECTURES.index(architecture)]
    if number is not None:
        # The kernel reads these arguments as 32 bits: what stands above them must not matter.
        words = [high << 32 | argument for argument in arguments]
        assert verdict(program, machine, number, words) == meant(POLICIES[process], name, arguments)


@pytest.mark.parametrize("process", POLICIES)
@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_another_architecture_ends_the_process_and_x32_does_not_exist(
    process: str, architecture: str
) -> None:
    program = seccomp.program(POLICIES[process], architecture)
    machine = MACHINES[architecture]
    i386 = 0x40000003
    assert verdict(program, i386, 359, [2, 1, 0, 0, 0, 0]) == END_PROCESS
    assert verdict(program, machine, 0x40000000 + 41, [2, 1, 0, 0, 0, 0]) == 0x00050000 | (
        errno.ENOSYS
    )
    assert len(program) // 8 <= 4096  # the kernel's limit, BPF_MAXINSNS


@pytest.mark.parametrize("process", POLICIES)
def test_no_call_stands_in_two_refusals(process: str) -> None:
    calls = [name for refusal in POLICIES[process] for name in refusal.calls]
    assert len(calls) == len(set(calls))
    assert set(calls) <= set(NUMBERS)


@pytest.mark.parametrize(
    ("header", "column"),
    [("x86_64-linux-gnu/asm/unistd_64.h", 0), ("asm-generic/unistd.h", 1)],
)
def test_the_numbers_are_those_of_the_kernels_headers(header: str, column: int) -> None:
    path = Path("/usr/include") / header
    if not path.exists():
        pytest.skip(f"this computer has no {header} (Debian: linux-libc-dev)")
    defined = {
        name: int(number)
        for name, number in re.findall(
            r"#define __NR(?:3264)?_(\w+)\s+(\d+)", path.read_text(encoding="ascii")
        )
    }
    newest = max(defined.values())
    for name, numbers in NUMBERS.items():
        number = numbers[column]
        if number is None:
            assert name not in defined
        elif number <= newest:
            assert defined[name] == number, name
