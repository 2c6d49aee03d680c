"""The document that takes pictures of a case off the list again, all of them or some.

{"case": "<case id>", "format": "takeitdown-withdrawal-1", "pictures": "all"}

or, in place of "all", the sorted SHA-256 digests of the files that are meant. Canonical JSON, a
closed schema. The list answers with what is left, signed: withdrawing twice leaves the same. A
submission that is sent again afterwards stays withdrawn; only a request that says so lists it
again. A new document is a new yes, and lists what it holds.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime

from takeitdown.errors import DocumentProblem, ReceiptProblem
from takeitdown.steps.canonical import decode, differing_keys, encode, is_hex
from takeitdown.steps.receipt import Verify, opened

FORMAT = "takeitdown-withdrawal-1"
SIGNED_PREFIX = FORMAT.encode("ascii") + b"\n"
MOST_PICTURES = 900  # fits into 64 KiB
MOST_DOCUMENT_BYTES = 64 * 1024
_ALL = "all"


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Made by `compose` and `parse` alone. `pictures` are digests, or None for every picture."""

    document: bytes = field(repr=False)
    case: str = field(repr=False)
    pictures: tuple[str, ...] | None = field(repr=False)


def compose(case: str, pictures: tuple[str, ...] | None) -> Withdrawal:
    """The document that withdraws `pictures` (SHA-256), or everything for None."""
    named: object = _ALL if pictures is None else sorted(set(pictures))
    return parse(encode({"case": case, "format": FORMAT, "pictures": named}))


def parse(untrusted: bytes) -> Withdrawal:
    """The withdrawal in `untrusted`. Raises DocumentProblem; its fact names the field."""
    if len(untrusted) > MOST_DOCUMENT_BYTES:
        raise DocumentProblem("too-large")
    try:
        value = decode(untrusted)
    except ValueError:
        raise DocumentProblem("not-json") from None
    if not isinstance(value, dict):
        raise DocumentProblem("field", "document")
    lacking, unknown = differing_keys(value, ("case", "format", "pictures"))
    if lacking:
        raise DocumentProblem("field", f"document: {', '.join(sorted(lacking))} missing")
    if unknown:
        raise DocumentProblem("unknown-field", "document")
    case, pictures = value["case"], value["pictures"]
    if value["format"] != FORMAT:
        raise DocumentProblem("field", "format")
    if not is_hex(case, 32):
        raise DocumentProblem("field", "case")
    if pictures != _ALL:
        if not isinstance(pictures, list) or not 1 <= len(pictures) <= MOST_PICTURES:
            raise DocumentProblem("field", "pictures")
        if not all(is_hex(picture, 64) for picture in pictures):
            raise DocumentProblem("field", "pictures: 64 lower-case hexadecimal digits")
        if pictures != sorted(set(pictures)):
            raise DocumentProblem("field", "pictures: each once, sorted")
    if encode(value) != untrusted:
        raise DocumentProblem("not-canonical")
    return Withdrawal(untrusted, str(case), None if pictures == _ALL else tuple(pictures))


@dataclass(frozen=True, slots=True)
class Left:
    """What is left of a case after a withdrawal, in pictures. Made by `accept` alone."""

    at: datetime
    withdrawn: int
    listed: int


def accept(
    withdrawal: Withdrawal, practice: bool, signed: bytes, signature: bytes, verify: Verify
) -> Left:
    """The list's answer to `withdrawal`. Raises ReceiptProblem: signature, field, or not-ours."""
    names = ("at", "case", "digest", "format", "listed", "practice", "withdrawn")
    answer = opened(FORMAT, names, signed, signature, verify)
    withdrawn, listed = answer["withdrawn"], answer["listed"]
    if type(withdrawn) is not int or type(listed) is not int:
        raise ReceiptProblem("field")
    digest = hashlib.sha256(withdrawal.document).hexdigest()
    if (answer["digest"], answer["case"], answer["practice"]) != (
        digest,
        withdrawal.case,
        practice,
    ):
        raise ReceiptProblem("not-ours")
    try:
        at = datetime.strptime(str(answer["at"]), "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    except ValueError:
        raise ReceiptProblem("field") from None
    return Left(at, withdrawn, listed)


def write(
    case: str, digest: str, at: datetime, withdrawn: int, listed: int, practice: bool
) -> dict[str, object]:
    """The fields of the list's answer, for it to encode and sign: how many pictures of the case are
    withdrawn now, and how many are still listed. `digest`: the SHA-256 of the withdrawal document.
    """
    return {
        "at": at.astimezone(UTC).strftime("%Y-%m-%dT%H:00:00Z"),
        "case": case,
        "digest": digest,
        "format": FORMAT,
        "listed": listed,
        "practice": practice,
        "withdrawn": withdrawn,
    }
