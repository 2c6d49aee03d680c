"""A list whose disk has no more room: nothing half, nothing lost, and it says what it lacks."""

from __future__ import annotations

import json
import secrets
import sqlite3
import sys
from pathlib import Path

import pytest
from sqlalchemy import Pool, event

from takeitdown.hashlist.__main__ import main
from takeitdown.hashlist.tables import open_database
from tests.hashlist.running_list import PARTNER, Case, RunningList, until

# SQLite finds no more room than the file says, in pages.
ROOM = """
from pathlib import Path
from sqlalchemy import Pool, event

@event.listens_for(Pool, "checkout")
def tell_the_room(connection, record, proxy):
    connection.execute("PRAGMA max_page_count = " + Path({place!r}).read_text())
"""
PLENTY = "1000000"


def fill(running: RunningList) -> tuple[Case, bytes]:
    """Submits until there is no room; what was not taken."""
    for _ in range(100):
        case = Case(secrets.token_hex(16), secrets.token_hex(32))
        document = case.document()
        if running.submit(document, case.key).status != 201:
            return case, document
    raise AssertionError


def test_a_full_disk_takes_nothing_half_and_the_list_goes_on_when_there_is_room(
    start_list, tmp_path: Path, case: Case
) -> None:
    room, database = tmp_path / "room", f"sqlite:///{tmp_path}/list.db"
    room.write_text(PLENTY)
    running = start_list(
        *("--practice", "--database", database, "--practice-partner", PARTNER),
        prelude=ROOM.format(place=str(room)),
    )
    first = case.document()
    receipt = running.submit(first, case.key).body
    room.write_text("1")  # as many as there are already
    other, refused = fill(running)
    assert running.submit(refused, other.key).code == "busy"
    assert running.submit(first, case.key).body == receipt
    assert running.look_up(case.id, case.key).status == 200
    assert running.look_up(other.id, other.key).code == "not-found"
    assert running.withdraw(case).status == 200  # what takes no room can be done
    room.write_text(PLENTY)
    assert running.submit(refused, other.key).status == 201
    gone = until(
        lambda: running.partner_asks("/v2/entries"), lambda got: b"<deletedImage>" in got.body
    )
    assert gone.status == 200
    out, err = running.end()
    assert out == b""
    told = [json.loads(line) for line in err.splitlines()]
    assert {line["database"] for line in told} == {"SQLITE_FULL"}
    assert all(str(tmp_path) not in str(line) for line in told)


@pytest.mark.skipif(sys.platform != "linux", reason="bounds files as Linux does")
def test_a_withdrawal_is_kept_where_there_is_no_room_to_tidy_up_after_it(
    start_list, tmp_path: Path, case: Case
) -> None:
    database = tmp_path / "list.db"
    key = ("--key", str(tmp_path / "key"))
    arguments = ("--practice", "--database", f"sqlite:///{database}", *key)
    running = start_list(*arguments)
    for _ in range(10):
        one = Case(secrets.token_hex(16), secrets.token_hex(32))
        assert running.submit(one.document(20), one.key).status == 201
    running.end()
    bound = database.stat().st_size
    # Files may not grow beyond this: what waits beside the database fits, the database does not.
    prelude = f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({bound}, {bound}))\n"
    running = start_list(*arguments, prelude=prelude)
    assert running.submit(case.document(20), case.key).status == 201
    waiting = database.with_name("list.db-wal").stat().st_size
    assert running.withdraw(case).status == 200
    assert b'"listed":0' in running.withdraw(case).json["signed"].encode()
    assert database.with_name("list.db-wal").stat().st_size > waiting  # it was not brought over
    assert running.end() == (b"", b"")


def test_a_command_that_finds_no_room_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    database = ("--database", f"sqlite:///{tmp_path}/list.db")
    open_database(database[1]).dispose()
    event.listen(Pool, "checkout", no_more_room)
    for number in range(100):
        if main(["partner", "add", f"Platform {number}", *database]) == 1:
            break
        capsys.readouterr()
    event.remove(Pool, "checkout", no_more_room)
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("takeitdown hashlist: the database could not do it (SQLITE_FULL): ")
    assert err.count("\n") == 1


def no_more_room(connection: sqlite3.Connection, *_: object) -> None:
    connection.execute("PRAGMA max_page_count = 1")
