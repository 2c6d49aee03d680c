"""The document: the only thing about a picture that leaves this computer.

Canonical JSON with a closed schema (`assets/submission.schema.json`), no free text, at most 64 KiB
and 20 pictures. File names, paths, sizes, dates and EXIF have no place in it. It holds no time and
no chance value: the same pictures, answers and case give the same bytes, so that sending twice is
sending once. It is addressed by its own digest. `compose` makes it in the window; `parse` reads it
in the courier and in the list, and refuses all but the canonical bytes.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from takeitdown.errors import DocumentProblem
from takeitdown.steps.canonical import decode, differing_keys, encode, is_hex
from takeitdown.steps.confirmation import Age, Confirmation, Reach, Statement
from takeitdown.steps.fingerprint import (
    LISTED_QUALITY,
    MOST_VARIANTS,
    VARIANT_KINDS,
    Fingerprint,
    Variant,
)

FORMAT = "takeitdown-submission-1"
MOST_DOCUMENT_BYTES = 64 * 1024
MOST_PICTURES = 20


@dataclass(frozen=True, slots=True)
class Alike:
    """What finds copies that look alike. PDQ quality from 50 to 100."""

    pdq: str = field(repr=False)
    quality: int
    phash: str = field(repr=False)
    variants: tuple[Variant, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One picture in the document. `alike` is None where only the file's digests are listed."""

    sha256: str = field(repr=False)
    sha1: str = field(repr=False)
    md5: str = field(repr=False)
    alike: Alike | None

    @property
    def fingerprints(self) -> int:
        """How many fingerprints a person is told of: the picture's, and one for each variant."""
        return 1 + (len(self.alike.variants) if self.alike else 0)


@dataclass(frozen=True, slots=True)
class Submission:
    """A document and its meaning. Made by `compose` and `parse` alone; entries sorted by
    SHA-256.
    """

    document: bytes = field(repr=False)
    case: str = field(repr=False)
    age: Age
    practice: bool
    statement: Statement
    entries: tuple[Entry, ...]

    @property
    def digest(self) -> str:
        """The document's address: its SHA-256, 64 lower-case hexadecimal digits."""
        return hashlib.sha256(self.document).hexdigest()

    @property
    def fingerprints(self) -> int:
        return sum(entry.fingerprints for entry in self.entries)


def compose(confirmation: Confirmation, case: str, practice: bool) -> tuple[Submission, ...]:
    """The documents for what was confirmed, at most 20 pictures each, in an order that depends on
    the pictures alone. `case` is the case id (32 hexadecimal digits), never the case number."""
    entries = sorted(
        (_entry(fingerprint, confirmation.reach) for fingerprint in confirmation.fingerprints),
        key=lambda entry: entry.sha256,
    )
    return tuple(
        parse(
            encode(
                {
                    "age": confirmation.age.value,
                    "case": case,
                    "format": FORMAT,
                    "pictures": [_plain(entry) for entry in entries[start : start + MOST_PICTURES]],
                    "practice": practice,
                    "statement": confirmation.statement.value,
                }
            )
        )
        for start in range(0, len(entries), MOST_PICTURES)
    )


def _entry(fingerprint: Fingerprint, reach: Reach) -> Entry:
    alike = None
    if reach is not Reach.EXACT and fingerprint.can_match_alike:
        variants = fingerprint.variants if reach is Reach.EDITED else ()
        alike = Alike(fingerprint.pdq, fingerprint.pdq_quality, fingerprint.phash, variants)
    return Entry(fingerprint.sha256, fingerprint.sha1, fingerprint.md5, alike)


def _plain(entry: Entry) -> dict[str, object]:
    plain: dict[str, object] = {"md5": entry.md5, "sha1": entry.sha1, "sha256": entry.sha256}
    if entry.alike:
        plain["alike"] = {
            "pdq": entry.alike.pdq,
            "phash": entry.alike.phash,
            "quality": entry.alike.quality,
            "variants": [
                {"pdq": variant.pdq, "quality": variant.quality, "variant": variant.kind}
                for variant in entry.alike.variants
            ],
        }
    return plain


def parse(untrusted: bytes) -> Submission:
    """The submission in `untrusted`. Raises DocumentProblem, whose fact names the field, not
    its value.
    """
    document = fields(
        untrusted,
        MOST_DOCUMENT_BYTES,
        ("age", "case", "format", "pictures", "practice", "statement"),
    )
    if document["format"] != FORMAT:
        raise DocumentProblem("field", "format")
    if not is_hex(document["case"], 32):
        raise DocumentProblem("field", "case")
    if type(document["practice"]) is not bool:
        raise DocumentProblem("field", "practice")
    pictures = document["pictures"]
    if not isinstance(pictures, list) or not 1 <= len(pictures) <= MOST_PICTURES:
        raise DocumentProblem("field", "pictures")
    try:
        age, statement = Age(str(document["age"])), Statement(str(document["statement"]))
    except ValueError:
        raise DocumentProblem("field", "age, statement") from None
    entries = tuple(
        _parse_entry(picture, f"pictures/{index}") for index, picture in enumerate(pictures)
    )
    digests = [entry.sha256 for entry in entries]
    if digests != sorted(set(digests)):
        raise DocumentProblem("field", "pictures: each once, sorted by sha256")
    if encode(document) != untrusted:
        raise DocumentProblem("not-canonical")
    return Submission(
        untrusted, str(document["case"]), age, document["practice"], statement, entries
    )


def fields(untrusted: bytes, most_bytes: int, names: tuple[str, ...]) -> dict[str, object]:
    """What a document holds, which has exactly these fields. Raises DocumentProblem."""
    if len(untrusted) > most_bytes:
        raise DocumentProblem("too-large")
    try:
        value = decode(untrusted)
    except ValueError:
        raise DocumentProblem("not-json") from None
    return _fields(value, "document", names)


def _parse_entry(untrusted: object, place: str) -> Entry:
    picture = _fields(untrusted, place, ("md5", "sha1", "sha256"), ("alike",))
    return Entry(
        _hex(picture, "sha256", 64, place),
        _hex(picture, "sha1", 40, place),
        _hex(picture, "md5", 32, place),
        _parse_alike(picture["alike"], f"{place}/alike") if "alike" in picture else None,
    )


def _parse_alike(untrusted: object, place: str) -> Alike:
    alike = _fields(untrusted, place, ("pdq", "phash", "quality", "variants"))
    variants = alike["variants"]
    if not isinstance(variants, list) or len(variants) > MOST_VARIANTS:
        raise DocumentProblem("field", f"{place}/variants")
    parsed = tuple(
        _parse_variant(variant, f"{place}/variants/{index}")
        for index, variant in enumerate(variants)
    )
    if len({variant.kind for variant in parsed}) != len(parsed):
        raise DocumentProblem("field", f"{place}/variants: a kind twice")
    return Alike(
        _pdq(alike, place), _quality(alike, place), _hex(alike, "phash", 16, place), parsed
    )


def _parse_variant(untrusted: object, place: str) -> Variant:
    variant = _fields(untrusted, place, ("pdq", "quality", "variant"))
    kind = variant["variant"]
    if not isinstance(kind, str) or kind not in VARIANT_KINDS:
        raise DocumentProblem("field", f"{place}/variant")
    return Variant(kind, _pdq(variant, place), _quality(variant, place))


def _fields(
    untrusted: object, place: str, required: tuple[str, ...], optional: tuple[str, ...] = ()
) -> dict[str, object]:
    if not isinstance(untrusted, dict):
        raise DocumentProblem("field", place)
    lacking, unknown = differing_keys(untrusted, required, optional)
    if lacking:
        raise DocumentProblem("field", f"{place}: {', '.join(sorted(lacking))} missing")
    if unknown:  # an unknown name is somebody's text: it is not repeated
        raise DocumentProblem("unknown-field", place)
    return untrusted


def _hex(fields: dict[str, object], name: str, digits: int, place: str) -> str:
    value = fields[name]
    if not is_hex(value, digits):
        raise DocumentProblem("field", f"{place}/{name}: {digits} lower-case hexadecimal digits")
    return str(value)


def _pdq(fields: dict[str, object], place: str) -> str:
    pdq = _hex(fields, "pdq", 64, place)
    if pdq == "0" * 64:
        raise DocumentProblem("field", f"{place}/pdq: all zeros")
    return pdq


def _quality(fields: dict[str, object], place: str) -> int:
    quality = fields["quality"]
    if type(quality) is not int or not LISTED_QUALITY <= quality <= 100:
        raise DocumentProblem("field", f"{place}/quality: {LISTED_QUALITY} to 100")
    return quality
