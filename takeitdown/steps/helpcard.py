"""Help cards: who helps in a country, and how sure that is. Takes the bytes of one country's file,
gives values; opens nothing.

Everything that is a sentence for a person is a code here, so that it can be said in any language.
`assets/help.schema.json` says the same as this file. A card that is not as it says is left out, and
the others stay: an old number helps nobody, and neither does an empty page.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import TypeVar

from takeitdown.errors import HelpCardProblem
from takeitdown.steps.canonical import decode, differing_keys

FORMAT = "takeitdown-help-1"
MOST_FILE_BYTES = 64 * 1024
MOST_CARDS = 40
LONGEST_NAME = 80
CHANGING_DAYS, FOLDED_DAYS = 180, 365
WORLD = "world"  # in place of a country's code: who helps everywhere

_COUNTRY = re.compile(r"[A-Z]{2}|world", re.ASCII)
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?", re.ASCII)
_SHOWN = re.compile(r"[0-9][0-9 ()-]{1,22}", re.ASCII)
_DIALLED = re.compile(r"\+?[0-9]{2,15}", re.ASCII)
_WEB = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+(/[A-Za-z0-9._~/-]*)?", re.ASCII)
_SOURCE = re.compile(r"https?://[\x21-\x7e]{4,400}", re.ASCII)
_CLOCK = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]", re.ASCII)
_ZONE = re.compile(r"[A-Za-z]+/[A-Za-z_]+", re.ASCII)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)


class Audience(StrEnum):
    """For whom somebody is there."""

    ANYONE = "anyone"
    TAKEN_UNDER_18 = "taken-under-18"  # whoever was under 18 in the pictures, of any age now
    TAKEN_ADULT = "taken-adult"
    UNDER_18 = "under-18"
    UNDER_19 = "under-19"
    ADULTS = "adults"


class Does(StrEnum):
    """What somebody does."""

    TALK = "talk"  # a person listens
    LIST = "list"  # keeps a list of fingerprints that services look in
    REMOVE = "remove"  # asks services to take pictures down
    REPORT = "report"  # takes a report, and passes it to the police or is the police
    FIND = "find"  # knows who helps in other countries


class Known(StrEnum):
    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Pictures(StrEnum):
    """What happens to the pictures with them."""

    STAY = "stay"  # fingerprints alone are sent
    SENT = "sent"  # the pictures themselves, or their addresses, are sent
    NOT_NEEDED = "not-needed"


class How(StrEnum):
    """How an entry was checked."""

    COPY = "stored-copy"  # a stored copy of a page was read, nobody was called
    PAGE = "live-page"
    CALLED = "called"


class Standing(StrEnum):
    """How old an entry is, and what follows."""

    FRESH = "fresh"
    CHANGING = "changing"  # it says that it may have changed
    FOLDED = "folded"  # shown among the older numbers alone


@dataclass(frozen=True, slots=True)
class Checked:
    """Where an entry is from. `dated` is the day that the source itself bears, if it bears one."""

    source: str
    address: str
    dated: date | None
    on: date
    by: str
    how: How

    @property
    def as_of(self) -> date:
        """The day that it tells of: the source's own where it has one, because reading an old page
        makes it no younger."""
        return self.dated or self.on

    def standing(self, today: date) -> Standing:
        """What its age means. A clock that is behind makes nothing older."""
        days = (today - self.as_of).days
        if days > FOLDED_DAYS:
            return Standing.FOLDED
        return Standing.CHANGING if days > CHANGING_DAYS else Standing.FRESH


@dataclass(frozen=True, slots=True)
class Phone:
    """`shown` as people there write it, `dialled` as a phone anywhere takes it."""

    shown: str
    dialled: str


@dataclass(frozen=True, slots=True)
class Hours:
    """Days are 1 (Monday) to 7; `zone` is a name of the IANA database. Day and night: no hours."""

    days: tuple[int, ...]
    opens: time | None = None
    closes: time | None = None
    zone: str = ""


ALWAYS = Hours((1, 2, 3, 4, 5, 6, 7))


@dataclass(frozen=True, slots=True)
class HelpCard:
    """Somebody who helps. At least one of `phone` and `web`. `hours` None and no `languages` where
    what was read does not say."""

    name: str
    audience: Audience
    does: tuple[Does, ...]
    phone: Phone | None
    web: str
    hours: Hours | None
    languages: tuple[str, ...]
    free: Known
    on_bill: Known
    anonymous: Known
    pictures: Pictures
    checked: Checked


@dataclass(frozen=True, slots=True)
class Emergency:
    """The number for danger right now."""

    phone: Phone
    checked: Checked


@dataclass(frozen=True, slots=True)
class Country:
    """One file. `code` is ISO 3166-1 alpha-2 or "world"; `left_out` counts the bad entries."""

    code: str
    emergency: Emergency | None
    cards: tuple[HelpCard, ...]
    left_out: int = 0


V = TypeVar("V")


def parse(untrusted: bytes) -> Country:
    """One country's cards. Raises HelpCardProblem where the file itself is not one."""
    found = opened(untrusted, FORMAT, ("country", "cards"), ("emergency",))
    code = _matching(found["country"], _COUNTRY, "country")
    cards = [_or_none(_card, each) for each in listed(found["cards"], "cards")]
    emergency = _or_none(_emergency, found["emergency"]) if "emergency" in found else None
    lost = cards.count(None) + ("emergency" in found and emergency is None)
    return Country(code, emergency, tuple(card for card in cards if card), lost)


def opened(
    untrusted: bytes, form: str, required: Collection[str], optional: Collection[str] = ()
) -> dict[str, object]:
    """The fields of a file in the format `form`. Raises HelpCardProblem."""
    if len(untrusted) > MOST_FILE_BYTES:
        raise HelpCardProblem("too-large")
    try:
        value = decode(untrusted)
    except ValueError:
        raise HelpCardProblem("not-json") from None
    found = fields(value, ("format", *required), optional)
    if found["format"] != form:
        raise HelpCardProblem("field", "format")
    return found


def _or_none(read: Callable[[object], V], value: object) -> V | None:
    try:
        return read(value)
    except HelpCardProblem:
        return None


def _card(value: object) -> HelpCard:
    required = ("name", "for", "does", "hours", "languages", "free", "on_bill", "anonymous")
    found = fields(value, (*required, "pictures", "checked"), ("phone", "web"))
    phone = _phone(found["phone"]) if "phone" in found else None
    web = _matching(found["web"], _WEB, "web") if "web" in found else ""
    if phone is None and not web:
        raise HelpCardProblem("field", "phone")
    does = tuple(_one_of(Does, each, "does") for each in listed(found["does"], "does"))
    spoken = listed(found["languages"], "languages")
    languages = tuple(_matching(each, _LANGUAGE, "languages") for each in spoken)
    if not does or len(set(does)) < len(does) or len(set(languages)) < len(languages):
        raise HelpCardProblem("field", "does")
    return HelpCard(
        name=text(found["name"], "name"),
        audience=_one_of(Audience, found["for"], "for"),
        does=does,
        phone=phone,
        web=web,
        hours=_hours(found["hours"]),
        languages=languages,
        free=_one_of(Known, found["free"], "free"),
        on_bill=_one_of(Known, found["on_bill"], "on_bill"),
        anonymous=_one_of(Known, found["anonymous"], "anonymous"),
        pictures=_one_of(Pictures, found["pictures"], "pictures"),
        checked=checked(found["checked"]),
    )


def _emergency(value: object) -> Emergency:
    found = fields(value, ("phone", "checked"))
    return Emergency(_phone(found["phone"]), checked(found["checked"]))


def checked(value: object) -> Checked:
    """Where an entry is from, as in every file of things that grow old. Raises HelpCardProblem."""
    found = fields(value, ("source", "address", "dated", "checked_on", "checked_by", "how"))
    dated = found["dated"]
    return Checked(
        text(found["source"], "source"),
        _matching(found["address"], _SOURCE, "address"),
        None if dated is None else _day(dated, "dated"),
        _day(found["checked_on"], "checked_on"),
        text(found["checked_by"], "checked_by"),
        _one_of(How, found["how"], "how"),
    )


def _phone(value: object) -> Phone:
    found = fields(value, ("shown", "dialled"))
    shown = _matching(found["shown"], _SHOWN, "shown")
    dialled = _matching(found["dialled"], _DIALLED, "dialled")
    digits = re.sub("[^0-9]", "", shown)
    # One slip in either is a call to a stranger.
    if not dialled.endswith(digits.lstrip("0") or digits):
        raise HelpCardProblem("field", "dialled")
    return Phone(shown, dialled)


def _hours(value: object) -> Hours | None:
    if value in ("always", "unknown"):
        return ALWAYS if value == "always" else None
    found = fields(value, ("days", "opens", "closes", "zone"))
    days = tuple(day for day in listed(found["days"], "days") if type(day) is int)
    if not days or list(days) != found["days"] or days != tuple(sorted(set(days) & {*range(1, 8)})):
        raise HelpCardProblem("field", "days")
    opens, closes = (
        time.fromisoformat(_matching(found[name], _CLOCK, name)) for name in ("opens", "closes")
    )
    return Hours(days, opens, closes, _matching(found["zone"], _ZONE, "zone"))


def fields(
    value: object, required: Collection[str], optional: Collection[str] = ()
) -> dict[str, object]:
    """The fields of an object with these keys and no others. Raises HelpCardProblem."""
    if not isinstance(value, dict):
        raise HelpCardProblem("field", "an object")
    lacking, unknown = differing_keys(value, required, optional)
    if unknown:
        raise HelpCardProblem("unknown-field")
    if lacking:
        raise HelpCardProblem("field", ", ".join(sorted(lacking)))
    return value


def listed(value: object, name: str) -> list[object]:
    """A list of bounded length. Raises HelpCardProblem."""
    if not isinstance(value, list) or len(value) > MOST_CARDS:
        raise HelpCardProblem("field", name)
    return value


def text(value: object, name: str) -> str:
    """A short line that can be printed. Raises HelpCardProblem."""
    if not isinstance(value, str) or not 1 <= len(value) <= LONGEST_NAME or not value.isprintable():
        raise HelpCardProblem("field", name)
    return value


def _matching(value: object, pattern: re.Pattern[str], name: str) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise HelpCardProblem("field", name)
    return value


def _day(value: object, name: str) -> date:
    try:
        return date.fromisoformat(_matching(value, _DAY, name))
    except ValueError:
        raise HelpCardProblem("field", name) from None


S = TypeVar("S", bound=StrEnum)


def _one_of(kind: type[S], value: object, name: str) -> S:
    try:
        return kind(str(value))
    except ValueError:
        raise HelpCardProblem("field", name) from None
