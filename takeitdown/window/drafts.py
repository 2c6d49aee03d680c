"""Texts for others, made from what a person wrote down: plain functions from values to text.

They hold nothing that the person did not write, apart from the fixed words of `words.py`. Names,
signatures and contacts are never asked for here: a bracket stands where they belong.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from takeitdown.window import words
from takeitdown.window.whose import Whose

Reader = Literal["cybertipline", "platform", "police"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where the pictures were seen. Any of it may be empty."""

    where: str = ""
    who: str = ""
    when: str = ""

    @property
    def empty(self) -> bool:
        return not (self.where or self.who or self.when)


@dataclass(frozen=True, slots=True)
class Worksheet:
    """What a person wrote down. Never leaves the window, but for a press on Copy or Save."""

    places: tuple[Place, ...]
    threat: str
    child: bool  # under 18 in the pictures
    whose: Whose


def draft(worksheet: Worksheet, reader: Reader) -> str:
    """The text for `reader`."""
    match reader:
        case "cybertipline":
            return _joined(
                words.DRAFT_CYBERTIPLINE,
                _whose(worksheet),
                _seen(worksheet),
                _threat(worksheet),
                words.DRAFT_MESSAGES,
                f"{words.DRAFT_COUNTRY}\n{words.DRAFT_CONTACT}",
            )
        case "platform":
            what, statement, answer, signature = words.DRAFT_PARTS
            return _joined(
                words.DRAFT_PLATFORM,
                words.DRAFT_PLATFORM_ASK,
                f"{what}\n{_whose(worksheet)}\n{_seen(worksheet) or words.DRAFT_NOWHERE}",
                f"{statement}\n{words.DRAFT_GOOD_FAITH[worksheet.whose]}",
                f"{answer}\n{words.DRAFT_ANSWER_TO}",
                f"{signature}\n{words.DRAFT_SIGNED}",
            )
        case "police":
            return _joined(
                words.DRAFT_POLICE,
                words.DRAFT_POLICE_ASK,
                _whose(worksheet),
                _seen(worksheet),
                _threat(worksheet),
                words.DRAFT_MESSAGES,
            )


def _joined(*parts: str) -> str:
    return "\n\n".join(part for part in parts if part) + "\n"


def _whose(worksheet: Worksheet) -> str:
    whose = worksheet.whose
    said = [words.DRAFT_OF[whose], words.DRAFT_UNWANTED[whose]]
    return "\n".join([*said, words.DRAFT_CHILD[whose]] if worksheet.child else said)


def _seen(worksheet: Worksheet) -> str:
    places = [place for place in worksheet.places if not place.empty]
    if not places:
        return ""
    lines = [words.DRAFT_SEEN]
    for number, place in enumerate(places, start=1):
        lines.append(f"{words.draft_place(number)}: {place.where or words.DRAFT_NOWHERE}")
        lines += [words.DRAFT_WHO.format(place.who)] * bool(place.who)
        lines += [words.DRAFT_WHEN.format(place.when)] * bool(place.when)
    return "\n".join(lines)


def _threat(worksheet: Worksheet) -> str:
    return f"{words.DRAFT_THREAT}\n{worksheet.threat}" if worksheet.threat else ""
