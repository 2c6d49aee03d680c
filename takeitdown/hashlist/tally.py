"""A day's refusals, counted by code in the database, so that the operator's desk can show those of
all processes.

No request makes the database write: each process adds what it counted once a minute, one row for
each code and day, however much it refused. What a process counted since then is lost if it is
killed. Rows are of use for a month, and then erased. Codes are ours; nothing else is kept.
"""

from __future__ import annotations

import contextlib
import threading
from collections import Counter
from datetime import UTC, timedelta

from sqlalchemy import Engine, delete, select
from sqlalchemy.dialects import sqlite

from takeitdown.hashlist.metrics import Answers
from takeitdown.hashlist.store import Clock, Unavailable
from takeitdown.hashlist.tables import reading, refusals

EVERY_SECONDS = 60.0
KEPT_DAYS = 31


class Tally:
    """Brings one process's refusals into the database of its list."""

    def __init__(self, engine: Engine, clock: Clock, answers: Answers) -> None:
        self._engine, self._clock, self._answers = engine, clock, answers
        self._brought: Counter[str] = Counter()
        self._over = threading.Event()

    def begin(self) -> None:
        """Brings them every minute from now on, in a thread."""
        threading.Thread(target=self._go_on, name="tally", daemon=True).start()

    def end(self) -> None:
        """Brings the rest."""
        self._over.set()
        self.bring()

    def bring(self) -> None:
        """Adds what was counted since the last time; later, if the database cannot now."""
        counted = self._answers.refusals()
        new = counted - self._brought
        if new:
            with contextlib.suppress(*Unavailable):
                _add(self._engine, self._clock, new)
                self._brought = counted

    def _go_on(self) -> None:
        while not self._over.wait(EVERY_SECONDS):
            self.bring()


def today(engine: Engine, clock: Clock) -> dict[str, int]:
    """The refusals of this day (UTC) by code, as far as they were brought."""
    of_today = select(refusals.c.code, refusals.c.number).where(refusals.c.day == _day(clock))
    with reading(engine) as database:
        rows = database.execute(of_today.order_by(refusals.c.code)).all()
    return {row.code: row.number for row in rows}


def _add(engine: Engine, clock: Clock, new: Counter[str]) -> None:
    if engine.dialect.name == "sqlite":
        added: sqlite.Insert | postgresql.Insert = sqlite.insert(refusals)
    else:
        from sqlalchemy.dialects import postgresql  # nobody else needs it in memory

        added = postgresql.insert(refusals)
    counted = added.on_conflict_do_update(
        index_elements=["day", "code"],
        set_={"number": refusals.c.number + added.excluded.number},
    )
    with engine.begin() as database:
        database.execute(delete(refusals).where(refusals.c.day < _day(clock, KEPT_DAYS)))
        database.execute(
            counted,
            [{"day": _day(clock), "code": code, "number": new[code]} for code in sorted(new)],
        )


def _day(clock: Clock, before: int = 0) -> str:
    return (clock().astimezone(UTC) - timedelta(days=before)).date().isoformat()
