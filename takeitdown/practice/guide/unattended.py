"""Practice without a presenter: plays scenes one after the other and leaves one HTML page."""

from __future__ import annotations

import sys
from pathlib import Path

from takeitdown.practice.guide import printed
from takeitdown.practice.guide.line import Gone, Line, NotShown
from takeitdown.practice.guide.play import NotKept, Play, Stopped
from takeitdown.practice.scenes import SCENES
from takeitdown.practice.show import TROUBLE, Show


def main(line: Line, show: Show, named: str, pages: Path, out: Path) -> int:
    """Plays the scene of this name, or all; the exit status is 0 if each came to its end, and was
    as the presenter says."""
    play = Play(line, show, pages)
    line.told = play.told
    line.open()
    stops: list[Stopped] = []

    def stopped(one: Stopped) -> bool:
        stops.append(one)
        if not one.whole:
            print(f"takeitdown: {one.scene.name} stopped at “{one.stop.name}”", file=sys.stderr)
        elif not one.as_said:
            print(
                f"takeitdown: {one.scene.name}: “{one.stop.name}” was not as it is said",
                file=sys.stderr,
            )
        return one.whole

    try:
        for scene in SCENES:
            if named in (scene.name, "all"):
                play.play(scene, stopped)
    except Gone:  # the launcher has said why, if it could
        return 1
    except NotShown:
        print("takeitdown: the window ended", file=sys.stderr)
        return 1
    except NotKept:
        return _full()
    except TROUBLE:
        print("takeitdown: the other side did not answer", file=sys.stderr)
        return 1
    try:
        out.write_text(printed.page(stops, show.world.platform.reader), encoding="utf-8")
    except OSError:
        out.unlink(missing_ok=True)
        return _full()
    return 0 if all(one.as_said for one in stops) else 1


def _full() -> int:
    print(
        "takeitdown: the folder is full, or takes no files. No page was left in it: make room, or "
        "name another",
        file=sys.stderr,
    )
    return 1
