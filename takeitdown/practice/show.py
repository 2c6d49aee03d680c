"""What is being shown: the other side, the way to it, and what has happened in this scene so far.

Scenes and presenters act through it; each act leaves its trace in the services, and what is told
of them is asked of them. An act may wait for a service: call it off the thread that draws.
"""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field, replace
from datetime import datetime
from urllib.parse import urlsplit

from takeitdown.practice import casework, copies
from takeitdown.practice.between import Between
from takeitdown.practice.casework import Classification, Classified, Prioritised, Priority, Referred
from takeitdown.practice.copies import Copy, NotBundled
from takeitdown.practice.cybertipline import Filed
from takeitdown.practice.filing import NotFiled
from takeitdown.practice.hash_list import NotStarted, Row
from takeitdown.practice.partner import NotRead
from takeitdown.practice.platform import Reading
from takeitdown.practice.uploads import NotTaken, Scan, Taken
from takeitdown.practice.world import World
from takeitdown.steps.organisation import Organisation

PATIENCE_SECONDS = 10.0
PUBLICATION_SECONDS = 1.2  # the practice list publishes with each full second
# What an act may raise, where a service does not do its part.
TROUBLE = (NotRead, NotStarted, NotTaken, NotFiled, NotBundled, OSError)
# What the two analysts say of a report. It is made up: the picture is a landscape.
ANALYSTS = (Classification.B2, Classification.B2)


@dataclass(frozen=True, slots=True)
class Happened:
    """What happened on the other side since the scene began, as far as it was seen to happen.
    `scans` are of all uploads and `reports` all finished ones, whoever sent them; `elsewhere` are
    the uploads at each service that does not take part, by its name.
    """

    readings: tuple[Reading, ...] = ()
    scans: tuple[Scan, ...] = ()
    elsewhere: tuple[tuple[str, tuple[Taken, ...]], ...] = ()
    reports: tuple[Filed, ...] = ()
    referred: tuple[Referred, ...] = ()


@dataclass(frozen=True, slots=True)
class Seen:
    """The other side at one moment: the list's rows, what happened, and what the list received
    (the bytes of the requests)."""

    rows: tuple[Row, ...] = ()
    happened: Happened = Happened()
    received: tuple[bytes, ...] = field(default=(), repr=False)


class Show:
    """From here until `close`, with a World; `open` waits for it. Acts come one after the other."""

    def __init__(self) -> None:
        self.world = World()
        self.between = Between()
        self._happened = Happened()
        self._turn = threading.RLock()

    def open(self) -> None:
        """Returns when everything is there. Raises NotStarted."""
        self.world.open()

    def close(self) -> None:
        self.between.let_go()
        self.between.close()
        self.world.close()

    @property
    def organisation(self) -> Organisation:
        """The list, reached by the way that can be closed. Waits until it listens. Raises
        NotStarted."""
        found = self.world.hash_list.organisation
        place = urlsplit(found.address)
        self.between.place = (str(place.hostname), int(place.port or 0))
        return replace(found, address=self.between.address)

    def begin_anew(self, moment: datetime | None = None) -> None:
        """Everything as at the start, and the way to the list open."""
        with self._turn:
            self.let_everybody_in()
            self.between.let_go()
            self.between.open()
            self.between.forget()
            self._happened = Happened()
            self.world.begin_anew(moment)

    def seen(self) -> Seen:
        """The other side as it is now. Raises partner.NotRead."""
        rows = self.world.hash_list.rows()
        happened = replace(
            self._happened,
            scans=self.scans,
            reports=self.world.tipline.finished,
            elsewhere=tuple((other.name, other.taken) for other in self.world.others),
        )
        return Seen(rows, happened, tuple(self.between.requests))

    @property
    def scans(self) -> tuple[Scan, ...]:
        """What the platform that takes part found out about each upload, whoever sent it."""
        return tuple(taken.scan for taken in self.world.uploads.taken if taken.scan)

    @property
    def sent(self) -> int:
        """How many requests of the person's reached the list since the scene began."""
        return self.between.passed

    def wait_for_publication(self) -> None:
        """Returns when partners can read what the list answered last."""
        time.sleep(max(0.0, self.between.answered_at + PUBLICATION_SECONDS - time.monotonic()))

    # ── the way to the list ──

    def take_the_network_away(self) -> None:
        self.between.close()

    def give_the_network_back(self) -> None:
        self.between.open()

    def hold_the_answers(self) -> None:
        self.between.hold_answers()

    def wait_until_held(self) -> None:
        self.between.wait_until_held(PATIENCE_SECONDS)
        self.wait_for_publication()

    def let_the_answers_go(self) -> None:
        self.between.let_go()

    def let_nobody_in(self) -> None:
        """The list has no place left for a request, as when as many ask it as it can serve."""
        self.world.hash_list.let_in(False)

    def let_everybody_in(self) -> None:
        """It has them again."""
        self.world.hash_list.let_in(True)

    # ── the other side ──

    def copy(self, kind: str) -> Copy:
        [found] = [copy for copy in copies.bundled() if copy.kind == kind]
        return found

    def read_the_list(self) -> None:
        """The platform reads the list until what the list shows has reached it: an entry may wait
        a second for its publication."""
        with self._turn:
            deadline = time.monotonic() + PATIENCE_SECONDS
            while True:
                reading = self.world.platform.read()
                listed = [row for row in self.world.hash_list.rows() if row.pdq]
                if reading.shield == len(listed) or time.monotonic() > deadline:
                    break
                time.sleep(0.1)
            self._note(readings=(*self._happened.readings, reading))

    def upload(self, copy: Copy) -> None:
        """Somebody uploads a copy to the platform, which looks for it. Raises uploads.NotTaken."""
        with self._turn:
            self.world.upload(copy)

    def upload_every_copy(self) -> None:
        for copy in copies.bundled():
            self.upload(copy)

    def upload_elsewhere(self, copy: Copy) -> None:
        """Somebody uploads a copy to each service that does not take part."""
        with self._turn:
            for other in self.world.others:
                self.world.upload(copy, other)

    def report(self) -> None:
        """Somebody at the platform looks at the upload that it found last, and reports it; none:
        nothing happens."""
        with self._turn:
            found = [scan for scan in self.scans if scan.matched]
            if found:
                self.world.file(found[-1])

    def hand_over(self) -> None:
        """Two analysts look at the report that came last. It goes to the agency that it belongs to,
        if there is enough in it."""
        with self._turn:
            filed = self.world.tipline.finished
            if not filed:
                return
            case = casework.opened(filed[-1], self.world.now())
            classified = Classified(case, *ANALYSTS)
            prioritised = Prioritised(classified, casework.priority(classified))
            if prioritised.priority is not Priority.INFORMATIONAL:
                where = casework.destination(case)
                referred = Referred(prioritised, *where, self.world.now())
                self._note(referred=(*self._happened.referred, referred))

    def _note(self, **more: object) -> None:
        self._happened = replace(self._happened, **more)  # type: ignore[arg-type]  # its own fields
