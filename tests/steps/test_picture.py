from __future__ import annotations

import os
from pathlib import Path

import pytest

from takeitdown.errors import PictureProblem
from takeitdown.steps.picture import MOST_BYTES, choose
from tests.steps import NOON


def _code(path: Path) -> str:
    with pytest.raises(PictureProblem) as refused:
        choose(path, NOON)
    assert str(path) not in str(refused.value)
    return refused.value.code


def test_a_regular_file_is_looked_at_from_outside_only(tmp_path: Path) -> None:
    path = tmp_path / "one.jpg"
    path.write_bytes(b"12345")
    path.chmod(0o200)  # choosing needs no right to read
    os.utime(path, ns=(1, 2))
    chosen = choose(path, NOON)
    assert (chosen.path, chosen.size, chosen.chosen_at) == (path, 5, NOON)
    assert chosen.inode == (path.stat().st_dev, path.stat().st_ino)
    assert path.stat().st_atime_ns == 1


def test_what_is_no_regular_file_is_named_for_what_it_is(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"1")
    (tmp_path / "empty").touch()
    (tmp_path / "link").symlink_to(file)
    (tmp_path / "broken-link").symlink_to(tmp_path / "nowhere")
    os.mkfifo(tmp_path / "fifo")
    assert _code(tmp_path) == "folder"
    assert _code(tmp_path / "empty") == "empty"
    assert _code(tmp_path / "link") == "link"
    assert _code(tmp_path / "broken-link") == "link"
    assert _code(tmp_path / "fifo") == "not-a-file"
    assert _code(tmp_path / "nowhere") == "missing"
    assert _code(file / "below") == "missing"
    assert _code(tmp_path / "nul\0byte") == "unreadable"
    assert _code(tmp_path / ("x" * 300)) == "unreadable"
    assert _code(Path("/dev/null")) == "not-a-file"


def test_a_file_larger_than_any_photo_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "huge"
    path.touch()
    os.truncate(path, MOST_BYTES)
    assert choose(path, NOON).size == MOST_BYTES
    os.truncate(path, MOST_BYTES + 1)
    assert _code(path) == "too-many-bytes"
