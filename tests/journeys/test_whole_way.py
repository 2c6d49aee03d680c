"""From chosen pictures to a receipt, with launcher, window, courier and list as real processes."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from takeitdown.courier import delivery
from takeitdown.sealing import number, signature
from takeitdown.steps import submission
from takeitdown.steps.receipt import SIGNED_PREFIX
from tests.journeys.between import Between
from tests.journeys.conftest import Hotline, make_pictures
from tests.journeys.person import Person


def test_the_bytes_on_the_check_page_are_the_bytes_the_list_received_and_stored(
    person: Person, hotline: Hotline, between: Between, pictures: Path
) -> None:
    person.begins("under-18")
    person.chooses(pictures)
    person.checks()
    person.sends()
    person.reads_the_receipt()
    pages = person.does_it()

    [wire] = between.requests
    shown_head, shown_body = person.paper("request.txt").split("\n\n")
    sent_head, sent_body = wire.decode("ascii").split("\r\n\r\n")
    sent_lines = sent_head.split("\r\n")
    padding = [line for line in sent_lines if line.startswith("X-Padding-")]
    assert sorted(set(sent_lines) - set(padding)) == sorted(shown_head.split("\n"))
    assert set("".join(line.partition(": ")[2] for line in padding)) == {"0"}
    assert len(wire) % delivery.BUCKET == 0
    assert sent_body == shown_body
    [(stored,)] = hotline.rows("submissions", "document")
    assert stored == sent_body.encode("ascii")

    assert pages["check"]["check.nothing_sent"] == "Nothing has been sent yet."
    sent = submission.parse(sent_body.encode("ascii"))
    assert pages["check"]["check.send"] == f"Send {sent.fingerprints} fingerprints"
    shown_number = number.read(pages["check"]["check.number"])
    assert str(shown_number) == pages["check"]["check.number"] == pages["receipt"]["receipt.number"]
    assert shown_number.practice
    assert sent.case == number.derive(shown_number).id


def test_what_is_sent_is_made_of_the_files_and_holds_nothing_else_of_them(
    person: Person, between: Between, pictures: Path
) -> None:
    person.begins("adult")
    person.chooses(pictures)
    person.sends()
    person.reads_the_receipt()
    person.does_it()

    [wire] = between.requests
    sent = submission.parse(wire.split(b"\r\n\r\n")[1])
    files = [path.read_bytes() for path in pictures.iterdir()]
    assert {entry.sha256 for entry in sent.entries} == {
        hashlib.sha256(data).hexdigest() for data in files
    }
    assert b"canary" not in wire
    assert str(pictures).encode() not in wire


def test_the_receipt_is_signed_by_the_list_for_exactly_this_document(
    person: Person, hotline: Hotline, between: Between, pictures: Path
) -> None:
    person.begins("not-sure")
    person.chooses(pictures)
    person.sends()
    person.reads_the_receipt()
    pages = person.does_it()

    signed, seal = person.paper("receipt.txt").split("\n")
    key = str(hotline.running.file["public_key"])
    signature.verify(key, bytes.fromhex(seal), SIGNED_PREFIX + signed.encode("ascii"))
    body = between.requests[0].split(b"\r\n\r\n")[1]
    assert json.loads(signed)["digest"] == hashlib.sha256(body).hexdigest()
    assert "fingerprints were received by" in pages["receipt"]["receipt.summary"]


def test_more_than_twenty_pictures_are_several_submissions_in_one_case(
    person: Person, hotline: Hotline, tmp_path: Path
) -> None:
    person.begins("adult")
    person.chooses(make_pictures(tmp_path / "many", 25))
    person.sends()
    person.reads_the_receipt()
    pages = person.does_it()

    assert len(hotline.rows("cases", "case_id")) == 1
    assert sorted(hotline.rows("submissions", "pictures")) == [(5,), (20,)]
    told = int(pages["receipt"]["receipt.summary"].split()[0])
    assert told == len(hotline.rows("entries", "id"))


def test_the_same_pictures_and_number_again_are_the_same_submission(
    person: Person, hotline: Hotline, pictures: Path
) -> None:
    again = str(number.new(practice=True))
    for _ in range(2):
        person.steps.clear()
        person.begins("under-18", again.lower().replace("-", " "))
        person.chooses(pictures)
        person.sends()
        person.reads_the_receipt()
        assert person.does_it()["receipt"]["receipt.number"] == again
    assert len(hotline.rows("cases", "case_id")) == 1
    assert len(hotline.rows("submissions", "digest")) == 1


def test_practice_by_itself_walks_over_the_bundled_pictures_and_keeps_every_page(
    tmp_path: Path,
) -> None:
    person = Person(tmp_path)
    person.begins("under-18")
    person.chooses()
    person.sends()
    person.reads_the_receipt()
    pages = person.does_it(any_pictures=False)
    assert pages["receipt"]["frame.practice"].startswith("Practice.")
    assert pages["receipt"]["receipt.number"].startswith("PRACTICE-")
    for page in ("begin", "choose", "receipt"):
        assert (tmp_path / f"{page}.png").read_bytes().startswith(b"\x89PNG")


def test_practice_does_not_take_other_pictures_than_its_own(tmp_path: Path, pictures: Path) -> None:
    person = Person(tmp_path)
    person.begins("under-18")
    person.steps += [
        {"add": [str(pictures)]},
        {"wait": "choose.tile.3"},
        {"gone": "choose.progress"},
        {"keep": "choose"},
    ]
    told = person.does_it(any_pictures=False)["choose"]["choose.state.1"]
    assert told == "This is practice. Keep your own pictures for the real app. Take it out."
