"""The lines between launcher, window and courier, and the table of what may be said.

    launcher → window    welcome     once, first: what this start is
    window   → courier   deliver     one document, the key of its case, and what a busy list asked
                         status      a case and its key
                         withdraw    a withdrawal document, and the key of its case
    courier  → window    delivered   the list's signed receipt
                         state       the list's signed answer about a case
                         withdrawn   the list's signed answer to a withdrawal
                         failed      a code from FAILURES
    launcher → window    LOST        the one line that the launcher may write for a dead courier

In practice with a guide beside it, and never else:

    window   → launcher  page        which page is shown, by its name and its spoken code alone
                         walked      a walk came to its end, or could not go on
    launcher → guide     page, walked, and left when the window has ended
    guide    → launcher  scene       begin the window anew so
                         walk        take these steps
    launcher → window    welcome     again: begin anew so
                         walk        handed on

One line is one JSON object of ASCII and ends with a line feed. It is bounded before it is read,
unknown fields are refused, and codes cross, never sentences or exceptions.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import IO

from takeitdown.errors import DocumentProblem, ListFileProblem, WireProblem
from takeitdown.steps import organisation, work
from takeitdown.steps.canonical import decode, differing_keys, is_hex
from takeitdown.steps.organisation import Organisation
from takeitdown.steps.receipt import MOST_RECEIPT_BYTES
from takeitdown.steps.submission import MOST_DOCUMENT_BYTES
from takeitdown.steps.work import Challenge

# A document in a JSON string grows: each of its quotation marks is escaped. It is at most twice as
# long.
LONGEST_LINE = 2 * MOST_DOCUMENT_BYTES + 4 * 1024

NO_WALL = 3  # the status with which a window's process ends whose wall does not stand

FAILURES = frozenset(
    {
        "offline",  # no way to the list: no network, no such name, connection refused
        "untrusted",  # the other end could not show that it is the list
        "slow",  # no whole answer in time
        "busy",  # the list asks to come back later
        "work",  # the list is busy, and takes the document with the answer to a sum (steps.work)
        "refused",  # the list read the document and does not take it
        "unknown",  # no such case, or not its key: the list does not say which
        "nonsense",  # an answer that is none: redirect, not JSON, too long, closed early
        "lost",  # the courier ended without an answer
        "wall",  # the courier could not raise its wall and sent nothing
    }
)
_AGAIN = "listed"

# After these, no connection came about over which anything could have gone.
NOTHING_LEFT = frozenset({"offline", "untrusted", "wall"})

# Why the list refused: the `code` of its problem document. Others are told as "malformed".
REASONS = frozenset(
    {
        "malformed",
        "too-large",
        "wrong-key",  # the case exists under another key
        "wrong-world",  # a practice document at a real list, or the other way round
        "sample-picture",  # a real list got one of the app's sample pictures
        "age-not-taken",
        "flat-picture",  # of one colour: its codes would find other people's pictures
        "harmless-picture",  # known to the list as nobody's: a drawing that is everywhere, a logo
        "case-full",
    }
)


@dataclass(frozen=True, slots=True)
class Deliver:
    """Send this document. `key` is the case key, 64 hexadecimal digits.

    `again`: pictures of it that were taken back before shall be listed again. `work`: what the list
    asked for when the document was handed over before.
    """

    document: bytes = field(repr=False)
    key: str = field(repr=False)
    again: bool = False
    work: Challenge | None = None


@dataclass(frozen=True, slots=True)
class Status:
    """Ask about this case (id: 32 hexadecimal digits; key: 64)."""

    case: str = field(repr=False)
    key: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Take pictures of a case off the list again (`steps.withdrawal`)."""

    case: str = field(repr=False)
    document: bytes = field(repr=False)
    key: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Delivered:
    """The list's answer to `deliver`: what it signed, and the signature. Not yet checked.

    `wall`, in every answer, is the courier's own report of its wall: canonical JSON, or empty.
    """

    signed: bytes = field(repr=False)
    signature: bytes = field(repr=False)
    wall: str = field(default="", repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class State:
    """The list's answer to `status`: what it signed, and the signature. Not yet checked."""

    signed: bytes = field(repr=False)
    signature: bytes = field(repr=False)
    wall: str = field(default="", repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The list's answer to `withdraw`: what it signed, and the signature. Not yet checked."""

    signed: bytes = field(repr=False)
    signature: bytes = field(repr=False)
    wall: str = field(default="", repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Failed:
    """`reason` says why the list refused, and is empty for every other code. `work` is what it
    asked for, not yet read, and empty likewise.
    """

    code: str
    reason: str = ""
    wall: str = field(default="", repr=False, compare=False)
    work: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        if self.code not in FAILURES or (self.reason in REASONS) != (self.code == "refused"):
            raise ValueError("no such failure")
        if (self.work != "") != (self.code == "work"):
            raise ValueError("no such failure")


Request = Deliver | Status | Withdraw
Answer = Delivered | State | Withdrawn | Failed


@dataclass(frozen=True, slots=True)
class Welcome:
    """What this start is: practice or real, and the list it is set up for, if any. All that follows
    the first two is for practice, and no real start takes it."""

    practice: bool
    organisation: Organisation | None
    any_pictures: bool = False  # other pictures than the bundled ones
    walk: str = ""  # the walk that an unattended practice takes (JSON), or empty
    guided: bool = False  # the window tells which page it shows, and may be told to begin anew
    number: str = ""  # the case number that a new case gets: a scene's pages stay the same
    clock: str = ""  # the time that the receipt page tells, or empty for the real one
    percent: int = 100  # the size of text, beside the system's own


@dataclass(frozen=True, slots=True)
class Page:
    """Which page the window shows: its name, and the code that is spoken on the telephone."""

    name: str
    code: str


@dataclass(frozen=True, slots=True)
class Walked:
    """A walk came to its end (`step` 0), or could not go on at a step, counted from 1."""

    step: int


@dataclass(frozen=True, slots=True)
class Left:
    """The window has ended."""


@dataclass(frozen=True, slots=True)
class Walk:
    """Steps for the window to take (JSON: see window/walk.py)."""

    steps: str


@dataclass(frozen=True, slots=True)
class Scene:
    """How the window shall begin anew. `language` is a code, or empty for the system's; `percent`
    is the size of its text, beside the system's own."""

    number: str = ""
    clock: str = ""
    language: str = ""
    percent: int = 100


Told = Page | Walked | Left
Wish = Scene | Walk
_PAGE = re.compile(r"[a-z][a-z_-]{0,31}")
_LANGUAGE = re.compile(r"([a-z]{2,3}([_-][A-Za-z]{2,4})?)?")
PERCENTS = (100, 200)
_WELCOME: Mapping[str, type] = {
    "any_pictures": bool,
    "clock": str,
    "guided": bool,
    "number": str,
    "percent": int,
    "practice": bool,
    "walk": str,
}


def write(message: Request | Answer | Welcome | Told | Wish) -> bytes:
    """The line for a message, with its line feed."""
    match message:
        case Deliver():
            again = _AGAIN if message.again else ""
            document = message.document.decode("ascii")
            asked = message.work.text if message.work else ""
            fields = {"again": again, "document": document, "key": message.key, "work": asked}
        case Status():
            fields = {"case": message.case, "key": message.key}
        case Withdraw():
            document = message.document.decode("ascii")
            fields = {"case": message.case, "document": document, "key": message.key}
        case Delivered() | State() | Withdrawn():
            fields = {
                "signature": message.signature.hex(),
                "signed": message.signed.decode("ascii"),
                "wall": message.wall,
            }
        case Failed():
            fields = {"code": message.code, "reason": message.reason, "wall": message.wall}
            fields["work"] = message.work
        case Welcome():
            setup = message.organisation.written() if message.organisation else None
            plain = {name: getattr(message, name) for name in _WELCOME}
            return _line("welcome", {**plain, "organisation": setup})
        case _:
            fields = asdict(message)
    return _line(type(message).__name__.lower(), fields)


def _line(name: str, fields: Mapping[str, object]) -> bytes:
    return json.dumps({"message": name, **fields}).encode("ascii") + b"\n"


LOST = write(Failed("lost"))


def read_line(stream: IO[bytes]) -> bytes:
    """The next line of `stream`. Raises WireProblem: closed, or too-long."""
    line = stream.readline(LONGEST_LINE + 1)
    if len(line) > LONGEST_LINE:
        raise WireProblem("too-long")
    if not line.endswith(b"\n"):
        raise WireProblem("closed")
    return line


def read_request(untrusted: bytes) -> Request:
    """The request in one line. Raises WireProblem. The document itself is not judged here."""
    name, fields = _message(untrusted)
    if name == "deliver":
        again, document, key, asked = _strings(fields, "again", "document", "key", "work")
        if not is_hex(key, 64) or again not in ("", _AGAIN):
            raise WireProblem("field", "again, key")
        return Deliver(_ascii(document), key, again == _AGAIN, _work(asked, _ascii(document)))
    if name == "status":
        case, key = _strings(fields, "case", "key")
        if not is_hex(case, 32) or not is_hex(key, 64):
            raise WireProblem("field", "case, key")
        return Status(case, key)
    if name == "withdraw":
        case, document, key = _strings(fields, "case", "document", "key")
        if not is_hex(case, 32) or not is_hex(key, 64):
            raise WireProblem("field", "case, key")
        return Withdraw(case, _ascii(document), key)
    raise WireProblem("message")


_SIGNED: Mapping[str, type[Delivered] | type[State] | type[Withdrawn]] = {
    "delivered": Delivered,
    "state": State,
    "withdrawn": Withdrawn,
}


def read_answer(untrusted: bytes) -> Answer:
    """The answer in one line. Raises WireProblem. Whether the list signed it is not judged here."""
    name, fields = _message(untrusted)
    if kind := _SIGNED.get(name):
        signature, signed, wall = _strings(fields, "signature", "signed", "wall")
        if not is_hex(signature, 128) or (len(signed) > MOST_RECEIPT_BYTES and name == "delivered"):
            raise WireProblem("field", "signature, signed")
        return kind(_ascii(signed), bytes.fromhex(signature), wall)
    if name == "failed":
        code, reason, wall, asked = _strings(fields, "code", "reason", "wall", "work")
        try:
            return Failed(code, reason, wall, asked)
        except ValueError:
            raise WireProblem("field", "code, reason, work") from None
    raise WireProblem("message")


def read_welcome(untrusted: bytes) -> Welcome:
    """The welcome in one line. Raises WireProblem."""
    name, fields = _message(untrusted)
    if name != "welcome" or any(differing_keys(fields, (*_WELCOME, "organisation"))):
        raise WireProblem("message")
    setup = fields.pop("organisation")
    for field_name, kind in _WELCOME.items():
        if type(fields[field_name]) is not kind:
            raise WireProblem("field", field_name)
    try:
        practice = fields["practice"] is True
        found = organisation.from_fields(setup, practice) if setup is not None else None
    except ListFileProblem:
        raise WireProblem("field", "organisation") from None
    welcome = Welcome(organisation=found, **fields)  # type: ignore[arg-type]  # each of its kind
    if welcome.percent not in PERCENTS or (welcome.clock and not _is_time(welcome.clock)):
        raise WireProblem("field", "percent, clock")
    if not welcome.practice and welcome != Welcome(False, found):
        raise WireProblem("field", "of practice")
    return welcome


def read_told(untrusted: bytes) -> Told | None:
    """What a window in practice tells its guide, or None for any other line."""
    try:
        name, fields = _message(untrusted)
        if name == "page":
            code, page = _strings(fields, "code", "name")
            return Page(page, code) if _PAGE.fullmatch(page) and _is_short(code) else None
        if name == "walked" and fields.keys() == {"step"} and type(fields["step"]) is int:
            return Walked(fields["step"])
    except WireProblem:
        return None
    return Left() if name == "left" and not fields else None


def read_wish(untrusted: bytes) -> Wish:
    """What a guide asks for. Raises WireProblem."""
    name, fields = _message(untrusted)
    if name == "walk":
        return Walk(*_strings(fields, "steps"))
    percent = fields.pop("percent", None)
    if name != "scene" or percent not in PERCENTS or type(percent) is not int:
        raise WireProblem("message")
    clock, language, number = _strings(fields, "clock", "language", "number")
    if not _LANGUAGE.fullmatch(language):
        raise WireProblem("field", "language")
    return Scene(number, clock, language, percent)


def _is_time(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


def _is_short(text: str) -> bool:
    return len(text) <= 24 and text.isprintable()


def _message(untrusted: bytes) -> tuple[str, dict[str, object]]:
    if len(untrusted) > LONGEST_LINE:
        raise WireProblem("too-long")
    try:
        value = decode(untrusted)
    except ValueError:
        raise WireProblem("not-json") from None
    if not isinstance(value, dict) or not isinstance(value.get("message"), str):
        raise WireProblem("message")
    name = value.pop("message")
    return name, value


def _strings(fields: dict[str, object], *names: str) -> tuple[str, ...]:
    lacking, unknown = differing_keys(fields, names)
    if unknown:
        raise WireProblem("unknown-field")
    values = tuple(fields.get(name) for name in names)
    if lacking or not all(isinstance(value, str) for value in values):
        raise WireProblem("field", ", ".join(names))
    return tuple(str(value) for value in values)


def _work(asked: str, document: bytes) -> Challenge | None:
    if not asked:
        return None
    try:
        return work.parse(asked, hashlib.sha256(document).hexdigest())
    except DocumentProblem:
        raise WireProblem("field", "work") from None


def _ascii(text: str) -> bytes:
    try:
        return text.encode("ascii")
    except UnicodeEncodeError:
        raise WireProblem("field") from None
