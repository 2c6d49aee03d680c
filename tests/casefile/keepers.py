"""Forks windows that keep a case in a loop or make a case file, for tests that kill hundreds of
them.

`python keepers.py FOLDER`; each line on stdin starts one, and writes "window" and its process id.
"start" makes the case file in FOLDER or opens the one that is there, and writes "kept" and a number
after each keep. "make NAME" makes one in FOLDER/NAME, and writes "kept 0" after that.
"""

from __future__ import annotations

import ctypes
import itertools
import os
import signal
import sys
from pathlib import Path

from takeitdown.casefile.shelf import Opened, Shelf, found
from tests.casefile.samples import PASSPHRASE, numbered
from tests.sealing.boxes import CHEAP, CHEAP_BOUNDS

PR_SET_PDEATHSIG = 1


def keep(folder: Path) -> None:
    if there := found(folder):
        shelf = Shelf.open(there[0], PASSPHRASE, bounds=CHEAP_BOUNDS)
        assert shelf.opened is Opened.LATEST
    else:
        shelf = make(folder)
    first = int(shelf.case.statements[0])
    os.write(1, b"kept %d\n" % first)
    for number in itertools.count(first + 1):
        shelf.keep(numbered(number))
        os.write(1, b"kept %d\n" % number)


def make(folder: Path) -> Shelf:
    return Shelf.create(folder, numbered(0), PASSPHRASE, cost=CHEAP, bounds=CHEAP_BOUNDS)


signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the dead need no waiting for
for line in sys.stdin:
    if os.fork() == 0:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        os.write(1, b"window %d\n" % os.getpid())
        folder = Path(sys.argv[1])
        if line == "start\n":
            keep(folder)
        shelf = make(folder / line.split()[1])
        os.write(1, b"kept 0\n")
        signal.pause()
