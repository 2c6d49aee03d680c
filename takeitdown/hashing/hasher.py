"""From a chosen picture to its fingerprints.

The file is opened once; what is digested is what is decoded. A JPEG is decoded at the smallest
scale that leaves its fingerprints as they are, everything else at full size.

PDQ is within 2 bits of the full-size one (measured; where nothing is shrunk, equal to it). pHash is
that of `imagehash` on the full-size picture: where the shrunk one leaves a bit in doubt, the JPEG
is decoded once more at full size.
"""

from __future__ import annotations

import hashlib

from takeitdown.hashing import reading
from takeitdown.hashing.algorithms import (
    Cells,
    pdq_of_cells,
    phash,
    phash_with_margin,
    thumbnail_for_phash,
)
from takeitdown.hashing.shield import variants as shielded
from takeitdown.steps.fingerprint import LISTED_QUALITY, Fingerprint, Variant
from takeitdown.steps.picture import Picture

# Of 54 large JPEGs five had another pHash when they were shrunk, by two bits each; the margins of
# those were 7 to 33. About a quarter of all pictures lie below this one and are decoded twice.
SURE = 40.0
CHUNK = 1 << 20


def fingerprint(picture: Picture, shield: bool = False) -> Fingerprint:
    """All fingerprints of `picture`; with `shield`, those of likely edited copies too.

    Raises PictureProblem, and nothing else.
    """
    data = reading.contents(picture)
    cells, tag, perceptual = _seen(data)
    sha256, sha1, md5 = _digests(data)
    pdq, quality = pdq_of_cells(cells, tag)
    variants: tuple[Variant, ...] = ()
    if tag != 1:
        other, its_quality = pdq_of_cells(cells)
        if its_quality >= LISTED_QUALITY:
            variants = (Variant("stored-orientation", other, its_quality),)
    if shield and quality >= LISTED_QUALITY:
        listed = [pdq, *(variant.pdq for variant in variants)]
        variants += shielded(cells, tag, listed)
    return Fingerprint(picture, sha256, sha1, md5, pdq, quality, perceptual, variants)


def _seen(data: bytes) -> tuple[Cells, int, str]:
    """The picture's brightness as stored, its orientation, and the pHash of it upright."""
    with reading.opened(data) as image:
        tag, size, shrunk = reading.orientation(image), image.size, reading.shrinking(image)
        if shrunk == 1:
            full = reading.coloured(image)
            return reading.cells(full, size), tag, phash(reading.upright(full.convert("L"), tag))
        small = reading.grey(image, shrunk)
        cells = reading.cells(small, size, shrunk)
        # The last cells hang over the edge: what they stand for of the picture ends before them.
        thumbnail = thumbnail_for_phash(small, (size[0] / shrunk, size[1] / shrunk))
        perceptual, margin = phash_with_margin(reading.upright(thumbnail, tag))
    if margin < SURE:
        perceptual = _full_phash(data, tag)
    return cells, tag, perceptual


def _full_phash(data: bytes, tag: int) -> str:
    with reading.opened(data) as image:
        return phash(reading.upright(reading.coloured(image).convert("L"), tag))


def _digests(data: bytes) -> tuple[str, str, str]:
    """SHA-256, SHA-1 and MD5, in one pass."""
    digests = (
        hashlib.sha256(),
        hashlib.sha1(usedforsecurity=False),
        hashlib.md5(usedforsecurity=False),
    )
    for start in range(0, len(data), CHUNK):
        chunk = memoryview(data)[start : start + CHUNK]
        for digest in digests:
            digest.update(chunk)
    sha256, sha1, md5 = (digest.hexdigest() for digest in digests)
    return sha256, sha1, md5
