"""The shield's PDQs are those of the edited copies themselves."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from takeitdown.hashing.algorithms import Cells, luma, pdq
from takeitdown.hashing.grouping import NEAR, distance
from takeitdown.hashing.hasher import fingerprint
from takeitdown.hashing.shield import EDITS, Edit, cut, grid_of, pdq_of_edit, screen, square
from takeitdown.steps.fingerprint import MOST_VARIANTS, VARIANT_KINDS, Fingerprint
from tests.benchmarks.changes import cropped
from tests.hashing.gallery import chosen, drawn, encoded

Copy = Callable[[Image.Image], Image.Image]
TURN = Image.Transpose
COPIES: dict[str, tuple[Edit, Copy]] = {
    "whole": (Edit("whole"), lambda p: p),
    "mirrored": (Edit("mirror", orientation=2), lambda p: p.transpose(TURN.FLIP_LEFT_RIGHT)),
    "half turn": (Edit("half", orientation=3), lambda p: p.transpose(TURN.ROTATE_180)),
    "quarter turn": (Edit("quarter", orientation=6), lambda p: p.transpose(TURN.ROTATE_270)),
    "quarter turn back": (Edit("back", orientation=8), lambda p: p.transpose(TURN.ROTATE_90)),
    "cropped": (Edit("crop", cut(0.1, 0.05, 0, 0.2)), lambda p: cropped(p, 0.1, 0.05, 0, 0.2)),
    "cropped, then mirrored": (
        Edit("both", cut(0.1, 0, 0, 0), orientation=2),
        lambda p: cropped(p, 0.1, 0, 0, 0).transpose(TURN.FLIP_LEFT_RIGHT),
    ),
    "cropped, then turned": (
        Edit("both", cut(0.1, 0, 0, 0), orientation=6),
        lambda p: cropped(p, 0.1, 0, 0, 0).transpose(TURN.ROTATE_270),
    ),
    "centre square": (Edit("square", square), lambda p: ImageOps.fit(p, (min(p.size),) * 2)),
    "white band on top": (
        Edit("band", cut(0, -0.25, 0, 0), border=255),
        lambda p: ImageOps.expand(p, (0, p.height // 4, 0, 0), "white"),
    ),
    "on a screen": (Edit("screen", screen), lambda p: ImageOps.pad(p, (1080, 2340))),
    "turned 3°": (Edit("turn", degrees=3), lambda p: p.rotate(3, Image.Resampling.BICUBIC)),
    "turned -5°": (Edit("turn", degrees=-5), lambda p: p.rotate(-5, Image.Resampling.BICUBIC)),
}


@pytest.mark.parametrize(("width", "height"), [(960, 640), (600, 900)])
@pytest.mark.parametrize("name", COPIES)
def test_an_edit_s_pdq_is_near_that_of_the_copy(name: str, width: int, height: int) -> None:
    edit, copied = COPIES[name]
    for seed in (61, 62, 63):
        image = drawn(seed, width, height)
        grid = grid_of(Cells(luma(np.asarray(image)), image.size, (1, 1)), 1)
        ours, _ = pdq_of_edit(grid, width / height, edit)
        copy, _ = pdq(np.asarray(copied(image)))
        assert distance(ours, copy) <= 12


def shielded(folder: Path, image: Image.Image, **how: object) -> Fingerprint:
    return fingerprint(chosen(folder, encoded(image, "JPEG", quality=90, **how)), shield=True)


def test_no_variant_is_within_reach_of_another(tmp_path: Path) -> None:
    for seed in range(64, 70):
        found = shielded(tmp_path, drawn(seed, 1200, 900))
        assert 10 <= len(found.variants) <= MOST_VARIANTS
        hashes = [found.pdq, *(variant.pdq for variant in found.variants)]
        assert min(distance(*pair) for pair in combinations(hashes, 2)) > NEAR


def test_a_symmetrical_picture_lists_no_mirror(tmp_path: Path) -> None:
    half = drawn(71, 600, 800)
    whole = Image.new("RGB", (1200, 800))
    whole.paste(half, (0, 0))
    whole.paste(half.transpose(TURN.FLIP_LEFT_RIGHT), (600, 0))
    assert "mirror" not in {variant.kind for variant in shielded(tmp_path, whole).variants}


def test_a_picture_stored_on_its_side_has_the_variants_of_the_upright_one(tmp_path: Path) -> None:
    image = drawn(72, 2400, 1800)
    exif = Image.Exif()
    exif[0x0112] = 6
    side = shielded(tmp_path, image.transpose(TURN.ROTATE_90), exif=exif)
    upright = shielded(tmp_path, image)
    theirs = {variant.kind: variant.pdq for variant in upright.variants}
    ours = {variant.kind: variant.pdq for variant in side.variants}
    assert side.variants[0].kind == "stored-orientation"
    assert len(ours.keys() & theirs.keys()) >= len(theirs) - 2
    assert all(distance(ours[kind], theirs[kind]) <= 12 for kind in ours.keys() & theirs.keys())


def test_a_flat_picture_has_no_shield(tmp_path: Path) -> None:
    assert shielded(tmp_path, Image.new("RGB", (800, 600), "grey")).variants == ()


def test_without_the_shield_there_are_no_variants(tmp_path: Path) -> None:
    data = encoded(drawn(73, 800, 600), "PNG")
    assert fingerprint(chosen(tmp_path, data)).variants == ()


def test_each_edit_has_a_kind_of_its_own_from_the_closed_list() -> None:
    kinds = [edit.kind for edit in EDITS]
    assert len(set(kinds)) == len(kinds)
    assert set(kinds) | {"stored-orientation"} == VARIANT_KINDS
    assert all(len(kind) <= 20 and kind == kind.lower() for kind in kinds)
    assert len(kinds) <= MOST_VARIANTS
