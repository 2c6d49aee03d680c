"""Coming back with nothing but the number: where the case stands, and taking it back."""

from __future__ import annotations

import json
import socket
from pathlib import Path

from takeitdown.sealing import number
from tests.journeys.conftest import Hotline
from tests.journeys.person import Person


def sent(person: Person, pictures: Path) -> str:
    """The number of a case that was sent in another start."""
    again = str(number.new(practice=True))
    person.begins("under-18", again)
    person.chooses(pictures)
    person.sends()
    person.reads_the_receipt()
    person.does_it()
    person.steps.clear()
    return again


def test_a_case_is_sent_looked_up_and_taken_back_in_three_starts(
    person: Person, hotline: Hotline, pictures: Path
) -> None:
    again = sent(person, pictures)
    person.comes_back(again)
    person.takes_everything_back()
    pages = person.does_it()
    assert pages["case"]["cases.picture.3"].startswith("Picture 3 of 3: on the list since ")
    assert pages["taken back"]["cases.text"] == (
        "3 pictures are taken back. None of this case is on the list now."
    )
    assert not hotline.rows("entries", "id", "pdq IS NOT NULL OR sha256 IS NOT NULL")

    person.steps.clear()
    person.comes_back(again)
    assert person.does_it()["case"]["cases.picture.1"].startswith("Picture 1 of 3: off the list ")


def test_one_picture_of_three_is_taken_back_and_the_answer_is_kept_on_a_press(
    person: Person, hotline: Hotline, pictures: Path
) -> None:
    again = sent(person, pictures)
    assert not list(person.folder.glob("notes-*"))

    person.comes_back(again)
    person.takes_back(2)
    person.steps += [{"press": "cases.save"}, {"press": "cases.again"}]
    person.steps += [{"wait": "cases.picture.3"}, {"keep": "again"}]
    pages = person.does_it()
    assert pages["taken back"]["cases.text"] == (
        "1 picture is taken back. 2 pictures are on the list."
    )
    shown = [pages["again"][f"cases.picture.{place}"] for place in (1, 2, 3)]
    assert [": off the list since " in text for text in shown] == [False, True, False]
    [paper] = person.folder.glob("notes-*")
    assert again in paper.read_text(encoding="utf-8")
    left = hotline.rows("entries", "picture", "sha256 IS NOT NULL")
    assert sorted(left) == [(0,), (2,)]


def test_a_number_may_be_typed_as_hands_and_eyes_make_it(
    person: Person, hotline: Hotline, pictures: Path
) -> None:
    again = sent(person, pictures)
    forgiving = again.lower().replace("-", "  ").replace("0", "o").replace("1", "l")
    person.comes_back(forgiving)
    assert person.does_it()["case"]["cases.text"].startswith("This case has 3 pictures.")


def test_a_wrong_number_looks_as_an_unknown_one_does_to_the_last_word(
    person: Person, hotline: Hotline, pictures: Path
) -> None:
    sent(person, pictures)
    shown = []
    for wrong in (str(number.new(practice=True)), str(number.new(practice=True))):
        person.steps.clear()
        person.comes_back(wrong)
        page = person.does_it()["case"]
        assert page.pop("cases.number") == wrong
        shown.append(page)
    assert shown[0] == shown[1]


def test_without_a_way_to_the_list_the_page_says_so_and_nothing_is_lost(
    person: Person, hotline: Hotline
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    away = hotline.running.file | {"address": f"http://127.0.0.1:{port}"}
    person.list_file = hotline.folder / "away.json"
    person.list_file.write_text(json.dumps(away), encoding="utf-8")
    person.comes_back(str(number.new(practice=True)))
    told = person.does_it()["case"]["cases.notice.text"]
    assert told.startswith("Nothing is lost.")


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
