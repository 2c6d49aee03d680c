"""Which platforms were said to read which hash list, by whom, and when.

Takes the bytes of `assets/platforms.json`, gives values; opens nothing. Such lists grow old fast:
each has its source and day, and stands like a help card (`Checked.standing`).
"""

from __future__ import annotations

from dataclasses import dataclass

from takeitdown.steps.helpcard import Checked, checked, fields, listed, opened, text

FORMAT = "takeitdown-platforms-1"


@dataclass(frozen=True, slots=True)
class PlatformList:
    """A hash list, the page that has its platforms as they are now, and those named on one day."""

    name: str
    official: str
    platforms: tuple[str, ...]
    checked: Checked


def parse(untrusted: bytes) -> tuple[PlatformList, ...]:
    """The lists in the file, newest first. Raises HelpCardProblem."""
    found = opened(untrusted, FORMAT, ("lists",))
    lists = [_one(each) for each in listed(found["lists"], "lists")]
    return tuple(sorted(lists, key=lambda one: one.checked.as_of, reverse=True))


def _one(value: object) -> PlatformList:
    found = fields(value, ("name", "official", "platforms", "checked"))
    return PlatformList(
        text(found["name"], "name"),
        text(found["official"], "official"),
        tuple(text(each, "platforms") for each in listed(found["platforms"], "platforms")),
        checked(found["checked"]),
    )
