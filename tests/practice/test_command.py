"""`takeitdown practice --scene`: what it leaves is one page, and nothing else anywhere."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

from takeitdown.practice import scenes
from takeitdown.practice.guide import sayings
from takeitdown.steps import wire
from takeitdown.wall import landlock
from takeitdown.window import words
from tests.journeys.leaving import until


def practice(*arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG")}
    environment |= {"HOME": str(home), "TMPDIR": str(home), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-I", "-B", "-m", "takeitdown", "practice", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


class Page(HTMLParser):
    """What the page would fetch, and the pictures that stand in it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.fetched: list[str] = []
        self.pictures: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        assert tag not in ("script", "link", "iframe", "object")
        for name, value in attributes:
            if name in ("src", "href") and value and value.startswith("data:image/png;base64,"):
                self.pictures.append(value)
            elif name in ("src", "href", "style"):
                self.fetched.append(f"{name}={value}")


def test_a_scene_leaves_one_page_that_needs_nothing_else_and_is_the_same_each_time(
    tmp_path: Path,
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    texts = []
    for name in ("first", "second"):
        done = practice("--scene", "happy-road", "--out", str(tmp_path / name), home=home)
        assert done.returncode == 0, done.stderr
        assert done.stderr == ""
        assert files(tmp_path / name) == {"practice.html"}
        texts.append((tmp_path / name / "practice.html").read_text("utf-8"))
    assert files(home) == set()
    # Partners' names of entries are made by chance; the rest of a row comes with it.
    texts = [re.sub("<td>[0-9a-f]{8}…</td>", "", text) for text in texts]
    first, second = map(Page, texts)
    assert first.fetched == []
    assert "url(" not in texts[0]
    assert len(first.pictures) == sum(bool(stop.steps) for stop in scenes.HAPPY.stops)
    assert first.pictures == second.pictures
    assert texts[0] == texts[1]
    assert sayings.BANNER in texts[0]
    assert scenes.HAPPY.number in re.sub("[\u2066-\u2069]", "", texts[0])


def test_a_scene_that_there_is_not_is_said_with_those_that_there_are(tmp_path: Path) -> None:
    done = practice("--scene", "unhappy-road", "--out", str(tmp_path / "out"), home=tmp_path)
    assert done.returncode != 0
    assert "happy-road" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(landlock.version() == 0, reason="this kernel has no Landlock")
@pytest.mark.parametrize("how", ["walk='[]'", "guide=('--scene', 'happy-road', '--out', 'out')"])
def test_without_a_wall_nobody_is_waited_for(how: str, tmp_path: Path) -> None:
    """The wall needs the folder for papers, and that is not there."""
    alone = (
        "import sys\n"
        "from pathlib import Path\n"
        "from takeitdown import launcher\n"
        f"start = launcher.Start(True, papers=Path(sys.argv[1]), {how})\n"
        "sys.exit(launcher.run(start))"
    )
    done = subprocess.run(
        [sys.executable, "-B", "-c", alone, str(tmp_path / "missing")],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    said = f"takeitdown: {words.STOPPED}. {words.WALL_PROBLEMS['files']}\n"
    assert (done.returncode, done.stderr) == (wire.NO_WALL, said)
    assert files(tmp_path) == set()


def test_what_lies_in_the_folder_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "out" / "pages").mkdir(parents=True)
    mine = tmp_path / "out" / "pages" / "mine.txt"
    mine.write_text("mine")
    done = practice("--scene", "happy-road", "--out", str(tmp_path / "out"), home=tmp_path)
    assert done.returncode == 1
    assert done.stderr.endswith("is there already. Remove it, or name another folder for --out.\n")
    assert mine.read_text() == "mine"


@pytest.mark.long
def test_all_scenes_play_to_their_ends_and_leave_one_page(tmp_path: Path) -> None:
    done = practice("--scene", "all", "--out", str(tmp_path / "out"), home=tmp_path)
    assert done.returncode == 0, done.stderr
    assert files(tmp_path) == {"out", "out/practice.html"}
    text = (tmp_path / "out" / "practice.html").read_text("utf-8")
    assert all(f"<h2>{scene.title}</h2>" in text for scene in scenes.SCENES)


def test_control_c_ends_it_without_a_trace_and_leaves_nothing(tmp_path: Path) -> None:
    out = tmp_path / "out"
    command = [sys.executable, "-I", "-B", "-m", "takeitdown", "practice"]
    started = subprocess.Popen(
        [*command, "--scene", "all", "--out", str(out)],
        env=os.environ | {"HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    until(lambda: any(out.glob("pages/*.png")))
    os.killpg(started.pid, signal.SIGINT)
    _, told = started.communicate(timeout=30)
    assert (started.returncode, told) == (130, "")
    assert files(tmp_path) == {"out"}


def test_a_scene_is_played_in_the_language_that_is_asked_for(tmp_path: Path) -> None:
    done = practice(
        "--scene", "unreadable", "--language", "es", "--out", str(tmp_path / "out"), home=tmp_path
    )
    assert done.returncode == 0, done.stderr
    text = (tmp_path / "out" / "practice.html").read_text("utf-8")
    assert "Práctica" in text
    assert "Choose the pictures" not in text
