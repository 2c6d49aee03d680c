"""Forks lists that are ready at once, for tests that kill hundreds of them.

Each line on stdin is the JSON of a list's arguments; a child of this process becomes that list, and
writes its process id and then its one line to stdout. Lists end when they are killed, or with
their parent.
"""

from __future__ import annotations

import ctypes
import json
import os
import signal
import sys

from takeitdown.hashlist.__main__ import main

PR_SET_PDEATHSIG = 1


def become_a_list(arguments: list[str]) -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    print(os.getpid(), flush=True)
    sys.exit(main(arguments))


signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the dead need no waiting for
for line in sys.stdin:
    if os.fork() == 0:
        become_a_list(json.loads(line))
