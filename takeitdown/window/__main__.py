"""The window's process: `python -I -m takeitdown.window [--papers FOLDER]`.

The order is everything here. A wall binds the thread that raises it and the threads that come
after, so it stands before Qt, NumPy or anything else is imported that could start a thread.
"""

import os
import sys
import threading
from pathlib import Path
from types import TracebackType

from takeitdown import wall
from takeitdown.errors import WallProblem


def main() -> int:
    papers = sys.argv[2] if sys.argv[1:2] == ["--papers"] and len(sys.argv) == 3 else ""
    try:
        report = wall.raise_window_wall([Path(papers)] if papers else [])
    except WallProblem as problem:
        from takeitdown.window import application

        return application.stopped(problem.code)
    to_launcher = _only_ours()

    from takeitdown.window import application

    return application.main(report, papers, sys.stdin.buffer, to_launcher)


def _only_ours() -> int:
    """Keeps libraries from speaking: what they print can hold paths, and the launcher listens at
    standard output. Gives the descriptor that leads to the launcher; our own few words still reach
    standard error, without the text of an error."""
    to_launcher, told = os.dup(1), os.dup(2)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    os.close(nowhere)
    sys.stdout = sys.stderr = os.fdopen(told, "w", buffering=1)
    sys.excepthook = lambda kind, _, trace: _tell(kind, trace)
    threading.excepthook = lambda thrown: _tell(thrown.exc_type, thrown.exc_traceback)
    sys.unraisablehook = lambda raised: _tell(raised.exc_type, raised.exc_traceback)
    return to_launcher


def _tell(kind: type[BaseException], trace: TracebackType | None) -> None:
    """The type and the place of an error that nobody foresaw; its text could hold a path."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    code = trace.tb_frame.f_code if trace else None
    where = f"{os.path.basename(code.co_filename)}:{trace.tb_lineno}" if code and trace else "?"
    print(f"takeitdown: unforeseen {kind.__name__} at {where}", file=sys.stderr)


if __name__ == "__main__":
    status = main()
    sys.stderr.flush()
    os._exit(status)  # a picture that is still being decoded must not keep the process alive
