"""The ways out that are tried, each a small function with a name.

A way that returns got out; a way that raises OSError did not. Before the `yield` of a way stands
what somebody may have prepared before the wall was raised. Every way works without a wall, on a
system that has the thing: only then does it show something that it fails behind one.

`outside` is what lies around the process: see `warden.Outside`.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import fcntl
import http.client
import mmap
import os
import platform
import shutil
import socket
import struct
import subprocess
import termios
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.walls.warden import Outside

Way = Callable[["Outside"], Iterator[None] | None]
OUT = "out"

_libc = ctypes.CDLL(None, use_errno=True)
_libc.syscall.restype = ctypes.c_long
_libc.mmap.restype = ctypes.c_void_p

# By hand, not from the code that is tried out.
_NUMBERS = {
    "x86_64": {
        "add_key": 248, "bpf": 321, "chroot": 161, "clone": 56, "execveat": 322, "fork": 57,
        "ioperm": 173, "iopl": 172, "kcmp": 312, "memfd_create": 319, "mount": 165,
        "mq_open": 240, "mq_unlink": 241, "msgctl": 71, "msgget": 68, "msgsnd": 69,
        "name_to_handle_at": 303, "open_by_handle_at": 304, "perf_event_open": 298,
        "pivot_root": 155, "process_vm_readv": 310, "process_vm_writev": 311, "ptrace": 101,
        "request_key": 249, "semctl": 66, "semget": 64, "setns": 308, "shmctl": 31, "shmget": 29,
        "unshare": 272, "userfaultfd": 323, "vfork": 58, "utimensat": 280, "inotify_init1": 294,
        "inotify_add_watch": 254, "fanotify_init": 300, "truncate": 76, "sendmmsg": 307,
        "keyctl": 250, "utime": 132, "utimes": 235, "futimesat": 261,
    },
    "aarch64": {
        "add_key": 217, "bpf": 280, "chroot": 51, "clone": 220, "execveat": 281,
        "kcmp": 272, "memfd_create": 279, "mount": 40,
        "mq_open": 180, "mq_unlink": 181, "msgctl": 187, "msgget": 186, "msgsnd": 189,
        "name_to_handle_at": 264, "open_by_handle_at": 265, "perf_event_open": 241,
        "pivot_root": 41, "process_vm_readv": 270, "process_vm_writev": 271, "ptrace": 117,
        "request_key": 218, "semctl": 191, "semget": 190, "setns": 268, "shmctl": 195,
        "shmget": 194, "unshare": 97, "userfaultfd": 282, "utimensat": 88, "inotify_init1": 26,
        "inotify_add_watch": 27, "fanotify_init": 262, "truncate": 45, "sendmmsg": 269,
        "keyctl": 219,
    },
}[platform.machine()] | {
    "io_uring_setup": 425, "open_tree": 428, "move_mount": 429, "fsopen": 430, "clone3": 435,
    "pidfd_open": 434, "openat2": 437, "pidfd_getfd": 438,
    "setxattrat": 463, "open_tree_attr": 467,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Named:
    """A way with its name and the walls that it is tried on: "window", "courier"."""

    name: str
    walls: tuple[str, ...]
    way: Way


WAYS: list[Named] = []
# Ways that stay open behind a wall, and are told as such: nobody shall believe them closed.
STILL_OPEN: list[Named] = []

WINDOW, COURIER = ("window",), ("courier",)
BOTH = WINDOW + COURIER


def way(name: str, walls: tuple[str, ...] = BOTH) -> Callable[[Way], Way]:
    def named(function: Way) -> Way:
        WAYS.append(Named(name, walls, function))
        return function

    return named


def still_open(name: str, walls: tuple[str, ...]) -> Callable[[Way], Way]:
    def named(function: Way) -> Way:
        STILL_OPEN.append(Named(name, walls, function))
        return function

    return named


def system_call(name: str | int, *arguments: object) -> int:
    number = name if isinstance(name, int) else _NUMBERS.get(name)
    if number is None:
        raise OSError(errno.ENOSYS, "no such call on this architecture")
    words = [ctypes.c_long(one) if isinstance(one, int) else one for one in arguments]
    answer = int(_libc.syscall(ctypes.c_long(number), *words))
    if answer == -1:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return answer


# ---- sockets --------------------------------------------------------------------------------


def _send(family: int, kind: int, protocol: int, address: object) -> None:
    with socket.socket(family, kind, protocol) as out:
        out.settimeout(5)
        out.connect(address)  # type: ignore[arg-type]  # each family has an address of its own
        assert out.send(b"a picture") == 9


@way("TCP over IPv4")
def tcp(outside: Outside) -> None:
    _send(socket.AF_INET, socket.SOCK_STREAM, 0, ("127.0.0.1", outside.tcp))


@way("TCP over IPv6")
def tcp6(outside: Outside) -> None:
    _send(socket.AF_INET6, socket.SOCK_STREAM, 0, ("::1", outside.tcp6))


@way("TCP over IPv6 to an IPv4 address")
def tcp_mapped(outside: Outside) -> None:
    _send(socket.AF_INET6, socket.SOCK_STREAM, 0, ("::ffff:127.0.0.1", outside.tcp))


@way("TCP by name")
def tcp_by_name(outside: Outside) -> None:
    socket.create_connection(("localhost", outside.tcp), timeout=5).close()


@way("an HTTP request")
def http_request(outside: Outside) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", outside.tcp, timeout=5)
    connection.request("POST", "/", body=b"a picture")
    connection.close()


@way("UDP over IPv4", WINDOW)
def udp(outside: Outside) -> None:
    _send(socket.AF_INET, socket.SOCK_DGRAM, 0, ("127.0.0.1", outside.udp))


@way("UDP over IPv6", WINDOW)
def udp6(outside: Outside) -> None:
    _send(socket.AF_INET6, socket.SOCK_DGRAM, 0, ("::1", outside.udp6))


@way("UDP with a protocol number", WINDOW)
def udp_by_number(outside: Outside) -> None:
    _send(socket.AF_INET, socket.SOCK_DGRAM, 17, ("127.0.0.1", outside.udp))


@way("UDP-Lite")
def udp_lite(outside: Outside) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM, 136) as out:
        out.sendto(b"a picture", ("127.0.0.1", outside.udp))


@way("a ping")
def ping(outside: Outside) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP) as out:
        out.sendto(b"\x08\x00\xf7\xff\x00\x00\x00\x00", ("127.0.0.1", 0))


@way("a ping over IPv6")
def ping6(outside: Outside) -> None:
    with socket.socket(socket.AF_INET6, socket.SOCK_RAW, socket.IPPROTO_ICMPV6) as out:
        out.sendto(b"\x80\x00\x00\x00\x00\x00\x00\x00", ("::1", 0))


@way("a raw IP packet of one's own")
def raw_ip(outside: Outside) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_RAW) as out:
        header = struct.pack(
            "!BBHHHBBH4s4s", 0x45, 0, 29, 0, 0, 64, 253, 0, b"\x7f\0\0\1", b"\x7f\0\0\1"
        )
        out.sendto(header + b"a picture", ("127.0.0.1", 0))


@way("a frame on the wire")
def packet(outside: Outside) -> None:
    with socket.socket(socket.AF_PACKET, socket.SOCK_RAW) as out:
        out.sendto(b"\0" * 12 + b"\x88\xb5a picture", ("lo", 0x88B5))


@way("a datagram on the wire")
def packet_datagram(outside: Outside) -> None:
    with socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM) as out:
        out.sendto(b"a picture", ("lo", 0x88B5))


@way("multipath TCP")
def mptcp(outside: Outside) -> None:
    _send(socket.AF_INET, socket.SOCK_STREAM, 262, ("127.0.0.1", outside.tcp))


@way("multipath TCP over IPv6")
def mptcp6(outside: Outside) -> None:
    _send(socket.AF_INET6, socket.SOCK_STREAM, 262, ("::1", outside.tcp6))


@way("TCP Fast Open by sendto")
def fast_open(outside: Outside) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as out:
        out.sendto(b"a picture", socket.MSG_FASTOPEN, ("127.0.0.1", outside.tcp))


@way("TCP Fast Open by sendmsg")
def fast_open_message(outside: Outside) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as out:
        out.sendmsg([b"a picture"], (), socket.MSG_FASTOPEN, ("127.0.0.1", outside.tcp))


@way("TCP Fast Open by sendmmsg")
def fast_open_messages(outside: Outside) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as out:
        name = struct.pack("=HH4s8x", socket.AF_INET, socket.htons(outside.tcp), b"\x7f\0\0\1")
        where, what = ctypes.create_string_buffer(name), ctypes.create_string_buffer(b"a picture")
        pieces = struct.pack("=QQ", ctypes.addressof(what), 9)
        piece = ctypes.create_string_buffer(pieces)
        header = struct.pack(
            "=QIxxxxQQQQIxxxxIxxxx",
            ctypes.addressof(where), 16, ctypes.addressof(piece), 1, 0, 0, 0, 0,
        )  # fmt: skip
        messages = ctypes.create_string_buffer(header)
        assert system_call("sendmmsg", out.fileno(), messages, 1, socket.MSG_FASTOPEN) == 1


@way("TCP Fast Open by an option and connect")
def fast_open_connect(outside: Outside) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as out:
        out.setsockopt(socket.IPPROTO_TCP, 30, 1)  # TCP_FASTOPEN_CONNECT
        out.connect(("127.0.0.1", outside.tcp))
        out.send(b"a picture")


@way("netlink: the routes of this computer")
def netlink_route(outside: Outside) -> None:
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0) as out:
        out.send(struct.pack("=IHHIIB3x", 20, 18, 0x301, 1, 0, 0))
        assert out.recv(4096)


@way("netlink: the sockets of this computer")
def netlink_sockets(outside: Outside) -> None:
    socket.socket(socket.AF_NETLINK, socket.SOCK_DGRAM, 4).close()


@way("netlink: kernel events")
def netlink_events(outside: Outside) -> None:
    socket.socket(socket.AF_NETLINK, socket.SOCK_DGRAM, 15).close()


@way("vsock, to the machine around a virtual one")
def vsock(outside: Outside) -> None:
    socket.socket(socket.AF_VSOCK, socket.SOCK_STREAM).close()


@way("a Bluetooth socket")
def bluetooth(outside: Outside) -> None:
    socket.socket(31, socket.SOCK_SEQPACKET, 0).close()


@way("a CAN socket")
def can(outside: Outside) -> None:
    socket.socket(29, socket.SOCK_RAW, 1).close()


@way("a TIPC socket")
def tipc(outside: Outside) -> None:
    socket.socket(30, socket.SOCK_STREAM, 0).close()


@way("an SCTP socket")
def sctp(outside: Outside) -> None:
    socket.socket(socket.AF_INET, socket.SOCK_STREAM, 132).close()


@way("an AF_XDP socket")
def xdp(outside: Outside) -> None:
    socket.socket(44, socket.SOCK_RAW, 0).close()


@way("an AF_ALG socket")
def alg(outside: Outside) -> None:
    socket.socket(38, socket.SOCK_SEQPACKET, 0).close()


@way("a socket by its bare number")
def bare_socket(outside: Outside) -> None:
    number = 41 if platform.machine() == "x86_64" else 198
    os.close(system_call(number, socket.AF_PACKET, socket.SOCK_RAW, 0))


@way("listening for others over TCP")
def listen(outside: Outside) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as door:
        door.listen()


@way("taking a port")
def take_port(outside: Outside) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as door:
        door.bind(("127.0.0.1", 0))


@way("a UNIX socket in a folder", COURIER)
def unix_path(outside: Outside) -> None:
    _send(socket.AF_UNIX, socket.SOCK_STREAM, 0, outside.unix)


@way("an abstract UNIX socket", COURIER)
def unix_abstract(outside: Outside) -> None:
    _send(socket.AF_UNIX, socket.SOCK_STREAM, 0, "\0" + outside.abstract)


@way("a UNIX datagram", COURIER)
def unix_datagram(outside: Outside) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as out:
        out.sendto(b"a picture", outside.unix_datagram)


@way("a pair of sockets", COURIER)
def pair(outside: Outside) -> None:
    for one in socket.socketpair():
        one.close()


@way("a connected socket handed in by another program", COURIER)
def handed_in(outside: Outside) -> None:
    _take_handed_in(outside)


@way("offering a UNIX socket in a folder")
def offer_path(outside: Outside) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as door:
        door.bind(str(outside.home / f"door{os.getpid()}"))
        door.listen()


@way("offering an abstract UNIX socket")
def offer_abstract(outside: Outside) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as door:
        door.bind(f"\0door{os.getpid()}")
        door.listen()


# ---- from before the wall -------------------------------------------------------------------


@way("an older thread that still has the network")
def older_thread(outside: Outside) -> Iterator[None]:
    go, done = threading.Event(), threading.Event()

    def later() -> None:
        go.wait()
        tcp(outside)
        done.set()

    threading.Thread(target=later, daemon=True).start()
    yield
    go.set()
    if not done.wait(5):
        raise PermissionError(errno.EACCES, "the thread did not get out")


@way("a connection opened before")
def older_connection(outside: Outside) -> Iterator[None]:
    kept = socket.create_connection(("127.0.0.1", outside.tcp)).detach()
    yield
    os.write(kept, b"a picture")


@way("a connection in place of standard input")
def connection_as_input(outside: Outside) -> Iterator[None]:
    kept = socket.create_connection(("127.0.0.1", outside.tcp))
    os.dup2(kept.fileno(), 0)
    yield
    os.write(0, b"a picture")


@way("a connection in place of standard error", COURIER)
def connection_as_error(outside: Outside) -> Iterator[None]:
    kept = socket.create_connection(("127.0.0.1", outside.tcp))
    os.dup2(kept.fileno(), 2)
    yield
    with socket.socket(fileno=os.dup(2)) as out:
        out.send(b"a picture")


@way("a file opened for writing before")
def older_file(outside: Outside) -> Iterator[None]:
    kept = os.open(outside.home / "old", os.O_CREAT | os.O_WRONLY)
    yield
    os.write(kept, b"a picture")


@way("a file opened for reading before", COURIER)
def older_reading(outside: Outside) -> Iterator[None]:
    kept = os.open(outside.picture, os.O_RDONLY)
    yield
    assert os.read(kept, 1)


@way("a folder opened before")
def older_folder(outside: Outside) -> Iterator[None]:
    kept = os.open(outside.home, os.O_PATH)
    yield
    os.close(os.open(f"copy{os.getpid()}", os.O_CREAT | os.O_WRONLY, dir_fd=kept))


# ---- programs and processes -----------------------------------------------------------------


def _echo() -> list[str]:
    return [shutil.which("echo") or "/bin/echo", OUT]


@way("running a program")
def run_program(outside: Outside) -> None:
    subprocess.run(_echo(), check=True, stdout=subprocess.DEVNULL)


@way("running a shell")
def run_shell(outside: Outside) -> None:
    if os.system("true") != 0:
        raise PermissionError(errno.EPERM, "no shell")


@way("becoming a program")
def become(outside: Outside) -> None:
    os.execv(_echo()[0], _echo())


@way("becoming a program by its descriptor")
def become_by_descriptor(outside: Outside) -> None:
    os.execve(os.open(_echo()[0], os.O_RDONLY), _echo(), {})


@way("becoming a program through the loader")
def become_by_loader(outside: Outside) -> None:
    loader = next(Path("/").glob("lib64/ld-linux-*"), Path("/lib/ld-linux-aarch64.so.1"))
    os.execv(loader, [str(loader), *_echo()])


@way("a program in memory that has no file")
def become_memory(outside: Outside) -> Iterator[None]:
    program = Path(_echo()[0]).read_bytes()
    yield
    memory = os.memfd_create("program")
    os.write(memory, program)
    os.execve(memory, _echo(), {})


@way("a program put into the folder that may be written", WINDOW)
def become_own(outside: Outside) -> None:
    own = outside.folder / f"program{os.getpid()}"
    descriptor = os.open(own, os.O_CREAT | os.O_WRONLY, 0o700)
    os.write(descriptor, Path(_echo()[0]).read_bytes())
    os.close(descriptor)
    os.execv(own, _echo())


@way("spawning a program")
def spawn(outside: Outside) -> None:
    child = os.posix_spawn(_echo()[0], ["true"], {}, file_actions=[(os.POSIX_SPAWN_CLOSE, 1)])
    os.waitpid(child, 0)


@way("execveat")
def execveat(outside: Outside) -> None:
    program = os.open(_echo()[0], os.O_PATH)
    arguments = (ctypes.c_char_p * 3)(b"echo", OUT.encode(), None)
    at_empty_path = 0x1000
    system_call("execveat", program, b"", arguments, None, at_empty_path)


@way("a second process")
def second_process(outside: Outside) -> None:
    if (child := os.fork()) == 0:
        os._exit(0)
    os.waitpid(child, 0)


@way("a second process by clone")
def second_by_clone(outside: Outside) -> None:
    sigchld = 17
    if (child := system_call("clone", sigchld, 0, 0, 0, 0)) == 0:
        os._exit(0)
    os.waitpid(child, 0)


@way("a second process by fork's own number")
def second_by_fork(outside: Outside) -> None:
    if (child := system_call("fork")) == 0:
        os._exit(0)
    os.waitpid(child, 0)


@way("a second process by clone3")
def second_by_clone3(outside: Outside) -> None:
    arguments = ctypes.create_string_buffer(struct.pack("=QQQQQQQQ", 0, 0, 0, 0, 17, 0, 0, 0))
    if (child := system_call("clone3", arguments, 64)) == 0:
        os._exit(0)
    os.waitpid(child, 0)


# ---- other processes' memory and descriptors --------------------------------------------------


@way("tracing another process")
def trace(outside: Outside) -> None:
    attach, detach = 16, 17
    system_call("ptrace", attach, outside.victim, 0, 0)
    os.waitpid(outside.victim, 0x40000000)
    system_call("ptrace", detach, outside.victim, 0, 0)


def _vectors(outside: Outside) -> tuple[ctypes.Array[ctypes.c_char], bytes, bytes]:
    here = ctypes.create_string_buffer(outside.secret_length)
    return (
        here,
        struct.pack("=QQ", ctypes.addressof(here), outside.secret_length),
        struct.pack("=QQ", outside.secret_address, outside.secret_length),
    )


@way("reading another process's memory")
def read_memory(outside: Outside) -> None:
    here, local, remote = _vectors(outside)
    system_call("process_vm_readv", outside.victim, local, 1, remote, 1, 0)
    assert here.raw.startswith(b"secret")


@way("writing into another process's memory")
def write_memory(outside: Outside) -> None:
    here, local, remote = _vectors(outside)
    here.raw = b"secret".ljust(outside.secret_length, b".")
    system_call("process_vm_writev", outside.victim, local, 1, remote, 1, 0)


@way("reading another process's memory through /proc")
def read_memory_file(outside: Outside) -> None:
    with open(f"/proc/{outside.victim}/mem", "rb", buffering=0) as memory:
        memory.seek(outside.secret_address)
        assert memory.read(6) == b"secret"


@way("writing into another process's memory through /proc")
def write_memory_file(outside: Outside) -> None:
    with open(f"/proc/{outside.victim}/mem", "r+b", buffering=0) as memory:
        memory.seek(outside.secret_address)
        memory.write(b"secret")


@way("taking another process's connection")
def take_descriptor(outside: Outside) -> None:
    process = system_call("pidfd_open", outside.victim, 0)
    taken = system_call("pidfd_getfd", process, outside.victim_connection, 0)
    os.write(taken, b"a picture")


@way("another process's file through /proc")
def take_file(outside: Outside) -> None:
    with open(f"/proc/{outside.victim}/fd/{outside.victim_file}", "wb", buffering=0) as file:
        file.write(b"a picture")


@way("the files as another process sees them")
def other_root(outside: Outside) -> None:
    Path(f"/proc/{outside.victim}/root{outside.home}/copy").write_bytes(b"a picture")


@way("another process's environment", COURIER)
def other_environment(outside: Outside) -> None:
    Path(f"/proc/{outside.victim}/environ").read_bytes()


@way("another process's command line", COURIER)
def other_command(outside: Outside) -> None:
    Path(f"/proc/{outside.victim}/cmdline").read_bytes()


@way("comparing another process's descriptors")
def compare(outside: Outside) -> None:
    system_call("kcmp", os.getpid(), outside.victim, 1, 0, 0)


@way("a signal to another process")
def signal_other(outside: Outside) -> None:
    os.kill(outside.victim, 0)


# ---- back doors of the kernel -----------------------------------------------------------------


@way("io_uring")
def io_uring(outside: Outside) -> None:
    os.close(system_call("io_uring_setup", 4, ctypes.create_string_buffer(120)))


@way("the 32-bit door (int 0x80)")
def int80(outside: Outside) -> None:
    if platform.machine() != "x86_64":
        raise OSError(errno.ENOSYS, "no such door on this architecture")
    # push rbx; mov eax, 359 (socket); mov ebx, AF_NETLINK; mov ecx, SOCK_RAW; xor edx, edx;
    # int 0x80; pop rbx; ret
    code = bytes.fromhex("53b867010000bb10000000b90300000031d2cd805bc3")
    page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    page.write(code)
    call = ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(page)))
    if (answer := call()) < 0:
        raise OSError(-answer, os.strerror(-answer))
    os.close(answer)


@way("the x32 numbers")
def x32(outside: Outside) -> None:
    number = 0x40000000 + 41
    os.close(system_call(number, socket.AF_NETLINK, socket.SOCK_RAW, 0))


@way("a program inside the kernel (bpf)")
def bpf(outside: Outside) -> None:
    array = struct.pack("=IIIII", 2, 4, 8, 1, 0).ljust(128, b"\0")
    os.close(system_call("bpf", 0, ctypes.create_string_buffer(array), 128))


@way("watching the processor (perf_event_open)")
def perf(outside: Outside) -> None:
    event = struct.pack("=IIQ", 1, 112, 0).ljust(112, b"\0")
    os.close(system_call("perf_event_open", ctypes.create_string_buffer(event), 0, -1, -1, 0))


@way("userfaultfd")
def fault(outside: Outside) -> None:
    os.close(system_call("userfaultfd", 1))


@way("the input and output ports of the machine")
def ports(outside: Outside) -> None:
    system_call("ioperm", 0x80, 1, 1)


@way("typing into a terminal")
def typing(outside: Outside) -> None:
    tiocsti = 0x5412
    fcntl.ioctl(os.open(outside.terminal, os.O_RDONLY | os.O_NOCTTY), tiocsti, b"x")


@way("a file by its handle, past its folder", WINDOW)
def by_handle(outside: Outside) -> None:
    handle = ctypes.create_string_buffer(struct.pack("=Ii", 128, 0).ljust(136, b"\0"))
    mount = ctypes.create_string_buffer(4)
    at_fdcwd = -100
    system_call("name_to_handle_at", at_fdcwd, bytes(outside.note), handle, mount, 0)
    root = os.open(outside.home, os.O_RDONLY)
    os.close(system_call("open_by_handle_at", root, handle, os.O_WRONLY))


# ---- another view of the files ------------------------------------------------------------------


@way("a user namespace")
def user_namespace(outside: Outside) -> None:
    system_call("unshare", 0x10000000)


@way("a mount namespace")
def mount_namespace(outside: Outside) -> None:
    system_call("unshare", 0x00020000)


@way("a process in a new namespace")
def clone_namespace(outside: Outside) -> None:
    if (child := system_call("clone", 0x10000000 | 17, 0, 0, 0, 0)) == 0:
        os._exit(0)
    os.waitpid(child, 0)


@way("another process's namespace")
def join_namespace(outside: Outside) -> None:
    process = system_call("pidfd_open", outside.victim, 0)
    system_call("setns", process, 0x08000000)


@way("mounting a file system")
def mount(outside: Outside) -> None:
    system_call("unshare", 0x00020000)  # so that nothing is left on the machine
    system_call("mount", b"none", bytes(outside.home), b"tmpfs", 0, None)


@way("mounting the new way")
def mount_new(outside: Outside) -> None:
    os.close(system_call("fsopen", b"tmpfs", 0))


@way("a detached copy of a folder's tree")
def detached_tree(outside: Outside) -> None:
    os.close(system_call("open_tree", -100, bytes(outside.home), 1))


@way("a detached copy of a folder's tree, the new way")
def detached_tree_new(outside: Outside) -> None:
    os.close(system_call("open_tree_attr", -100, bytes(outside.home), 1, None, 0))


@way("another root folder")
def other_root_folder(outside: Outside) -> None:
    os.chroot(outside.home)


# ---- places where bytes stay unseen -------------------------------------------------------------


@way("System V shared memory")
def shared_memory(outside: Outside) -> None:
    remove = 0
    system_call("shmctl", system_call("shmget", 0, 4096, 0o1600), remove, 0)


@way("a System V message")
def message(outside: Outside) -> None:
    queue = system_call("msgget", 0, 0o1600)
    system_call("msgsnd", queue, struct.pack("=q9s", 1, b"a picture"), 9, 0)
    system_call("msgctl", queue, 0, 0)


@way("a System V semaphore")
def semaphore(outside: Outside) -> None:
    system_call("semctl", system_call("semget", 0, 1, 0o1600), 0, 0, 0)


@way("a POSIX message queue")
def queue(outside: Outside) -> None:
    name = f"walls{os.getpid()}".encode()
    os.close(system_call("mq_open", name, os.O_CREAT | os.O_RDWR, 0o600, None))
    system_call("mq_unlink", name)


@way("the kernel's key ring")
def key_ring(outside: Outside) -> None:
    process_ring = -2
    system_call("add_key", b"user", b"walls", b"a picture", 9, process_ring)


@way("an extended attribute")
def attribute(outside: Outside) -> None:
    os.setxattr(outside.note, "user.walls", b"a picture")


@way("an extended attribute by a descriptor")
def attribute_of_descriptor(outside: Outside) -> None:
    os.setxattr(os.open(outside.note, os.O_RDONLY), "user.walls", b"a picture")


@way("an extended attribute by lsetxattr")
def attribute_of_link(outside: Outside) -> None:
    os.setxattr(outside.note, "user.walls", b"a picture", follow_symlinks=False)


@way("an extended attribute the new way")
def attribute_new(outside: Outside) -> None:
    value = ctypes.create_string_buffer(b"a picture")
    described = struct.pack("=QII", ctypes.addressof(value), 9, 0)
    system_call("setxattrat", -100, bytes(outside.note), 0, b"user.walls", described, 16)


@way("an extended attribute of the folder that may be written", WINDOW)
def own_attribute(outside: Outside) -> None:
    os.setxattr(outside.folder, "user.walls", b"a picture")


@way("a key ring of its own")
def own_key_ring(outside: Outside) -> None:
    join = 1
    system_call("keyctl", join, b"a picture")


@way("a file's time stamp")
def time_stamp(outside: Outside) -> None:
    os.utime(outside.note, ns=(0x61207069, 0x63747572))


@way("a file's time stamp by utime")
def time_stamp_utime(outside: Outside) -> None:
    system_call("utime", bytes(outside.note), struct.pack("=qq", 0x612070, 0x696374))


@way("a file's time stamp by utimes")
def time_stamp_utimes(outside: Outside) -> None:
    system_call("utimes", bytes(outside.note), struct.pack("=qqqq", 0x612070, 0, 0x696374, 0))


@way("a file's time stamp by futimesat")
def time_stamp_futimesat(outside: Outside) -> None:
    times = struct.pack("=qqqq", 0x612070, 0, 0x696374, 0)
    system_call("futimesat", -100, bytes(outside.note), times)


# ---- copies -------------------------------------------------------------------------------------


def _copy_to(folder: Path | str) -> None:
    copy = Path(folder) / f"walls-copy{os.getpid()}"
    try:
        copy.write_bytes(b"a picture")
    finally:
        with contextlib.suppress(OSError):
            copy.unlink()


@way("a copy in the home folder")
def copy_home(outside: Outside) -> None:
    _copy_to(outside.home)


@way("a copy in a folder that a service uploads")
def copy_synced(outside: Outside) -> None:
    _copy_to(outside.home / "Dropbox")


@way("a copy beside the picture")
def copy_beside(outside: Outside) -> None:
    _copy_to(outside.picture.parent)


@way("a copy in the temporary folder")
def copy_temporary(outside: Outside) -> None:
    _copy_to("/tmp")


@way("a copy in the other temporary folder")
def copy_other_temporary(outside: Outside) -> None:
    _copy_to("/var/tmp")


@way("a copy in shared memory")
def copy_shared(outside: Outside) -> None:
    _copy_to("/dev/shm")


@way("a copy in the working folder")
def copy_here(outside: Outside) -> None:
    _copy_to(".")


@way("a copy in the app's own folder")
def copy_app(outside: Outside) -> None:
    _copy_to(outside.home / "app")


@way("a copy through a step up from the allowed folder", WINDOW)
def copy_up(outside: Outside) -> None:
    _copy_to(outside.folder / "..")


@way("a copy through a link in the allowed folder", WINDOW)
def copy_through_link(outside: Outside) -> None:
    _copy_to(outside.folder / "link")


@way("a copy through /proc/self/root")
def copy_root(outside: Outside) -> None:
    _copy_to(f"/proc/self/root{outside.home}")


@way("a file without a name")
def nameless(outside: Outside) -> None:
    os.close(os.open(outside.home, os.O_TMPFILE | os.O_WRONLY))


@way("overwriting a file")
def overwrite(outside: Outside) -> None:
    with open(outside.note, "r+b") as note:
        note.write(b"a picture")


@way("adding to a file")
def append(outside: Outside) -> None:
    with open(outside.note, "ab") as note:
        note.write(b"a picture")


@way("opening a file only to make it empty")
def truncate_open(outside: Outside) -> None:
    os.close(os.open(outside.note, os.O_RDONLY | os.O_TRUNC))


@way("cutting a file by its name")
def truncate_name(outside: Outside) -> None:
    system_call("truncate", bytes(outside.note), 5)


@way("writing into a file through shared memory pages")
def map_shared(outside: Outside) -> None:
    with open(outside.note, "r+b") as note, mmap.mmap(note.fileno(), 1) as pages:
        pages[0] = 0x61


@way("openat2")
def openat2(outside: Outside) -> None:
    how = struct.pack("=QQQ", os.O_WRONLY, 0, 0)
    os.close(system_call("openat2", -100, bytes(outside.note), how, 24))


@way("deleting a file")
def delete(outside: Outside) -> Iterator[None]:
    spare = outside.home / f"spare{os.getpid()}"
    spare.write_bytes(b"a picture")
    yield
    spare.unlink()


@way("deleting a folder")
def delete_folder(outside: Outside) -> Iterator[None]:
    spare = outside.home / f"spare-folder{os.getpid()}"
    spare.mkdir()
    yield
    spare.rmdir()


@way("an empty file whose name tells it")
def telling_name(outside: Outside) -> None:
    os.close(os.open(outside.home / f"tell{os.getpid()}", os.O_CREAT | os.O_RDONLY))


@way("a hard link")
def hard_link(outside: Outside) -> None:
    os.link(outside.picture, outside.home / f"hard{os.getpid()}")


@way("a hard link into the allowed folder", WINDOW)
def hard_link_in(outside: Outside) -> None:
    os.link(outside.picture, outside.folder / f"hard{os.getpid()}")


@way("a symbolic link")
def symbolic_link(outside: Outside) -> None:
    os.symlink(outside.picture, outside.home / f"soft{os.getpid()}")


@way("a symbolic link in the allowed folder", WINDOW)
def symbolic_link_in(outside: Outside) -> None:
    os.symlink(outside.picture, outside.folder / f"soft{os.getpid()}")


@way("renaming a file")
def rename(outside: Outside) -> Iterator[None]:
    movable = outside.home / f"movable{os.getpid()}"
    movable.write_bytes(b"a picture")
    yield
    os.rename(movable, movable.with_suffix(".moved"))


@way("moving a file out of the allowed folder", WINDOW)
def move_out(outside: Outside) -> None:
    own = outside.folder / f"own{os.getpid()}"
    own.write_bytes(b"a picture")
    os.rename(own, outside.home / own.name)


@way("moving a file into the allowed folder", WINDOW)
def move_in(outside: Outside) -> Iterator[None]:
    movable = outside.home / f"movable{os.getpid()}"
    movable.write_bytes(b"a picture")
    yield
    os.rename(movable, outside.folder / movable.name)


@way("a new folder")
def new_folder(outside: Outside) -> None:
    os.mkdir(outside.home / f"folder{os.getpid()}")


@way("a named pipe")
def named_pipe(outside: Outside) -> None:
    os.mkfifo(outside.home / f"pipe{os.getpid()}")


@way("a device file")
def device_file(outside: Outside) -> None:
    os.mknod(outside.home / f"device{os.getpid()}", 0o20600, os.makedev(1, 3))


@way("a disk's device file")
def disk_file(outside: Outside) -> None:
    os.mknod(outside.home / f"disk{os.getpid()}", 0o60600, os.makedev(259, 250))


@way("writing into a named pipe that somebody reads")
def feed_pipe(outside: Outside) -> None:
    pipe = os.open(outside.pipe, os.O_WRONLY | os.O_NONBLOCK)
    os.write(pipe, b"a picture")


@way("writing to a terminal")
def write_terminal(outside: Outside) -> None:
    os.write(os.open(outside.terminal, os.O_WRONLY | os.O_NOCTTY), b"a picture")


@way("a setting of a terminal", WINDOW)
def terminal_setting(outside: Outside) -> None:
    size = struct.pack("HHHH", 0x6120, 0x7069, 0x6374, 0x7572)
    terminal = os.open(outside.terminal, os.O_RDONLY | os.O_NOCTTY)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, size)


@way("the kernel's log")
def kernel_log(outside: Outside) -> None:
    os.close(os.open("/dev/kmsg", os.O_WRONLY))


@way("a network card of one's own")
def tun(outside: Outside) -> None:
    os.close(os.open("/dev/net/tun", os.O_RDWR))


@way("a setting of the kernel")
def kernel_setting(outside: Outside) -> None:
    os.close(os.open("/proc/sys/kernel/hostname", os.O_WRONLY))


@way("a control group")
def control_group(outside: Outside) -> None:
    folder = Path(f"/sys/fs/cgroup/walls{os.getpid()}")
    folder.mkdir()
    folder.rmdir()


# ---- reading, for the courier -------------------------------------------------------------------


@way("opening a picture", COURIER)
def open_picture(outside: Outside) -> None:
    assert outside.picture.read_bytes()


@way("opening a picture through /proc/self/root", COURIER)
def open_picture_by_root(outside: Outside) -> None:
    assert Path(f"/proc/self/root{outside.picture}").read_bytes()


@way("opening a picture through another process", COURIER)
def open_picture_by_other(outside: Outside) -> None:
    assert Path(f"/proc/{outside.victim}/root{outside.picture}").read_bytes()


@way("opening a picture through a link", COURIER)
def open_picture_by_link(outside: Outside) -> None:
    assert (outside.folder / "link" / outside.picture.name).read_bytes()


@way("opening a picture by its handle", COURIER)
def open_picture_by_handle(outside: Outside) -> None:
    handle = ctypes.create_string_buffer(struct.pack("=Ii", 128, 0).ljust(136, b"\0"))
    mount = ctypes.create_string_buffer(4)
    system_call("name_to_handle_at", -100, bytes(outside.picture), handle, mount, 0)
    root = os.open(outside.home, os.O_RDONLY)
    os.close(system_call("open_by_handle_at", root, handle, os.O_RDONLY))


@way("listing the home folder", COURIER)
def list_home(outside: Outside) -> None:
    assert os.listdir(outside.home)


@way("listing the root folder", COURIER)
def list_root(outside: Outside) -> None:
    assert os.listdir("/")


@way("listing the temporary folder", COURIER)
def list_temporary(outside: Outside) -> None:
    assert os.listdir("/tmp")


@way("the accounts of this computer", COURIER)
def accounts(outside: Outside) -> None:
    assert Path("/etc/passwd").read_bytes()


@way("the mounts of this computer", COURIER)
def mounts(outside: Outside) -> None:
    assert Path("/proc/self/mountinfo").read_bytes()


@way("this computer's own number", COURIER)
def machine_id(outside: Outside) -> None:
    assert Path("/proc/sys/kernel/random/boot_id").read_bytes()


@way("reading what somebody writes into a named pipe", COURIER)
def read_pipe(outside: Outside) -> None:
    os.close(os.open(outside.pipe, os.O_RDONLY | os.O_NONBLOCK))


@way("watching a folder", COURIER)
def watch_folder(outside: Outside) -> None:
    watch = system_call("inotify_init1", 0)
    system_call("inotify_add_watch", watch, bytes(outside.home), 0xFFF)


@way("watching every file that is opened", COURIER)
def watch_all(outside: Outside) -> None:
    os.close(system_call("fanotify_init", 0x200, 0))


# ---- what a wall does not close -----------------------------------------------------------------


@still_open("the desktop's own programs, over a UNIX socket", WINDOW)
def speak_to_desktop(outside: Outside) -> None:
    unix_path(outside)
    unix_abstract(outside)


@still_open("a connection that another program hands in", WINDOW)
def accept_handed_in(outside: Outside) -> None:
    _take_handed_in(outside)


@still_open("a datagram, which name resolution needs", COURIER)
def udp_courier(outside: Outside) -> None:
    udp(outside)


@still_open("the rights of a file, which can tell a few bits", BOTH)
def rights(outside: Outside) -> None:
    outside.note.chmod(0o640)


@still_open("whether a file is there, how long and how old it is", COURIER)
def look_from_outside(outside: Outside) -> None:
    assert outside.picture.stat().st_size


@still_open("how long it takes until something happens", BOTH)
def timing(outside: Outside) -> None:
    time.sleep(0.001)


def _take_handed_in(outside: Outside) -> None:
    """Another program of the same person offers a connected TCP socket to whoever asks."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as there:
        there.settimeout(5)
        there.connect(outside.handing)
        _, (taken, *_), *_ = socket.recv_fds(there, 1, 1)
        with contextlib.closing(os.fdopen(taken, "wb", buffering=0)) as out:
            out.write(b"a picture")
