"""Answers that a list gives, and should not, or that take their time."""

from __future__ import annotations

import gzip
import json
import re
import time
import zlib
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass

import pytest

from takeitdown import launcher
from takeitdown.courier import delivery
from takeitdown.sealing import signature
from takeitdown.steps import wire, work
from takeitdown.steps.canonical import encode
from takeitdown.steps.request import request
from tests.courier.authority import RIGHT
from tests.courier.errand import (
    CASE_KEY,
    DELIVER,
    RIGHT_ANSWER,
    SECONDS,
    SUBMISSION,
    Told,
    at_once,
    carry,
    organisation_at,
    receipt_fields,
    send,
    send_to,
    signed_answer,
)
from tests.courier.faulty_list import (
    Answer,
    FaultyList,
    chunked,
    drips,
    falls_silent,
    http,
    pours,
    resets,
    says,
)
from tests.vectors.documents import make

TLS = RIGHT.server_context()


def other(**changes: object) -> bytes:
    """A right answer with a signed receipt that says something else."""
    return http("201 Created", encode(signed_answer(receipt_fields(**changes))))


def json_body(**changes: object) -> bytes:
    """A right answer but for these fields, which may be None to leave them out."""
    fields = json.loads(RIGHT_ANSWER) | changes
    return json.dumps({name: value for name, value in fields.items() if value is not None}).encode()


BOMB = gzip.compress(b" " * 40_000_000)
CREATED = http("201 Created", RIGHT_ANSWER)
HEAD = http("201 Created", RIGHT_ANSWER).removesuffix(RIGHT_ANSWER)
OPEN_ENDED = http("201 Created", RIGHT_ANSWER, length=None)
CHUNKED = http("201 Created", b"", "Transfer-Encoding: chunked", length=None)
UNBOUNDED = http("201 Created", b"", length=None)

HARMLESS: dict[str, Answer] = {
    "right": says(CREATED),
    "right, sent before": says(http("200 OK", RIGHT_ANSWER)),
    "right, in chunks": says(CHUNKED + chunked(RIGHT_ANSWER[:100], RIGHT_ANSWER[100:], b"")),
    "right, without a length": says(OPEN_ENDED),
    "right, bit by bit": says(*(CREATED[at : at + 1] for at in range(len(CREATED))), pause=0.001),
    "right, after a pause": says(HEAD, RIGHT_ANSWER, pause=0.5),
    "right, after 100 Continue": says(b"HTTP/1.1 100 Continue\r\n\r\n" + CREATED),
    "right, with more behind it": says(CREATED + b"HTTP/1.1 302 Found\r\nLocation: /x\r\n\r\n"),
    "right, with lines ended by LF": says(CREATED.replace(b"\r\n", b"\n")),
    "right, with a flood of cookies": says(
        http("201 Created", RIGHT_ANSWER, *(f"Set-Cookie: c{n}=v; Max-Age=9" for n in range(90)))
    ),
    # Content-Length is wrong here, but all of it came, and the list signed it.
    "right, with a length of -5": says(http("201 Created", RIGHT_ANSWER, length=-5)),
    "right, with a length that is no number": says(http("201 Created", RIGHT_ANSWER, length="all")),
    "right, with a length and in chunks": says(
        http("201 Created", b"", "Transfer-Encoding: chunked", length=5)
        + chunked(RIGHT_ANSWER, b"")
    ),
    "right, with HSTS and Refresh": says(
        http(
            "201 Created",
            RIGHT_ANSWER,
            "Strict-Transport-Security: max-age=31536000",
            "Refresh: 0; url=http://localhost/",
            'Alt-Svc: h3=":443"',
        )
    ),
    "right, and called uncompressed": says(
        http("201 Created", RIGHT_ANSWER, "Content-Encoding: identity")
    ),
}

# Every fault, and what the person is told: never that it was delivered.
FAULTS: dict[str, tuple[Answer, str]] = {
    # another status
    "200 with a page": (
        says(http("200 OK", b"<html>Welcome!</html>", kind="text/html")),
        "nonsense",
    ),
    "202": (says(http("202 Accepted", RIGHT_ANSWER)), "nonsense"),
    "204 with a body": (says(http("204 No Content", RIGHT_ANSWER)), "nonsense"),
    "205": (says(http("205 Reset Content", RIGHT_ANSWER)), "nonsense"),
    "206 of a part": (
        says(http("206 Partial Content", RIGHT_ANSWER, "Content-Range: bytes 0-9/10")),
        "nonsense",
    ),
    "300": (says(http("300 Multiple Choices", RIGHT_ANSWER)), "nonsense"),
    "304": (says(http("304 Not Modified", length=None)), "nonsense"),
    "401 that asks for a password": (
        says(http("401 Unauthorized", b"", 'WWW-Authenticate: Basic realm="x"')),
        "nonsense",
    ),
    "407": (
        says(http("407 Proxy Authentication Required", b"", "Proxy-Authenticate: Basic")),
        "nonsense",
    ),
    "500": (says(http("500 Internal Server Error", RIGHT_ANSWER)), "nonsense"),
    "502 with a page": (says(http("502 Bad Gateway", b"<html>", kind="text/html")), "nonsense"),
    "101": (
        says(http("101 Switching Protocols", b"", "Upgrade: websocket", length=None)),
        "nonsense",
    ),
    "status 99": (says(http("99 Low", RIGHT_ANSWER)), "nonsense"),
    "status 1000": (says(http("1000 High", RIGHT_ANSWER)), "nonsense"),
    "status -201": (says(http("-201 Below", RIGHT_ANSWER)), "nonsense"),
    "status OK": (says(http("OK", RIGHT_ANSWER)), "nonsense"),
    "no status": (says(CREATED.replace(b" 201 Created", b"")), "nonsense"),
    "HTTP/2.0": (says(CREATED.replace(b"HTTP/1.1", b"HTTP/2.0")), "nonsense"),
    "ICY": (says(CREATED.replace(b"HTTP/1.1", b"ICY")), "nonsense"),
    "HTTP/0.9": (says(RIGHT_ANSWER), "nonsense"),
    "an empty line first": (says(b"\r\n" + CREATED), "nonsense"),
    "103 first": (says(b"HTTP/1.1 103 Early Hints\r\nX: y\r\n\r\n" + CREATED), "nonsense"),
    # come back later
    **{
        f"{status}, Retry-After {after!r}": (
            says(http(status, b"", *([f"Retry-After: {after}"] if after is not None else []))),
            "busy",
        )
        for status in ("429 Too Many Requests", "503 Service Unavailable")
        for after in (None, "0", "1000000000", "-1", "Fri, 31 Dec 9999 23:59:59 GMT", "soon")
    },
    # a body that is none
    "no body": (says(http("201 Created")), "nonsense"),
    "not JSON": (says(http("201 Created", b"it worked")), "nonsense"),
    "half of the JSON": (says(http("201 Created", RIGHT_ANSWER[:200])), "nonsense"),
    "JSON twice": (says(http("201 Created", RIGHT_ANSWER * 2)), "nonsense"),
    "a list": (says(http("201 Created", b"[" + RIGHT_ANSWER + b"]")), "nonsense"),
    "null": (says(http("201 Created", b"null")), "nonsense"),
    "60,000 lists in each other": (says(http("201 Created", b"[" * 60_000)), "nonsense"),
    "10,000 objects in each other": (says(http("201 Created", b'{"a":' * 10_000)), "nonsense"),
    "a number of 60,000 digits": (says(http("201 Created", b"9" * 60_000)), "nonsense"),
    "a key twice": (says(http("201 Created", b'{"signed":"{}",' + RIGHT_ANSWER[1:])), "nonsense"),
    "NaN": (says(http("201 Created", json_body(at=float("nan")))), "nonsense"),
    "a fraction": (says(http("201 Created", json_body(at=1.5))), "nonsense"),
    "a byte order mark": (says(http("201 Created", b"\xef\xbb\xbf" + RIGHT_ANSWER)), "nonsense"),
    "UTF-16": (says(http("201 Created", RIGHT_ANSWER.decode().encode("utf-16"))), "nonsense"),
    "a field too many": (says(http("201 Created", json_body(message="Call us"))), "nonsense"),
    "__proto__": (says(http("201 Created", json_body(__proto__={"signed": "x"}))), "nonsense"),
    "no signature": (says(http("201 Created", json_body(signature=None))), "nonsense"),
    "a short signature": (says(http("201 Created", json_body(signature="ab" * 63))), "nonsense"),
    "an upper-case signature": (
        says(http("201 Created", json_body(signature="AB" * 64))),
        "nonsense",
    ),
    "nothing signed": (says(http("201 Created", json_body(signed=None))), "nonsense"),
    "an object signed": (says(http("201 Created", json_body(signed={}))), "nonsense"),
    "letters beyond ASCII signed": (says(http("201 Created", json_body(signed="ä"))), "nonsense"),
    "half a letter signed": (says(http("201 Created", json_body(signed="\ud800"))), "nonsense"),
    "60,000 letters signed": (
        says(http("201 Created", json_body(signed="x" * 60_000))),
        "nonsense",
    ),
    "10,000 controls signed": (
        says(http("201 Created", json_body(signed="\x01" * 10_000))),
        "nonsense",
    ),
    # a type that is not ours
    "plain text": (says(http("201 Created", RIGHT_ANSWER, kind="text/plain")), "nonsense"),
    "no type": (says(http("201 Created", RIGHT_ANSWER, kind=None)), "nonsense"),
    "two types": (says(http("201 Created", RIGHT_ANSWER, "Content-Type: text/html")), "nonsense"),
    "a type with more": (
        says(http("201 Created", RIGHT_ANSWER, kind="application/json; charset=utf-7")),
        "nonsense",
    ),
    # receipts that are not for this
    "another digest": (says(other(digest="0" * 64)), "no receipt: not-ours"),
    "another count": (says(other(pictures=1)), "no receipt: not-ours"),
    "a real list's receipt in practice": (says(other(practice=False)), "no receipt: not-ours"),
    "another outcome": (says(other(outcome="removed")), "no receipt: field"),
    "a text in the receipt": (says(other(message="Pay here")), "no receipt: field"),
    "a path as reference": (says(other(reference="../../.bashrc")), "no receipt: field"),
    "a date in the year 99999": (says(other(at="99999-01-01T00:00:00Z")), "no receipt: field"),
    "another key": (
        says(http("201 Created", encode(signed_answer(receipt_fields(), signature.new_key())))),
        "no receipt: signature",
    ),
    "one bit changed": (
        says(CREATED.replace(b"received", b"receivee")),
        "no receipt: signature",
    ),
    # compressed
    "a gzip bomb": (says(http("201 Created", BOMB, "Content-Encoding: gzip")), "nonsense"),
    "gzip": (
        says(http("201 Created", gzip.compress(RIGHT_ANSWER), "Content-Encoding: gzip")),
        "nonsense",
    ),
    "deflate": (
        says(http("201 Created", zlib.compress(RIGHT_ANSWER), "Content-Encoding: deflate")),
        "nonsense",
    ),
    "br": (says(http("201 Created", RIGHT_ANSWER, "Content-Encoding: br")), "nonsense"),
    "gzip twice": (
        says(http("201 Created", BOMB, "Content-Encoding: gzip, gzip")),
        "nonsense",
    ),
    "a gzip bomb that is chunked": (
        says(
            CHUNKED.replace(b"\r\n\r\n", b"\r\nContent-Encoding: gzip\r\n\r\n") + chunked(BOMB, b"")
        ),
        "nonsense",
    ),
    "gzip as transfer coding": (
        says(http("201 Created", BOMB, "Transfer-Encoding: gzip, chunked", length=None)),
        "nonsense",
    ),
    # without end, or too long
    "spaces without end": (pours(UNBOUNDED, b" " * 65536), "nonsense"),
    "chunks without end": (pours(CHUNKED, chunked(b" " * 65536)), "nonsense"),
    "one-byte chunks without end": (pours(CHUNKED, chunked(b" ") * 10_000), "nonsense"),
    "a chunk's extension without end": (pours(CHUNKED + b"1;", b"x" * 65536), "nonsense"),
    "ten thousand million bytes": (
        pours(http("201 Created", b"", length=10**10), b" " * 65536),
        "nonsense",
    ),
    "right, and 64 KiB of spaces": (
        says(http("201 Created", RIGHT_ANSWER + b" " * 65536)),
        "nonsense",
    ),
    "a header of 70,000 letters": (
        says(http("201 Created", RIGHT_ANSWER, "X: " + "x" * 70_000)),
        "nonsense",
    ),
    "a header without end": (pours(b"HTTP/1.1 201 Created\r\nX: ", b"x" * 65536), "nonsense"),
    "a status line without end": (pours(b"HTTP/1.1 201 ", b"x" * 65536), "nonsense"),
    "200 headers": (
        says(http("201 Created", RIGHT_ANSWER, *(f"X-{n}: y" for n in range(200)))),
        "nonsense",
    ),
    "headers without end": (pours(b"HTTP/1.1 201 Created\r\n", b"X: y\r\n" * 10_000), "nonsense"),
    # lengths that are not true
    "closed one byte early": (
        says(http("201 Created", RIGHT_ANSWER, length=len(RIGHT_ANSWER) + 1)),
        "nonsense",
    ),
    "closed in the middle": (says(CREATED[:-50]), "nonsense"),
    "closed in the middle, without a length": (says(OPEN_ENDED[:-50]), "nonsense"),
    "closed in the head": (says(b"HTTP/1.1 201 Created\r\nContent-Ty"), "nonsense"),
    "closed in the status line": (says(b"HTTP/1.1 2"), "nonsense"),
    "closed without an answer": (says(b""), "nonsense"),
    "closed before the last chunk": (says(CHUNKED + chunked(RIGHT_ANSWER)), "nonsense"),
    "closed in a chunk": (says(CHUNKED + chunked(RIGHT_ANSWER)[:-20]), "nonsense"),
    "a length that is too small": (says(http("201 Created", RIGHT_ANSWER, length=100)), "nonsense"),
    "a length of zero": (says(http("201 Created", RIGHT_ANSWER, length=0)), "nonsense"),
    "two lengths": (
        says(http("201 Created", RIGHT_ANSWER, f"Content-Length: {len(RIGHT_ANSWER) - 9}")),
        "nonsense",
    ),
    "a chunk length that is no number": (says(CHUNKED + b"zz\r\n" + RIGHT_ANSWER), "nonsense"),
    "a chunk length below zero": (says(CHUNKED + b"-5\r\n" + RIGHT_ANSWER), "nonsense"),
    "a chunk of 2^70 bytes": (says(CHUNKED + b"400000000000000000\r\n" + RIGHT_ANSWER), "nonsense"),
    "reset without an answer": (resets(), "nonsense"),
    "reset in the middle": (resets(CREATED[:-50]), "nonsense"),
    # headers that are none
    "a header without a colon": (
        says(CREATED.replace(b"Content-Type", b"nonsense\r\nContent-Type")),
        "nonsense",
    ),
    "a NUL in the type": (
        says(http("201 Created", RIGHT_ANSWER, kind="application/json\0")),
        "nonsense",
    ),
    "a folded type": (
        says(http("201 Created", RIGHT_ANSWER, kind="application/\r\n json")),
        "nonsense",
    ),
    "bytes for a head": (says(bytes(range(256)) * 10), "nonsense"),
}


@pytest.mark.parametrize("name", HARMLESS)
def test_an_odd_but_right_answer_ends_with_a_receipt(name: str) -> None:
    with FaultyList(HARMLESS[name], TLS) as server:
        assert send_to(server).outcome == "receipt"
    assert len(server.requests) == 1


@pytest.mark.parametrize("name", FAULTS)
def test_a_faulty_answer_is_never_taken_for_a_delivery(name: str) -> None:
    answer, outcome = FAULTS[name]

    def attempt() -> Told:
        with FaultyList(answer, TLS) as server:
            told = send_to(server)
        assert told.outcome == outcome
        assert len(server.requests) == 1, "the courier tries once"
        return told

    at_once(attempt)


@pytest.mark.parametrize("status", ["301", "302", "303", "307", "308"])
@pytest.mark.parametrize(
    "to", ["https://localhost:{}/", "http://127.0.0.1:{}/x", "//localhost:{}/"]
)
def test_a_redirect_is_not_followed_and_the_other_host_gets_nothing(status: str, to: str) -> None:
    with FaultyList(says(CREATED), TLS) as elsewhere:
        location = f"Location: {to.format(elsewhere.port)}"
        with FaultyList(says(http(f"{status} Moved", b"", location)), TLS) as server:
            assert send_to(server).outcome == "nonsense"
        assert elsewhere.connections == 0
    assert server.connections == 1


@pytest.mark.parametrize("location", ["/v1/other", "", "file:///etc/passwd"])
def test_a_redirect_within_the_same_host_is_not_followed(location: str) -> None:
    with FaultyList(says(http("307 Moved", b"", f"Location: {location}")), TLS) as server:
        assert send_to(server).outcome == "nonsense"
    assert server.connections == 1


@pytest.mark.parametrize(
    ("status", "problem", "reason"),
    [
        ("413 Too Large", {"code": "too-large"}, "too-large"),
        ("403 Forbidden", {"code": "wrong-key", "detail": "x", "title": "y"}, "wrong-key"),
        ("409 Conflict", {"code": "wrong-world"}, "wrong-world"),
        ("422 Unprocessable", {"code": "sample-picture"}, "sample-picture"),
        ("422 Unprocessable", {"code": "age-not-taken"}, "age-not-taken"),
        ("400 Bad Request", {"code": "your computer is infected"}, "malformed"),
        ("400 Bad Request", {"code": ["too-large"]}, "malformed"),
        ("400 Bad Request", {"code": None}, "malformed"),
        ("400 Bad Request", {}, "malformed"),
        ("400 Bad Request", [], "malformed"),
    ],
)
def test_a_refusal_is_told_by_a_code_of_ours_alone(
    status: str, problem: object, reason: str
) -> None:
    answer = http(status, json.dumps(problem).encode(), kind="application/problem+json")
    with FaultyList(says(answer), TLS) as server:
        told = send_to(server)
    assert (told.outcome, told.reason) == ("refused", reason)


def test_a_refusal_that_is_no_json_is_nonsense() -> None:
    answer = http("400 Bad Request", b"[" * 60_000, kind="application/problem+json")
    with FaultyList(says(answer), TLS) as server:
        assert send_to(server).outcome == "nonsense"


def test_what_goes_out_is_to_the_byte_what_the_check_page_shows_and_zeros() -> None:
    with FaultyList(says(CREATED), TLS) as server:
        send_to(server)
        origin = f"https://localhost:{server.port}"
    asked = request(DELIVER)
    (received,) = server.requests
    head, _, body = received.partition(b"\r\n\r\n")
    lines, shown = head.decode("ascii").split("\r\n"), asked.head(origin).split("\n")
    assert lines[: len(shown)] == shown
    assert all(re.fullmatch(r"X-Padding-\d: 0*", line) for line in lines[len(shown) :])
    assert body == asked.body == SUBMISSION.document


def test_the_length_of_a_request_does_not_tell_how_many_pictures() -> None:
    lengths = set()
    for pictures in (1, 2, 5, 9):
        document = make.canonical(make.document(pictures, []))
        with FaultyList(says(CREATED), TLS) as server:
            send(organisation_at(server.port), wire.write(wire.Deliver(document, CASE_KEY)))
        (received,) = server.requests
        lengths.add(len(received))
    assert lengths == {delivery.BUCKET}


def test_no_cookie_comes_back() -> None:
    flood = [f"Set-Cookie: c{n}=v; Max-Age=99999; Path=/" for n in range(50)]
    with FaultyList(says(http("201 Created", RIGHT_ANSWER, *flood)), TLS) as server:
        assert send_to(server).outcome == send_to(server).outcome == "receipt"
    assert server.requests[0] == server.requests[1]
    assert b"cookie" not in server.requests[0].lower()


def test_a_line_that_is_no_document_goes_nowhere() -> None:
    """The courier carries documents, not whatever a window that was taken over might say."""
    picture = b"\xff\xd8\xff\xe0JFIF".hex().encode()
    with FaultyList(says(CREATED), TLS) as server:
        found = organisation_at(server.port)
        for document in (b"", picture, b'{"picture":"%s"}' % picture, SUBMISSION.document + b" "):
            told = send(found, wire.write(wire.Deliver(document, CASE_KEY)))
            assert (told.outcome, told.reason) == ("refused", "malformed")
        for line in (b"\n", b"GET / HTTP/1.1\n", wire.LOST, b'{"message":"deliver"}\n'):
            assert send(found, line).outcome == "lost"
        assert server.connections == 0


def asks(challenge: object) -> bytes:
    problem = encode({"challenge": challenge, "code": "work"})
    return http("429 Too Many Requests", problem, kind="application/problem+json")


DIGEST = SUBMISSION.digest
ZEROS = "0" * 32


@pytest.mark.parametrize(
    "challenge",
    [
        None,
        {},
        [[]],
        "call this number",
        work.written("0" * 64, ZEROS, ZEROS, ZEROS, 9_999_999_999, "0" * 64),
        work.written(DIGEST, ZEROS, ZEROS, "0" * 60_000, 9_999_999_999, "0" * 64),
        work.written(DIGEST, ZEROS, ZEROS, ZEROS, 10**400, "0" * 64),
    ],
    ids=["none", "empty", "depth", "text", "another-document", "long", "far"],
)
def test_what_a_list_may_not_ask_for_is_a_busy_list(challenge: object) -> None:
    with FaultyList(says(asks(challenge)), TLS) as server:
        told = send_to(server)
    assert told.outcome == "busy"


def test_what_a_busy_list_asks_for_is_brought_back_and_a_case_needs_no_work() -> None:
    asked = work.written(DIGEST, ZEROS, ZEROS, ZEROS, 9_999_999_999, "0" * 64)
    with FaultyList(says(asks(asked)), TLS) as server:
        found = organisation_at(server.port)
        told = carry(found, wire.write(DELIVER))
        assert told == wire.Failed("work", work=encode(asked).decode())
        assert carry(found, wire.write(STATUS)) == wire.Failed("busy")
        assert b"X-Work" not in b"".join(server.requests)


def test_a_sum_that_has_no_answer_ends_in_time_and_sends_nothing() -> None:
    endless = wire.Deliver(
        SUBMISSION.document, CASE_KEY, work=work.parse(work.blank(DIGEST), DIGEST)
    )
    with FaultyList(says(CREATED), TLS) as server:
        told = send(organisation_at(server.port), wire.write(endless))
        assert told.outcome == "busy"
        assert told.seconds < delivery.WORK_SECONDS + 30
        assert server.connections == 0


STATUS = wire.Status("ab" * 16, CASE_KEY)
NOT_FOUND = http("404 Not Found", b'{"code":"not-found"}', kind="application/problem+json")


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (http("200 OK", RIGHT_ANSWER), wire.State),
        (http("200 OK", json_body(signed="x" * 60_000)), wire.State),
        (http("200 OK", json_body(signed="\x01" * 10_000)), wire.State),
        (NOT_FOUND, wire.Failed("unknown")),
        (NOT_FOUND.replace(b"not-found", b"wrong-key"), wire.Failed("refused", "wrong-key")),
        (http("200 OK", json_body(signature="x")), wire.Failed("nonsense")),
        (http("200 OK", b"[" * 60_000), wire.Failed("nonsense")),
        (http("307 Moved", b"", "Location: https://127.0.0.1/"), wire.Failed("nonsense")),
        (http("503 Service Unavailable"), wire.Failed("busy")),
    ],
)
def test_a_question_about_a_case_is_answered_by_the_same_rules(
    answer: bytes, told: wire.Failed | type[wire.State]
) -> None:
    with FaultyList(says(answer), TLS) as server:
        found = carry(organisation_at(server.port), wire.write(STATUS))
    if isinstance(told, wire.Failed):
        assert found == told
    else:
        assert isinstance(found, told)
    (received,) = server.requests
    assert received.startswith(b"GET /v1/cases/" + b"ab" * 16 + b" HTTP/1.1\r\n")
    assert received.endswith(b"\r\n\r\n")


def test_a_document_that_the_list_cannot_find_is_refused_not_unknown() -> None:
    with FaultyList(says(NOT_FOUND), TLS) as server:
        told = send_to(server)
    assert (told.outcome, told.reason) == ("refused", "malformed")


# Answers that take their time. The courier bounds what it can; what drips in before there is
# anything to bound, and what comes without end, the launcher ends.

# What the courier ends by itself: after 10 seconds without a byte, or 30 in all.
BY_ITSELF: dict[str, tuple[Answer, str, float]] = {
    "silence": (falls_silent(b""), "slow", 10),
    "silence after the head": (falls_silent(HEAD), "slow", 10),
    "silence in the body": (falls_silent(HEAD + RIGHT_ANSWER[:9]), "slow", 10),
    "a body that drips": (drips(HEAD, b" ", 0.5), "slow", 30),
    "chunks that drip": (drips(CHUNKED, chunked(b" "), 0.5), "slow", 30),
}
NO_HANDSHAKE = "silence in place of the handshake"

# Long enough for all of these couriers to start beside each other and send, even on a busy machine.
LAUNCHER_SECONDS = 25.0

# What only the launcher can end: inside one call of Python's own HTTP reader.
BY_THE_LAUNCHER: dict[str, Answer] = {
    "a status line that drips": drips(b"HTTP/1.1 2", b"0", 0.2),
    "a header that drips": drips(b"HTTP/1.1 201 Created\r\nX: ", b"x", 0.2),
    # Slower than the others: after a hundred headers http.client has had enough by itself.
    "headers that drip": drips(b"HTTP/1.1 201 Created\r\n", b"X: y\r\n", 0.5),
    "100 Continue without end": drips(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 100, 0.001),
    "100 Continue that drips": drips(b"", b"HTTP/1.1 100 Continue\r\n\r\n", 0.2),
    "a chunk's length that drips": drips(CHUNKED, b"0", 0.2),
    "trailers that drip": drips(CHUNKED + b"0\r\n", b"x: y\r\n", 0.2),
    "trailers without end": drips(CHUNKED + b"0\r\n", b"x: y\r\n" * 100, 0.001),
}


@dataclass(frozen=True)
class Errand:
    server: FaultyList
    told: Future[Told]

    def took(self) -> list[float]:
        """The server hears a little later that the courier has gone."""
        deadline = time.monotonic() + SECONDS
        while not self.server.took:
            assert time.monotonic() < deadline
            time.sleep(0.05)
        return self.server.took


@pytest.fixture(scope="module", autouse=True)
def slow() -> Iterator[dict[str, Errand]]:
    """Couriers at servers that are slow, all under way while the other tests go on."""
    errands = [
        (name, FaultyList(answer, TLS), SECONDS) for name, (answer, _, _) in BY_ITSELF.items()
    ]
    errands += [
        (name, FaultyList(answer, TLS), LAUNCHER_SECONDS)
        for name, answer in BY_THE_LAUNCHER.items()
    ]
    errands += [(NO_HANDSHAKE, FaultyList(falls_silent(b""), raw=True), SECONDS)]
    # The servers close first: then no courier waits any more.
    with ThreadPoolExecutor(len(errands)) as pool, ExitStack() as servers:
        yield {
            name: Errand(servers.enter_context(server), pool.submit(send_to, server, seconds))
            for name, server, seconds in errands
        }


@pytest.mark.parametrize("name", BY_THE_LAUNCHER)
def test_what_the_courier_cannot_bound_the_launcher_ends(
    slow: dict[str, Errand], name: str
) -> None:
    told = slow[name].told.result(SECONDS)
    assert told.outcome == "lost"
    assert LAUNCHER_SECONDS - 0.1 < told.seconds < LAUNCHER_SECONDS + 20
    assert len(slow[name].server.requests) == 1


@pytest.mark.parametrize("name", BY_ITSELF)
def test_a_slow_answer_is_given_up_by_the_courier_itself(
    slow: dict[str, Errand], name: str
) -> None:
    _, outcome, seconds = BY_ITSELF[name]
    told = slow[name].told.result(SECONDS)
    assert told.outcome == outcome
    [took] = slow[name].took()  # from its request on: how long it takes to start is no part of it
    assert seconds - 1 < took < seconds + 15
    assert len(slow[name].server.requests) == 1


def test_a_handshake_that_never_comes_is_given_up(slow: dict[str, Errand]) -> None:
    told = slow[NO_HANDSHAKE].told.result(SECONDS)
    assert told.outcome in ("slow", "offline")
    [took] = slow[NO_HANDSHAKE].took()
    assert took < 25


def test_the_launchers_deadline_is_later_than_the_couriers_own() -> None:
    assert delivery.WHOLE_SECONDS + delivery.READ_SECONDS < launcher.COURIER_SECONDS <= 45
