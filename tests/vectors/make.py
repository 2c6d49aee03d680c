"""Writes the committed vectors: `python -m tests.vectors.make` (needs pdqhash).

`pdq.json`: what pdqhash says of pictures that `scene` draws. `fingerprints.json`: what this program
says of the sample pictures. Neither may ever change; a new picture is a new line.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from assets.samples.make import FOLDER, FORMATS, scene
from takeitdown.hashing.hasher import fingerprint
from takeitdown.steps.fingerprint import Fingerprint
from takeitdown.steps.picture import choose
from tests.hashing.gallery import NOW

HERE = Path(__file__).parent
SIZES = [(5, 5), (34, 42), (64, 64), (64, 300), (128, 128), (129, 127), (511, 513), (1000, 100)]
SIZES += [(100, 1000), (800, 600), (1600, 1004), (2048, 1536)]


def reference_vectors() -> list[dict[str, object]]:
    import pdqhash

    vectors = []
    for number, (width, height) in enumerate(SIZES * 2):
        faint = number >= len(SIZES)
        picture = scene(100 + number, width, height)
        vector, quality = pdqhash.compute(picture // 16 + 100 if faint else picture)
        vectors.append(
            {
                "name": f"{width}x{height}{' faint' if faint else ''}",
                "seed": 100 + number,
                "width": width,
                "height": height,
                "faint": faint,
                "pdq": np.packbits(vector).tobytes().hex(),
                "quality": quality,
            }
        )
    return vectors


def sample_vectors() -> dict[str, dict[str, object]]:
    return {
        path.name: plain(fingerprint(choose(path, NOW)))
        for path in sorted(FOLDER.iterdir())
        if path.suffix in FORMATS
    }


def plain(found: Fingerprint) -> dict[str, object]:
    names = ("sha256", "sha1", "md5", "pdq", "pdq_quality", "phash")
    return {name: getattr(found, name) for name in names} | {
        "variants": [[variant.kind, variant.pdq, variant.quality] for variant in found.variants]
    }


def main() -> None:
    for name, vectors in (("pdq", reference_vectors()), ("fingerprints", sample_vectors())):
        (HERE / f"{name}.json").write_text(json.dumps(vectors, indent=1) + "\n")


if __name__ == "__main__":
    main()
