"""The sample pictures, drawn: `python -m assets.samples.make` writes them and their manifest.

Landscapes that never were: sky, sun, ridges, water and grain out of a seeded generator. No person,
no photograph, nothing from elsewhere. `scene` gives the pixels and is what tests and benchmarks
draw with too. The same seed gives the same pixels on every machine: the generator is the frozen
RandomState, and only element-wise arithmetic follows it. Encoders may differ between versions, so
the files are committed and their digests stand in `manifest.json` and `steps/samples.py`.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from pillow_heif import from_pillow

FOLDER = Path(__file__).parent
ALBUM = FOLDER / "album"
# In practice, a picture that the list does not take.
EVERYWHERE = FOLDER / "everywhere" / "fountain.jpg"
HARMLESS = EVERYWHERE.with_name("harmless.txt")

# Above and below in each sky; then what ridges and stones are made of.
SKIES = (
    ((88, 132, 186), (196, 214, 226)),
    ((62, 70, 112), (228, 170, 132)),
    ((120, 128, 138), (206, 206, 200)),
    ((44, 62, 96), (150, 160, 176)),
    ((104, 150, 178), (236, 226, 204)),
)
GROUNDS = (
    (86, 110, 62),
    (122, 104, 78),
    (70, 92, 104),
    (150, 136, 108),
    (58, 74, 54),
    (92, 84, 96),
)
STONES = (
    (120, 116, 110),
    (146, 120, 92),
    (76, 80, 88),
    (176, 172, 160),
    (130, 70, 52),
    (60, 90, 120),
)
FORMATS = {".avif", ".heic", ".jpg", ".png", ".webp"}
Floats = NDArray[np.float64]
Pixels = NDArray[np.uint8]


def scene(seed: int, width: int, height: int) -> Pixels:
    """One landscape: height × width × 3, RGB, 8 bits."""
    chance = np.random.RandomState(seed)  # its stream is promised never to change
    rows = np.linspace(0, 1, height)[:, None]
    columns = np.linspace(0, 1, width)[None, :]

    horizon = 0.35 + 0.3 * chance.random_sample()
    high, low = SKIES[chance.randint(len(SKIES))]
    clouds = _noise(chance, width, height, 3, 8)
    picture = np.empty((height, width, 3))
    for channel in range(3):
        fade = np.clip(rows / horizon, 0, 1)
        picture[..., channel] = high[channel] * (1 - fade) + low[channel] * fade + 130 * clouds

    x, y, size = chance.random_sample(3) * (1, horizon, 0.06) + (0, 0, 0.03)
    away = ((columns - x) * width / height) ** 2 + (rows - y) ** 2
    glow = 1 / (1 + away / size**2) ** 2
    picture += glow[..., None] * np.array([120, 100, 60])

    for ridge in range(chance.randint(2, 6)):
        jagged = _noise(chance, width, 1, 2 + ridge, 8)[0]
        top = horizon + 0.11 * ridge + jagged * (0.15 + ridge / 16)
        ground = _shade(chance, GROUNDS)
        above = int((rows[:, 0] < top.min()).sum())  # nothing of this ridge reaches higher
        grain = 0.2 + 1.6 * _noise(chance, width, height, 8 + 4 * ridge, 6, above)
        below = rows[above:] >= top[None, :]
        picture[above:][below] = ground * (1 + grain[below][:, None])

    for _ in range(chance.randint(4, 14)):  # stones, bushes, boats
        x, y = chance.random_sample(), horizon + (1 - horizon) * chance.random_sample()
        wide, tall = 0.02 + 0.1 * chance.random_sample(2)
        thing = ((columns - x) / wide) ** 2 + ((rows - y) / tall) ** 2 < 1
        shade = np.clip(1 - (rows - y) / tall, 0, 2)
        colour = _shade(chance, STONES)
        picture[thing] = colour * np.broadcast_to(shade, thing.shape)[thing][:, None]

    picture += chance.random_sample((height, width, 1)) * 10 - 5
    return np.clip(np.rint(picture), 0, 255).astype(np.uint8)


def _shade(chance: np.random.RandomState, colours: tuple[tuple[int, int, int], ...]) -> Floats:
    return np.array(colours[chance.randint(len(colours))]) * (0.4 + 0.8 * chance.random_sample())


def _noise(
    chance: np.random.RandomState,
    width: int,
    height: int,
    coarsest: int,
    octaves: int,
    first: int = 0,
) -> Floats:
    """Value noise about 0: random grids, each twice as fine and half as strong, smoothly joined.
    Only the rows from `first` on.
    """
    total = np.zeros((height - first, width))
    for octave in range(octaves):
        cells = coarsest * 2**octave
        if cells > 2 * max(width, height):
            break
        down = max(1, cells * height // width)
        grid = chance.random_sample((down + 2, cells + 2)) - 0.5
        y, ty = _steps(height, down)
        x, tx = _steps(width, cells)
        y, ty = y[first:], ty[first:, None]
        lines = (grid[y] * (1 - ty) + grid[y + 1] * ty) / 2**octave
        total += lines[:, x] * (1 - tx) + lines[:, x + 1] * tx
    return total


def _steps(length: int, cells: int) -> tuple[NDArray[np.intp], Floats]:
    place = (np.arange(length) + 0.5) * cells / length
    cell = place.astype(np.intp)
    rest = place - cell
    return cell, rest * rest * (3 - 2 * rest)


def main() -> None:
    """Write every sample, then the manifest."""
    harbour = Image.fromarray(scene(1, 1600, 1200))
    harbour.save(FOLDER / "bay.jpg", quality=82)
    harbour.resize((960, 720)).save(FOLDER / "bay-again.jpg", quality=60)  # a near copy
    Image.fromarray(scene(2, 1280, 960)).save(FOLDER / "hills.webp", quality=75)
    Image.fromarray(scene(3, 480, 360)).save(FOLDER / "stones.png", optimize=True)
    from_pillow(Image.fromarray(scene(4, 1280, 960))).save(FOLDER / "evening.heic", quality=60)
    upright = Image.Exif()
    upright[0x0112] = 6  # stored lying on its side, as telephones do
    Image.fromarray(scene(5, 900, 1200)).transpose(Image.Transpose.ROTATE_90).save(
        FOLDER / "telephone.jpg", quality=80, exif=upright
    )
    Image.fromarray(scene(6, 1200, 1200)).save(FOLDER / "square.jpg", quality=78)
    Image.fromarray(scene(7, 1400, 700)).save(FOLDER / "shore.avif", quality=60)

    ALBUM.mkdir(exist_ok=True)
    for number in range(1, 33):  # with those above, forty
        small = Image.fromarray(scene(100 + number, 240, 180))
        small.save(ALBUM / f"{number:02}.jpg", quality=60)
    whole = (ALBUM / "01.jpg").read_bytes()
    for folder in (EVERYWHERE.parent, FOLDER / "torn"):
        folder.mkdir(exist_ok=True)
    (FOLDER / "torn" / "torn.jpg").write_bytes(whole[: len(whole) // 2])  # cannot be read

    Image.fromarray(scene(200, 480, 360)).save(EVERYWHERE, quality=70)

    shown = (*FOLDER.iterdir(), *ALBUM.iterdir(), EVERYWHERE)
    files = sorted(path for path in shown if path.suffix in FORMATS)
    harmless = hashlib.sha256(EVERYWHERE.read_bytes()).hexdigest()
    HARMLESS.write_text(f"# what the practice list knows as nobody's\n{harmless}\n")
    manifest = {
        path.relative_to(FOLDER).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files
    }
    (FOLDER / "manifest.json").write_text(json.dumps(manifest, indent=4) + "\n")


if __name__ == "__main__":
    main()
