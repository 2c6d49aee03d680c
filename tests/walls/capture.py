"""What went over a loopback port, as a packet capture shows it: tcpdump's file, read back.

The file's form is that of https://datatracker.ietf.org/doc/draft-ietf-opsawg-pcap/ with Ethernet
frames (the loopback has such), IPv4 and TCP. Enough for a test on 127.0.0.1; nothing is lost there.
"""

from __future__ import annotations

import secrets
import shutil
import socket
import struct
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

TCPDUMP = shutil.which("tcpdump")


@contextmanager
def capturing(into: Path) -> Iterator[None]:
    """Captures all of the loopback while the block runs. Needs the right to (root)."""
    assert TCPDUMP
    # Room for what other programs send meanwhile (32 MiB): what does not fit is lost.
    options = ["-i", "lo", "-s", "0", "-B", "32768", "-U", "--immediate-mode", "-w", into]
    with subprocess.Popen([TCPDUMP, *options], stderr=subprocess.PIPE) as capture:
        assert capture.stderr is not None
        try:
            while b"listening on" not in (line := capture.stderr.readline()):
                assert line, "tcpdump did not start"
            yield
            _until_all_is_written(into)
        finally:
            capture.terminate()


def _until_all_is_written(file: Path) -> None:
    """tcpdump is late on a busy machine, and writes in order: the last one is ours."""
    last, deadline = secrets.token_bytes(32), time.monotonic() + 60
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
        out.sendto(last, ("127.0.0.1", 9))
    while last not in file.read_bytes():
        assert time.monotonic() < deadline, "tcpdump did not write it"
        time.sleep(0.05)


def sent_to(file: Path, port: int) -> list[bytes]:
    """What was sent to a TCP port, one connection each, put together by sequence numbers."""
    streams: dict[tuple[bytes, int], dict[int, bytes]] = {}
    for source, segment in _segments(file.read_bytes()):
        from_port, to_port, sequence = struct.unpack_from("!HHI", segment)
        content = segment[(segment[12] >> 4) * 4 :]
        if to_port == port:
            streams.setdefault((source, from_port), {})[sequence] = content
    return [b"".join(pieces[at] for at in sorted(pieces)) for pieces in streams.values()]


def _segments(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Source address and TCP segment of each IPv4 packet."""
    at = 24
    while at < len(data):
        (length,) = struct.unpack_from("<I", data, at + 8)
        frame = data[at + 16 : at + 16 + length]
        at += 16 + length
        is_ipv4, packet = frame[12:14] == b"\x08\x00", frame[14:]
        if is_ipv4 and packet[9] == 6:
            header, whole = (packet[0] & 15) * 4, struct.unpack_from("!H", packet, 2)[0]
            yield packet[12:16], packet[header:whole]
