"""What the person said yes to, on the page before anything is sent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from takeitdown.steps.fingerprint import Fingerprint


class Age(StrEnum):
    """How old the person was in the pictures. It decides which list is right."""

    UNDER_18 = "under-18"
    ADULT = "adult"
    NOT_SURE = "not-sure"


class Reach(StrEnum):
    """Which fingerprints of a picture are sent."""

    EXACT = "exact"  # the file's digests: finds only the very same file
    ALIKE = "alike"  # and PDQ and pHash of the picture: finds re-encoded and resized copies
    EDITED = "edited"  # and the PDQs of likely edited copies


class Statement(StrEnum):
    """What the person declares by pressing Send. One plain declaration, shown above the button."""

    DEPICTED_OR_HELPING = "depicted-or-helping"


@dataclass(frozen=True, slots=True)
class Confirmation:
    """Made by `confirm` alone. At least one fingerprint; no file twice."""

    fingerprints: tuple[Fingerprint, ...]
    age: Age
    reach: Reach
    statement: Statement
    at: datetime


def confirm(
    fingerprints: tuple[Fingerprint, ...],
    age: Age,
    reach: Reach,
    statement: Statement,
    at: datetime,
) -> Confirmation:
    """The person's yes. Raises ValueError without a fingerprint or with the same file twice."""
    if not fingerprints:
        raise ValueError("nothing to confirm")
    if len({fingerprint.sha256 for fingerprint in fingerprints}) != len(fingerprints):
        raise ValueError("the same file twice")
    return Confirmation(fingerprints, age, reach, statement, at)
