"""What partners read from the database, and what they leave in it.

Pages are cut by key: the order is time of publication, then row. A cursor is the key of the last
entry of a page, written as one whole number; it stays good while others write, because a range is
complete before its first page is answered (publication.py), and an entry that changes leaves the
range for a later one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, timedelta

from sqlalchemy import ColumnElement, Engine, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from takeitdown.hashlist import publication
from takeitdown.hashlist.ncmec import Member, Published
from takeitdown.hashlist.store import Clock
from takeitdown.hashlist.tables import entries, feedback, partners, reading, submissions

MOST_ENTRIES = 1000  # a page, as at NCMEC
MOST_FAST_SECONDS = 120  # the most that a partner's clock may be ahead without losing entries
PARTNER_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._ -]{0,39}", re.ASCII)
OWNER_ID = 1  # the list's own member id; partners follow it
_ROWS = 2**31  # as many as the column holds: time and row share one whole number
_LAST_ROW = _ROWS - 1


class NameTaken(Exception):
    """A partner of this name was here before; names are not given again."""


class NoSuch(Exception):
    """There is no such partner, or no such entry."""


@dataclass(frozen=True, slots=True)
class Partner:
    """An organisation that may read. `variants`: whether it reads marked variants as well."""

    id: int
    name: str
    kept_secret: str = field(repr=False)
    variants: bool
    revoked: bool = False

    @property
    def member(self) -> Member:
        return Member(OWNER_ID + self.id, self.name)


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a range, and the cursor behind it, or None at the range's end."""

    entries: tuple[Published, ...]
    cursor: int | None


@dataclass(frozen=True, slots=True)
class Word:
    """How many entries a partner said one thing about; `reason` is "" where it agrees."""

    partner: str
    fingerprint: str
    reason: str
    entries: int


class Feed:
    """The partners' side of one list's database."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    def settled(self, until: int | None) -> int:
        """The end of a range: from here on, nothing is added up to it.

        A partner whose clock is fast asks for what is to come. It is promised that as well, or it
        would never see it; but not without end, because until then the others wait.
        """
        now = int(self._clock().timestamp())
        end = now if until is None else min(until, now + MOST_FAST_SECONDS)
        publication.promise(self._engine, end)
        return end

    def page(
        self, after: int, end: int, variants: bool, cursor: int | None, size: int = MOST_ENTRIES
    ) -> Page:
        """The entries of (after, end] behind the cursor. `end` comes from `settled`."""
        behind = divmod(cursor, _ROWS) if cursor is not None else (0, 0)
        second, row = max((after, _LAST_ROW), behind)
        wanted = select(
            entries.c.id,
            entries.c.name,
            entries.c.changed,
            entries.c.withdrawn,
            entries.c.variant,
            entries.c.md5,
            entries.c.sha1,
            entries.c.pdq,
        ).where(entries.c.changed <= end)
        if not variants:
            wanted = wanted.where(entries.c.variant == "")
        wanted = wanted.order_by(entries.c.changed, entries.c.id)
        # The rest of the cursor's second, then what is after it: asked for as one, SQLite would
        # begin anew with each page of a second that very many entries share.
        rest = (entries.c.changed == second) & (entries.c.id > row)
        with reading(self._engine) as database:
            rows = [*database.execute(wanted.where(rest).limit(size + 1))]
            later = wanted.where(entries.c.changed > second).limit(size + 1 - len(rows))
            rows += database.execute(later)
        published = tuple(Published(*row[1:]) for row in rows[:size])
        last = rows[size - 1] if len(rows) > size else None
        return Page(published, last.changed * _ROWS + last.id if last else None)

    def partner(self, name: str) -> Partner | None:
        """A partner that may read, or None."""
        if PARTNER_NAME.fullmatch(name) is None:  # PostgreSQL does not take every character
            return None
        known = select(partners).where(partners.c.name == name, partners.c.revoked.is_(False))
        with reading(self._engine) as database:
            row = database.execute(known).one_or_none()
        return Partner(*row) if row else None

    def partners(self) -> tuple[Partner, ...]:
        """All partners that ever were."""
        with reading(self._engine) as database:
            rows = database.execute(select(partners).order_by(partners.c.id)).all()
        return tuple(Partner(*row) for row in rows)

    def add_partner(self, name: str, kept_secret: str, variants: bool) -> None:
        """A new partner. Raises NameTaken."""
        values = {"name": name, "kept_secret": kept_secret, "variants": variants}
        try:
            with self._engine.begin() as database:
                database.execute(insert(partners).values(values | {"revoked": False}))
        except IntegrityError:
            raise NameTaken from None

    def revoke_partner(self, name: str) -> None:
        """From its next request on, the partner reads nothing. Raises NoSuch."""
        with self._engine.begin() as database:
            revoked = update(partners).where(partners.c.name == name).values(revoked=True)
            if database.execute(revoked).rowcount == 0:
                raise NoSuch

    def note_feedback(self, partner: Partner, entry: str, fingerprint: str, reason: str) -> None:
        """Keeps a partner's last word on one fingerprint of an entry. Raises NoSuch."""
        one_at_a_time = select(partners.c.id).where(partners.c.id == partner.id).with_for_update()
        with self._engine.begin() as database:
            database.execute(one_at_a_time)
            number = database.execute(
                select(entries.c.id).where(entries.c.name == entry)
            ).scalar_one_or_none()
            if number is None:
                raise NoSuch
            word = {"entry": number, "partner": partner.id, "fingerprint": fingerprint}
            same = [feedback.c[name] == value for name, value in word.items()]
            database.execute(delete(feedback).where(*same))
            database.execute(insert(feedback).values(word | {"reason": reason}))

    def words(self) -> tuple[Word, ...]:
        """What partners said, counted."""
        by = (partners.c.name, feedback.c.fingerprint, feedback.c.reason)
        with reading(self._engine) as database:
            rows = database.execute(
                select(*by, func.count())
                .join(partners, partners.c.id == feedback.c.partner)
                .group_by(*by)
                .order_by(*by)
            ).all()
        return tuple(Word(*row) for row in rows)

    def counts(self) -> dict[str, int]:
        """How much there is, for the operator."""
        of_pictures: ColumnElement[bool] = entries.c.variant == ""
        to_come: ColumnElement[bool] = entries.c.changed > int(self._clock().timestamp())
        month = (self._clock().astimezone(UTC) - timedelta(days=30)).strftime("%Y-%m-%dT%H:%M:%SZ")
        with reading(self._engine) as database:
            listed, withdrawn, variants, waiting = database.execute(
                select(
                    func.count().filter(of_pictures, entries.c.withdrawn.is_(False)),
                    func.count().filter(of_pictures, entries.c.withdrawn),
                    func.count().filter(~of_pictures, entries.c.withdrawn.is_(False)),
                    func.count().filter(to_come),
                )
            ).one()
            documents, young = database.execute(
                select(func.count(), func.count().filter(submissions.c.hour >= month)).select_from(
                    submissions
                )
            ).one()
        return {
            "submissions": documents,
            "pictures listed": listed,
            "pictures withdrawn": withdrawn,
            "marked variants listed": variants,
            "submissions of the last 30 days": young,
            "changes that partners are yet to see": waiting,
        }
