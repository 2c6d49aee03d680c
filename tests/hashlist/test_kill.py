"""Lists and connections that die at random moments: every receipt that anyone held is still true,
and every document is there once.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import secrets
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from sqlalchemy import func, select

from takeitdown.hashlist.tables import cases, entries, open_database, submissions
from tests.hashlist.running_list import ROOT, Case


class Nursery:
    """Starts lists on one database, and kills them."""

    def __init__(self, process: subprocess.Popen[bytes], database: str, key: Path) -> None:
        self._process = process
        self._arguments = ["serve", "--practice", "--port", "0", "--database", database]
        self._arguments += ["--key", str(key)]
        self.kills = 0

    def start(self) -> tuple[str, int]:
        """A new list; where it listens."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(self._arguments).encode() + b"\n")
        self._process.stdin.flush()
        self._list = int(self._process.stdout.readline())
        parts = urlsplit(json.loads(self._process.stdout.readline())["address"])
        assert parts.hostname
        assert parts.port
        return parts.hostname, parts.port

    def kill(self) -> None:
        os.kill(self._list, signal.SIGKILL)
        self.kills += 1


@contextmanager
def nursery(database: str, folder: Path) -> Iterator[Nursery]:
    program = str(Path(__file__).with_name("nursery.py"))
    process = subprocess.Popen(
        [sys.executable, program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    try:
        yield Nursery(process, database, folder / "key")
    finally:
        process.kill()
        process.communicate()


def request(document: bytes, key: str) -> bytes:
    head = (
        f"PUT /v1/submissions/{hashlib.sha256(document).hexdigest()} HTTP/1.1\r\nHost: here\r\n"
        f"Authorization: Bearer {key}\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(document)}\r\nConnection: close\r\n\r\n"
    )
    return head.encode() + document


def ask(place: tuple[str, int], sent: bytes, cut_after: int | None) -> tuple[int, bytes] | None:
    """The status and body of an answer, or None where the connection died or was cut."""
    try:
        with socket.create_connection(place, timeout=20) as connection:
            connection.sendall(sent[:cut_after])
            if cut_after is not None:
                return None
            answer = b"".join(iter(lambda: connection.recv(65536), b""))
    except OSError:
        return None
    head, _, body = answer.partition(b"\r\n\r\n")
    if f"content-length: {len(body)}".encode() not in head.lower():
        return None
    return int(head.split()[1]), body


def cycles(database: str, folder: Path, count: int) -> int:
    """Sends a document a cycle, until its receipt is there. How many lists were killed."""
    chance = random.Random(count)
    sent: list[tuple[bytes, str]] = []
    receipts: list[bytes] = []
    with nursery(database, folder) as lists:
        place = lists.start()
        for _ in range(count):
            case = Case(secrets.token_hex(16), secrets.token_hex(32))
            document = case.document(pictures=2)
            sent.append((document, case.key))
            whole = request(document, case.key)
            killer = threading.Timer(chance.random() * 0.02, lists.kill)
            killer.start()
            cut = chance.randrange(len(whole) + 1) if chance.random() < 0.3 else None
            answer = ask(place, whole, cut)
            killer.join()
            place = lists.start()
            again = ask(place, whole, None)
            assert again is not None
            assert again[0] in (200, 201)
            if answer is not None:  # it was promised: it is the same promise
                assert again == (200, answer[1])
            receipts.append(again[1])
        for (document, key), receipt in zip(sent, receipts, strict=True):
            assert ask(place, request(document, key), None) == (200, receipt)
        lists.kill()
        engine = open_database(database)
        with engine.connect() as connection:
            counts = [
                connection.execute(select(func.count()).select_from(table)).scalar_one()
                for table in (cases, submissions, entries)
            ]
        engine.dispose()
        assert counts == [count, count, 4 * count]
        return lists.kills


def test_two_hundred_kills_lose_and_double_nothing(tmp_path: Path) -> None:
    began = time.monotonic()
    kills = cycles(f"sqlite:///{tmp_path}/list.db", tmp_path, 200)
    print(f"{kills} kills in {time.monotonic() - began:.0f} s")
    assert kills > 200


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_five_thousand_kills_lose_and_double_nothing(tmp_path: Path) -> None:
    assert cycles(f"sqlite:///{tmp_path}/list.db", tmp_path, 5_000) > 5_000


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_a_thousand_kills_on_postgresql(postgresql_socket: str, tmp_path: Path) -> None:
    from tests.hashlist import databases

    assert cycles(databases.new_database(postgresql_socket), tmp_path, 1_000) > 1_000
