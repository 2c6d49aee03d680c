"""Kills, hundreds of them: windows, couriers and launchers die at random moments of a sending.

A start of the app opens the case file, sends again what waits in it, and then adds a picture and
sends that, or takes one back. Couriers are killed on the way, and in the end the window, the
launcher or all. The next start begins where that one died: each is the coming back from the last
kill, and the way to the next. All of them are the real thing, with every wall and every key at its
full cost.

A kill is aimed at a moment that can be seen from outside (what happens in the folder of the case
file, and to the traffic) and comes a random time after it: up to one and a half times as long as
the way from there to the next moment took when nobody was killed. Where it really struck is found
out afterwards, from what is left.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import queue
import random
import signal
import sys
import threading
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import psutil

from takeitdown.casefile.case import Case
from takeitdown.sealing import number
from takeitdown.steps import submission, withdrawal
from takeitdown.steps.submission import Submission
from takeitdown.steps.wire import Deliver, Withdraw
from takeitdown.steps.withdrawal import Withdrawal
from takeitdown.window import words
from takeitdown.window.pages.cases import Pictures
from tests.journeys.between import Between
from tests.journeys.changes import CREATED, MOVED_TO, OPENED, Changes
from tests.journeys.conftest import Hotline
from tests.journeys.desk import Desk, Step, adding, lying_open, secrets_of
from tests.journeys.person import runs

ANSWER = " the answer"
STAGES = {  # how far a sending had come
    "confirmed": "not in the case file yet",
    "kept": "in the case file's outbox, and the list was not asked",
    "asked": "the list was asked, and does not have it",
    "listed": "the list has it, and its answer is not here",
    "answered": "its answer is here, and not in the case file",
    "settled": "the case file has the receipt",
}
# What is seen of a sending, in this order. Sending again begins with the traffic.
KEEPING = ("begun", "writing", "written")
TRAFFIC = ("asked", "listed", "halfway", "returned")
STORING = (f"writing{ANSWER}", f"written{ANSWER}")
COURIERS = ("started", "asked", "listed", "halfway")  # the moments after which it dies alone
WHO = ("window", "launcher", "window and launcher", "all")
KILLS_A_CASE = 20
LONGEST = 240.0  # seconds that anything may take
# What the last moment of the traffic says of a sending that is in the outbox.
STAGE_AFTER = {
    "": "kept",
    "asked": "asked",
    "listed": "listed",
    "halfway": "listed",
    "returned": "answered",
}

Moments = queue.SimpleQueue[tuple[str, float]]


@dataclass(frozen=True, slots=True)
class Kill:
    who: str
    stage: str
    again: bool  # while something was sent again
    back: bool  # while a picture was taken back


@dataclass(frozen=True, slots=True)
class Phase:
    """One thing that a start does: it sends again what waits, adds a picture, or takes one back.
    Couriers die after the moments `couriers`; after `last`, if anything, so does more than that."""

    does: Literal["again", "add", "back"]
    couriers: tuple[str, ...]
    last: str

    @property
    def holds(self) -> tuple[str, ...]:
        """Where the traffic is held until each of them is dead."""
        couriers = ("asked" if moment == "started" else moment for moment in self.couriers)
        return (*couriers, self.last if self.last in COURIERS else "")


class Traffic:
    """Tells of each moment of a submission between app and list, and can hold it there."""

    def __init__(self, between: Between, moments: Moments) -> None:
        self._between, self._moments = between, moments
        self._hold, self._over = "", threading.Event()
        self._dead = 0  # so many of the requests have nobody any more who waits for an answer
        self.came_to = ""  # the last moment of the courier at hand
        between.asked = lambda: self._come("asked")
        between.answered = lambda: self._come("listed")
        # Told before the rest goes back, so that it never comes after what follows from it.
        between.halfway = lambda: (self._come("halfway"), self._come("returned"))

    def holds(self, moment: str) -> None:
        """Holds what comes to `moment` from now on. What is held now goes on."""
        before, self._over = self._over, threading.Event()
        self._hold = moment
        before.set()

    def is_cut_off(self) -> str:
        """The courier is killed now. How far it had come."""
        came_to, self.came_to = self.came_to, ""
        self._dead = len(self._between.requests)
        return came_to

    def _come(self, moment: str) -> None:
        requests = self._between.requests
        if len(requests) <= self._dead or requests[-1].startswith(b"GET"):  # a look at the case
            return
        over, held = self._over, self._hold == moment
        self.came_to = moment
        self._moments.put((moment, time.monotonic()))
        if held:
            over.wait(LONGEST)


class Writing:
    """Tells of each moment in which the case file is opened or written."""

    def __init__(self, folder: Path, moments: Moments) -> None:
        self._moments = moments
        self._opened = self._writes = False
        self._changes = Changes((folder,), OPENED | CREATED | MOVED_TO, self._see)
        self.close = self._changes.close

    def _see(self, what: int, path: Path) -> None:
        moment = ""
        if path.name == "notes.dat.lock" and what & OPENED and not self._opened:
            self._opened, moment = True, "begun"
        elif path.name == "notes.dat.new" and what & CREATED and not self._writes:
            self._writes, moment = True, "writing"  # the generation before, and then the new one
        elif path.name == "notes.dat" and what & MOVED_TO:
            self._writes, moment = False, "written"
        if moment:
            self._moments.put((moment, time.monotonic()))


class Start:
    """One start of the app, and its end."""

    def __init__(self, desk: Desk, between: Between, hold: str, steps: Sequence[Step]) -> None:
        self._between = between
        self._moments: Moments = queue.SimpleQueue()
        self.traffic = Traffic(between, self._moments)
        self.traffic.holds(hold)
        self._writing = Writing(desk.papers, self._moments)
        self._dead: set[int] = set()
        self.launcher = desk.starts(*steps)

    def comes_to(self, moment: str) -> float:
        """Waits for the next moment of this name, and gives its time."""
        while True:
            try:
                came, at = self._moments.get(timeout=LONGEST)
            except queue.Empty:
                raise AssertionError(f"it never came to this: {moment}") from None
            if came == moment.removesuffix(ANSWER):
                return at

    def courier_dies(self, after: float) -> str:
        """Kills the courier, as soon as there is one and some seconds `after`. What came of it."""
        deadline = time.monotonic() + LONGEST
        while not (found := self._children("courier")):
            assert time.monotonic() < deadline
            time.sleep(0.005)  # nobody tells when a process is there
        time.sleep(after)
        [courier] = found
        came_to = self.traffic.is_cut_off()
        courier.kill()
        self._dead.add(courier.pid)
        return came_to

    def dies(self, who: str, after: float) -> str:
        """Kills in some seconds, and waits until nothing of this start is left anywhere. What had
        come of the sending when it did."""
        time.sleep(after)
        left = self._kill(who)
        came_to = self.traffic.came_to
        self.traffic.holds("")
        _, alive = psutil.wait_procs(left, timeout=LONGEST)
        assert not alive
        self.ends()
        return came_to

    def ends(self) -> None:
        self.launcher.communicate(timeout=LONGEST)
        self._between.settles()
        self._writing.close()

    def _children(self, module: str) -> list[psutil.Process]:
        return [
            child
            for child in psutil.Process(self.launcher.pid).children()
            if child.pid not in self._dead and runs(child, module)
        ]

    def _kill(self, who: str) -> list[psutil.Process]:
        """Those that were there, some of which have to end by themselves."""
        if who != "window":  # one that stands still starts nobody who would be overlooked
            os.kill(self.launcher.pid, signal.SIGSTOP)
        windows, couriers = self._children("window"), self._children("courier")
        for victim in [*windows, *couriers]:
            if who == "all" or (who != "launcher" and victim in windows):
                with contextlib.suppress(psutil.NoSuchProcess):  # a courier that was done just now
                    victim.kill()
        if who != "window":
            self.launcher.kill()
        return [*windows, *couriers]


@dataclass
class Cycles:
    """Kills whoever sends to a list, in one case after another. `kills` is where they struck."""

    folder: Path
    hotline: Hotline
    between: Between
    pictures: Sequence[Path]  # at least KILLS_A_CASE and one more
    chance: random.Random
    python: str = sys.executable
    back: float = 0.4  # the chance that a start takes a picture back, where it could
    took: dict[str, float] = field(default_factory=dict)  # seconds from each moment to the next
    kills: list[Kill] = field(default_factory=list)
    cases: int = 0

    def __post_init__(self) -> None:
        self._decks: dict[tuple[str, ...], list[str]] = {}
        self._last: Start | None = None

    def run(self, count: int) -> None:
        """Until there were `count` kills. Raises AssertionError if anything was lost or doubled."""
        while len(self.kills) < count:
            self._begins_a_case()
            if not self.took:
                self._measures()
            until = min(count, len(self.kills) + KILLS_A_CASE)
            while len(self.kills) < until:
                self._cycle(until - len(self.kills))
            self._comes_back_for_good()
            print(f"{len(self.kills)} kills, {self.cases} cases", flush=True)

    def close(self) -> None:
        """Whatever went wrong, nothing goes on."""
        if self._last and self._last.launcher.poll() is None:
            self._last.dies("all", after=0)

    def struck(self, *who: str) -> Counter[str]:
        """How often each stage was struck, by these kinds of kill."""
        return Counter(kill.stage for kill in self.kills if kill.who in who)

    def told(self) -> str:
        """Where the kills struck, as a table."""
        rows = [" " * 20 + "".join(f"{stage:>10}" for stage in STAGES)]
        for who in ("courier", *WHO):
            struck = self.struck(who)
            rows.append(f"{who:20}" + "".join(f"{struck[stage]:10}" for stage in STAGES))
        again, back = (sum(getattr(kill, of) for kill in self.kills) for of in ("again", "back"))
        rows.append(
            f"{len(self.kills)} kills in {self.cases} cases, {again} while sending again, {back} "
            "while taking back"
        )
        return "\n".join(rows)

    # ── a case ──

    def _begins_a_case(self) -> None:
        self.cases += 1
        if self.cases > 1:  # to it, twenty documents a minute are not one person's
            self.hotline.kill()
            self.hotline.start()
        folder = self.folder / f"desk-{self.cases}"
        folder.mkdir()
        self._desk = Desk(folder, self.hotline.file_for(self.between), python=self.python)
        keys = number.derive(self._desk.number)
        self._id, self._canaries = keys.id, secrets_of(self._desk, keys)
        # By their digests: none of them may be lost.
        self._promised: dict[str, Submission | Withdrawal] = {}
        self.between.requests.clear()

    def _measures(self) -> None:
        """A sending that nobody disturbs: how long it takes from each moment to the next."""
        start = self._starts("", *self._adds(), {"wait": "receipt.in_file"})
        moments = (*KEEPING, *TRAFFIC, *STORING)
        at = [start.comes_to(moment) for moment in (*moments, "written")]
        for moment, before, after in zip(moments, at, at[1:], strict=False):
            self.took[moment] = after - before
        self.took["started"] = self.took["written"]
        start.ends()
        assert start.launcher.returncode == 0
        self._looks()

    def _comes_back_for_good(self) -> None:
        waits = bool(self._desk.holds().outbox)
        sees = ({"press": "cases.resend" if waits else "cases.again"}, {"wait": "cases.see_signed"})
        start = self._starts("", *sees, {"keep": "case"})
        page = self._desk.ends(start.launcher)["case"]
        start.ends()
        case = self._looks(searches=False)  # the walk wrote down what the page shows
        assert not case.outbox
        assert self._listed() | self._taken_back() == set(self._promised)
        count = len(self._listed())
        assert page["cases.text"] == words.case_holds(count)
        for place in range(1, min(count, Pictures.SOME) + 1):
            stands = "off" if self._withdrawal(place) in self._promised else "on"
            told = page[f"cases.picture.{place}"]
            assert told.startswith(f"Picture {place} of {count}: {stands} the list since ")

    # ── a cycle ──

    def _cycle(self, most: int) -> None:
        """One start: it comes back from the last kill, and ends with the next."""
        waits = [digest(read(one)) for one in self._desk.holds().outbox]
        last, who = self._next([*KEEPING, *TRAFFIC, *STORING]), self._next(WHO)
        phases = self._phases(bool(waits), last, most - 1)
        steps: list[Step] = []
        for phase in phases:
            if phase.does == "again":
                steps += [{"press": "cases.resend"}] * (1 + len(phase.couriers))
                steps += [] if phase.last else [{"wait": "cases.see_signed"}]
            elif phase.does == "back":
                steps += [*self._takes_back(), *[{"press": "cases.resend"}] * len(phase.couriers)]
            else:
                steps += [*self._adds(), *[{"press": "send.again"}] * len(phase.couriers)]
        start = self._starts(phases[0].holds[0], *steps, {"wait": "nothing.more"})
        start.comes_to("begun")
        for phase in phases:
            if phase is not phases[0]:
                start.traffic.came_to = ""
                start.traffic.holds(phase.holds[0])
            looked_up = phase.does == "back" or (waits and phase.does == "add")
            if looked_up and phase.couriers[:1] == ("started",):
                start.comes_to("written")  # and not the courier that looked up the case before
            self._goes(start, phase, self._is_back(phase, waits))
        before = set(self._promised)
        came_to = start.dies(who, self._a_while_after(last))
        case = self._looks()
        answered = {digest(one) for one in answers(case)}
        again = phases[-1].does == "again"
        assert answered >= (set() if again else set(waits))
        sent = set(waits) if again else set(self._promised) - before
        after = "settled" if sent <= answered else STAGE_AFTER[came_to]
        stage = after if sent else "confirmed"
        self.kills.append(Kill(who, stage, again, self._is_back(phases[-1], waits)))

    def _is_back(self, phase: Phase, waits: Sequence[str]) -> bool:
        """Whether what is on its way in this phase takes a picture back."""
        if phase.does != "again":
            return phase.does == "back"
        return isinstance(self._promised[waits[0]], Withdrawal)

    def _phases(self, waits: bool, last: str, most: int) -> list[Phase]:
        ends_again = waits and last not in KEEPING and self.chance.random() < 0.4
        again = self._couriers(min(most, 1)) if waits else ()
        fit = 0 if ends_again or last in KEEPING else min(most - len(again), 2)
        phases = [Phase("again", again, last if ends_again else "")] if waits else []
        if ends_again:
            return phases
        sent = [isinstance(one, Submission) for one in self._promised.values()]
        back = sent.count(True) > sent.count(False) and self.chance.random() < self.back
        return [*phases, Phase("back" if back else "add", self._couriers(fit), last)]

    def _couriers(self, most: int) -> tuple[str, ...]:
        return tuple(self._next(COURIERS) for _ in range(self.chance.randint(0, most)))

    def _goes(self, start: Start, phase: Phase, back: bool) -> None:
        """Through a phase to its last moment, or to its end."""
        for moment, then in zip(phase.couriers, phase.holds[1:], strict=True):
            if moment != "started":
                start.comes_to(moment)
            came_to = start.courier_dies(self._a_while_after(moment))
            self.kills.append(Kill("courier", STAGE_AFTER[came_to], phase.does == "again", back))
            start.traffic.holds(then)
        if phase.last in STORING or not phase.last:
            start.comes_to("returned")  # what is written after it is the answer
        if phase.last != "begun":
            start.comes_to(phase.last or STORING[-1])

    def _starts(self, hold: str, *steps: Step) -> Start:
        self._last = Start(self._desk, self.between, hold, steps)
        return self._last

    def _adds(self) -> tuple[Step, ...]:
        """The next picture; one that was never promised is the next again."""
        sent = sum(isinstance(one, Submission) for one in self._promised.values())
        return adding(self.pictures[sent])

    def _takes_back(self) -> tuple[Step, ...]:
        """The first picture that nobody has promised to take back."""
        place = 1 + sum(isinstance(one, Withdrawal) for one in self._promised.values())
        presses = ("cases.again", f"cases.take_back.{place}", "cases.take_back_now")
        return tuple({"press": control} for control in presses)

    def _next(self, cards: Sequence[str]) -> str:
        """Each of the cards comes once before any comes again."""
        deck = self._decks.setdefault(tuple(cards), [])
        if not deck:
            deck.extend(self.chance.sample(cards, len(cards)))
        return deck.pop()

    def _a_while_after(self, moment: str) -> float:
        return self.chance.uniform(0, 1.5 * self.took[moment])

    # ── what is left ──

    def _looks(self, searches: bool = True) -> Case:
        """What the case file holds. Nothing of what was ever promised is lost, or there twice."""
        case = self._desk.holds()
        kept = [*map(read, case.outbox), *answers(case)]
        digests = [digest(one) for one in kept]
        assert len(digests) == len(set(digests)), "doubled in the case file"
        assert set(digests) >= set(self._promised), "lost from the case file"
        assert set(digests) >= self._asked(), "sent, and not in the case file"
        assert set(digests) >= self._listed(), "listed, and not in the case file"
        assert set(digests) >= self._taken_back(), "taken back, and not in the case file"
        answered = {digest(one) for one in answers(case)}
        assert answered <= self._listed() | self._taken_back(), "a receipt, and not on the list"
        self._promised = dict(zip(digests, kept, strict=True))
        assert len(self.hotline.rows("cases", "id")) <= self.cases, "two cases"
        if searches:
            assert not lying_open(self._desk, self._canaries)
        left = {name for name in os.listdir(self._desk.papers) if name.startswith("notes")}
        assert left <= {f"notes.dat{end}" for end in ("", ".old", ".new", ".lock")}
        return case

    def _asked(self) -> set[str]:
        """The digests of the documents that a courier sent."""
        documents = (request.partition(b"\r\n\r\n")[2] for request in self.between.requests)
        return {hashlib.sha256(document).hexdigest() for document in documents if document}

    def _listed(self) -> set[str]:
        """The digests that the list has of this case, each with the entries of its document."""
        entries = self._entries("mark")
        digests = [str(digest) for digest, _ in entries]
        assert len(entries) == len({mark for _, mark in entries}), "doubled on the list"
        for digest in set(digests):
            sent = self._promised.get(digest)
            if isinstance(sent, Submission):
                assert digests.count(digest) == len(sent.entries), "not all of a document is listed"
        return set(digests)

    def _taken_back(self) -> set[str]:
        """The digests of what took the pictures back that the list has no more."""
        withdrawn = [bool(gone) for _, gone in self._entries("entries.withdrawn")]
        return {self._withdrawal(place) for place, gone in enumerate(withdrawn, 1) if gone}

    def _withdrawal(self, place: int) -> str:
        return digest(withdrawal.compose(self._id, (place,)))

    def _entries(self, column: str) -> list[tuple[object, ...]]:
        """Of each picture of this case, in its order: its document's digest, and `column`."""
        return self.hotline.rows(
            "entries JOIN submissions ON submissions.id = submission "
            'JOIN cases ON cases.id = submissions."case"',
            f"digest, {column}",
            f"case_id = '{self._id}' AND variant = '' ORDER BY submissions.id, entries.picture",
        )


def read(message: Deliver | Withdraw) -> Submission | Withdrawal:
    """The document of what waits."""
    parse = submission.parse if isinstance(message, Deliver) else withdrawal.parse
    return parse(message.document)


def digest(document: Submission | Withdrawal) -> str:
    return hashlib.sha256(document.document).hexdigest()


def answers(case: Case) -> list[Submission | Withdrawal]:
    """The documents that the list has answered."""
    taken_back = [one.withdrawal for one in case.withdrawals]
    return [*(one.submission for one in case.deliveries), *taken_back]
