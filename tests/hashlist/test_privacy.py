"""What a list that is stolen could tell of the people who used it: nothing of where or when."""

from __future__ import annotations

import hashlib
import http.client
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.hashlist.running_list import Case, RunningList, command_line

AGENT = "Canary/7.3 (a browser that nobody has)"


def ask_from(
    running: RunningList, address: str, method: str, path: str, key: str, body: bytes
) -> int:
    connection = http.client.HTTPConnection(*running.place, timeout=20, source_address=(address, 0))
    headers = {
        "Authorization": f"Bearer {key}",
        "Content-Type": "application/json",
        "Forwarded": f"for={address}",
        "Referer": f"http://{address}/",
        "User-Agent": AGENT,
        "X-Forwarded-For": address,
    }
    connection.request(method, path, body, headers)
    response = connection.getresponse()
    response.read()
    connection.close()
    return response.status


def test_no_address_agent_key_or_time_is_kept(start_list, tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path}/list.db"
    running = start_list(
        *("--name", "Example Helpline", "--database", database),
        *("--key", str(tmp_path / "key"), "--free-a-minute", "1000"),
    )
    chance = random.Random(4)
    canaries = {
        f"127.{chance.randint(1, 254)}.{chance.randint(100, 254)}.{chance.randint(100, 254)}"
        for _ in range(100)
    }
    keys = []
    for number, address in enumerate(sorted(canaries)):
        case = Case(f"{number:032x}", hashlib.sha256(address.encode()).hexdigest())
        keys.append(case.key)
        document = case.document(practice=False)
        place = f"/v1/submissions/{hashlib.sha256(document).hexdigest()}"
        assert ask_from(running, address, "PUT", place, case.key, document) == 201
        assert ask_from(running, address, "PUT", place, case.key, b"{}") == 422
        assert ask_from(running, address, "GET", f"/v1/cases/{case.id}", case.key, b"") == 200
        assert ask_from(running, address, "GET", "/v2/entries", case.key, b"") == 401
        assert ask_from(running, address, "GET", f"/{address}", case.key, b"") == 404
    files = [path for path in tmp_path.iterdir() if path.name != "key"]
    assert {path.name for path in files} == {"list.db", "list.db-shm", "list.db-wal"}
    kept = b"".join(path.read_bytes() for path in files)
    written = b"".join(running.end())
    assert written == b""
    for trace in (*canaries, *keys, AGENT, "Canary"):
        assert trace.encode() not in kept
    for key in keys:
        assert bytes.fromhex(key) not in kept

    with closing(sqlite3.connect(tmp_path / "list.db")) as connection:
        hours = {row[0] for row in connection.execute("SELECT hour FROM submissions")}
        changed = {row[0] for row in connection.execute("SELECT changed FROM entries")}
    now = datetime.now(UTC)
    assert len(hours) <= 2
    assert all(hour.endswith(":00:00Z") for hour in hours)
    assert len(changed) <= 2
    assert all(moment % 600 == 0 and moment <= now.timestamp() + 600 for moment in changed)
    assert "200\tpictures listed" in command_line("status", "--database", database)[0]


@pytest.fixture
def cores(tmp_path: Path) -> Iterator[Path]:
    """A folder in which a process that is aborted leaves its core. That one does is tried first."""
    resource = pytest.importorskip("resource", reason="NO CORE TRIED: this system has no limit")
    soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
    try:
        trial = tmp_path / "trial"
        trial.mkdir()
        subprocess.run([sys.executable, "-c", "import os; os.abort()"], cwd=trial, timeout=60)
        if not list(trial.iterdir()):
            pytest.skip("NO CORE TRIED: this system puts cores elsewhere, or writes none")
        shutil.rmtree(trial)
        yield tmp_path
    finally:
        resource.setrlimit(resource.RLIMIT_CORE, (soft, hard))


def test_a_service_that_is_aborted_leaves_no_core(start_list, cores: Path, case: Case) -> None:
    """Its memory holds addresses and case keys for a while, also after they were answered."""
    database = cores / "database"
    database.mkdir()
    running = start_list("--practice", "--database", f"sqlite:///{database}/list.db", cwd=cores)
    assert running.submit(case.document(), case.key).status == 201
    os.kill(running.process.pid, signal.SIGABRT)
    assert running.process.wait(timeout=20) == -signal.SIGABRT
    assert list(cores.iterdir()) == [database]
