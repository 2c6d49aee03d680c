"""What holds for every connection: patience ends, nothing is written about anyone."""

from __future__ import annotations

import base64
import contextlib
import http.client
import json
import os
import socket
import ssl
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)

from takeitdown.hashlist import serving
from takeitdown.hashlist.__main__ import main
from tests.hashlist.certificate import certificate_for_loopback
from tests.hashlist.running_list import LONGEST, PARTNER, Answer, Case, RunningList

CHUNKED = b"PUT /v1/submissions/0 HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n"
IMPATIENT = "from takeitdown.hashlist import serving; serving.PATIENCE_SECONDS = 0.5\n"
USUAL_PATIENCE = serving.PATIENCE_SECONDS  # none of the tests that shorten it may take as long


def at_last(ask: Callable[[], Answer]) -> Answer:
    """Asks an impatient list until it was quick enough itself: a busy machine makes it wait."""
    deadline = time.monotonic() + LONGEST
    while True:
        try:
            return ask()
        except (http.client.HTTPException, ConnectionError):
            assert time.monotonic() < deadline


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
    began = time.monotonic()
    for connection, beginning in zip(connections, beginnings, strict=True):
        with contextlib.suppress(OSError):  # it was cut already
            connection.sendall(beginning)
    for connection in connections:
        with contextlib.suppress(ConnectionResetError):
            assert connection.recv(1) == b""
        connection.close()
    assert time.monotonic() - began < USUAL_PATIENCE
    assert at_last(lambda: running.submit(case.document(), case.key)).status == 201
    assert running.end() == (b"", b"")


def trickle(connection: socket.socket, over: threading.Event) -> None:
    """Goes on with a request that has no end, a byte at a time."""
    with contextlib.suppress(OSError):
        while not over.wait(0.02):
            connection.sendall(b"x")


def test_a_client_that_always_sends_a_little_more_is_cut(start_list) -> None:
    running = start_list("--practice", prelude=IMPATIENT)
    over, began = threading.Event(), time.monotonic()
    for beginning in (b"GET /healthz HTTP/1.1\r\nHost: ", CHUNKED + b"ffff\r\n"):
        with socket.create_connection(running.place, timeout=20) as connection:
            with contextlib.suppress(OSError):  # it was cut already
                connection.sendall(beginning)
            trickling = threading.Thread(target=trickle, args=(connection, over))
            trickling.start()
            with contextlib.suppress(ConnectionResetError):
                assert connection.recv(1) == b""
            trickling.join(timeout=LONGEST)  # it was cut, and noticed
            assert not trickling.is_alive()
    assert time.monotonic() - began < USUAL_PATIENCE
    assert running.end() == (b"", b"")


def test_a_client_that_does_not_read_its_answer_is_cut(start_list) -> None:
    running = start_list(
        *("--practice", "--practice-partner", PARTNER),
        prelude=IMPATIENT + "from takeitdown.hashlist import ncmec\n"
        "ncmec.status = lambda address, partner: 'x' * 50_000_000\n",
    )
    basic = base64.b64encode(PARTNER.encode()).decode()
    with socket.create_connection(running.place, timeout=20) as connection:
        head = f"GET /v2/status HTTP/1.1\r\nHost: here\r\nAuthorization: Basic {basic}\r\n\r\n"
        connection.sendall(head.encode())
        came = 0
        with contextlib.suppress(ConnectionResetError):
            came += len(connection.recv(1))  # the list has it now
            until_empty(running)
            while piece := connection.recv(1 << 20):
                came += len(piece)
        assert came < 50_000_000
    assert at_last(lambda: running.ask("GET", "/healthz")).status == 200


def until_empty(running: RunningList) -> None:
    """Waits until the list holds no connection any more."""
    deadline = time.monotonic() + LONGEST
    while connections(running):
        assert time.monotonic() < deadline
        time.sleep(0.05)


def connections(running: RunningList) -> int:
    """How many the list's process holds."""
    held = Path(f"/proc/{running.process.pid}/fd").iterdir()
    sockets = sum(os.path.realpath(one).rpartition("/")[2].startswith("socket:") for one in held)
    return sockets - 3  # the one that listens, and the two that wake its loop


@pytest.mark.parametrize("beginning", [b"", b"GET /healthz HTTP/1.1\r\n", b"all but the body"])
def test_hundreds_of_slow_clients_hold_nobody_up(start_list, case: Case, beginning: bytes) -> None:
    running = start_list(
        "--practice",
        prelude="from takeitdown.hashlist import serving; serving.MOST_CONNECTIONS = 50\n",
    )
    beginning = CHUNKED if beginning.startswith(b"all") else beginning
    slow: list[socket.socket] = []
    try:
        for number in range(400):
            slow.append(socket.create_connection(running.place, timeout=20))
            with contextlib.suppress(OSError):  # it was cut already
                slow[-1].sendall(beginning)
            if number % 50 == 49:
                began = time.monotonic()
                assert running.submit(case.document(), case.key).status == 201
                assert time.monotonic() - began < USUAL_PATIENCE
                assert connections(running) < 100
    finally:
        for connection in slow:
            connection.close()
    assert running.end() == (b"", b"")


def test_more_connections_than_there_is_room_for_are_turned_away_at_once(start_list) -> None:
    running = start_list(
        "--practice",
        prelude="from takeitdown.hashlist import serving\n"
        "serving.MOST_CONNECTIONS, serving.MOST_HANDSHAKES = 20, 10\n"
        "serving.PatientProtocol._make_room = lambda self: None\n",
    )
    with contextlib.ExitStack() as held:
        came = [
            held.enter_context(socket.create_connection(running.place, timeout=20))
            for _ in range(100)
        ]
        for turned_away in came[30:]:
            with contextlib.suppress(ConnectionResetError):
                assert turned_away.recv(1) == b""
        assert connections(running) <= 30
    until_empty(running)  # it hears of each end by itself, a little later
    assert running.ask("GET", "/healthz").status == 200


def test_what_is_not_http_gets_a_problem_and_no_trace(practice_list: RunningList) -> None:
    for nonsense in (
        b"\x16\x03\x01\x00\xa5\r\n\r\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"\0" * 99 + b"\r\n\r\n",
    ):
        with socket.create_connection(practice_list.place, timeout=LONGEST) as connection:
            connection.sendall(nonsense)
            answer = b"".join(iter(lambda: connection.recv(4096), b""))
        assert answer.startswith(b"HTTP/1.1 400")
        assert b"application/problem+json" in answer
        assert b"cache-control: no-store" in answer
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
    told = json.loads(err)
    assert told == {
        "level": "error",
        "kind": "RuntimeError",
        "file": "hashlist/intake.py",
        "line": told["line"],
    }
    assert case.key.encode() not in err + answer.body
    assert case.id.encode() not in err + answer.body


def test_it_speaks_tls_with_the_certificate_it_is_given(
    start_list, tmp_path: Path, case: Case
) -> None:
    certificate, key = certificate_for_loopback(tmp_path)
    running = start_list(
        *("--practice", "--certificate", str(certificate), "--certificate-key", str(key))
    )
    assert str(running.file["address"]).startswith("https://127.0.0.1:")
    trusting = ssl.create_default_context(cafile=str(certificate))
    connection = http.client.HTTPSConnection(*running.place, timeout=LONGEST, context=trusting)
    connection.request("GET", "/v1/list")
    assert connection.getresponse().status == 200
    connection.close()
    with socket.create_connection(running.place, timeout=LONGEST) as plain:
        plain.sendall(b"GET / HTTP/1.1\r\nHost: here\r\n\r\n")
        with contextlib.suppress(ConnectionResetError):
            assert not plain.recv(100).startswith(b"HTTP")
    assert running.end() == (b"", b"")


def test_whoever_does_not_finish_the_handshake_is_cut(start_list, tmp_path: Path) -> None:
    certificate, key = certificate_for_loopback(tmp_path)
    running = start_list(
        *("--practice", "--certificate", str(certificate), "--certificate-key", str(key)),
        prelude="from takeitdown.hashlist import serving; serving.HANDSHAKE_SECONDS = 0.5\n",
    )
    for beginning in (b"", b"\x16\x03\x01\x02\x00\x01"):
        with socket.create_connection(running.place, timeout=20) as connection:
            connection.sendall(beginning)
            with contextlib.suppress(ConnectionResetError):
                assert connection.recv(1) == b""
    assert running.end() == (b"", b"")


def test_what_an_operator_has_to_mend_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "not a key").write_text("secret")
    certificate, unlocked = certificate_for_loopback(tmp_path)
    locked = tmp_path / "locked"
    private = load_pem_private_key(unlocked.read_bytes(), None)
    locked.write_bytes(
        private.private_bytes(
            Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"a passphrase")
        )
    )
    database = ("--database", f"sqlite:///{tmp_path}/list.db")
    key = ("--key", str(tmp_path / "key"))
    umask = os.umask(0o077)  # the list sets its own
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        for arguments in (
            ("--name", "A", *key),
            ("--name", "A", *key, "--database", ":memory:"),
            ("--name", "A", *key, "--database", "sqlite://"),
            ("--name", "A", *key, "--database", "sqlite:///:memory:"),
            ("--name", "A", *key, "--database", "nonsense"),
            ("--name", "A", *key, "--database", "postgresql+psycopg://a@b:port/c"),
            ("--name", "A", *key, "--database", "oracle://a@b/c"),
            ("--name", "A", *key, "--database", f"sqlite:///{tmp_path}/no/such/folder/list.db"),
            ("--name", "A", *database),
            ("--name", "A", *database, *key, "--address", "http://list.example.org"),
            ("--name", "A", *database, *key, "--address", "https://list.example.org/v1"),
            ("--name", "A", *database, "--key", str(tmp_path / "not a key")),
            ("--name", "A", *database, "--key", str(tmp_path / "no/such/key")),
            ("--name", "A" * 81, *database, *key),
            (*database, *key),
            ("--practice", "--certificate", str(tmp_path / "key")),
            ("--practice", "--certificate", "/dev/null", "--certificate-key", "/dev/null"),
            ("--practice", "--certificate", str(certificate), "--certificate-key", str(locked)),
            ("--practice", "--port", port),
            ("--practice", "--port", "65536"),
            ("--practice", "--metrics", port, "--port", "0"),
            ("--practice", "--practice-partner", "nobody"),
            ("--name", "A", *database, *key, "--practice-partner", "a:b"),
        ):
            assert main(["serve", *arguments]) == 1, arguments
            out, err = capsys.readouterr()
            assert out == ""
            assert err.startswith("takeitdown hashlist: "), arguments
            assert err.count("\n") == 1, arguments
    os.umask(umask)


# Two requests for one reader, one for another: what a proxy in front could be fooled with.
SMUGGLED = {
    "a length and chunks": b"Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nG",
    "two lengths": b"Content-Length: 0\r\nContent-Length: 40\r\n\r\n",
    "a length of two values": b"Content-Length: 0, 40\r\n\r\n",
    "a length with a sign": b"Content-Length: +0\r\n\r\n",
    "a length in hexadecimal": b"Content-Length: 0x0\r\n\r\n",
    "chunks of another name": b"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
    "chunks twice": b"Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n",
    "chunks and identity": (
        b"Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n"
    ),
    "a space before the colon": b"Content-Length : 0\r\n\r\n",
    "a folded line": b"X: a\r\n Content-Length: 9\r\nContent-Length: 0\r\n\r\n",
    "a zero byte": b"X: a\0b\r\nContent-Length: 0\r\n\r\n",
    "a bare carriage return": b"X: a\rContent-Length: 40\r\nContent-Length: 0\r\n\r\n",
    "a chunk size that is none": b"Transfer-Encoding: chunked\r\n\r\n-1\r\n\r\n",
    "a long chunk size": b"Transfer-Encoding: chunked\r\n\r\n" + b"0" * 30 + b"1\r\n",
    "a chunk without its end": b"Transfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n0\r\n\r\n",
}


@pytest.mark.parametrize("shape", SMUGGLED)
def test_a_request_that_could_be_read_in_two_ways_ends_the_connection(
    practice_list: RunningList, shape: str
) -> None:
    second = b"GET /v1/list HTTP/1.1\r\nHost: here\r\n\r\n"
    with socket.create_connection(practice_list.place, timeout=LONGEST) as connection:
        connection.sendall(b"PUT /v1/submissions/0 HTTP/1.1\r\nHost: here\r\n" + SMUGGLED[shape])
        with contextlib.suppress(ConnectionResetError, BrokenPipeError):
            connection.sendall(second)
            answers = b"".join(iter(lambda: connection.recv(65536), b""))
            assert answers.count(b"HTTP/1.1 ") <= 1
            assert b"public_key" not in answers
            assert b"HTTP/1.1 4" in answers
