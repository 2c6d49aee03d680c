"""A play in this process, with the real window, couriers and services: what a guide's process does,
without its window. Each stop is kept, so that tests can compare the pages with the services."""

from __future__ import annotations

import os
import threading
from pathlib import Path

from takeitdown import launcher
from takeitdown.practice.guide.line import Line
from takeitdown.practice.guide.play import Play, Stopped
from takeitdown.practice.scenes import Scene
from takeitdown.practice.show import Show
from takeitdown.steps import wire


class Director:
    """Start it with `with`. `pages` is the folder that the window may keep pages in."""

    def __init__(self, show: Show, pages: Path) -> None:
        self.show, self._pages = show, pages

    def __enter__(self) -> Director:
        from_launcher, to_guide = os.pipe()
        from_guide, to_launcher = os.pipe()
        self._ends = [os.fdopen(from_launcher, "rb"), os.fdopen(to_guide, "wb")]
        self._ends.append(os.fdopen(from_guide, "rb"))
        self._to_launcher = to_launcher
        guide = launcher.Guide(lambda: self.show.organisation, self._ends[1], self._ends[2])
        start = launcher.Start(True, papers=self._pages, guide=())
        self._launcher = threading.Thread(target=guide.show, args=(start,))
        self._launcher.start()
        self.line = Line(self._ends[0], to_launcher)
        self.play = Play(self.line, self.show, self._pages)
        self.line.told = self._told
        self._heard_all = threading.Event()
        self.line.open()
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._to_launcher)  # the guide is gone, so the window ends
        self._launcher.join(60)
        self._ends[1].close()
        assert self._heard_all.wait(60)
        for end in self._ends:
            end.close()
        assert not self._launcher.is_alive()

    def _told(self, told: wire.Told | None) -> None:
        self.play.told(told)
        if told is None:
            self._heard_all.set()

    def plays(self, scene: Scene) -> dict[str, Stopped]:
        """Each stop by its name. The person comes all the way, and it is as the presenter says."""
        stops: dict[str, Stopped] = {}

        def stopped(one: Stopped) -> bool:
            stops[one.stop.name] = one
            return True

        self.play.play(scene, stopped)
        assert [name for name, one in stops.items() if not one.whole] == []
        assert [name for name, one in stops.items() if not one.as_said] == []
        return stops
