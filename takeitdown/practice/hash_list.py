"""The real hash list in practice: started on loopback with storage in memory, and seen as a partner
sees it.

What is shown of it is what its partners' face gives: fingerprints, an entry's name, a time. The
list is a process of its own, and lives as long as the pipe to its standard input.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from datetime import datetime

from takeitdown import ASSETS
from takeitdown.errors import ListFileProblem
from takeitdown.practice.loopback import Credentials
from takeitdown.practice.partner import OwnReader
from takeitdown.steps import organisation
from takeitdown.steps.organisation import MOST_FILE_BYTES, Organisation

PATIENCE_SECONDS, ENDING_SECONDS = 30.0, 5.0
VIEWER = "Guide"
HARMLESS = ASSETS / "samples" / "everywhere" / "harmless.txt"
# Each check of a secret takes 19 MiB for a moment. Once such a piece was given back, glibc would
# keep two of them for the next ones, unless it is told from what size on pieces are to go at once.
SPARING = {"MALLOC_MMAP_THRESHOLD_": str(1024 * 1024)}


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
    """The list's process, from here until `close`. Raises NotStarted."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-B", "-m", "takeitdown.hashlist", "serve", "--practice",
             "--stay-while-stdin", "--host", "127.0.0.1", "--port", "0", "--database", ":memory:",
             "--harmless", str(HARMLESS)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=os.environ | SPARING,
        )  # fmt: skip
        try:
            self.organisation: Organisation = organisation.parse(self._read(), practice=True)
            self._viewer = OwnReader(self.organisation.address, self.partner(VIEWER))
        except (ListFileProblem, NotStarted):
            self.close()
            raise NotStarted from None

    def close(self) -> None:
        """Lets the process end, and waits for it."""
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                with contextlib.suppress(BrokenPipeError):  # it died with a line unread
                    pipe.close()
        try:
            self._process.wait(ENDING_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    @property
    def process(self) -> int:
        """The id of its process."""
        return self._process.pid

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

    def rows(self) -> tuple[Row, ...]:
        """All entries as they stand. Raises partner.NotRead."""
        found = self._viewer.changes(0)
        return tuple(
            Row(number, one.entry, one.at, one.withdrawn, one.mark, one.pdq, one.md5, one.sha1)
            for number, one in enumerate(found, start=1)
        )

    def _tell(self, line: str) -> None:
        with self._turn:
            try:
                if self._process.stdin:
                    self._process.stdin.write(line.encode() + b"\n")
                    self._process.stdin.flush()
            except (OSError, ValueError):  # it ended, or was closed
                raise NotStarted from None
            if self._read() != b"done\n":
                raise NotStarted

    def _read(self) -> bytes:
        """The next line that it says, or nothing if it ends or takes too long."""
        clock = threading.Timer(PATIENCE_SECONDS, self._process.kill)
        clock.start()
        try:
            said = self._process.stdout
            return said.readline(MOST_FILE_BYTES + 1) if said else b""
        finally:
            clock.cancel()
