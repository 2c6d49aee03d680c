"""What a practice list is told on its standard input, a line each; it answers each with one.

    partner all NAME:SECRET         may read, with the marked variants      done | no
    partner pictures NAME:SECRET    may read, without them                  done | no
    anew                            everything but the partners is gone     done
    anew 1790000000                 and the list's clock starts there       done
    places 0                        nobody is let in any more               done
    places                          as many as ever are                     done

The line comes from who started the list, through a pipe that nobody else holds. Only a practice
list in memory is ever handed to this.
"""

from __future__ import annotations

from datetime import UTC, datetime
from random import Random

from sqlalchemy import Engine, delete, update

from takeitdown.hashlist import desk
from takeitdown.hashlist.app import MOST_AT_ONCE, Edge
from takeitdown.hashlist.clock import RunningClock
from takeitdown.hashlist.desk import Cannot
from takeitdown.hashlist.feed import Feed
from takeitdown.hashlist.store import Unavailable
from takeitdown.hashlist.tables import cases, entries, feedback, submissions
from takeitdown.hashlist.tables import clock as published

DONE, NO = b"done\n", b"no\n"


class Names:
    """Names of entries and receipts, 32 hexadecimal digits: after each `anew` the same ones again,
    and so is a page of them that is printed.
    """

    def __init__(self) -> None:
        self.anew()

    def __call__(self) -> str:
        return self._drawn.randbytes(16).hex()

    def anew(self) -> None:
        self._drawn = Random("practice")  # noqa: S311 (nothing hides behind them)


def obey(
    line: bytes, engine: Engine, feed: Feed, clock: RunningClock, names: Names, edge: Edge
) -> bytes:
    """Does what one line says, and gives the answer to it."""
    word, _, rest = line.decode("utf-8", "replace").strip().partition(" ")
    try:
        if word == "partner":
            _add_partner(rest, feed)
        elif word == "anew":
            clock.set(datetime.fromtimestamp(int(rest), UTC) if rest else None)
            _empty(engine)
            names.anew()
        elif word == "places":
            edge.places = int(rest) if rest else MOST_AT_ONCE
        else:
            return NO
    except (Cannot, ValueError, OverflowError, OSError, *Unavailable):
        return NO
    return DONE


def _add_partner(rest: str, feed: Feed) -> None:
    reads, _, credentials = rest.partition(" ")
    name, _, chosen = credentials.partition(":")
    if reads not in ("all", "pictures") or not chosen:
        raise ValueError("not a partner")
    desk.add_partner(feed, name, variants=reads == "all", chosen=chosen)


def _empty(engine: Engine) -> None:
    with engine.begin() as database:
        for table in (feedback, entries, submissions, cases):
            database.execute(delete(table))
        database.execute(update(published).values(promised=0, given=0))
