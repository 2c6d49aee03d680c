"""Several lists at once on one database: no state is in a process."""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection, NullPool, create_engine, text
from sqlalchemy.engine import make_url

from takeitdown.hashlist import publication
from takeitdown.hashlist.tables import open_database
from tests.hashlist import databases
from tests.hashlist.running_list import LONGEST, Case, command_line, until

BRIEF = "from takeitdown.hashlist import tables; tables.WAIT_SECONDS = 1\n"
PATIENT = "from takeitdown.hashlist import tables; tables.WAIT_SECONDS = 60\n"


@pytest.fixture
def shared(database: str) -> str:
    if database == ":memory:":
        pytest.skip("memory is not shared")
    return database


def test_two_workers_of_two_hosts_are_one_list(
    start_list, shared: str, tmp_path: Path, case: Case
) -> None:
    """A worker is a process: there are four, and nothing but the database between them."""
    arguments = ("--practice", "--database", shared, "--key", str(tmp_path / "key"))
    with ThreadPoolExecutor(4) as pool:  # all start at once, on a database that is empty
        lists = list(pool.map(lambda _: start_list(*arguments, prelude=PATIENT), range(4)))
    document = case.document()
    with ThreadPoolExecutor(16) as pool:
        same = list(pool.map(lambda n: lists[n % 4].submit(document, case.key), range(32)))
        others = [Case(secrets.token_hex(16), secrets.token_hex(32)) for _ in range(64)]
        different = list(
            pool.map(lambda n: lists[n % 4].submit(others[n].document(), others[n].key), range(64))
        )
    assert sorted(answer.status for answer in same) == [200] * 31 + [201]
    assert len({answer.body for answer in same}) == 1
    assert {answer.status for answer in different} == {201}

    credentials = command_line("partner", "add", "Platform", "--database", shared)[0].strip()
    for running in lists:  # 65 documents of two pictures with a variant each
        until(
            lambda one=running: one.partner_asks("/v2/entries", credentials),
            lambda got: got.body.count(b"<image>") == 260,
        )
    assert lists[0].withdraw(case).status == 200
    assert lists[1].look_up(case.id, case.key).body == lists[0].look_up(case.id, case.key).body
    until(
        lambda: lists[1].partner_asks("/v2/entries", credentials),
        lambda got: got.body.count(b"<deletedImage>") == 4,
    )
    command_line("partner", "revoke", "Platform", "--database", shared)
    assert {one.partner_asks("/v2/status", credentials).status for one in lists} == {401}


def test_who_waits_too_long_for_another_writer_is_asked_to_come_back(
    start_list, shared: str, case: Case
) -> None:
    running = start_list("--practice", "--database", shared, prelude=BRIEF)
    engine, document = open_database(shared), case.document()
    with engine.begin() as writing:
        publication.moment(writing, 0, 1)
        answer = running.submit(document, case.key)
        assert (answer.status, answer.code) == (503, "busy")
        assert running.look_up(case.id, case.key).status == 404  # who only reads waits for nobody
    engine.dispose()
    assert running.submit(document, case.key).status == 201


def test_a_postgresql_that_would_lose_receipts_keeps_them(postgresql_socket: str) -> None:
    careless = databases.new_database(postgresql_socket)
    name = make_url(careless).database
    with connected(careless) as plain:
        plain.execute(text(f"ALTER DATABASE {name} SET synchronous_commit = off"))
    with connected(careless) as plain:
        assert plain.execute(text("SHOW synchronous_commit")).scalar_one() == "off"
    engine = open_database(careless)
    with engine.connect() as database:
        told = {
            setting: database.execute(text(f"SHOW {setting}")).scalar_one()
            for setting in (
                "synchronous_commit",
                "lock_timeout",
                "idle_in_transaction_session_timeout",
            )
        }
    engine.dispose()
    assert list(told.values()) == ["on", "5s", "30s"]


def test_a_list_says_when_its_database_is_away_and_goes_on_when_it_is_back(
    start_list, postgresql_socket: str, case: Case
) -> None:
    database = databases.new_database(postgresql_socket)
    name = make_url(database).database
    running = start_list("--practice", "--database", database)
    document = case.document()
    receipt = running.submit(document, case.key).body
    assert running.ask("GET", "/healthz").status == 200
    server = str(make_url(database).set(database="postgres"))
    with connected(server) as plain:
        plain.execute(text(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false"))
        plain.execute(
            text("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = :name"),
            {"name": name},
        )
        connections = text("SELECT count(*) FROM pg_stat_activity WHERE datname = :name")
        deadline = time.monotonic() + LONGEST
        while plain.execute(connections, {"name": name}).scalar_one():  # they were only told to
            assert time.monotonic() < deadline
            time.sleep(0.01)
    for _ in range(3):
        assert running.ask("GET", "/healthz").code == "busy"
        assert running.submit(document, case.key).code == "busy"
    with connected(server) as plain:
        plain.execute(text(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true"))
    assert running.ask("GET", "/healthz").status == 200
    assert running.submit(document, case.key).body == receipt
    out, err = running.end()
    assert out == b""
    for line in err.splitlines():  # nothing of the database's own text, which could hold a value
        told = json.loads(line)
        assert told.keys() - {"database"} == {"level", "kind", "file", "line"}
        assert told["kind"] == "OperationalError"


@contextmanager
def connected(url: str) -> Iterator[Connection]:
    """A plain connection, without what the list asks of its own."""
    engine = create_engine(url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        yield connection
