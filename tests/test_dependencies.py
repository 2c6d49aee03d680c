"""What we rely on in other people's packages, and the lock files that pin them."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import NamedTuple

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

LOCKS = Path(__file__).parents[1] / "packaging" / "locks"

# The first releases without the published vulnerabilities that would reach this app.
FLOORS = {
    "pillow": (12, 3, 0),
    "requests": (2, 33, 0),  # CVE-2024-47081: credentials from netrc
    "urllib3": (2, 7, 0),  # CVE-2025-66418, CVE-2025-66471: bombs in compressed answers
}


def test_qt_gives_back_each_reference_to_none(qtbot: QtBot, qapp: QApplication) -> None:
    """PySide6 6.12.0 drops one with each call on Python 3.10 and 3.11, and aborts after some
    thousands. From Python 3.12 on, None's count never changes."""
    qapp.processEvents()
    before = sys.getrefcount(None)
    for _ in range(3000):
        qapp.processEvents()
    assert abs(sys.getrefcount(None) - before) < 300


class Pin(NamedTuple):
    name: str
    version: str
    marker: str
    hashes: int


def _pins(lock: str) -> list[Pin]:
    text = (LOCKS / lock).read_text("ascii")
    return [
        Pin(found[1], found[2], found[3] or "", found[4].count("sha256:"))
        for found in re.finditer(
            r"^([a-z0-9._-]+)==([^ ]+)(?: ; (.+))? \\\n((?:    --hash=.*\n)+)", text, re.MULTILINE
        )
    ]


ALL_LOCKS = sorted(path.name for path in LOCKS.glob("*.txt"))


@pytest.mark.parametrize("lock", ALL_LOCKS)
def test_each_locked_package_has_one_version_and_hashes(lock: str) -> None:
    pins = _pins(lock)
    lines = (LOCKS / lock).read_text("ascii").splitlines()
    assert len(pins) == sum(not line.startswith(" ") for line in lines) > 0
    assert all(pin.hashes for pin in pins)


def test_the_locks_agree_with_each_other() -> None:
    pins = {(pin.name, pin.marker, pin.version) for lock in ALL_LOCKS for pin in _pins(lock)}
    assert len({(name, marker) for name, marker, _ in pins}) == len(pins)


@pytest.mark.parametrize("lock", ["app.txt", "test.txt"])
def test_no_locked_package_has_a_known_hole(lock: str) -> None:
    versions = {pin.name: pin.version for pin in _pins(lock)}
    for name, floor in FLOORS.items():
        assert tuple(map(int, versions[name].split("."))) >= floor


@pytest.mark.parametrize(
    ("lock", "extras"),
    [("app.txt", ["hashlist"]), ("test.txt", ["hashlist", "test"]), ("oracles.txt", ["oracles"])],
)
def test_each_lock_holds_what_the_project_asks_for(lock: str, extras: list[str]) -> None:
    project = tomllib.loads((LOCKS.parents[1] / "pyproject.toml").read_text("utf-8"))["project"]
    asked = [*project["dependencies"]]
    for extra in extras:
        asked += project["optional-dependencies"][extra]
    pins = _pins(lock)
    for requirement in map(Requirement, asked):
        versions = [pin.version for pin in pins if pin.name == canonicalize_name(requirement.name)]
        assert versions, f"make locks: {requirement} is missing in {lock}"
        assert all(requirement.specifier.contains(version) for version in versions)


def test_pip_refuses_a_package_that_is_not_the_locked_one(tmp_path: Path) -> None:
    """The hashes are not decoration: one wrong digit, and nothing is installed."""
    wheel = tmp_path / "honest-1-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr(
            "honest-1.dist-info/METADATA", "Metadata-Version: 2.1\nName: honest\nVersion: 1"
        )
        archive.writestr("honest-1.dist-info/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any")
        archive.writestr("honest-1.dist-info/RECORD", "")
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    for digits, ends_well in ((digest, True), ("0" * 64, False)):
        lock = tmp_path / "lock.txt"
        lock.write_text(f"honest==1 --hash=sha256:{digits}\n")
        pip = [
            sys.executable,
            "-m",
            "pip",
            "install",
            "--require-hashes",
            "--no-index",
            "--dry-run",
        ]
        run = subprocess.run(
            [*pip, "--find-links", str(tmp_path), "-r", str(lock)], capture_output=True, check=False
        )
        assert (run.returncode == 0) is ends_well, run.stderr
