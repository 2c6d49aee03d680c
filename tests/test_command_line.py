"""`takeitdown …` as a command-line user meets it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from takeitdown import ASSETS, __main__, __version__
from takeitdown.launcher import LIST_FILE


def takeitdown(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-I", "-m", "takeitdown", *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_hash_prints_one_json_line_for_each_picture() -> None:
    pictures = [ASSETS / "samples" / name for name in ("bay.jpg", "stones.png", "evening.heic")]
    ran = takeitdown("hash", *pictures)
    assert (ran.returncode, ran.stderr) == (0, "")
    lines = [json.loads(line) for line in ran.stdout.splitlines()]
    assert [line["file"] for line in lines] == [str(path) for path in pictures]
    manifest = json.loads((ASSETS / "samples" / "manifest.json").read_text(encoding="utf-8"))
    assert all(line["sha256"] in json.dumps(manifest) for line in lines)
    assert all(len(line["pdq"]) == 64 and line["quality"] >= 50 for line in lines)


def test_hash_says_in_one_line_what_is_wrong_and_goes_on(tmp_path: Path) -> None:
    text = tmp_path / "text.jpg"
    text.write_text("no picture")
    ran = takeitdown("hash", text, tmp_path, tmp_path / "gone.png", ASSETS / "samples" / "bay.jpg")
    assert ran.returncode == 1
    assert len(ran.stdout.splitlines()) == 1
    assert ran.stderr.splitlines() == [
        f"takeitdown: {text}: is not a picture in a known format",
        f"takeitdown: {tmp_path}: is a folder",
        f"takeitdown: {tmp_path / 'gone.png'}: no such file",
    ]


def test_a_wrong_use_is_status_2_and_no_traceback() -> None:
    for arguments in (("hash",), ("nonsense",), ("practice", "--nonsense")):
        ran = takeitdown(*arguments)
        assert ran.returncode == 2
        assert "Traceback" not in ran.stderr


def test_a_hash_list_tells_its_own_commands() -> None:
    for asked, shown in (
        (("--help",), "usage: takeitdown hashlist [-h] COMMAND"),
        (("serve", "--help"), "usage: takeitdown hashlist serve"),
    ):
        ran = takeitdown("hashlist", *asked)
        assert (ran.returncode, ran.stderr) == (0, "")
        assert ran.stdout.startswith(shown)
    assert "takeitdown hashlist: error: " in takeitdown("hashlist", "--nonsense").stderr


def test_a_hash_list_without_its_packages_says_what_to_install() -> None:
    without = "import sys; sys.modules['sqlalchemy'] = None; from takeitdown.__main__ import main; "
    ran = subprocess.run(
        [sys.executable, "-I", "-c", without + "sys.exit(main(['hashlist', 'status']))"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr == (
        "takeitdown: A hash list needs what is not installed (sqlalchemy): install takeitdown "
        "with its extra, takeitdown[hashlist].\n"
    )


def test_the_version_is_told() -> None:
    assert takeitdown("--version").stdout == f"takeitdown {__version__}\n"


GOOD = {
    "format": "takeitdown-list-1",
    "name": "Example Helpline",
    "address": "https://list.example",
    "public_key": "a" * 64,
    "ages": ["adult"],
}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "The list file is not a JSON object, or is too large."),
        ("[]", "The list file is not a JSON object, or is too large."),
        ("x" * 20_000, "The list file is not a JSON object, or is too large."),
        (GOOD | {"address": "http://list.example"}, "The list file's address is not an https"),
        (GOOD | {"address": "http://127.0.0.1:80"}, "The list file's address is not an https"),
        (GOOD | {"public_key": "A" * 64}, "The list file's public_key is not 64 lower-case"),
        (GOOD | {"public_key": "0" * 64}, "The list file's public_key is not 64 lower-case"),
        (GOOD | {"ages": []}, "The list file's ages are not a list"),
        (GOOD | {"more": 1}, "The list file has a wrong or missing field. (an unknown one)"),
        ({"format": "takeitdown-list-1"}, "The list file has a wrong or missing field. (address"),
    ],
)
def test_a_malformed_list_file_stops_the_start_with_one_sentence(
    tmp_path: Path, content: object, told: str
) -> None:
    path = tmp_path / "list.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content))
    ran = takeitdown("--list", path)
    assert (ran.returncode, ran.stdout) == (1, "")
    [line] = ran.stderr.splitlines()
    assert line.startswith(f"takeitdown: {told}")


def test_a_list_file_that_is_not_there_stops_the_start_with_one_sentence(tmp_path: Path) -> None:
    ran = takeitdown("--list", tmp_path / "gone.json")
    assert (ran.returncode, ran.stderr) == (1, "takeitdown: The list file cannot be read.\n")


def test_the_fixed_place_of_the_list_file_is_beside_the_installation() -> None:
    assert Path(sys.prefix) == LIST_FILE.parent


@pytest.mark.parametrize(
    ("settings", "named", "found"),
    [
        ("", "", "Documents"),
        ('# A comment\nXDG_DOCUMENTS_DIR="$HOME/Mis \\"textos\\""\n', "", 'Mis "textos"'),
        ('XDG_DOCUMENTS_DIR="$HOME/Documents"\n', "Elsewhere", "Elsewhere"),
        ('XDG_DOCUMENTS_DIR="$HOME/"\n', "", None),  # a desktop that has none
        ("", ".", None),
        ("", "..", None),
        ('XDG_DOCUMENTS_DIR="$HOME/gone"\n', "", None),
        ('XDG_DOCUMENTS_DIR="$HOME/Documents\n', "", "Documents"),  # half a line
        ("XDG_DOCUMENTS_DIR=Documents\n", "", None),  # not an absolute one
    ],
)
def test_papers_go_to_the_documents_folder_and_never_to_what_holds_the_home_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: str, named: str, found: str | None
) -> None:
    home = tmp_path / "home"
    for folder in (".config", "Documents", "Elsewhere", 'Mis "textos"'):
        (home / folder).mkdir(parents=True)
    (home / ".config/user-dirs.dirs").write_text(settings)
    monkeypatch.chdir(home)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(home / named) if named else "")
    assert __main__._papers() == (home / found if found else None)


def test_practice_names_a_folder_of_its_own_for_its_papers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    ran = takeitdown("practice", "--unattended", "--out", tmp_path)
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr.startswith("takeitdown: Everything of yours lies in that folder.")
    assert list(tmp_path.iterdir()) == []
