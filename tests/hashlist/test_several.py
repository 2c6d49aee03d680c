"""Several lists at once on one database: no state is in a process."""

from __future__ import annotations

import secrets
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.hashlist.running_list import Case, command_line, until


@pytest.fixture
def shared(database: str) -> str:
    if database == ":memory:":
        pytest.skip("memory is not shared")
    return database


def test_two_processes_are_one_list(start_list, shared: str, tmp_path: Path, case: Case) -> None:
    arguments = ("--practice", "--database", shared, "--key", str(tmp_path / "key"))
    with ThreadPoolExecutor(2) as pool:  # both start at once, on a database that is empty
        lists = list(pool.map(lambda _: start_list(*arguments), range(2)))
    document = case.document()
    with ThreadPoolExecutor(16) as pool:
        same = list(pool.map(lambda n: lists[n % 2].submit(document, case.key), range(32)))
        others = [Case(secrets.token_hex(16), secrets.token_hex(32)) for _ in range(64)]
        different = list(
            pool.map(lambda n: lists[n % 2].submit(others[n].document(), others[n].key), range(64))
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
