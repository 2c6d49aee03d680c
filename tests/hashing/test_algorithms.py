"""PDQ and pHash on arrays: against the reference, and against what they were."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import imagehash
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from hypothesis.extra.numpy import arrays
from PIL import Image

from assets.samples.make import scene as draw
from takeitdown.hashing.algorithms import EXIF_TURNS, Cells, axis, luma, pdq, pdq_of_cells, phash
from takeitdown.hashing.grouping import distance
from tests.hashing.gallery import drawn

VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "pdq.json").read_text())
scene = cache(draw)
SIZES = [(34, 42), (5, 5), (64, 64), (65, 63), (513, 511), (511, 513), (128, 2000), (1600, 1004)]


def reference(rgb: np.ndarray) -> tuple[str, int]:
    import pdqhash

    vector, quality = pdqhash.compute(rgb)
    return np.packbits(vector).tobytes().hex(), quality


@pytest.mark.oracle
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_pdq_is_the_reference_s_on_the_same_array(width: int, height: int) -> None:
    for seed in range(6):
        picture = scene(seed, width, height)
        assert pdq(picture) == reference(picture)


@pytest.mark.oracle
def test_pdq_is_the_reference_s_on_twelve_megapixels() -> None:
    picture = np.asarray(drawn(3, 4032, 3024))
    assert pdq(picture) == reference(picture)


@pytest.mark.oracle
@settings(max_examples=150)
@given(arrays(np.uint8, some.tuples(some.integers(1, 150), some.integers(1, 150), some.just(3))))
def test_pdq_is_the_reference_s_on_any_array_but_for_ties(rgb: np.ndarray) -> None:
    """Arrays with large constant parts have whole rows of coefficients on the median: there the
    order of float additions decides. Where no coefficient is near it, every bit is equal."""
    ours, quality = pdq(rgb)
    theirs, their_quality = reference(rgb)
    assert abs(quality - their_quality) <= 1
    assert distance(ours, theirs) <= ties(rgb)


def ties(rgb: np.ndarray) -> int:
    """How many coefficients lie so near the median that a float cannot tell on which side."""
    from takeitdown.hashing.algorithms import DCT

    height, width = rgb.shape[:2]
    if min(height, width) < 5:
        return 0
    plane = axis(height) @ luma(rgb) @ axis(width).T
    coefficients = (DCT @ plane @ DCT.T).ravel()
    median = np.partition(coefficients, 127)[127]
    return int((np.abs(coefficients - median) < 2e-3).sum())


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_pdq_is_what_the_reference_once_said(vector: dict[str, object]) -> None:
    """Made with pdqhash 0.2.8 (tests/vectors/make.py); these run where it cannot be built."""
    picture = scene(vector["seed"], vector["width"], vector["height"])
    if vector["faint"]:
        picture = picture // 16 + 100
    assert pdq(picture) == (vector["pdq"], vector["quality"])


def test_a_side_below_five_pixels_has_the_flat_hash() -> None:
    assert pdq(scene(1, 300, 4)) == ("0" * 64, 0)


@pytest.mark.parametrize("orientation", EXIF_TURNS)
def test_turning_the_matrices_is_turning_the_picture(orientation: int) -> None:
    picture = scene(9, 401, 302)
    exchanged, rows, columns = EXIF_TURNS[orientation]
    turned = picture.transpose(1, 0, 2) if exchanged else picture
    turned = turned[::-1] if rows else turned
    turned = turned[:, ::-1] if columns else turned
    cells = Cells(luma(picture), (401, 302), (1, 1))
    assert distance(pdq_of_cells(cells, orientation)[0], pdq(turned)[0]) <= 2


@given(some.integers(5, 3000), some.integers(1, 16), some.booleans())
def test_each_row_of_an_axis_is_an_average(length: int, cell: int, backwards: bool) -> None:
    matrix = axis(length, cell, backwards)
    assert matrix.shape == (64, -(-length // cell))
    assert np.allclose(matrix.sum(axis=1), 1, atol=1e-5)
    assert (matrix > -1e-6).all()


@pytest.mark.parametrize("mode", ["RGB", "L", "RGBA", "CMYK", "1", "P"])
def test_phash_is_imagehash_s_bit_for_bit(mode: str) -> None:
    for seed, (width, height) in enumerate(SIZES):
        image = Image.fromarray(scene(seed, width, height)).convert(mode)
        assert phash(image) == str(imagehash.phash(image))


@settings(max_examples=100)
@given(arrays(np.uint8, some.tuples(some.integers(1, 80), some.integers(1, 80), some.just(3))))
def test_phash_is_imagehash_s_on_any_array_but_for_ties(rgb: np.ndarray) -> None:
    """In arrays of hypothesis whole rows of coefficients are equal but for a float's last digit."""
    image = Image.fromarray(rgb)
    small = np.asarray(image.convert("L").resize((32, 32), Image.Resampling.LANCZOS), float)
    frequency, place = np.mgrid[0:8, 0:32]
    dct = 2 * np.cos(np.pi / 64 * frequency * (2 * place + 1))
    coefficients = dct @ small @ dct.T
    tied = np.abs(coefficients - np.median(coefficients)) < 1e-6
    assert distance(phash(image), str(imagehash.phash(image))) <= tied.sum()
