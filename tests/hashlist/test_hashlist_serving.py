"""What holds for every connection: patience ends, nothing is written about anyone."""

from __future__ import annotations

import contextlib
import socket
import time

from running_list import Case, RunningList

IMPATIENT = "from takeitdown.hashlist import serving; serving.PATIENCE_SECONDS = 0.5\n"


def test_a_client_that_never_finishes_its_request_is_cut(start_list, case: Case) -> None:
    running = start_list("--practice", prelude=IMPATIENT)
    beginnings = (
        b"",
        b"PUT /v1/sub",
        b"GET /healthz HTTP/1.1\r\nHost: here\r\nX: ",
        b"PUT /v1/submissions/0 HTTP/1.1\r\nHost: here\r\nContent-Length: 9\r\n\r\n12345",
        b"PUT /v1/submissions/0 HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n",
    )
    connections = [socket.create_connection(running.place, timeout=20) for _ in beginnings]
    for connection, beginning in zip(connections, beginnings, strict=True):
        connection.sendall(beginning)
    began = time.monotonic()
    for connection in connections:
        with contextlib.suppress(ConnectionResetError):
            assert connection.recv(1) == b""
        connection.close()
    assert time.monotonic() - began < 10
    assert running.submit(case.document(), case.key).status == 201
    assert running.end() == (b"", b"")


def test_what_is_not_http_gets_a_problem_and_no_trace(practice_list: RunningList) -> None:
    for nonsense in (
        b"\x16\x03\x01\x00\xa5\r\n\r\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"\0" * 99 + b"\r\n\r\n",
    ):
        with socket.create_connection(practice_list.place, timeout=10) as connection:
            connection.sendall(nonsense)
            answer = b"".join(iter(lambda: connection.recv(4096), b""))
        assert answer.startswith(b"HTTP/1.1 400")
        assert b"application/problem+json" in answer
        assert b'"code":"malformed"' in answer


def test_what_nobody_foresaw_is_told_by_its_place_only(start_list, case: Case) -> None:
    running = start_list(
        "--practice",
        prelude="from takeitdown.hashlist.store import Store\n"
        "def receive(self, submission, key, *more): raise RuntimeError(key + submission.case)\n"
        "Store.receive = receive\n",
    )
    answer = running.submit(case.document(), case.key)
    assert (answer.status, answer.code) == (500, "failed")
    out, err = running.end()
    assert out == b""
    assert err.startswith(b"takeitdown hashlist: RuntimeError in ")
    assert case.key.encode() not in err + answer.body
    assert case.id.encode() not in err + answer.body
