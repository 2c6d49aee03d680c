"""What both windows and the services take, without what they share with each other: that part does
not change with what else runs here. All of it is measured by `make bench-practice`."""

from __future__ import annotations

from pathlib import Path

import psutil

from tests.journeys.person import runs
from tests.journeys.test_no_traces import Home
from tests.practice.test_no_traces import presenting, sent

MOST = 150  # MB: 135 were measured, and 8 more where threatexchange is installed


def anonymous(process: psutil.Process) -> int:
    """Bytes that are its own: no file's pages."""
    for line in Path(f"/proc/{process.pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Anonymous:"):
            return int(line.split()[1]) * 1024
    raise AssertionError("the kernel does not tell")


def test_practice_keeps_to_its_memory(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    with presenting(home) as presenter:
        sent(presenter)
        stay = ("practice.guide", "window", "hashlist")  # the others come and go
        found = [p for p in presenter.processes() if any(runs(p, name) for name in stay)]
        assert len(found) == len(stay)
        found.append(psutil.Process(presenter.launcher.pid))
        assert sum(map(anonymous, found)) / 1e6 < MOST
