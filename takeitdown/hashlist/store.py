"""What the list keeps for people. Each transaction is whole on the disk before it returns, or it
was not.

Takes parsed submissions and keys, gives what was signed for them. Knows nothing of HTTP.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import UTC, datetime

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    bindparam,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection

from takeitdown.hashlist import publication
from takeitdown.hashlist.tables import cases, entries, erase_traces, reading, submissions
from takeitdown.steps.receipt import Outcome
from takeitdown.steps.state import MOST_PICTURES, Standing
from takeitdown.steps.submission import Entry, Submission

MOST_SUBMISSIONS = 200  # in a case

PAGE = 1000  # rows at a time, of work that goes over all of them

# All that an entry says of a picture.
ERASED = ("sha256", "sha1", "md5", "pdq", "quality", "phash")

Clock = Callable[[], datetime]


class WrongKey(Exception):
    """The case is there, and its key is another."""


class CaseFull(Exception):
    """With this the case would have more than MOST_SUBMISSIONS or MOST_PICTURES."""


class NotInCase(Exception):
    """A picture that was never in the case."""


# What the database says when it cannot now: locked by another writer, disk full, no connection.
Unavailable = (OperationalError, NoConnection)


@dataclass(frozen=True, slots=True)
class Signed:
    """A text that the list signed, and its Ed25519 signature (64 bytes)."""

    text: bytes = field(repr=False)
    signature: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Received:
    """The receipt for a submission, and whether this request was the one that brought it."""

    receipt: Signed
    first: bool


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of one submission. `hour` is UTC, cut to the hour."""

    digest: str = field(repr=False)
    reference: str = field(repr=False)
    hour: datetime
    pictures: int


@dataclass(frozen=True, slots=True)
class Left:
    """What a withdrawal left: how many pictures of the case are withdrawn, and how many listed."""

    hour: datetime
    withdrawn: int
    listed: int


# What is kept of a submission ──▶ the signed receipt for it.
WriteReceipt = Callable[[Kept], Signed]


def new_name() -> str:
    """What partners know an entry by, and people a receipt: 32 hexadecimal digits, drawn by lot."""
    return secrets.token_hex(16)


class Store:
    """The database of one list. Safe to use from several threads, and from several processes.

    `every`: the seconds between two moments of publication.
    """

    def __init__(
        self, engine: Engine, clock: Clock, every: int = 1, name: Callable[[], str] = new_name
    ) -> None:
        self._engine = engine
        self._clock = clock
        self._every = every
        self._name = name

    def receive(
        self, submission: Submission, key: str, write: WriteReceipt, relist: bool = False
    ) -> Received:
        """Keeps a submission, and makes its case if it is the first. Twice is once: the second time
        the stored receipt is given again, byte for byte, and what was withdrawn in between stays
        withdrawn, unless `relist` asks for it again. Raises WrongKey, CaseFull.
        """
        with self._engine.begin() as database:
            moment = self._moment(database)
            stored = _stored(database, submission.digest)
            case = _open_case(database, submission.case, key, make=stored is None)
            if stored is not None:
                number, receipt = stored
                if relist:
                    _list_again(database, number, submission, key, moment)
                return Received(receipt, first=False)
            if _is_full(database, case, len(submission.entries)):
                raise CaseFull
            kept = Kept(submission.digest, self._name(), self._hour(), len(submission.entries))
            receipt = write(kept)
            number = _keep(database, case, submission, kept, receipt)
            rows = _rows(submission, number, key, moment)
            database.execute(insert(entries), [row | {"name": self._name()} for row in rows])
        return Received(receipt, first=True)

    def case(self, case_id: str, key: str) -> tuple[Standing, ...] | None:
        """The pictures of a case, picture 1 first, or None where there is no such case or its key
        is another: both ask the database the same two questions.
        """
        with reading(self._engine) as database:
            case = _case_for(database, case_id, key)
            pictures = _pictures(database, case or 0)
        now = self._clock()
        return None if case is None else tuple(_standing(rows, now) for rows in pictures.values())

    def withdraw(self, case_id: str, key: str, numbers: Collection[int] | None) -> Left:
        """Withdraws pictures by their numbers in the case, or all for None, from every submission
        of it. What is withdrawn is erased, and partners are told. Withdrawing again changes
        nothing. Raises WrongKey, also where there is no such case; NotInCase, and then nothing is
        changed.
        """
        with self._engine.begin() as database:
            moment = self._moment(database)
            case = _case_for(database, case_id, key)
            if case is None:
                raise WrongKey
            which: ColumnElement[bool] = entries.c.submission.in_(
                select(submissions.c.id).where(submissions.c.case == case)
            )
            if numbers is not None:
                marks = list(_pictures(database, case))
                if max(numbers) > len(marks):
                    raise NotInCase
                which &= entries.c.mark.in_([marks[number - 1] for number in numbers])
            _withdraw(database, which & entries.c.withdrawn.is_(False), moment)
            now = self._clock()
            left = [_standing(rows, now).outcome for rows in _pictures(database, case).values()]
        withdrawn = left.count(Outcome.WITHDRAWN)
        erase_traces(self._engine)
        return Left(self._hour(), withdrawn, listed=len(left) - withdrawn)

    def expire(self, before: int) -> int:
        """Withdraws every entry that was published before a moment (seconds since 1970), a page at
        a time so that others can write in between, and returns how many there were.
        """
        old = (entries.c.changed < before) & entries.c.withdrawn.is_(False)
        page = select(entries.c.id).where(old).order_by(entries.c.changed, entries.c.id)
        expired = 0
        while True:
            with self._engine.begin() as database:
                moment = self._moment(database)
                rows = database.execute(page.limit(PAGE)).scalars().all()
                if not rows:
                    break
                _withdraw(database, entries.c.id.in_(rows), moment)
            expired += len(rows)
        erase_traces(self._engine)
        return expired

    def sign_again(self, sign: Callable[[bytes], Signed]) -> None:
        """Gives every receipt another signature, all of them or none: the list has another key.
        `sign` gives what is signed in place of a text.
        """
        receipts = select(submissions.c.id, submissions.c.signed).order_by(submissions.c.id)
        last = 0
        with self._engine.begin() as database:
            while rows := database.execute(
                receipts.where(submissions.c.id > last).limit(PAGE)
            ).all():
                database.execute(
                    update(submissions)
                    .where(submissions.c.id == bindparam("number"))
                    .values(signed=bindparam("text"), signature=bindparam("made")),
                    [
                        {"number": row.id, "text": again.text, "made": again.signature}
                        for row in rows
                        for again in [sign(row.signed)]
                    ],
                )
                last = rows[-1].id

    def newest_receipt(self) -> Signed | None:
        """The receipt that was given last."""
        newest = select(submissions.c.signed, submissions.c.signature)
        with reading(self._engine) as database:
            row = database.execute(newest.order_by(submissions.c.id.desc()).limit(1)).one_or_none()
        return Signed(row.signed, row.signature) if row else None

    def answers(self) -> None:
        """Returns if the database answers."""
        with reading(self._engine) as database:
            database.execute(select(1))

    def _hour(self) -> datetime:
        return self._clock().astimezone(UTC).replace(minute=0, second=0, microsecond=0)

    def _moment(self, database: Connection) -> int:
        return publication.moment(database, int(self._clock().timestamp()), self._every)


def _stored(database: Connection, digest: str) -> tuple[int, Signed] | None:
    row = database.execute(
        select(submissions.c.id, submissions.c.signed, submissions.c.signature).where(
            submissions.c.digest == digest
        )
    ).one_or_none()
    return (row.id, Signed(row.signed, row.signature)) if row else None


def _case_for(database: Connection, case_id: str, key: str) -> int | None:
    """The case, if this is its key."""
    row = database.execute(
        select(cases.c.id, cases.c.key_hash).where(cases.c.case_id == case_id)
    ).one_or_none()
    fits = hmac.compare_digest(_key_hash(key), row.key_hash if row else bytes(32))
    return row.id if row and fits else None


def _open_case(database: Connection, case_id: str, key: str, make: bool) -> int:
    known = select(cases.c.id).where(cases.c.case_id == case_id)
    if make and database.execute(known).one_or_none() is None:
        database.execute(insert(cases).values(case_id=case_id, key_hash=_key_hash(key)))
    case = _case_for(database, case_id, key)
    if case is None:
        raise WrongKey
    return case


def _is_full(database: Connection, case: int, coming: int) -> bool:
    there = database.execute(
        select(func.count(), func.coalesce(func.sum(submissions.c.pictures), 0)).where(
            submissions.c.case == case
        )
    ).one()
    return bool(there[0] >= MOST_SUBMISSIONS or there[1] + coming > MOST_PICTURES)


def _pictures(database: Connection, case: int) -> dict[bytes, list[tuple[bool, int]]]:
    """Whether it is withdrawn and since when, for each row of each picture of a case, by its mark,
    in the order in which the pictures came: one that was sent more than once has more than one
    row. The order stays, because no row is ever deleted.
    """
    pictures: dict[bytes, list[tuple[bool, int]]] = {}
    for row in database.execute(
        select(entries.c.mark, entries.c.withdrawn, entries.c.changed)
        .join(submissions, entries.c.submission == submissions.c.id)
        .where(submissions.c.case == case, entries.c.variant == "")
        .order_by(submissions.c.id, entries.c.picture)
    ):
        pictures.setdefault(row.mark, []).append((row.withdrawn, row.changed))
    return pictures


def _standing(rows: list[tuple[bool, int]], now: datetime) -> Standing:
    """A picture is listed since the first of its rows that is, or withdrawn since the last was;
    since now, where partners are yet to learn of it.
    """
    listed = [changed for withdrawn, changed in rows if not withdrawn]
    since = min(listed) if listed else max(changed for _, changed in rows)
    outcome = Outcome.LISTED if listed else Outcome.WITHDRAWN
    return Standing(outcome, min(now, datetime.fromtimestamp(since, UTC)))


def _keep(
    database: Connection, case: int, submission: Submission, kept: Kept, receipt: Signed
) -> int:
    number: int = database.execute(
        insert(submissions)
        .values(
            case=case,
            digest=kept.digest,
            reference=kept.reference,
            hour=kept.hour.strftime("%Y-%m-%dT%H:%M:%SZ"),
            pictures=kept.pictures,
            document=submission.document,
            signed=receipt.text,
            signature=receipt.signature,
        )
        .returning(submissions.c.id)
    ).scalar_one()
    return number


def _rows(submission: Submission, number: int, key: str, moment: int) -> list[dict[str, object]]:
    """The rows of a submission, all with the same columns: each picture, then its variants. Without
    names.
    """
    return [
        {
            "submission": number,
            "picture": place,
            "mark": _mark(key, entry.sha256),
            "changed": moment,
            "withdrawn": False,
        }
        | fingerprints
        for place, entry in enumerate(submission.entries)
        for fingerprints in _fingerprints(entry)
    ]


def _fingerprints(entry: Entry) -> list[dict[str, object]]:
    alike = entry.alike
    picture: dict[str, object] = {
        "variant": "",
        "sha256": entry.sha256,
        "sha1": entry.sha1,
        "md5": entry.md5,
        "pdq": alike.pdq if alike else None,
        "quality": alike.quality if alike else None,
        "phash": alike.phash if alike else None,
    }
    return [
        picture,
        *(
            dict.fromkeys(picture)
            | {"variant": variant.kind, "pdq": variant.pdq, "quality": variant.quality}
            for variant in (alike.variants if alike else ())
        ),
    ]


def _withdraw(database: Connection, which: ColumnElement[bool], moment: int) -> None:
    """Erases all that `which` entries say, and the documents that said it."""
    with_them = select(entries.c.submission).where(which)
    database.execute(
        update(submissions).where(submissions.c.id.in_(with_them)).values(document=None)
    )
    database.execute(
        update(entries)
        .where(which)
        .values(dict.fromkeys(ERASED) | {"withdrawn": True, "changed": moment})
    )


def _list_again(
    database: Connection, number: int, submission: Submission, key: str, moment: int
) -> None:
    """Fills in what was withdrawn of a submission. Partners know the entries by their old names."""
    rows = [
        {f"new_{name}": value for name, value in row.items()}
        for row in _rows(submission, number, key, moment)
    ]
    filled = (*ERASED, "changed", "withdrawn")
    database.execute(
        update(entries)
        .where(
            entries.c.submission == bindparam("new_submission"),
            entries.c.picture == bindparam("new_picture"),
            entries.c.variant == bindparam("new_variant"),
            entries.c.withdrawn,
        )
        .values({name: bindparam(f"new_{name}") for name in filled}),
        rows,
    )
    database.execute(
        update(submissions).where(submissions.c.id == number).values(document=submission.document)
    )


def _key_hash(key: str) -> bytes:
    """The key has 256 bits from a slow function already, so one fast hash keeps it."""
    return hashlib.sha256(key.encode("ascii")).digest()


def _mark(key: str, sha256: str) -> bytes:
    """What a picture is known again by after all else of it is erased, to its own case alone."""
    return hmac.digest(bytes.fromhex(key), bytes.fromhex(sha256), "sha256")
