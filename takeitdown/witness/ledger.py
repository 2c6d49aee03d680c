"""The ledger: what happened in this start, each entry chained to the one before it. In memory only.

Takes facts in closed words and numbers, gives entries whose digests anybody can compute again: who
changes, drops, adds or reorders one breaks the chain from there on. It holds no path, no name, no
picture and no key. Of each line between this process and a courier it holds length and digest, and
of what was sent the document's own digest.

    digest = SHA-256 of the canonical JSON of {"at", "facts", "kind", "previous"}

A chain by itself shows that it was not changed after its end was told to somebody: whoever can
write all of it anew, can write another one. That the document is the one the list got, the list's
signature shows.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from takeitdown.errors import StatementProblem
from takeitdown.steps.canonical import differing_keys, encode, is_hex
from takeitdown.steps.receipt import Receipt
from takeitdown.steps.submission import Submission
from takeitdown.wall.report import WallReport

BEGINNING = hashlib.sha256(b"takeitdown-ledger-1").hexdigest()
TIME = "%Y-%m-%dT%H:%M:%SZ"
MOST_ENTRIES = 100_000

# What an entry can be of, and the facts that it has.
KINDS: Mapping[str, frozenset[str]] = {
    "start": frozenset({"practice", "version"}),
    "wall": frozenset({"report"}),
    "chosen": frozenset({"picture", "synced"}),
    "seen": frozenset({"by", "event", "picture"}),
    "confirmed": frozenset({"age", "document", "fingerprints", "pictures", "statement"}),
    "handed": frozenset({"bytes", "digest", "document"}),
    "returned": frozenset({"bytes", "digest", "message"}),
    "receipt": frozenset({"document", "outcome", "reference"}),
    "settled": frozenset({"counted", "links", "others", "ours", "picture", "place", "unchanged"}),
}
Fact = str | int | bool | None | dict[str, object]


@dataclass(frozen=True, slots=True)
class Entry:
    """One fact of the ledger. `at` is UTC, to the second."""

    at: str
    kind: str
    facts: Mapping[str, Fact]
    previous: str
    digest: str

    def written(self) -> dict[str, object]:
        """The plain form, for `steps.canonical.encode`."""
        return {
            "at": self.at,
            "digest": self.digest,
            "facts": dict(self.facts),
            "kind": self.kind,
            "previous": self.previous,
        }


class Ledger:
    """Only grows. Any thread may append."""

    def __init__(self, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._now = now
        self._entries: list[Entry] = []
        self._bytes_sent = 0
        self._lock = threading.Lock()

    @property
    def entries(self) -> tuple[Entry, ...]:
        with self._lock:
            return tuple(self._entries)

    @property
    def bytes_sent(self) -> int:
        """How many bytes couriers were given, all told."""
        return self._bytes_sent

    def append(self, kind: str, **facts: Fact) -> Entry:
        """A new last entry. Raises ValueError for a kind or facts that the table does not have."""
        if KINDS.get(kind) != facts.keys():
            raise ValueError(f"an entry {kind!r} does not have these facts")
        with self._lock:
            previous = self._entries[-1].digest if self._entries else BEGINNING
            at = self._now().astimezone(UTC).strftime(TIME)
            entry = Entry(at, kind, facts, previous, _digest(at, kind, facts, previous))
            self._entries.append(entry)
        return entry

    def wall(self, report: WallReport) -> None:
        self.append("wall", report=report.written())

    def confirmed(self, submission: Submission) -> None:
        """What the person said yes to, on the page before anything is sent."""
        self.append(
            "confirmed",
            age=submission.age.value,
            document=submission.digest,
            fingerprints=submission.fingerprints,
            pictures=len(submission.entries),
            statement=submission.statement.value,
        )

    def handed(self, line: bytes, document: str | None) -> None:
        """A line for a courier, before it goes. `document` is the digest of what it carries."""
        self.append("handed", bytes=len(line), digest=_sha256(line), document=document)
        with self._lock:
            self._bytes_sent += len(line)

    def returned(self, line: bytes, message: str) -> None:
        """A line from a courier. `message` is its name in the table of `steps.wire`."""
        self.append("returned", bytes=len(line), digest=_sha256(line), message=message)

    def receipt(self, receipt: Receipt) -> None:
        """A receipt whose signature and digest were checked."""
        self.append(
            "receipt",
            document=receipt.submission_digest,
            outcome=receipt.outcome.value,
            reference=receipt.reference,
        )


def read(untrusted: object) -> tuple[Entry, ...]:
    """The entries in a ledger's plain form, the chain checked from its beginning.

    Raises StatementProblem: field, or chain with the number of the first entry that does not fit.
    """
    if not isinstance(untrusted, list) or not 1 <= len(untrusted) <= MOST_ENTRIES:
        raise StatementProblem("field", "ledger")
    entries = tuple(_entry(fields, place) for place, fields in enumerate(untrusted))
    verify(entries)
    return entries


def verify(entries: Sequence[Entry]) -> None:
    """Returns if each entry fits the one before it; raises StatementProblem("chain") if not."""
    previous, at = BEGINNING, ""
    for place, entry in enumerate(entries):
        computed = _digest(entry.at, entry.kind, entry.facts, previous)
        if (entry.previous, entry.digest) != (previous, computed) or entry.at < at:
            raise StatementProblem("chain", str(place))
        previous, at = entry.digest, entry.at


def _entry(untrusted: object, place: int) -> Entry:
    names = ("at", "digest", "facts", "kind", "previous")
    if not isinstance(untrusted, dict) or any(differing_keys(untrusted, names)):
        raise StatementProblem("field", f"ledger/{place}")
    at, kind, facts = untrusted["at"], untrusted["kind"], untrusted["facts"]
    try:
        datetime.strptime(at, TIME).replace(tzinfo=UTC)
    except (TypeError, ValueError):
        raise StatementProblem("field", f"ledger/{place}/at") from None
    if not isinstance(kind, str) or kind not in KINDS or not isinstance(facts, dict):
        raise StatementProblem("field", f"ledger/{place}/kind")
    if facts.keys() != KINDS[kind]:
        raise StatementProblem("field", f"ledger/{place}/facts")
    if not is_hex(untrusted["digest"], 64) or not is_hex(untrusted["previous"], 64):
        raise StatementProblem("field", f"ledger/{place}/digest")
    return Entry(at, kind, facts, untrusted["previous"], untrusted["digest"])


def _digest(at: str, kind: str, facts: Mapping[str, Fact], previous: str) -> str:
    return _sha256(encode({"at": at, "facts": dict(facts), "kind": kind, "previous": previous}))


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
