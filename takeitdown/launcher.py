"""The launcher: starts the other processes and joins them with pipes.

It touches no picture, no network and no window system. It reads one file, the list file, and hands
lines on without looking into them. It starts the window once and one courier a delivery, because a
wall is inherited: a window behind its wall could not start a courier that has the network.

    window ──line──▶ launcher ──line──▶ courier ──▶ hash list
           ◀──line──          ◀──line──

In practice a guide may stand beside the window. It brings the list with it, hears which page is
shown, and may have the window begin anew; the table of what it may say is in steps/wire.py.

When the window ends, for whatever reason, so does everything else; when the launcher ends, the
others see their standard input close, and end as well.
"""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from takeitdown.errors import ListFileProblem, WireProblem
from takeitdown.steps import organisation, wire
from takeitdown.steps.organisation import MOST_FILE_BYTES, Organisation

# A courier's own limits come to 30 seconds; what still runs after this is ended.
COURIER_SECONDS = 45.0
LIST_SECONDS = 30.0  # until a practice list says something
END_SECONDS = 5.0  # for a process whose input was closed
# The fixed place of the list file: beside the installation, put there by an organisation's
# installer.
LIST_FILE = Path(sys.prefix) / "takeitdown-list.json"
# The real list service on loopback, with storage in memory that ends with it.
PRACTICE_LIST = ("hashlist", "serve", "--practice", "--stay-while-stdin",
                 "--host", "127.0.0.1", "--port", "0", "--database", ":memory:")  # fmt: skip
# Practice is a whole world on one computer. What a picture or a key took goes back at once: glibc
# would keep it for the next, for each thread anew.
SPARING = {
    "MALLOC_ARENA_MAX": "1",
    "MALLOC_MMAP_THRESHOLD_": str(256 * 1024),
    "MALLOC_TRIM_THRESHOLD_": str(256 * 1024),
}


@dataclass(frozen=True, slots=True)
class Start:
    """What this start is. `papers` is the one folder that the window may write to, if any."""

    practice: bool
    list_file: Path | None = None
    papers: Path | None = None
    any_pictures: bool = False
    walk: str = ""
    language: str = ""  # a code, or the system's
    guide: tuple[str, ...] | None = None  # practice only: a guide beside it, with these arguments


def read_list_file(path: Path, practice: bool) -> Organisation:
    """The organisation in the list file at `path`. Raises ListFileProblem."""
    try:
        with path.open("rb") as file:
            untrusted = file.read(MOST_FILE_BYTES + 1)
    except OSError:
        raise ListFileProblem("unreadable") from None
    return organisation.parse(untrusted, practice)


def run(start: Start) -> int:
    """Runs the app until its window ends; the exit status is the window's.

    Raises ListFileProblem for a malformed list file, before anything is started.
    """
    path = start.list_file or (LIST_FILE if not start.practice and LIST_FILE.exists() else None)
    if path is not None:
        found = read_list_file(path, start.practice)
        return _with_window(start, lambda: found)
    if not start.practice:
        return _with_window(start, lambda: None)
    if start.guide is not None:
        with contextlib.closing(Announced("practice.guide", *start.guide)) as beside:
            return Guide(beside.organisation, *beside.pipes).show(start) or beside.wait()
    with contextlib.closing(Announced(*PRACTICE_LIST)) as practice_list:
        return _with_window(start, practice_list.organisation)


def _module(name: str, *arguments: str) -> list[str]:
    # -I: no PYTHON* variable and no folder of the person's decides what is imported. -B: no
    # bytecode is written beside the sources.
    return [sys.executable, "-I", "-B", "-m", f"takeitdown.{name}", *arguments]


def _with_window(
    start: Start,
    find: Callable[[], Organisation | None],
    guide: Guide | None = None,
    scene: wire.Scene = wire.Scene(),  # noqa: B008 (frozen)
) -> int:
    """`find` may wait for the list: the window gets ready in the meantime."""
    papers = ["--papers", str(start.papers)] if start.papers else []
    code = scene.language or start.language
    language = ["--language", code] if code else []
    alone = ["--unattended", "yes"] if start.walk or start.guide else []
    with subprocess.Popen(
        _module("window", *papers, *language, *alone),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=os.path.abspath(os.sep),  # not the papers' own folder, where its wall has a door
        env=os.environ | (SPARING if start.practice else {}),
    ) as window:
        courier: Courier | None = None
        to_window, from_window = _pipes(window)

        def welcome(scene: wire.Scene) -> None:
            if courier is not None:
                courier.stop()
                courier.brought.wait()
            said = wire.Welcome(
                start.practice,
                found,
                start.any_pictures,
                start.walk,
                guide is not None,
                scene.number,
                scene.clock,
                scene.percent,
            )
            _say(to_window, wire.write(said))

        try:
            found = find()
            welcome(scene)
            if guide is not None:
                guide.joined(to_window, welcome)
            while True:
                try:
                    line = wire.read_line(from_window)
                except WireProblem:
                    break
                if guide is not None and guide.tell(line):
                    continue
                if found is None or (courier is not None and courier.busy):
                    _say(to_window, wire.LOST)
                    continue
                courier = Courier(found, line)
                threading.Thread(
                    target=_bring, args=(courier, to_window), name="answer", daemon=True
                ).start()
        finally:
            if courier is not None:
                courier.stop()
            with contextlib.suppress(BrokenPipeError):
                to_window.close()
            _end(window)
    return window.returncode


def _pipes(process: subprocess.Popen[bytes]) -> tuple[IO[bytes], IO[bytes]]:
    """Standard input and output of a process that was started with pipes for both."""
    if process.stdin is None or process.stdout is None:
        raise ValueError("started without pipes")
    return process.stdin, process.stdout


def _end(process: subprocess.Popen[bytes]) -> None:
    """Waits for a process that ends by itself when its input is closed. Ends it if it does not."""
    try:
        process.wait(END_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _bring(courier: Courier, window: IO[bytes]) -> None:
    _say(window, courier.answer())
    courier.brought.set()


def _say(window: IO[bytes], line: bytes) -> None:
    with contextlib.suppress(BrokenPipeError, ValueError):  # the window is gone: nobody to tell
        window.write(line)
        window.flush()


class Courier:
    """One courier process for one line: it has the network, and none of the person's
    environment.
    """

    def __init__(self, found: Organisation, line: bytes, seconds: float = COURIER_SECONDS) -> None:
        authority = ["--authority", found.authority] if found.authority else []
        self._line = line
        self.brought = threading.Event()  # its answer, to the window
        self._process = subprocess.Popen(
            _module("courier", "--origin", found.address, *authority),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_courier_environment(),
            cwd=os.path.abspath(os.sep),
        )
        self._clock = threading.Timer(seconds, self.stop)
        self._clock.daemon = True
        self._clock.start()

    @property
    def busy(self) -> bool:
        return self._process.poll() is None

    def answer(self) -> bytes:
        """The courier's one line, or LOST if it dies, is late, or says anything else."""
        to_courier, from_courier = _pipes(self._process)
        with contextlib.suppress(BrokenPipeError):
            to_courier.write(self._line)
            to_courier.close()
        said = from_courier.read(wire.LONGEST_LINE + 1)
        if len(said) > wire.LONGEST_LINE:
            self.stop()
        self._process.wait()  # the clock still runs
        self._clock.cancel()
        from_courier.close()
        one_line = said.endswith(b"\n") and said.count(b"\n") == 1
        return said if self._process.returncode == 0 and one_line else wire.LOST

    def stop(self) -> None:
        """Ends the courier at once. What it was sending can be sent again safely."""
        self._clock.cancel()
        self._process.kill()


def _courier_environment() -> dict[str, str]:
    """Allowed by name: nothing that a library would take a proxy, a key log or a file name from."""
    return {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}


class Announced:
    """A process of practice that announces a list, as a list file, in its first line, and ends with
    its standard input. `pipes` are its standard input and output."""

    def __init__(self, *module: str) -> None:
        self._process = subprocess.Popen(
            _module(*module),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=os.environ | SPARING,
        )
        self.pipes = _pipes(self._process)
        self._organisation: Organisation | None = None

    @property
    def number(self) -> int:
        """The process's id."""
        return self._process.pid

    def organisation(self) -> Organisation:
        """What it announced; waits for it. Raises ListFileProblem."""
        if self._organisation is None:
            try:
                self._organisation = organisation.parse(self.line(), practice=True)
            except ListFileProblem:
                raise ListFileProblem("practice-list") from None
        return self._organisation

    def line(self) -> bytes:
        """The next line that it says, or nothing if it ends or takes too long."""
        clock = threading.Timer(LIST_SECONDS, self._process.kill)
        clock.start()
        try:
            return self.pipes[1].readline(MOST_FILE_BYTES + 1)
        finally:
            clock.cancel()

    def wait(self) -> int:
        return self._process.wait()

    def close(self) -> None:
        with contextlib.suppress(BrokenPipeError):  # it died with a line unread
            self.pipes[0].close()
        _end(self._process)
        self.pipes[1].close()


class Guide:
    """The guide, in practice: what it may say reaches the window, and nothing reaches a courier.
    Takes what finds the list that it brings, and the pipes to it."""

    def __init__(
        self, find: Callable[[], Organisation], to_guide: IO[bytes], from_guide: IO[bytes]
    ) -> None:
        self._find, self._input, self._output = find, to_guide, from_guide
        self._scenes: queue.SimpleQueue[wire.Scene | None] = queue.SimpleQueue()
        self._window: tuple[IO[bytes], Callable[[wire.Scene], None]] | None = None
        self._shown = wire.Scene()
        self._listens = False

    def show(self, start: Start) -> int:
        """One window after another, until the guide ends: gives 0. Where no wall stands another
        window would have none either: gives wire.NO_WALL."""
        scene: wire.Scene | None = self._shown
        while scene is not None:
            self._shown = scene
            if _with_window(start, self._find, self, scene) == wire.NO_WALL:
                return wire.NO_WALL
            self._window = None
            _say(self._input, wire.write(wire.Left()))
            scene = self._scenes.get()
        return 0

    def joined(self, to_window: IO[bytes], welcome: Callable[[wire.Scene], None]) -> None:
        """A window is there. With the first one the guide is listened to: it announced its list."""
        self._window = (to_window, welcome)
        if not self._listens:
            self._listens = True
            threading.Thread(target=self._listen, name="guide", daemon=True).start()

    def tell(self, line: bytes) -> bool:
        """Whether the window's line was for the guide, which then has it."""
        for_us = wire.read_told(line) is not None
        if for_us:
            _say(self._input, line)
        return for_us

    def _listen(self) -> None:
        while True:
            try:
                wish = wire.read_wish(wire.read_line(self._output))
            except WireProblem:
                wish = None
            window = self._window
            if isinstance(wish, wire.Walk):
                if window is not None:
                    _say(window[0], wire.write(wish))
            elif wish and window and wish.language == self._shown.language:
                window[1](wish)
            else:
                self._scenes.put(wish)
                if window is not None:
                    with contextlib.suppress(BrokenPipeError):
                        window[0].close()  # it ends; a language is chosen when a window starts
            if wish is None:
                return
