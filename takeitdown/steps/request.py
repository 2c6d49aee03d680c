"""The HTTP request for a message: what the check page shows, and what the courier sends.

One function makes it for both, so that what a person can read on the screen is what goes out.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from takeitdown.steps import wire, work
from takeitdown.steps.wire import Status, Withdraw

_ALWAYS = (
    ("Accept", "application/json"),
    ("Accept-Encoding", "identity"),
    ("Connection", "close"),
    ("User-Agent", "takeitdown"),  # no version: it would tell computers apart
)


@dataclass(frozen=True, slots=True)
class Request:
    """Method, path and headers of one request to a hash list, and its body."""

    method: str
    path: str = field(repr=False)
    headers: tuple[tuple[str, str], ...] = field(repr=False)
    body: bytes = field(repr=False)

    def head(self, origin: str) -> str:
        """Request line and headers as they go to `origin`, one a line."""
        lines = [f"{self.method} {self.path} HTTP/1.1", f"Host: {urlsplit(origin).netloc}"]
        return "\n".join([*lines, *(f"{name}: {value}" for name, value in self.headers)])


def request(message: wire.Request, solved: str = "") -> Request:
    """The request that carries `message`; the case key is in a header, never in the document.
    `solved` answers the challenge of a busy list; without, zeros of its length stand in its place.
    """
    authorization = ("Authorization", f"Bearer {message.key}")
    if isinstance(message, Status):
        return Request("GET", f"/v1/cases/{message.case}", (*_ALWAYS, authorization), b"")
    if isinstance(message, Withdraw):
        method, path = "POST", f"/v1/cases/{message.case}/withdrawals"
    else:
        digest = hashlib.sha256(message.document).hexdigest()
        again = "?again=listed" if message.again else ""
        method, path = "PUT", f"/v1/submissions/{digest}{again}"
    headers = [*_ALWAYS, authorization]
    if isinstance(message, wire.Deliver) and message.work:
        zeros = work.answer(message.work, 0, bytes(work.KEY_BYTES))
        headers.append(("X-Work", solved or zeros))
    return Request(
        method,
        path,
        (
            *headers,
            ("Content-Type", "application/json"),
            ("Content-Length", str(len(message.document))),
        ),
        message.document,
    )
