"""Leaks are planted in the app's own processes: each must be noticed, and no clean run may be.

That shows that the checks can fail. No detector notices every leak, so what counts is all of them
together. With TAKEITDOWN_ZOO=FILE the table of who noticed what is written to FILE.
"""

from __future__ import annotations

import contextlib
import functools
import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

import takeitdown
from takeitdown.hashing import hasher
from takeitdown.steps.picture import choose
from tests.walls import independent, trace
from tests.walls.detectors import DETECTORS, Observed, alarms
from tests.walls.pictures import pictures, secrets
from tests.walls.zoo import COURIER, WINDOW

if trace.STRACE is None:
    pytest.skip("NO STRACE HERE (Debian: strace): the leak zoo is closed", allow_module_level=True)

pytestmark = pytest.mark.timeout(900)  # the first test runs them all
ROOT = Path(takeitdown.__file__).parents[1]
CASE, KEY = "c0ffee" + "0" * 26, "5ec2e7" + "a" * 58
LEAKS_AT_LEAST = 30
LEAKS = [*(("courier", name) for name in COURIER), *(("window", name) for name in WINDOW)]
CLEAN = "no leak"
CLEAN_RUNS, CLEAN_RUNS_LONG = 5, 100


class Listener:
    """The list's place, and another one that nobody should speak to. Keeps every byte."""

    def __init__(self) -> None:
        self.received: list[bytearray] = []
        self._list = socket.create_server(("127.0.0.1", 0))
        self._elsewhere = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._list.getsockname()[1])
        self.elsewhere = int(self._elsewhere.getsockname()[1])
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                there, _ = self._list.accept()
            except OSError:  # closed: the end
                return
            threading.Thread(target=self._answer, args=(there,), daemon=True).start()

    def _answer(self, there: socket.socket) -> None:
        got = bytearray()
        self.received.append(got)
        with there, contextlib.suppress(OSError):  # hanging up early is a leak's good right
            there.settimeout(120)
            while piece := there.recv(65536):
                got += piece
                if _whole(bytes(got)):
                    there.sendall(b"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n")
                    there.shutdown(socket.SHUT_WR)

    def close(self) -> None:
        for one in (self._list, self._elsewhere):
            one.shutdown(socket.SHUT_RDWR)
            one.close()


def _whole(request: bytes) -> bool:
    head, _, body = request.partition(b"\r\n\r\n")
    lengths = [
        int(line.partition(b":")[2])
        for line in head.lower().split(b"\r\n")
        if line.startswith(b"content-length:")
    ]
    return b"\r\n\r\n" in request and len(body) >= sum(lengths)


@functools.cache
def document() -> bytes:
    # Without pdqhash the app's own PDQ stands in, and a false one is not noticed.
    told = {}
    for path in () if independent.HAS_PDQHASH else pictures():
        found = hasher.fingerprint(choose(path, datetime.now(UTC)))
        told[found.sha256] = independent.Told(found.pdq, found.pdq_quality)
    return independent.document(pictures(), CASE, told, practice=False)


def snapshot(folder: Path) -> dict[Path, tuple[int, int]]:
    return {path: (path.lstat().st_size, path.lstat().st_mtime_ns) for path in folder.rglob("*")}


@contextlib.contextmanager
def neighbour() -> Iterator[int]:
    """Another program of the same person."""
    with subprocess.Popen(["sleep", "600"]) as process:
        try:
            yield process.pid
        finally:
            process.kill()


def observe(role: str, leak: str) -> dict[str, list[str]]:
    """Runs one process with one leak under strace; gives the alarms that it raised."""
    listener = Listener()
    with TemporaryDirectory(prefix="zoo") as folder, neighbour() as victim:
        home = Path(folder) / "home"
        home.mkdir()
        (home / "prepared").write_bytes(b"0" * 100)
        local = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        local.bind(str(Path(folder) / "unix"))
        local.listen()
        config = {
            "pictures": [str(path) for path in pictures()],
            "home": str(home),
            "origin": f"http://127.0.0.1:{listener.port}",
            "elsewhere": listener.elsewhere,
            "unix": str(Path(folder) / "unix"),
            "victim": victim,
            "key": KEY,
            "case": CASE,
        }
        line = independent.line(document(), KEY)
        before = snapshot(home)
        zoo = Path(__file__).with_name("zoo.py")
        program = [sys.executable, "-I", "-B", zoo, ROOT, role, leak, json.dumps(config)]
        ended = trace.run(program, Path(folder) / "trace", line)
        after = snapshot(home)
        calls = trace.read(Path(folder) / "trace")
        local.close()
    listener.close()
    assert ended.returncode == 0, ended.stderr.decode()
    return alarms(
        Observed(
            role=role,
            process=calls[0].process,
            calls=calls,
            received=[bytes(one) for one in listener.received],
            said=ended.stdout,
            before=before,
            after=after,
            port=listener.port,
            may_write=("/dev/null",),
            expected_request=independent.request(document(), KEY, f"127.0.0.1:{listener.port}"),
            expected_line=line,
            expected_answer=independent.busy_answer(),
        ),
        secrets(),
    )


@functools.cache
def observed() -> dict[tuple[str, str], dict[str, list[str]]]:
    """All leaks, two at a time."""
    with ThreadPoolExecutor(2) as pool:
        found = dict(zip(LEAKS, pool.map(lambda one: observe(*one), LEAKS), strict=True))
    if table := os.environ.get("TAKEITDOWN_ZOO"):
        Path(table).write_text(json.dumps([[*leak, found[leak]] for leak in LEAKS], indent=1))
    return found


@pytest.mark.parametrize(("role", "leak"), LEAKS)
def test_the_leak_is_noticed(role: str, leak: str) -> None:
    if leak == "a false PDQ" and not independent.HAS_PDQHASH:
        pytest.skip("NO pdqhash HERE: a false PDQ cannot be told from a true one")
    assert observed()[role, leak]


def test_the_zoo_is_large_and_every_detector_notices_something() -> None:
    assert len(LEAKS) >= LEAKS_AT_LEAST
    assert {name for found in observed().values() for name in found} == set(DETECTORS)


def clean_runs(count: int) -> None:
    runs = [role for role in ("window", "courier") for _ in range(count)]
    with ThreadPoolExecutor(2) as pool:
        for role, found in zip(runs, pool.map(lambda one: observe(one, CLEAN), runs), strict=True):
            assert found == {}, role


def test_no_clean_run_is_taken_for_a_leak() -> None:
    clean_runs(CLEAN_RUNS)


@pytest.mark.long
def test_no_clean_run_of_many_is_taken_for_a_leak() -> None:
    clean_runs(CLEAN_RUNS_LONG)
