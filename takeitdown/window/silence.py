"""Nothing but our own few words leaves this process on its way out.

What libraries print can hold paths, and the launcher listens at standard output. Errors that nobody
foresaw are told by type and place: their text could hold a path as well.
"""

from __future__ import annotations

import os
import sys
import threading
from types import TracebackType


def keep() -> int:
    """Turns standard output and error away from everybody else. Gives the descriptor that leads to
    the launcher; `sys.stderr` still reaches the terminal."""
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
