"""What `make` does about system packages, with stand-ins for the system's own programs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

PREPARE = Path(__file__).parents[1] / "packaging" / "linux" / "prepare"
EVERY_LIBRARY = "\n".join(
    f"\t{line.split()[0]} (libc6,x86-64) => /lib/{line.split()[0]}"
    for line in PREPARE.read_text("utf-8").splitlines()
    if line.startswith("lib") and ".so." in line
)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="prepares Linux")


class System:
    """A computer whose programs are the small scripts that a test puts in."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._log = folder / "log"
        self.has("ldconfig", f"cat <<'END'\n{EVERY_LIBRARY}\nEND")
        self.has("id", "echo 1000")
        self.has("sudo", "exit 1")
        self.has("dpkg-query", "exit 1")
        self.has("apt-get")

    def has(self, program: str, script: str = "") -> None:
        path = self._folder / program
        path.write_text(f'#!/bin/sh\necho "{program} $*" >>"{self._log}"\n{script}\n')
        path.chmod(0o755)

    def prepare(self, *packages: str, python: str = sys.executable) -> tuple[int, str]:
        ended = subprocess.run(
            ["/bin/sh", str(PREPARE), *packages],
            env={"PATH": f"{self._folder}:/usr/bin:/bin", "PYTHON": python},
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        return ended.returncode, ended.stdout + ended.stderr

    @property
    def installed(self) -> list[str]:
        calls = self._log.read_text().splitlines()
        return [call for call in calls if call.startswith("apt-get")]


@pytest.fixture
def system(tmp_path: Path) -> System:
    return System(tmp_path)


def test_where_all_is_there_nothing_happens(system: System) -> None:
    assert system.prepare() == (0, "")
    assert not system.installed


def test_without_the_right_to_install_it_prints_the_one_command(system: System) -> None:
    system.has("ldconfig", f"echo '{EVERY_LIBRARY}' | grep -v libEGL")
    status, said = system.prepare()
    assert status == 1
    assert said.count("apt-get") == 1
    assert "    sudo apt-get install --no-install-recommends libegl1\n" in said
    assert not system.installed


@pytest.mark.parametrize("right", ["root", "sudo"])
def test_with_the_right_to_install_it_installs_just_what_is_missing(
    system: System, right: str
) -> None:
    if right == "root":
        system.has("id", "echo 0")
    else:
        system.has("sudo", '[ "$1" = -n ] && shift; exec "$@"')
    system.has("ldconfig", f"echo '{EVERY_LIBRARY}' | grep -v -e libEGL -e libxkbcommon-x11")
    assert system.prepare("strace")[0] == 0
    (call,) = system.installed
    assert call.endswith("--yes libegl1 libxkbcommon-x11-0 strace")
    assert "--no-install-recommends" in call


def test_the_lists_of_packages_are_fetched_only_if_the_old_ones_do_not_do(system: System) -> None:
    system.has("id", "echo 0")
    system.has(
        "apt-get",
        'case "$*" in *update*) touch "$0.updated" ;; *) [ -e "$0.updated" ] ;; esac',
    )
    assert system.prepare("strace")[0] == 0
    assert [" update" in call for call in system.installed] == [False, True, False]


def test_a_failure_to_install_is_told_with_the_systems_own_words(system: System) -> None:
    system.has("id", "echo 0")
    system.has("apt-get", "echo 'E: no space left' >&2; exit 100")
    status, said = system.prepare("strace")
    assert status == 1
    assert "E: no space left" in said
    assert "could not be installed" in said


@pytest.mark.parametrize("python", ["/nowhere/python3", "old"])
def test_an_old_or_missing_python_is_told_in_one_sentence(
    system: System, tmp_path: Path, python: str
) -> None:
    if python == "old":
        system.has("old", "exit 1")
        python = str(tmp_path / "old")
    status, said = system.prepare(python=python)
    assert status == 1
    assert said.count("\n") == 1
    assert said.startswith("takeitdown needs Python 3.11 or newer")


def test_a_python_without_venv_gets_the_package_for_its_version(
    system: System, tmp_path: Path
) -> None:
    system.has("bare", f'case "$2" in *ensurepip*) exit 1 ;; esac; exec {sys.executable} "$@"')
    _, said = system.prepare(python=str(tmp_path / "bare"))
    assert f"python{sys.version_info.major}.{sys.version_info.minor}-venv" in said
