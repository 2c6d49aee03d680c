"""The scenes of practice: what a presenter shows with one key, and a trainer prints.

A scene is a row of stops. At each stop the world is made ready (the network goes away, a platform
reads the list), the person takes some steps in the window, and then something happens on the other
side. What comes of it is not written here: it is seen on the page and asked of the services. Where
the presenter's sentence says what comes of it all the same, the stop asks whether it is true.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace

from takeitdown.hashing.grouping import NEAR
from takeitdown.practice import copies
from takeitdown.practice.hash_list import Row
from takeitdown.practice.holdings import Holdings, Place, Thing
from takeitdown.practice.show import Seen, Show
from takeitdown.steps.wire import Scene as Begin

CLOCK = "2026-03-02T10:00:00+00:00"  # each scene begins at this hour


@dataclass(frozen=True, slots=True)
class Now:
    """What there is at a stop: the page's name, the other side, and who holds what."""

    page: str
    seen: Seen
    holdings: Holdings

    @property
    def listed(self) -> list[Row]:
        """The rows that stand, pictures and variants."""
        return [row for row in self.seen.rows if not row.withdrawn]

    @property
    def pictures(self) -> int:
        return sum(not row.mark for row in self.listed)

    @property
    def found(self) -> bool:
        """Whether the platform found the last upload."""
        return bool(self.seen.happened.scans) and self.seen.happened.scans[-1].matched


Step = dict[str, object]
Act = Callable[[Show], object]
Truth = Callable[[Now], bool]


def _nothing(_: Show) -> None:
    """Nothing happens on the other side."""


def _nothing_sent(now: Now) -> bool:
    return not now.seen.rows and not now.seen.received


@dataclass(frozen=True, slots=True)
class Stop:
    """`before` makes the world ready, then come the person's `steps`, then what comes `after`.
    `say` is for the presenter, and `true` asks whether what it says came so. `anew`: the person
    starts the app again first; `leaves`: the last step closes the window; `listens`: it is shown
    what a screen reader reads."""

    name: str
    say: str
    true: Truth
    steps: tuple[Step, ...] = ()
    before: Act = _nothing
    after: Act = _nothing
    anew: bool = False
    leaves: bool = False
    listens: bool = False

    def walk(self, keep: str) -> str:
        """The steps, for the window. `keep`: the name to keep the page under, if it shall be."""
        steps = [*self.steps]
        if keep:
            kept: list[Step] = [{"keep": keep}]
            if self.listens:
                kept.append({"listen": keep})
            steps[len(steps) - self.leaves : len(steps) - self.leaves] = kept
        elif self.listens:
            steps.append({"reading": True})
        return json.dumps(steps)


@dataclass(frozen=True, slots=True)
class Scene:
    """`key` starts it. `number` is the case number that a new case gets in it: none is secret."""

    name: str
    key: str
    title: str
    number: str
    stops: tuple[Stop, ...]
    language: str = ""
    percent: int = 100

    @property
    def begin(self) -> Begin:
        return Begin(self.number, CLOCK, self.language, self.percent)


def _press(*identifiers: str) -> tuple[Step, ...]:
    return tuple({"press": identifier} for identifier in identifiers)


def _wait(*identifiers: str) -> tuple[Step, ...]:
    return tuple({"wait": identifier} for identifier in identifiers)


def _add(*files: str) -> tuple[Step, ...]:
    """Files and folders of assets/samples; all the pictures there that are no album, if none."""
    added: Step = {"add": [str(copies.SAMPLES / file) for file in files]}
    return added, {"wait": "choose.tile.1"}, {"gone": "choose.progress"}


FIRST = _press("hiding.next") + _wait("begin.next")
TO_CHOOSE = _press("begin.age.under-18", "begin.next") + _wait("choose.next")
TO_CHECK = _press("choose.next") + _wait("check.send")
SEND = _press("check.send")
ARRIVES = _wait("receipt.close")


def _look_up(number: str) -> tuple[Step, ...]:
    return (
        *FIRST,
        *_press("begin.have_number"),
        {"type": ["begin.number", number]},
        *_press("begin.look_up"),
        *_wait("cases.again"),
    )


def _road(*files: str) -> tuple[Stop, ...]:
    """From the first page to the check page."""
    return (
        Stop(
            "begin",
            "Before anything else, the app says what it can do and what it cannot.",
            _nothing_sent,
            FIRST,
        ),
        Stop(
            "choose",
            "The picture is read here, on this computer. The line at the foot says whether the "
            "system closed the network for it. It shows as a number: nobody has to look at it.",
            _nothing_sent,
            TO_CHOOSE + _add(*files),
        ),
        Stop(
            "check",
            "Everything that will be sent stands on this page, to the last sign. Nothing has been "
            "sent yet.",
            lambda now: _nothing_sent(now) and now.page == "check",
            TO_CHECK,
        ),
    )


def _told_first(say: str, first: Stop, *others: Stop) -> tuple[Stop, ...]:
    """The same stops, with another sentence at the first."""
    return replace(first, say=say), *others


def _arrived(pictures: int, messages: int = 1) -> Truth:
    return lambda now: (
        now.page == "receipt"
        and now.pictures == pictures
        and len(now.seen.received) >= messages
        and now.holdings[Place.LIST].keys() == {Thing.FINGERPRINTS}
    )


def _sent(pictures: int = 1, messages: int = 1) -> Stop:
    return Stop(
        "receipt",
        "The list has signed for exactly these fingerprints. Look at the list's rows: "
        "fingerprints, an entry's name, a time. No picture, no file name, no person.",
        _arrived(pictures, messages),
        SEND + ARRIVES,
    )


def _read_it_all(now: Now) -> bool:
    read = now.seen.happened.readings[-1:]
    return [one.shield for one in read] == [len([row for row in now.listed if row.pdq])]


READ = Stop(
    "platform reads the list",
    "A service that takes part reads the list with its own credentials. It gets all the "
    "fingerprints, and nothing else.",
    lambda now: (
        _read_it_all(now)
        and bool(now.listed)
        and now.holdings[Place.PLATFORM].keys() == {Thing.FINGERPRINTS}
    ),
    after=Show.read_the_list,
)


def _an_upload(name: str, say: str, true: Truth, before: Act = _nothing) -> Stop:
    return Stop(
        name,
        say,
        true,
        before=before,
        after=lambda show: show.upload(show.copy("re-encoded")),
    )


def _compared_with_nothing(now: Now) -> bool:
    elsewhere = now.seen.happened.elsewhere
    return bool(elsewhere) and all(
        taken and all(one.scan is None for one in taken) for _, taken in elsewhere
    )


HAPPY = Scene(
    "happy-road",
    "F1",
    "The happy road",
    "PRACTICE-5BCR-HCF6-Q0TM",
    (
        *_road("bay.jpg"),
        _sent(),
        READ,
        _an_upload(
            "a copy is uploaded",
            "Somebody uploads the picture to that service, saved again by a messenger app. The "
            "service computes the fingerprint of the upload, compares, and finds it.",
            lambda now: now.found,
        ),
        Stop(
            "the same elsewhere",
            "The same copy goes to two services that do not take part. They take it, and have no "
            "list to compare it with. Nothing happens there.",
            _compared_with_nothing,
            after=lambda show: show.upload_elsewhere(show.copy("re-encoded")),
        ),
    ),
)

UNREADABLE = Scene(
    "unreadable",
    "F2",
    "A picture that cannot be read",
    "PRACTICE-0YS9-6G45-P339",
    (
        Stop(
            "begin",
            "In this scene one of the files is damaged. The others go on.",
            _nothing_sent,
            FIRST,
        ),
        Stop(
            "choose",
            "The page says which picture cannot be used, why, and what to do. It blames nobody, "
            "and it keeps what works.",
            _nothing_sent,
            TO_CHOOSE + _add("bay.jpg", "torn/torn.jpg", "square.jpg"),
        ),
        Stop(
            "check",
            "Only the pictures that could be read are on this page.",
            _nothing_sent,
            TO_CHECK,
        ),
        _sent(pictures=2),
    ),
)

FORTY = Scene(
    "forty",
    "F3",
    "Forty pictures",
    "PRACTICE-5KGS-FPZ0-0HJH",
    (
        Stop(
            "begin",
            "Some people have many pictures. They can be added in one go.",
            _nothing_sent,
            FIRST,
        ),
        Stop(
            "choose",
            "All are read at the same time as the window stays quick. Hide and close works at "
            "every moment.",
            _nothing_sent,
            TO_CHOOSE + _add("", "album"),
        ),
        Stop(
            "check",
            "More than twenty pictures go in several messages, into one case.",
            _nothing_sent,
            TO_CHECK,
        ),
        _sent(pictures=40, messages=2),
    ),
)

OFFLINE = Scene(
    "offline",
    "F4",
    "Offline at Send",
    "PRACTICE-WH4V-ZS8Z-A6NS",
    (
        *_road("bay.jpg"),
        Stop(
            "no network",
            "The way to the list is really gone now: connections are refused. The page says what "
            "happened, that nothing was sent, and what to do.",
            lambda now: now.page == "send" and _nothing_sent(now),
            SEND + _wait("send.again"),
            before=Show.take_the_network_away,
        ),
        Stop(
            "sent again",
            "The network is back. Sending again is safe: it never makes a second case.",
            _arrived(1),
            _press("send.again") + ARRIVES,
            before=Show.give_the_network_back,
        ),
    ),
)

BUSY = Scene(
    "busy",
    "F5",
    "The list is busy",
    "PRACTICE-J9CJ-8SMV-WW1N",
    (
        *_road("bay.jpg"),
        Stop(
            "the list is busy",
            "The list has no place left for us now, as when too many others ask it at once. So it "
            "asks us to come back later, and the page says so.",
            lambda now: now.page == "send" and not now.seen.rows and bool(now.seen.received),
            SEND + _wait("send.again"),
            before=Show.let_nobody_in,
            after=Show.let_everybody_in,
        ),
        Stop(
            "sent again", "The list has places again.", _arrived(1), _press("send.again") + ARRIVES
        ),
    ),
)

REFUSES = Scene(
    "refuses",
    "F6",
    "The list refuses",
    "PRACTICE-GSA1-MJMY-65Y5",
    (
        *_road("bay.jpg", "everywhere/fountain.jpg"),
        Stop(
            "refused",
            "A list must not take what would find other people's pictures. Its operator knows one "
            "of these as a picture that is everywhere. Nothing was put on the list.",
            lambda now: now.page == "send" and not now.seen.rows and bool(now.seen.received),
            SEND + _wait("send.again"),
        ),
        Stop(
            "sent without it",
            "The person goes back, takes that picture out, and sends the other one.",
            _arrived(1),
            (
                *_press("send.back", "check.change_pictures"),
                *_wait("choose.next"),
                *_press("choose.remove.2"),
                *TO_CHECK,
                *SEND,
                *ARRIVES,
            ),
        ),
    ),
)

EXIT = Scene(
    "quick-exit",
    "F7",
    "Hidden in mid-send",
    "PRACTICE-6W3N-AVX4-QT71",
    (
        *_road("bay.jpg"),
        Stop(
            "sending",
            "The list has the fingerprints by now. Its answer is still on the way, and is held "
            "there.",
            lambda now: now.page == "send" and now.pictures == 1,
            SEND + _wait("frame.leave"),
            before=Show.hold_the_answers,
            after=Show.wait_until_held,
        ),
        Stop(
            "hidden",
            "Somebody comes in. The window is gone at once, and the answer never arrives.",
            lambda now: now.pictures == 1,
            _press("frame.leave"),
            leaves=True,
        ),
        Stop(
            "back again",
            "With the number from the check page the person sees that everything arrived. Nothing "
            "was kept on this computer.",
            lambda now: now.page == "cases" and now.pictures == 1,
            _look_up("PRACTICE-6W3N-AVX4-QT71"),
            before=Show.let_the_answers_go,
            anew=True,
        ),
    ),
)


def _found_and_missed(now: Now) -> bool:
    """Each way of being found is there, and an edited copy that is missed; others are not found."""
    scans = {scan.upload.copy.kind: scan for scan in now.seen.happened.scans}
    others = [scans.pop(kind, None) for kind in copies.OTHER_PICTURES]
    return (
        all(scan is not None and not scan.matched for scan in others)
        and any(scan.pictures.matched for scan in scans.values())
        and any(scan.shield.matched and not scan.pictures.matched for scan in scans.values())
        and any(not scan.matched for scan in scans.values())
    )


COPIES = Scene(
    "copies",
    "F8",
    "Copies: found and missed",
    "PRACTICE-F5AM-76K9-HKJ7",
    (
        *_road("bay.jpg"),
        _sent(),
        READ,
        Stop(
            "copies are uploaded",
            "The picture and edited copies of it are uploaded one by one. Each shows how many of "
            f"256 bits differ: {NEAR} or fewer is a match. See which are found by one fingerprint, "
            "which only by the shield, and which are missed. Another picture must not be found.",
            _found_and_missed,
            after=Show.upload_every_copy,
        ),
    ),
)

WITHDRAWAL = Scene(
    "withdrawal",
    "F9",
    "Taking back",
    "PRACTICE-9V54-TG44-PJGK",
    (
        *_road("bay.jpg"),
        _sent(),
        READ,
        _an_upload(
            "a copy is found",
            "The copy is found, because the service has read the list.",
            lambda now: now.found,
        ),
        Stop(
            "taken back",
            "The person takes everything back with the case number. The list drops the "
            "fingerprints.",
            lambda now: (
                now.page == "cases"
                and bool(now.seen.rows)
                and not now.listed
                and not now.holdings[Place.LIST]
            ),
            (
                *_look_up("PRACTICE-9V54-TG44-PJGK"),
                *_press("cases.take_back", "cases.take_back_now"),
                {"gone": "cases.take_back_now"},
                *_wait("cases.again"),
            ),
            anew=True,
        ),
        _an_upload(
            "not yet known there",
            "The service has not read the list again yet, so it still finds the copy. Taking back "
            "works when services next read the list.",
            lambda now: now.found and not now.listed,
        ),
        _an_upload(
            "no longer found",
            "Now the service has read the list, and the same copy is not found any more.",
            lambda now: _read_it_all(now) and not now.found,
            before=Show.read_the_list,
        ),
    ),
)

ARABIC = Scene(
    "arabic",
    "F10",
    "Arabic",
    "PRACTICE-X2EA-4V7W-N593",
    (
        *_told_first(
            "The app in Arabic runs from right to left. The line at the top says that this "
            "translation is a draft, which no native speaker has checked.",
            *_road("bay.jpg"),
        ),
        _sent(),
    ),
    language="ar",
)

LARGE = Scene(
    "large-text",
    "F11",
    "Large text, read aloud",
    "PRACTICE-6G92-38MW-RW0Y",
    tuple(
        replace(stop, listens=True)
        for stop in (
            *_told_first(
                "All text is twice as large. The small window beside the app shows what a screen "
                "reader is given to read of the page, in its order.",
                *_road("bay.jpg"),
            ),
            _sent(),
        )
    ),
    percent=200,
)


def _reported(now: Now) -> bool:
    """The CyberTipline has all of the upload, and none of it is the person's file."""
    held = now.holdings[Place.TIPLINE]
    return held.keys() == set(Thing) and all(one.whose == "upload" for one in held.values())


REPORT = Scene(
    "report",
    "F12",
    "A report's road",
    "PRACTICE-89HQ-ZBRV-5XAP",
    (
        *_road("bay.jpg"),
        _sent(),
        READ,
        _an_upload(
            "a copy is found",
            "The service found an upload. From here on it is the service's own matter: what it "
            "knows of the uploader, and its own copy of the upload.",
            lambda now: now.found,
        ),
        Stop(
            "the service reports",
            "Somebody at the service looks at the upload, and files a report with the "
            "CyberTipline. In it are the upload, where it was, and who uploaded it. Nothing in it "
            "came from the person's computer.",
            _reported,
            after=Show.report,
        ),
        Stop(
            "casework",
            "Here two analysts look at the report, then it goes to an agency, with reasons. "
            "Investigators get the picture from the service: never from the list, never from the "
            "person.",
            lambda now: (
                Thing.PICTURE in now.holdings[Place.AGENCY]
                and Thing.PICTURE not in now.holdings[Place.LIST]
                and _reported(now)
            ),
            after=Show.hand_over,
        ),
    ),
)

SCENES = (
    HAPPY, UNREADABLE, FORTY, OFFLINE, BUSY, REFUSES, EXIT, COPIES, WITHDRAWAL, ARABIC, LARGE,
    REPORT,
)  # fmt: skip
