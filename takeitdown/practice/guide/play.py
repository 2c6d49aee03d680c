"""Playing a scene: the window takes the person's steps, the other side acts, and at each stop it is
seen what there is.

Everything here waits for other processes: it runs on a thread of its own.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from takeitdown.practice.guide.line import Line
from takeitdown.practice.holdings import Holdings, holdings
from takeitdown.practice.scenes import Now, Scene, Stop
from takeitdown.practice.show import Seen, Show
from takeitdown.steps import wire

# The pages on which the window holds fingerprints, because it has made or sent them.
WITH_FINGERPRINTS = frozenset({"check", "send", "receipt"})


@dataclass(frozen=True, slots=True)
class Stopped:
    """One stop as it was: the page's name, whether the person came all the way, what the other side
    had, and who held what. `as_said`: it is as the presenter says. `picture` and `texts` only where
    the page was kept."""

    scene: Scene
    stop: Stop
    page: str
    whole: bool
    seen: Seen
    holdings: Holdings
    as_said: bool
    picture: bytes = field(default=b"", repr=False)
    texts: dict[str, str] = field(default_factory=dict)
    heard: tuple[str, ...] = ()


class NotKept(Exception):
    """The folder did not take what the window kept of a page."""


class Play:
    """Plays scenes over `line`, with `show` as the other side. `pages` is the folder that the
    window may keep pages in, or None where a person looks at them."""

    def __init__(self, line: Line, show: Show, pages: Path | None = None) -> None:
        self._line, self._show, self._pages = line, show, pages
        self.page = self.code = ""
        self._made = False
        self._kept = 0

    def told(self, told: wire.Told | None) -> None:
        """Hears which page is shown. Called by the line, on its thread."""
        if isinstance(told, wire.Page):
            self.page, self.code = told.name, told.code
            self._made = self._made or told.name in WITH_FINGERPRINTS
        elif isinstance(told, wire.Left):
            self._made = False

    def begin(self, scene: Scene | None) -> float:
        """Everything as new, for a scene or for a presenter without one; how many seconds it
        took."""
        begun = time.monotonic()
        wish = scene.begin if scene else wire.Scene()
        moment = datetime.fromisoformat(wish.clock) if wish.clock else None
        self._show.begin_anew(moment)
        self._made = False
        self._line.begin(wish)
        return time.monotonic() - begun

    def play(
        self,
        scene: Scene,
        stopped: Callable[[Stopped], bool],
        begun: Callable[[Scene, float], object] = lambda *_: None,
    ) -> bool:
        """Plays a scene from its beginning; whether it came to its end. `stopped` is called at each
        stop, and tells whether to go on. Raises NotKept."""
        begun(scene, self.begin(scene))
        return all(stopped(self._go_to(scene, stop)) for stop in scene.stops)

    def interrupt(self) -> None:
        """Ends the stop that is under way. Called from another thread."""
        self._line.interrupt()

    def _go_to(self, scene: Scene, stop: Stop) -> Stopped:
        sent = self._show.sent
        stop.before(self._show)
        if stop.anew:
            self._made = False
            self._line.begin(scene.begin)
        self._kept += 1
        keep = f"{self._kept:03}" if self._pages and stop.steps else ""
        whole = self._line.walk(stop.walk(keep), stop.leaves) if stop.steps else True
        if self._show.sent != sent:
            self._show.wait_for_publication()
        stop.after(self._show)
        picture, texts, heard = self._read_kept(keep, whole)
        seen = self.seen()
        held = self.holdings(seen)
        as_said = whole and stop.true(Now(self.page, seen, held))
        return Stopped(scene, stop, self.page, whole, seen, held, as_said, picture, texts, heard)

    def seen(self) -> Seen:
        """Raises partner.NotRead."""
        return self._show.seen()

    def holdings(self, seen: Seen) -> Holdings:
        return holdings(seen, self._made)

    def _read_kept(self, keep: str, whole: bool) -> tuple[bytes, dict[str, str], tuple[str, ...]]:
        """What the window kept of the page, which then lies there no more. Where it stopped before
        its end there may be nothing. Raises NotKept."""
        if not self._pages or not keep:
            return b"", {}, ()
        picture, pages = self._pages / f"{keep}.png", self._pages / "pages.json"
        if not picture.exists():  # it stopped before its end
            picture = self._pages / "stopped.png"
        try:
            content = picture.read_bytes()
            told = json.loads(pages.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            if whole:
                raise NotKept from None
            content, told = b"", {}
        for file in (picture, pages):
            file.unlink(missing_ok=True)
        spoken = told.pop(f"{keep}.spoken", {})
        return content, next(iter(told.values()), {}), tuple(spoken.values())
