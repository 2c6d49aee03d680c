"""Whatever page a person leaves, and however: no file of ours is left, and no word of theirs.

The real processes run with a home of their own. It, with the temporary folder in it, is compared
byte for byte before and after; the machine's shared memory is searched for what they made.
"""

from __future__ import annotations

import hashlib
import signal
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from takeitdown.sealing import number
from takeitdown.window import words
from tests.journeys import screen
from tests.journeys.between import Between
from tests.journeys.conftest import Hotline, make_pictures
from tests.journeys.leaving import WAYS, Stay, own_environment, staying, until
from tests.journeys.person import Person, process_of
from tests.journeys.test_interrupted import Pause

if screen.MISSING:
    pytest.skip(f"NO SCREEN HERE: {screen.MISSING} (Debian: xvfb)", allow_module_level=True)

ROOT = Path(__file__).parents[2]
WALLS = "tests/walls/test_whole_flow.py"
CLIPBOARD = "tests/journeys/test_clipboard.py"
MARKED = "test_another_program_finds_the_number_marked_and_nothing_after_the_app_is_left"
# What the page "What this computer may keep" says of the app itself, and the test that shows it.
HERE = "tests/journeys/test_no_traces.py::test_nothing_is_left_behind"
SHOWN_BY = {
    "files": HERE,
    "dialog": HERE,
    "clipboard": f"{CLIPBOARD}::{MARKED}",
    "crash": "tests/journeys/test_no_traces.py::test_a_crash_leaves_no_record",
    "links": "tests/window/test_help.py::test_nothing_is_ever_opened",
    "network": f"{WALLS}::test_nobody_was_called_but_the_list_and_only_from_this_computer",
}
CASE = str(number.new(practice=True))


@dataclass
class Home:
    """A person's home as it may be, with other programs' files in the places that matter."""

    folder: Path

    def __post_init__(self) -> None:
        self.environment = own_environment(self.folder)
        self.pictures = make_pictures(self.folder / "Pictures", 3)
        for name, text in {
            ".config/QtProject.conf": "[FileDialog]\nlastVisited=file:///elsewhere\n",
            ".local/share/recently-used.xbel": '<?xml version="1.0"?><xbel version="1.0"/>\n',
            ".bash_history": "ls\n",
        }.items():
            (self.folder / name).write_text(text)
        self.canaries = [b"canary", str(self.pictures).encode(), CASE.encode()]
        for path in self.pictures.iterdir():
            self.canaries.append(hashlib.sha256(path.read_bytes()).hexdigest().encode())

    def state(self) -> dict[Path, str]:
        """Each file and folder: its rights, and of a file its content and its time of change."""
        found = {}
        for path in self.folder.rglob("*"):
            about = path.lstat()
            found[path] = f"{about.st_mode:o}"
            if path.is_file():
                content = hashlib.sha256(path.read_bytes()).hexdigest()
                found[path] += f" {about.st_mtime_ns} {content}"
        return found

    def telling(self, *elsewhere: Path) -> list[Path]:
        """The files that hold a word of the person's: here, but for the pictures themselves, and
        directly in the folders `elsewhere`."""
        own = set(self.pictures.iterdir())
        files = [path for path in self.folder.rglob("*") if path not in own]
        files += [path for folder in elsewhere for path in folder.iterdir()]
        return [path for path in files if any(one in _content(path) for one in self.canaries)]


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes() if path.is_file() else b""
    except OSError:  # another program's, and gone
        return b""


def changes(before: dict[Path, str], after: dict[Path, str]) -> list[Path]:
    return sorted(
        path for path in before.keys() | after.keys() if before.get(path) != after.get(path)
    )


def shared_memory(makers: set[int]) -> list[str]:
    """The pieces of System V shared memory that these processes made and that are still there."""
    pieces = Path("/proc/sysvipc/shm").read_text().splitlines()[1:]
    return [piece for piece in pieces if int(piece.split()[4]) in makers]


# ── where a person may leave ──


HELP_PAGES = ("threat", "online", "talk", "danger", "numbers", "happens", "services")


def nothing(stay: Stay, home: Home) -> None: ...


def the_dialog_opens(stay: Stay, home: Home) -> None:
    stay.screen.until(lambda: len(stay.screen.windows()) == 2)
    stay.screen.turns_to(stay.screen.windows()[-1])
    stay.screen.settle()


def the_dialog_is_accepted(stay: Stay, home: Home) -> None:
    the_dialog_opens(stay, home)
    stay.screen.types(str(home.pictures / "canary-1.png"))
    stay.screen.presses("Return")
    until((stay.folder / "accepted.png").exists)


def the_dialog_is_cancelled(stay: Stay, home: Home) -> None:
    the_dialog_opens(stay, home)
    stay.screen.presses("Escape")
    stay.screen.until(lambda: len(stay.screen.windows()) == 1)


@dataclass(frozen=True)
class Place:
    """A page and state: the steps there, and what the person's hands do before they leave."""

    steps: Callable[[Person, Home], object]
    hands: Callable[[Stay, Home], None] = nothing
    before_heading: int = 2  # controls: "Hide and close now", and "Take a break" but in a break


def at_choose(person: Person, home: Home) -> None:
    person.begins("under-18", CASE)


def at_the_dialog(person: Person, home: Home) -> None:
    at_choose(person, home)
    person.steps += [{"press": "choose.add"}]


def through_the_dialog(person: Person, home: Home) -> None:
    at_the_dialog(person, home)
    person.stays()
    person.steps[-1:] = [{"wait": "choose.tile.1"}, {"gone": "choose.progress"}]
    person.steps += [{"keep": "accepted"}]


def at_check(person: Person, home: Home) -> None:
    at_choose(person, home)
    person.chooses(home.pictures)
    person.checks()


def at_receipt(person: Person, home: Home) -> None:
    at_check(person, home)
    person.sends()
    person.reads_the_receipt()


def copied(person: Person, home: Home) -> None:
    at_receipt(person, home)
    person.steps += [press("receipt.keep.copy"), press("receipt.copy")]


def at_cases(person: Person, home: Home) -> None:
    person.comes_back(CASE)


def then(*more: dict[str, object]) -> Callable[[Person, Home], object]:
    def steps(person: Person, home: Home) -> None:
        at_check(person, home)
        person.steps += more

    return steps


def press(identifier: str) -> dict[str, object]:
    return {"press": identifier}


def at_help(page: str = "") -> Callable[[Person, Home], object]:
    def steps(person: Person, home: Home) -> None:
        person.steps += [press("hiding.next"), {"wait": "begin.next"}, press("frame.help")]
        person.steps += [press(f"help.{page}")] if page else []

    return steps


def write_down_and_copy(person: Person, home: Home) -> None:
    at_help("worksheet")(person, home)
    person.steps += [{"type": ["worksheet.where.1", "canary.example"]}, press("worksheet.copy")]


def look_at_a_picture(person: Person, home: Home) -> None:
    at_choose(person, home)
    person.steps += [
        {"add": [str(home.pictures)]},
        {"gone": "choose.progress"},
        press("choose.names"),
        press("choose.look.1"),
        {"wait": "choose.shown.1"},
    ]


PLACES = {
    "hiding": Place(lambda person, home: None),
    "begin": Place(lambda person, home: person.steps.append(press("hiding.next"))),
    "choose": Place(look_at_a_picture),
    "the dialog": Place(at_the_dialog, the_dialog_opens),
    "the dialog, accepted": Place(through_the_dialog, the_dialog_is_accepted),
    "the dialog, cancelled": Place(at_the_dialog, the_dialog_is_cancelled),
    "check": Place(at_check),
    "send": Place(then(press("check.send"))),
    "receipt": Place(at_receipt),
    "copied": Place(copied),
    "cases": Place(at_cases),
    "proof": Place(then(press("frame.proof"), press("proof.look"), {"wait": "proof.outcome"})),
    "traces": Place(then(press("frame.traces"))),
    "pause": Place(then(press("frame.pause")), before_heading=1),
    "help": Place(at_help()),
    **{page: Place(at_help(page)) for page in HELP_PAGES},
    "worksheet": Place(write_down_and_copy),
}
QUICK = {
    ("the dialog, accepted", "three Shifts"),
    ("the dialog, cancelled", "the quit key"),
    ("the dialog", "the window's own button"),
    ("send", "the button"),
    ("proof", "the session's end"),
    ("copied", "the window's own button"),
    ("worksheet", "three Shifts"),
}


@pytest.mark.parametrize(
    ("place", "way"),
    [
        pytest.param(place, way, marks=[] if (place, way) in QUICK else pytest.mark.long)
        for place in PLACES
        for way in WAYS
    ],
)
def test_nothing_is_left_behind(
    place: str, way: str, hotline: Hotline, between: Between, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    home = Home(tmp_path / "home")
    held = Pause()
    if place == "send":
        between.asked = held
    person = Person(out, hotline.file_for(between), environment=home.environment)
    PLACES[place].steps(person, home)
    elsewhere = (Path("/tmp"), Path("/dev/shm"), out)
    known = set(home.telling(*elsewhere))
    before = home.state()
    with screen.screen() as shown, staying(person, shown) as stay:
        PLACES[place].hands(stay, home)
        left = stay.leaves(way, PLACES[place].before_heading)
    held.over.set()
    assert changes(before, home.state()) == []
    fresh = set(home.telling(*elsewhere)) - known
    assert {path for path in fresh if path.parent != out} == set()
    assert shared_memory(left.processes) == []
    assert (left.opened, left.status, left.told) == (0, 0, "")


def test_a_crash_leaves_no_record(tmp_path: Path) -> None:
    home, out = Home(tmp_path / "home"), tmp_path / "out"
    out.mkdir()
    person = Person(out, environment=home.environment)
    look_at_a_picture(person, home)
    before = home.state()
    with screen.screen() as shown, staying(person, shown) as stay:
        window = process_of(stay.launcher, "window")
        assert window.rlimit(psutil.RLIMIT_CORE) == (0, 0)
        here = Path(window.cwd())
        beside = set(here.iterdir())
        window.send_signal(signal.SIGSEGV)
        _, told = stay.launcher.communicate(timeout=60)
    assert stay.launcher.returncode != 0
    assert told == "takeitdown: The window ended unexpectedly. Nothing is lost: start it again.\n"
    assert changes(before, home.state()) == []
    assert set(here.iterdir()) == beside


def test_the_comparison_notices_what_is_left(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    before = home.state()
    assert changes(before, home.state()) == []
    assert home.telling() == []
    conf = home.folder / ".config/QtProject.conf"
    conf.write_text(conf.read_text() + f"shortcuts=file://{home.pictures}\n")
    kept = home.folder / "tmp/kept"
    kept.touch()
    assert changes(before, home.state()) == [conf, kept]
    assert home.telling() == [conf]


def test_each_sentence_about_ourselves_has_its_test() -> None:
    assert SHOWN_BY.keys() == words.TRACES_OURS.keys()
    for test in SHOWN_BY.values():
        file, _, name = test.partition("::")
        assert f"def {name}(" in (ROOT / file).read_text(encoding="utf-8"), test


def test_each_page_is_left() -> None:
    pages = words.PAGE_CODES.keys() - {"stopped", "elsewhere"}  # nothing was done there yet
    assert pages <= PLACES.keys()
