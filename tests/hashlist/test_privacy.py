"""What a list that is stolen could tell of the people who used it: nothing of where or when."""

from __future__ import annotations

import hashlib
import http.client
import os
import random
import re
import shutil
import signal
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from takeitdown.hashlist.tables import entries, open_database, submissions
from tests.hashlist.certificate import certificate_for_loopback
from tests.hashlist.running_list import Case, RunningList, command_line

AGENT = "Canary/7.3 (a browser that nobody has)"
CANARIES = 40


def ask_from(
    running: RunningList,
    address: str,
    method: str,
    path: str,
    key: str,
    body: bytes,
    way: str = "direct",
) -> int:
    """Asks from an address of this machine, or as a proxy of it does. The status."""
    source = ("127.0.0.1" if way == "proxy" else address, 0)
    if way == "tls":
        trusting = ssl.create_default_context()
        trusting.check_hostname, trusting.verify_mode = False, ssl.CERT_NONE
        connection: http.client.HTTPConnection = http.client.HTTPSConnection(
            *running.place, timeout=60, source_address=source, context=trusting
        )
    else:
        connection = http.client.HTTPConnection(*running.place, timeout=60, source_address=source)
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


def canary(chance: random.Random) -> str:
    return ".".join(["127", *(str(chance.randint(100, 254)) for _ in range(3))])


def memory(process: int) -> bytes:
    """All that a process has written to its memory and not given back to the system: more than a
    core has.
    """
    pieces = []
    try:
        with (
            open(f"/proc/{process}/maps", encoding="ascii", errors="replace") as maps,
            open(f"/proc/{process}/mem", "rb", 0) as held,
        ):
            for line in maps:
                place, rights = line.split()[:2]
                first, last = (int(number, 16) for number in place.split("-"))
                if "w" in rights:
                    held.seek(first)
                    pieces.append(held.read(last - first))
    except OSError as problem:
        pytest.skip(f"NO MEMORY SEARCHED: {problem.strerror} (only root may, on Linux)")
    return b"".join(pieces)


@pytest.fixture
def kept_at(database: str, tmp_path: Path) -> tuple[str, Path]:
    """A database, and the folder in which all of it lies, with the logs of its server."""
    folder = re.search("host=([^&]*)", database)
    return database, Path(folder[1]) if folder else tmp_path


def written_since(began: float, path: Path) -> bytes:
    try:
        return path.read_bytes() if path.is_file() and path.stat().st_mtime >= began else b""
    except FileNotFoundError:  # a server takes away what it needs no longer
        return b""


@pytest.mark.parametrize(
    ("database", "way"),
    [("sqlite", "direct"), ("sqlite", "proxy"), ("sqlite", "tls"), ("postgresql", "direct")],
    indirect=["database"],
)
def test_no_address_agent_key_or_time_is_kept(
    start_list, kept_at: tuple[str, Path], tmp_path: Path, way: str
) -> None:
    (database, folder), began = kept_at, time.time() - 1
    certificate, key_file = certificate_for_loopback(tmp_path)
    tls = ("--certificate", str(certificate), "--certificate-key", str(key_file))
    running = start_list(
        *("--name", "Example Helpline", "--database", database),
        *("--key", str(tmp_path / "list key"), "--free-a-minute", "1000"),
        *({"direct": (), "proxy": ("--behind-proxy",), "tls": tls}[way]),
    )
    chance = random.Random(f"{database} {way}")
    canaries = {canary(chance) for _ in range(CANARIES)}
    keys = []
    for number, address in enumerate(sorted(canaries)):
        case = Case(f"{number:032x}", hashlib.sha256(address.encode()).hexdigest())
        keys.append(case.key)
        document = case.document(practice=False)
        place = f"/v1/submissions/{hashlib.sha256(document).hexdigest()}"
        for method, path, body, status in (
            ("PUT", place, document, 201),
            ("PUT", place, b"{}", 422),
            ("GET", f"/v1/cases/{case.id}", b"", 200),
            ("GET", "/v2/entries", b"", 401),
            ("GET", f"/{address}", b"", 404),
        ):
            assert ask_from(running, address, method, path, case.key, body, way) == status
    traces = [trace.encode() for trace in (*canaries, *keys, AGENT, "Canary/")]
    traces += [bytes.fromhex(key) for key in keys]

    kept = b"".join(written_since(began, path) for path in folder.rglob("*"))
    assert f"{CANARIES - 1:032x}".encode() in kept
    assert [trace for trace in traces if trace in kept] == []
    engine = open_database(database)
    with engine.connect() as connection:
        hours = set(connection.execute(select(submissions.c.hour)).scalars())
        changed = set(connection.execute(select(entries.c.changed)).scalars())
    engine.dispose()
    now = datetime.now(UTC)
    assert len(hours) <= 2
    assert all(hour.endswith(":00:00Z") for hour in hours)
    assert len(changed) <= 2
    assert all(moment % 600 == 0 and moment <= now.timestamp() + 600 for moment in changed)
    assert f"{2 * CANARIES}\tpictures listed" in command_line("status", "--database", database)[0]

    remembered = memory(running.process.pid)
    assert b"Example Helpline" in remembered
    assert [trace for trace in traces if trace in remembered] == []
    assert running.end() == (b"", b"")


# How a developer could break it without a sign of it in ordinary tests.
FORGETS_NOTHING = """
from takeitdown.hashlist import serving
kept, ask = [], serving.address
serving.address = lambda request: kept.append(ask(request)) or kept[-1]
"""


def test_the_search_of_memory_notices_a_list_that_keeps_addresses(
    start_list, tmp_path: Path, case: Case
) -> None:
    running = start_list(
        *("--name", "Example Helpline", "--database", f"sqlite:///{tmp_path}/list.db"),
        *("--key", str(tmp_path / "key")),
        prelude=FORGETS_NOTHING,
    )
    address = canary(random.Random(5))
    assert ask_from(running, address, "GET", f"/v1/cases/{case.id}", case.key, b"") == 404
    assert address.encode() in memory(running.process.pid)


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
