"""The pages, as a person meets them."""

from __future__ import annotations

import dataclasses
import hashlib
import os
import socket
import stat
import struct
import sys
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QWidget,
)

from takeitdown import ASSETS
from takeitdown.errors import PictureProblem
from takeitdown.hashing import hasher
from takeitdown.sealing import number
from takeitdown.steps import submission, wire, work
from takeitdown.steps.confirmation import Age
from takeitdown.steps.fingerprint import VARIANT_KINDS
from takeitdown.window import controls, words
from takeitdown.window.finding import find
from takeitdown.window.pages import choose
from takeitdown.window.tile import Tile
from tests.window.conftest import Open, Window, picture


def test_begin_asks_for_the_age_before_it_goes_on(open_window: Open) -> None:
    window = open_window()
    window.press("begin.next")
    assert window.text("begin.notice.text") == words.AGE_MISSING
    window.begins()
    assert window.shows("choose.add")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("K7QM", words.NUMBER_PROBLEMS["length"]),
        ("K7QM-2F9D-XRÄT", words.NUMBER_PROBLEMS["letter"]),
        ("0000-0000-0001", words.NUMBER_PROBLEMS["check"]),
        ("PRACTICE-0000-0000-0000", words.NUMBER_OTHER_WORLD),
    ],
)
def test_begin_says_what_is_wrong_with_a_number(open_window: Open, typed: str, told: str) -> None:
    window = open_window()
    window.press("begin.have_number")
    window.type("begin.number", typed)
    window.begins()
    assert window.text("begin.number_notice.text") == told


def test_a_copy_without_a_list_says_where_to_go_instead(open_window: Open) -> None:
    window = open_window(with_list=False)
    assert window.text("elsewhere.heading") == "This copy is not set up to send"
    window.press("elsewhere.address.1.copy")
    assert window.copied == ["takeitdown.ncmec.org"]
    assert not window.shows("begin.next")


def test_an_age_that_the_list_does_not_take_leads_elsewhere_and_back(open_window: Open) -> None:
    window = open_window(ages=(Age.UNDER_18,))
    window.begins("adult")
    assert "Example Helpline does not take" in window.text("elsewhere.text")
    window.press("elsewhere.back")
    window.begins("under-18")
    assert window.shows("choose.add")


def bad_files(folder: Path) -> dict[str, Path]:
    """One file for each thing that can be wrong, by the code that it is told with."""
    folder.mkdir()
    text = folder / "text.jpg"
    text.write_text("this is a text file")
    cut = folder / "cut.png"
    cut.write_bytes(picture(folder / "whole.png").read_bytes()[:200])
    (folder / "whole.png").unlink()
    (folder / "empty.jpg").touch()
    (folder / "zero.heic").touch()
    huge = folder / "huge.jpg"
    with huge.open("wb") as file:
        file.truncate(500_000_000)
    pixels = folder / "pixels.png"
    pixels.write_bytes(wide_png())
    link = folder / "link.png"
    link.symlink_to(folder / "elsewhere.png")
    fifo = folder / "fifo.jpg"
    os.mkfifo(fifo)
    door = folder / "socket.jpg"
    with socket.socket(socket.AF_UNIX) as unix:
        unix.bind(str(door))
    return {
        "not-a-picture": text,
        "damaged": cut,
        "empty": folder / "empty.jpg",
        "too-many-bytes": huge,
        "too-many-pixels": pixels,
        "link": link,
        "not-a-file": fifo,
        "missing": folder / "gone.jpg",
    }


def wide_png() -> bytes:
    """The head of a PNG of 30,000 × 30,000 pixels, with some data after it."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    rows = zlib.compress(bytes(100_000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def test_each_thing_that_is_no_usable_picture_says_why_and_the_others_go_on(
    open_window: Open, tmp_path: Path
) -> None:
    bad = bad_files(tmp_path / "bad")
    good = picture(tmp_path / "good.png")
    window = open_window()
    window.begins()
    window.adds(*bad.values(), good)
    told = {window.text(f"choose.state.{tile}") for tile in range(1, len(bad) + 2)}
    assert told == {words.PICTURE_PROBLEMS[code] for code in bad} | {words.TILE_READY}
    window.checks()
    assert window.text("check.what").startswith("1 picture, ")


@contextmanager
def as_nobody() -> Iterator[None]:
    """Root may read every file: for a moment we are somebody who may not."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def test_a_file_that_may_not_be_read_says_so() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        locked = picture(folder / "locked.png")
        locked.chmod(0)
        inside = folder / "inside"
        inside.mkdir()
        inside.chmod(0)
        at = datetime.now(UTC)
        with as_nobody():
            found = find([locked, inside], room=200, at=at)
            assert found.problems == ((inside, "unreadable"),)
            with pytest.raises(PictureProblem, match="unreadable"):
                hasher.fingerprint(found.pictures[0])
        inside.chmod(0o755)


def test_a_file_that_is_changed_after_it_was_chosen_is_not_mixed_up(
    open_window: Open, tmp_path: Path
) -> None:
    first = picture(tmp_path / "first.png")
    window = open_window()
    window.begins()
    window.adds(first)
    first.unlink()
    picture(first, seed=9)
    window.press("choose.look.1")
    window.bot.waitUntil(lambda: window.text("choose.state.1") == words.PICTURE_PROBLEMS["changed"])


def test_a_folder_gives_its_pictures_and_says_what_was_left_out(
    open_window: Open, tmp_path: Path
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "letter.txt").write_text("no picture")
    (folder / "inside").mkdir()
    for seed in range(3):
        picture(folder / f"{seed}.png", seed)
    window = open_window()
    window.begins()
    window.adds(folder)
    assert window.text("choose.outcome") == (
        "2 things in the folder are not pictures and were left out."
    )
    assert window.shows("choose.tile.3")


def test_the_same_file_and_a_copy_of_it_count_once(open_window: Open, tmp_path: Path) -> None:
    first = picture(tmp_path / "first.png")
    copy = tmp_path / "copy.png"
    copy.write_bytes(first.read_bytes())
    window = open_window()
    window.begins()
    window.adds(first, first, copy)
    window.bot.waitUntil(lambda: not window.shows("choose.tile.2"))
    assert "was there already and counts once" in window.text("choose.outcome")


def test_pictures_that_look_alike_stand_together(open_window: Open, tmp_path: Path) -> None:
    first = picture(tmp_path / "first.png", seed=1)
    other = picture(tmp_path / "other.png", seed=2)
    again = tmp_path / "again.jpg"
    with Image.open(first) as image:
        image.save(again, quality=60)
    window = open_window()
    window.begins()
    window.adds(first, other, again)
    assert window.text("choose.state.3") == words.tile_alike(1)
    window.bot.waitUntil(lambda: tops(window) == sorted(tops(window)))
    order = [
        tile.accessibleIdentifier()
        for tile in window.control("choose.tiles", QWidget).children()
        if isinstance(tile, Tile)
    ]
    assert order == ["choose.tile.1", "choose.tile.3", "choose.tile.2"]
    window.press("choose.remove.1")
    assert window.text("choose.state.3") == words.TILE_READY


def tops(window: Window) -> list[int]:
    """Where the first, third and second picture stand on the screen."""
    return [window.control(f"choose.tile.{n}", QWidget).geometry().top() for n in (1, 3, 2)]


def test_no_picture_and_no_file_name_is_shown_unless_asked_for(
    open_window: Open, tmp_path: Path
) -> None:
    window = open_window()
    window.begins()
    window.adds(picture(tmp_path / "a-name-that-tells.png"))
    shown = window.frame.findChildren(QLabel)
    assert not any("a-name" in label.text() for label in shown if label.isVisible())
    assert not window.shows("choose.shown.1")
    window.control("choose.names", QCheckBox).click()
    assert window.text("choose.name.1") == "a-name-that-tells.png"
    window.press("choose.look.1")
    window.waits_for("choose.shown.1")
    assert not window.control("choose.shown.1", QLabel).pixmap().isNull()
    window.press("choose.back")
    window.press("begin.next")
    assert not window.shows("choose.shown.1")


def test_names_are_never_taken_for_rich_text(open_window: Open, tmp_path: Path) -> None:
    name = '<img src="x.png"><b>bold.png'
    window = open_window()
    window.begins()
    window.adds(picture(tmp_path / name))
    window.control("choose.names", QCheckBox).click()
    label = window.control("choose.name.1", QLabel)
    assert label.text() == name
    for each in window.frame.findChildren(QLabel):
        assert each.textFormat() is label.textFormat() or not each.text()


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is read out of what came of a press."""
    told: list[str] = []
    monkeypatch.setattr(controls, "announce", lambda _, text, now=False: told.append(text))
    return told


def test_a_pasted_file_is_added_and_anything_else_is_answered(
    open_window: Open, tmp_path: Path, told: list[str]
) -> None:
    window = open_window()
    window.begins()
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("only words")
    window.press("choose.paste")
    assert window.text("choose.outcome") == told[-1] == words.PASTE_NOTHING
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture(tmp_path / "pasted.png")))])
    clipboard.setMimeData(data)
    window.frame.activateWindow()
    assert QTest.qWaitForWindowActive(window.frame, 60_000)
    QTest.keyClick(window.frame.focusWidget(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    window.waits_for("choose.tile.1")
    clipboard.clear()


def drop(window: Window, data: QMimeData) -> None:
    page = window.frame.page
    assert page is not None
    spot, move = page.rect().center(), Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for kind in (QDragEnterEvent, QDropEvent):
        event = kind(spot, move, data, left, none)
        event.setDropAction(Qt.DropAction.MoveAction)  # as some file managers wish
        QApplication.sendEvent(page, event)
        assert event.isAccepted()
        assert event.dropAction() is Qt.DropAction.CopyAction  # the files stay where they are


def test_what_is_dropped_is_added_or_answered(
    open_window: Open, tmp_path: Path, told: list[str]
) -> None:
    window = open_window()
    window.begins()
    words_only = QMimeData()
    words_only.setText("only words")
    drop(window, words_only)
    assert window.text("choose.outcome") == told[-1] == "No pictures were found there."
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(picture(tmp_path / "dropped.png")))])
    drop(window, files)
    window.waits_for("choose.tile.1")


@pytest.mark.parametrize("way", ["choose.add", "choose.folder"])
def test_the_dialog_is_qt_s_own_and_remembers_nothing(
    open_window: Open, tmp_path: Path, way: str
) -> None:
    window = open_window()
    window.begins()
    window.press(way)
    [dialog] = window.frame.findChildren(QFileDialog)
    assert dialog.accessibleIdentifier() == "choose.dialog"
    assert dialog.windowTitle() == words.WINDOW_TITLE
    if sys.platform == "linux":
        assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    picture(tmp_path / "chosen.png")
    chosen = tmp_path if way == "choose.folder" else tmp_path / "chosen.png"
    dialog.filesSelected.emit([str(chosen)])
    window.waits_for("choose.tile.1")
    dialog.close()
    store = QSettings(QSettings.Scope.UserScope, "QtProject").fileName()
    assert not Path(store).is_file()


def test_stopping_keeps_what_is_ready(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    window.begins()
    window.adds(picture(tmp_path / "first.png"))
    page = window.frame.page
    page.add([picture(tmp_path / f"{seed}.png", seed, (2000, 1500)) for seed in range(1, 9)])  # type: ignore[union-attr]
    window.waits_for("choose.stop")
    progress = window.control("choose.progress.bar", QProgressBar)
    assert progress.maximum() == 9
    window.press("choose.stop")
    assert not window.shows("choose.progress")
    assert window.shows("choose.tile.1")
    window.checks()


def test_two_hundred_pictures_are_taken_and_the_others_are_for_later(
    open_window: Open, tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for index in range(203):
        (folder / f"{index}.png").touch()  # each has its tile, and says that it is empty
    window = open_window()
    window.begins()
    window.adds(folder)
    window.waits_for("choose.tile.200")
    assert window.text("choose.outcome") == (
        "200 pictures are the most at one time. 3 were left out. Send these first."
    )
    assert not window.shows("choose.tile.201")


def test_progress_is_a_count_that_only_grows_and_is_told_at_each_quarter(
    open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(choose, "announce", lambda _, text: told.append(text))
    window = open_window()
    window.begins()
    page = window.frame.page
    assert page is not None
    [bar] = page.findChildren(QProgressBar)
    seen: list[tuple[int, int]] = []
    page.settled.connect(lambda: seen.append((bar.value(), bar.maximum())))
    window.adds(*(picture(tmp_path / f"{seed}.png", seed) for seed in range(12)))
    assert told == [f"{ready} of 12 checked" for ready in (0, 3, 6, 9, 12)]
    values = [value for value, most in seen if most == 12]
    assert values == sorted(values)
    assert values.count(12) == 1


def test_taking_a_picture_out_leaves_the_others_with_their_numbers(
    open_window: Open, tmp_path: Path
) -> None:
    window = open_window()
    window.begins()
    window.adds(*(picture(tmp_path / f"{seed}.png", seed) for seed in range(3)))
    window.press("choose.remove.2")
    assert window.shows("choose.tile.1")
    assert not window.shows("choose.tile.2")
    assert window.shows("choose.tile.3")
    assert "2 pictures watched, unchanged" in window.text("frame.honest")


def to_check(window: Window, tmp_path: Path, count: int = 2) -> None:
    window.chooses(*(picture(tmp_path / f"{seed}.png", seed) for seed in range(count)))


def test_check_shows_every_fingerprint_and_the_number_before_anything_is_sent(
    open_window: Open, tmp_path: Path
) -> None:
    window = open_window()
    to_check(window, tmp_path)
    assert window.text("check.nothing_sent") == "Nothing has been sent yet."
    number.read(window.text("check.number"))
    spoken = window.control("check.number", QLabel).accessibleName()
    assert spoken.endswith(" ".join(window.text("check.number")))
    window.press("check.see_fingerprints")
    window.press("check.see_bytes")
    prints = window.control("check.fingerprints", QPlainTextEdit).toPlainText()
    request = window.control("check.bytes", QPlainTextEdit).toPlainText()
    for value in prints.replace(" ", "").split("\n"):
        if len(value) >= 16 and set(value) <= set("0123456789abcdef"):
            assert value in request
    assert not window.mailbox.requests
    assert "nothing sent" in window.text("frame.honest")


def test_the_reach_is_the_person_s_choice(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    to_check(window, tmp_path, count=1)
    send = window.control("check.send", QPushButton)
    edited = int(send.text().split()[1])
    assert 10 < edited <= 25
    assert window.text("check.what").startswith(
        f"1 picture, {edited} fingerprints: the picture and likely edited copies."
    )
    window.press("check.reach.alike")
    assert send.text() == "Send 1 fingerprint"
    window.press("check.see_bytes")
    request = window.control("check.bytes", QPlainTextEdit).toPlainText()
    assert "pdq" in request
    assert 'variant"' not in request


def test_exact_copy_codes_only_leaves_the_look_alike_codes_out(
    open_window: Open, tmp_path: Path
) -> None:
    window = open_window()
    to_check(window, tmp_path)
    window.press("check.reach.exact")
    window.press("check.see_bytes")
    request = window.control("check.bytes", QPlainTextEdit).toPlainText()
    assert "sha256" in request
    assert "pdq" not in request
    window.sends()
    assert request.endswith(window.mailbox.requests[0].document.decode("ascii"))


def test_both_questions_of_the_first_page_are_seen_at_once_in_practice(open_window: Open) -> None:
    window = open_window(practice=True, any_pictures=True)
    window.frame.resize(920, 660)

    def whole(question: str) -> bool:
        shown = window.control(question, QWidget)
        return shown.visibleRegion().boundingRect() == shown.rect()

    window.bot.waitUntil(lambda: whole("begin.whose") and whole("begin.age"))


@pytest.mark.parametrize("code", sorted(wire.FAILURES - {"refused", "unknown", "work"}))
def test_each_failure_has_a_page_and_sending_again_sends_the_same_bytes(
    open_window: Open, tmp_path: Path, code: str
) -> None:
    window = open_window()
    to_check(window, tmp_path)
    window.mailbox.failures = [wire.Failed(code)]
    window.sends()
    happened, then = words.FAILURES[code]
    assert window.text("send.notice.text") == then
    assert happened in window.control("send.notice", QWidget).accessibleName()
    window.press("send.again")
    assert window.shows("receipt.close")
    first, second = window.mailbox.requests
    assert first == second


def test_check_says_that_nothing_was_sent_only_while_that_is_so(
    open_window: Open, tmp_path: Path
) -> None:
    window = open_window()
    to_check(window, tmp_path)
    for code, nothing in (("offline", True), ("lost", False), ("offline", False)):
        window.mailbox.failures = [wire.Failed(code)]
        window.sends()
        window.press("send.back")
        assert window.shows("check.send")
        assert window.shows("check.nothing_sent") is nothing


def test_check_does_not_say_so_of_a_case_that_was_there_before(
    open_window: Open, tmp_path: Path
) -> None:
    window = open_window()
    window.press("begin.have_number")
    window.type("begin.number", str(number.new(practice=False)))
    to_check(window, tmp_path)
    assert not window.shows("check.nothing_sent")


def test_a_busy_lists_sum_is_handed_over_once_by_itself_and_then_left_to_the_person(
    open_window: Open, tmp_path: Path
) -> None:
    window = open_window()
    to_check(window, tmp_path, count=1)
    window.mailbox.held = True
    window.sends()
    [first] = window.mailbox.requests
    digest = hashlib.sha256(first.document).hexdigest()
    asked = wire.Failed("work", work=work.blank(digest))
    window.mailbox.answered.emit(asked)
    assert window.text("send.text") == words.SEND_WORK
    _, second = window.mailbox.requests
    assert second == dataclasses.replace(first, work=work.parse(asked.work, digest))

    window.mailbox.answered.emit(asked)  # it asks without end
    assert window.text("send.notice.text") == words.FAILURES["busy"][1]
    assert len(window.mailbox.requests) == 2
    window.mailbox.held = False
    window.press("send.again")
    assert window.shows("receipt.close")
    assert window.mailbox.requests[2] == first


def test_what_no_list_may_ask_for_is_not_handed_over(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    to_check(window, tmp_path, count=1)
    window.mailbox.failures = [wire.Failed("work", work=work.blank("0" * 64))]
    window.sends()
    assert window.text("send.notice.text") == words.FAILURES["nonsense"][1]
    assert len(window.mailbox.requests) == 1


@pytest.mark.parametrize("reason", sorted(wire.REASONS))
def test_each_refusal_has_words(open_window: Open, tmp_path: Path, reason: str) -> None:
    window = open_window()
    to_check(window, tmp_path, count=1)
    window.mailbox.failures = [wire.Failed("refused", reason)]
    window.sends()
    told = window.text("send.notice.text")
    assert told == words.REASONS.get(reason, words.FAILURES["refused"][1])
    window.press("send.back")
    assert window.shows("check.send")


def test_every_kind_of_variant_has_words() -> None:
    assert words.VARIANTS.keys() == VARIANT_KINDS


def test_an_answer_that_the_list_did_not_sign_is_not_a_receipt(
    open_window: Open, tmp_path: Path
) -> None:
    window = open_window()
    to_check(window, tmp_path, count=1)
    window.mailbox.held = True
    window.sends()
    message = window.mailbox.requests[0]
    right = window.mailbox.signed(message)
    for wrong in (
        wire.Delivered(right.signed, bytes(64)),
        wire.Delivered(right.signed.replace(b"received", b"listed"), right.signature),
        window.mailbox.signed(message, digest="0" * 64),
        window.mailbox.signed(message, practice=True),
    ):
        window.mailbox.answered.emit(wrong)
        assert window.text("send.notice.text") == words.FAILURES["unsigned"][1]
        assert not window.shows("receipt.close")
        window.press("send.again")
    window.mailbox.answered.emit(right)
    assert window.shows("receipt.close")


def test_of_several_messages_only_the_rest_is_sent_again(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    to_check(window, tmp_path, count=21)
    window.mailbox.held = True
    window.sends()
    first = window.mailbox.requests[0]
    window.mailbox.answered.emit(window.mailbox.signed(first))
    window.mailbox.answered.emit(wire.Failed("offline"))
    assert window.text("send.partly").startswith("1 of 2 messages have arrived")
    window.mailbox.held = False
    window.press("send.again")
    assert [message == first for message in window.mailbox.requests] == [True, False, False]
    count = sum(
        submission.parse(message.document).fingerprints
        for message in (first, window.mailbox.requests[-1])
    )
    assert window.text("receipt.summary").startswith(f"{count} fingerprints")


def test_the_receipt_is_copied_or_saved_only_on_a_press(open_window: Open, tmp_path: Path) -> None:
    papers = tmp_path / "papers"
    papers.mkdir()
    window = open_window(papers=str(papers))
    to_check(window, tmp_path)
    shown = window.text("check.number")
    window.sends()
    assert not list(papers.iterdir())
    assert not window.copied
    window.press("receipt.keep.copy")
    assert not window.copied
    window.press("receipt.copy")
    assert window.copied == [shown]
    window.press("receipt.keep.text")
    assert not list(papers.iterdir())
    window.press("receipt.save")
    window.press("receipt.save")
    first, second = sorted(papers.iterdir())
    assert shown in first.read_text(encoding="utf-8")
    assert first.name in ("notes-1.txt",)
    assert stat.S_IMODE(second.stat().st_mode) == 0o600


def test_a_paper_that_cannot_be_written_is_told_in_one_sentence(
    open_window: Open, tmp_path: Path
) -> None:
    window = open_window(papers=str(tmp_path / "not-there"))
    to_check(window, tmp_path, count=1)
    window.sends()
    window.press("receipt.keep.text")
    window.press("receipt.save")
    assert window.text("receipt.outcome") == words.RECEIPT_NOT_SAVED


def test_a_sample_picture_is_refused_in_a_real_start(open_window: Open) -> None:
    window = open_window()
    window.begins()
    window.adds(ASSETS / "samples" / "bay.jpg")
    assert window.text("choose.state.1") == words.PICTURE_PROBLEMS["practice-picture"]


def test_every_page_has_the_banner_in_practice_and_none_in_a_real_start(open_window: Open) -> None:
    practice = open_window(practice=True)
    assert practice.shows("frame.practice")
    page = practice.frame.page
    assert page is not None
    assert page.accessibleName().startswith("Practice.")
    assert not open_window().shows("frame.practice")


def test_closing_the_window_leaves_and_asks_nothing(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    to_check(window, tmp_path, count=1)
    window.frame.close()
    assert window.left == [True]
    window.press("frame.leave")
    assert window.left == [True, True]
