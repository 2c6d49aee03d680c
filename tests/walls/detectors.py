"""Who notices when something of a picture leaves: six detectors, none of which notices everything.

Each takes what was observed of one process and gives the reasons for its alarm. They are built on
tools that are not ours (strace, a listener at the other end, the state of the disk) and on an
independent writing of the request. Together they must notice every leak of the zoo.
"""

from __future__ import annotations

import base64
import binascii
import itertools
import re
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.walls.trace import Call

GRAM = 8
WRITING = {"write", "writev", "pwrite64", "pwritev", "sendto", "sendmsg", "sendmmsg"}
# Calls that this app never needs, whatever they would carry.
NEVER = {
    "sendfile", "splice", "tee", "vmsplice", "copy_file_range", "process_vm_writev",
    "process_vm_readv", "io_uring_setup", "ptrace", "mount", "shmget", "mq_open", "msgsnd",
    "add_key", "setxattr", "lsetxattr", "fsetxattr", "memfd_create", "kill", "socketpair",
    "fork", "vfork",
}  # fmt: skip
MAKING = {
    "creat", "rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat", "mkdir",
    "mkdirat", "mknod", "mknodat",
}  # fmt: skip
OPENING = {"open", "openat", "openat2"}
FOR_WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND")


@dataclass(frozen=True, slots=True)
class Secrets:
    """What must appear nowhere: pieces of the files and their pixels, and texts put into them."""

    grams: frozenset[bytes]
    steps: frozenset[bytes]  # differences of neighbouring bytes: the same under any one mask
    canaries: tuple[bytes, ...]

    @classmethod
    def of(cls, contents: Iterable[bytes], canaries: Iterable[str]) -> Secrets:
        """`contents` are files' bytes and decoded pixels."""
        all_grams: set[bytes] = set()
        for content in contents:
            all_grams |= set(_grams(content))
        return cls(
            frozenset(all_grams),
            frozenset(steps for steps in map(_steps, all_grams) if _is_telling(steps)),
            tuple(text.encode() for text in canaries),
        )

    def inside(self, data: bytes) -> bool:
        """Whether something of them is in `data`, in any of the usual disguises."""
        return any(self._plainly_inside(view) for view in _views(data))

    def _plainly_inside(self, data: bytes) -> bool:
        if any(canary in data for canary in self.canaries):
            return True
        return any(gram in self.grams or _steps(gram) in self.steps for gram in _grams(data))


def _grams(data: bytes) -> Iterator[bytes]:
    """Pieces of eight bytes, those apart that stand in any file: fewer than six kinds of byte."""
    for place in range(len(data) - GRAM + 1):
        gram = data[place : place + GRAM]
        if len(set(gram)) >= 6:
            yield gram


def _steps(gram: bytes) -> bytes:
    return bytes(a ^ b for a, b in itertools.pairwise(gram))


def _is_telling(steps: bytes) -> bool:
    """Whether no other file has these steps by chance. Soft colours have small ones; code too."""
    return len(set(steps)) >= 6 and sum(step >= 32 for step in steps) >= 3


def _views(data: bytes) -> Iterator[bytes]:
    """The data, and what it could be an encoding of."""
    yield data
    for pattern, decode in _ENCODINGS:
        for found in pattern.findall(data):
            try:
                decoded = decode(found)
            except (ValueError, binascii.Error, zlib.error):
                continue
            yield decoded
            yield from _unpacked(decoded)
    yield from _unpacked(data)


def _unpacked(data: bytes) -> Iterator[bytes]:
    for place in [
        found.start() for found in re.finditer(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b", data)
    ]:
        try:
            yield zlib.decompressobj(wbits=47).decompress(data[place:], 1 << 22)
        except zlib.error:
            continue


_ENCODINGS: tuple[tuple[re.Pattern[bytes], Callable[[bytes], bytes]], ...] = (
    (re.compile(rb"(?:[0-9a-fA-F]{2}){8,}"), lambda text: bytes.fromhex(text.decode())),
    (re.compile(rb"[A-Za-z0-9+/]{12,}"), lambda text: base64.b64decode(text[: len(text) // 4 * 4])),
    (re.compile(rb"[!-~]{15,}"), base64.b85decode),
)


@dataclass(frozen=True, slots=True)
class Observed:
    """What was seen of one process, and what should have been."""

    role: str  # "window" or "courier"
    process: int
    calls: list[Call]
    received: list[bytes]  # what came to the list, one connection each
    said: bytes  # standard output
    before: dict[Path, tuple[int, int]]  # files: length and time of change
    after: dict[Path, tuple[int, int]]
    port: int  # the list's
    may_write: tuple[str, ...]  # beginnings of paths
    expected_request: bytes
    expected_line: bytes
    expected_answer: bytes


def destinations(seen: Observed, secrets: Secrets) -> Iterator[str]:
    """D1. Only the courier connects, once, to the list; the window makes no socket at all."""
    connected = 0
    for call in seen.calls:
        if call.refused:
            continue
        if call.name == "socket" and (seen.role == "window" or "AF_INET" not in call.arguments):
            yield f"socket({call.arguments[:20]})"
        # urllib3 takes any free port of ::1 when it is imported, to see whether there is IPv6.
        any_port = call.name == "bind" and "htons(0)" in call.arguments
        if call.name in ("bind", "listen", "accept", "accept4") and not any_port:
            yield call.name
        if call.name in ("sendto", "sendmsg", "sendmmsg") and "sa_family" in call.arguments:
            yield f"{call.name} to an address"
        if call.name == "connect":
            connected += 1
            if f"htons({seen.port})" not in call.arguments or connected > 1:
                yield "connect"


def written(seen: Observed, secrets: Secrets) -> Iterator[str]:
    """D2. Nothing of a picture is in any bytes that any process writes anywhere."""
    for call in seen.calls:
        if call.name in WRITING and any(map(secrets.inside, call.strings)):
            yield f"a picture's bytes in {call.name}"


def arrived(seen: Observed, secrets: Secrets) -> Iterator[str]:
    """D3. Nothing of a picture is in what came to the list."""
    if any(map(secrets.inside, seen.received)):
        yield "a picture's bytes at the list"


def exactly(seen: Observed, secrets: Secrets) -> Iterator[str]:
    """D4. What left is byte for byte what an independent writing of it says."""
    if seen.role == "courier" and seen.received != [seen.expected_request]:
        yield "not the request that was expected"
    if seen.role == "window" and (seen.said != seen.expected_line or seen.received):
        yield "not the line that was expected"
    if seen.role == "courier" and seen.said != seen.expected_answer:
        yield "not the answer that was expected"


def files(seen: Observed, secrets: Secrets) -> Iterator[str]:
    """D5. Nothing on the disk is made or opened for writing, or is different afterwards."""
    for call in seen.calls:
        opens = call.name in OPENING and FOR_WRITING.search(call.arguments)
        if call.refused or not (opens or call.name in MAKING):
            continue
        paths = [path.decode(errors="replace") for path in call.strings]
        if not all(path.startswith(seen.may_write) for path in paths):
            yield f"{call.name} for writing"
    if seen.before != seen.after:
        yield "files are different afterwards"


def calls(seen: Observed, secrets: Secrets) -> Iterator[str]:
    """D6. None of the calls that this app never needs succeeds, and no program is started."""
    for call in seen.calls:
        if call.refused:
            continue
        if call.name in NEVER or (call.name == "execve" and call.process != seen.process):
            yield call.name
        if call.name in ("write", "writev") and call.arguments.startswith("2<"):
            yield "something on standard error"


DETECTORS: dict[str, Callable[[Observed, Secrets], Iterator[str]]] = {
    "D1 destinations": destinations,
    "D2 bytes written": written,
    "D3 bytes arrived": arrived,
    "D4 exactly": exactly,
    "D5 files": files,
    "D6 calls": calls,
}


def alarms(seen: Observed, secrets: Secrets) -> dict[str, list[str]]:
    """Every detector that raised an alarm, with its reasons."""
    return {
        name: reasons
        for name, detector in DETECTORS.items()
        if (reasons := list(detector(seen, secrets)))
    }
