"""The part of the walk that is about case files: found, shut, opened, not written, locked, erased.

What stands in the way is real: another window's lock, damage, a folder that is gone.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit

from takeitdown.casefile.case import Case
from takeitdown.casefile.shelf import Shelf
from takeitdown.sealing import number as case_number
from takeitdown.sealing.box import FLOOR, MAGIC
from takeitdown.steps import submission, wire
from takeitdown.steps.canonical import encode
from takeitdown.steps.organisation import Organisation
from takeitdown.window.frame import Frame
from takeitdown.window.journey import Journey
from tests.casefile.samples import PASSPHRASE, deliver

LONG_NAME = "holiday-pictures-and-everything-else-of-two-years.dat"


@dataclass
class Hands:
    """What the walk does, on the window that it walks through."""

    frame: Frame
    press: Callable[[str], None]
    shows: Callable[[str], bool]
    keep: Callable[[str], None]
    until: Callable[[Callable[[], bool]], None]

    def opens(self, passphrase: str, ends_with: str) -> None:
        self.frame.findChild(QLineEdit, "begin.passphrase").setText(passphrase)
        self.press("begin.open_file")
        self.until(lambda: self.shows(ends_with))


def walk(hands: Hands, journey: Journey, organisation: Organisation, papers: Path) -> None:
    """Begins and ends on the first page, with no case file."""
    press, keep = hands.press, hands.keep
    press("begin.have_number")
    press("begin.look_up")
    keep("1-begin-no-number")
    press("begin.have_number")
    press("begin.have_file")
    keep("1-begin-no-file")
    press("begin.have_file")
    with Shelf.create(papers, _waiting(organisation), PASSPHRASE, cost=FLOOR) as shelf:
        file = shelf.path
        damaged = file.with_name("notes-2.dat")
        damaged.write_bytes(MAGIC.ljust(4096, b"x"))
        press("begin.have_file")
        keep("1-begin-file")
        hands.opens(PASSPHRASE, "begin.file_notice")
        keep("1-begin-in-use")
    hands.opens("kettle orbit canoe", "begin.file_notice")
    keep("1-begin-wrong-passphrase")
    press("begin.file.notes-2.dat")
    hands.opens(PASSPHRASE, "begin.file_notice")
    keep("1-begin-unreadable")
    press("begin.no_passphrase")
    keep("1-begin-forget")
    press("begin.forget_now")
    hands.until(lambda: not damaged.exists() and hands.shows("begin.file_notice"))
    keep("1-begin-forgotten")
    _elsewhere(hands, file)
    press("begin.file.notes.dat")
    hands.opens(PASSPHRASE, "cases.again")
    keep("cases-file")
    press("cases.forget")
    keep("cases-file-forget")
    press("cases.forget_not")
    away = papers.rename(papers.with_name("away"))
    press("cases.drop")
    hands.until(lambda: hands.shows("cases.notice"))
    keep("cases-file-not-written")
    away.rename(papers)
    journey.file.idle.emit()
    keep("1-begin-locked")
    file.unlink()
    press("begin.have_file")


def _elsewhere(hands: Hands, file: Path) -> None:
    """A copy that the person looks for, where nothing can be written beside it."""
    folder = file.parent.parent / "elsewhere"
    folder.mkdir(exist_ok=True)
    shutil.copy(file, folder / LONG_NAME)
    (folder / f"{LONG_NAME}.lock").mkdir(exist_ok=True)
    hands.press("begin.other_file")
    dialog = hands.frame.findChild(QFileDialog)
    dialog.filesSelected.emit([str(folder / LONG_NAME)])
    dialog.close()
    hands.frame.activateWindow()
    hands.keep("1-begin-other-file")
    hands.opens(PASSPHRASE, "cases.again")
    hands.keep("cases-file-only-read")
    hands.press("cases.back")


def _waiting(organisation: Organisation) -> Case:
    """A case of practice that waits for an answer."""
    number = case_number.new(practice=True)
    keys = case_number.derive(number)
    fields = json.loads(deliver("waiting").document) | {"practice": True, "case": keys.id}
    document = submission.parse(encode(fields)).document
    return Case(number, organisation).with_outbox(wire.Deliver(document, keys.key))
