"""Coming back with nothing but the number: where the case stands, and taking it back."""

from __future__ import annotations

from pathlib import Path

from takeitdown.sealing import number
from tests.journeys.conftest import Hotline
from tests.journeys.person import Person


def test_a_case_is_sent_looked_up_and_taken_back_in_three_starts(
    person: Person, hotline: Hotline, pictures: Path
) -> None:
    again = str(number.new(practice=True))
    person.begins("under-18", again)
    person.chooses(pictures)
    person.sends()
    person.reads_the_receipt()
    person.does_it()

    person.steps.clear()
    person.comes_back(again)
    person.takes_everything_back()
    pages = person.does_it()
    assert pages["case"]["cases.text"].startswith("3 pictures: ")
    assert pages["taken back"]["cases.text"] == (
        "3 pictures are taken back. None of this case is on the list now."
    )
    assert not hotline.rows("entries", "id", "pdq IS NOT NULL OR sha256 IS NOT NULL")

    person.steps.clear()
    person.comes_back(again)
    assert person.does_it()["case"]["cases.text"].startswith("3 pictures: taken back; ")


def test_a_number_that_nobody_sent_anything_with_is_unknown(person: Person) -> None:
    person.steps += [
        {"press": "hiding.next"},
        {"press": "begin.have_number"},
        {"type": ["begin.number", str(number.new(practice=True))]},
        {"press": "begin.look_up"},
        {"wait": "cases.notice.text"},
        {"keep": "case"},
    ]
    told = person.does_it()["case"]["cases.notice.text"]
    assert told.startswith("Check the number.")


def test_what_was_taken_back_stays_so_unless_the_person_says_otherwise(
    person: Person, hotline: Hotline, pictures: Path
) -> None:
    again = str(number.new(practice=True))
    listed = "pdq IS NOT NULL AND variant = ''"

    def sends(relist: bool) -> dict[str, dict[str, str]]:
        person.steps.clear()
        person.begins("under-18", again)
        person.chooses(pictures)
        if relist:
            person.steps += [{"press": "check.again"}]
        person.sends()
        person.reads_the_receipt()
        return person.does_it()

    sends(relist=False)
    assert len(hotline.rows("entries", "id", listed)) == 3
    person.steps.clear()
    person.comes_back(again)
    person.takes_everything_back()
    person.does_it()
    assert not hotline.rows("entries", "id", listed)

    assert sends(relist=False)["receipt"]["receipt.stay"] == (
        "Pictures that were taken back before stay taken back."
    )
    assert not hotline.rows("entries", "id", listed)
    assert "receipt.stay" not in sends(relist=True)["receipt"]
    assert len(hotline.rows("entries", "id", listed)) == 3
    assert len(hotline.rows("submissions", "digest")) == 1
