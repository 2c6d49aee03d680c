"""When an entry is published: the time by which partners ask for it.

A partner reads the range (from, to] once and never again. An entry that appeared in a range after
it was read would be lost to that partner for good, and an ordinary time stamp does just that: it is
taken before the commit, and the commit may come late. So the list makes a promise instead. The row
`clock` holds the latest time up to which any range was ever answered; before a range is answered,
the promise is raised to its end, and every entry gets a time after the promise. Both happen under
the same lock, so a range that was answered is complete, whatever the clock or a slow commit does.

Times are rounded up to the next of a regular row of moments, until which the entry waits: partners
learn of many entries at once, and the database does not hold when a person pressed Send.
"""

from __future__ import annotations

from sqlalchemy import Connection, Engine, select, update

from takeitdown.hashlist.tables import clock, reading


def moment(database: Connection, now: int, every: int) -> int:
    """The time of what this transaction changes, in seconds since 1970: not before `now`, a
    multiple of `every`, after all that was promised. Holds the lock until the transaction ends.
    """
    row = database.execute(select(clock.c.promised, clock.c.given).with_for_update()).one()
    given: int = -(-max(now, row.promised + 1, row.given) // every) * every
    database.execute(update(clock).values(given=given))
    return given


def promise(engine: Engine, until: int) -> None:
    """After this, nothing is ever published up to `until` that is not in the database already."""
    with reading(engine) as database:
        if database.execute(select(clock.c.promised)).scalar_one() >= until:
            return
    with engine.begin() as database:
        database.execute(update(clock).where(clock.c.promised < until).values(promised=until))
