"""A report's way through case management: looked at by two, given a priority, referred.

Each step takes the value of the step before and gives the next. That reports are classified, given
a priority and referred is public; by whom, on what screens and with which words is not. So what
stands here is one plausible way, and says so (`words.STAND_INS`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network

from takeitdown.practice.cybertipline import Filed


class Classification(Enum):
    """What industry's scale calls a file (A: before, B: in puberty; 1: sex act, 2: lascivious
    exhibition), and what it does not.
    """

    A1, A2, B1, B2 = "A1", "A2", "B1", "B2"
    OTHER = "other"


class Priority(Enum):
    """What NCMEC is quoted to call reports. A referral has enough in it to look into."""

    URGENT, REFERRAL, INFORMATIONAL = "urgent", "referral", "informational"


class Reason(Enum):
    """Why a case goes to an agency."""

    UPLOADER_ADDRESS = "uploader-address"
    CHILD_PLACE = "child-place"
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
    """A classified case and how soon it is to be looked into."""

    classified: Classified
    priority: Priority

    def __post_init__(self) -> None:
        named = {clue.name for clue in self.classified.case.clues}
        if self.priority is Priority.REFERRAL and not named & LEADS:
            raise ValueError("nothing in it leads to anyone")


@dataclass(frozen=True, slots=True)
class Referred:
    """A case that went to an agency, and why to this one."""

    prioritised: Prioritised
    agency: str
    reasons: tuple[Reason, ...]
    at: datetime

    @property
    def case(self) -> Case:
        return self.prioritised.classified.case

    def __post_init__(self) -> None:
        if not self.reasons or self.prioritised.priority is Priority.INFORMATIONAL:
            raise ValueError("nothing goes to an agency without enough in it, and a reason")


# Where in a report an analyst finds what.
CLUES = (
    ("incident", ("incidentSummary", "incidentType")),
    ("time", ("incidentSummary", "incidentDateTime")),
    ("url", ("internetDetails", "webPageIncident", "url")),
    ("reporter", ("reporter", "reportingPerson", "email")),
    ("account", ("personOrUserReported", "espIdentifier")),
    ("screen-name", ("personOrUserReported", "screenName")),
    ("ip", ("personOrUserReported", "ipCaptureEvent", "ipAddress")),
)
DIGEST = "fileDetails/originalFileHash"
# Without one of these there is nobody to look for.
LEADS = {"account", "screen-name", "ip"}
# Agencies that do not exist, and where the internet addresses of their areas would be (RFC 5737).
AREAS = {
    "Example Task Force (made up)": ip_network("203.0.113.0/24"),
    "Other Task Force (made up)": ip_network("198.51.100.0/24"),
}
# The agency of the area in which the platform is.
AT_THE_PLATFORM = "Other Task Force (made up)"


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
            Clue("digest", f"{digest.attribute('hashType')} {digest.text}", DIGEST)
            for details in file.details
            for digest in details.all("originalFileHash")
        ]
    return Case(filed.id, at, tuple(clues), len(filed.files))


def priority(classified: Classified) -> Priority:
    """What a report is worth by what is in it: a referral where something leads to someone."""
    named = {clue.name for clue in classified.case.clues}
    return Priority.REFERRAL if named & LEADS else Priority.INFORMATIONAL


def destination(case: Case) -> tuple[str, tuple[Reason, ...]]:
    """The agency that a case belongs to, and why: that of the uploader's address, or else that of
    the platform."""
    addresses = [clue.value for clue in case.clues if clue.name == "ip"]
    for agency, area in AREAS.items():
        if any(_lies_in(area, address) for address in addresses):
            return agency, (Reason.UPLOADER_ADDRESS,)
    return AT_THE_PLATFORM, (Reason.PROVIDER_PLACE,)


def _lies_in(area: IPv4Network | IPv6Network, untrusted_address: str) -> bool:
    try:
        return ip_address(untrusted_address) in area
    except ValueError:  # any client may have filed the report
        return False
