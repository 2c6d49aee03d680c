"""One request to one origin, one answer back.

Takes a message and the origin, gives the answer as a code or as what the list signed. Touches the
network and nothing else.

- Redirects are not followed: a 307 would carry the body to another host.
- The environment is not read (`trust_env` off): no proxy, no netrc, no other certificate file.
- The answer is at most 64 KiB and arrives within 30 seconds, or it is none. Headers that drip and
  endless 1xx answers cannot be bounded from here: the launcher ends a courier that is late.
- Compressed answers are refused: they can unfold to any size.
- What a busy list asks to be worked out is bounded in time and tries, and worked out before the one
  request goes out.
- The request goes out in one piece, padded with zeros in headers that stand outside the document:
  its length, and that of its TLS records, tells little of the number of pictures.
- Nothing of the answer but the signed bytes and closed codes goes further.
"""

from __future__ import annotations

import base64
import hashlib
import ssl
import time
from collections.abc import Mapping
from typing import Any

import certifi
import requests
import urllib3
from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection

from takeitdown.errors import DocumentProblem
from takeitdown.steps import submission, wire, withdrawal, work
from takeitdown.steps.canonical import decode, encode, is_hex
from takeitdown.steps.receipt import MOST_RECEIPT_BYTES
from takeitdown.steps.request import Request, request
from takeitdown.steps.wire import (
    REASONS,
    Answer,
    Deliver,
    Delivered,
    Failed,
    State,
    Status,
    Withdraw,
    Withdrawn,
)

MOST_ANSWER_BYTES = 64 * 1024
WORK_SECONDS = 10.0  # a computer takes two at most, one that is five times slower all of them
CONNECT_SECONDS, READ_SECONDS, WHOLE_SECONDS = 10.0, 10.0, 30.0
# What a list and the proxies before it commonly bear: 16 KiB of headers, lines of 8 KiB.
BUCKET, LONGEST_PADDING = 12 * 1024, 4 * 1024

_REFUSED = frozenset({400, 401, 403, 404, 405, 409, 411, 413, 415, 422})
_BUSY = frozenset({429, 503})
_WORK = 429
_SIGNED: Mapping[type, type[Delivered] | type[State] | type[Withdrawn]] = {
    Deliver: Delivered,
    Status: State,
    Withdraw: Withdrawn,
}


class _Nonsense(Exception):
    """The answer is none that a hash list gives."""


class _InOnePiece:
    """A connection that sends head and body together: apart, their lengths would be told apart."""

    _held = b""

    def send(self, data: Any) -> None:  # Any: http.client's own
        self._held += data

    def getresponse(self) -> Any:  # Any: urllib3's own
        super().send(self._held)  # type: ignore[misc]  # mixed into a connection
        return super().getresponse()  # type: ignore[misc]


class _PlainConnection(_InOnePiece, HTTPConnection):
    pass


class _TlsConnection(_InOnePiece, HTTPSConnection):
    pass


class _PlainPool(HTTPConnectionPool):
    ConnectionCls = _PlainConnection


class _TlsPool(HTTPSConnectionPool):
    ConnectionCls = _TlsConnection


class _Transport(HTTPAdapter):
    """requests' transport with our own connections, and our own TLS context, which no environment
    variable can change."""

    def __init__(self, origin: str, authority: str) -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.hostname_checks_common_name = False  # RFC 9525; Python's default still looks there
        if authority:
            context.load_verify_locations(cadata=base64.b64decode(authority))
        elif not origin.startswith("http://"):  # a practice list's; nobody is trusted then
            context.load_verify_locations(cafile=certifi.where())
        self._context = context
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:  # Any: requests' own signature
        super().init_poolmanager(*args, ssl_context=self._context, **kwargs)
        self.poolmanager.pool_classes_by_scheme = {"http": _PlainPool, "https": _TlsPool}

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        # requests would add certifi's authorities to the context, beside the one that a list names.
        conn.cert_reqs = "CERT_REQUIRED"


def carry(message: wire.Request, origin: str, authority: str) -> Answer:
    """The list's answer to `message`, or the code of what went wrong. Raises nothing foreseen."""
    try:  # nothing but a document goes out through here
        if isinstance(message, Deliver):
            submission.parse(message.document)
        elif isinstance(message, Withdraw):
            withdrawal.parse(message.document)
    except DocumentProblem:
        return Failed("refused", "malformed")
    solved = ""
    if isinstance(message, Deliver) and message.work:
        solved = work.solve(message.work, WORK_SECONDS) or ""
        if not solved:
            return Failed("busy")
    try:
        status, kind, body = _exchange(request(message, solved), origin, authority)
        return _answer(message, status, kind, body)
    except (requests.exceptions.SSLError, ssl.SSLError):  # ssl's own: `authority` is none
        return Failed("untrusted")
    except (requests.exceptions.ReadTimeout, urllib3.exceptions.ReadTimeoutError, TimeoutError):
        return Failed("slow")
    except requests.exceptions.ConnectionError as problem:
        return Failed("offline" if _never_connected(problem) else "nonsense")
    # The body is read past requests, so urllib3's own errors come through.
    except (
        requests.exceptions.RequestException,
        urllib3.exceptions.HTTPError,
        OSError,
        ValueError,
        _Nonsense,
    ):
        return Failed("nonsense")


def _exchange(asked: Request, origin: str, authority: str) -> tuple[int, str, bytes]:
    """Status, content type and body of the answer."""
    deadline = time.monotonic() + WHOLE_SECONDS
    with requests.Session() as session:
        session.trust_env = False
        session.headers.clear()
        transport = _Transport(origin, authority)
        session.mount("https://", transport)
        session.mount("http://", transport)
        with session.request(
            asked.method,
            origin + asked.path,
            headers=dict(asked.headers) | padding(asked, origin),
            data=asked.body or None,
            allow_redirects=False,
            stream=True,
            timeout=(CONNECT_SECONDS, READ_SECONDS),
        ) as response:
            if response.headers.get("Content-Encoding", "identity") != "identity":
                raise _Nonsense
            body = bytearray()
            # read1 returns what has come; `read` would wait for all of it, past any deadline.
            while piece := response.raw.read1(4096, decode_content=False):
                body += piece
                if len(body) > MOST_ANSWER_BYTES:
                    raise _Nonsense
                if time.monotonic() > deadline:
                    raise TimeoutError
            return response.status_code, response.headers.get("Content-Type", ""), bytes(body)


def padding(asked: Request, origin: str) -> dict[str, str]:
    """Headers of zeros that bring the whole request to a multiple of BUCKET bytes.

    They hold nothing of the person's: this process never saw a picture, and the length depends on
    the length of the rest alone.
    """
    names = [f"X-Padding-{number}" for number in range(1, BUCKET // LONGEST_PADDING + 1)]
    head = f"{asked.head(origin)}\n" + "".join(f"{name}: \n" for name in names)
    whole = len(head) + head.count("\n") + len("\r\n") + len(asked.body)  # each \n is \r\n
    zeros = -whole % BUCKET
    lengths = [
        min(LONGEST_PADDING, max(0, zeros - place * LONGEST_PADDING)) for place in range(len(names))
    ]
    return {name: "0" * length for name, length in zip(names, lengths, strict=True)}


def _answer(message: wire.Request, status: int, kind: str, body: bytes) -> Answer:
    if status == _WORK and kind == "application/problem+json" and isinstance(message, Deliver):
        return _asked(message, body)
    if status in _BUSY:
        return Failed("busy")
    if status in _REFUSED and kind == "application/problem+json":
        problem = decode(body)
        code = problem.get("code") if isinstance(problem, dict) else None
        if not isinstance(message, Deliver) and code == "not-found":
            return Failed("unknown")
        known = code if isinstance(code, str) and code in REASONS else "malformed"
        return Failed("refused", known)
    if status not in (200, 201) or kind != "application/json":
        raise _Nonsense
    answer = decode(body)
    if not isinstance(answer, dict) or answer.keys() != {"signature", "signed"}:
        raise _Nonsense
    signature, signed = answer["signature"], answer["signed"]
    if not is_hex(signature, 128) or not isinstance(signed, str):
        raise _Nonsense
    if isinstance(message, Deliver) and len(signed) > MOST_RECEIPT_BYTES:
        raise _Nonsense
    return _SIGNED[type(message)](signed.encode("ascii"), bytes.fromhex(signature))


def _asked(message: Deliver, body: bytes) -> Failed:
    """What a busy list asks for, if it is what a list may ask for."""
    problem = decode(body)
    challenge = problem.get("challenge") if isinstance(problem, dict) else None
    digest = hashlib.sha256(message.document).hexdigest()
    try:
        asked = work.parse(encode(challenge).decode("ascii"), digest)
    except DocumentProblem:
        return Failed("busy")
    return Failed("work", work=asked.text)


def _never_connected(problem: requests.exceptions.ConnectionError) -> bool:
    """Whether not even a connection came about, so that nothing can have arrived."""
    cause = problem.args[0] if problem.args else None
    reason = getattr(cause, "reason", cause)
    return type(reason).__name__ in ("NewConnectionError", "NameResolutionError") or isinstance(
        problem, requests.exceptions.ConnectTimeout
    )
