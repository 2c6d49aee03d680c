"""How fast the hash list is, and whether that changes as it grows. Not a test: figures for people.

    python -m tests.benchmarks.bench_hashlist [--entries 1000000] [--seconds 5]

On SQLite in a file, and on PostgreSQL where its programs and psycopg are there, in one run: what
people do (submissions a second, with one client and with eight), and what a partner does (a page
as the list grows, a poll that finds nothing, the whole list, and the memory of the list's process
meanwhile). Everything goes over HTTP on loopback to a real process.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import http.client
import multiprocessing
import platform
import random
import secrets
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from html import unescape
from pathlib import Path

from sqlalchemy import Engine, insert

from takeitdown.hashlist.tables import entries, open_database
from tests.hashlist import databases
from tests.hashlist.running_list import PARTNER, Case, RunningList, command_line, start

GROWTH = (10_000, 100_000, 1_000_000)
SECOND = 1_780_000_000  # of the first entry; a hundred entries share each second
BATCH = 10_000
# Practice asks for no work and slows nobody down; its memory is treated here as a real list's.
AS_REAL = "from takeitdown import wall; wall.overwrite_what_is_freed()\n"


def submit_for(place: tuple[str, int], seconds: float) -> int:
    """Submits documents of three pictures, one after the other. How many in the time."""
    connection = http.client.HTTPConnection(*place, timeout=60)
    until, done = time.monotonic() + seconds, 0
    while time.monotonic() < until:
        case = Case(secrets.token_hex(16), secrets.token_hex(32))
        document = case.document(pictures=3)
        connection.request(
            "PUT",
            f"/v1/submissions/{hashlib.sha256(document).hexdigest()}",
            document,
            {"Content-Type": "application/json", "Authorization": f"Bearer {case.key}"},
        )
        response = connection.getresponse()
        response.read()
        if response.status != 201:
            raise SystemExit(f"a submission was answered with {response.status}")
        done += 1
    connection.close()
    return done


def submissions_a_second(running: RunningList, clients: int, seconds: float) -> float:
    with multiprocessing.get_context("spawn").Pool(clients) as pool:
        pool.starmap(submit_for, [(running.place, 0.2)] * clients)  # they are awake
        counts = pool.starmap(submit_for, [(running.place, seconds)] * clients)
    return sum(counts) / seconds


def fill(engine: Engine, have: int, want: int) -> None:
    """Adds entries, each of a second that has a hundred of them, to the first submission."""
    for first in range(have, want, BATCH):
        rows = [
            {
                "submission": 1,
                "picture": 1000 + number,
                "variant": "",
                "name": f"{number:032x}",
                "mark": bytes(32),
                "changed": SECOND + number // 100,
                "withdrawn": False,
                "md5": secrets.token_hex(16),
                "sha1": secrets.token_hex(20),
                "sha256": secrets.token_hex(32),
                "pdq": secrets.token_hex(32),
                "quality": 100,
                "phash": secrets.token_hex(8),
            }
            for number in range(first, min(first + BATCH, want))
        ]
        with engine.begin() as database:
            database.execute(insert(entries), rows)


class Platform:
    """A partner with one connection."""

    def __init__(self, running: RunningList, credentials: str) -> None:
        self._connection = http.client.HTTPConnection(*running.place, timeout=60)
        encoded = base64.b64encode(credentials.encode()).decode()
        self._headers = {"Authorization": f"Basic {encoded}"}

    def page(self, path: str) -> tuple[int, str]:
        """How many entries are on a page, and where the next is."""
        self._connection.request("GET", path, headers=self._headers)
        response = self._connection.getresponse()
        text = response.read().decode()
        if response.status != 200:
            raise SystemExit(f"a page was answered with {response.status}")
        following = text.partition("<next>")[2].partition("</next>")[0]
        return text.count("<image>"), unescape(following)

    def rest(self) -> None:
        """Lets go of its connection, which the list would end after some idle seconds."""
        self._connection.close()

    def whole_list(self) -> Iterator[int]:
        path = "/v2/entries"
        while path:
            count, path = self.page(path)
            yield count


def milliseconds(times: int, work: Callable[[], object]) -> float:
    """The median of so many."""
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        taken.append(time.perf_counter() - began)
    return statistics.median(taken) * 1000


def written(seconds: int) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))


def memory(running: RunningList, field: str) -> int:
    """MiB of the list's process: VmRSS now, VmHWM at most so far."""
    status = Path(f"/proc/{running.process.pid}/status").read_text()
    return int(status.partition(f"{field}:")[2].split()[0]) // 1024


def measure(name: str, database: str, folder: Path, most: int, seconds: float) -> None:
    print(f"\n{name}")
    running = start(
        *("--practice", "--database", database, "--key", str(folder / f"key-{name}")),
        prelude=AS_REAL,
    )
    try:
        for clients in (1, 8):
            rate = submissions_a_second(running, clients, seconds)
            print(f"  {rate:8.0f} submissions of 3 pictures a second, {clients} client(s)")
        credentials = command_line("partner", "add", "Platform", "--database", database)[0]
        partner = Platform(running, credentials.strip() or PARTNER)
        engine, have, first_page = open_database(database), 0, 0.0
        for size in [size for size in GROWTH if size <= most]:
            partner.rest()
            fill(engine, have, size)
            have = size

            def somewhere(size: int = size) -> None:
                after = SECOND + random.randrange(size // 100 - 10)
                partner.page(f"/v2/entries?from={written(after)}&to={written(after + 10)}")

            page = milliseconds(60, somewhere)
            first_page = first_page or page
            print(
                f"  {page:8.1f} ms a page of 1,000 among {size:,} entries"
                f" ({page / first_page:.2f} of the first)"
            )
        now = written(int(time.time()))
        poll = milliseconds(200, lambda: partner.page(f"/v2/entries?from={now}"))
        print(f"  {poll:8.1f} ms a poll that finds nothing")
        before, began = memory(running, "VmRSS"), time.perf_counter()
        count = sum(partner.whole_list())
        taken = time.perf_counter() - began
        print(
            f"  {count / taken:8.0f} entries a second over a full read of {count:,}"
            f" ({taken:.0f} s); the list's memory {before} MiB before,"
            f" {memory(running, 'VmHWM')} MiB at most"
        )
        engine.dispose()
    finally:
        running.process.kill()
        running.process.communicate()


def main() -> None:
    parser = argparse.ArgumentParser(description="How fast the hash list is.")
    parser.add_argument("--entries", type=int, default=GROWTH[-1])
    parser.add_argument("--seconds", type=float, default=5)
    arguments = parser.parse_args()
    cores = multiprocessing.cpu_count()
    print(f"{cores} cores, {platform.machine()}, Python {platform.python_version()}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        database = f"sqlite:///{folder}/list.db"
        measure("SQLite", database, folder, arguments.entries, arguments.seconds)
        if missing := databases.missing():
            print(f"\nPostgreSQL: NOT MEASURED, {missing}")
            return
        with databases.postgresql(waits_for_disk=True) as socket:
            database = databases.new_database(socket)
            measure("PostgreSQL", database, folder, arguments.entries, arguments.seconds)


if __name__ == "__main__":
    sys.exit(main())
