"""What the list keeps, and its transactions: each is whole on the disk before it returns, or it was
not.

Takes parsed submissions and keys, gives what was signed for them. Knows nothing of HTTP.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from sqlalchemy import Connection, Engine, func, insert, select
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection

from takeitdown.hashlist.tables import cases, entries, submissions
from takeitdown.steps.receipt import Outcome
from takeitdown.steps.submission import Entry, Submission

# A look-up answers with all submissions of a case in one signed text of at most 64 KiB.
MOST_SUBMISSIONS = 200

Clock = Callable[[], datetime]


class WrongKey(Exception):
    """The case is there, and its key is another."""


class CaseFull(Exception):
    """The case has MOST_SUBMISSIONS already."""


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
    """One submission of a case, as it stands. `hour` is UTC, cut to the hour."""

    digest: str = field(repr=False)
    reference: str = field(repr=False)
    hour: datetime
    outcome: Outcome
    pictures: int


# What is kept of a submission ──▶ the signed receipt for it.
WriteReceipt = Callable[[Kept], Signed]


def this_hour(clock: Clock) -> datetime:
    return clock().astimezone(UTC).replace(minute=0, second=0, microsecond=0)


class Store:
    """The database of one list. Safe to use from several threads, and from several processes."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    def receive(self, submission: Submission, key: str, write: WriteReceipt) -> Received:
        """Keeps a submission, and makes its case if it is the first. Twice is once: the second time
        the stored receipt is given again, byte for byte. Raises WrongKey, CaseFull.
        """
        with self._engine.begin() as database:
            stored = _stored_receipt(database, submission.digest)
            case = _open_case(database, submission.case, key, make=stored is None)
            if stored is not None:
                return Received(stored, first=False)
            if _submissions_in(database, case) >= MOST_SUBMISSIONS:
                raise CaseFull
            kept = Kept(
                submission.digest,
                secrets.token_hex(16),
                this_hour(self._clock),
                Outcome.LISTED,
                len(submission.entries),
            )
            receipt = write(kept)
            _keep(database, case, submission, kept, receipt)
        return Received(receipt, first=True)

    def case(self, case_id: str, key: str) -> tuple[Kept, ...] | None:
        """The submissions of a case in the order in which they came, or None where there is no such
        case or its key is another: both ask the database the same two questions.
        """
        with self._engine.begin() as database:
            row = database.execute(
                select(cases.c.id, cases.c.key_hash).where(cases.c.case_id == case_id)
            ).one_or_none()
            known = row.key_hash if row else bytes(32)
            may = hmac.compare_digest(_key_hash(key), known) and row is not None
            rows = database.execute(
                select(submissions)
                .where(submissions.c.case == (row.id if row and may else 0))
                .order_by(submissions.c.id)
            ).all()
        if not may:
            return None
        return tuple(
            Kept(
                row.digest,
                row.reference,
                datetime.fromisoformat(row.hour),
                Outcome(row.outcome),
                row.pictures,
            )
            for row in rows
        )

    def answers(self) -> None:
        """Returns if the database answers."""
        with self._engine.connect() as database:
            database.execute(select(1))

    def close(self) -> None:
        self._engine.dispose()


def _stored_receipt(database: Connection, digest: str) -> Signed | None:
    row = database.execute(
        select(submissions.c.signed, submissions.c.signature).where(submissions.c.digest == digest)
    ).one_or_none()
    return Signed(row.signed, row.signature) if row else None


def _open_case(database: Connection, case_id: str, key: str, make: bool) -> int:
    row = database.execute(
        select(cases.c.id, cases.c.key_hash).where(cases.c.case_id == case_id)
    ).one_or_none()
    if row is None and make:
        made = insert(cases).values(case_id=case_id, key_hash=_key_hash(key)).returning(cases.c.id)
        new: int = database.execute(made).scalar_one()
        return new
    if row is None or not hmac.compare_digest(_key_hash(key), row.key_hash):
        raise WrongKey
    number: int = row.id
    return number


def _submissions_in(database: Connection, case: int) -> int:
    count = select(func.count()).select_from(submissions).where(submissions.c.case == case)
    return database.execute(count).scalar_one()


def _keep(
    database: Connection, case: int, submission: Submission, kept: Kept, receipt: Signed
) -> None:
    number = database.execute(
        insert(submissions)
        .values(
            case=case,
            digest=kept.digest,
            reference=kept.reference,
            hour=kept.hour.strftime("%Y-%m-%dT%H:%M:%SZ"),
            outcome=kept.outcome.value,
            pictures=kept.pictures,
            document=submission.document,
            signed=receipt.text,
            signature=receipt.signature,
        )
        .returning(submissions.c.id)
    ).scalar_one()
    database.execute(
        insert(entries),
        [
            {"submission": number, "picture": place} | row
            for place, entry in enumerate(submission.entries)
            for row in _rows(entry)
        ],
    )


def _rows(entry: Entry) -> list[dict[str, object]]:
    """The rows of one picture: itself, then its variants. All with the same columns."""
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
    variants = alike.variants if alike else ()
    return [
        picture,
        *(
            dict.fromkeys(picture)
            | {"variant": variant.kind, "pdq": variant.pdq, "quality": variant.quality}
            for variant in variants
        ),
    ]


def _key_hash(key: str) -> bytes:
    """The key has 256 bits from a slow function already, so one fast hash keeps it."""
    return hashlib.sha256(key.encode("ascii")).digest()
