"""The window's process: `python -I -m takeitdown.window [--papers FOLDER] [--language CODE]`; with
`--unattended yes` where a walk goes through it and nobody sees it.

The order is everything here. A wall binds the thread that raises it and the threads that come
after, so it stands before Qt, NumPy or anything else is imported that could start a thread. PySide
searches the source of each module that is imported after it for a word, and Python keeps what was
searched: NumPy and Pillow come before it, and what was kept of the others is let go (10 MB in all).
"""

import os
import sys
from pathlib import Path

from takeitdown import wall
from takeitdown.errors import WallProblem


def main() -> int:
    named = dict(zip(sys.argv[1::2], sys.argv[2::2], strict=False))
    papers, language = named.get("--papers", ""), named.get("--language", "")
    try:
        report = wall.raise_window_wall([Path(papers)] if papers else [])
    except WallProblem as problem:
        from takeitdown.window import languages

        qt = languages.open_window(language)
        from takeitdown.window import application

        if "--unattended" in named:
            return application.stopped_unseen(problem.code)
        return application.stopped(qt, problem.code)
    from takeitdown.window import silence

    to_launcher = silence.keep()
    import linecache

    import takeitdown.hashing.reading  # noqa: F401
    from takeitdown.window import languages

    qt = languages.open_window(language)
    from takeitdown.window import application  # with all its words, in the language

    linecache.clearcache()
    return application.main(qt, report, papers, sys.stdin.buffer, to_launcher)


if __name__ == "__main__":
    status = main()
    sys.stderr.flush()
    os._exit(status)  # a picture that is still being decoded must not keep the process alive
