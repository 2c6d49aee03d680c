"""The window in this process, with a list that answers at once and a person who uses controls."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from takeitdown.sealing import signature
from takeitdown.steps import receipt, state, submission, wire, withdrawal
from takeitdown.steps.canonical import encode
from takeitdown.steps.confirmation import Age
from takeitdown.steps.organisation import Organisation
from takeitdown.wall.report import WallReport
from takeitdown.window import look
from takeitdown.window.frame import Frame
from takeitdown.window.help import Help
from takeitdown.window.jobs import Jobs
from takeitdown.window.journey import Journey, nowhere_to_send

W = TypeVar("W", bound=QWidget)
NO_WALL = WallReport("window", "other", (), (), (), ())


class Answering(QObject):
    """A mailbox whose list keeps each document once and signs, or answers as it is told to."""

    answered = Signal(object)
    closed = Signal()

    def __init__(self, key: bytes = b"") -> None:
        super().__init__()
        self.key = key or signature.new_key()
        self.requests: list[wire.Request] = []
        self.failures: list[wire.Answer] = []
        self.held = False

    def send(self, message: wire.Deliver) -> None:
        self.requests.append(message)
        if not self.held:
            self.answered.emit(self.failures.pop(0) if self.failures else self.signed(message))

    def signed(self, message: wire.Deliver, **changes: object) -> wire.Delivered:
        sent = submission.parse(message.document)
        written = receipt.write(
            sent.digest,
            "5" * 32,
            datetime(2026, 11, 23, 14, tzinfo=UTC),
            receipt.Outcome.RECEIVED,
            len(sent.entries),
            sent.practice,
        )
        signed = encode(written | changes)
        return wire.Delivered(signed, signature.sign(self.key, receipt.SIGNED_PREFIX + signed))

    def stands(
        self, case: str, practice: bool, /, *outcomes: receipt.Outcome, **changes: object
    ) -> wire.State:
        """The list's signed answer about a case with pictures that stand so."""
        pictures = [
            state.Standing(outcome, datetime(2026, 11, 23, 14, tzinfo=UTC)) for outcome in outcomes
        ]
        signed = encode(state.write(case, pictures, practice) | changes)
        return wire.State(signed, signature.sign(self.key, state.SIGNED_PREFIX + signed))

    def took_back(
        self, message: wire.Withdraw, withdrawn: int, listed: int, practice: bool = False
    ) -> wire.Withdrawn:
        """The list's signed answer to a withdrawal, and what is left."""
        written = withdrawal.write(
            message.case,
            hashlib.sha256(message.document).hexdigest(),
            datetime(2026, 11, 23, 14, tzinfo=UTC),
            withdrawn,
            listed,
            practice,
        )
        signed = encode(written)
        return wire.Withdrawn(signed, signature.sign(self.key, withdrawal.SIGNED_PREFIX + signed))


@dataclass
class Window:
    """The frame and what stands around it. Controls are found as a screen reader finds them."""

    bot: QtBot
    frame: Frame
    mailbox: Answering
    left: list[bool] = field(default_factory=list)
    copied: list[str] = field(default_factory=list)

    def control(self, identifier: str, kind: type[W]) -> W:
        [found] = [
            widget
            for widget in self.frame.findChildren(kind)
            if widget.accessibleIdentifier() == identifier and widget.isVisible()
        ]
        return found

    def shows(self, identifier: str) -> bool:
        return any(
            widget.accessibleIdentifier() == identifier and widget.isVisible()
            for widget in self.frame.findChildren(QWidget)
        )

    def press(self, identifier: str) -> None:
        self.control(identifier, QAbstractButton).click()  # type: ignore[type-abstract]

    def text(self, identifier: str) -> str:
        return self.control(identifier, QLabel).text()

    def accessible(self, identifier: str) -> str:
        """What a screen reader calls a control."""
        return self.control(identifier, QWidget).accessibleName()

    def type(self, identifier: str, text: str) -> None:
        self.control(identifier, QLineEdit).setText(text)

    def waits_for(self, identifier: str) -> None:
        self.bot.waitUntil(lambda: self.shows(identifier))

    # ── a person ──

    def begins(self, age: str = "adult") -> None:
        self.press(f"begin.age.{age}")
        self.press("begin.next")

    def adds(self, *paths: Path) -> None:
        page = self.frame.page
        assert page is not None
        page.add(paths)  # type: ignore[attr-defined]  # what a drop calls
        self.waits_for("choose.tile.1")
        self.bot.waitUntil(lambda: not self.shows("choose.progress"))

    def checks(self) -> None:
        self.press("choose.next")
        self.waits_for("check.send")

    def chooses(self, *paths: Path) -> None:
        """From the first question to the check page."""
        self.begins()
        self.adds(*paths)
        self.checks()

    def sends(self) -> None:
        self.control("check.send", QPushButton).click()


Open = Callable[..., Window]


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    look.dress(qapp)
    return qapp


@pytest.fixture(autouse=True)
def _a_day_on_which_help_is_fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    """Cards fold away a year after somebody checked them: these tests are to pass then as well."""
    own, _ = Help.__init__.__defaults__
    monkeypatch.setattr(Help.__init__, "__defaults__", (own, lambda: date(2026, 11, 23)))


@pytest.fixture
def open_window(qtbot: QtBot, dressed: QApplication) -> Iterator[Open]:
    """Opens the window: real by default, with a list that takes all ages, and past the first
    page unless `at_first`."""
    kept: list[tuple[Frame, Jobs, Journey, Answering]] = []

    def open_window(
        practice: bool = False,
        any_pictures: bool = False,
        ages: tuple[Age, ...] = tuple(Age),
        with_list: bool = True,
        papers: str = "",
        at_first: bool = False,
        key: bytes = b"",
    ) -> Window:
        mailbox = Answering(key)
        organisation = Organisation(
            "Example Helpline", "https://list.example", signature.public_key(mailbox.key), ages
        )
        frame = Frame(practice, any_pictures)
        window = Window(qtbot, frame, mailbox)
        frame.leaving.connect(lambda: window.left.append(True))
        jobs = Jobs()
        welcome = wire.Welcome(practice, organisation, any_pictures)
        qtbot.addWidget(frame)
        if not with_list:
            nowhere_to_send(frame, NO_WALL, papers, window.copied.append)
            return shown(window, at_first)
        journey = Journey(
            frame,
            jobs,
            mailbox,  # type: ignore[arg-type]  # a mailbox in all that the journey uses
            welcome,
            organisation,
            NO_WALL,
            papers,
            window.copied.append,
        )
        kept.append((frame, jobs, journey, mailbox))
        return shown(window, at_first)

    def shown(window: Window, at_first: bool) -> Window:
        window.frame.show()
        if not at_first:
            window.press("hiding.next")
        return window

    yield open_window
    for _, jobs, journey, _ in kept:
        jobs.finish()
        journey.file.lock()
        journey.evidence.close()


def picture(path: Path, seed: int = 0, size: tuple[int, int] = (160, 120)) -> Path:
    """A made-up picture with enough detail for PDQ."""
    grain = np.random.default_rng(seed).integers(0, 256, (12, 16, 3), np.uint8)
    Image.fromarray(grain).resize(size, Image.Resampling.BICUBIC).save(path)
    return path
