"""Practice and real life keep apart: which pictures the window takes in which start."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from takeitdown import ASSETS
from takeitdown.window import words
from tests.window.conftest import Open, picture

BUNDLED = [ASSETS / "samples" / "stones.png", ASSETS / "practice" / "mirrored.jpg"]


@pytest.mark.parametrize("bundled", BUNDLED, ids=lambda path: path.name)
def test_a_bundled_picture_is_refused_in_a_real_start_under_any_name(
    open_window: Open, tmp_path: Path, bundled: Path
) -> None:
    mine = shutil.copy(bundled, tmp_path / f"mine{bundled.suffix}")
    window = open_window()
    window.begins()
    window.adds(Path(mine))
    assert window.text("choose.state.1") == words.PICTURE_PROBLEMS["practice-picture"]


@pytest.mark.parametrize("bundled", BUNDLED, ids=lambda path: path.name)
def test_a_bundled_picture_is_taken_in_practice(open_window: Open, bundled: Path) -> None:
    window = open_window(practice=True)
    window.begins()
    window.adds(bundled)
    assert window.text("choose.state.1") not in words.PICTURE_PROBLEMS.values()


def test_a_person_s_own_picture_is_refused_in_practice(open_window: Open, tmp_path: Path) -> None:
    window = open_window(practice=True)
    window.begins()
    window.adds(picture(tmp_path / "bay.jpg"))
    assert window.text("choose.state.1") == words.PICTURE_PROBLEMS["own-picture"]
