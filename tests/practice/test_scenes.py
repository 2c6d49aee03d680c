"""Every scene plays in the real app, and what it shows is what the services have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from takeitdown.hashing import hasher
from takeitdown.hashing.grouping import NEAR, distance
from takeitdown.practice import copies, scenes
from takeitdown.practice.guide import printed
from takeitdown.practice.guide.play import Stopped
from takeitdown.practice.holdings import Place, Thing
from takeitdown.practice.show import Happened, Show
from takeitdown.sealing import number
from takeitdown.steps.picture import choose
from tests.journeys.leaving import until
from tests.pace import slowed
from tests.practice.director import Director
from tests.practice.opening import opened

NOTHING_HELD = {Place.TIPLINE: {}, Place.AGENCY: {}}


@pytest.fixture(scope="module")
def director(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Director]:
    pages = tmp_path_factory.mktemp("pages")
    with opened(Show()) as show, Director(show, pages) as director:
        yield director


def listed(stopped: Stopped) -> int:
    return sum(not row.withdrawn for row in stopped.seen.rows)


def page(stopped: Stopped, identifier: str) -> str:
    return stopped.texts[identifier]


def received(stopped: Stopped) -> int:
    """The number of fingerprints that the receipt page tells."""
    return int(re.findall(r"\d+", page(stopped, "receipt.summary"))[0])


def test_each_scene_has_a_key_and_a_number_of_practice_of_its_own() -> None:
    assert [scene.key for scene in scenes.SCENES] == [f"F{place}" for place in range(1, 13)]
    numbers = [number.read(scene.number) for scene in scenes.SCENES]
    assert all(one.practice for one in numbers)
    assert len(set(numbers)) == len(scenes.SCENES)


def test_a_stop_that_does_not_end_can_be_left(director: Director) -> None:
    director.play.begin(None)
    with ThreadPoolExecutor(1) as thread:
        walking = thread.submit(director.line.walk, '[{"wait": "nothing.more"}]')
        until(lambda: walking.done() or director.play.interrupt() is not None)
    assert walking.result() is False
    director.play.begin(None)
    assert director.play.page == "hiding"


def test_the_happy_road_ends_with_a_copy_that_is_found_and_shows_who_holds_what(
    director: Director,
) -> None:
    stops = director.plays(scenes.HAPPY)
    assert page(stops["check"], "check.number") == scenes.HAPPY.number
    assert listed(stops["check"]) == 0
    assert received(stops["receipt"]) == listed(stops["receipt"])
    assert "March 2, 2026" in page(stops["receipt"], "receipt.summary")
    assert {row.at[:14] for row in stops["receipt"].seen.rows} == {"2026-03-02T10:"}
    last = stops["the same elsewhere"]
    [scan] = last.seen.happened.scans
    assert scan.matched
    assert last.holdings[Place.LIST].keys() == {Thing.FINGERPRINTS}
    assert last.holdings[Place.LIST][Thing.FINGERPRINTS].count == listed(last)
    assert last.holdings[Place.PLATFORM].keys() == set(Thing)
    assert NOTHING_HELD.items() <= last.holdings.items()
    for stop in ("begin", "choose", "check", "receipt"):
        assert stops[stop].picture.startswith(b"\x89PNG")
        assert "Practice" in page(stops[stop], "frame.practice")


def test_everything_is_as_new_in_less_than_a_second(director: Director) -> None:
    director.plays(scenes.HAPPY)
    seconds = [director.play.begin(None) / slowed() for _ in range(3)]
    assert min(seconds) < 1.0
    seen = director.play.seen()
    assert seen.rows == seen.received == ()
    assert [taken for _, taken in seen.happened.elsewhere] == [(), ()]
    assert replace(seen.happened, elsewhere=()) == Happened()
    assert director.play.page == "hiding"


def test_what_the_list_refuses_it_does_not_have_and_the_rest_goes_on(director: Director) -> None:
    stops = director.plays(scenes.REFUSES)
    assert "seen everywhere" in page(stops["refused"], "send.notice.text")
    assert listed(stops["refused"]) == 0
    assert received(stops["sent without it"]) == listed(stops["sent without it"]) > 0


def test_hidden_in_mid_send_and_back_again_is_one_case(director: Director) -> None:
    stops = director.plays(scenes.EXIT)
    assert stops["hidden"].page == stops["sending"].page == "send"
    assert listed(stops["back again"]) == listed(stops["sending"]) > 0
    assert "1 picture" in page(stops["back again"], "cases.text")
    assert page(stops["back again"], "cases.number") == scenes.EXIT.number


def test_what_is_taken_back_is_found_until_the_platform_reads_the_list_again(
    director: Director,
) -> None:
    stops = director.plays(scenes.WITHDRAWAL)

    def found(stop: str) -> bool:
        return stops[stop].seen.happened.scans[-1].matched

    assert found("a copy is found")
    assert listed(stops["taken back"]) == 0
    assert any(row.withdrawn for row in stops["taken back"].seen.rows)
    assert found("not yet known there")
    assert not found("no longer found")
    assert stops["no longer found"].seen.happened.readings[-1].shield == 0
    assert Thing.FINGERPRINTS not in stops["no longer found"].holdings[Place.PLATFORM]


def test_copies_are_found_or_missed_by_the_distance_that_we_measure_ourselves(
    director: Director,
) -> None:
    last = director.plays(scenes.COPIES)["copies are uploaded"]
    original = _pdq(copies.SAMPLES / copies.sample())
    assert {scan.upload.copy for scan in last.seen.happened.scans} == set(copies.bundled())
    for scan in last.seen.happened.scans:
        apart = distance(_pdq(scan.upload.copy.file), original)
        assert scan.pictures.distance == apart
        assert scan.pictures.matched == (apart <= NEAR)
    edited = [scan for scan in last.seen.happened.scans if scan.upload.copy.kind != "unrelated"]
    assert any(scan.pictures.matched for scan in edited)
    assert any(scan.shield.matched and not scan.pictures.matched for scan in edited)
    assert any(not scan.matched for scan in edited)


def _pdq(file: object) -> str:
    return hasher.fingerprint(choose(file, datetime.now(UTC)), shield=False).pdq  # type: ignore[arg-type]


def test_a_report_holds_the_platform_s_copy_and_nothing_of_the_person_s(
    director: Director,
) -> None:
    stops = director.plays(scenes.REPORT)
    last = stops["casework"]
    [filed] = last.seen.happened.reports
    [scan] = last.seen.happened.scans
    told = "".join(printed.documents(filed))
    assert scan.upload.url in told
    assert scan.upload.account.ip in told
    assert [file.content for file in filed.files] == [scan.upload.copy.content()]
    for place in (Place.TIPLINE, Place.AGENCY):
        assert last.holdings[place].keys() == set(Thing)
        assert {held.whose for held in last.holdings[place].values()} == {"upload"}
    for stop, place in (("a copy is found", Place.TIPLINE), ("the service reports", Place.AGENCY)):
        assert stops[stop].holdings[place] == {}
    assert copies.sample() not in told
    assert scenes.REPORT.number not in told


@pytest.mark.long
def test_a_picture_that_cannot_be_read_does_not_stop_the_others(director: Director) -> None:
    stops = director.plays(scenes.UNREADABLE)
    assert "damaged" in page(stops["choose"], "choose.state.2")
    assert page(stops["check"], "check.what").startswith("2 pictures")
    pictures = [row for row in stops["receipt"].seen.rows if not row.mark]
    assert len(pictures) == 2


@pytest.mark.long
def test_forty_pictures_arrive_in_two_messages_and_one_case(director: Director) -> None:
    stops = director.plays(scenes.FORTY)
    assert page(stops["check"], "check.what").startswith("40 pictures")
    assert director.show.sent == 2
    assert sum(not row.mark for row in stops["receipt"].seen.rows) == 40
    assert received(stops["receipt"]) == listed(stops["receipt"])


@pytest.mark.long
@pytest.mark.parametrize(
    ("scene", "stop", "says"),
    [
        (scenes.OFFLINE, "no network", "Nothing was sent"),
        (scenes.BUSY, "the list is busy", "come back later"),
    ],
    ids=["offline", "busy"],
)
def test_what_stood_in_the_way_is_said_and_sending_again_makes_one_case(
    director: Director, scene: scenes.Scene, stop: str, says: str
) -> None:
    stops = director.plays(scene)
    assert says in page(stops[stop], "send.notice.text")
    assert listed(stops[stop]) == 0
    again = stops["sent again"]
    assert received(again) == listed(again) > 0
    assert sum(not row.mark for row in again.seen.rows) == 1


@pytest.mark.long
def test_large_text_is_read_aloud_in_the_order_of_the_page(director: Director) -> None:
    stops = director.plays(scenes.LARGE)
    for name in ("begin", "choose", "check", "receipt"):
        heard = stops[name].heard
        assert heard[0].startswith("Practice")
        shown = page(stops[name], f"{name}.heading")
        assert shown in heard
        assert heard.index(shown) < len(heard) - 1
    assert any("Send" in line and "button" in line for line in stops["check"].heard)
    wide = int.from_bytes(stops["begin"].picture[16:20])  # where a PNG has its width
    usual = director.plays(scenes.HAPPY)["begin"].picture
    assert wide > 1.2 * int.from_bytes(usual[16:20])


@pytest.mark.long
def test_arabic_begins_at_the_right(director: Director) -> None:
    if not (scenes.ASSETS / "translations" / "ar.qm").exists():
        pytest.skip("Arabic is not complete yet")
    stops = director.plays(scenes.ARABIC)
    assert re.search("[\u0600-\u06ff]", page(stops["begin"], "begin.heading"))
    assert "draft" in stops["begin"].stop.say
    assert re.search("[\u0600-\u06ff]", page(stops["begin"], "frame.draft"))
    assert listed(stops["receipt"]) > 0
