"""A report's way through case management: looked at by two, given a priority, referred.

Each step takes the value of the step before and gives the next. That reports are classified, given
a priority and referred is public; by whom, on what screens and with which words is not. So what
stands here is one plausible way, and says so (`words.NOT_PUBLIC`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from takeitdown.practice.cybertipline import Filed


class Classification(Enum):
    """What industry's scale calls a file (A: before, B: in puberty; 1: sex act, 2: lascivious
    exhibition), and what it does not.
    """

    A1, A2, B1, B2 = "A1", "A2", "B1", "B2"
    OTHER = "other"


class Priority(Enum):
    """E: at once; 1 to 3: the sooner, the smaller; I: for information."""

    URGENT, FIRST, SECOND, THIRD, INFORMATION = "E", "1", "2", "3", "I"


class Reason(Enum):
    """Why a case goes to an agency."""

    UPLOADER_ADDRESS = "uploader-address"
    CHILD_KNOWN = "child-known"
    PROVIDER_PLACE = "provider-place"


@dataclass(frozen=True, slots=True)
class Clue:
    """One thing that an analyst has, and the element of the report that it came in."""

    name: str
    value: str = field(repr=False)
    element: str


@dataclass(frozen=True, slots=True)
class Case:
    """A finished report on an analyst's desk."""

    report: int
    opened: datetime
    clues: tuple[Clue, ...]
    files: int


@dataclass(frozen=True, slots=True)
class Classified:
    """A case that two have looked at, each without seeing what the other said."""

    case: Case
    first: Classification
    second: Classification
    third: Classification | None = None

    def __post_init__(self) -> None:
        if (self.first is self.second) is (self.third is not None):
            raise ValueError("a third looks exactly where the first two differ")

    @property
    def classification(self) -> Classification:
        return self.third or self.first


@dataclass(frozen=True, slots=True)
class Prioritised:
    classified: Classified
    priority: Priority


@dataclass(frozen=True, slots=True)
class Referred:
    """A case that went to an agency, and why to this one."""

    prioritised: Prioritised
    agency: str
    reasons: tuple[Reason, ...]
    at: datetime

    def __post_init__(self) -> None:
        if not self.reasons:
            raise ValueError("a referral has a reason")


# Where in a report an analyst finds what.
CLUES = (
    ("incident", ("incidentSummary", "incidentType")),
    ("time", ("incidentSummary", "incidentDateTime")),
    ("address of the page", ("internetDetails", "webPageIncident", "url")),
    ("who reports", ("reporter", "reportingPerson", "email")),
    ("account", ("personOrUserReported", "espIdentifier")),
    ("screen name", ("personOrUserReported", "screenName")),
    ("IP address", ("personOrUserReported", "ipCaptureEvent", "ipAddress")),
)


def opened(filed: Filed, at: datetime) -> Case:
    """A finished report as a case. Raises ValueError for one that is not finished."""
    if filed.finished is None:
        raise ValueError("not finished")
    clues = [
        Clue(name, found.text, "/".join(path))
        for name, path in CLUES
        for found in filed.report.all(*path)
    ]
    for file in filed.files:
        clues.append(Clue("file", file.name, "upload"))
        clues += [
            Clue(digest.attribute("hashType"), digest.text, "fileDetails/originalFileHash")
            for details in file.details
            for digest in details.all("originalFileHash")
        ]
    return Case(filed.id, at, tuple(clues), len(filed.files))


def classify(
    case: Case,
    first: Classification,
    second: Classification,
    third: Classification | None = None,
) -> Classified:
    """Raises ValueError unless a third looked exactly where two differ."""
    return Classified(case, first, second, third)


def prioritise(classified: Classified, priority: Priority) -> Prioritised:
    return Prioritised(classified, priority)


def refer(
    prioritised: Prioritised, agency: str, reasons: tuple[Reason, ...], at: datetime
) -> Referred:
    """Raises ValueError without a reason."""
    return Referred(prioritised, agency, reasons, at)
