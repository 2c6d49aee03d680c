"""Each wall is raised in a process of its own, as in the app, and the work stays possible."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

import takeitdown

if sys.platform != "linux":
    pytest.skip("these walls are Linux's", allow_module_level=True)

from takeitdown.wall import WallReport, landlock
from takeitdown.wall.report import OPEN, read

ROOT = Path(takeitdown.__file__).parents[1]
PATH = [str(ROOT), *(entry for entry in sys.path if "site-packages" in entry)]


def output_of(program: str, *arguments: str, **environment: str) -> list[str]:
    """The lines that a fresh, isolated Python prints for `program`, which must end well."""
    start = f"import sys; sys.path[:0] = {PATH!r}\n"
    ended = subprocess.run(
        [sys.executable, "-I", "-c", start + program, *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        env={"PATH": os.environ["PATH"], "HOME": os.path.expanduser("~"), **environment},
    )
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.splitlines()


def report_in(line: str) -> WallReport:
    return read(json.loads(line))


@pytest.fixture
def page() -> Iterator[str]:
    """The address of a small server on this computer."""

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"ok")

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Page)
    serving = threading.Thread(target=server.serve_forever)
    serving.start()
    yield f"http://localhost:{server.server_port}/"
    server.shutdown()
    serving.join()
    server.server_close()


def test_importing_the_wall_starts_no_thread_and_imports_the_standard_library_only() -> None:
    threads, modules = output_of(
        "before = set(sys.modules); import takeitdown.wall, os\n"
        "print(len(os.listdir('/proc/self/task')))\n"
        "print(*{name.partition('.')[0] for name in set(sys.modules) - before})"
    )
    assert threads == "1"
    assert set(modules.split()) <= {*sys.stdlib_module_names, "takeitdown"}


def test_the_windows_wall_closes_network_and_files_and_leaves_its_folder(tmp_path: Path) -> None:
    report, written = output_of(
        "import json\n"
        "from pathlib import Path\n"
        "from takeitdown.wall import raise_window_wall\n"
        "folder = Path(sys.argv[1])\n"
        "print(json.dumps(raise_window_wall([folder]).written()))\n"
        "(folder / 'new').mkdir(); (folder / 'new' / 'a').write_text('kept')\n"
        "(folder / 'new' / 'a').rename(folder / 'new' / 'b')\n"
        "print((folder / 'new' / 'b').read_text())",
        str(tmp_path),
    )
    assert report_in(report).network_closed
    assert report_in(report).verified
    assert report_in(report).files_closed or "landlock" not in report
    assert written == "kept"


def test_a_window_runs_behind_its_wall(tmp_path: Path) -> None:
    *_, painted, threads = output_of(
        "from takeitdown.wall import raise_window_wall\n"
        "raise_window_wall([])\n"
        "from PySide6.QtCore import QThreadPool\n"
        "from PySide6.QtWidgets import QApplication, QPushButton\n"
        "import os, numpy\n"
        "application = QApplication([])\n"
        "button = QPushButton('Choose pictures'); button.show(); application.processEvents()\n"
        "print(button.grab().toImage().isNull())\n"
        "done = []; pool = QThreadPool.globalInstance()\n"
        "pool.start(lambda: done.append(numpy.ones(3).sum())); pool.waitForDone()\n"
        "tasks = [open(f'/proc/self/task/{task}/status').read()\n"
        "         for task in os.listdir('/proc/self/task')]\n"
        "print(len(tasks) > 1 and all('Seccomp:\\t2' in status for status in tasks), len(done))",
        QT_QPA_PLATFORM="offscreen",
        XDG_RUNTIME_DIR=str(tmp_path),
    )
    assert painted == "False"
    assert threads == "True 1"


def test_the_courier_speaks_to_its_one_port_by_name(page: str) -> None:
    report, answer, there = output_of(
        "import json, requests, certifi, idna, ssl\n"
        "from takeitdown.wall import raise_courier_wall\n"
        "address = sys.argv[1]; port = int(address.rstrip('/').rpartition(':')[2])\n"
        "print(json.dumps(raise_courier_wall(port).written()))\n"
        "print(requests.get(address, timeout=60).text)\n"
        "try: requests.get('http://localhost:9/', timeout=10)\n"
        "except requests.ConnectionError as problem: print('Errno 13' in str(problem))",
        page,
    )
    assert report_in(report).files_closed or "landlock" not in report
    assert report_in(report).verified
    assert not report_in(report).network_closed
    assert answer == "ok"
    assert there == "True" or "port" not in report_in(report).granted


def test_the_courier_can_load_the_certificates_it_trusts() -> None:
    assert output_of(
        "import requests, certifi, ssl\n"
        "from takeitdown.wall import raise_courier_wall\n"
        "raise_courier_wall(443)\n"
        "trusted = ssl.create_default_context(cafile=certifi.where()).cert_store_stats()\n"
        "print(trusted['x509_ca'] > 50)"
    ) == ["True"]


def test_a_wall_is_not_raised_around_a_second_thread() -> None:
    assert output_of(
        "import threading\n"
        "from takeitdown.errors import WallProblem\n"
        "from takeitdown.wall import raise_window_wall\n"
        "threading.Thread(target=threading.Event().wait, daemon=True).start()\n"
        "try: raise_window_wall([])\n"
        "except WallProblem as problem: print(problem.code)"
    ) == ["threads"]


def test_a_folder_that_is_missing_stops_the_start() -> None:
    assert output_of(
        "from pathlib import Path\n"
        "from takeitdown.errors import WallProblem\n"
        "from takeitdown.wall import raise_window_wall\n"
        "try: raise_window_wall([Path('/nonexistent')])\n"
        "except WallProblem as problem: print(problem)"
    ) == ["files: ENOENT"]


def test_descriptors_from_before_the_wall_are_gone(tmp_path: Path) -> None:
    assert output_of(
        "import os\n"
        "from takeitdown.wall import raise_window_wall\n"
        "kept = open(sys.argv[1], 'w'); number = kept.fileno()\n"
        "raise_window_wall([])\n"
        "try: os.write(number, b'x')\n"
        "except OSError as problem: print(problem.strerror)\n"
        "os._exit(0) if sys.stdout.flush() is None else None",
        str(tmp_path / "outside"),
    ) == ["Bad file descriptor"]


@pytest.mark.parametrize("abi", range(1, 8))
def test_an_older_landlock_gives_what_it_has(abi: int, tmp_path: Path) -> None:
    """What an older kernel does not know is not asked of it; this one takes older questions."""
    if landlock.version() < abi:
        pytest.skip(f"this kernel's Landlock is older than {abi}")
    window, courier = output_of(
        "import json, os\n"
        "from pathlib import Path\n"
        "from takeitdown import wall\n"
        "from takeitdown.wall import landlock\n"
        "landlock.version = lambda: int(sys.argv[1])\n"
        "if os.fork() == 0:\n"
        "    report = wall.raise_window_wall([Path(sys.argv[2])])\n"
        "    (Path(sys.argv[2]) / 'kept').write_text('kept')\n"
        "else:\n"
        "    os.wait(); report = wall.raise_courier_wall(443)\n"
        "print(json.dumps(report.written()))",
        str(abi),
        str(tmp_path),
    )
    for report in (report_in(window), report_in(courier)):
        assert f"landlock-{abi}" in report.means
        assert report.files_closed
        assert report.verified
        assert ("port" in report.granted) is (report.process == "courier" and abi >= 4)


@pytest.mark.parametrize(
    ("without", "network", "files"),
    [
        ("landlock.version = lambda: 0", True, False),
        ("seccomp.install = lacking", False, True),
    ],
)
def test_a_system_that_lacks_one_half_is_told_as_that(
    without: str, network: bool, files: bool
) -> None:
    if landlock.version() == 0:
        pytest.skip("this kernel has no Landlock")
    (said,) = output_of(
        "import json\n"
        "from takeitdown import wall\n"
        "from takeitdown.wall import landlock, seccomp\n"
        "def lacking(*_): raise OSError(38, 'not built into this kernel')\n"
        f"{without}\n"
        "print(json.dumps(wall.raise_window_wall([]).written()))"
    )
    report = report_in(said)
    assert (report.network_closed, report.files_closed) == (network, files)
    assert report.verified  # what was granted holds


@pytest.mark.parametrize(
    ("broken", "problem"),
    [
        ("seccomp.install = lambda _: None", "probe: network, programs, memory"),
        ("landlock.restrict = lambda *_: None", "probe: writes"),
        ("seccomp.install = refuse", "network: EACCES"),
        ("landlock.restrict = refuse", "files: EACCES"),
    ],
)
def test_a_wall_that_does_not_stand_where_it_should_stops_the_start(
    broken: str, problem: str
) -> None:
    if landlock.version() == 0:
        pytest.skip("this kernel has no Landlock")
    assert output_of(
        "import errno\n"
        "from takeitdown import wall\n"
        "from takeitdown.errors import WallProblem\n"
        "from takeitdown.wall import landlock, seccomp\n"
        "def refuse(*_): raise PermissionError(errno.EACCES, 'refused')\n"
        f"{broken}\n"
        "try: wall.raise_window_wall([])\n"
        "except WallProblem as problem: print(problem)"
    ) == [problem]


def test_the_probe_leaves_nothing_where_no_wall_stands(tmp_path: Path) -> None:
    for _ in range(5):  # other programs' files come and go meanwhile; ours would each time
        before = {folder: sorted(os.listdir(folder)) for folder in ("/dev/shm", tmp_path)}
        (said,) = output_of(
            "import json\n"
            "from takeitdown.wall import elsewhere\n"
            "print(json.dumps(elsewhere.raise_window_wall(()).written()))",
            HOME=str(tmp_path),
        )
        probes = report_in(said).probes
        assert {probe.outcome for probe in probes if probe.layer == "writes"} == {OPEN}
        after = {folder: sorted(os.listdir(folder)) for folder in before}
        if before == after:
            break
    assert before == after
