"""The real hash list in practice: started on loopback with storage in memory, and seen as a partner
sees it.

What is shown of it is what its partners' face gives: fingerprints, an entry's name, a time. The
list is a process of its own, and lives as long as the pipe to its standard input.
"""

from __future__ import annotations

import secrets
import threading
from dataclasses import dataclass, field
from datetime import datetime

from takeitdown import ASSETS
from takeitdown.errors import ListFileProblem
from takeitdown.launcher import PRACTICE_LIST, Announced
from takeitdown.practice.loopback import Credentials
from takeitdown.practice.partner import OwnReader
from takeitdown.steps.organisation import Organisation

VIEWER = "Guide"
HARMLESS = ASSETS / "samples" / "everywhere" / "harmless.txt"


class NotStarted(Exception):
    """The list did not start, or does not answer any more."""


@dataclass(frozen=True, slots=True)
class Row:
    """One entry, in the order of arrival. A withdrawn one has no fingerprints. `mark` says which
    variant it is, and is "" for the picture itself.
    """

    number: int
    entry: str
    at: str
    withdrawn: bool
    mark: str
    pdq: str = field(repr=False)
    md5: str = field(repr=False)
    sha1: str = field(repr=False)


class PracticeList:
    """The list's process, from here until `close`. It starts with this; `open` waits for it."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._list = Announced(*PRACTICE_LIST, "--harmless", str(HARMLESS))

    def open(self) -> None:
        """Returns when the list listens. Raises NotStarted."""
        self._viewer = OwnReader(self.organisation.address, self.partner(VIEWER))

    def close(self) -> None:
        """Lets the process end, and waits for it."""
        self._list.close()

    @property
    def process(self) -> int:
        """The id of its process."""
        return self._list.number

    @property
    def organisation(self) -> Organisation:
        """Waits until the list announced it. Raises NotStarted."""
        try:
            return self._list.organisation()
        except ListFileProblem:
            raise NotStarted from None

    def partner(self, name: str, variants: bool = True) -> Credentials:
        """Lets a partner in, with a secret that nobody else gets to see. Raises NotStarted."""
        made = Credentials(name, secrets.token_urlsafe(24))
        self._tell(f"partner {'all' if variants else 'pictures'} {name}:{made.secret}")
        return made

    def begin_anew(self, moment: datetime | None = None) -> None:
        """Empties the list; its partners stay. Its clock then starts at `moment`, or shows the
        time. Raises NotStarted.
        """
        self._tell(f"anew {int(moment.timestamp())}" if moment else "anew")

    def let_in(self, anybody: bool) -> None:
        """Without a place inside it asks everybody to come back later. Raises NotStarted."""
        self._tell("places" if anybody else "places 0")

    def rows(self) -> tuple[Row, ...]:
        """All entries as they stand. Raises partner.NotRead."""
        found = self._viewer.changes(0)
        return tuple(
            Row(number, one.entry, one.at, one.withdrawn, one.mark, one.pdq, one.md5, one.sha1)
            for number, one in enumerate(found, start=1)
        )

    def _tell(self, line: str) -> None:
        to_list, _ = self._list.pipes
        with self._turn:
            try:
                to_list.write(line.encode() + b"\n")
                to_list.flush()
            except (OSError, ValueError):  # it ended, or was closed
                raise NotStarted from None
            if self._list.line() != b"done\n":
                raise NotStarted
