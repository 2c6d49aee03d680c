"""The bundled copies: small, as the manifest says, made by the script, refused in real life."""

from __future__ import annotations

import hashlib
import json

import numpy as np
from PIL import Image

from assets.practice import make
from takeitdown.hashing import algorithms
from takeitdown.hashing.grouping import distance
from takeitdown.practice import copies
from takeitdown.practice.copies import FOLDER
from takeitdown.steps.samples import SAMPLE_DIGESTS


def test_the_folder_holds_what_the_manifest_says_and_is_small() -> None:
    listed = {copy.file.name: copy.sha256 for copy in copies.bundled()[1:]}
    there = {path.name: path for path in FOLDER.glob("*.jpg")}
    assert {
        name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in there.items()
    } == listed
    assert sum(path.stat().st_size for path in there.values()) < 400_000


def test_the_copies_are_of_a_sample_and_each_kind_is_there_once() -> None:
    samples = json.loads((FOLDER.parent / "samples" / "manifest.json").read_text())
    assert copies.sample() in samples
    kinds = [copy.kind for copy in copies.bundled()]
    assert len(set(kinds)) == len(kinds) == 10


def test_real_starts_and_real_lists_refuse_them_as_they_do_the_samples() -> None:
    assert {copy.sha256 for copy in copies.bundled()} <= SAMPLE_DIGESTS


def test_their_fingerprints_are_those_of_the_app() -> None:
    found = copies.prints(copies.bundled())
    assert [one.sha256 for one in found] == [copy.sha256 for copy in copies.bundled()]
    assert all(one.quality >= 50 for one in found)
    assert len({one.pdq for one in found}) == len(found)


def test_each_is_what_the_script_draws() -> None:
    with Image.open(FOLDER.parent / "samples" / make.SAMPLE) as file:
        seen = file.convert("RGB")
    seen.thumbnail((make.LONGEST, make.LONGEST))
    bundled = copies.bundled()[1:]
    found = copies.prints(bundled)
    for (kind, _, edit), copy, prints in zip(make.EDITS, bundled, found, strict=True):
        drawn, _ = algorithms.pdq(np.asarray(edit(seen)))
        assert copy.kind == kind
        assert distance(drawn, prints.pdq) <= 8, kind  # what encoding changes
