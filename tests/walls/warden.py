"""Tries every way out, each in a process of its own, without a wall and behind each wall.

    python -I warden.py ROOT USER    prints {way: {"": outcome, "window": outcome, ...}} as JSON

USER is a user id to become first, or -1. Outcomes: "out", the name of an errno, "wall-" and the
code with which the wall refused to be raised, "signal-" and a number, or "failed: ...".

A fork of this process is cheap and has one thread, as the walls want it.
"""

from __future__ import annotations

import contextlib
import ctypes
import encodings.idna  # noqa: F401 (what Python imports late, another user may not read)
import errno
import inspect
import json
import os
import select
import shutil
import signal
import socket
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SECONDS = 20
ORIGIN_PORT = 443  # nothing listens there; it is the one port that the courier may try
PR_SET_DUMPABLE = 4


@dataclass(frozen=True, slots=True)
class Outside:
    """What lies around the walled process: everything that a way out could lead to."""

    home: Path
    folder: Path  # the one that the window may write to
    picture: Path
    note: Path
    pipe: Path
    unix: str
    unix_datagram: str
    abstract: str
    handing: str  # whoever asks there is given a connected TCP socket
    tcp: int
    tcp6: int
    udp: int
    udp6: int
    terminal: str
    victim: int  # another process of the same person
    victim_connection: int
    victim_file: int
    secret_address: int
    secret_length: int


def main(root: str, user: int) -> None:
    sys.path[:0] = [root]
    from takeitdown import wall
    from takeitdown.errors import WallProblem
    from tests.walls import ways_out

    os.environ.clear()
    os.environ["PATH"] = "/usr/bin:/bin"
    if user >= 0:
        os.setgroups([])
        os.setgid(user)
        os.setuid(user)
        # Changing the user forbids to look into this process; a start of one's own would not.
        ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 1)

    def raise_wall(name: str, outside: Outside) -> None:
        if name == "window":
            wall.raise_window_wall([outside.folder])
        elif name == "courier":
            wall.raise_courier_wall(ORIGIN_PORT)

    def try_out(way: ways_out.Way, name: str, outside: Outside) -> str:
        try:
            prepared = way(outside) if inspect.isgeneratorfunction(way) else None
            if prepared:
                next(prepared)
            raise_wall(name, outside)
            next(prepared, None) if prepared else way(outside)
        except WallProblem as problem:
            return f"wall-{problem.code}"
        except OSError as problem:
            return errno.errorcode.get(problem.errno or 0, f"failed: {problem}")
        return ways_out.OUT

    results: dict[str, dict[str, str]] = {}
    with surroundings() as outside:
        for named in (*ways_out.WAYS, *ways_out.STILL_OPEN):
            results[named.name] = {
                name: in_a_fork(lambda n=named, w=name: try_out(n.way, w, outside))  # type: ignore[misc]
                for name in ("", *named.walls)
            }
    print(json.dumps(results))


@contextlib.contextmanager
def surroundings() -> Iterator[Outside]:
    """Makes the outside, and takes it away again."""
    home = Path(tempfile.mkdtemp(prefix="walls"))
    os.environ["HOME"] = str(home)
    os.chdir(home)
    for folder in ("allowed", "app", "Dropbox", "Pictures"):
        (home / folder).mkdir()
    for file in ("Pictures/picture.jpg", "note"):
        (home / file).write_bytes(b"canary" * 10)
    (home / "allowed" / "link").symlink_to(home / "Pictures")
    os.mkfifo(home / "pipe")
    reader = os.open(home / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    listening = [
        _listening(socket.AF_INET, socket.SOCK_STREAM, ("127.0.0.1", 0)),
        _listening(socket.AF_INET6, socket.SOCK_STREAM, ("::1", 0)),
        _listening(socket.AF_INET, socket.SOCK_DGRAM, ("127.0.0.1", 0)),
        _listening(socket.AF_INET6, socket.SOCK_DGRAM, ("::1", 0)),
        _listening(socket.AF_UNIX, socket.SOCK_STREAM, str(home / "unix")),
        _listening(socket.AF_UNIX, socket.SOCK_DGRAM, str(home / "datagram")),
        _listening(socket.AF_UNIX, socket.SOCK_STREAM, f"\0walls{os.getpid()}"),
    ]
    ports = [one.getsockname()[1] for one in listening[:4]]
    keeper, terminal = os.openpty()
    secret = ctypes.create_string_buffer(b"secret: what a person wrote")
    connection = socket.create_connection(("127.0.0.1", ports[0]))
    file = os.open(home / "of-the-victim", os.O_CREAT | os.O_WRONLY)
    victim = _accomplice(lambda: signal.pause())
    handing = _listening(socket.AF_UNIX, socket.SOCK_STREAM, str(home / "handing"))
    accomplice = _accomplice(lambda: _hand_out(handing, connection))
    try:
        yield Outside(
            home=home,
            folder=home / "allowed",
            picture=home / "Pictures" / "picture.jpg",
            note=home / "note",
            pipe=home / "pipe",
            unix=str(home / "unix"),
            unix_datagram=str(home / "datagram"),
            abstract=f"walls{os.getpid()}",
            handing=str(home / "handing"),
            tcp=ports[0],
            tcp6=ports[1],
            udp=ports[2],
            udp6=ports[3],
            terminal=os.ttyname(terminal),
            victim=victim,
            victim_connection=connection.fileno(),
            victim_file=file,
            secret_address=ctypes.addressof(secret),
            secret_length=len(secret),
        )
    finally:
        for process in (victim, accomplice):
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)
        for one in (*listening, connection, handing):
            one.close()
        for descriptor in (reader, keeper, terminal, file):
            os.close(descriptor)
        shutil.rmtree(home)


def _listening(family: int, kind: int, address: object) -> socket.socket:
    there = socket.socket(family, kind)
    there.bind(address)  # type: ignore[arg-type]  # each family has an address of its own
    if kind == socket.SOCK_STREAM:
        there.listen(1000)
    return there


def _hand_out(door: socket.socket, connection: socket.socket) -> None:
    while True:
        there, _ = door.accept()
        with there:
            socket.send_fds(there, [b"x"], [connection.fileno()])


def _accomplice(work: object) -> int:
    if (process := os.fork()) == 0:
        try:
            work()  # type: ignore[operator]
        finally:
            os._exit(0)
    return process


def in_a_fork(work: object) -> str:
    """What `work` gives, done in a process of its own with pipes or nothing at 0, 1 and 2."""
    reading, writing = os.pipe()
    if (process := os.fork()) == 0:
        os.dup2(os.open("/dev/null", os.O_RDWR), 0)
        os.dup2(0, 2)
        os.dup2(writing, 1)
        os.set_inheritable(1, True)
        signal.alarm(SECONDS)
        try:
            outcome = work()  # type: ignore[operator]
        except BaseException as problem:  # the outermost edge of this process
            outcome = f"failed: {problem!r}"
        os.write(1, outcome.encode())
        os._exit(0)
    os.close(writing)
    said = b""
    # A program that a way became, or a child of it, may keep the pipe: the process's end counts.
    ended = False
    while not ended:
        ended = os.waitid(os.P_PID, process, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None
        while select.select([reading], [], [], 0 if ended else 0.01)[0]:
            if not (piece := os.read(reading, 4096)):
                ended = True
                break
            said += piece
    os.close(reading)
    status = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    return f"signal-{-status}" if status < 0 else said.decode().strip() or f"failed: {status}"


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
