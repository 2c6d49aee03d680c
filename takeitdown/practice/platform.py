"""A platform that takes part: it reads the list as a partner, keeps an index, and looks for uploads
in it.

It reads as two partners of the list: once pictures only, once with the marked variants (the
shield). So on one upload both are seen. A match is what python-threatexchange calls one: 31 bits or
fewer of 256 between two PDQs, and an upload of quality 50 or more.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass

from takeitdown.hashing.grouping import distance
from takeitdown.practice import copies
from takeitdown.practice.copies import Copy, Print
from takeitdown.practice.partner import Change, Reader
from takeitdown.practice.uploads import Clock, Look, Scan, Upload

LEAST_QUALITY = 50  # python-threatexchange gives no PDQ below it


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading the list brought: how many fingerprints there are to match with now, without
    the variants and with them, and how many entries were withdrawn since the last reading.
    """

    reader: str
    pictures: int
    shield: int
    withdrawn: int


class Index:
    """What one partner keeps of the list: each entry's latest state, withdrawn ones forgotten."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._kept: dict[str, Change] = {}
        self._read_until = 0

    def read(self, until: int) -> int:
        """Reads what changed since the last time; how many were withdrawn. Raises NotRead."""
        withdrawn = 0
        for change in list(self._reader.changes(self._read_until, until)):
            name = f"{change.member}-{change.entry}"
            if not change.withdrawn:
                self._kept[name] = change
            elif self._kept.pop(name, None) is not None:
                withdrawn += 1
        self._read_until = until
        return withdrawn

    def forget(self) -> None:
        self._kept.clear()
        self._read_until = 0

    def __len__(self) -> int:
        return sum(1 for change in self._kept.values() if change.pdq)

    def nearest(self, prints: Print) -> Look:
        near = [
            (distance(prints.pdq, change.pdq), change.entry)
            for change in self._kept.values()
            if change.pdq
        ]
        if not near or prints.quality < LEAST_QUALITY:
            return Look(len(self))
        return Look(len(self), *min(near))

    def same_file(self, prints: Print) -> str:
        """The entry of the very same file, or ""."""
        return next(
            (
                change.entry
                for change in self._kept.values()
                if change.md5 == prints.md5 and change.sha1 == prints.sha1
            ),
            "",
        )


class Platform:
    """What one platform does behind its door (uploads.py). Its methods may wait for the list or for
    a process: call them off the thread that draws.
    """

    def __init__(self, pictures: Reader, shield: Reader, clock: Clock) -> None:
        self.reader = pictures.name
        self._pictures, self._shield = Index(pictures), Index(shield)
        self._clock = clock
        self._prints: dict[str, Print] = {}
        self._turn = threading.RLock()

    def begin_anew(self) -> None:
        """Forgets what it read."""
        with self._turn:
            self._pictures.forget()
            self._shield.forget()

    def read(self) -> Reading:
        """Reads the list. Raises partner.NotRead."""
        with self._turn:
            until = int(self._clock().timestamp())
            withdrawn = self._pictures.read(until)
            self._shield.read(until)
            return Reading(self.reader, len(self._pictures), len(self._shield), withdrawn)

    def scan(self, upload: Upload) -> Scan:
        """Looks for an upload in what was read. Its bytes are those of the bundled file that is
        fingerprinted. Raises NotBundled.
        """
        with self._turn:
            prints = self._of(upload.copy)
            return Scan(
                upload,
                prints,
                self._pictures.nearest(prints),
                self._shield.nearest(prints),
                self._pictures.same_file(prints),
            )

    def _of(self, copy: Copy) -> Print:
        if copy.sha256 not in self._prints:  # one process for all of them
            known = copies.bundled()
            found = zip(known, copies.prints(known), strict=True)
            self._prints = {one.sha256: prints for one, prints in found}
        return self._prints[copy.sha256]
