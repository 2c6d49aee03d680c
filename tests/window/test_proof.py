"""The proof page and the evidence behind it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from takeitdown.window import words
from tests.window.conftest import Open, Window, picture
from tests.window.test_pages import to_check


def proven(window: Window) -> None:
    window.press("frame.proof")
    assert window.shows("proof.heading")


def test_the_proof_can_be_seen_from_every_page_and_leads_back_to_it(
    open_window: Open, tmp_path: Path
) -> None:
    window = open_window()
    proven(window)
    assert window.text("proof.sent") == "Nothing has left through this app."
    window.press("proof.back")
    assert window.shows("begin.next")
    to_check(window, tmp_path)
    proven(window)
    assert window.text("proof.pictures").startswith("2 pictures are watched.")
    window.press("proof.back")
    assert window.shows("check.send")


def test_a_system_without_a_wall_is_said_to_have_none(open_window: Open) -> None:
    window = open_window()  # the tests' window stands behind no wall
    assert "no wall on this system" in window.text("frame.honest")
    proven(window)
    assert window.text("proof.walls").startswith("There is no wall on this system around")
    assert "reach any network" in window.text("proof.limits")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells of other readers")
def test_another_program_that_opens_a_picture_is_told_calmly(
    open_window: Open, tmp_path: Path
) -> None:
    window = open_window()
    window.begins()
    watched = picture(tmp_path / "watched.png")
    window.adds(watched)
    proven(window)
    assert not window.shows("proof.sightings")
    subprocess.run(["/bin/cat", str(watched)], stdout=subprocess.DEVNULL, check=True)
    window.bot.waitUntil(lambda: window.shows("proof.sightings"))
    told = window.text("proof.sightings")
    assert told.startswith("Another program opened picture 1 at ")
    assert told.endswith("That can be a backup or sync program.")
    assert "unchanged" in window.text("frame.honest")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells at once")
def test_a_picture_that_is_moved_is_told_at_the_foot_of_the_page(
    open_window: Open, tmp_path: Path
) -> None:
    window = open_window()
    window.begins()
    watched = picture(tmp_path / "watched.png")
    window.adds(watched)
    subprocess.run(["/bin/mv", str(watched), str(tmp_path / "moved.png")], check=True)
    window.bot.waitUntil(lambda: "1 not as before" in window.text("frame.honest"))


def test_a_picture_in_a_folder_that_a_service_uploads_is_pointed_out_at_once(
    open_window: Open, tmp_path: Path
) -> None:
    (tmp_path / ".stfolder").mkdir()
    window = open_window()
    window.begins()
    window.adds(picture(tmp_path / "shared.png"))
    assert window.text("choose.state.1") == (
        "Ready Picture 1 is in a folder that Syncthing uploads. Its picture may be there too."
    ).replace("Ready ", f"{words.TILE_READY} ")


def test_a_saved_statement_can_be_verified_and_holds_no_path(
    open_window: Open, tmp_path: Path
) -> None:
    papers = tmp_path / "papers"
    papers.mkdir()
    window = open_window(papers=str(papers))
    to_check(window, tmp_path)
    window.sends()
    proven(window)
    window.press("proof.see_details")
    entries = json.loads(window.control("proof.details", QPlainTextEdit).toPlainText())
    kinds = [entry["kind"] for entry in entries]
    for kind in ("start", "wall", "chosen", "confirmed", "handed", "returned", "receipt"):
        assert kind in kinds
    assert not list(papers.iterdir())
    window.press("proof.save")
    window.waits_for("proof.outcome")
    data, page, printed = (papers / f"statement-1.{kind}" for kind in ("json", "html", "pdf"))
    assert sorted(papers.iterdir()) == sorted([data, page, printed])
    assert printed.read_bytes().startswith(b"%PDF-")
    for paper in (data, page, printed):
        assert str(tmp_path).encode() not in paper.read_bytes()
        assert b"0.png" not in paper.read_bytes()

    sent = [tmp_path / "0.png", tmp_path / "1.png"]
    settled = [
        entry["facts"]
        for entry in json.loads(data.read_bytes())["ledger"]
        if entry["kind"] == "settled"
    ]
    assert [facts["picture"] for facts in settled] == [1, 2]
    for facts in settled:  # once for the fingerprints, once for the statement
        assert facts["counted"] == 2
        if facts["ours"] is not None:  # what the kernel saw is what our code counted
            assert (facts["ours"], facts["others"]) == (2, 0)
    whole = verify(data, *sent)
    assert whole.returncode == 0, whole.stdout
    assert "FAILS" not in whole.stdout
    assert verify(data, sent[0]).returncode == 1  # one more was sent
    assert verify(data, *sent, picture(tmp_path / "other.png", 7)).returncode == 1
    changed = tmp_path / "changed.json"
    changed.write_bytes(data.read_bytes().replace(b'"practice":false', b'"practice":true', 1))
    assert verify(changed).returncode == 1


def verify(*arguments: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-I", "-m", "takeitdown", "verify", *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
