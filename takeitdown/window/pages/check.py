"""Check: everything that will be sent, before anything is sent.

Shows the case number, each picture's fingerprints, and the very bytes of the requests. What is
shown is what goes out: the documents that Send hands on are the ones on the screen.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import Signal

from takeitdown.sealing.number import CaseKeys, CaseNumber
from takeitdown.steps.confirmation import Age, Reach, Statement, confirm
from takeitdown.steps.fingerprint import Fingerprint
from takeitdown.steps.organisation import Organisation
from takeitdown.steps.request import request
from takeitdown.steps.submission import Submission, compose
from takeitdown.steps.wire import Deliver
from takeitdown.window import words
from takeitdown.window.controls import (
    Fold,
    Row,
    button,
    card,
    case_number,
    choices,
    exact_text,
    sentence,
    show_number,
    switch,
    title,
)
from takeitdown.window.frame import Page
from takeitdown.window.keeping import Keeping
from takeitdown.window.whose import Whose

Numbered = tuple[tuple[int, Fingerprint], ...]


class CheckPage(Page):
    """`confirmed` carries the messages, the person having pressed Send. `copy` puts text on the
    clipboard."""

    confirmed = Signal(tuple)
    change_age = Signal()

    def __init__(
        self, organisation: Organisation, practice: bool, papers: str, copy: Callable[[str], None]
    ) -> None:
        super().__init__("check", 3, words.CHECK_STEP, words.CHECK_HEADING)
        self._organisation, self._practice = organisation, practice
        self._numbered: Numbered = ()
        self._messages: tuple[Deliver, ...] = ()
        self._age, self._keys = Age.NOT_SURE, CaseKeys("", "")
        self._existing = False
        self._nothing_yet = sentence(words.CHECK_NOTHING_YET, "check.nothing_sent")
        self.body.addWidget(self._nothing_yet)
        self._number = case_number("check.number")
        self._keep, self._declare = sentence(""), sentence("", "check.declare")
        # Folded away: nothing kept is the way to go on. But a case file that is made here has what
        # will be sent before it goes.
        self.keeping = Keeping("check", papers, copy, receipt=False)
        self.keeping.settled.connect(self.settled)
        keep_it = Fold("check.keep_number", words.CASE_KEEP, self.keeping)
        self.part(title(words.CHECK_CASE), self._number, self._keep, self.comes_up(keep_it))
        self._what = sentence("", "check.what")
        self._age_given = sentence("", "check.age")
        changes = Row(
            button("check.change_pictures", words.CHANGE_PICTURES, self.back.emit),
            button("check.change_age", words.CHANGE_AGE, self.change_age.emit),
        )
        what = card(title(words.CHECK_WHAT), self._what, self._age_given, changes)
        reaches, self._reach = choices(
            "check.reach", words.REACH_QUESTION, words.REACHES, Reach.EDITED, self._recompose
        )
        self.part(what)
        self.part(reaches, sentence(words.REACH_TEXT, kind="quiet"))
        self._again = switch("check.again", words.CHECK_AGAIN, lambda _: self._recompose())
        self.part(self._again)
        self._prints = exact_text("check.fingerprints", words.CHECK_PICTURES)
        self._bytes = exact_text("check.bytes", words.CHECK_BYTES_SPOKEN)
        self._see_prints = Fold("check.see_fingerprints", words.CHECK_PICTURES, self._prints)
        self._see_bytes = Fold(
            "check.see_bytes",
            words.CHECK_BYTES,
            card(sentence(words.CHECK_BYTES_NOTE, kind="quiet"), self._bytes),
        )
        # What is folded away is not in its box: of forty pictures both boxes take 1.4 MB.
        self._see_prints.unfolded.connect(self._show_prints)
        self._see_bytes.unfolded.connect(self._show_bytes)
        self.part(self._see_prints, self._see_bytes)
        self.part(self._declare, sentence(words.CHECK_LIMITS))
        self._send = button("check.send", "", self._confirm, "primary")
        # What comes of it, and its words, are seen before the page goes.
        self.keeping.making.connect(lambda making: self._send.setEnabled(not making))
        self.finish(self._send)
        self.speak_of(Whose.MINE)

    def speak_of(self, whose: Whose) -> None:
        self._keep.setText(words.CHECK_CASE_TEXT[whose])
        self._declare.setText(words.CHECK_DECLARE[whose])

    def prepare(
        self,
        numbered: Numbered,
        age: Age,
        number: CaseNumber,
        keys: CaseKeys,
        existing: bool,
    ) -> None:
        """Fills the page. `numbered`: each picture's number on the page before, and its prints;
        `existing`: the number was there before, and pictures may have been taken back."""
        self._existing = existing
        self._again.setVisible(existing)
        self._numbered, self._age, self._keys = numbered, age, keys
        show_number(self._number, str(number))
        self.keeping.prepare(number)
        self._age_given.setText(words.age_given(age))
        self._show_prints()
        self._recompose()

    def say_of_sending(self, anything: bool) -> None:
        """Says that nothing has been sent, unless something has: in this start, or in a case that
        was there before."""
        self._nothing_yet.setVisible(not anything and not self._existing)

    def _compose(self) -> tuple[Submission, ...]:
        confirmation = confirm(
            tuple(fingerprint for _, fingerprint in self._numbered),
            self._age,
            Reach(self._reach()),
            Statement.DEPICTED_OR_HELPING,
            datetime.now(UTC),
        )
        return compose(confirmation, self._keys.id, self._practice)

    def _recompose(self) -> None:
        submissions = self._compose()
        again = self._again.isChecked() and not self._again.isHidden()
        self._messages = tuple(Deliver(one.document, self._keys.key, again) for one in submissions)
        count = sum(submission.fingerprints for submission in submissions)
        self._what.setText(words.what_is_sent(len(self._numbered), count, self._organisation.name))
        self._show_bytes()
        self._send.setText(words.send(count))
        self.settled.emit()

    def _show_prints(self) -> None:
        unfolded = self._see_prints.is_unfolded
        self._prints.setPlainText(_fingerprints_text(self._numbered) if unfolded else "")

    def _show_bytes(self) -> None:
        asked = self._messages if self._see_bytes.is_unfolded else ()
        self._bytes.setPlainText(requests_text(asked, self._organisation.address))

    def _confirm(self) -> None:
        self.confirmed.emit(self._messages)


def requests_text(messages: tuple[Deliver, ...], origin: str) -> str:
    """The requests as they will go out: head, an empty line, the document."""
    asked = [request(message) for message in messages]
    parts = [f"{one.head(origin)}\n\n{one.body.decode('ascii')}" for one in asked]
    if len(parts) == 1:
        return parts[0]
    titled = (f"{words.part(n, len(parts))}\n\n{text}" for n, text in enumerate(parts, start=1))
    return "\n\n".join(titled)


def _fingerprints_text(numbered: Numbered) -> str:
    return "\n\n".join(_one_picture(number, prints) for number, prints in numbered)


def _one_picture(number: int, prints: Fingerprint) -> str:
    named = words.CHECK_HASHES
    lines = [words.picture(number)]
    for name, value in (("sha256", prints.sha256), ("sha1", prints.sha1), ("md5", prints.md5)):
        lines += [named[name], _grouped(value)]
    lines += [named["pdq"].format(prints.pdq_quality), _grouped(prints.pdq)]
    lines += [named["phash"], _grouped(prints.phash)]
    for variant in prints.variants:
        lines += [words.variant(variant.kind, variant.quality), _grouped(variant.pdq)]
    if not prints.can_match_alike:
        lines.append(words.CHECK_FAINT)
    return "\n".join(lines)


def _grouped(digits: str) -> str:
    """Hexadecimal digits in fours: easier to compare by eye."""
    return " ".join(digits[start : start + 4] for start in range(0, len(digits), 4))
