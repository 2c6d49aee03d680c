"""Your case: where it stands, and taking it back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from takeitdown.sealing import number
from takeitdown.steps import submission, wire, withdrawal
from takeitdown.steps.canonical import encode
from takeitdown.steps.receipt import Outcome
from takeitdown.window import words
from tests.window.conftest import Open, Window, picture

NUMBER = number.new(practice=False)
KEYS = number.derive(NUMBER)
RECEIVED, LISTED, WITHDRAWN = Outcome.RECEIVED, Outcome.LISTED, Outcome.WITHDRAWN


def asks(window: Window, typed: str = str(NUMBER)) -> None:
    window.mailbox.held = True
    window.press("begin.have_number")
    window.type("begin.number", typed)
    window.press("begin.look_up")


def asked(window: Window) -> wire.Request:
    window.bot.waitUntil(lambda: bool(window.mailbox.requests))
    return window.mailbox.requests[-1]


def answers(window: Window, *outcomes: Outcome, **changes: object) -> None:
    mailbox = window.mailbox
    mailbox.answered.emit(mailbox.stands(KEYS.id, False, *outcomes, **changes))


def looks_up(window: Window, *outcomes: Outcome) -> None:
    asks(window)
    asked(window)
    answers(window, *outcomes)


def stands(window: Window, number: int) -> str:
    return window.text(f"cases.picture.{number}")


def test_a_number_alone_tells_where_each_picture_stands(open_window: Open) -> None:
    window = open_window()
    arabic = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
    asks(window, str(NUMBER).lower().replace("-", " ").translate(arabic))
    assert asked(window) == wire.Status(KEYS.id, KEYS.key)
    assert window.text("cases.text") == words.CASE_ASKING
    answers(window, LISTED, WITHDRAWN, RECEIVED)
    assert window.text("cases.text").startswith("This case has 3 pictures.")
    assert stands(window, 1).startswith("Picture 1 of 3: on the list since ")
    assert stands(window, 2).startswith("Picture 2 of 3: off the list since ")
    assert stands(window, 3).startswith("Picture 3 of 3: received on ")
    assert [window.shows(f"cases.take_back.{number}") for number in (1, 2, 3)] == [
        True,
        False,
        True,
    ]
    assert "signed this answer" in window.text("cases.signed")
    assert window.text("cases.number") == str(NUMBER)


def test_many_pictures_are_shown_a_few_at_a_time(open_window: Open) -> None:
    window = open_window()
    looks_up(window, *[LISTED] * 45)
    assert not window.shows("cases.picture.21")
    window.press("cases.more")
    window.press("cases.more")
    assert stands(window, 45).startswith("Picture 45 of 45: ")
    assert not window.shows("cases.more")


def test_an_unknown_number_and_a_wrong_one_look_the_same(open_window: Open) -> None:
    window = open_window()
    asks(window)
    asked(window)
    window.mailbox.answered.emit(wire.Failed("unknown"))
    assert window.text("cases.notice.text") == words.CASE_FAILURES["unknown"][1]
    assert not window.shows("cases.take_back")


@pytest.mark.parametrize("code", sorted(wire.FAILURES - {"refused", "work"}))
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
        {"pictures": {"listed": {"2026-11-23T14:00:00Z": [2]}}},
    ):
        answers(window, LISTED, **wrong)
        assert window.text("cases.notice.text") == words.CASE_FAILURES["unsigned"][1]
        window.press("cases.again")
    window.mailbox.answered.emit(wire.State(right, bytes(64)))
    assert window.text("cases.notice.text") == words.CASE_FAILURES["unsigned"][1]


def test_taking_back_says_first_what_it_means_and_can_be_left(open_window: Open) -> None:
    window = open_window()
    looks_up(window, LISTED, LISTED, LISTED)
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
    window.mailbox.answered.emit(window.mailbox.took_back(message, withdrawn=3, listed=0))
    assert window.text("cases.text") == (
        "3 pictures are taken back. None of this case is on the list now."
    )
    assert not window.shows("cases.take_back")


def test_one_picture_is_taken_back_by_its_number_and_the_answer_can_be_kept(
    open_window: Open, tmp_path: Path
) -> None:
    window = open_window(papers=str(tmp_path))
    looks_up(window, LISTED, LISTED, LISTED)
    assert not window.shows("cases.save")
    window.press("cases.take_back.2")
    assert window.control("cases.take_back_now", QPushButton).text() == ("Take picture 2 back now")
    window.press("cases.take_back_now")
    message = window.mailbox.requests[-1]
    assert isinstance(message, wire.Withdraw)
    assert json.loads(message.document)["pictures"] == [2]
    answer = window.mailbox.took_back(message, withdrawn=1, listed=2)
    window.mailbox.answered.emit(answer)
    assert window.text("cases.text") == "1 picture is taken back. 2 pictures are on the list."
    assert list(tmp_path.iterdir()) == []
    window.press("cases.save")
    [paper] = tmp_path.iterdir()
    kept = paper.read_text(encoding="utf-8")
    for part in (str(NUMBER), words.TAKE_BACK_TEXT, answer.signature.hex()):
        assert part in kept


def test_a_withdrawal_whose_answer_is_not_the_list_s_is_not_believed(open_window: Open) -> None:
    window = open_window()
    looks_up(window, LISTED)
    window.press("cases.take_back.1")
    window.press("cases.take_back_now")
    other = wire.Withdraw(KEYS.id, withdrawal.compose(KEYS.id, None).document, KEYS.key)
    window.mailbox.answered.emit(window.mailbox.took_back(other, withdrawn=1, listed=0))
    assert window.text("cases.notice.text") == words.CASE_FAILURES["unsigned"][1]


def test_a_number_that_was_looked_up_and_then_cleared_is_not_used(
    open_window: Open, tmp_path: Path
) -> None:
    window = open_window()
    looks_up(window, LISTED)
    window.press("cases.add")
    window.type("begin.number", "")
    window.chooses(picture(tmp_path / "one.png"))
    assert window.text("check.number") != str(NUMBER)


def test_pictures_are_added_to_the_case_with_its_number(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    looks_up(window, LISTED)
    window.press("cases.add")
    window.chooses(picture(tmp_path / "one.png"))
    assert window.text("check.number") == str(NUMBER)
    window.press("check.send")
    message = window.mailbox.requests[-1]
    assert isinstance(message, wire.Deliver)
    assert submission.parse(message.document).case == KEYS.id


def test_looking_up_without_a_number_or_with_a_slip_says_so(open_window: Open) -> None:
    window = open_window()
    window.press("begin.have_number")
    window.press("begin.look_up")
    assert window.text("begin.number_notice.text") == words.CASE_NUMBER_MISSING
    window.type("begin.number", "K7QM")
    window.press("begin.look_up")
    assert window.text("begin.number_notice.text") == words.NUMBER_PROBLEMS["length"]
