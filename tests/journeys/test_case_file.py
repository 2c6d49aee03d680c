"""The case file, with real processes: whatever is killed and whenever, one case, and none lost.

A person opens their case file, sends, and something dies with `kill -9`. They come back, and do
what the page offers. The list then has the case once, and the case file its receipt.
"""

from __future__ import annotations

import re
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from takeitdown.sealing import number
from takeitdown.window import words
from tests.casefile.test_no_plaintext import forms_of
from tests.journeys.between import Between
from tests.journeys.conftest import Hotline, make_pictures
from tests.journeys.desk import PASSPHRASE, Desk, lying_open, secrets_of
from tests.journeys.leaving import until
from tests.journeys.person import process_of
from tests.walls import trace
from tests.walls.detectors import FOR_WRITING, MAKING, OPENING, WRITING
from tests.walls.trace import Call

_INTO = re.compile(r"\d+<((?:\\x2f)(?:\\x[0-9a-f]{2})*)")  # a descriptor that has a path


@pytest.fixture
def desk(tmp_path: Path, hotline: Hotline, between: Between) -> Desk:
    folder = tmp_path / "desk"
    folder.mkdir()
    return Desk(folder, hotline.file_for(between))


def one_case(hotline: Hotline) -> bool:
    return all(len(hotline.rows(table, "id")) == 1 for table in ("cases", "submissions"))


class Killer:
    """Kills a process at a moment of the traffic, of the first request or another one, and lets the
    traffic go on."""

    def __init__(self, between: Between, moment: str, request: int = 1) -> None:
        self.reached, self.over = threading.Event(), threading.Event()
        self._between, self._moment, self._request = between, moment, request
        setattr(between, moment, self._wait)

    def _wait(self) -> None:
        if len(self._between.requests) < self._request:
            return
        setattr(self._between, self._moment, lambda: None)
        self.reached.set()
        assert self.over.wait(60)

    def kills(self, launcher: subprocess.Popen[str], who: str) -> None:
        assert self.reached.wait(90)
        process_of(launcher, who).kill()
        self.over.set()


@pytest.mark.parametrize("moment", ["asked", "answered"])
def test_a_window_that_is_killed_while_sending_offers_to_send_the_same_again(
    desk: Desk, hotline: Hotline, between: Between, pictures: Path, moment: str
) -> None:
    killer = Killer(between, moment)
    launcher = desk.sends(pictures)
    killer.kills(launcher, "window")
    launcher.communicate(timeout=60)
    assert len(desk.kept().outbox) == 1
    pages = desk.comes_back(pictures)
    assert pages["waits"]["cases.waiting"] == words.FILE_WAITS_TEXT
    assert pages["case"]["cases.text"] == words.case_holds(3)
    assert between.requests[0] == between.requests[1]
    assert desk.is_settled()
    assert one_case(hotline)


@pytest.mark.parametrize("moment", ["asked", "answered"])
def test_a_window_that_is_killed_while_taking_back_offers_to_send_that_again(
    desk: Desk, hotline: Hotline, between: Between, pictures: Path, moment: str
) -> None:
    desk.ends(desk.sends(pictures))
    killer = Killer(between, moment, request=3)
    launcher = desk.starts(
        {"press": "cases.again"},
        {"press": "cases.take_back"},
        {"press": "cases.take_back_now"},
        {"wait": "nothing.more"},
    )
    killer.kills(launcher, "window")
    launcher.communicate(timeout=60)
    assert len(desk.kept().outbox) == 1
    page = desk.comes_back(pictures)["case"]
    assert page["cases.picture.3"].startswith("Picture 3 of 3: off the list since ")
    assert between.requests[2] == between.requests[3]
    assert len(desk.kept().withdrawals) == 1
    assert desk.is_settled()
    assert hotline.rows("entries", "id", "NOT withdrawn") == []


def test_of_two_documents_the_one_that_has_no_answer_is_sent_again(
    desk: Desk, hotline: Hotline, between: Between, tmp_path: Path
) -> None:
    many = make_pictures(tmp_path / "many", 21)
    killer = Killer(between, "asked", request=2)
    launcher = desk.sends(many)
    killer.kills(launcher, "window")
    launcher.communicate(timeout=60)
    assert (len(desk.kept().outbox), len(desk.kept().deliveries)) == (1, 1)
    assert desk.comes_back(many)["case"]["cases.text"] == words.case_holds(21)
    sent = [request for request in between.requests if request.startswith(b"PUT")]
    assert len(sent) == 3
    assert sent[1] == sent[2]
    assert (len(desk.kept().outbox), len(desk.kept().deliveries)) == (0, 2)
    assert len(hotline.rows("cases", "id")) == 1
    assert len(hotline.rows("entries", "id", "variant = ''")) == 21


def test_a_case_file_has_its_receipt_after_an_undisturbed_sending(
    desk: Desk, hotline: Hotline, pictures: Path
) -> None:
    desk.ends(desk.sends(pictures))
    assert desk.is_settled()
    assert one_case(hotline)
    assert not [path.name for path in desk.papers.glob("notes.dat.*") if path.suffix != ".old"]


@pytest.mark.parametrize("way", ["the walk's end", "the session's end"])
def test_whatever_way_a_person_leaves_the_case_file_is_let_go(desk: Desk, way: str) -> None:
    stays = ({"wait": "nothing.more"},) if way == "the session's end" else ()
    launcher = desk.starts({"keep": "stays"}, *stays)
    if stays:
        until(lambda: (desk.papers / "stays.png").exists())
        assert (desk.papers / "notes.dat.lock").exists()
        process_of(launcher, "window").terminate()
    launcher.communicate(timeout=60)
    assert launcher.returncode == 0
    assert not (desk.papers / "notes.dat.lock").exists()


@pytest.mark.skipif(trace.STRACE is None, reason="NO STRACE HERE (Debian: strace)")
def test_nothing_of_the_case_is_written_readable_at_any_moment(
    desk: Desk, pictures: Path, tmp_path: Path
) -> None:
    """Made, sent, looked up, taken back and forgotten: no byte that goes into any file says it,
    for however short that file is there."""
    canaries = secrets_of(desk, number.derive(desk.number))
    ours = {str(desk.papers / f"notes.dat{end}") for end in ("", ".old", ".new", ".lock")}
    desk.trace = tmp_path / "sent"
    desk.ends(desk.sends(pictures))
    sent = forms_of([one.submission.digest for one in desk.holds().deliveries])
    desk.trace = tmp_path / "forgotten"
    desk.ends(
        desk.starts(
            *({"press": "cases.again"}, {"press": "cases.take_back"}),
            *({"press": "cases.take_back_now"}, {"gone": "cases.take_back_now"}),
            *(
                {"press": "cases.forget"},
                {"press": "cases.forget_now"},
                {"wait": "begin.file_notice"},
            ),
        )
    )
    for name in ("sent", "forgotten"):
        calls = trace.read(tmp_path / name)
        assert opened_for_writing(calls) <= ours
        assert telling(calls, canaries + sent) == []
    assert lying_open(desk, canaries + sent) == set()
    assert not [path for path in desk.papers.iterdir() if path.name.startswith("notes")]


def test_a_note_that_is_gone_at_once_is_noticed(tmp_path: Path) -> None:
    if trace.STRACE is None:
        pytest.skip("NO STRACE HERE (Debian: strace)")
    note = tmp_path / "note"
    program = "import os, sys; f = open(sys.argv[1], 'w'); f.write('x ' + sys.argv[2]); f.close()"
    program += "; os.unlink(sys.argv[1])"
    trace.run([sys.executable, "-c", program, str(note), PASSPHRASE], tmp_path / "trace", b"")
    calls = trace.read(tmp_path / "trace")
    assert opened_for_writing(calls) == {str(note)}
    assert telling(calls, (PASSPHRASE.encode(),)) == [str(note)]


def opened_for_writing(calls: list[Call]) -> set[str]:
    """The files, but for what Python compiles."""
    paths = {
        call.strings[0].decode()
        for call in calls
        if call.name in OPENING and FOR_WRITING.search(call.arguments) and not call.refused
    }
    return {path for path in paths if path != "/dev/null" and "/__pycache__/" not in path}


def telling(calls: list[Call], canaries: tuple[bytes, ...]) -> list[str]:
    """The files into which a canary was written, or the calls that would give it as a name."""
    found = []
    for call in calls:
        into = _INTO.match(call.arguments)
        written = call.name in WRITING and into is not None
        if (written or call.name in MAKING | OPENING) and any(
            canary in text for canary in canaries for text in call.strings
        ):
            found.append(bytes.fromhex(into[1].replace("\\x", "")).decode() if into else call.name)
    return found
