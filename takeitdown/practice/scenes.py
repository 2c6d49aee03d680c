"""The scenes of practice: what a presenter shows with one key, and a trainer prints.

A scene is a row of stops. At each stop the world is made ready (the network goes away, a platform
reads the list), the person takes some steps in the window, and then something happens on the other
side. What comes of it is not written here: it is seen on the page and asked of the services.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

from takeitdown import ASSETS
from takeitdown.practice.show import Show
from takeitdown.steps.wire import Scene as Begin

SAMPLES = ASSETS / "samples"
CLOCK = "2026-03-02T10:00:00+00:00"  # each scene begins at this hour

Step = dict[str, object]
Act = Callable[[Show], object]


def _nothing(_: Show) -> None:
    """Nothing happens on the other side."""


@dataclass(frozen=True, slots=True)
class Stop:
    """`before` makes the world ready, then come the person's `steps`, then what comes `after`.
    `say` is for the presenter. `anew`: the person starts the app again first; `leaves`: the last
    step closes the window; `listens`: it is shown what a screen reader reads."""

    name: str
    say: str
    steps: tuple[Step, ...] = ()
    before: Act = _nothing
    after: Act = _nothing
    anew: bool = False
    leaves: bool = False
    listens: bool = False

    def walk(self, keep: str = "") -> str:
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
    added: Step = {"add": [str(SAMPLES / file) for file in files]}
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
            "begin", "Before anything else, the app says what it can do and what it cannot.", FIRST
        ),
        Stop(
            "choose",
            "The picture is read here, on this computer, by a program that has no network. It "
            "shows as a number: nobody has to look at it.",
            TO_CHOOSE + _add(*files),
        ),
        Stop(
            "check",
            "Everything that will be sent stands on this page, to the last sign. Nothing has been "
            "sent yet.",
            TO_CHECK,
        ),
    )


SENT = Stop(
    "receipt",
    "The list has signed for exactly these fingerprints. Look at the list's rows: fingerprints, "
    "an entry's name, a time. No picture, no file name, no person.",
    SEND + ARRIVES,
)
READ = Stop(
    "platform reads the list",
    "A service that takes part reads the list with its own credentials. It gets fingerprints. Two "
    "more services do not take part: nothing happens there.",
    after=Show.read_the_list,
)

HAPPY = Scene(
    "happy-road",
    "F1",
    "The happy road",
    "PRACTICE-5BCR-HCF6-Q0TM",
    (
        *_road("bay.jpg"),
        SENT,
        READ,
        Stop(
            "a copy is uploaded",
            "Somebody uploads the picture to that service, saved again by a messenger app. The "
            "service computes the fingerprint of the upload and compares.",
            after=lambda show: show.upload(show.copy("re-encoded")),
        ),
    ),
)

UNREADABLE = Scene(
    "unreadable",
    "F2",
    "A picture that cannot be read",
    "PRACTICE-0YS9-6G45-P339",
    (
        Stop("begin", "One of the files is damaged. The others go on.", FIRST),
        Stop(
            "choose",
            "The page says which picture cannot be used, why, and what to do. It blames nobody, "
            "and it keeps what works.",
            TO_CHOOSE + _add("bay.jpg", "torn/torn.jpg", "square.jpg"),
        ),
        Stop("check", "Only the pictures that could be read are on this page.", TO_CHECK),
        SENT,
    ),
)

FORTY = Scene(
    "forty",
    "F3",
    "Forty pictures",
    "PRACTICE-5KGS-FPZ0-0HJH",
    (
        Stop("begin", "Some people have many pictures. They can be added in one go.", FIRST),
        Stop(
            "choose",
            "All are read at the same time as the window stays quick. Hide and close works at "
            "every moment.",
            TO_CHOOSE + _add("", "album"),
        ),
        Stop("check", "More than twenty pictures go in several messages, into one case.", TO_CHECK),
        SENT,
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
            SEND + _wait("send.again"),
            before=Show.take_the_network_away,
        ),
        Stop(
            "sent again",
            "The network is back. Sending again is safe: it never makes a second case.",
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
            "As many others as the list can serve at once are asking it now. So it asks us to come "
            "back later, and the page says so.",
            SEND + _wait("send.again"),
            before=Show.crowd_the_list,
            after=Show.send_the_crowd_home,
        ),
        Stop("sent again", "The others are done.", _press("send.again") + ARRIVES),
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
            SEND + _wait("send.again"),
        ),
        Stop(
            "sent without it",
            "The person goes back, takes that picture out, and sends the other one.",
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
            SEND + _wait("frame.leave"),
            before=Show.hold_the_answers,
            after=Show.wait_until_held,
        ),
        Stop(
            "hidden",
            "Somebody comes in. The window is gone at once, and the answer never arrives.",
            _press("frame.leave"),
            leaves=True,
        ),
        Stop(
            "back again",
            "With the number from the check page the person sees that everything arrived. Nothing "
            "was kept on this computer.",
            _look_up("PRACTICE-6W3N-AVX4-QT71"),
            before=Show.let_the_answers_go,
            anew=True,
        ),
    ),
)

COPIES = Scene(
    "copies",
    "F8",
    "Copies: found and missed",
    "PRACTICE-F5AM-76K9-HKJ7",
    (
        *_road("bay.jpg"),
        SENT,
        READ,
        Stop(
            "copies are uploaded",
            "Edited copies are uploaded one by one. Each shows how many of 256 bits differ: 31 or "
            "fewer is a match. See which are found by one fingerprint, which only by the shield, "
            "and which are missed. An unrelated picture must not be found.",
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
        SENT,
        READ,
        Stop(
            "a copy is found",
            "The copy is found, because the service has read the list.",
            after=lambda show: show.upload(show.copy("re-encoded")),
        ),
        Stop(
            "taken back",
            "The person takes everything back with the case number. The list drops the "
            "fingerprints.",
            (
                *_look_up("PRACTICE-9V54-TG44-PJGK"),
                *_press("cases.take_back", "cases.take_back_now"),
                {"gone": "cases.take_back_now"},
                *_wait("cases.again"),
            ),
            anew=True,
        ),
        Stop(
            "not yet known there",
            "The service has not read the list again yet, so it still finds the copy. Taking back "
            "works when services next read the list.",
            after=lambda show: show.upload(show.copy("re-encoded")),
        ),
        Stop(
            "no longer found",
            "Now the service has read the list, and the same copy is not found any more.",
            before=Show.read_the_list,
            after=lambda show: show.upload(show.copy("re-encoded")),
        ),
    ),
)

ARABIC = Scene(
    "arabic",
    "F10",
    "Arabic",
    "PRACTICE-X2EA-4V7W-N593",
    (*_road("bay.jpg"), SENT),
    language="ar",
)

LARGE = Scene(
    "large-text",
    "F11",
    "Large text, read aloud",
    "PRACTICE-6G92-38MW-RW0Y",
    tuple(
        Stop(stop.name, stop.say, stop.steps, listens=True) for stop in (*_road("bay.jpg"), SENT)
    ),
    percent=200,
)

REPORT = Scene(
    "report",
    "F12",
    "A report's road",
    "PRACTICE-89HQ-ZBRV-5XAP",
    (
        *_road("bay.jpg"),
        SENT,
        READ,
        Stop(
            "a copy is found",
            "The service found an upload. From here on it is the service's own matter: what it "
            "knows of the uploader, and its own copy of the upload.",
            after=lambda show: show.upload(show.copy("re-encoded")),
        ),
        Stop(
            "the service reports",
            "The service files a report with the CyberTipline. In it are the upload, where it was, "
            "and who uploaded it. Nothing in it came from the person's computer.",
            after=Show.report,
        ),
        Stop(
            "casework",
            "Two analysts look at the report, then it goes to an agency, with reasons. "
            "Investigators get the picture from the service: never from the list, never from the "
            "person.",
            after=Show.hand_over,
        ),
    ),
)

SCENES = (
    HAPPY, UNREADABLE, FORTY, OFFLINE, BUSY, REFUSES, EXIT, COPIES, WITHDRAWAL, ARABIC, LARGE,
    REPORT,
)  # fmt: skip
