"""The walls on Linux: seccomp carries the network, Landlock the files.

    window    reads anywhere, so that any picture can be chosen. Writes beneath the folders given.
              Sockets: AF_UNIX alone, for the screen and for screen readers.
    courier   reads what Python, TLS and DNS need. Writes nothing. Sockets: TCP and UDP over
              IPv4 and IPv6 alone; TCP to the one port. No AF_UNIX: name services that listen there
              (nscd, systemd-resolved) are passed by for DNS itself, and no descriptor can be
              handed in or out.
    both      no program, no second process, no other process's memory, no core, no io_uring,
              no mount, no namespace, no place where bytes could outlive the process unseen.

A kernel without Landlock grants the network wall alone, and the report says so. What stays open to
a window that was taken over: speaking to the desktop's own programs over AF_UNIX.
"""

from __future__ import annotations

import contextlib
import errno
import os
import resource
import socket
import stat
import sys
from collections.abc import Container, Sequence
from pathlib import Path

from takeitdown.errors import WallProblem
from takeitdown.wall import kernel, landlock, probe, seccomp
from takeitdown.wall.report import (
    ASKED,
    MEMORY,
    NETWORK,
    PORT,
    PROGRAMS,
    READS,
    SOCKETS,
    WRITES,
    WallReport,
)
from takeitdown.wall.seccomp import Is, Refusal

_CLONE_THREAD = 0x00010000
_NEW_NAMESPACES = 0x7E020080  # CLONE_NEW{TIME,NS,CGROUP,UTS,IPC,USER,PID,NET}
_TIOCSTI, _TIOCLINUX, _TIOCSETD = 0x5412, 0x541C, 0x5423
_MSG_FASTOPEN = 0x20000000
_SOCKET_TYPE = 0xF  # the rest are flags

_EVERYBODY = (
    # No program and no second process; threads only. clone3 hides its flags behind a pointer: it
    # "does not exist", and the C library then takes clone.
    Refusal(("execve", "execveat", "fork", "vfork")),
    Refusal(("clone",), unless=((Is(0, (_CLONE_THREAD,), _CLONE_THREAD | _NEW_NAMESPACES),),)),
    Refusal(("clone3",), errno.ENOSYS),
    # Nobody else's memory or descriptors.
    Refusal(("ptrace", "process_vm_readv", "process_vm_writev", "pidfd_getfd", "kcmp")),
    Refusal(("userfaultfd", "perf_event_open", "bpf")),
    # Nothing that does one thing and is seen as another: io_uring passes by every rule here.
    Refusal(("io_uring_setup", "io_uring_enter", "io_uring_register")),
    Refusal(("init_module", "finit_module", "kexec_load", "kexec_file_load", "iopl", "ioperm")),
    # No other view of the files.
    Refusal(("mount", "umount2", "move_mount", "mount_setattr", "open_tree", "open_tree_attr")),
    Refusal(("fsopen", "fsconfig", "fsmount", "fspick", "open_by_handle_at")),
    Refusal(("chroot", "pivot_root", "unshare", "setns")),
    # No place outside the files where bytes outlive the process: System V and POSIX queues and
    # memory, key rings, extended attributes, time stamps.
    Refusal(("shmget", "msgget", "semget", "mq_open", "add_key", "request_key", "keyctl")),
    Refusal(("setxattr", "lsetxattr", "fsetxattr", "setxattrat")),
    Refusal(("utime", "utimes", "futimesat", "utimensat")),
    # No typing into the terminal that the app was started from.
    Refusal(("ioctl",), when=(Is(1, (_TIOCSTI, _TIOCLINUX, _TIOCSETD)),)),
    # Nobody can call in.
    Refusal(("bind", "listen", "accept", "accept4"), errno.EACCES),
)

_WINDOW = (
    *_EVERYBODY,
    Refusal(("socket", "socketpair"), errno.EACCES, unless=((Is(0, (int(socket.AF_UNIX),)),),)),
)

_INTERNET = Is(0, (int(socket.AF_INET), int(socket.AF_INET6)))
_COURIER = (
    *_EVERYBODY,
    Refusal(
        ("socket",),
        errno.EACCES,
        unless=(
            # The protocol is named, so that SCTP, MPTCP and the like are not among them.
            (_INTERNET, Is(1, (int(socket.SOCK_STREAM),), _SOCKET_TYPE), Is(2, (0, 6))),
            (_INTERNET, Is(1, (int(socket.SOCK_DGRAM),), _SOCKET_TYPE), Is(2, (0, 17))),
        ),
    ),
    Refusal(("socketpair", "fanotify_init", "inotify_init", "inotify_init1"), errno.EACCES),
    # TCP Fast Open connects without connect(), past Landlock's rule for the port.
    Refusal(("sendto",), when=(Is(3, (_MSG_FASTOPEN,), _MSG_FASTOPEN),)),
    Refusal(("sendmsg",), when=(Is(2, (_MSG_FASTOPEN,), _MSG_FASTOPEN),)),
    Refusal(("sendmmsg",), when=(Is(3, (_MSG_FASTOPEN,), _MSG_FASTOPEN),)),
)

# Beside Python's own folders: libraries, certificates, and what name resolution reads.
_COURIER_READS = (
    "/usr/lib",
    "/usr/lib64",
    "/lib",
    "/lib64",
    "/etc/ssl",
    "/etc/pki",
    "/etc/ca-certificates",
    "/usr/share/ca-certificates",
    "/etc/resolv.conf",
    "/etc/hosts",
    "/etc/host.conf",
    "/etc/nsswitch.conf",
    "/etc/gai.conf",
    "/etc/services",
    "/etc/protocols",
    "/etc/localtime",
    "/etc/ld.so.cache",
    "/dev/urandom",
)
_COURIER_LIMITS = {
    resource.RLIMIT_FSIZE: 0,  # no byte into any file, on kernels without Landlock as well
    resource.RLIMIT_NOFILE: 64,
    resource.RLIMIT_AS: 1 << 30,  # an answer that swells ends the courier, not the computer
}


def raise_window_wall(writable: Sequence[Path]) -> WallReport:
    """See `takeitdown.wall`."""
    granted = [(folder, landlock.WRITE_BENEATH) for folder in writable]
    granted.append((Path("/dev/null"), landlock.WRITE_FILE))
    rules = landlock.Rules(landlock.EXECUTE | landlock.CHANGE, granted)
    return _raise("window", rules, _WINDOW, 0)


def raise_courier_wall(origin_port: int) -> WallReport:
    """See `takeitdown.wall`."""
    places = (*_COURIER_READS, *_python_folders())
    granted = [(Path(place), landlock.READ) for place in places if os.access(place, os.R_OK)]
    granted.append((Path("/dev/null"), landlock.READ | landlock.WRITE_FILE))
    rules = landlock.Rules(
        landlock.READ | landlock.EXECUTE | landlock.CHANGE, granted, origin_port, alone=True
    )
    for limit, most in _COURIER_LIMITS.items():
        _limit(limit, most)
    return _raise("courier", rules, _COURIER, origin_port)


# Python's own allocator, and glibc's cache of small pieces, would keep pieces as they were.
OVERWRITING = {
    "PYTHONMALLOC": "malloc",
    "GLIBC_TUNABLES": "glibc.malloc.perturb=85:glibc.malloc.tcache_count=0",
}


def leave_no_core() -> None:
    """See `takeitdown.wall`. The limit alone would not hold where cores are piped to a program."""
    kernel.process_control(kernel.PR_SET_DUMPABLE, 0)
    _limit(resource.RLIMIT_CORE, 0)


def overwrite_what_is_freed() -> None:
    """See `takeitdown.wall`. With another C library it changes nothing but the allocator."""
    if any(os.environ.get(name) != value for name, value in OVERWRITING.items()):
        again = [sys.executable, *sys.orig_argv[1:]]
        os.execve(sys.executable, again, os.environ | OVERWRITING)  # noqa: S606 (this program)


def _raise(
    process: str, rules: landlock.Rules, refusals: Sequence[Refusal], origin_port: int
) -> WallReport:
    _one_thread()
    _leave_no_way_through((socket.AF_UNIX,) if process == "window" else ())
    home = os.path.expanduser("~")
    layers, means = [], ["no-new-privileges", "not-dumpable"]
    try:
        kernel.process_control(kernel.PR_SET_NO_NEW_PRIVS, 1)
        leave_no_core()
        abi = landlock.version()
        if abi:
            landlock.restrict(rules, abi)
            means.append(f"landlock-{abi}")
            layers += [READS, WRITES, *([PORT] if abi >= 4 else [])]
    except OSError as problem:
        raise WallProblem("files", errno.errorcode.get(problem.errno or 0, "")) from None
    try:
        if kernel.is_known_here():
            seccomp.install(refusals)
            means.append("seccomp")
            layers += [NETWORK, SOCKETS, PROGRAMS, MEMORY]
    except OSError as problem:
        if problem.errno != errno.ENOSYS:  # a kernel built without it
            raise WallProblem("network", errno.errorcode.get(problem.errno or 0, "")) from None
    granted = tuple(layer for layer in ASKED[process] if layer in layers)
    seen = probe.try_out(ASKED[process], home, origin_port)
    report = WallReport(process, "linux", ASKED[process], granted, tuple(means), seen)
    if not all(map(report.holds, granted)):
        raise WallProblem("probe", ", ".join(one for one in granted if not report.holds(one)))
    return report


def _limit(limit: int, most: int) -> None:
    _, hard = resource.getrlimit(limit)
    most = most if hard == resource.RLIM_INFINITY else min(most, hard)
    resource.setrlimit(limit, (most, most))


def _one_thread() -> None:
    try:
        threads = os.listdir("/proc/self/task")
    except OSError:
        raise WallProblem("threads", "/proc is not there") from None
    if len(threads) != 1:
        raise WallProblem("threads", str(len(threads)))


def _leave_no_way_through(families: Container[int]) -> None:
    """Closes what somebody opened before the wall: descriptors above 2, and sockets among 0 to 2.

    A socket of another family in the place of a pipe is no start that we know.
    """
    for name in os.listdir("/proc/self/fd"):
        if int(name) > 2:
            with contextlib.suppress(OSError):  # the descriptor that listed them
                os.close(int(name))
    for descriptor in range(3):
        try:
            is_socket = stat.S_ISSOCK(os.fstat(descriptor).st_mode)
        except OSError:  # closed
            continue
        if not is_socket:
            continue
        with socket.socket(fileno=os.dup(descriptor)) as inherited:
            if inherited.family in families:
                continue
        if descriptor != 2:
            raise WallProblem("network", "inherited socket")
        nowhere = os.open("/dev/null", os.O_WRONLY)  # complaints may go to a system's journal
        os.dup2(nowhere, descriptor)
        os.close(nowhere)


def _python_folders() -> list[str]:
    """Where Python finds what it has not imported yet. Never the person's home or above it."""
    home = Path(os.path.expanduser("~")).resolve()
    folders = (Path(entry).resolve() for entry in sys.path if entry)
    return [str(folder) for folder in folders if folder != home and folder not in home.parents]
