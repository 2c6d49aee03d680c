"""Where a case stands, as the list signed it: each of its pictures, by a number and never a name.

{"case": "<case id>", "format": "takeitdown-case-1", "pictures": {"listed":
 {"2026-11-23T14:00:00Z": [1, 2]}, "withdrawn": {"2026-11-24T09:00:00Z": [3]}}, "practice": false}

Pictures are numbered from 1 in the order in which they came; the same file sent twice is one. For
each outcome and each hour since which it is so stand the numbers of its pictures. A number stays
what it is, so that one picture can be taken back by it (`steps.withdrawal`). The answer holds no
fingerprint, no digest and no word of any message in which a picture came.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from takeitdown.errors import ReceiptProblem
from takeitdown.steps.canonical import read_hour, write_hour
from takeitdown.steps.receipt import Outcome, Verify, opened

FORMAT = "takeitdown-case-1"
SIGNED_PREFIX = FORMAT.encode("ascii") + b"\n"
MOST_PICTURES = 1000  # in a case: the answer is at most 64 KiB, each picture in an hour of its own


@dataclass(frozen=True, slots=True)
class Standing:
    """One picture at the list. `since` is UTC, cut to the hour."""

    outcome: Outcome
    since: datetime


@dataclass(frozen=True, slots=True)
class CaseState:
    """Made by `accept` alone. Picture 1 stands first in `pictures`."""

    case: str = field(repr=False)
    pictures: tuple[Standing, ...]

    @property
    def standing(self) -> int:
        """How many pictures were not taken back."""
        return sum(one.outcome is not Outcome.WITHDRAWN for one in self.pictures)


def write(case: str, pictures: Sequence[Standing], practice: bool) -> dict[str, object]:
    """The fields of the list's answer, for it to encode and sign."""
    told: dict[str, dict[str, list[int]]] = {}
    for number, picture in enumerate(pictures, start=1):
        hours = told.setdefault(picture.outcome.value, {})
        hours.setdefault(write_hour(picture.since), []).append(number)
    return {"case": case, "format": FORMAT, "pictures": told, "practice": practice}


def accept(case: str, practice: bool, signed: bytes, signature: bytes, verify: Verify) -> CaseState:
    """The state of `case`. Raises ReceiptProblem: signature, field, or not-ours."""
    names = ("case", "format", "pictures", "practice")
    answer = opened(FORMAT, names, signed, signature, verify)
    if (answer["case"], answer["practice"]) != (case, practice):
        raise ReceiptProblem("not-ours")
    try:
        told = sorted(
            (number, Outcome(outcome), read_hour(hour))
            for outcome, hours in answer["pictures"].items()
            for hour, numbers in hours.items()
            for number in numbers
        )
    except (AttributeError, TypeError, ValueError):  # not the shape that `write` gives
        raise ReceiptProblem("field") from None
    numbers = [number for number, _, _ in told]
    if any(type(number) is not int for number in numbers):
        raise ReceiptProblem("field")
    if not told or len(told) > MOST_PICTURES or numbers != list(range(1, len(told) + 1)):
        raise ReceiptProblem("field")
    return CaseState(case, tuple(Standing(outcome, since) for _, outcome, since in told))
