"""Tries the ways out from inside, right after a wall was raised, and says what came of each.

Nothing leaves by it: sockets are made and closed, never connected but to this computer itself;
files are opened without a name, so that none is left even where no wall stands; the program that is
started does not exist.
"""

from __future__ import annotations

import errno
import os
import socket
import sys
from collections.abc import Callable, Iterator
from functools import partial

from takeitdown.wall.report import (
    ABSENT,
    MEMORY,
    NETWORK,
    OPEN,
    PORT,
    PROGRAMS,
    READS,
    REFUSED,
    SOCKETS,
    WRITES,
    Probe,
)

# What this computer's system answers where it does not have the thing at all.
_LACKING = frozenset(
    {
        errno.EAFNOSUPPORT,
        errno.EPROTONOSUPPORT,
        errno.ESOCKTNOSUPPORT,
        errno.EOPNOTSUPP,
        errno.ENOSYS,
        errno.ENOENT,
        errno.ENOTDIR,
        errno.EROFS,
    }
)
_IPPROTO_MPTCP = 262
_PTRACE_ATTACH = 16  # to process 0: there is none
_NO_PROGRAM = "/nonexistent/takeitdown"


def try_out(asked: tuple[str, ...], home: str, origin_port: int = 0) -> tuple[Probe, ...]:
    """One probe for each way out that the layers `asked` should close.

    `home` is the person's folder: behind a wall the system may no longer tell where it is.
    """
    return tuple(
        Probe(layer, name, _outcome(attempt))
        for layer, name, attempt in _attempts(home, origin_port)
        if layer in asked
    )


def _outcome(attempt: Callable[[], object]) -> str:
    try:
        attempt()
    except PermissionError:
        return REFUSED
    except OSError as problem:
        return ABSENT if problem.errno in _LACKING else OPEN
    return OPEN


def _attempts(home: str, origin_port: int) -> Iterator[tuple[str, str, Callable[[], object]]]:
    stream, datagram, raw = socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW
    for layer in (NETWORK, SOCKETS):
        yield layer, "raw", partial(_socket, "AF_INET", raw, socket.IPPROTO_ICMP)
        yield layer, "mptcp", partial(_socket, "AF_INET", stream, _IPPROTO_MPTCP)
        yield layer, "packet", partial(_socket, "AF_PACKET", raw)
        yield layer, "netlink", partial(_socket, "AF_NETLINK", raw)
        yield layer, "vsock", partial(_socket, "AF_VSOCK", stream)
        yield layer, "io-uring", partial(_system_call, "io_uring_setup")
    yield NETWORK, "tcp", partial(_socket, "AF_INET", stream)
    yield NETWORK, "tcp6", partial(_socket, "AF_INET6", stream)
    yield NETWORK, "udp", partial(_socket, "AF_INET", datagram)
    yield NETWORK, "udp6", partial(_socket, "AF_INET6", datagram)
    yield SOCKETS, "unix", partial(_socket, "AF_UNIX", stream)
    yield PORT, "other-port", partial(_connect, 9 if origin_port != 9 else 7)
    for name, folder in (
        ("home", home),
        ("temporary", "/tmp"),  # noqa: S108 (nothing is made there that has a name)
        ("shared-memory", "/dev/shm"),  # noqa: S108
        ("here", "."),
    ):
        yield WRITES, name, partial(_write, folder)
    yield READS, "home-list", partial(os.listdir, home)
    yield READS, "accounts", partial(_read, "/etc/passwd")
    yield PROGRAMS, "exec", _start_nothing
    yield MEMORY, "trace", partial(_system_call, "ptrace", _PTRACE_ATTACH)
    yield MEMORY, "core", _dump


def _socket(family: str, kind: int, protocol: int = 0) -> None:
    number = getattr(socket, family, None)
    if number is None:
        raise OSError(errno.EAFNOSUPPORT, family)
    socket.socket(number, kind, protocol).close()


def _connect(port: int) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as there:
        there.settimeout(1)
        there.connect(("127.0.0.1", port))


def _write(folder: str) -> None:
    if sys.platform != "linux":
        raise OSError(errno.ENOSYS, "no files without a name")
    os.close(os.open(folder, os.O_TMPFILE | os.O_WRONLY, 0o600))


def _read(path: str) -> None:
    os.close(os.open(path, os.O_RDONLY))


def _start_nothing() -> None:
    try:
        os.execve(_NO_PROGRAM, [_NO_PROGRAM], {})  # noqa: S606 (there is no such program)
    except FileNotFoundError:  # the system looked for it: it would have been started
        return


def _dump() -> None:
    """A dump is not made to try it: the limit that forbids it is looked at."""
    if sys.platform == "win32":
        raise OSError(errno.ENOSYS, "no such limit")
    import resource

    if resource.getrlimit(resource.RLIMIT_CORE) == (0, 0):
        raise PermissionError(errno.EPERM, "no core")


def _system_call(name: str, *arguments: int) -> None:
    """A Linux system call that does nothing with these arguments, whether it is let or not."""
    if sys.platform != "linux":
        raise OSError(errno.ENOSYS, name)
    from takeitdown.wall import kernel

    kernel.call(name, *arguments, 0, 0, 0)
