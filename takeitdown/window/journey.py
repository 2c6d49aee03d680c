"""The way through the pages: the one place where they meet.

Each page hands on a value and knows no other page. Here the values are passed along: the age and
the number from Begin, the fingerprints from Choose, the submissions from Check, the receipts from
Send. A page is made when the person comes to it: most come to few.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache, cached_property, partial
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject

from takeitdown.casefile.case import Case
from takeitdown.casefile.shelf import Opened, Shelf
from takeitdown.errors import DocumentProblem, Problem, ReceiptProblem
from takeitdown.sealing import number as case_number
from takeitdown.sealing.number import CaseKeys, CaseNumber
from takeitdown.steps import submission, wire, work
from takeitdown.steps.confirmation import Age
from takeitdown.steps.organisation import Organisation
from takeitdown.steps.receipt import Receipt
from takeitdown.steps.request import request
from takeitdown.steps.submission import Submission
from takeitdown.wall.report import WallReport
from takeitdown.window import words
from takeitdown.window.evidence import Evidence
from takeitdown.window.frame import Frame, Page
from takeitdown.window.help import Help
from takeitdown.window.jobs import Jobs
from takeitdown.window.keeping import Keeping
from takeitdown.window.mailbox import Mailbox
from takeitdown.window.opened import OpenCase
from takeitdown.window.pages.begin import BeginPage
from takeitdown.window.pages.cases import CasePage
from takeitdown.window.pages.check import CheckPage, Numbered
from takeitdown.window.pages.choose import ChoosePage
from takeitdown.window.pages.elsewhere import ElsewherePage
from takeitdown.window.pages.hiding import HidingPage
from takeitdown.window.pages.pause import PausePage
from takeitdown.window.pages.proof import ProofPage
from takeitdown.window.pages.receipt import ReceiptPage
from takeitdown.window.pages.send import SendPage
from takeitdown.window.pages.traces import TracesPage
from takeitdown.window.whose import Whose


class Speaks(Protocol):
    """What has other words for somebody else's pictures."""

    def speak_of(self, whose: Whose) -> None: ...


S = TypeVar("S", bound=Speaks)


def beside_the_way(frame: Frame) -> None:
    """A break and the page of traces are one press away from each page."""
    traces, pause = cache(TracesPage), cache(PausePage)
    frame.traces_asked.connect(lambda: frame.show_beside(traces()))
    frame.pause_asked.connect(lambda: frame.show_beside(pause()))


def _open(frame: Frame, first: Page) -> None:
    """Shows what has to be known before any other page, then `first`."""
    beside_the_way(frame)
    hiding = HidingPage()
    hiding.next.connect(lambda: frame.show_page(first))
    hiding.traces.connect(frame.traces_asked)
    frame.show_page(hiding)


def nowhere_to_send(
    frame: Frame, report: WallReport, papers: str, copy: Callable[[str], None]
) -> None:
    """What a real start without a list shows: where to go instead."""
    text = words.ELSEWHERE_NO_LIST_TEXT
    call = Help(frame, copy, papers, practice=False).call_instead()
    _open(frame, ElsewherePage(words.ELSEWHERE_NO_LIST, text, call, copy, back=False))
    frame.say_honestly(words.honest_line(0, 0, report.network_closed, 0))


class Journey(QObject):
    """One start of the app: the pages in their order, and what the person has said so far."""

    def __init__(
        self,
        frame: Frame,
        jobs: Jobs,
        mailbox: Mailbox,
        welcome: wire.Welcome,
        organisation: Organisation,
        report: WallReport,
        papers: str,
        copy: Callable[[str], None],
    ) -> None:
        super().__init__(frame)
        self._frame, self._jobs, self._mailbox = frame, jobs, mailbox
        self._welcome, self._organisation = welcome, organisation
        self._report, self._copy = report, copy
        self._age = Age.NOT_SURE
        self._number: CaseNumber | None = None
        self._keys: CaseKeys | None = None
        self._wants_to_check = self._wants_to_look_up = False
        self._messages: dict[Submission, wire.Deliver] = {}
        self._replaced: list[wire.Deliver] = []
        self._changing_age = False  # from the check page, where it leads back to
        # Each case of this start as a case file would hold it, whether there is one or not.
        self._so_far: dict[CaseNumber, Case] = {}
        self._existing = False  # the case number was typed: there may be pictures in the case
        self.evidence = Evidence(welcome.practice, report)
        self._papers = papers
        self.file = OpenCase(jobs)
        self._handed: wire.Request | None = None  # what the courier has and has not answered
        self._go_without: Callable[[], None] = lambda: None  # hands over what could not be kept
        self._resending = False
        self._statement: bytes | None = None  # of this start, as the case file has it
        self._waiting: Callable[[wire.Answer], None] = lambda _: None
        self._whose = Whose.MINE
        self._speaking: list[Speaks] = []
        self._shows_file: list[Callable[[bool, bool], None]] = []
        self._help = self._speaks(Help(frame, copy, papers, welcome.practice, organisation.name))
        self.file.idle.connect(self._idle)
        frame.changed.connect(self._say_honestly)
        self.evidence.told.connect(self._say_honestly)
        frame.proof_asked.connect(self._show_proof)
        frame.offer_proof()
        mailbox.answered.connect(self._answered)
        _open(frame, self._begin)

    # ── its pages ──

    @cached_property
    def _begin(self) -> BeginPage:
        page = BeginPage(self._welcome.practice, self._papers)
        page.begun.connect(self._begun)
        page.look_up.connect(self._look_up)
        page.told_whose.connect(self._speak_of)
        page.files.open_file.connect(self._open_file)
        page.files.erase_file.connect(self._erase_file)
        return page

    @cached_property
    def _choose(self) -> ChoosePage:
        welcome = self._welcome
        page = ChoosePage(self._jobs, self.evidence, welcome.practice, welcome.any_pictures)
        page.watch_focus(self._frame)
        page.back.connect(lambda: self._frame.show_page(self._begin))
        page.chosen.connect(self._chosen)
        return self._speaks(page)

    @cached_property
    def _check(self) -> CheckPage:
        page = CheckPage(self._organisation, self._welcome.practice, self._papers, self._copy)
        page.back.connect(lambda: self._frame.show_page(self._choose))
        page.change_age.connect(self._change_age)
        page.confirmed.connect(self._confirmed)
        self._keeps(page.keeping)
        return self._speaks(page)

    @cached_property
    def _send(self) -> SendPage:
        page = SendPage(self._organisation, self._help.call_instead)
        page.keep.connect(self._keep_first)
        page.hand_over.connect(lambda said: self._hand_over(said, page.answer))
        page.back.connect(self._show_check)
        page.arrived.connect(self._arrived)
        return self._speaks(page)

    @cached_property
    def _receipt(self) -> ReceiptPage:
        page = ReceiptPage(self._organisation, self._welcome.practice, self._papers, self._copy)
        page.closing.connect(self._frame.leaving)
        page.asked.connect(self._help.show)
        self._keeps(page.keeping)
        return self._speaks(page)

    @cached_property
    def _case(self) -> CasePage:
        page = CasePage(self._organisation, self._welcome.practice, self._papers, self._copy)
        for to_begin in (page.back, page.add):
            to_begin.connect(lambda: self._frame.show_page(self._begin))
        page.hand_over.connect(self._hand_over_for_case)
        page.without.connect(lambda: self._go_without())
        page.resend.connect(self._resend)
        page.drop.connect(self._drop)
        page.forget.connect(self._forget)
        self._keeps(page.keeping)
        self._tells_of_file(page.have_file)
        return self._speaks(page)

    @cached_property
    def _proof(self) -> ProofPage:
        return ProofPage(
            self.evidence,
            self._organisation,
            self._jobs,
            self._papers,
            lambda: self._choose.digests,
        )

    def _keeps(self, keeping: Keeping) -> None:
        keeping.make_file.connect(partial(self._make_file, keeping))
        self._tells_of_file(lambda have, _: keeping.have_file(have))

    def _tells_of_file(self, show: Callable[[bool, bool], None]) -> None:
        """Has it shown whether a case file is open, and whether something waits in it, from now
        on."""
        self._shows_file.append(show)
        self._show_file()

    def _speaks(self, speaker: S) -> S:
        """What was made now speaks of the same pictures as all the rest."""
        speaker.speak_of(self._whose)
        self._speaking.append(speaker)
        return speaker

    def _speak_of(self, whose: Whose) -> None:
        """From now on, the pages speak of the person's own pictures, or of somebody else's."""
        self._whose = whose
        for speaker in self._speaking:
            speaker.speak_of(whose)

    def _show_proof(self) -> None:
        self._proof.refresh()
        self._frame.show_beside(self._proof)

    def _show_check(self) -> None:
        self._check.say_of_sending(self.evidence.bytes_sent > 0)
        self._frame.show_page(self._check)

    def _begun(self, age: Age, typed: CaseNumber | None) -> None:
        self._age = age
        if age not in self._organisation.ages:
            text = words.ELSEWHERE_OTHER_AGES.format(self._organisation.name)
            call = self._help.call_instead()
            elsewhere = ElsewherePage(words.ELSEWHERE_AGE, text, call, self._copy, back=True)
            elsewhere.back.connect(lambda: self._frame.show_page(self._begin))
            self._frame.show_page(elsewhere)
            return
        # What was typed before and is not there any more is not meant any more.
        if self._number is None or typed is not None or self._existing:
            self._existing = typed is not None
            self._use(typed or self._new_number())
        self._frame.show_page(self._choose)
        if self._changing_age:
            self._choose.go_on()
        self._changing_age = False

    def _change_age(self) -> None:
        self._changing_age = True
        self._frame.show_page(self._begin)

    def _new_number(self) -> CaseNumber:
        if self._welcome.number:  # a scene of practice
            return case_number.read(self._welcome.number)
        return case_number.new(self._welcome.practice)

    def _now(self) -> datetime:
        fixed = self._welcome.clock
        return datetime.fromisoformat(fixed) if fixed else datetime.now(UTC)

    def _look_up(self, typed: CaseNumber) -> None:
        self._wants_to_look_up = self._existing = True
        self._use(typed)

    def _use(self, number: CaseNumber) -> None:
        """Takes this case number; its keys take half a second, on a worker thread."""
        if self.file.case is not None and self.file.case.number != number:
            self.file.lock()  # it is another case's
            self._show_file()
        if number != self._number or self._keys is None:
            self._number, self._keys = number, None
            self._jobs.run(
                lambda: case_number.derive(number),
                lambda keys: self._derived(number, keys),
                lambda _: None,
            )
        else:
            self._derived(number, self._keys)

    def _derived(self, number: CaseNumber, keys: CaseKeys) -> None:
        if number != self._number:
            return  # another one was typed in the meantime
        self._keys = keys
        if self._wants_to_check and self._frame.page is self._choose:
            self._choose.go_on()
        if self._wants_to_look_up and self._frame.page is self._begin:
            self._frame.show_page(self._case)
            self._case.prepare(number, keys)
        self._wants_to_look_up = False

    def _chosen(self, numbered: Numbered) -> None:
        # The keys take half a second; where they are not there yet, `_derived` goes on.
        self._wants_to_check = self._keys is None
        if self._number is None or self._keys is None:
            return
        self._check.prepare(numbered, self._age, self._number, self._keys, self._existing)
        self._show_check()

    def _confirmed(self, messages: tuple[wire.Deliver, ...]) -> None:
        before = self._messages.values()
        self._messages = {submission.parse(one.document): one for one in messages}
        # What was confirmed before, went nowhere and is not wanted like that any more.
        self._replaced = [one for one in before if one not in messages]
        self.evidence.confirmed(tuple(self._messages))
        self._send.prepare(self._messages)
        self._frame.show_page(self._send)
        self._send.begin()

    def _hand_over(self, message: wire.Request, waiting: Callable[[wire.Answer], None]) -> None:
        self._waiting, self._handed = waiting, message
        asked = request(message)
        self.evidence.handed(message, len(asked.head(self._organisation.address)) + len(asked.body))
        self._mailbox.send(message)
        self._say_honestly()

    def _answered(self, answer: wire.Answer) -> None:
        message, self._handed = self._handed, None
        self.evidence.returned(answer)
        if isinstance(message, wire.Deliver):
            self._keep_answer(replace(message, work=None), answer)  # as it waits in the case file
        elif isinstance(message, wire.Withdraw):
            self._keep_answer(message, answer)
        self._waiting(answer)

    def _arrived(self, receipts: tuple[Receipt, ...]) -> None:
        assert self._number is not None  # noqa: S101 (nothing is sent without one)
        self.evidence.received(receipts)
        count = sum(one.fingerprints for one in self._messages)
        stay = self._existing and not any(one.again for one in self._messages.values())
        self._receipt.prepare(self._number, count, receipts, self._now(), stay)
        self._show_file()
        if self.file.case is not None:
            self._keep_statement()
        self._frame.show_page(self._receipt)

    # ── the case file ──

    def _change(
        self,
        how: Callable[[Case], Case],
        done: Callable[[], None],
        failed: Callable[[Problem], None],
    ) -> None:
        """Changes the case at hand, and its case file if one is open or being made: then `done` is
        called when it is on the disk."""
        assert self._number is not None  # noqa: S101 (nothing happens to no case)
        with contextlib.suppress(ReceiptProblem):  # told where the answer is shown, and by the file
            case = self._so_far.get(self._number) or Case(self._number, self._organisation)
            self._so_far[self._number] = how(case)
        self.file.change(how, done, failed)

    def _make_file(self, keeping: Keeping, typed: str) -> None:
        """A case file for the case at hand, with what was sent in this start."""
        assert self._number is not None  # noqa: S101 (no page that makes one comes without it)
        if self.file.making:
            return  # one is enough
        number = self._number
        case = self._so_far.get(number) or Case(number, self._organisation)
        keeping.makes(True)

        def made(shelf: Shelf) -> None:
            keeping.makes(False)
            keeping.made(words.FILE_MADE.format(Path(self._papers).name, shelf.path.name))
            if number != self._number:
                self.file.lock()  # the person went on to another case
            elif case.deliveries:
                self._keep_statement()
            self._show_file()

        def not_made(problem: Problem) -> None:
            keeping.makes(False)
            keeping.tell(f"{words.FILE_NOT_MADE}. {words.FILE_PROBLEMS[problem.code]}", True)

        self.file.create(Path(self._papers), case, typed, made, not_made)

    def _open_file(self, path: Path, typed: str) -> None:
        open_now = self.file.shelf
        if open_now is not None and open_now.path == path and self._keys is not None:
            self._begin.files.opened()
            self._file_opened(open_now, self._keys)
            return

        def fits(case: Case) -> bool:
            self._begin.files.opened()
            unfit = self._unfit(case)
            if unfit:
                self._begin.say_of_file(words.FILE_NOT_OPENED, unfit)
            return not unfit and self._frame.page is self._begin  # else the person went on

        def not_opened(problem: Problem) -> None:
            self._begin.say_of_file(words.FILE_NOT_OPENED, words.FILE_PROBLEMS[problem.code])

        self.file.open(path, typed, fits, self._file_opened, not_opened)

    def _unfit(self, case: Case) -> str:
        """Why this start has nothing to do with a case; empty if it has."""
        if case.number.practice != self._welcome.practice:
            return words.FILE_OTHER_WORLD
        if not set(case.organisation.public_keys) & set(self._organisation.public_keys):
            return words.FILE_OTHER_LIST.format(case.organisation.name)
        return ""

    def _file_opened(self, shelf: Shelf, keys: CaseKeys) -> None:
        number = shelf.case.number
        self._number, self._keys, self._existing = number, keys, True
        self._begin.fill(str(number))
        if shelf.case.organisation != self._organisation:
            self.file.change(
                lambda case: case.at(self._organisation), lambda: None, self._not_written
            )
        self._show_file()
        self._frame.show_page(self._case)
        told = [words.FILE_BEFORE if shelf.opened is Opened.BEFORE else words.FILE_OPENED]
        if shelf.only_read and shelf.path.parent != Path(self._papers):
            told.append(words.only_read(Path(self._papers).name))
        self._case.open(number, keys, "\n".join(told))

    def _show_file(self) -> None:
        """Tells the pages whether a case file is open, and whether something waits in it."""
        case = self.file.case
        for show in self._shows_file:
            show(case is not None, bool(case and case.outbox))

    def _keep_first(self, messages: tuple[wire.Deliver, ...]) -> None:
        """What was confirmed is on the disk before the courier gets the first of it."""
        replaced = self._replaced

        def confirmed(case: Case) -> Case:
            for message in replaced:
                case = case.without(message)
            return case.with_outbox(*messages)

        self._change(
            confirmed,
            self._send.kept,
            lambda problem: self._send.not_kept(problem.code),
        )

    def _hand_over_for_case(self, message: wire.Status | wire.Withdraw) -> None:
        def go() -> None:
            self._show_file()  # it waits now, and comes before anything else if it has no answer
            self._hand_over(message, self._case.answer)

        if isinstance(message, wire.Status):
            go()
        else:
            self._go_without = go
            self._change(
                lambda case: case.with_outbox(message),
                go,
                lambda problem: self._case.not_kept(problem.code),
            )

    def _keep_answer(self, message: wire.Deliver | wire.Withdraw, answer: wire.Answer) -> None:
        """The list's answer takes the place of what waited for it; what it refused waits no more.
        Whether the list signed it is looked at again, by the case itself."""
        resending, self._resending = self._resending, False

        def kept() -> None:
            self._show_file()
            if resending:
                self._resend()

        def not_kept(problem: Problem) -> None:
            if not isinstance(problem, ReceiptProblem):
                self._not_written(problem)
            elif resending:  # else the page that waits says so
                self._case.fail(*words.FAILURES["unsigned"])

        if isinstance(answer, wire.Delivered | wire.Withdrawn):
            signed = answer
            self._change(lambda case: case.acknowledged(message, signed), kept, not_kept)
        elif isinstance(answer, wire.Failed) and answer.code == "refused" and not resending:
            self._change(lambda case: case.without(message), kept, not_kept)

    def _keep_statement(self) -> None:
        """Keeps what this start can show, in the place of what it could show before."""

        def with_statement(case: Case) -> Case:
            before = self._statement
            self._statement = self.evidence.statement(self._organisation).written
            return case.with_statement(self._statement, before)

        self.file.change(with_statement, self._receipt.is_in_file, self._not_written)

    def _not_written(self, problem: Problem) -> None:
        text = words.FILE_PROBLEMS[problem.code]
        if self._frame.page is self._case:
            self._case.fail(words.FILE_NOT_WRITTEN, text)
        else:
            self._receipt.keeping.tell(
                f"{words.FILE_NOT_WRITTEN}. {text} {words.FILE_RECEIPT_LATER}"
            )

    def _resend(self) -> None:
        """Sends again what waits in the case file, byte for byte and in its order."""
        case = self.file.case
        if case is None or not case.outbox:
            self._case.ask()
            return
        message = case.outbox[0]
        if isinstance(message, wire.Deliver):
            self.evidence.confirmed((submission.parse(message.document),))
        self._case.wait(words.FILE_RESENDING)
        self._send_again(message)

    def _send_again(self, message: wire.Deliver | wire.Withdraw) -> None:
        def answered(answer: wire.Answer) -> None:
            if not isinstance(answer, wire.Failed):
                return  # `_keep_answer` goes on when it is on the disk
            if not answer.work or not isinstance(message, wire.Deliver) or message.work:
                self._case.answer(answer)
                return
            try:
                challenge = work.parse(answer.work, submission.parse(message.document).digest)
            except DocumentProblem:
                self._case.answer(wire.Failed("nonsense"))
            else:
                self._send_again(replace(message, work=challenge))

        self._resending = True
        self._hand_over(message, answered)

    def _drop(self) -> None:
        """The person does not want it sent any more."""
        case = self.file.case
        if case is not None and case.outbox:
            dropped = case.outbox[0]
            self._change(lambda case: case.without(dropped), self._show_file, self._not_written)

    def _forget(self) -> None:
        self.file.forget(
            self._forgotten,
            lambda problem: self._case.fail(
                words.FILE_NOT_FORGOTTEN, words.FILE_PROBLEMS[problem.code]
            ),
        )

    def _forgotten(self) -> None:
        self._close_file()
        self._begin.erased()

    def _erase_file(self, path: Path) -> None:
        """Erases a case file without its passphrase."""

        def not_erased(problem: Problem) -> None:
            self._begin.say_of_file(words.FILE_NOT_FORGOTTEN, words.FILE_PROBLEMS[problem.code])

        open_now = self.file.shelf
        if open_now is not None and open_now.path == path:
            self.file.forget(self._forgotten, not_erased)
        else:
            self.file.erase(path, self._begin.erased, not_erased)

    def _idle(self) -> None:
        if self._handed is not None:  # an answer is still to be kept
            self.file.stay()
            return
        self.file.lock()
        self._close_file()
        self._begin.say_of_file(words.FILE_LOCKED, words.FILE_LOCKED_TEXT)

    def _close_file(self) -> None:
        """Nothing of the case is in use any more."""
        self._number = self._keys = None
        self._existing = False
        self._messages, self._so_far, self._statement = {}, {}, None
        self._begin.fill("")
        self._show_file()
        self._frame.show_page(self._begin)

    def _say_honestly(self) -> None:
        evidence = self.evidence
        self._frame.say_honestly(
            words.honest_line(
                evidence.watched,
                evidence.disturbed,
                self._report.network_closed,
                evidence.bytes_sent,
            )
        )
