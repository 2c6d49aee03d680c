"""A partner misses nothing and meets nothing twice, whatever writes in between and whatever the
clocks do.
"""

from __future__ import annotations

import random
import re
import secrets
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import Engine, event, insert, select

from takeitdown.hashlist.feed import Feed
from takeitdown.hashlist.store import Kept, Signed, Store
from takeitdown.hashlist.tables import entries, open_database
from takeitdown.steps.submission import Submission, parse
from tests.hashlist.running_list import Case

KEY = secrets.token_hex(32)


class Time:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.seconds = 1_800_000_000.0

    def __call__(self) -> datetime:
        return datetime.fromtimestamp(self.seconds, UTC)


class Careless(Feed):
    """A feed that promises nothing: what ordinary time stamps would do."""

    def settled(self, until: int | None) -> int:
        now = int(self._clock().timestamp())
        return now if until is None else min(until, now)


class Reader:
    """A partner that reads range after range, page by page, and never goes back."""

    def __init__(self, feed: Feed, size: int) -> None:
        self._feed, self._size = feed, size
        self._after, self._end, self._cursor = 0, 0, None
        self._in_range: set[str] = set()
        self.between_pages = False
        self.met_twice = False
        self.sees: dict[str, bool] = {}

    def page(self, until: int) -> None:
        """Reads the next page of its range, or the first of a new range that ends at `until`."""
        if not self.between_pages:
            if until <= self._end:
                return
            self._after, self._end = self._end, self._feed.settled(until)
            self._in_range.clear()
        page = self._feed.page(self._after, self._end, True, self._cursor, self._size)
        for entry in page.entries:
            assert self._after < entry.changed <= self._end
            self.met_twice |= entry.name in self._in_range
            self._in_range.add(entry.name)
            self.sees[entry.name] = entry.withdrawn
        self._cursor = page.cursor
        self.between_pages = page.cursor is not None

    def is_right(self, engine: Engine) -> bool:
        """Whether it saw everything that is there, as it is, and nothing twice in one range."""
        return not self.met_twice and self.sees == in_database(engine)

    def catches_up(self, until: int) -> None:
        while self.between_pages or self._end < until:
            self.page(until)


def written(_: Kept) -> Signed:
    return Signed(b"", bytes(64))


def submission(case: Case, pictures: int) -> Submission:
    return parse(case.document(pictures))


def in_database(engine: Engine) -> dict[str, bool]:
    with engine.connect() as connection:
        rows = connection.execute(select(entries.c.name, entries.c.withdrawn)).all()
    return {row.name: row.withdrawn for row in rows}


def walk(engine: Engine, feed_of: Callable[[Engine, Time], Feed], steps: int, every: int) -> bool:
    """A random walk of writers, readers and clocks. Whether the readers are right."""
    chance, clock = random.Random(steps + every), Time()
    feed, store = feed_of(engine, clock), Store(engine, clock, every)
    readers = [Reader(feed, size) for size in (1, 3, 7, 50)]
    sent: list[Submission] = []
    for _ in range(steps):
        step = chance.random()
        if step < 0.20 or not sent:
            whose = Case(secrets.token_hex(16), KEY)
            sent.append(submission(whose, chance.randint(1, 3)))
            store.receive(sent[-1], KEY, written)
        elif step < 0.30:
            chosen = chance.choice(sent)
            numbers = range(1, len(chosen.entries) + 1)
            some = None if chance.random() < 0.5 else [chance.choice(numbers)]
            store.withdraw(chosen.case, KEY, some)
        elif step < 0.33:
            store.receive(chance.choice(sent), KEY, written, relist=True)
        elif step < 0.50:  # mostly forward, at times back, as clocks are
            clock.seconds += chance.choice([0.2, 0.9, 3, 40, -1.5, -30])
        else:
            reader = chance.choice(readers)
            reader.page(int(clock.seconds) + chance.choice([-5, -1, 0, 0, 2, 500]))
    clock.seconds += 10_000
    for reader in readers:
        reader.catches_up(int(clock.seconds))
    return all(reader.is_right(engine) for reader in readers)


def test_a_page_costs_the_same_however_long_the_list_is(database: str) -> None:
    """It is cut from the index, from the cursor on, and nothing is sorted for it."""
    engine, plans = open_database(database), []
    Store(engine, Time()).receive(submission(Case(secrets.token_hex(16), KEY), 1), KEY, written)
    rows = [
        {
            "submission": 1,
            "picture": number,
            "variant": "",
            "name": f"{number:032x}",
            "mark": b"",
            "changed": 1_700_000_000 + number,
            "withdrawn": False,
        }
        for number in range(1, 20_000)
    ]
    with engine.begin() as connection:
        connection.execute(insert(entries), rows)
        connection.exec_driver_sql("ANALYZE")

    def look(_: object, cursor: Any, statement: str, parameters: Any, *more: object) -> None:
        if statement.startswith("SELECT entries"):
            of_sqlite = engine.dialect.name == "sqlite"
            explain = "EXPLAIN QUERY PLAN " if of_sqlite else "EXPLAIN "
            plan = cursor.execute(explain + statement, parameters).fetchall()
            plans.append("\n".join(str(line[-1]) for line in plan))

    event.listen(engine, "before_cursor_execute", look)
    feed = Feed(engine, Time())
    for variants in (True, False):
        feed.page(1_700_000_000, 1_800_000_000, variants, 1_700_015_000 * 2**31 + 5)
    engine.dispose()
    rest = r"\(changed=\? AND id>\?\)|Index Cond: .*\(changed = .*\(id > "
    later = r"\(changed>\? AND changed<\?\)|Index Cond: .*\(changed > "
    assert len(plans) == 4
    for plan, conditions in zip(plans, [rest, later] * 2, strict=True):
        assert re.search(f"in_order_of_publication.*\n? *({conditions})", plan), plan
        assert "sort" not in plan.lower()
        assert "b-tree" not in plan.lower()


def test_ten_thousand_random_steps_lose_and_double_nothing() -> None:
    engine = open_database(":memory:")
    assert walk(engine, Feed, 10_000, 1)
    engine.dispose()


def test_a_walk_with_rare_moments_of_publication() -> None:
    engine = open_database(":memory:")
    assert walk(engine, Feed, 1_000, 600)
    engine.dispose()


def test_a_walk_on_every_database(database: str) -> None:
    engine = open_database(database)
    assert walk(engine, Feed, 500, 1)
    engine.dispose()


@pytest.mark.long
@pytest.mark.parametrize("every", [1, 600])
def test_ten_thousand_random_steps_on_every_database(database: str, every: int) -> None:
    engine = open_database(database)
    assert walk(engine, Feed, 10_000, every)
    engine.dispose()


def test_the_walk_notices_time_stamps_without_a_promise() -> None:
    engine = open_database(":memory:")
    assert not walk(engine, Careless, 500, 1)
    engine.dispose()


def run(database: str, feed_of: Callable[[Engine, Callable[[], datetime]], Feed]) -> bool:
    """Writers whose commits come late, and readers beside them, in threads; one of the list's
    seconds lasts a fiftieth. Whether the readers are right.
    """
    engine, began = open_database(database), time.monotonic()

    def clock() -> datetime:
        return datetime.fromtimestamp(1_800_000_000 + (time.monotonic() - began) * 50, UTC)

    store, feed = Store(engine, clock), feed_of(engine, clock)
    readers = [Reader(feed, size) for size in (2, 50)]
    over = threading.Event()

    def slowly_written(kept: Kept) -> Signed:
        time.sleep(0.03)  # between its time stamp and its commit: more than a second of this clock
        return written(kept)

    def write() -> None:
        for _ in range(15):
            store.receive(submission(Case(secrets.token_hex(16), KEY), 2), KEY, slowly_written)

    def read(reader: Reader) -> None:
        while not over.is_set():
            reader.page(int(clock().timestamp()))

    writing = [threading.Thread(target=write) for _ in range(3)]
    looking = [threading.Thread(target=read, args=(reader,)) for reader in readers]
    for thread in (*looking, *writing):
        thread.start()
    for thread in writing:
        thread.join()
    over.set()
    for thread in looking:
        thread.join()
    time.sleep(0.1)
    for reader in readers:
        reader.catches_up(int(clock().timestamp()))
    right = all(reader.is_right(engine) for reader in readers)
    assert len(in_database(engine)) == 3 * 15 * 4
    engine.dispose()
    return right


def test_commits_that_come_late_are_not_missed(database: str) -> None:
    assert run(database, Feed)


def test_late_commits_would_be_missed_without_a_promise(tmp_path) -> None:
    assert not run(f"sqlite:///{tmp_path}/list.db", Careless)
