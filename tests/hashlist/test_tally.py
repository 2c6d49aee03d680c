"""What a list refused today is on the operator's desk, whichever process refused it."""

from __future__ import annotations

import signal
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from takeitdown.hashlist import tally
from takeitdown.hashlist.metrics import Answers
from takeitdown.hashlist.tables import open_database, refusals
from takeitdown.hashlist.tally import KEPT_DAYS, Tally
from tests.clock import Clock
from tests.hashlist.databases import new_database
from tests.hashlist.running_list import Case, command_line

START = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def count(answers: Answers, *codes: str) -> None:
    for code in codes:
        answers.count("submit", 503, code)


def test_processes_add_to_one_count_a_day_and_a_month_later_it_is_gone(database: str) -> None:
    clock, engine = Clock(START), open_database(database)
    one, two = Answers(), Answers()
    tallies = [Tally(engine, clock, one), Tally(engine, clock, two)]
    one.count("submit", 201, "done")
    for each in tallies:
        each.bring()
    assert tally.today(engine, clock) == {}

    count(one, "busy", "busy", "malformed")
    count(two, "busy")
    for each in (*tallies, *tallies):  # what was brought is not brought again
        each.bring()
    assert tally.today(engine, clock) == {"busy": 3, "malformed": 1}

    clock.now += timedelta(days=1)
    count(two, "busy")
    tallies[1].bring()
    assert tally.today(engine, clock) == {"busy": 1}
    clock.now += timedelta(days=KEPT_DAYS)
    count(one, "credentials")
    tallies[0].bring()
    with engine.connect() as connection:
        kept = connection.execute(select(refusals.c.code, refusals.c.number)).all()
    assert sorted(map(tuple, kept)) == [("busy", 1), ("credentials", 1)]
    engine.dispose()


def test_what_the_database_cannot_take_now_is_brought_later(tmp_path: Path) -> None:
    clock, answers = Clock(START), Answers()
    engine = open_database(f"sqlite:///{tmp_path}/list.db")
    waiting = Tally(engine, clock, answers)
    count(answers, "busy")
    with engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE refusals RENAME TO elsewhere")
    waiting.bring()
    with engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE elsewhere RENAME TO refusals")
    waiting.bring()
    assert tally.today(engine, clock) == {"busy": 1}
    engine.dispose()


def test_the_desk_shows_the_refusals_of_all_processes(
    start_list, tmp_path: Path, case: Case
) -> None:
    database = ("--database", f"sqlite:///{tmp_path}/list.db")
    for number in (1, 2):
        running = start_list("--practice", *database, "--key", str(tmp_path / "key"))
        assert running.submit(b"{}", case.key).code == "malformed"
        if number == 2:
            running.submit(case.document(practice=False), case.key)
        running.process.send_signal((signal.SIGTERM, signal.SIGINT)[number - 1])
        assert running.process.wait(timeout=20) == 0
        assert running.end() == (b"", b"")
        assert not (tmp_path / "list.db-wal").exists()  # all of it is in the one file
    told = command_line("status", *database)[0].splitlines()
    assert told[-2:] == ["2\trefused today: malformed", "1\trefused today: wrong-world"]
    assert told[4] == "0\tsubmissions of the last 30 days"


COMMANDS = (
    ("status",),
    ("partner", "list"),
    ("partner", "add", "Platform"),
    ("partner", "revoke", "Platform"),
    ("expire", "--keep-days", "5"),
    ("rekey", "--key", "made"),
    ("migrate",),
    ("backup", "copy.db"),
)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_mistyped_database_is_told_in_one_sentence_and_nothing_is_made(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    place = tmp_path / "lisst.db"
    given = [str(tmp_path / word) if word in ("made", "copy.db") else word for word in command]
    told = command_line(*given, "--database", f"sqlite:///{place}")
    assert told[0::2] == ("", 1)
    assert told[1] == (
        "takeitdown hashlist: there is no list in this database: takeitdown hashlist serve makes "
        "one\n"
    )
    assert list(tmp_path.glob("*.db*")) == []


def test_an_empty_postgresql_is_not_made_a_list_by_looking(postgresql_socket: str) -> None:
    database = new_database(postgresql_socket)
    for command in (("status",), ("migrate",)):
        assert (
            "there is no list in this database" in command_line(*command, "--database", database)[1]
        )
