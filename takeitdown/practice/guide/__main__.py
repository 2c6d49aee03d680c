"""The guide's process: `python -I -B -m takeitdown.practice.guide`. With `--scene NAME --pages
FOLDER --out FILE` it plays without a presenter.

Starts the other side, announces the list in one line as a list does, then speaks with the launcher
in the lines of steps/wire.py. It ends when its standard input does.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
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
    to_launcher = os.dup(1)
    os.dup2(2, 1)  # what a library prints is no word to the launcher
    with Show() as show:
        announced = json.dumps(show.organisation.written()) + "\n"
        os.write(to_launcher, announced.encode("ascii"))
        line = Line(sys.stdin.buffer, to_launcher)
        if given.out:
            from takeitdown.practice.guide import unattended

            return unattended.main(line, show, given.scene, given.pages, given.out)
        from takeitdown.practice.guide import window

        return window.main(line, show)


if __name__ == "__main__":
    status = main()
    sys.stderr.flush()
    os._exit(status)  # a thread may wait at standard input for ever
