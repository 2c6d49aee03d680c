"""What the presenter says is asked of the services: where it comes otherwise, the scene says so.

The person's part is played without a window, so that each thing can be turned round.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from takeitdown.practice import copies, platform, scenes, uploads, words
from takeitdown.practice.cybertipline import CyberTipline
from takeitdown.practice.guide import printed, sayings, unattended
from takeitdown.practice.guide.play import Play, Stopped
from takeitdown.practice.loopback import Answer, Request
from takeitdown.practice.partner import OURS, Change
from takeitdown.practice.scenes import Scene
from takeitdown.practice.show import Show
from takeitdown.steps import wire
from tests.practice import person
from tests.practice.opening import opened

Read = Callable[[int, int], Iterator[Change]]


class Hands:
    """The line to a window, as the play has it, with a person behind it and no window. `pages`:
    where it keeps what there would be of a page."""

    def __init__(self, show: Show, pages: Path | None = None) -> None:
        self._show, self._pages = show, pages
        self.told: Callable[[wire.Told | None], object] = lambda _: None

    def open(self) -> None:
        """There is nothing to listen to."""

    def begin(self, scene: wire.Scene) -> None:
        self.told(wire.Page("hiding", ""))

    def walk(self, steps: str, leaves: bool = False) -> bool:
        pressed = [step.get("press") for step in json.loads(steps)]
        for step in json.loads(steps):
            if self._pages and "keep" in step:
                (self._pages / f"{step['keep']}.png").write_bytes(b"a page")
                (self._pages / "pages.json").write_text("{}")
        for button, page in (("begin.next", "choose"), ("choose.next", "check")):
            if button in pressed:
                self.told(wire.Page(page, ""))
        if "check.send" in pressed:
            person.puts_on(self._show.organisation, the_case())
            self.told(wire.Page("receipt", ""))
        if "cases.take_back_now" in pressed:
            person.withdraws(self._show.world, the_case())
            self.told(wire.Page("cases", ""))
        return True


@cache
def the_case() -> person.Sent:
    """One case for all: the list forgets it when a scene begins."""
    return person.prepares()


@pytest.fixture(scope="module")
def show() -> Iterator[Show]:
    with opened(Show()) as show:
        yield show


def plays(show: Show, scene: Scene) -> dict[str, Stopped]:
    hands = Hands(show)
    play = Play(hands, show)  # type: ignore[arg-type]  # the hands of a line
    hands.told = play.told
    stops: dict[str, Stopped] = {}

    def stopped(one: Stopped) -> bool:
        stops[one.stop.name] = one
        return True

    play.play(scene, stopped)
    return stops


def otherwise(stops: dict[str, Stopped]) -> list[str]:
    """The stops that were not as the presenter says."""
    return [name for name, one in stops.items() if not one.as_said]


SCENES = (scenes.HAPPY, scenes.COPIES, scenes.WITHDRAWAL, scenes.REPORT)


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_each_sentence_is_so_when_all_do_their_part(show: Show, scene: Scene) -> None:
    assert otherwise(plays(show, scene)) == []


def test_a_platform_that_reads_nothing_finds_nothing_and_the_scene_says_so(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platform.Index, "read", lambda *_: 0)
    monkeypatch.setattr("takeitdown.practice.show.PATIENCE_SECONDS", 0.1)
    stops = plays(show, scenes.HAPPY)
    assert otherwise(stops) == ["platform reads the list", "a copy is uploaded"]
    page = printed.page([*stops.values()], OURS)
    assert page.count(sayings.NOT_AS_SAID) == 2
    assert sayings.NO_BITS in page


def test_another_picture_that_is_caught_is_no_scene_of_copies(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = plays(show, scenes.COPIES)["copies are uploaded"]
    monkeypatch.setattr(uploads, "NEAR", 256)
    stops = plays(show, scenes.COPIES)
    assert otherwise(stops) == ["copies are uploaded"]
    scans = stops["copies are uploaded"].seen.happened.scans
    for was, now in zip(before.seen.happened.scans, scans, strict=True):
        caught = words.finding(now).text
        assert (caught == words.finding(was).text) is was.pictures.matched
        assert sayings.NO_MATCH not in printed.scan_told(now)[1]


def test_copies_that_are_all_missed_are_no_scene_of_copies_either(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uploads, "NEAR", -1)
    assert otherwise(plays(show, scenes.COPIES)) == ["copies are uploaded"]
    assert otherwise(plays(show, scenes.REPORT)) == [
        "a copy is found",
        "the service reports",
        "casework",
    ]


def test_a_service_that_takes_part_after_all_is_seen_to(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = show.world.others[0]
    monkeypatch.setattr(second, "_look", show.world.platform.scan)
    stops = plays(show, scenes.HAPPY)
    assert otherwise(stops) == ["the same elsewhere"]
    told = printed.elsewhere_told(stops["the same elsewhere"].seen)
    assert [line[-2:] for line in told] == ["1.", "0."]


def test_a_platform_that_forgets_no_withdrawal_still_finds_the_copy(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    for index in (show.world.platform._pictures, show.world.platform._shield):
        read = index._reader.changes

        def standing(after: int, until: int, read: Read = read) -> Iterator[Change]:
            return (one for one in read(after, until) if not one.withdrawn)

        monkeypatch.setattr(index._reader, "changes", standing)
    monkeypatch.setattr("takeitdown.practice.show.PATIENCE_SECONDS", 5.0)
    stops = plays(show, scenes.WITHDRAWAL)
    assert otherwise(stops) == ["no longer found"]
    assert stops["no longer found"].seen.happened.scans[-1].matched


def test_a_list_that_drops_nothing_is_seen_to(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(person, "withdraws", lambda *_: None)
    stops = plays(show, scenes.WITHDRAWAL)
    assert "taken back" in otherwise(stops)
    assert "no longer found" in otherwise(stops)


def test_the_person_s_own_file_in_a_report_is_seen(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    sample = copies.bundled()[0]
    monkeypatch.setattr(Show, "copy", lambda *_: sample)
    stops = plays(show, scenes.REPORT)
    assert "the service reports" in otherwise(stops)


def test_an_upload_from_elsewhere_goes_to_another_agency_for_another_reason(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    agencies = []
    for ip in ("203.0.113.24", "198.51.100.24", uploads.NOWHERE):
        uploader = replace(uploads.UPLOADER, ip=ip)
        monkeypatch.setattr(uploads.send, "__defaults__", (uploader,))
        stops = plays(show, scenes.REPORT)
        assert otherwise(stops) == []
        [referred] = stops["casework"].seen.happened.referred
        told = {name: value for name, value, _ in printed.case_told(referred)}
        assert told[words.CLUES["ip"]] == ip
        agencies.append((told[sayings.WENT_TO], told[sayings.WHY_THERE]))
    assert len(set(agencies)) == 3
    assert agencies[1][0] == agencies[2][0]


def unattended_status(show: Show, name: str, folder: Path) -> tuple[int, str]:
    out = folder / "practice.html"
    hands = Hands(show, folder)
    status = unattended.main(hands, show, name, folder, out)  # type: ignore[arg-type]
    return status, out.read_text("utf-8") if out.exists() else ""


def test_an_unattended_practice_that_came_otherwise_ends_with_another_status(
    show: Show,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    status, page = unattended_status(show, "report", tmp_path)
    assert status == 0
    assert sayings.NOT_AS_SAID not in page
    monkeypatch.setattr(uploads, "NEAR", -1)
    status, page = unattended_status(show, "report", tmp_path)
    assert status == 1
    assert sayings.NOT_AS_SAID in page
    assert "report: “a copy is found” was not as it is said" in capsys.readouterr().err


def test_a_service_that_does_not_do_its_part_ends_it_with_a_sentence(
    show: Show,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def closed(self: CyberTipline, request: Request) -> Answer:
        return Answer(b"", 503)

    monkeypatch.setattr(CyberTipline, "_submit", closed)
    assert unattended_status(show, "report", tmp_path) == (1, "")
    assert capsys.readouterr().err == "takeitdown: the other side did not answer\n"


NO_ROOM = "takeitdown: the folder is full, or takes no files."


def test_a_folder_that_takes_no_page_is_said_and_no_half_page_is_left(
    show: Show, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept_nowhere = Hands(show)
    out = tmp_path / "practice.html"
    line = (kept_nowhere, show, "happy-road", tmp_path, out)
    assert unattended.main(*line) == 1  # type: ignore[arg-type]
    assert capsys.readouterr().err.startswith(NO_ROOM)
    out = tmp_path / "gone" / "practice.html"
    line = (Hands(show, tmp_path), show, "happy-road", tmp_path, out)
    assert unattended.main(*line) == 1  # type: ignore[arg-type]
    assert capsys.readouterr().err.startswith(NO_ROOM)
    assert [*tmp_path.rglob("*.html")] == []
