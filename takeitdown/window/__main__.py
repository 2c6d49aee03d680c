"""The window's process: `python -I -m takeitdown.window [--papers FOLDER]`.

The order is everything here. A wall binds the thread that raises it and the threads that come
after, so it stands before Qt, NumPy or anything else is imported that could start a thread.
"""

import os
import sys
from pathlib import Path

from takeitdown import wall
from takeitdown.errors import WallProblem


def main() -> int:
    papers = sys.argv[2] if sys.argv[1:2] == ["--papers"] and len(sys.argv) == 3 else ""
    try:
        report = wall.raise_window_wall([Path(papers)] if papers else [])
    except WallProblem as problem:
        from takeitdown.window import application

        return application.stopped(problem.code)
    from takeitdown.window import silence

    to_launcher = silence.keep()
    from takeitdown.window import application

    return application.main(report, papers, sys.stdin.buffer, to_launcher)


if __name__ == "__main__":
    status = main()
    sys.stderr.flush()
    os._exit(status)  # a picture that is still being decoded must not keep the process alive
