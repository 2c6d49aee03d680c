"""Identical files and near copies are one group."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from takeitdown.hashing.grouping import groups
from takeitdown.hashing.hasher import fingerprint
from tests.hashing.gallery import chosen, drawn, encoded


def test_the_same_file_and_its_copies_are_one_group_in_order_of_appearance(tmp_path: Path) -> None:
    bay, hills = drawn(31, 800, 600), drawn(32, 800, 600)
    files = [
        encoded(bay, "PNG"),
        encoded(hills, "PNG"),
        encoded(bay, "JPEG", quality=40),
        encoded(hills, "PNG"),
        encoded(bay.resize((400, 300)), "WEBP"),
        encoded(drawn(33, 800, 600), "PNG"),
    ]
    found = [fingerprint(chosen(tmp_path, data)) for data in files]
    assert groups(found) == ((0, 2, 4), (1, 3), (5,))
    assert groups(found[::-1]) == ((0,), (1, 3, 5), (2, 4))


def test_low_quality_pictures_are_only_joined_when_their_bytes_are_equal(tmp_path: Path) -> None:
    grey = Image.new("RGB", (200, 200), "grey")
    files = [encoded(grey, kind) for kind in ("PNG", "BMP", "PNG")]
    found = [fingerprint(chosen(tmp_path, data)) for data in files]
    assert found[0].pdq == found[1].pdq
    assert groups(found) == ((0, 2), (1,))


def test_nothing_chosen_is_no_group() -> None:
    assert groups([]) == ()
