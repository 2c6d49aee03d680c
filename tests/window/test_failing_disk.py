"""A disk that fails while a case file is made or written, seen from the window: at each call to the
system in turn, one plain sentence, nothing lost, and done at the next press once the disk is well.
"""

from __future__ import annotations

import errno
from collections.abc import Iterator
from pathlib import Path

import pytest

from takeitdown.casefile import shelf as shelves
from takeitdown.casefile.case import Case
from takeitdown.casefile.shelf import Shelf
from takeitdown.sealing import box
from takeitdown.sealing.box import FLOOR
from takeitdown.steps import wire
from takeitdown.window import words
from tests.casefile.contents import Contents
from tests.casefile.recorded import Failing
from tests.casefile.samples import LIST_KEY, PASSPHRASE, deliver
from tests.casefile.test_faults import CODES, IN_A_CREATE, IN_A_KEEP
from tests.window.conftest import Open, Window, picture
from tests.window.test_case_file import NUMBER, listed_at, takes_back

ERRORS = (errno.ENOSPC, errno.EIO, errno.EROFS, errno.EACCES)


class Drive:
    """The folder for papers on a drive that fails as it is told to, once."""

    def __init__(self, folder: Path) -> None:
        self.folder, self._away = folder, folder.with_name("away")
        folder.mkdir()
        self.files = Failing(0)

    def fails(self, at: int, code: int) -> None:
        """At the call with this number from now on; with no code, the drive is pulled out there."""
        self.files.calls, self.files.at, self.files.code, self.files.failed = 0, at, code, ""
        self.files.instead = None if code else lambda: self.folder.rename(self._away)

    def is_well(self) -> None:
        self.files.at = 0
        if self._away.exists():
            self._away.rename(self.folder)

    def faults(self, calls: list[str]) -> Iterator[str]:
        """Has each of these calls fail in each way; gives the code of what is to be said."""
        for at, call in enumerate(calls, 1):
            for code in (*ERRORS, 0):
                self.fails(at, code)
                yield CODES[code] if code else "gone"
                assert self.files.failed == call
                self.is_well()


@pytest.fixture
def drive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Drive:
    drive = Drive(tmp_path / "papers")
    monkeypatch.setattr(shelves, "Files", lambda: drive.files)
    monkeypatch.setattr(box, "fitting", lambda: FLOOR)
    return drive


@pytest.fixture
def case_file(drive: Drive) -> Path:
    with Shelf.create(drive.folder, Case(NUMBER, listed_at(LIST_KEY)), PASSPHRASE) as shelf:
        return shelf.path


def opens(open_window: Open, case_file: Path) -> tuple[Window, Contents]:
    """A window with the case file open, and what that file holds."""
    window = open_window(papers=str(case_file.parent), key=LIST_KEY)
    window.mailbox.held = True
    window.press("begin.have_file")
    window.type("begin.passphrase", PASSPHRASE)
    window.press("begin.open_file")
    window.waits_for("cases.again")
    return window, Contents(case_file, PASSPHRASE)


def test_what_cannot_be_kept_is_not_sent(
    open_window: Open, tmp_path: Path, drive: Drive, case_file: Path
) -> None:
    window, holds = opens(open_window, case_file)
    window.press("cases.add")
    window.chooses(picture(tmp_path / "one.png"))
    press = "check.send"
    for problem in drive.faults(IN_A_KEEP):
        window.press(press)
        window.waits_for("send.without")
        assert window.text("send.notice.text") == words.FILE_PROBLEMS[problem]
        assert window.mailbox.requests == []
        press = "send.again"
    window.press(press)
    window.bot.waitUntil(lambda: bool(window.mailbox.requests))
    assert holds().outbox == tuple(window.mailbox.requests)


def test_an_answer_that_cannot_be_kept_leaves_what_waits_for_it(
    open_window: Open, drive: Drive, case_file: Path
) -> None:
    message = deliver("waiting")
    with Shelf.open(case_file, PASSPHRASE) as shelf:
        shelf.keep(waits := shelf.case.with_outbox(message))
    window, holds = opens(open_window, case_file)
    answer = window.mailbox.signed(message)
    for problem in drive.faults(IN_A_KEEP):
        window.press("cases.resend")
        window.mailbox.answered.emit(answer)
        window.waits_for("cases.notice")
        assert window.text("cases.notice.text") == words.FILE_PROBLEMS[problem]
        drive.is_well()
        assert holds() in (waits, waits.acknowledged(message, answer))
        assert set(window.mailbox.requests) == {message}
    window.press("cases.resend")
    window.mailbox.answered.emit(answer)
    window.bot.waitUntil(lambda: isinstance(window.mailbox.requests[-1], wire.Status))
    assert holds() == waits.acknowledged(message, answer)


def test_what_is_taken_back_and_cannot_be_kept_is_not_sent(
    open_window: Open, drive: Drive, case_file: Path
) -> None:
    window, holds = opens(open_window, case_file)
    for problem in drive.faults(IN_A_KEEP):
        takes_back(window)
        window.waits_for("cases.without")
        assert window.text("cases.notice.text") == words.FILE_PROBLEMS[problem]
        assert all(isinstance(one, wire.Status) for one in window.mailbox.requests)
    takes_back(window)
    window.bot.waitUntil(lambda: isinstance(window.mailbox.requests[-1], wire.Withdraw))
    assert holds().outbox == (window.mailbox.requests[-1],)


def test_a_case_file_that_cannot_be_made_is_made_at_the_next_press(
    open_window: Open, tmp_path: Path, drive: Drive
) -> None:
    window = open_window(papers=str(drive.folder))
    window.chooses(picture(tmp_path / "one.png"))
    window.sends()
    window.press("receipt.keep.file")
    typed = window.text("receipt.offer")
    for problem in drive.faults(IN_A_CREATE):
        for left in drive.folder.glob("*"):
            left.unlink()
        window.press("receipt.make")
        told = f"{words.FILE_NOT_MADE}. {words.FILE_PROBLEMS[problem]}"
        window.bot.waitUntil(lambda told=told: window.text("receipt.outcome") == told)
        if problem != "gone":  # a drive that was pulled out comes back with what was on it
            assert list(drive.folder.iterdir()) == []
    window.press("receipt.make")
    window.bot.waitUntil(lambda: ".dat" in window.text("receipt.outcome"))
    outcome = window.text("receipt.outcome")
    [made] = [path for path in shelves.found(drive.folder) if path.name in outcome]
    [delivery] = Contents(made, typed)().deliveries
    [sent] = window.mailbox.requests
    assert isinstance(sent, wire.Deliver)
    assert delivery.submission.document == sent.document
