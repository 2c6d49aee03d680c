"""From a chosen picture to its fingerprints.

Opens the file once, digests the bytes and decodes the same bytes.
"""

from __future__ import annotations

import hashlib

import numpy as np

from takeitdown.hashing import algorithms, reading
from takeitdown.steps.fingerprint import LISTED_QUALITY, Fingerprint, Variant
from takeitdown.steps.picture import Picture


def fingerprint(picture: Picture, shield: bool = False) -> Fingerprint:
    """All fingerprints of `picture`; with `shield`, those of likely edited copies too.

    Raises PictureProblem, and nothing else.
    """
    data = reading.contents(picture)
    with reading.opened(data) as image:
        tag = reading.orientation(image)
        stored = reading.coloured(image)
    seen = reading.upright(stored, tag)
    pdq, quality = algorithms.pdq(np.asarray(seen))
    variants: tuple[Variant, ...] = ()
    if tag != 1:
        other, its_quality = algorithms.pdq(np.asarray(stored))
        if its_quality >= LISTED_QUALITY:
            variants = (Variant("stored-orientation", other, its_quality),)
    return Fingerprint(
        picture,
        hashlib.sha256(data).hexdigest(),
        hashlib.sha1(data, usedforsecurity=False).hexdigest(),
        hashlib.md5(data, usedforsecurity=False).hexdigest(),
        pdq,
        quality,
        algorithms.phash(seen),
        variants,
    )
