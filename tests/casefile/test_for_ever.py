"""Case files of this version open for ever: committed ones, with their passphrases."""

from __future__ import annotations

import json
import shutil
import unicodedata
from pathlib import Path

import pytest

from takeitdown.casefile import case as cases
from takeitdown.casefile.shelf import Opened, Shelf

VECTORS = Path(__file__).parents[1] / "vectors" / "casefile"
INDEX: dict[str, dict[str, str]] = json.loads((VECTORS / "index.json").read_text("ascii"))


@pytest.mark.parametrize("name", INDEX)
def test_a_file_of_version_1_opens_and_is_kept_again(tmp_path: Path, name: str) -> None:
    path = Path(shutil.copy(VECTORS / name, tmp_path / "renamed by a person"))
    case = cases.parse((VECTORS / INDEX[name]["case"]).read_bytes())
    # Typed on a keyboard that composes accents otherwise.
    with Shelf.open(path, unicodedata.normalize("NFD", INDEX[name]["passphrase"])) as shelf:
        assert shelf.opened is Opened.LATEST
        assert shelf.case == case
        shelf.keep(case.with_statement(b"later"))
    before = path.with_name(f"{path.name}.old")
    assert before.read_bytes() == (VECTORS / name).read_bytes()
    assert path.read_bytes()[:144] == before.read_bytes()[:144]


def test_every_file_that_was_ever_committed_is_tried() -> None:
    assert {path.name for path in VECTORS.glob("*.dat")} == INDEX.keys()
