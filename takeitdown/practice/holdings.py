"""Who holds what, at one moment: worked out from what each place really has.

Nothing is marked here by hand. The person's computer is asked for the file, the list for its rows
and for the bytes that reached it, the platform for its uploads and its index, the CyberTipline and
the agency for what came with a report.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from enum import Enum
from functools import cache

from takeitdown.practice import copies
from takeitdown.practice.cybertipline import Filed
from takeitdown.practice.show import Seen


class Place(Enum):
    """The columns of the map, in the order of the way."""

    PERSON, LIST, PLATFORM, TIPLINE, AGENCY = "person", "list", "platform", "tipline", "agency"


class Thing(Enum):
    """The rows of the map."""

    PICTURE, FINGERPRINTS = "picture", "fingerprints"
    FILE_NAME, ADDRESS, IP = "file name", "web address", "IP address"


@dataclass(frozen=True, slots=True)
class Held:
    """Something that a place holds. `whose`: original (the person's own file or what was computed
    of it), upload (what came from whoever uploaded a copy), or same (an upload that is the very
    same file)."""

    whose: str
    count: int = 1
    value: str = field(default="", repr=False)


Holdings = dict[Place, dict[Thing, Held]]
PIECE = 48  # bytes of a file that no other holds by chance
# What lies beside the samples and is no picture. One lists digests, which a document may hold too.
NO_PICTURES = (".json", ".py", ".txt")


def holdings(seen: Seen, made: bool) -> Holdings:
    """What each place holds. `made`: the window has made fingerprints."""
    return {
        Place.PERSON: _person(made),
        Place.LIST: _list(seen),
        Place.PLATFORM: _platform(seen),
        Place.TIPLINE: _tipline(seen.happened.reports),
        Place.AGENCY: _agency(seen),
    }


def _person(made: bool) -> dict[Thing, Held]:
    original = copies.bundled()[0].file
    held = {}
    if original.is_file():
        held[Thing.PICTURE] = Held("original")
        held[Thing.FILE_NAME] = Held("original", value=original.name)
    if made:
        held[Thing.FINGERPRINTS] = Held("original")
    return held


def _list(seen: Seen) -> dict[Thing, Held]:
    held = {}
    standing = sum(bool(row.pdq or row.md5 or row.sha1) for row in seen.rows)
    if standing:
        held[Thing.FINGERPRINTS] = Held("original", standing)
    for request in seen.received:
        if any(piece in request for _, pieces in _samples() for piece in pieces):
            held[Thing.PICTURE] = Held("original")
        if any(name in request for name, _ in _samples()):
            held[Thing.FILE_NAME] = Held("original")
    return held


@cache
def _samples() -> tuple[tuple[bytes, tuple[bytes, ...]], ...]:
    """Name of each sample, and pieces of it as they would stand in a message."""
    found = []
    for file in sorted(copies.SAMPLES.rglob("*.*")):
        if file.suffix in NO_PICTURES:
            continue
        content = file.read_bytes()
        middle = len(content) // 2
        piece = content[middle : middle + PIECE]
        written = tuple(base64.b64encode(content[at:])[:PIECE] for at in range(middle, middle + 3))
        found.append((file.name.encode(), (piece, piece.hex().encode(), *written)))
    return tuple(found)


def _whose(content: bytes) -> str:
    copy = copies.known(content)
    return "same" if copy and copy.kind == copies.THE_SAMPLE else "upload"


def _platform(seen: Seen) -> dict[Thing, Held]:
    held = {}
    happened = seen.happened
    if happened.readings and happened.readings[-1].shield:
        held[Thing.FINGERPRINTS] = Held("original", happened.readings[-1].shield)
    if happened.scans:
        upload, count = happened.scans[-1].upload, len(happened.scans)
        held[Thing.PICTURE] = Held(_whose(upload.content), count)
        held[Thing.FILE_NAME] = Held("upload", count, upload.file_name)
        held[Thing.ADDRESS] = Held("upload", count, upload.url)
        held[Thing.IP] = Held("upload", count, upload.account.ip)
    return held


_FILED = {
    Thing.ADDRESS: ("internetDetails", "webPageIncident", "url"),
    Thing.IP: ("personOrUserReported", "ipCaptureEvent", "ipAddress"),
}


def _tipline(finished: tuple[Filed, ...]) -> dict[Thing, Held]:
    held = {}
    for filed in finished:
        for thing, path in _FILED.items():
            if value := filed.report.first(*path):
                held[thing] = Held("upload", value=value)
        for file in filed.files:
            held[Thing.PICTURE] = Held(_whose(file.content), len(filed.files))
            held[Thing.FILE_NAME] = Held("upload", value=file.name)
            prints = [one for about in file.details for one in about.all("originalFileHash")]
            if prints:
                held[Thing.FINGERPRINTS] = Held("upload", len(prints))
    return held


_CLUES = {
    "url": Thing.ADDRESS,
    "ip": Thing.IP,
    "file": Thing.FILE_NAME,
}


def _agency(seen: Seen) -> dict[Thing, Held]:
    held = {}
    for referred in seen.happened.referred:
        case = referred.case
        if case.files:
            held[Thing.PICTURE] = Held("upload", case.files)
        for clue in case.clues:
            if thing := _CLUES.get(clue.name):
                held[thing] = Held("upload", value=clue.value)
        prints = [clue for clue in case.clues if clue.element.endswith("originalFileHash")]
        if prints:
            held[Thing.FINGERPRINTS] = Held("upload", len(prints))
    return held
