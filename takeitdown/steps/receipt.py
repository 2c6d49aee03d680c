"""The list's signed answer to one submission.

The list signs bytes, and sends those very bytes with the signature: nobody has to agree on how JSON
is written again. What is signed begins with a fixed word, so that no other signature of the same
key can pass for a receipt.

It names the key that signed it, because a list can have two: the present one, and the next. What a
list signed before keys had names is good without.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from takeitdown.errors import ReceiptProblem
from takeitdown.steps.canonical import decode, differing_keys, is_hex, read_hour, write_hour
from takeitdown.steps.submission import Submission

FORMAT = "takeitdown-receipt-1"
SIGNED_PREFIX = FORMAT.encode("ascii") + b"\n"
MOST_RECEIPT_BYTES = 4096

# verify(signature, message): the public key that signed, or ReceiptProblem("signature").
Verify = Callable[[bytes, bytes], str]


class Outcome(StrEnum):
    """What is true of a submission at the list. Never "removed": a list removes nothing
    anywhere.
    """

    RECEIVED = "received"
    LISTED = "listed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Receipt:
    """Made by `accept` alone: the list's key signed it, and it is for exactly this submission.

    `at` is UTC, cut to the hour by the list. `signed` and `signature` are kept so that anyone can
    check again.
    """

    submission_digest: str = field(repr=False)
    reference: str = field(repr=False)
    at: datetime
    outcome: Outcome
    pictures: int
    signed: bytes = field(repr=False)
    signature: bytes = field(repr=False)


def write(
    digest: str, reference: str, at: datetime, outcome: Outcome, pictures: int, practice: bool
) -> dict[str, object]:
    """The fields of a receipt, for the list to encode and sign."""
    return {
        "at": write_hour(at),
        "digest": digest,
        "format": FORMAT,
        "outcome": outcome.value,
        "pictures": pictures,
        "practice": practice,
        "reference": reference,
    }


def key_id(public_key: str) -> str:
    """What a key is called: the first 16 of the 64 hexadecimal digits of its SHA-256. It tells two
    keys of one list apart, and proves nothing: the signature does.
    """
    return hashlib.sha256(bytes.fromhex(public_key)).hexdigest()[:16]


def opened(
    form: str, names: tuple[str, ...], signed: bytes, signature: bytes, verify: Verify
) -> dict[str, Any]:
    """The fields of anything that a list signed in the format `form`: those in `names`, and the
    key's id. Raises ReceiptProblem: signature, or field.
    """
    public_key = verify(signature, form.encode("ascii") + b"\n" + signed)
    try:
        answer = decode(signed)
    except ValueError:
        raise ReceiptProblem("field") from None
    if not isinstance(answer, dict) or any(differing_keys(answer, names, ("key",))):
        raise ReceiptProblem("field")
    if answer["format"] != form or answer.get("key", key_id(public_key)) != key_id(public_key):
        raise ReceiptProblem("field")
    return answer


def accept(submission: Submission, signed: bytes, signature: bytes, verify: Verify) -> Receipt:
    """The receipt for `submission`. Raises ReceiptProblem: signature, field, or not-ours."""
    if len(signed) > MOST_RECEIPT_BYTES:
        raise ReceiptProblem("field")
    names = ("at", "digest", "format", "outcome", "pictures", "practice", "reference")
    answer = opened(FORMAT, names, signed, signature, verify)
    if not is_hex(answer["reference"], 32):
        raise ReceiptProblem("field")
    if (answer["digest"], answer["practice"], answer["pictures"]) != (
        submission.digest,
        submission.practice,
        len(submission.entries),
    ):
        raise ReceiptProblem("not-ours")
    try:
        at = read_hour(answer["at"])
        outcome = Outcome(answer["outcome"])
    except ValueError:
        raise ReceiptProblem("field") from None
    return Receipt(
        submission.digest,
        answer["reference"],
        at,
        outcome,
        len(submission.entries),
        signed,
        signature,
    )
