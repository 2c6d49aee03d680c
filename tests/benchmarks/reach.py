"""What edited copies are still found: `python -m tests.benchmarks.reach` (`make bench-reach`).

Each picture's plain PDQ, and its set with the shield, against every copy of `changes.py`, at the
distance at which hash lists match (31). Then every set against every copy of every *other* picture:
a match there would be a false one.

The pictures are landscapes that `scene` draws, or the photographs in `--photos FOLDER` (landscapes
and things from free packages, say; none is committed). Neither shows people; each change stands
alone or in one combination; look-alikes and bursts are a question of their own.
"""

from __future__ import annotations

import argparse
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from assets.samples.make import scene
from takeitdown.hashing.algorithms import pdq
from takeitdown.hashing.grouping import NEAR
from takeitdown.hashing.hasher import fingerprint
from takeitdown.steps.fingerprint import LISTED_QUALITY
from takeitdown.steps.picture import choose
from tests.benchmarks.changes import BETWEEN, CHANGES, copies
from tests.hashing.gallery import NOW

SHAPES = ((720, 540), (540, 720), (640, 640), (760, 428), (720, 480), (480, 720))
Bits = NDArray[np.uint8]  # n × 32


@dataclass(frozen=True, slots=True)
class Subject:
    """One picture: its PDQs, the plain one first, and those of its changed copies."""

    listed: Bits
    kinds: tuple[str, ...]
    changed: Bits


def drawn(count: int) -> list[Image.Image]:
    return [
        Image.fromarray(scene(500 + number, *SHAPES[number % len(SHAPES)]))
        for number in range(count)
    ]


def photographs(folder: Path) -> list[Image.Image]:
    images = []
    for path in sorted(folder.rglob("*")):
        if path.suffix in (".jpg", ".png", ".webp") and path.is_file():
            image = Image.open(path).convert("RGB")
            image.thumbnail((900, 900))
            images.append(image)
    return images


def subject(image: Image.Image, folder: Path) -> Subject | None:
    """None for a picture too flat to be listed."""
    path = folder / "subject.png"
    image.save(path)
    found = fingerprint(choose(path, NOW), shield=True)
    if found.pdq_quality < LISTED_QUALITY:
        return None
    listed = [found.pdq, *(variant.pdq for variant in found.variants)]
    changed = [pdq(np.asarray(copy))[0] for copy in copies(image).values()]
    kinds = tuple(variant.kind for variant in found.variants)
    return Subject(bits(listed), kinds, bits(changed))


def bits(hashes: list[str]) -> Bits:
    return np.array([list(bytes.fromhex(one)) for one in hashes], np.uint8)


def distances(one: Bits, other: Bits) -> NDArray[np.int64]:
    """n × m."""
    return np.bitwise_count(one[:, None] ^ other[None]).sum(axis=2, dtype=np.int64)


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--pictures", type=int, default=36)
    options.add_argument("--photos", type=Path)
    chosen = options.parse_args()
    images = photographs(chosen.photos) if chosen.photos else drawn(chosen.pictures)
    with tempfile.TemporaryDirectory() as folder:
        found = [subject(image, Path(folder)) for image in images]
    report([one for one in found if one])


def report(subjects: list[Subject]) -> None:
    plain = np.array([distances(s.listed[:1], s.changed).min(axis=0) <= NEAR for s in subjects])
    whole = np.array([distances(s.listed, s.changed).min(axis=0) <= NEAR for s in subjects])
    print(f"{len(subjects)} pictures, {len(CHANGES)} changes, match at {NEAR} or nearer\n")
    rows(list(CHANGES), plain[:, : len(CHANGES)], whole[:, : len(CHANGES)])
    print("\nof sizes and kinds that no edit was chosen for:")
    rows(list(BETWEEN), plain[:, len(CHANGES) :], whole[:, len(CHANGES) :])
    entries = [len(s.kinds) for s in subjects]
    print(f"entries besides the picture's own: mean {np.mean(entries):.1f}, most {max(entries)}")
    compared, false, nearest = 0, 0, 256
    for number, one in enumerate(subjects):
        others = np.concatenate([s.changed for s in subjects[:number] + subjects[number + 1 :]])
        away = distances(one.listed, others)
        compared += away.size
        false += int((away <= NEAR).sum())
        nearest = min(nearest, int(away.min()))
    print(f"false matches: {false} of {compared:,} (nearest {nearest})")


def rows(names: list[str], plain: NDArray[np.bool_], whole: NDArray[np.bool_]) -> None:
    print(f"{'change':32}{'one PDQ':>9}{'the set':>9}")
    for name, one, many in zip(names, plain.mean(axis=0), whole.mean(axis=0), strict=True):
        print(f"{name:32}{one:9.0%}{many:9.0%}")
    print(f"{'mean':32}{plain.mean():9.1%}{whole.mean():9.1%}")


if __name__ == "__main__":
    main()
