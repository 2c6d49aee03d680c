"""From a file to its fingerprints: every format, mode and shape against the full-size reference."""

from __future__ import annotations

import hashlib
import io
import json
from pathlib import Path

import imagehash
import numpy as np
import pytest
from PIL import Image, ImageOps

from assets.samples.make import ALBUM, EVERYWHERE, FOLDER, FORMATS
from takeitdown.hashing.algorithms import pdq
from takeitdown.hashing.grouping import distance
from takeitdown.hashing.hasher import fingerprint
from takeitdown.steps.picture import choose
from takeitdown.steps.samples import SAMPLE_DIGESTS
from tests.hashing.gallery import NOW, chosen, drawn, encoded, gallery
from tests.vectors.make import HERE, plain

PICTURES = dict(gallery())
VECTORS = json.loads((HERE / "fingerprints.json").read_text())


def full_size(data: bytes) -> Image.Image:
    """The upright RGB picture, decoded with nothing of ours."""
    image = Image.open(io.BytesIO(data))
    if image.mode.startswith("I"):
        image = Image.fromarray((np.asarray(image).astype(int) >> 8).astype(np.uint8))
    return ImageOps.exif_transpose(image).convert("RGB")


@pytest.mark.parametrize("name", PICTURES)
def test_a_file_s_fingerprints_are_those_of_its_full_upright_picture(
    name: str, tmp_path: Path
) -> None:
    found = fingerprint(chosen(tmp_path, PICTURES[name]))
    seen = full_size(PICTURES[name])
    reference, quality = pdq(np.asarray(seen))
    assert abs(found.pdq_quality - quality) <= 1
    if quality >= 50:
        assert distance(found.pdq, reference) <= 2
    assert found.phash == str(imagehash.phash(seen))
    assert found.sha256 == hashlib.sha256(PICTURES[name]).hexdigest()
    assert found.sha1 == hashlib.sha1(PICTURES[name]).hexdigest()
    assert found.md5 == hashlib.md5(PICTURES[name]).hexdigest()


@pytest.mark.parametrize("name", [name for name in PICTURES if name.startswith("orientation")])
def test_the_stored_orientation_is_an_entry_of_its_own(name: str, tmp_path: Path) -> None:
    found = fingerprint(chosen(tmp_path, PICTURES[name]))
    stored, _ = pdq(np.asarray(Image.open(io.BytesIO(PICTURES[name])).convert("RGB")))
    if name == "orientation 1":
        assert found.variants == ()
    else:
        (variant,) = found.variants
        assert variant.kind == "stored-orientation"
        assert distance(variant.pdq, stored) <= 2


def test_a_flat_picture_has_fingerprints_but_none_that_finds_copies(tmp_path: Path) -> None:
    found = fingerprint(chosen(tmp_path, PICTURES["flat"]))
    assert found.pdq_quality == 0
    assert not found.can_match_alike


def test_the_sample_pictures_are_the_ones_that_real_starts_refuse() -> None:
    manifest = json.loads((FOLDER / "manifest.json").read_text())
    shown = (*FOLDER.iterdir(), *ALBUM.iterdir(), EVERYWHERE)
    files = {path.relative_to(FOLDER).as_posix(): path for path in shown if path.suffix in FORMATS}
    assert {
        name: hashlib.sha256(files[name].read_bytes()).hexdigest() for name in files
    } == manifest
    copies = json.loads((FOLDER.parent / "practice" / "manifest.json").read_text())["copies"]
    assert {*manifest.values(), *(copy["sha256"] for copy in copies)} == SAMPLE_DIGESTS


@pytest.mark.parametrize("name", VECTORS)
def test_a_sample_s_fingerprints_never_change(name: str) -> None:
    assert plain(fingerprint(choose(FOLDER / name, NOW))) == VECTORS[name]


def test_every_sample_can_be_matched() -> None:
    assert all(vector["pdq_quality"] > 50 for vector in VECTORS.values())


def test_pictures_of_one_size_share_their_matrices(tmp_path: Path) -> None:
    from takeitdown.hashing.algorithms import axis

    for seed in (1, 2):
        fingerprint(chosen(tmp_path, encoded(drawn(seed, 333, 222), "PNG")))
    before = axis.cache_info().misses
    fingerprint(chosen(tmp_path, encoded(drawn(3, 333, 222), "PNG")))
    assert axis.cache_info().misses == before
