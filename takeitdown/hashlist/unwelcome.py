"""Fingerprints that a list does not take, because they find what is nobody's secret.

Flat: PDQ sets the bits of what lies above the median, so about half of its 256 (127 or 128 in the
pictures with detail that the tests make). A plain surface has what rounding leaves, at a quality
that no document may hold; black pictures, and readers that give up, have zeros. So what lies within
a platform's matching distance of all zeros or all ones is the PDQ of no picture with detail, and
would find such files only. pHash is not judged: it is not published to anyone.

Harmless: what an operator knows to be, for example well-known pictures that somebody lists to be a
nuisance. A file with one SHA-256 or PDQ a line; both are 64 hexadecimal digits, so each is tried as
either.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from takeitdown.steps.canonical import is_hex
from takeitdown.steps.submission import Entry

PDQ_BITS = 256
SAME_PICTURE = 31  # bits between two PDQs that platforms take for the same picture
# The fullest document, 500 PDQs, was compared with as many in 0.4 s, on one of two shared x86_64
# cores (Debian 12, Python 3.11).
MOST_HARMLESS = 10_000


class NotHarmless(Exception):
    """A line of the file is none of what it may hold, or it has too many."""


@dataclass(frozen=True, slots=True)
class Harmless:
    """What an operator knows to be harmless, as digests of files and as PDQs."""

    digests: frozenset[str] = field(default=frozenset(), repr=False)
    pdqs: tuple[int, ...] = field(default=(), repr=False)

    def holds(self, entry: Entry) -> bool:
        """Whether it is the file, or one that looks like it, in any of its variants."""
        return entry.sha256 in self.digests or any(
            (known ^ pdq).bit_count() <= SAME_PICTURE for pdq in _pdqs(entry) for known in self.pdqs
        )


def is_flat(entry: Entry) -> bool:
    """Whether one of its PDQs is that of no picture."""
    return any(not SAME_PICTURE < pdq.bit_count() < PDQ_BITS - SAME_PICTURE for pdq in _pdqs(entry))


def read(place: Path) -> Harmless:
    """What is in the file; empty lines and those that begin with # say nothing. Raises OSError,
    UnicodeDecodeError, NotHarmless.
    """
    lines = [line.strip() for line in place.read_text(encoding="ascii").splitlines()]
    known = {line for line in lines if line and not line.startswith("#")}
    if len(known) > MOST_HARMLESS or not all(is_hex(line, 64) for line in known):
        raise NotHarmless
    return Harmless(frozenset(known), tuple(int(line, 16) for line in sorted(known)))


def _pdqs(entry: Entry) -> list[int]:
    if entry.alike is None:
        return []
    pdqs = (entry.alike.pdq, *(variant.pdq for variant in entry.alike.variants))
    return [int(pdq, 16) for pdq in pdqs]
