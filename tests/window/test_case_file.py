"""The case file in the window: made, opened, written before anything goes out, locked, erased."""

from __future__ import annotations

import shutil
import stat
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from takeitdown.casefile.case import Case
from takeitdown.casefile.shelf import Shelf
from takeitdown.sealing import number, signature
from takeitdown.steps import submission, wire, work
from takeitdown.steps.confirmation import Age
from takeitdown.steps.organisation import Organisation
from takeitdown.steps.receipt import Outcome
from takeitdown.window import opened, words
from takeitdown.window.journey import Journey
from takeitdown.window.opened import IDLE_SECONDS, Idle
from tests.clock import Clock
from tests.window.conftest import Open, Window, picture

PASSPHRASE = "kettle orbit canoe maple lantern"
NUMBER = number.new(practice=False)
KEYS = number.derive(NUMBER)


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    return folder


@pytest.fixture
def key() -> bytes:
    """The key of one list for all windows of a test."""
    return signature.new_key()


@pytest.fixture
def case_file(papers: Path, key: bytes) -> Path:
    """A case file of nobody, locked."""
    with Shelf.create(papers, Case(NUMBER, listed_at(key)), PASSPHRASE) as shelf:
        return shelf.path


def listed_at(key: bytes) -> Organisation:
    public = signature.public_key(key)
    return Organisation("Example Helpline", "https://list.example", public, tuple(Age))


def opens(window: Window, passphrase: str = PASSPHRASE) -> None:
    window.press("begin.have_file")
    window.type("begin.passphrase", passphrase)
    window.press("begin.open_file")
    assert window.text("begin.opening") == words.FILE_OPENING
    assert window.shows("frame.leave")


def opens_it(window: Window) -> None:
    opens(window)
    window.waits_for("cases.again")


@pytest.fixture
def window(open_window: Open, papers: Path, case_file: Path, key: bytes) -> Window:
    """A window in which the case file is open."""
    window = open_window(papers=str(papers), key=key)
    opens_it(window)
    return window


def said(window: Window) -> str:
    """What the first page says of the file, once it says it."""
    window.waits_for("begin.file_notice")
    return window.text("begin.file_notice.text")


def looks_up(window: Window, button: str = "cases.again") -> None:
    window.mailbox.held = True
    window.press(button)
    window.mailbox.answered.emit(window.mailbox.stands(KEYS.id, False, Outcome.LISTED))


def takes_back(window: Window, button: str = "cases.again") -> None:
    looks_up(window, button)
    window.press("cases.take_back.1")
    window.press("cases.take_back_now")


def kept_in(path: Path, passphrase: str = PASSPHRASE) -> Case:
    """What a copy of the case file holds, as after a crash at this moment."""
    folder = path.parent / "copy"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for one in path.parent.glob("notes.dat*"):
        if one.suffix in (".dat", ".old"):
            shutil.copy(one, folder)
    with Shelf.open(folder / path.name, passphrase) as shelf:
        return shelf.case


def test_nothing_kept_is_the_first_way_and_the_one_that_is_chosen(
    open_window: Open, tmp_path: Path, papers: Path
) -> None:
    window = open_window(papers=str(papers))
    window.chooses(picture(tmp_path / "one.png"))
    window.sends()
    assert next(iter(words.KEEP_WAYS)) == "nothing"
    assert window.text("receipt.nothing") == words.KEEP_NOTHING
    for way in words.KEEP_WAYS:
        window.press(f"receipt.keep.{way}")
    assert list(papers.iterdir()) == []
    assert window.copied == []


def test_the_number_to_write_down_is_spoken_sign_by_sign(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    window.chooses(picture(tmp_path / "one.png"))
    window.sends()
    window.press("receipt.keep.write")
    shown = window.text("receipt.written")
    assert "-".join(shown.splitlines()) == window.text("receipt.number")
    spoken = window.accessible("receipt.written")
    assert spoken.endswith(", ".join(" ".join(group) for group in shown.splitlines()))


def test_where_nothing_can_be_saved_the_ways_say_so(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    window.press("begin.have_file")
    assert window.text("begin.no_file") == words.KEEP_NO_FOLDER
    window.chooses(picture(tmp_path / "one.png"))
    window.sends()
    for way in ("text", "file"):
        window.press(f"receipt.keep.{way}")
        assert window.text(f"receipt.about_{way}") == words.KEEP_NO_FOLDER


def test_a_case_file_is_made_with_words_that_were_offered_and_opens_with_them(
    open_window: Open, tmp_path: Path, papers: Path, key: bytes
) -> None:
    window = open_window(papers=str(papers), key=key)
    window.chooses(picture(tmp_path / "one.png"))
    window.sends()
    window.press("receipt.keep.file")
    first = window.text("receipt.offer")
    window.press("receipt.other_words")
    offered = window.text("receipt.offer")
    assert offered != first
    assert len(offered.split()) == 5
    window.press("receipt.make")
    window.bot.waitUntil(lambda: "notes.dat" in window.text("receipt.outcome"))
    window.bot.waitUntil(lambda: bool(kept_in(papers / "notes.dat", offered).statements))
    assert window.text("receipt.words") == offered  # it may not be written down yet
    assert stat.S_IMODE((papers / "notes.dat").stat().st_mode) == 0o600
    case = kept_in(papers / "notes.dat", offered)
    assert str(case.number) == window.text("receipt.number")
    sent = window.mailbox.requests[0]
    assert isinstance(sent, wire.Deliver)
    assert [one.submission.document for one in case.deliveries] == [sent.document]
    assert case.outbox == ()


def test_one_s_own_passphrase_is_typed_twice(
    open_window: Open, tmp_path: Path, papers: Path
) -> None:
    window = open_window(papers=str(papers))
    window.chooses(picture(tmp_path / "one.png"))
    window.sends()
    window.press("receipt.keep.file")
    window.press("receipt.own")
    window.type("receipt.passphrase", "only mine")
    window.press("receipt.make")
    assert window.text("receipt.passphrase_problem") == words.FILE_DIFFER
    window.type("receipt.passphrase_again", "only mine")
    window.press("receipt.hide")
    field = window.control("receipt.passphrase", QLineEdit)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    QTest.keyClick(window.control("receipt.passphrase_again", QLineEdit), Qt.Key.Key_Return)
    window.bot.waitUntil(lambda: "notes.dat" in window.text("receipt.outcome"))
    assert not window.shows("receipt.words")
    assert str(kept_in(papers / "notes.dat", "only mine").number) == window.text("receipt.number")


def test_a_passphrase_of_1024_signs_is_pasted_whole_and_a_longer_one_is_told(
    open_window: Open, tmp_path: Path, papers: Path
) -> None:
    window = open_window(papers=str(papers))
    window.chooses(picture(tmp_path / "one.png"))
    window.sends()
    window.press("receipt.keep.file")
    window.press("receipt.own")

    def makes_with(pasted: str, told: str) -> None:
        QApplication.clipboard().setText(pasted)
        for name in ("receipt.passphrase", "receipt.passphrase_again"):
            field = window.control(name, QLineEdit)
            field.clear()
            field.paste()
        window.press("receipt.make")
        window.bot.waitUntil(lambda: told in window.text("receipt.outcome"), timeout=20_000)

    makes_with("💙" * 1025, words.FILE_PROBLEMS["long-passphrase"])
    assert list(papers.iterdir()) == []
    makes_with("  " + "💙" * 1024 + "\r\n", "notes.dat")
    assert str(kept_in(papers / "notes.dat", "💙" * 1024).number) == window.text("receipt.number")


def test_a_case_file_opens_and_asks_nobody_by_itself(window: Window) -> None:
    assert window.text("cases.number") == str(NUMBER)
    assert window.text("cases.text") == words.FILE_OPENED
    assert window.mailbox.requests == []
    looks_up(window)
    assert window.mailbox.requests == [wire.Status(KEYS.id, KEYS.key)]
    assert window.shows("cases.take_back.1")


def test_a_wrong_passphrase_is_told_kindly_and_harms_nothing(
    open_window: Open, papers: Path, case_file: Path, key: bytes
) -> None:
    before = case_file.read_bytes()
    window = open_window(papers=str(papers), key=key)
    opens(window, "kettle orbit canoe maple lamp")
    assert said(window) == words.FILE_PROBLEMS["wrong-passphrase"]
    assert case_file.read_bytes() == before
    window.type("begin.passphrase", f"  {PASSPHRASE}\n")
    window.press("begin.open_file")
    window.waits_for("cases.again")


def test_a_second_window_is_told(
    open_window: Open, papers: Path, case_file: Path, key: bytes
) -> None:
    opens_it(open_window(papers=str(papers), key=key))
    second = open_window(papers=str(papers), key=key)
    opens(second)
    assert said(second) == words.FILE_PROBLEMS["in-use"]


def test_a_damaged_file_opens_as_it_was_before_and_says_so(
    open_window: Open, papers: Path, case_file: Path, key: bytes
) -> None:
    with Shelf.open(case_file, PASSPHRASE) as shelf:
        shelf.keep(shelf.case)
    content = bytearray(case_file.read_bytes())
    content[-1] ^= 1
    case_file.write_bytes(content)
    window = open_window(papers=str(papers), key=key)
    opens_it(window)
    assert window.text("cases.text") == words.FILE_BEFORE


def test_a_case_of_another_list_is_not_taken_to_this_one(
    open_window: Open, papers: Path, case_file: Path
) -> None:
    window = open_window(papers=str(papers))
    opens(window)
    assert "Example Helpline" in said(window)


def test_a_file_that_does_not_fit_leaves_the_open_one_open(
    open_window: Open, papers: Path, case_file: Path, key: bytes, tmp_path: Path
) -> None:
    (tmp_path / "stick").mkdir()
    others = Case(number.new(practice=False), listed_at(signature.new_key()))
    with Shelf.create(tmp_path / "stick", others, PASSPHRASE) as shelf:
        other = shelf.path
    window = open_window(papers=str(papers), key=key)
    opens_it(window)
    window.press("cases.back")
    chooses_other(window, other)
    window.type("begin.passphrase", PASSPHRASE)
    QTest.keyClick(window.control("begin.passphrase", QLineEdit), Qt.Key.Key_Return)
    window.waits_for("begin.file_notice")
    case = window.frame.findChild(Journey).file.case
    assert case is not None
    assert case.number == NUMBER
    with Shelf.open(other, PASSPHRASE):
        pass


def test_what_is_sent_is_in_the_file_before_it_goes_and_its_receipt_after(
    window: Window, tmp_path: Path, case_file: Path
) -> None:
    window.press("cases.add")
    window.chooses(picture(tmp_path / "one.png"))
    window.mailbox.held = True
    window.sends()
    window.bot.waitUntil(lambda: bool(window.mailbox.requests))
    [message] = window.mailbox.requests
    assert isinstance(message, wire.Deliver)
    assert kept_in(case_file).outbox == (message,)
    window.mailbox.answered.emit(window.mailbox.signed(message))
    window.waits_for("receipt.close")
    window.bot.waitUntil(lambda: bool(kept_in(case_file).statements))
    case = kept_in(case_file)
    assert case.outbox == ()
    assert [one.submission.document for one in case.deliveries] == [message.document]


def test_what_has_no_answer_is_told_on_opening_and_sent_again_byte_for_byte(
    open_window: Open, tmp_path: Path, papers: Path, case_file: Path, key: bytes
) -> None:
    messages = waiting_in(case_file, open_window, tmp_path, key)
    window = open_window(papers=str(papers), key=key)
    opens_it(window)
    assert window.text("cases.waiting") == words.FILE_WAITS_TEXT
    assert not window.shows("cases.add")
    window.mailbox.held = True
    window.press("cases.resend")
    [message] = messages
    assert window.mailbox.requests == [message]
    assert isinstance(message, wire.Deliver)
    window.mailbox.answered.emit(window.mailbox.signed(message))
    window.bot.waitUntil(lambda: len(window.mailbox.requests) == 2)
    assert window.mailbox.requests[1] == wire.Status(KEYS.id, KEYS.key)
    assert kept_in(case_file).outbox == ()
    assert len(kept_in(case_file).deliveries) == 1


def test_a_sum_of_a_busy_list_changes_nothing_of_what_waits(
    open_window: Open, tmp_path: Path, papers: Path, case_file: Path, key: bytes
) -> None:
    [message] = waiting_in(case_file, open_window, tmp_path, key)
    assert isinstance(message, wire.Deliver)
    window = open_window(papers=str(papers), key=key)
    opens_it(window)
    window.mailbox.held = True
    window.press("cases.resend")
    digest = submission.parse(message.document).digest
    asked = wire.Failed("work", work=work.blank(digest))
    window.mailbox.answered.emit(asked)
    worked = replace(message, work=work.parse(asked.work, digest))
    assert window.mailbox.requests == [message, worked]
    window.mailbox.answered.emit(window.mailbox.signed(worked))
    window.bot.waitUntil(lambda: len(window.mailbox.requests) == 3)
    assert kept_in(case_file).outbox == ()


def test_without_a_network_nothing_that_waits_is_lost(
    open_window: Open, tmp_path: Path, papers: Path, case_file: Path, key: bytes
) -> None:
    messages = waiting_in(case_file, open_window, tmp_path, key)
    window = open_window(papers=str(papers), key=key)
    opens_it(window)
    window.mailbox.failures = [wire.Failed("offline")]
    window.press("cases.resend")
    window.waits_for("cases.notice")
    assert window.text("cases.notice.text") == words.CASE_FAILURES["offline"][1]
    assert kept_in(case_file).outbox == messages
    assert window.shows("cases.resend")
    window.press("cases.drop")
    window.waits_for("cases.add")
    assert kept_in(case_file).outbox == ()


def waiting_in(
    case_file: Path, open_window: Open, folder: Path, key: bytes
) -> tuple[wire.Deliver | wire.Withdraw, ...]:
    """A message that was confirmed and never answered."""
    window = open_window(key=key)
    chooses_with(window, folder, str(NUMBER))
    window.mailbox.held = True
    window.sends()
    [message] = window.mailbox.requests
    assert isinstance(message, wire.Deliver)
    assert submission.parse(message.document).case == KEYS.id
    with Shelf.open(case_file, PASSPHRASE) as shelf:
        shelf.keep(shelf.case.with_outbox(message))
        return shelf.case.outbox


def test_taking_back_is_in_the_file_before_it_goes_and_its_answer_after(
    window: Window, case_file: Path
) -> None:
    takes_back(window)
    window.bot.waitUntil(lambda: len(window.mailbox.requests) == 2)
    message = window.mailbox.requests[1]
    assert isinstance(message, wire.Withdraw)
    assert kept_in(case_file).outbox == (message,)
    window.mailbox.answered.emit(window.mailbox.took_back(message, withdrawn=1, listed=0))
    window.bot.waitUntil(lambda: bool(kept_in(case_file).withdrawals))
    assert kept_in(case_file).outbox == ()


def test_taking_back_that_has_no_answer_waits_and_is_sent_again(window: Window) -> None:
    takes_back(window)
    window.bot.waitUntil(lambda: len(window.mailbox.requests) == 2)
    window.mailbox.answered.emit(wire.Failed("lost"))
    assert window.text("cases.waiting") == words.FILE_WAITS_TEXT
    assert not window.shows("cases.add")
    window.press("cases.resend")
    assert window.mailbox.requests[2] == window.mailbox.requests[1]


def test_a_disk_that_fails_stops_before_anything_is_sent_and_leaves_the_choice(
    window: Window, tmp_path: Path, papers: Path
) -> None:
    window.press("cases.add")
    window.chooses(picture(tmp_path / "one.png"))
    papers.rename(tmp_path / "elsewhere")
    window.sends()
    window.waits_for("send.without")
    assert window.text("send.notice.text") == words.FILE_PROBLEMS["gone"]
    assert window.mailbox.requests == []
    (tmp_path / "elsewhere").rename(papers)
    window.press("send.again")
    window.waits_for("receipt.close")
    assert len(window.mailbox.requests) == 1


def test_pictures_can_be_taken_back_without_the_case_file(window: Window, papers: Path) -> None:
    looks_up(window)
    shutil.rmtree(papers)
    window.press("cases.take_back.1")
    window.press("cases.take_back_now")
    window.waits_for("cases.without")
    assert window.text("cases.notice.text") == words.FILE_PROBLEMS["gone"]
    assert len(window.mailbox.requests) == 1
    window.press("cases.without")
    assert isinstance(window.mailbox.requests[1], wire.Withdraw)


def test_one_press_makes_one_case_file(open_window: Open, tmp_path: Path, papers: Path) -> None:
    window = open_window(papers=str(papers))
    window.chooses(picture(tmp_path / "one.png"))
    window.sends()
    window.press("receipt.keep.file")
    for _ in range(3):
        window.press("receipt.make")
    window.bot.waitUntil(lambda: "notes.dat" in window.text("receipt.outcome"))
    assert len(list(papers.glob("*.dat"))) == 1


def test_it_can_be_sent_without_the_case_file(window: Window, tmp_path: Path, papers: Path) -> None:
    window.press("cases.add")
    window.chooses(picture(tmp_path / "one.png"))
    shutil.rmtree(papers)
    window.sends()
    window.waits_for("send.without")
    window.press("send.without")
    window.waits_for("receipt.close")
    window.bot.waitUntil(lambda: window.shows("receipt.outcome"))
    assert words.FILE_NOT_WRITTEN in window.text("receipt.outcome")


# ── before anything is sent ──


def makes_before_sending(window: Window, typed: str = PASSPHRASE) -> None:
    """Presses, and does not wait."""
    window.press("check.keep_number")
    window.press("check.keep.file")
    window.press("check.own")
    window.type("check.passphrase", typed)
    window.type("check.passphrase_again", typed)
    window.press("check.make")


def test_before_sending_a_case_file_is_one_unfolding_away_and_nothing_kept_stays_first(
    open_window: Open, tmp_path: Path, papers: Path
) -> None:
    window = open_window(papers=str(papers))
    window.chooses(picture(tmp_path / "one.png"))
    assert not window.shows("check.nothing")
    window.press("check.keep_number")
    assert window.text("check.nothing") == words.KEEP_NOTHING
    assert not window.shows("check.keep.text")  # there is no receipt to save
    window.press("check.keep.write")
    assert window.text("check.written").replace("\n", "-") == window.text("check.number")
    window.sends()
    window.waits_for("receipt.close")
    assert list(papers.iterdir()) == []


def test_the_first_sending_is_in_a_case_file_that_was_made_before_it(
    open_window: Open, tmp_path: Path, papers: Path
) -> None:
    window = open_window(papers=str(papers))
    window.chooses(picture(tmp_path / "one.png"))
    window.mailbox.held = True
    makes_before_sending(window)
    window.sends()
    assert window.mailbox.requests == []  # what comes of it is seen first
    window.bot.waitUntil(lambda: "notes.dat" in window.text("check.outcome"))
    window.sends()
    window.bot.waitUntil(lambda: bool(window.mailbox.requests))
    [message] = window.mailbox.requests
    assert isinstance(message, wire.Deliver)
    assert kept_in(papers / "notes.dat").outbox == (message,)
    window.mailbox.answered.emit(window.mailbox.signed(message))
    window.waits_for("receipt.in_file")
    case = kept_in(papers / "notes.dat")
    assert (case.outbox, len(case.deliveries), len(case.statements)) == ((), 1, 1)


def test_a_change_waits_for_the_case_file_that_is_being_made(
    open_window: Open, papers: Path, key: bytes
) -> None:
    window = open_window(papers=str(papers), key=key)
    file = window.frame.findChild(Journey).file
    told: list[object] = []
    file.create(papers, Case(NUMBER, listed_at(key)), PASSPHRASE, told.append, told.append)
    file.change(
        lambda case: case.with_statement(b"1"),
        lambda: told.append(kept_in(papers / "notes.dat").statements),
        told.append,
    )
    window.bot.waitUntil(lambda: len(told) == 2)
    assert told == [file.shelf, (b"1",)]


def test_a_case_file_that_cannot_be_made_holds_nothing_up(
    open_window: Open, tmp_path: Path, papers: Path
) -> None:
    window = open_window(papers=str(papers))
    window.chooses(picture(tmp_path / "one.png"))
    papers.rmdir()
    makes_before_sending(window)
    window.bot.waitUntil(lambda: words.FILE_NOT_MADE in window.text("check.outcome"))
    window.sends()
    window.waits_for("receipt.close")
    assert len(window.mailbox.requests) == 1


def test_a_case_file_made_after_a_failed_sending_has_what_waits(
    open_window: Open, tmp_path: Path, papers: Path
) -> None:
    window = open_window(papers=str(papers))
    window.chooses(picture(tmp_path / "one.png"))
    window.mailbox.failures = [wire.Failed("offline")]
    window.sends()
    window.press("send.back")
    makes_before_sending(window)
    window.bot.waitUntil(lambda: "notes.dat" in window.text("check.outcome"))
    [message] = window.mailbox.requests
    assert kept_in(papers / "notes.dat").outbox == (message,)


def test_what_was_changed_after_a_failed_sending_waits_no_longer(
    window: Window, tmp_path: Path, case_file: Path
) -> None:
    window.press("cases.add")
    window.chooses(picture(tmp_path / "one.png"))
    window.mailbox.failures = [wire.Failed("offline")]
    window.sends()
    window.waits_for("send.notice")
    [first] = kept_in(case_file).outbox
    window.press("send.back")
    window.press("check.change_pictures")
    window.adds(picture(tmp_path / "two.png", seed=1))
    window.waits_for("choose.tile.2")
    window.bot.waitUntil(lambda: not window.shows("choose.progress"))
    window.checks()
    window.mailbox.held = True
    window.sends()
    window.bot.waitUntil(lambda: len(window.mailbox.requests) == 2)
    assert kept_in(case_file).outbox == (window.mailbox.requests[1],) != (first,)


def test_what_has_its_receipt_does_not_wait_again_when_it_is_confirmed_again(
    open_window: Open, tmp_path: Path, papers: Path, case_file: Path, key: bytes
) -> None:
    window = open_window(papers=str(papers), key=key)
    chooses_with(window, tmp_path, str(NUMBER))
    window.sends()
    window.waits_for("receipt.close")
    journey = window.frame.findChild(Journey)
    window.frame.show_page(journey._begin)
    opens_it(window)
    window.press("cases.add")
    window.begins()
    window.checks()
    window.sends()
    window.waits_for("receipt.in_file")
    assert len(window.mailbox.requests) == 1
    assert kept_in(case_file).outbox == ()


def chooses_with(window: Window, folder: Path, typed: str) -> None:
    window.press("begin.have_number")
    window.type("begin.number", typed)
    window.chooses(picture(folder / "one.png"))


def test_a_case_file_has_all_that_was_sent_and_taken_back_in_this_start(
    open_window: Open, tmp_path: Path, papers: Path, key: bytes
) -> None:
    window = open_window(papers=str(papers), key=key)
    chooses_with(window, tmp_path, str(NUMBER))
    window.sends()
    window.waits_for("receipt.close")
    journey = window.frame.findChild(Journey)
    window.frame.show_page(journey._begin)
    takes_back(window, "begin.look_up")
    back = window.mailbox.requests[-1]
    window.mailbox.answered.emit(window.mailbox.took_back(back, withdrawn=1, listed=0))
    window.press("cases.keep_number")
    window.press("keep.keep.file")
    words_offered = window.text("keep.offer")
    window.press("keep.make")
    window.bot.waitUntil(lambda: "notes.dat" in window.text("keep.outcome"))
    case = kept_in(papers / "notes.dat", words_offered)
    assert (case.outbox, len(case.deliveries), len(case.withdrawals)) == ((), 1, 1)


def test_another_number_leaves_the_case_file_alone(
    window: Window, tmp_path: Path, case_file: Path
) -> None:
    window.press("cases.add")
    window.press("begin.have_number")
    window.type("begin.number", "")
    window.chooses(picture(tmp_path / "one.png"))
    assert window.text("check.number") != str(NUMBER)
    window.sends()
    window.waits_for("receipt.close")
    case = kept_in(case_file)
    assert (case.outbox, case.deliveries) == ((), ())


def test_an_idle_case_file_locks_itself_and_says_so(
    open_window: Open, papers: Path, case_file: Path, key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opened, "IDLE_SECONDS", 0.2)
    window = open_window(papers=str(papers), key=key)
    opens(window)
    window.waits_for("begin.file_notice")
    journey = window.frame.findChild(Journey)
    assert window.text("begin.file_notice.text") == words.FILE_LOCKED_TEXT
    assert window.control("begin.passphrase", QLineEdit).text() == ""
    assert journey.file.case is None
    with Shelf.open(case_file, PASSPHRASE):
        pass  # nobody holds it


def test_it_does_not_lock_while_an_answer_is_still_to_be_kept(window: Window) -> None:
    window.mailbox.held = True
    window.press("cases.again")
    journey = window.frame.findChild(Journey)
    journey.file.idle.emit()
    assert journey.file.case is not None


def test_forgetting_says_first_what_it_means_and_leaves_nothing(
    window: Window, papers: Path, case_file: Path
) -> None:
    window.press("cases.forget")
    assert "backups" in window.text("cases.forgetting")
    assert "older versions" in window.text("cases.forgetting")
    window.press("cases.forget_not")
    assert case_file.exists()
    window.press("cases.forget")
    window.press("cases.forget_now")
    assert said(window) == words.FORGOTTEN_TEXT
    assert list(papers.iterdir()) == []


# ── looked for, and erased without the passphrase ──


def looks_for(window: Window, path: Path) -> None:
    window.press("begin.have_file")
    chooses_other(window, path)


def chooses_other(window: Window, path: Path) -> None:
    window.press("begin.other_file")
    [dialog] = window.frame.findChildren(QFileDialog)
    dialog.filesSelected.emit([str(path)])
    dialog.close()


@pytest.mark.parametrize("folder", ["papers", "stick"])
def test_a_case_file_with_another_name_or_place_is_opened_when_the_person_chooses_it(
    open_window: Open, papers: Path, case_file: Path, key: bytes, tmp_path: Path, folder: str
) -> None:
    there = tmp_path / folder / "shopping & list.txt"
    there.parent.mkdir(exist_ok=True)
    case_file.rename(there)
    window = open_window(papers=str(papers), key=key)
    looks_for(window, there)
    assert window.shows("begin.file.other")
    window.type("begin.passphrase", PASSPHRASE)
    window.press("begin.open_file")
    window.waits_for("cases.again")
    assert window.text("cases.number") == str(NUMBER)
    assert window.text("cases.text") == words.FILE_OPENED


def test_where_it_can_only_be_read_the_page_says_what_to_do(
    open_window: Open, papers: Path, case_file: Path, key: bytes, tmp_path: Path
) -> None:
    there = tmp_path / "stick" / "notes.dat"
    there.parent.mkdir()
    case_file.rename(there)
    there.with_name("notes.dat.lock").mkdir()  # nothing can be written beside it
    window = open_window(papers=str(papers), key=key)
    looks_for(window, there)
    window.type("begin.passphrase", PASSPHRASE)
    window.press("begin.open_file")
    window.waits_for("cases.again")
    assert window.text("cases.text").endswith(words.only_read("papers"))


def test_a_file_that_is_no_case_file_is_told_and_left_as_it_is(
    open_window: Open, papers: Path, tmp_path: Path
) -> None:
    diary = tmp_path / "diary.txt"
    diary.write_text("dear diary")
    window = open_window(papers=str(papers))
    looks_for(window, diary)
    window.type("begin.passphrase", PASSPHRASE)
    window.press("begin.open_file")
    assert said(window) == words.FILE_PROBLEMS["not-a-case-file"]
    window.press("begin.no_passphrase")
    window.press("begin.forget_now")
    assert said(window) == words.FILE_PROBLEMS["not-a-case-file"]
    assert diary.read_text() == "dear diary"


def test_a_case_file_is_erased_without_its_passphrase_after_one_plain_question(
    open_window: Open, papers: Path, case_file: Path, key: bytes
) -> None:
    window = open_window(papers=str(papers), key=key)
    window.press("begin.have_file")
    window.press("begin.no_passphrase")
    told = window.text("begin.forgetting")
    assert "notes.dat" in told
    assert "case number" in told
    assert "backups" in told
    window.press("begin.forget_not")
    assert not window.shows("begin.forgetting")
    assert case_file.exists()
    window.press("begin.no_passphrase")
    window.press("begin.forget_now")
    assert said(window) == words.FORGOTTEN_TEXT
    assert window.shows("begin.no_file")
    assert list(papers.iterdir()) == []


def test_a_case_file_that_another_window_has_open_is_not_erased(
    open_window: Open, papers: Path, case_file: Path, key: bytes
) -> None:
    with Shelf.open(case_file, PASSPHRASE):
        window = open_window(papers=str(papers), key=key)
        window.press("begin.have_file")
        window.press("begin.no_passphrase")
        window.press("begin.forget_now")
        assert said(window) == words.FILE_PROBLEMS["in-use"]
    with Shelf.open(case_file, PASSPHRASE):
        pass


def test_the_case_file_that_is_open_here_is_erased_and_its_case_let_go(
    window: Window, papers: Path
) -> None:
    window.press("cases.back")
    window.press("begin.no_passphrase")
    window.press("begin.forget_now")
    assert said(window) == words.FORGOTTEN_TEXT
    assert window.frame.findChild(Journey).file.case is None
    assert list(papers.iterdir()) == []


# ── idle ──


@pytest.fixture
def idle(dressed: QApplication) -> Iterator[tuple[Idle, Clock, list[bool]]]:
    clock = Clock()
    passed: list[bool] = []
    idle = Idle(clock)
    idle.passed.connect(lambda: passed.append(True))
    idle.begin()
    yield idle, clock, passed
    idle.stop()


def touches(idle: Idle) -> None:
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    idle.eventFilter(QObject(), key)


def test_ten_minutes_without_a_touch_are_idle(idle: tuple[Idle, Clock, list[bool]]) -> None:
    it, clock, passed = idle
    clock.now += IDLE_SECONDS - 1
    it.look()
    assert passed == []
    clock.now += 1
    it.look()
    assert passed == [True]


def test_any_touch_begins_the_ten_minutes_anew(idle: tuple[Idle, Clock, list[bool]]) -> None:
    it, clock, passed = idle
    for _ in range(3):
        clock.now += IDLE_SECONDS - 1
        touches(it)
        it.look()
    assert passed == []


def test_a_touch_after_the_computer_slept_comes_too_late(
    idle: tuple[Idle, Clock, list[bool]],
) -> None:
    it, clock, passed = idle
    clock.now += 8 * 3600
    touches(it)
    assert passed == [True]
