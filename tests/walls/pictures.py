"""Two synthetic pictures that can be found again: in every byte, and by a word in name and EXIF."""

from __future__ import annotations

import atexit
import functools
import io
import shutil
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image

from tests.walls.detectors import Secrets

CANARY = "kanarienvogel"


def kept_folder() -> Path:
    """A new folder that is there until the tests end."""
    folder = Path(tempfile.mkdtemp(prefix="takeitdown-test-"))
    atexit.register(shutil.rmtree, folder)
    return folder


@functools.cache
def pictures() -> tuple[Path, ...]:
    folder, made = kept_folder(), []
    for number in (1, 2):
        random = np.random.default_rng(number)
        coarse = random.integers(0, 256, (12, 16, 3), dtype=np.uint8)
        image = Image.fromarray(coarse).resize((160, 120), Image.Resampling.BICUBIC)
        exif = Image.Exif()
        exif[0x010E] = f"{CANARY}, {CANARY[::-1]}"  # no words that stand elsewhere
        path = folder / f"{CANARY}-{number}.jpg"
        image.save(path, "JPEG", quality=90, exif=exif)
        made.append(path)
    return tuple(made)


@functools.cache
def secrets() -> Secrets:
    contents = [path.read_bytes() for path in pictures()]
    pixels = [Image.open(io.BytesIO(one)).convert("RGB").tobytes() for one in contents]
    return Secrets.of([*contents, *pixels], [CANARY])
