"""A TLS server on loopback that answers each request with what a test gives it.

Raw sockets, so that it can break every rule. It keeps what it received.
"""

from __future__ import annotations

import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType

Answer = Callable[[socket.socket, bytes], None]

# No fault goes on longer than this: a courier that would swallow it all fails on its own.
MOST_SENT = 128 * 1024 * 1024


class FaultyList:
    """`with FaultyList(answer, context) as server:` listens on `server.port`.

    `answer` gets the connection and the request's bytes. Without a context there is no TLS. With
    `raw`, `answer` gets the plain connection as soon as it is accepted, and no request. `took` is
    how many seconds the other end then stayed, for each.
    """

    def __init__(
        self, answer: Answer, context: ssl.SSLContext | None = None, *, raw: bool = False
    ) -> None:
        self._answer, self._context, self._raw = answer, context, raw
        self.connections = 0
        self.requests: list[bytes] = []
        self.took: list[float] = []
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]

    def __enter__(self) -> FaultyList:
        self._start(self._listen)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for each in (self._listener, *self._open):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
        for thread in self._threads:
            thread.join(60)

    def _start(self, work: Callable[..., None], *given: socket.socket) -> None:
        thread = threading.Thread(target=work, args=given, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _listen(self) -> None:
        with suppress(OSError):  # closed: the test is over
            while True:
                connection, _ = self._listener.accept()
                self.connections += 1
                self._open.append(connection)
                self._start(self._serve, connection)

    def _serve(self, plain: socket.socket) -> None:
        # Whatever the courier does to the connection is its good right.
        with suppress(OSError, ValueError):
            if self._raw:
                self._answers(plain, b"")
                plain.close()
                return
            connection = (
                self._context.wrap_socket(plain, server_side=True) if self._context else plain
            )
            self._open.append(connection)
            request = _read_request(connection)
            if request:
                self.requests.append(request)
                self._answers(connection, request)
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()

    def _answers(self, connection: socket.socket, request: bytes) -> None:
        begun = time.monotonic()
        try:
            self._answer(connection, request)
        finally:
            self.took.append(time.monotonic() - begun)


def _read_request(connection: socket.socket) -> bytes:
    received = b""
    while b"\r\n\r\n" not in received:
        if not (piece := connection.recv(65536)):
            return b""
        received += piece
    head, _, body = received.partition(b"\r\n\r\n")
    length = next(
        (
            int(line.split(b":")[1])
            for line in head.split(b"\r\n")
            if line.lower().startswith(b"content-length:")
        ),
        0,
    )
    while len(body) < length and (piece := connection.recv(65536)):
        body += piece
    return head + b"\r\n\r\n" + body


# What it can answer with


def http(
    status: str,
    body: bytes = b"",
    *headers: str,
    kind: str | None = "application/json",
    length: int | str | None = -1,
) -> bytes:
    """The bytes of one answer. A length of -1 is the right one, None is no such header."""
    lines = [f"HTTP/1.1 {status}"]
    lines += [f"Content-Type: {kind}"] if kind is not None else []
    lines += (
        [f"Content-Length: {len(body) if length == -1 else length}"] if length is not None else []
    )
    return "\r\n".join([*lines, *headers, "", ""]).encode("latin-1") + body


def chunked(*chunks: bytes) -> bytes:
    return b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks)


def says(*pieces: bytes, pause: float = 0) -> Answer:
    """Sends these bytes and closes."""

    def answer(connection: socket.socket, _: bytes) -> None:
        for piece in pieces:
            connection.sendall(piece)
            time.sleep(pause)

    return answer


def drips(before: bytes, piece: bytes, seconds: float) -> Answer:
    """Sends `before`, then `piece` every so many seconds, until the other end has enough."""

    def answer(connection: socket.socket, _: bytes) -> None:
        connection.sendall(before)
        while True:
            time.sleep(seconds)
            connection.sendall(piece)

    return answer


def pours(before: bytes, piece: bytes) -> Answer:
    """Sends `before`, then `piece` over and over, as fast as it is taken, up to MOST_SENT."""

    def answer(connection: socket.socket, _: bytes) -> None:
        connection.sendall(before)
        for _ in range(MOST_SENT // len(piece)):
            connection.sendall(piece)

    return answer


def falls_silent(before: bytes) -> Answer:
    """Sends `before`, then nothing, until the other end has enough."""

    def answer(connection: socket.socket, _: bytes) -> None:
        connection.sendall(before)
        while connection.recv(65536):
            pass

    return answer


def resets(before: bytes = b"") -> Answer:
    """Sends `before` and ends the connection by a TCP reset."""

    def answer(connection: socket.socket, _: bytes) -> None:
        if before:
            connection.sendall(before)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        # Closed without a farewell: with linger 0, that is what sends the reset.
        socket.socket(fileno=connection.detach()).close()

    return answer
