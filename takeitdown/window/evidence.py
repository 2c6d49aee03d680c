"""The evidence of this start: what the pages tell the ledger, and what the watcher sees.

Pictures are known here by the numbers that the person sees. What the watcher sees comes from its
own thread, goes into the ledger, and is told to the pages as a signal.
"""

from __future__ import annotations

import hashlib
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from takeitdown import __version__
from takeitdown.hashing import reading
from takeitdown.steps import wire
from takeitdown.steps.canonical import decode
from takeitdown.steps.organisation import Organisation
from takeitdown.steps.picture import Picture
from takeitdown.steps.receipt import Receipt
from takeitdown.steps.submission import Submission
from takeitdown.wall import report as wall_report
from takeitdown.wall.report import WallReport
from takeitdown.witness import statement, synced
from takeitdown.witness.ledger import Ledger
from takeitdown.witness.statement import Statement
from takeitdown.witness.watcher import LOOKING, By, Event, Seen, Settled, Watcher


class Evidence(QObject):
    """`told` when there is something new. `watch`, `opening` and `settle` may run on any thread."""

    told = Signal()
    _seen = Signal(object)

    def __init__(self, practice: bool, report: WallReport) -> None:
        super().__init__()
        self.ledger = Ledger()
        self.walls = [report]
        self.sightings: list[tuple[datetime, int, Event, By]] = []
        self.synced: dict[int, str] = {}  # picture number: the service that uploads its folder
        self._numbers: dict[int, int] = {}  # the watcher's number: the person's
        self._watched: dict[int, int] = {}  # the person's number: the watcher's
        self._sizes: list[int] = []
        self._forgotten: set[int] = set()
        self._submissions: dict[str, Submission] = {}
        self._receipts: dict[str, Receipt] = {}
        self.ledger.append("start", practice=practice, version=__version__)
        self.ledger.wall(report)
        self._watcher = Watcher(self._seen.emit, _digest)
        self._seen.connect(self._saw)

    @property
    def watched(self) -> int:
        return len(self._watched)

    @property
    def disturbed(self) -> int:
        """How many watched pictures are not as they were."""
        return len({number for _, number, event, _ in self.sightings if event is not Event.OPENED})

    @property
    def messages(self) -> int:
        """How many messages may have left: those that surely did not are not counted."""
        return len(self._sizes)

    @property
    def bytes_sent(self) -> int:
        return sum(self._sizes)

    @property
    def means(self) -> frozenset[str]:
        """The ways of watching that are in use: fanotify, inotify, looking."""
        return self._watcher.means

    def close(self) -> None:
        """Ends the watching."""
        self._watcher.close()

    # ── pictures ──

    def watch(self, number: int, picture: Picture) -> str:
        """Watches `picture` from now on. Gives the service that uploads its folder, or "".

        Raises PictureProblem if it is gone or another file stands there.
        """
        ours = self._watcher.watch(picture)
        self._numbers[ours], self._watched[number] = number, ours
        if number in self._forgotten:  # it was taken out while this was on its way
            self.forget(number)
        service = synced.service_of(picture.path, Path.home())
        self.ledger.append("chosen", picture=number, synced=service)
        if service:
            self.synced[number] = service
        return service

    def opening(self, number: int) -> None:
        """Our own code is about to open picture `number`, once."""
        if number in self._watched:
            self._watcher.opening(self._watched[number])

    def forget(self, number: int) -> None:
        self._forgotten.add(number)
        if number in self._watched:
            self._watcher.forget(self._watched.pop(number))
            self.synced.pop(number, None)
            self.told.emit()

    def settle(self, digests: dict[int, str]) -> list[Settled]:
        """Looks at each picture once more: `digests` are the SHA-256 from the beginning."""
        settled = []
        for number, digest in digests.items():
            found = self._watcher.settle(self._watched[number], digest)
            facts = asdict(found) | {"picture": number}
            del facts["means"]
            self.ledger.append("settled", **facts)
            settled.append(found)
        return settled

    def _saw(self, seen: Seen) -> None:
        number = self._numbers[seen.picture]
        self.ledger.append("seen", by=seen.by.value, event=seen.event.value, picture=number)
        if seen.by is not By.US:
            self.sightings.append((datetime.now(UTC), number, seen.event, seen.by))
            self.told.emit()

    # ── sending ──

    def confirmed(self, submissions: tuple[Submission, ...]) -> None:
        for submission in submissions:
            self._submissions[submission.digest] = submission
            self.ledger.confirmed(submission)

    def handed(self, message: wire.Request, size: int) -> None:
        """Before the line goes. `size` is that of the request in bytes, without padding."""
        self._sizes.append(size)
        document = message.document if isinstance(message, wire.Deliver) else None
        digest = hashlib.sha256(document).hexdigest() if document is not None else None
        self.ledger.handed(wire.write(message), digest)

    def returned(self, answer: wire.Answer) -> None:
        if isinstance(answer, wire.Failed) and answer.code in wire.NOTHING_LEFT:
            self._sizes.pop()
        self.ledger.returned(wire.write(answer), type(answer).__name__.lower())
        try:
            report = wall_report.read(decode(answer.wall.encode("ascii")))
        except ValueError:
            return  # a courier that ended without a word told of no wall
        self.walls.append(report)
        self.ledger.wall(report)
        self.told.emit()

    def received(self, receipts: tuple[Receipt, ...]) -> None:
        for receipt in receipts:
            if receipt.submission_digest not in self._receipts:
                self._receipts[receipt.submission_digest] = receipt
                self.ledger.receipt(receipt)

    # ── the statement ──

    def statement(self, organisation: Organisation) -> Statement:
        return statement.compose(
            self.ledger.entries,
            list(self._submissions.values()),
            list(self._receipts.values()),
            organisation,
            datetime.now(UTC),
        )

    def not_shown(self) -> tuple[str, ...]:
        """As the statement would say it now. Readings that the kernel tells of come into the ledger
        when the pictures are looked at again: until then it would say that they are not shown."""
        lacking = statement.not_shown(self.ledger.entries)
        settled = any(entry.kind == "settled" for entry in self.ledger.entries)
        if not settled and self.means and LOOKING not in self.means:
            return tuple(code for code in lacking if code != "watcher")
        return lacking


def _digest(picture: Picture) -> str:
    return hashlib.sha256(reading.contents(picture)).hexdigest()
