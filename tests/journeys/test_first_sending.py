"""The first sending of a case, with a case file that was made just before it: nothing is lost."""

from __future__ import annotations

from pathlib import Path

from takeitdown.casefile.shelf import Shelf
from takeitdown.window import words
from tests.journeys.between import Between
from tests.journeys.conftest import Hotline
from tests.journeys.person import Person
from tests.journeys.test_case_file import PASSPHRASE, Killer, one_case


def test_a_first_sending_whose_window_is_killed_waits_in_the_case_file_made_before_it(
    person: Person, hotline: Hotline, between: Between, pictures: Path
) -> None:
    killer = Killer(between, "asked")
    person.begins("under-18")
    person.chooses(pictures)
    person.steps += [
        {"press": "check.keep_number"},
        {"press": "check.keep.file"},
        {"press": "check.own"},
        {"type": ["check.passphrase", PASSPHRASE]},
        {"type": ["check.passphrase_again", PASSPHRASE]},
        {"press": "check.make"},
    ]
    person.sends()
    person.reads_the_receipt()
    launcher = person.starts()
    killer.kills(launcher, "window")
    launcher.communicate(timeout=60)
    with Shelf.open(person.folder / "notes.dat", PASSPHRASE) as shelf:
        assert len(shelf.case.outbox) == 1

    person.steps = [
        {"press": "hiding.next"},
        {"press": "begin.have_file"},
        {"type": ["begin.passphrase", PASSPHRASE]},
        {"press": "begin.open_file"},
        {"wait": "cases.resend"},
        {"keep": "waits"},
        {"press": "cases.resend"},
        {"wait": "cases.see_signed"},
        {"keep": "case"},
    ]
    pages = person.does_it()
    assert pages["waits"]["cases.waiting"] == words.FILE_WAITS_TEXT
    assert pages["case"]["cases.text"] == words.case_holds(3)
    assert between.requests[0] == between.requests[1]
    with Shelf.open(person.folder / "notes.dat", PASSPHRASE) as shelf:
        assert (shelf.case.outbox, len(shelf.case.deliveries)) == ((), 1)
    assert one_case(hotline)
