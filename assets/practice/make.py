"""The copies that practice uploads: `python -m assets.practice.make` draws them and their manifest.

Each is what somebody did to one of the sample pictures, or another picture altogether. All come
out of the samples' own generator: no person, no photograph, nothing from elsewhere. Whether a
platform finds one is not written down here: it is computed each time.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageEnhance, ImageOps

from assets.samples.make import scene

FOLDER = Path(__file__).parent
SAMPLE = "bay.jpg"  # of assets/samples
LONGEST = 640
# Of 400 scenes the one whose colours lie nearest to the sample, and one that is no sample either.
LOOK_ALIKE, UNRELATED = 246, 12


def screenshot(image: Image.Image) -> Image.Image:
    """A telephone's screen with the picture across it, black above and below."""
    return ImageOps.pad(image, (540, 1170), color="black")


def cropped(image: Image.Image) -> Image.Image:
    """A tenth cut off at each side."""
    width, height = image.size
    return image.crop((width // 10, height // 10, width - width // 10, height - height // 10))


def filtered(image: Image.Image) -> Image.Image:
    """Warm, bright and with more contrast, as filters of apps do."""
    warm = Image.merge("RGB", [
        band.point([min(255, round(value * part)) for value in range(256)])
        for band, part in zip(image.split(), (1.08, 1.0, 0.88), strict=True)
    ])  # fmt: skip
    return ImageEnhance.Contrast(ImageEnhance.Brightness(warm).enhance(1.05)).enhance(1.2)


def another(seed: int) -> Image.Image:
    """Another picture of the same size."""
    return Image.fromarray(scene(seed, LONGEST, 480))


def collage(image: Image.Image) -> Image.Image:
    """Half a frame for the picture, half for another one."""
    both = Image.new("RGB", (LONGEST, LONGEST // 2))
    both.paste(ImageOps.fit(image, (LONGEST // 2, LONGEST // 2)), (0, 0))
    both.paste(Image.fromarray(scene(UNRELATED, LONGEST // 2, LONGEST // 2)), (LONGEST // 2, 0))
    return both


EDITS: tuple[tuple[str, int, Callable[[Image.Image], Image.Image]], ...] = (
    ("re-encoded", 40, lambda image: image),
    ("resized", 80, lambda image: image.resize((320, 240))),
    ("filtered", 80, filtered),
    ("screenshot", 75, screenshot),
    ("cropped", 80, cropped),
    ("mirrored", 80, ImageOps.mirror),
    ("collage", 80, collage),
    ("look-alike", 80, lambda _: another(LOOK_ALIKE)),
    ("unrelated", 80, lambda _: another(UNRELATED)),
)


def main() -> None:
    """Writes every copy, then the manifest."""
    with Image.open(FOLDER.parent / "samples" / SAMPLE) as file:
        seen = file.convert("RGB")
    seen.thumbnail((LONGEST, LONGEST))
    listed = []
    for kind, quality, edit in EDITS:
        place = FOLDER / f"{kind}.jpg"
        edit(seen).save(place, quality=quality)
        listed.append(
            {
                "file": place.name,
                "kind": kind,
                "sha256": hashlib.sha256(place.read_bytes()).hexdigest(),
            }
        )
    manifest = {"copies": listed, "sample": SAMPLE}
    (FOLDER / "manifest.json").write_text(json.dumps(manifest, indent=4) + "\n")


if __name__ == "__main__":
    main()
