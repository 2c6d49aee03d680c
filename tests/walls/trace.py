"""A trace of system calls, made by strace and read back: who called what, with which bytes.

strace is not ours, and that is the point. It is blind to what is done through io_uring and to
writing into mapped memory; the detectors look for both in other ways.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

STRACE = shutil.which("strace")
CALLS = (
    "%network,%process,write,writev,pwrite64,pwritev,sendfile,splice,tee,vmsplice,copy_file_range,"
    "openat,openat2,open,creat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mkdir,"
    "mkdirat,mknod,mknodat,memfd_create,process_vm_writev,process_vm_readv,io_uring_setup,ptrace,"
    "mount,shmget,mq_open,msgsnd,add_key,setxattr,lsetxattr,fsetxattr,kill,tgkill"
)
_LINE = re.compile(r"(\d+) +(\w+)\((.*)\) += (-?\w+|\?)(.*)", re.DOTALL)
_UNFINISHED = re.compile(r"(\d+) +(\w+\(.*) <unfinished \.\.\.>")
_RESUMED = re.compile(r"(\d+) +<\.\.\. \w+ resumed>(.*)")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True, slots=True)
class Call:
    """One finished system call. `arguments` is strace's text, its strings still in \\x form.

    `error` is the name of its errno, or empty; `answer` what it gave. `process` is a thread's own
    number: see `processes`.
    """

    process: int
    name: str
    arguments: str
    answer: str
    error: str

    @property
    def refused(self) -> bool:
        """Whether the system did not let it. What only failed by chance counts as done."""
        return self.error in ("EACCES", "EPERM", "ENOSYS")

    @property
    def strings(self) -> list[bytes]:
        """The bytes of every string among the arguments."""
        return [bytes.fromhex(text.replace("\\x", "")) for text in _STRING.findall(self.arguments)]


def command(program: Sequence[str | Path], into: Path) -> list[str | Path]:
    """`program` under strace, with whatever it starts."""
    assert STRACE
    options = ["-f", "-qq", "-yy", "-xx", "-s", "1000000", "-e", "signal=none", "-o", into]
    return [STRACE, *options, "-e", f"trace={CALLS}", *program]


def run(
    program: Sequence[str | Path],
    into: Path,
    line: bytes,
    environment: Mapping[str, str] | None = None,
) -> subprocess.CompletedProcess[bytes]:
    """Runs `program` with `line` as its input; the trace goes to the file `into`."""
    return subprocess.run(
        command(program, into), input=line, capture_output=True, timeout=250, env=environment
    )


def read(path: Path) -> list[Call]:
    """The calls in the order in which they ended."""
    calls, begun = [], {}
    for text in path.read_text(encoding="ascii").splitlines():
        if unfinished := _UNFINISHED.fullmatch(text):
            begun[unfinished[1]] = unfinished[2]
            continue
        if resumed := _RESUMED.fullmatch(text):
            text = f"{resumed[1]} {begun.pop(resumed[1], '')}{resumed[2]}"
        if found := _LINE.fullmatch(text):
            error = found[5].split()[0] if found[4] == "-1" else ""
            calls.append(Call(int(found[1]), found[2], found[3], found[4], error))
    return calls


def processes(calls: Sequence[Call]) -> dict[int, int]:
    """Each thread's process, and of each process itself: {thread: process}."""
    found: dict[int, int] = {}
    for call in calls:
        if call.name in ("clone", "clone3") and "CLONE_THREAD" in call.arguments:
            found[int(call.answer)] = call.process
    return {call.process: _followed(found, call.process) for call in calls}


def _followed(found: dict[int, int], thread: int) -> int:
    while thread in found:
        thread = found[thread]
    return thread
