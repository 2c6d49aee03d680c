from __future__ import annotations

from dataclasses import FrozenInstanceError, replace
from pathlib import Path

import pytest
from hypothesis import given

from takeitdown.steps.confirmation import Age, Reach, Statement, confirm
from takeitdown.steps.fingerprint import Fingerprint, Variant
from takeitdown.steps.picture import Picture
from tests.steps import NOON, fingerprints

PICTURE = Picture(Path("/pictures/one.jpg"), 5, (1, 2), 3, NOON)
RIGHT = Fingerprint(PICTURE, "a" * 64, "b" * 40, "c" * 32, "d" * 64, 90, "e" * 16)
TURNED = Variant("stored-orientation", "f" * 64, 60)


@given(fingerprints)
def test_a_picture_can_match_copies_only_with_detail_in_it(one: Fingerprint) -> None:
    assert one.can_match_alike == (one.pdq_quality >= 50 and set(one.pdq) != {"0"})


@pytest.mark.parametrize(
    "change",
    [
        {"sha256": "A" * 64},
        {"sha256": "a" * 63},
        {"sha1": "a" * 64},
        {"md5": ""},
        {"phash": "g" * 16},
        {"pdq": "a" * 64 + "\n"},
        {"pdq_quality": 101},
        {"pdq_quality": -1},
        {"pdq_quality": True},
        {"pdq_quality": 80.0},
        {"variants": (TURNED, TURNED)},
    ],
)
def test_a_value_that_is_no_fingerprint_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"hexadecimal|quality|kind"):
        replace(RIGHT, **change)


@pytest.mark.parametrize(
    "change", [{"kind": "sepia"}, {"kind": ""}, {"pdq": "F" * 64}, {"quality": 49}]
)
def test_a_variant_is_of_the_closed_list_and_good_enough_to_be_listed(
    change: dict[str, object],
) -> None:
    with pytest.raises(ValueError, match=r"variant|hexadecimal"):
        replace(TURNED, **change)


def test_a_yes_is_to_at_least_one_picture_and_to_each_file_once() -> None:
    rest = (Age.ADULT, Reach.ALIKE, Statement.DEPICTED_OR_HELPING, NOON)
    assert confirm((RIGHT,), *rest).fingerprints == (RIGHT,)
    for wrong in ((), (RIGHT, replace(RIGHT, md5="f" * 32))):
        with pytest.raises(ValueError, match=r"confirm|twice"):
            confirm(wrong, *rest)


def test_values_do_not_change() -> None:
    with pytest.raises(FrozenInstanceError):
        RIGHT.pdq = "0" * 64  # type: ignore[misc]
