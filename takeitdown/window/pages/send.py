"""Send: one document after another goes to the courier, and each answer is checked.

Whatever goes wrong has a page with a next thing to do. What has arrived stays arrived: sending
again sends only the rest, and a document that did arrive unseen counts once at the list.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal

from takeitdown.errors import DocumentProblem, ReceiptProblem
from takeitdown.sealing import signature
from takeitdown.steps import receipt, work
from takeitdown.steps.organisation import Organisation
from takeitdown.steps.receipt import Receipt
from takeitdown.steps.submission import Submission
from takeitdown.steps.wire import Answer, Deliver, Delivered, Failed
from takeitdown.window import words
from takeitdown.window.controls import Notice, button, sentence
from takeitdown.window.frame import Page
from takeitdown.window.whose import Whose


class SendPage(Page):
    """`hand_over` carries a wire.Deliver; `arrived` the receipts, in the submissions' order.
    `call_instead` tells who can be reached without a network. `keep` carries what will be sent, to
    be kept in the case file first: then comes `kept`, or `not_kept`."""

    keep = Signal(tuple)
    hand_over = Signal(object)
    arrived = Signal(tuple)

    def __init__(self, organisation: Organisation, call_instead: Callable[[], str]) -> None:
        super().__init__("send", 4, words.SEND_STEP, words.SEND_HEADING[Whose.MINE])
        self.speak_of(Whose.MINE)
        self._call_instead = call_instead
        self._verify = partial(signature.verify_by_one, organisation.public_keys)
        self._messages: dict[Submission, Deliver] = {}
        self._receipts: dict[str, Receipt] = {}
        self._worked = False  # whether the document on its way has the answer to a sum with it
        self._notice = Notice("send.notice")
        self._text = sentence("", "send.text")
        self._partly = sentence("", "send.partly")
        self._safe = sentence(words.SEND_SAFE, "send.safe")
        self._call = sentence("", "send.call", kind="quiet")
        for widget in (self._notice, self._text, self._partly, self._safe, self._call):
            self.body.addWidget(widget)
        self._again = button(
            "send.again", words.SEND_AGAIN, lambda: self._go_on(self._retry), "primary"
        )
        self._retry: Callable[[], None] = self.kept
        self._without = button(
            "send.without", words.FILE_SEND_WITHOUT, lambda: self._go_on(self.kept)
        )
        self.finish(self._again, self._without)
        self._set_failed(False)

    def speak_of(self, whose: Whose) -> None:
        self._sending = words.SEND_HEADING[whose]
        self.rename(self._sending)

    def prepare(self, messages: dict[Submission, Deliver]) -> None:
        """Takes what was confirmed; what has its receipt already is not sent again, unless it was
        taken back in between and shall be listed again."""
        self.rename(self._sending)
        self._messages = messages
        for submission, message in messages.items():
            if message.again:
                self._receipts.pop(submission.digest, None)

    def begin(self) -> None:
        """Sends what `prepare` was told."""
        self._retry = self.begin
        self._set_failed(False)
        self._text.setText(words.FILE_SENDING)
        self.settled.emit()
        self.keep.emit(tuple(self._messages[one] for one in self._unreceived()))

    def _go_on(self, sends: Callable[[], None]) -> None:
        """Sends after all, and has it read out, as when the page came."""
        self.rename(self._sending)
        self.heading.setFocus()
        sends()

    def kept(self) -> None:
        """What will be sent is in the case file, or there is none: it can go."""
        self._retry = self._next
        self._next()

    def not_kept(self, code: str) -> None:
        """What will be sent could not be kept: nothing goes until the person says so."""
        self._set_failed(True)
        self._safe.hide()
        self._without.show()
        self._stop(words.FILE_NOT_WRITTEN, words.FILE_PROBLEMS[code])

    def answer(self, answer: Answer) -> None:
        """Takes the courier's answer to the document that was handed over last."""
        if isinstance(answer, Delivered):
            waiting = self._unreceived()[0]
            try:
                self._receipts[waiting.digest] = receipt.accept(
                    waiting, answer.signed, answer.signature, self._verify
                )
            except ReceiptProblem:
                self._fail("unsigned", "")
            else:
                self._next()
        elif isinstance(answer, Failed) and answer.work and not self._worked:
            self._work(answer.work)
        else:
            failed = answer if isinstance(answer, Failed) else Failed("nonsense")
            self._fail(failed.code, failed.reason)

    def _work(self, asked: str) -> None:
        """A busy list wants a sum answered: the courier does it, and sends the same document."""
        waiting = self._unreceived()[0]
        try:
            challenge = work.parse(asked, waiting.digest)
        except DocumentProblem:
            self._fail("nonsense", "")
            return
        self._worked = True
        self._text.setText(words.SEND_WORK)
        self.settled.emit()
        self.hand_over.emit(dataclasses.replace(self._messages[waiting], work=challenge))

    def _unreceived(self) -> list[Submission]:
        return [one for one in self._messages if one.digest not in self._receipts]

    def _next(self) -> None:
        rest = self._unreceived()
        if not rest:
            self.arrived.emit(tuple(self._receipts[one.digest] for one in self._messages))
            return
        self._set_failed(False)
        self._worked = False
        of = len(self._messages)
        self._text.setText(words.sending(of - len(rest) + 1, of))
        self.settled.emit()
        self.hand_over.emit(self._messages[rest[0]])

    def _fail(self, code: str, reason: str) -> None:
        self._set_failed(True)
        self._call.setText(self._call_instead())
        happened, then = words.FAILURES[code]
        of = len(self._messages)
        arrived = of - len(self._unreceived())
        self._partly.setText(words.some_arrived(arrived, of))
        self._partly.setVisible(arrived > 0)
        self._stop(happened, words.REASONS.get(reason, then))

    def _stop(self, happened: str, then: str) -> None:
        self._notice.say(happened, then)
        self.rename(words.SEND_UNFINISHED)  # the focus has left it: the notice alone is read out
        self.settled.emit()

    def _set_failed(self, failed: bool) -> None:
        self._notice.setVisible(failed)
        self._text.setVisible(not failed)
        for widget in (self._safe, self._call, self._again, self.back_button):
            widget.setVisible(failed)
        for widget in (self._partly, self._without):
            widget.hide()
