"""A small HTTP service on loopback: one thread that listens, one a request, nothing written.

It stands in for services that we cannot have here, for one presenter on one computer. It listens
on 127.0.0.1 alone, and body and patience are bounded.
"""

from __future__ import annotations

import base64
import hmac
import socketserver
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

LOOPBACK = "127.0.0.1"
MOST_BODY_BYTES = 16 * 1024 * 1024
PATIENCE_SECONDS = 10
# So much of a body beyond the bound is read and dropped: who still sends does not read an answer.
MOST_DROPPED_BYTES = 64 * 1024 * 1024
PIECE = 65536


@dataclass(frozen=True, slots=True)
class Credentials:
    """A name and a secret for HTTP Basic."""

    name: str
    secret: str = field(repr=False)

    @property
    def header(self) -> str:
        return "Basic " + base64.b64encode(f"{self.name}:{self.secret}".encode()).decode()

    def fit(self, header: str) -> bool:
        return hmac.compare_digest(header.encode("utf-8", "replace"), self.header.encode())


@dataclass(frozen=True, slots=True)
class Request:
    """What came. Header names are lower-case."""

    method: str
    path: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back."""

    body: bytes = field(repr=False)
    status: int = 200
    content_type: str = "text/xml; charset=utf-8"
    headers: tuple[tuple[str, str], ...] = ()


class Service:
    """Answers requests until it is closed. `too_large` is the answer to a body of more than
    `most_bytes`, or whose length is not told.
    """

    def __init__(
        self,
        answer: Callable[[Request], Answer],
        too_large: Answer,
        most_bytes: int = MOST_BODY_BYTES,
    ) -> None:
        handler = _handler(answer, too_large, most_bytes)
        self._server = _Server((LOOPBACK, 0), handler)
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True
        )
        self._thread.start()

    @property
    def address(self) -> str:
        return f"http://{LOOPBACK}:{self._server.server_address[1]}"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def server_bind(self) -> None:
        """Binds without asking a name service what this computer is called."""
        socketserver.TCPServer.server_bind(self)

    def handle_error(self, *_: object) -> None:
        """A client that went away is nobody's concern."""


def _handler(
    answer: Callable[[Request], Answer], too_large: Answer, most_bytes: int
) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = PATIENCE_SECONDS
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            self._answer()

        def do_POST(self) -> None:
            self._answer()

        def _answer(self) -> None:
            length = self.headers.get("Content-Length", "0")
            chunked = "Transfer-Encoding" in self.headers
            if chunked or not length.isdecimal() or int(length) > most_bytes:
                self.close_connection = True
                given = too_large
            else:
                headers = {name.lower(): value for name, value in self.headers.items()}
                body = self.rfile.read(int(length))
                given = answer(Request(self.command, self.path, headers, body))
            self.send_response(given.status)
            for name, value in (
                ("Content-Type", given.content_type),
                ("Content-Length", str(len(given.body))),
                *given.headers,
            ):
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(given.body)
            if given is too_large and length.isdecimal():
                self._drop(min(int(length), MOST_DROPPED_BYTES))

        def _drop(self, length: int) -> None:
            while length > 0 and (piece := self.rfile.read(min(length, PIECE))):
                length -= len(piece)

        def version_string(self) -> str:
            return "practice"

        def log_message(self, format: str, *args: object) -> None:
            """Nothing is written anywhere."""

    return Handler
