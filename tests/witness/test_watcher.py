"""What the watcher sees when real programs read, copy, link, change and move a picture."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

import takeitdown
from takeitdown.errors import PictureProblem
from takeitdown.steps.picture import Picture, choose
from takeitdown.witness.watcher import By, Event, Seen, Settled, Watcher

if sys.platform != "linux":
    pytest.skip("elsewhere the system tells nobody of readings", allow_module_level=True)

# Which ways are left out, so that the next one is used.
MEANS = {
    "fanotify": frozenset[str](),
    "inotify": frozenset({"fanotify"}),
    "looking": frozenset({"fanotify", "inotify"}),
}
TELLING = ("fanotify", "inotify")
CONTENT = b"a picture" * 1000
SECONDS = 60.0


def digest(picture: Picture) -> str:
    """As the app's own function: opens the file once, raises PictureProblem."""
    try:
        return hashlib.sha256(picture.path.read_bytes()).hexdigest()
    except FileNotFoundError:
        raise PictureProblem("missing") from None


class Watch:
    """A watched picture, what was seen of it, and the things that can happen to it."""

    def __init__(self, picture: Path, means: str) -> None:
        self.path = picture
        self._seen: list[Seen] = []
        self._news = threading.Condition()
        self.watcher = Watcher(self._note, digest, MEANS[means])
        self.picture = choose(picture, datetime.now(UTC))
        self.number = self.watcher.watch(self.picture)
        self.before = hashlib.sha256(CONTENT).hexdigest()

    def _note(self, one: Seen) -> None:
        with self._news:
            self._seen.append(one)
            self._news.notify_all()

    def sees(self, event: Event, by: By | None = None) -> Seen:
        """The first such event, waited for."""

        def found() -> list[Seen]:
            return [one for one in self._seen if one.event is event and by in (None, one.by)]

        with self._news:
            assert self._news.wait_for(found, SECONDS), (event, by, self._seen)
            return found()[0]

    def events(self) -> set[Event]:
        with self._news:
            return {one.event for one in self._seen}

    def own_read(self) -> None:
        self.watcher.opening(self.number)
        digest(self.picture)

    def settled(self) -> Settled:
        return self.watcher.settle(self.number, self.before)


@pytest.fixture
def watch(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Watch]:
    folder = tmp_path / "pictures"
    folder.mkdir()
    (folder / "picture.jpg").write_bytes(CONTENT)
    watch = Watch(folder / "picture.jpg", getattr(request, "param", "fanotify"))
    yield watch
    watch.watcher.close()


every_means = pytest.mark.parametrize("watch", MEANS, indirect=True)
telling_means = pytest.mark.parametrize("watch", TELLING, indirect=True)


def other_program(*arguments: str | Path) -> None:
    subprocess.run(arguments, check=True, stdout=subprocess.DEVNULL)


@every_means
def test_a_picture_that_only_we_read_is_untouched(
    watch: Watch, request: pytest.FixtureRequest
) -> None:
    means = request.node.callspec.params["watch"]
    watch.own_read()
    settled = watch.settled()
    assert settled.means == means
    assert (settled.unchanged, settled.place, settled.links) == (True, True, 0)
    assert settled.counted == 2  # ours, and the one for the digest
    assert settled.untouched is (means in TELLING)
    expected = (None, None) if means == "looking" else (2, 0)
    assert (settled.ours, settled.others) == expected


@telling_means
def test_another_program_that_reads_is_told_apart(watch: Watch) -> None:
    watch.own_read()
    watch.sees(Event.OPENED, By.US)
    other_program("cat", watch.path)
    watch.sees(Event.OPENED, By.OTHER)
    settled = watch.settled()
    assert settled.others == 1
    assert not settled.untouched
    assert settled.unchanged


def test_a_reading_through_a_hard_link_elsewhere_is_seen(watch: Watch, tmp_path: Path) -> None:
    os.link(watch.path, tmp_path / "another name")
    watch.sees(Event.LINKED)
    other_program("cat", tmp_path / "another name")
    watch.sees(Event.OPENED, By.OTHER)
    settled = watch.settled()
    assert settled.links == 1
    assert settled.others == 1


def test_an_opening_of_ours_that_was_not_counted_shows(watch: Watch) -> None:
    digest(watch.picture)
    watch.sees(Event.OPENED, By.US)
    settled = watch.settled()
    assert (settled.counted, settled.ours) == (1, 2)
    assert not settled.untouched


def test_an_opening_in_another_thread_is_ours(watch: Watch) -> None:
    thread = threading.Thread(target=watch.own_read)
    thread.start()
    thread.join()
    watch.sees(Event.OPENED, By.US)
    assert watch.settled().others == 0


@telling_means
def test_a_mapped_reading_and_a_reading_by_a_link_are_seen(watch: Watch, tmp_path: Path) -> None:
    (tmp_path / "soft").symlink_to(watch.path)
    other_program("cp", tmp_path / "soft", tmp_path / "copy")
    watch.sees(Event.OPENED, By.OTHER)


@telling_means
def test_looking_at_the_file_from_outside_is_no_reading(watch: Watch) -> None:
    other_program("stat", watch.path)
    other_program("ls", "-l", watch.path.parent)
    assert watch.settled().others == 0


@telling_means
def test_a_copy_beside_it_is_seen(watch: Watch) -> None:
    other_program("cp", watch.path, watch.path.with_name("copy.jpg"))
    watch.sees(Event.COPIED)


@telling_means
def test_a_hard_link_beside_it_is_seen(watch: Watch) -> None:
    os.link(watch.path, watch.path.with_name("second.jpg"))
    watch.sees(Event.LINKED)


@telling_means
def test_another_file_beside_it_is_not_told(watch: Watch) -> None:
    watch.path.with_name("notes.txt").write_bytes(b"something else")
    other_program("cat", watch.path)  # whatever came before this has been told
    watch.sees(Event.OPENED)
    assert Event.COPIED not in watch.events()


@every_means
def test_a_change_is_seen(watch: Watch, request: pytest.FixtureRequest) -> None:
    with watch.path.open("ab") as file:
        file.write(b"more")
    if request.node.callspec.params["watch"] in TELLING:
        watch.sees(Event.CHANGED)
    settled = watch.settled()
    assert not settled.unchanged
    assert not settled.untouched


@every_means
def test_a_change_that_keeps_length_and_time_is_seen(watch: Watch) -> None:
    before = watch.path.stat()
    watch.path.write_bytes(CONTENT[:-1] + b"E")
    os.utime(watch.path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert not watch.settled().unchanged


@every_means
def test_a_move_is_seen(watch: Watch, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    watch.path.rename(tmp_path / "moved.jpg")
    if request.node.callspec.params["watch"] in TELLING:
        watch.sees(Event.GONE)
    settled = watch.settled()
    assert not settled.place
    assert not settled.unchanged


@every_means
def test_a_deletion_is_seen(watch: Watch, request: pytest.FixtureRequest) -> None:
    watch.path.unlink()
    if request.node.callspec.params["watch"] in TELLING:
        watch.sees(Event.GONE)
    assert not watch.settled().place


@every_means
def test_another_file_in_its_place_is_seen(watch: Watch, tmp_path: Path) -> None:
    (tmp_path / "other").write_bytes(CONTENT)
    (tmp_path / "other").rename(watch.path)
    settled = watch.settled()
    assert settled.unchanged  # the same bytes, and yet
    assert not settled.place


def test_rights_and_times_are_no_change(watch: Watch) -> None:
    watch.path.chmod(0o600)
    os.utime(watch.path)
    other_program("cat", watch.path)
    watch.sees(Event.OPENED)
    assert watch.events() == {Event.OPENED}
    assert watch.settled().unchanged


def test_two_pictures_are_told_apart(watch: Watch) -> None:
    second = watch.path.with_name("second.jpg")
    second.write_bytes(b"another picture")
    number = watch.watcher.watch(choose(second, datetime.now(UTC)))
    other_program("cat", second)
    assert watch.sees(Event.OPENED).picture == number == 2
    assert watch.settled().others == 0


def test_a_picture_that_was_taken_out_is_told_of_no_more(watch: Watch) -> None:
    second = watch.path.with_name("second.jpg")
    second.write_bytes(b"another picture")
    number = watch.watcher.watch(choose(second, datetime.now(UTC)))
    watch.watcher.forget(number)
    other_program("cat", second)
    other_program("cat", watch.path)
    assert watch.sees(Event.OPENED).picture == watch.number


@every_means
def test_what_was_swapped_since_choosing_is_not_watched(watch: Watch, tmp_path: Path) -> None:
    chosen = tmp_path / "chosen"
    chosen.write_bytes(b"first")
    picture = choose(chosen, datetime.now(UTC))
    (tmp_path / "swapped").write_bytes(b"second")
    (tmp_path / "swapped").rename(chosen)
    with pytest.raises(PictureProblem, match="changed"):
        watch.watcher.watch(picture)
    chosen.unlink()
    with pytest.raises(PictureProblem, match="missing"):
        watch.watcher.watch(picture)


@telling_means
def test_a_thousand_readings_by_others_are_no_burden(watch: Watch) -> None:
    for _ in range(1000):
        watch.path.read_bytes()
    settled = watch.settled()
    seen = (settled.ours or 0) + (settled.others or 0)
    assert 1 <= seen <= 1001  # equal notices that wait together come as one


def test_closing_ends_the_thread_and_gives_its_descriptors_back(tmp_path: Path) -> None:
    # What other tests left behind may go meanwhile: nothing may have come.
    threads, descriptors = set(threading.enumerate()), opened()
    Watcher(lambda _: None, digest).close()
    assert set(threading.enumerate()) <= threads
    assert opened() <= descriptors


def opened() -> set[tuple[str, str]]:
    """This process's descriptors, with what they lead to."""
    found = set()
    for number in os.listdir("/proc/self/fd"):
        with contextlib.suppress(FileNotFoundError):  # the one that lists them
            found.add((number, os.readlink(f"/proc/self/fd/{number}")))
    return found


def test_an_ordinary_account_behind_the_windows_wall_sees_the_same(tmp_path: Path) -> None:
    """The wall as in the app; the account as in the app: no right that an owner has."""
    program = """
import json, os, sys, hashlib, threading
sys.path[:0] = PATHS
import encodings.idna
from datetime import UTC, datetime
from pathlib import Path
from takeitdown.witness.watcher import Watcher
from takeitdown.steps.picture import choose
from takeitdown import wall
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
report = wall.raise_window_wall([])
path = Path(sys.argv[1])
digest = lambda picture: hashlib.sha256(picture.path.read_bytes()).hexdigest()
opened = threading.Event()
watcher = Watcher(lambda one: opened.set() if one.by == "other" else None, digest)
picture = choose(path, datetime.now(UTC))
number = watcher.watch(picture)
watcher.opening(number); before = digest(picture)
print("ready", flush=True)
sys.stdin.readline()
seen = opened.wait(60)
settled = watcher.settle(number, before)
print(json.dumps([report.verified, seen, settled.means, settled.ours, settled.others]))
"""
    picture = Path("/tmp") / f"watched{os.getpid()}"  # pytest's own folders are for one account
    picture.write_bytes(CONTENT)
    picture.chmod(0o644)
    root = Path(takeitdown.__file__).parents[1]
    paths = [str(root), *(entry for entry in sys.path if "site-packages" in entry)]
    try:
        with subprocess.Popen(
            [sys.executable, "-I", "-c", program.replace("PATHS", repr(paths)), picture],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as window:
            assert window.stdout is not None
            assert window.stdout.readline() == "ready\n"
            picture.read_bytes()
            said, _ = window.communicate("go\n", timeout=120)
    finally:
        picture.unlink()
    assert json.loads(said) == [True, True, "fanotify", 2, 1]
