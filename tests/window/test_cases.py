"""Your case: where it stands, and taking it back."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

import pytest

from takeitdown.sealing import number, signature
from takeitdown.steps import wire, withdrawal
from takeitdown.steps.canonical import encode
from takeitdown.window import words
from tests.window.conftest import Open, Window

NUMBER = number.new(practice=False)
KEYS = number.derive(NUMBER)


def asks(window: Window, typed: str = str(NUMBER)) -> None:
    window.mailbox.held = True
    window.press("begin.have_number")
    window.type("begin.number", typed)
    window.press("begin.look_up")


def asked(window: Window) -> wire.Request:
    window.bot.waitUntil(lambda: bool(window.mailbox.requests), timeout=20_000)
    return window.mailbox.requests[-1]


def answers(window: Window, *submissions: dict[str, object], **changes: object) -> None:
    mailbox = window.mailbox
    mailbox.answered.emit(mailbox.stands(KEYS.id, False, *submissions, **changes))


LISTED: dict[str, object] = {"outcome": "listed", "pictures": 3}


def test_a_number_alone_tells_where_the_case_stands(open_window: Open) -> None:
    window = open_window()
    asks(window, str(NUMBER).lower().replace("-", " "))
    assert asked(window) == wire.Status(KEYS.id, KEYS.key)
    assert window.text("cases.text") == words.CASE_ASKING
    answers(window, LISTED, {"outcome": "received", "pictures": 1})
    told = window.text("cases.text").splitlines()
    assert told[0].startswith("3 pictures: on the list since ")
    assert told[1].startswith("1 picture: received on ")
    assert "signed this answer" in window.text("cases.signed")
    assert window.text("cases.number") == str(NUMBER)


def test_an_unknown_number_and_a_wrong_one_look_the_same(open_window: Open) -> None:
    window = open_window()
    asks(window)
    asked(window)
    window.mailbox.answered.emit(wire.Failed("unknown"))
    assert window.text("cases.notice.text") == words.CASE_FAILURES["unknown"][1]
    assert not window.shows("cases.take_back")


@pytest.mark.parametrize("code", sorted(wire.FAILURES - {"refused"}))
def test_each_failure_has_words_and_asking_again_asks_the_same(
    open_window: Open, code: str
) -> None:
    window = open_window()
    asks(window)
    first = asked(window)
    window.mailbox.answered.emit(wire.Failed(code))
    assert window.text("cases.notice.text")
    window.press("cases.again")
    assert window.mailbox.requests[-1] == first


def test_an_answer_that_is_not_the_list_s_is_not_believed(open_window: Open) -> None:
    window = open_window()
    asks(window)
    asked(window)
    right = encode({"case": KEYS.id})
    for wrong in (
        {"case": "f" * 32},
        {"practice": True},
        {"submissions": [{}]},
    ):
        answers(window, LISTED, **wrong)
        assert window.text("cases.notice.text") == words.FAILURES["unsigned"][1]
        window.press("cases.again")
    window.mailbox.answered.emit(wire.State(right, bytes(64)))
    assert window.text("cases.notice.text") == words.FAILURES["unsigned"][1]


def test_taking_back_says_first_what_it_means_and_can_be_left(open_window: Open) -> None:
    window = open_window()
    asks(window)
    asked(window)
    answers(window, LISTED)
    window.press("cases.take_back")
    assert "Nobody can call back what was found before" in window.text("cases.meaning")
    assert len(window.mailbox.requests) == 1
    window.press("cases.keep")
    assert window.shows("cases.take_back")
    window.press("cases.take_back")
    window.press("cases.take_back_now")
    message = window.mailbox.requests[-1]
    assert isinstance(message, wire.Withdraw)
    assert message.document == withdrawal.compose(KEYS.id, None).document
    written = withdrawal.write(
        KEYS.id,
        hashlib.sha256(message.document).hexdigest(),
        datetime(2026, 11, 23, 14, tzinfo=UTC),
        withdrawn=3,
        listed=0,
        practice=False,
    )
    signed = encode(written)
    seal = signature.sign(window.mailbox.key, withdrawal.SIGNED_PREFIX + signed)
    window.mailbox.answered.emit(wire.Withdrawn(signed, seal))
    assert window.text("cases.text") == (
        "3 pictures are taken back. None of this case is on the list now."
    )
    assert not window.shows("cases.take_back")


def test_what_was_taken_back_is_told_in_true_words(open_window: Open) -> None:
    window = open_window()
    asks(window)
    asked(window)
    answers(window, LISTED | {"withdrawn": 1}, LISTED | {"withdrawn": 3})
    told = window.text("cases.text").splitlines()
    assert told[0].endswith("1 of them was taken back.")
    assert told[1].startswith("3 pictures: taken back; it was sent on ")


def test_pictures_are_added_to_the_case_with_its_number(open_window: Open) -> None:
    window = open_window()
    asks(window)
    asked(window)
    answers(window, LISTED)
    window.press("cases.add")
    window.begins()
    assert window.shows("choose.add")


def test_looking_up_without_a_number_or_with_a_slip_says_so(open_window: Open) -> None:
    window = open_window()
    window.press("begin.have_number")
    window.press("begin.look_up")
    assert window.text("begin.notice.text") == words.CASE_NUMBER_MISSING
    window.type("begin.number", "K7QM")
    window.press("begin.look_up")
    assert window.text("begin.notice.text") == words.NUMBER_PROBLEMS["length"]
