"""The document that takes pictures of a case off the list again, all of them or some.

{"case": "<case id>", "format": "takeitdown-withdrawal-1", "pictures": "all"}

or, in place of "all", the sorted numbers of the pictures that are meant, as the case's state gives
them (`steps.state`): no fingerprint goes out again. Canonical JSON, a closed schema. The list
answers with what is left, signed: withdrawing twice leaves the same. A submission that is sent
again afterwards stays withdrawn; only a request that says so lists it again. A new document is a
new yes, and lists what it holds.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import datetime

from takeitdown.errors import DocumentProblem, ReceiptProblem
from takeitdown.steps.canonical import encode, is_hex, read_hour, write_hour
from takeitdown.steps.receipt import Verify, opened
from takeitdown.steps.state import MOST_PICTURES
from takeitdown.steps.submission import fields

FORMAT = "takeitdown-withdrawal-1"
SIGNED_PREFIX = FORMAT.encode("ascii") + b"\n"
MOST_DOCUMENT_BYTES = 8 * 1024  # the numbers of all pictures of a full case fit
_ALL = "all"


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Made by `compose` and `parse` alone. `pictures` are numbers, or None for every picture."""

    document: bytes = field(repr=False)
    case: str = field(repr=False)
    pictures: tuple[int, ...] | None


def compose(case: str, pictures: tuple[int, ...] | None) -> Withdrawal:
    """The document that withdraws `pictures` (their numbers), or everything for None."""
    named: object = _ALL if pictures is None else sorted(set(pictures))
    return parse(encode({"case": case, "format": FORMAT, "pictures": named}))


def parse(untrusted: bytes) -> Withdrawal:
    """The withdrawal in `untrusted`. Raises DocumentProblem; its fact names the field."""
    value = fields(untrusted, MOST_DOCUMENT_BYTES, ("case", "format", "pictures"))
    case, pictures = value["case"], value["pictures"]
    if value["format"] != FORMAT:
        raise DocumentProblem("field", "format")
    if not is_hex(case, 32):
        raise DocumentProblem("field", "case")
    if pictures != _ALL:
        if not isinstance(pictures, list) or not 1 <= len(pictures) <= MOST_PICTURES:
            raise DocumentProblem("field", "pictures")
        if not all(type(one) is int and 1 <= one <= MOST_PICTURES for one in pictures):
            raise DocumentProblem("field", f"pictures: numbers from 1 to {MOST_PICTURES}")
        if pictures != sorted(set(pictures)):
            raise DocumentProblem("field", "pictures: each once, sorted")
    if encode(value) != untrusted:
        raise DocumentProblem("not-canonical")
    return Withdrawal(untrusted, case, tuple(pictures) if isinstance(pictures, list) else None)


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
        return Left(read_hour(answer["at"]), withdrawn, listed)
    except ValueError:
        raise ReceiptProblem("field") from None


def write(
    case: str, digest: str, at: datetime, withdrawn: int, listed: int, practice: bool
) -> dict[str, object]:
    """The fields of the list's answer, for it to encode and sign: how many pictures of the case are
    withdrawn now, and how many are still listed. `digest`: the SHA-256 of the withdrawal document.
    """
    return {
        "at": write_hour(at),
        "case": case,
        "digest": digest,
        "format": FORMAT,
        "listed": listed,
        "practice": practice,
        "withdrawn": withdrawn,
    }
