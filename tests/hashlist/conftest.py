"""Lists that end with their test."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from takeitdown import wall
from tests.hashlist import databases
from tests.hashlist.running_list import LONGEST, PARTNER, Case, RunningList, start

StartList = Callable[..., RunningList]


@pytest.fixture(autouse=True)
def tests_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """A real list begins its process anew. One that a test runs in its own process must not."""
    monkeypatch.setattr(wall, "overwrite_what_is_freed", lambda: None)


@pytest.fixture
def start_list() -> Iterator[StartList]:
    """start_list("--database", …) starts a list; all are ended after the test."""
    started: list[RunningList] = []

    def start_one(*arguments: str, cwd: Path | None = None, prelude: str = "") -> RunningList:
        started.append(start(*arguments, cwd=cwd, prelude=prelude))
        return started[-1]

    yield start_one
    for running in started:
        _kill(running)


@pytest.fixture(scope="session")
def practice_list() -> Iterator[RunningList]:
    """One practice list for all tests that each bring a case of their own."""
    running = start("--practice", "--database", ":memory:", "--practice-partner", PARTNER)
    yield running
    _kill(running)


def _kill(running: RunningList) -> None:
    if running.process.poll() is None:
        running.process.kill()
    running.process.communicate(timeout=LONGEST)


@pytest.fixture
def case() -> Case:
    return Case(secrets.token_hex(16), secrets.token_hex(32))


@pytest.fixture(scope="session")
def postgresql_socket() -> Iterator[str]:
    if missing := databases.missing():
        pytest.skip(f"NOT TESTED ON POSTGRESQL: {missing}")
    with databases.postgresql() as folder:
        yield folder


@pytest.fixture(params=["sqlite in memory", "sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty database, one after the other of each kind."""
    if request.param == "postgresql":
        return databases.new_database(request.getfixturevalue("postgresql_socket"))
    return ":memory:" if "memory" in request.param else f"sqlite:///{tmp_path}/list.db"
