"""What the window has read out by itself: each page, progress, what came of a press, and problems.

Recorded where the window hands an announcement to Qt. What Qt makes of it for a screen reader is
seen from outside, in another process: tests/journeys/.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QLineEdit

from takeitdown.steps import wire
from takeitdown.window import aloud, words
from takeitdown.window.application import without_wall
from takeitdown.window.clipboard import Clipboard
from takeitdown.window.controls import Notice
from takeitdown.window.frame import Page
from takeitdown.window.pages.choose import ChoosePage
from takeitdown.window.pages.help import HELPERS
from takeitdown.window.whose import Whose
from tests.window.conftest import Open, Window, picture

POLITE = QAccessible.AnnouncementPoliteness.Polite
AT_ONCE = QAccessible.AnnouncementPoliteness.Assertive


@dataclass(frozen=True)
class Said:
    text: str
    politeness: QAccessible.AnnouncementPoliteness


Heard = list[Said]


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    """All announcements, in their order. Each goes on to Qt."""
    said: Heard = []
    pass_on = QAccessible.updateAccessibility

    def listen(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(Said(event.message(), event.politeness()))
        pass_on(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return said


def page_of(window: Window) -> Page:
    assert window.frame.page is not None
    return window.frame.page


def test_each_page_is_read_out_politely_and_its_heading_has_the_focus(
    open_window: Open, tmp_path: Path, heard: Heard
) -> None:
    window = open_window(at_first=True)
    arrived: list[str] = []

    def arrives(name: str, by: Callable[[], object]) -> None:
        before = len(heard)
        by()
        window.waits_for(f"{name}.heading")
        page = page_of(window)
        assert Said(page.accessibleName(), POLITE) in heard[before:]
        assert page.heading.text() in page.accessibleName()
        assert window.frame.focusWidget() is page.heading
        arrived.append(name)

    def beside(name: str, by: str) -> None:
        """There and back: then the page before is read out again."""
        arrives(name, lambda: window.press(by))
        before = page_of(window)
        window.press("pause.end" if name == "pause" else f"{name}.back")
        assert page_of(window) is not before
        assert heard[-1] == Said(page_of(window).accessibleName(), POLITE)

    assert heard[0] == Said(page_of(window).accessibleName(), POLITE)
    beside("traces", "hiding.traces")
    arrives("begin", lambda: window.press("hiding.next"))
    beside("pause", "frame.pause")
    beside("proof", "frame.proof")
    arrives("help", lambda: window.press("frame.help"))
    for page in (*HELPERS, "numbers", "happens", "services", "worksheet"):
        beside(page, f"help.{page}")
    window.press("help.back")
    arrives("choose", window.begins)
    window.adds(picture(tmp_path / "a.png"))
    arrives("check", lambda: window.press("choose.next"))
    window.mailbox.held = True
    arrives("send", window.sends)
    [message] = window.mailbox.requests
    arrives("receipt", lambda: window.mailbox.answered.emit(window.mailbox.signed(message)))
    others = {"hiding", "cases", "elsewhere", "stopped"}  # the first, and those below
    assert set(arrived) == words.PAGE_CODES.keys() - others


def test_a_case_and_where_to_go_instead_are_read_out_too(open_window: Open, heard: Heard) -> None:
    window = open_window(with_list=False)
    assert heard[-1] == Said(page_of(window).accessibleName(), POLITE)
    assert window.frame.focusWidget() is page_of(window).heading
    window = open_window()
    window.mailbox.held = True
    window.press("begin.have_number")
    window.type("begin.number", "0000-0000-0000")
    window.press("begin.look_up")
    window.waits_for("cases.heading")
    assert Said(page_of(window).accessibleName(), POLITE) in heard
    assert window.frame.focusWidget() is page_of(window).heading
    stopped = without_wall("probe", Clipboard())
    window.bot.addWidget(stopped)
    stopped.show()
    assert stopped.page is not None
    assert stopped.focusWidget() is stopped.page.heading


def test_progress_is_told_at_its_start_each_quarter_and_its_end(
    open_window: Open, tmp_path: Path, heard: Heard
) -> None:
    window = open_window()
    window.begins()
    heard.clear()
    window.adds(*(picture(tmp_path / f"{seed}.png", seed) for seed in range(8)))
    said = [one.text for one in heard]
    assert said == [words.progress(ready, 8) for ready in (0, 2, 4, 6, 8)]
    assert {one.politeness for one in heard} == {POLITE}


def test_a_picture_that_cannot_be_used_is_told_at_once(
    open_window: Open, tmp_path: Path, heard: Heard
) -> None:
    (tmp_path / "text.jpg").write_text("no picture")
    window = open_window()
    window.begins()
    window.adds(tmp_path / "text.jpg")
    problem = words.PICTURE_PROBLEMS["not-a-picture"]
    assert Said(f"{words.picture(1)}. {problem}", AT_ONCE) in heard


def test_what_is_in_the_way_is_told_at_once_and_has_the_focus(
    open_window: Open, tmp_path: Path, heard: Heard
) -> None:
    window = open_window()

    def told(heading: str, text: str) -> None:
        assert heard[-1] == Said(f"{heading}. {text}", AT_ONCE)
        focused = window.frame.focusWidget()
        assert isinstance(focused, Notice)
        assert focused.accessibleName() == f"{heading}. {text}"

    window.press("begin.next")
    told(words.PROBLEM, words.AGE_MISSING)
    window.press("begin.have_number")
    window.type("begin.number", "K7QM")
    window.press("begin.look_up")
    told(words.PROBLEM, words.NUMBER_PROBLEMS["length"])
    window.control("begin.number", QLineEdit).clear()
    window.begins()
    window.press("choose.next")
    told(words.PROBLEM, words.CHOOSE_NONE)
    window.adds(picture(tmp_path / "a.png"))
    window.checks()
    window.mailbox.failures = [wire.Failed("offline")]
    window.sends()
    told(*words.FAILURES["offline"])


def test_the_heading_of_sending_says_what_is_so_and_is_read_out_only_when_it_sends(
    open_window: Open, tmp_path: Path, heard: Heard
) -> None:
    window = open_window()
    window.begins()
    window.adds(picture(tmp_path / "a.png"))
    window.checks()
    window.mailbox.held = True
    window.sends()
    page, sending = page_of(window), words.SEND_HEADING[Whose.MINE]
    assert page.heading.text() == sending
    heard.clear()
    for code in ("offline", "lost"):
        window.mailbox.answered.emit(wire.Failed(code))
        assert page.heading.text() == words.SEND_UNFINISHED
        assert page.accessibleName().endswith(words.SEND_UNFINISHED)
        happened, then = words.FAILURES[code]
        assert heard == [Said(f"{happened}. {then}", AT_ONCE)]
        heard.clear()
        window.press("send.again")
        assert page.heading.text() == sending
        assert window.frame.focusWidget() is page.heading  # so a screen reader says it
        assert heard == []
    window.mailbox.answered.emit(wire.Failed("offline"))
    window.press("send.back")
    window.sends()
    assert page_of(window) is page
    assert page.accessibleName().endswith(sending)
    assert heard[-1] == Said(page.accessibleName(), POLITE)


def test_what_came_of_a_press_is_told_politely_and_a_problem_at_once(
    open_window: Open, tmp_path: Path, heard: Heard
) -> None:
    papers = tmp_path / "papers"
    window = open_window(papers=str(papers))
    window.chooses(picture(tmp_path / "a.png"))
    window.sends()
    window.press("receipt.keep.copy")
    window.press("receipt.copy")
    assert heard[-1] == Said(words.COPIED, POLITE)
    window.press("receipt.keep.text")
    window.press("receipt.save")
    assert heard[-1] == Said(words.RECEIPT_NOT_SAVED, AT_ONCE)
    papers.mkdir()
    window.press("receipt.save")
    assert heard[-1] == Said(window.text("receipt.outcome"), POLITE)


def test_nothing_is_told_aloud_during_a_break(
    open_window: Open, tmp_path: Path, heard: Heard
) -> None:
    window = open_window()
    window.begins()
    page = page_of(window)
    window.press("frame.pause")
    heard.clear()
    assert isinstance(page, ChoosePage)
    page.add([picture(tmp_path / "a.png")])  # what a drop calls
    window.bot.waitUntil(lambda: bool(page.digests))
    assert heard == []


def test_the_number_of_a_picture_is_read_once(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    window.begins()
    window.adds(picture(tmp_path / "a.png"), picture(tmp_path / "b.png", seed=1))
    read = aloud.reading(window.frame)
    assert read.count(words.picture(1)) == read.count(words.picture(2)) == 1
    at = read.index(words.picture(2))
    about = [words.TILE_READY, words.look_at(2), words.remove_picture(2)]
    assert [line.split(",")[0] for line in read[at + 1 : at + 4]] == about
