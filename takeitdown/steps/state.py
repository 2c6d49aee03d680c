"""Where a case stands, as the list signed it.

{"case": "<case id>", "format": "takeitdown-case-1", "practice": false, "submissions":
 [{"at": "2026-11-23T14:00:00Z", "digest", "outcome": "received" | "listed" | "withdrawn",
   "pictures": 3, "reference", "withdrawn": 1}, ...]}

"withdrawn" counts the pictures of a submission that were taken back, and is left out for none.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime

from takeitdown.errors import ReceiptProblem
from takeitdown.steps.canonical import differing_keys, is_hex
from takeitdown.steps.receipt import Outcome, Verify, opened
from takeitdown.steps.submission import MOST_PICTURES

FORMAT = "takeitdown-case-1"
SIGNED_PREFIX = FORMAT.encode("ascii") + b"\n"


@dataclass(frozen=True, slots=True)
class Kept:
    """One submission at the list. `at` is UTC, cut to the hour."""

    at: datetime
    outcome: Outcome
    pictures: int
    withdrawn: int

    @property
    def standing(self) -> int:
        """How many pictures were not taken back."""
        return self.pictures - self.withdrawn


@dataclass(frozen=True, slots=True)
class CaseState:
    """Made by `accept` alone."""

    case: str = field(repr=False)
    submissions: tuple[Kept, ...]

    @property
    def standing(self) -> int:
        return sum(kept.standing for kept in self.submissions)


def accept(case: str, practice: bool, signed: bytes, signature: bytes, verify: Verify) -> CaseState:
    """The state of `case`. Raises ReceiptProblem: signature, field, or not-ours."""
    names = ("case", "format", "practice", "submissions")
    answer = opened(FORMAT, names, signed, signature, verify)
    if not isinstance(answer["submissions"], list):
        raise ReceiptProblem("field")
    if (answer["case"], answer["practice"]) != (case, practice):
        raise ReceiptProblem("not-ours")
    return CaseState(case, tuple(_kept(fields) for fields in answer["submissions"]))


def _kept(untrusted: object) -> Kept:
    names = ("at", "digest", "outcome", "pictures", "reference")
    if not isinstance(untrusted, dict) or any(differing_keys(untrusted, names, ("withdrawn",))):
        raise ReceiptProblem("field")
    pictures, withdrawn = untrusted["pictures"], untrusted.get("withdrawn", 0)
    if type(pictures) is not int or type(withdrawn) is not int:
        raise ReceiptProblem("field")
    if not 0 <= withdrawn <= pictures <= MOST_PICTURES:
        raise ReceiptProblem("field")
    if not is_hex(untrusted["digest"], 64) or not is_hex(untrusted["reference"], 32):
        raise ReceiptProblem("field")
    try:
        at = datetime.strptime(str(untrusted["at"]), "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
        return Kept(at, Outcome(untrusted["outcome"]), pictures, withdrawn)
    except ValueError:
        raise ReceiptProblem("field") from None
