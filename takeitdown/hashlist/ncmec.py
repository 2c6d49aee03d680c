"""The XML of NCMEC Hash Sharing v2, its read side: what is written to partners, and the one thing
that is read from them.

Source of the format: the public documentation at exttest.cybertip.org/hashsharing and the client in
facebook/ThreatExchange (python-threatexchange, exchanges/clients/ncmec). Its write side is not
public; nothing here claims to be compatible with it.

What real clients break on, and so is kept here: times are exactly YYYY-MM-DDTHH:MM:SSZ, every list
of entries that is not empty has a maxTimestamp, hexadecimal digits are lower-case, member ids are
whole numbers, and nothing but image and deletedImage stands among the images.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from xml.sax.saxutils import escape, quoteattr

from takeitdown.steps import tree
from takeitdown.steps.fingerprint import VARIANT_KINDS
from takeitdown.steps.tree import Element, NotXml

NAMESPACE = "https://hashsharing.ncmec.org/hashsharing/v2"
MOST_FEEDBACK_BYTES = 16 * 1024

# The fingerprints that this list has, by the names of the address and of the reasons.
FINGERPRINTS = {"MD5": "Md5", "SHA1": "Sha1", "PDQ": "Pdq"}

_TIME = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,9})?Z", re.ASCII)
# What feedback may be: an element's name, then those of its children.
Shape = tuple[object, ...]
AFFIRMATIVE: Shape = ("feedbackSubmission", ("affirmative",))
NEGATIVE: Shape = ("feedbackSubmission", ("negative", ("reasonIds", ("guid",))))

_OURS = uuid.uuid5(uuid.NAMESPACE_URL, "takeitdown hash list")


class NotFeedback(Exception):
    """What came is not a feedbackSubmission."""


@dataclass(frozen=True, slots=True)
class Member:
    """An organisation: the list's own (who submits), or a partner's."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Published:
    """One entry as partners read it. A withdrawn one has no fingerprints."""

    name: str
    changed: int
    withdrawn: bool
    variant: str
    md5: str | None = field(repr=False)
    sha1: str | None = field(repr=False)
    pdq: str | None = field(repr=False)


def guid(kind: str, name: str) -> str:
    """A name's fixed identifier, the same at every list that runs this software."""
    return str(uuid.uuid5(_OURS, f"{kind}/{name}"))


# Why a partner may say that an entry is wrong.
REASONS = {
    guid("reason", name): name
    for name in (
        "Not an intimate picture",
        "A well-known or harmless picture",
        "Matches pictures that are not alike",
    )
}


def time_written(seconds: int) -> str:
    return f"{datetime.fromtimestamp(seconds, UTC).replace(tzinfo=None).isoformat()}Z"


def time_read(text: str) -> int:
    """Seconds since 1970, a fraction cut off. Raises ValueError for any other form."""
    match = _TIME.fullmatch(text)
    if match is None:
        raise ValueError("not a time")
    return int(datetime.fromisoformat(match[1]).replace(tzinfo=UTC).timestamp())


def status(address: str, partner: Member) -> str:
    return _document(
        "status",
        f"<ipAddress>{escape(address)}</ipAddress><username>{escape(partner.name)}</username>"
        + _member(partner),
    )


def members(all_members: Iterable[Member]) -> str:
    return _document("members", "".join(map(_member, all_members)))


def entries(page: Sequence[Published], owner: Member, following: str) -> str:
    """A page of entries. `following`: where the next page is, or ""."""
    latest = f' maxTimestamp="{time_written(max(e.changed for e in page))}"' if page else ""
    images = "".join(_image(entry, owner) for entry in page)
    paging = f"<paging><next>{escape(following)}</next></paging>" if following else ""
    return _document(
        "queryResult",
        f'<images count="{len(page)}"{latest}>{images}</images><videos count="0"/>{paging}',
    )


def categorizations() -> str:
    """One group: what was done to a picture before this fingerprint of it was made."""
    return _document(
        "availableCategorizations",
        '<group name="Marked variant" allowMultiple="false">'
        + "".join(map(_categorization, sorted(VARIANT_KINDS)))
        + "</group>",
    )


def reasons(fingerprint: str) -> str:
    kind = FINGERPRINTS[fingerprint]
    return _document(
        "availableFeedbackReasons",
        "".join(
            f"<reason guid={quoteattr(identifier)} name={quoteattr(name)} type={quoteattr(kind)}/>"
            for identifier, name in REASONS.items()
        ),
    )


def feedback_taken() -> str:
    """The answer to feedback. Its real form is not public; clients do not read it."""
    return _document("submissionResult", "")


def feedback_read(untrusted: bytes) -> str:
    """The reason in a feedbackSubmission, or "" for an affirmative one. Raises NotFeedback."""
    try:
        root = tree.read(untrusted, MOST_FEEDBACK_BYTES, NAMESPACE)
    except NotXml:
        raise NotFeedback from None
    reason = root.first("negative", "reasonIds", "guid").strip()
    if _shape(root) == AFFIRMATIVE or (_shape(root) == NEGATIVE and reason in REASONS):
        return reason
    raise NotFeedback


def _shape(one: Element) -> Shape:
    return (one.name, *map(_shape, one.children))


def _document(root: str, inside: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<{root} xmlns="{NAMESPACE}">{inside}</{root}>'


def _member(member: Member) -> str:
    return f'<member id="{member.id}">{escape(member.name)}</member>'


def _image(entry: Published, owner: Member) -> str:
    name, time = f"<id>{entry.name}</id>", f"<timestamp>{time_written(entry.changed)}</timestamp>"
    if entry.withdrawn:
        return f"<deletedImage>{_member(owner)}{name}{time}</deletedImage>"
    fingerprints = "".join(
        f"<{kind}>{value}</{kind}>"
        for kind, value in (("md5", entry.md5), ("sha1", entry.sha1), ("pdq", entry.pdq))
        if value
    )
    marked = (
        f"<categorizations>{_categorization(entry.variant)}</categorizations>"
        if entry.variant
        else ""
    )
    return (
        f"<image>{_member(owner)}{time}{name}"
        f"<fingerprints>{fingerprints}</fingerprints>{marked}</image>"
    )


def _categorization(variant: str) -> str:
    return f"<categorization guid={quoteattr(guid('variant', variant))} name={quoteattr(variant)}/>"
