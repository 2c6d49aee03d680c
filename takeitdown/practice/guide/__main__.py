"""The guide's process: `python -I -B -m takeitdown.practice.guide`. With `--scene NAME --pages
FOLDER --out FILE` it plays without a presenter.

Starts the other side, announces the list in one line as a list does, then speaks with the launcher
in the lines of steps/wire.py. It ends when its standard input does.
"""

from __future__ import annotations

import argparse
import json
import linecache
import os
import signal
import sys
from contextlib import closing
from pathlib import Path

from takeitdown.practice.guide.line import Line
from takeitdown.practice.scenes import SCENES
from takeitdown.practice.show import Show


def main() -> int:
    parser = argparse.ArgumentParser(prog="takeitdown practice", usage="%(prog)s --scene NAME")
    parser.add_argument("--scene", choices=["all", *(scene.name for scene in SCENES)])
    parser.add_argument("--pages", type=Path)
    parser.add_argument("--out", type=Path)
    given = parser.parse_args()
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # at once, and without a trace of the code
    to_launcher = os.dup(1)
    os.dup2(2, 1)  # what a library prints is no word to the launcher
    with closing(Show()) as show:  # the list's process is on its way, as the rest is loaded
        line = Line(sys.stdin.buffer, to_launcher)

        def open_show() -> None:
            os.write(to_launcher, (json.dumps(show.organisation.written()) + "\n").encode("ascii"))
            show.open()

        if given.out:
            from takeitdown.practice.guide import unattended

            open_show()
            return unattended.main(line, show, given.scene, given.pages, given.out)
        from takeitdown.practice.guide import window

        linecache.clearcache()  # PySide searched the source of what was imported after it
        return window.main(line, show, open_show)


if __name__ == "__main__":
    status = main()
    sys.stderr.flush()
    os._exit(status)  # a thread may wait at standard input for ever
