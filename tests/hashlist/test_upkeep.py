"""What an operator does once in a while: a copy, an end to what is old."""

from __future__ import annotations

import json
import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from takeitdown.hashlist.__main__ import DAMAGED, main
from takeitdown.hashlist.feed import Feed
from takeitdown.hashlist.store import PAGE, Kept, Signed, Store
from takeitdown.hashlist.tables import entries, open_database, submissions
from takeitdown.steps.receipt import Outcome
from takeitdown.steps.submission import parse
from tests.clock import Clock
from tests.hashlist.databases import new_database, run_on
from tests.hashlist.running_list import Case, command_line

START = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
YEAR = timedelta(days=365)


def write(kept: Kept) -> Signed:
    return Signed(kept.digest.encode(), bytes(64))


def test_what_is_old_expires_into_what_partners_know_as_withdrawn(
    database: str, case: Case
) -> None:
    clock = Clock(START)
    engine = open_database(database)
    store, feed = Store(engine, clock, 600), Feed(engine, clock)
    store.receive(parse(case.document(pictures=3)), case.key, write)
    clock.now += YEAR
    young = parse(case.document(pictures=1, variants=False))
    store.receive(young, case.key, write)
    read = feed.settled(None)

    day_before = int((clock.now - timedelta(days=1)).timestamp())
    clock.now += timedelta(hours=1)
    assert store.expire(day_before) == 6
    assert store.expire(day_before) == 0

    page = feed.page(
        read, feed.settled(int(clock.now.timestamp()) + 600), variants=True, cursor=None
    )
    assert [entry.withdrawn for entry in page.entries].count(True) == 6
    kept = store.case(case.id, case.key)
    assert kept is not None
    assert [one.outcome for one in kept] == [Outcome.WITHDRAWN] * 3 + [Outcome.LISTED]
    with engine.connect() as connection:
        said = select(func.count(entries.c.pdq), func.count(entries.c.mark))
        assert connection.execute(said).one() == (1, 7)
        documents = (
            connection.execute(select(submissions.c.document).order_by(submissions.c.id))
            .scalars()
            .all()
        )
    assert documents == [None, young.document]
    engine.dispose()


def test_the_operator_sees_what_still_waits_for_its_moment(database: str, case: Case) -> None:
    """Without end, where the machine's clock was ahead for a while."""
    clock = Clock(START + timedelta(seconds=1))
    engine = open_database(database)
    store, feed = Store(engine, clock, 600), Feed(engine, clock)
    store.receive(parse(case.document(pictures=3)), case.key, write)
    assert feed.counts()["changes that partners are yet to see"] == 6
    clock.now += timedelta(seconds=599)
    assert feed.counts()["changes that partners are yet to see"] == 0
    engine.dispose()


def test_nobody_is_told_of_a_day_that_has_not_come(database: str, case: Case) -> None:
    evening = datetime(2026, 11, 23, 23, 55, tzinfo=UTC)
    midnight = evening + timedelta(minutes=5)
    clock = Clock(evening)
    engine = open_database(database)
    store = Store(engine, clock, 600)
    document = parse(case.document(pictures=1))
    for act in (
        lambda: store.receive(document, case.key, write),
        lambda: store.withdraw(case.id, case.key, None),
    ):
        clock.now = evening
        act()
        assert [one.since for one in store.case(case.id, case.key) or ()] == [evening]
        clock.now += timedelta(hours=1)
        assert [one.since for one in store.case(case.id, case.key) or ()] == [midnight]
    engine.dispose()


def test_expiring_goes_on_from_page_to_page(tmp_path: Path) -> None:
    clock = Clock(START)
    engine = open_database(f"sqlite:///{tmp_path}/list.db")
    store = Store(engine, clock)
    for number in range(PAGE // 40 + 1):
        case = Case(f"{number:032x}", f"{number:064x}")
        store.receive(parse(case.document(pictures=20)), case.key, write)
    clock.now += YEAR
    assert store.expire(int(clock.now.timestamp())) == PAGE + 40
    engine.dispose()


def test_the_command_keeps_what_is_younger(
    start_list, tmp_path: Path, case: Case, capsys: pytest.CaptureFixture[str]
) -> None:
    database = f"sqlite:///{tmp_path}/list.db"
    running = start_list("--practice", "--database", database)
    running.submit(case.document(), case.key)
    told = command_line("expire", "--keep-days", "1", "--database", database)
    assert told == ("0\tentries expired\n", "", 0)
    with closing(sqlite3.connect(tmp_path / "list.db")) as connection:
        connection.execute("UPDATE entries SET changed = 1000000000 WHERE picture = 0")
        connection.commit()
    assert main(["expire", "--keep-days", "1", "--database", database]) == 0
    assert capsys.readouterr().out == "2\tentries expired\n"
    kept = json.loads(str(running.look_up(case.id, case.key).json["signed"]))["pictures"]
    assert [list(kept[outcome].values()) for outcome in ("withdrawn", "listed")] == [[[1]], [[2]]]
    with pytest.raises(SystemExit):
        main(["expire", "--keep-days", "0", "--database", database])


def test_a_copy_of_a_running_list_is_a_whole_list(start_list, tmp_path: Path) -> None:
    database, copy = f"sqlite:///{tmp_path}/list.db", tmp_path / "copy.db"
    key = ("--key", str(tmp_path / "key"))
    running = start_list("--practice", "--database", database, *key)
    sent: list[tuple[Case, bytes, bytes]] = []
    end = threading.Event()

    def send() -> None:
        for number in range(10_000):
            case = Case(f"{number:032x}", f"{number:064x}")
            document = case.document(pictures=20)
            sent.append((case, document, running.submit(document, case.key).body))
            if end.is_set():
                return

    sending = threading.Thread(target=send)
    sending.start()
    while len(sent) < 20:
        sending.join(0.01)
    before = len(sent)
    told = command_line("backup", str(copy), "--database", database)
    end.set()
    sending.join()
    assert told == ("", "", 0)
    assert len(sent) > before  # it went on
    assert copy.stat().st_mode & 0o077 == 0
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        torn = "SELECT COUNT(*) FROM entries GROUP BY submission HAVING COUNT(*) != 40"
        assert connection.execute(torn).fetchall() == []

    restored = start_list("--practice", "--database", f"sqlite:///{copy}", *key)
    for case, document, receipt in sent[:before]:
        assert restored.submit(document, case.key).body == receipt


def test_no_copy_is_made_of_what_is_damaged(
    start_list, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In time it would replace those that are whole."""
    database, copy = tmp_path / "list.db", tmp_path / "copy.db"
    running = start_list("--practice", "--database", f"sqlite:///{database}")
    for number in range(9):
        case = Case(f"{number:032x}", f"{number:064x}")
        assert running.submit(case.document(20), case.key).status == 201
    running.end()
    with closing(sqlite3.connect(database)) as connection:
        found = "SELECT rootpage FROM sqlite_master WHERE name = 'entries'"
        [(page,)] = connection.execute(found).fetchall()
        [(size,)] = connection.execute("PRAGMA page_size").fetchall()
    with database.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(bytes(size))
    assert main(["backup", str(copy), "--database", f"sqlite:///{database}"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err == f"takeitdown hashlist: {DAMAGED}\n"
    assert not copy.exists()


def test_postgresqls_own_copy_is_a_whole_list(
    start_list, postgresql_socket: str, tmp_path: Path, case: Case
) -> None:
    database, again = (new_database(postgresql_socket) for _ in range(2))
    key, copy = ("--key", str(tmp_path / "key")), str(tmp_path / "copy.sql")
    running = start_list("--practice", "--database", database, *key)
    document, later = case.document(pictures=3), case.document()
    receipt = running.submit(document, case.key).body
    running.withdraw(case, 1)
    stands = running.look_up(case.id, case.key).body
    run_on(database, "pg_dump", "--file", copy)
    running.submit(later, case.key)
    run_on(again, "psql", "--set", "ON_ERROR_STOP=1", "--file", copy)

    restored = start_list("--practice", "--database", again, *key)
    assert restored.submit(document, case.key).body == receipt
    assert restored.look_up(case.id, case.key).body == stands
    assert restored.submit(later, case.key).status == 201


def test_a_copy_replaces_nothing_and_is_of_sqlite_alone(
    tmp_path: Path, postgresql_socket: str, capsys: pytest.CaptureFixture[str]
) -> None:
    database, there = f"sqlite:///{tmp_path}/list.db", tmp_path / "there"
    postgresql = new_database(postgresql_socket)
    for url in (database, postgresql):
        open_database(url).dispose()
    there.write_text("precious")
    for arguments in (
        (str(there), "--database", database),
        (str(tmp_path / "no/such/copy"), "--database", database),
        (str(tmp_path / "copy"), "--database", f"sqlite:///{tmp_path}/no-list.db"),
        (str(tmp_path / "copy"), "--database", postgresql),
    ):
        assert main(["backup", *arguments]) == 1
        assert capsys.readouterr().err.count("\n") == 1
    assert there.read_text() == "precious"
    assert not (tmp_path / "copy").exists()
