"""The databases that the list runs on: SQLite in memory and in a file, and a PostgreSQL of our own.

The PostgreSQL is Debian's package (`apt-get install postgresql`), started for the test session in a
temporary folder with a socket of its own; without it, tests on it are skipped with one loud line.
"""

from __future__ import annotations

import importlib.util
import os
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.engine import make_url

PORT = "5432"  # names the socket only; nothing listens on the network


def missing() -> str:
    """What is missing for PostgreSQL, or ""."""
    if importlib.util.find_spec("psycopg") is None:
        return "psycopg is missing"
    if not _programs():
        return "PostgreSQL's programs are missing (apt-get install postgresql)"
    return ""


def _programs() -> list[Path]:
    found = Path("/usr/lib/postgresql").glob("*/bin") if os.name == "posix" else []
    return sorted(path for path in found if (path / "initdb").exists())


@contextmanager
def postgresql(waits_for_disk: bool = False) -> Iterator[str]:
    """Runs a PostgreSQL; gives the folder of its socket."""
    programs = _programs()[-1]
    # It refuses to run as root, and its user must be able to reach the folder.
    folder = Path(tempfile.mkdtemp(prefix="takeitdown-postgresql-"))
    as_user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    if as_user:
        shutil.chown(folder, "postgres")

    def run(program: str, *arguments: str) -> None:
        command = [*as_user, str(programs / program), "-D", str(folder / "data"), *arguments]
        subprocess.run(command, check=True, capture_output=True, cwd=folder, timeout=120)

    try:
        # No test takes its power away. What is measured is to be as it is for a hotline.
        run("initdb", "--no-sync", "--auth=trust", "--encoding=UTF8", "--username=takeitdown")
        options = f"-c listen_addresses= -c unix_socket_directories={folder} -p {PORT}"
        options += "" if waits_for_disk else " -c fsync=off"
        run("pg_ctl", "-w", "-l", str(folder / "log"), "-o", options, "start")
        try:
            yield str(folder)
        finally:
            run("pg_ctl", "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder)


def run_on(url: str, program: str, *arguments: str) -> None:
    """Runs one of PostgreSQL's programs on a database of `new_database`."""
    where = make_url(url)
    subprocess.run(
        [
            *(str(_programs()[-1] / program), "-h", str(where.query["host"]), "-p", PORT),
            *("-U", "takeitdown", "-d", str(where.database), *arguments),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )


def new_database(folder: str) -> str:
    """The URL of a new, empty database in the PostgreSQL whose socket is in `folder`."""
    import psycopg

    name = f"list_{secrets.token_hex(6)}"
    where = {"host": folder, "port": PORT, "user": "takeitdown"}
    with psycopg.connect(dbname="postgres", autocommit=True, **where) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return f"postgresql+psycopg://takeitdown@/{name}?host={folder}&port={PORT}"
