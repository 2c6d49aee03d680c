"""The shield: PDQs of likely edited copies of a picture.

A mirrored, cropped, framed or turned copy is another picture to PDQ. So what such a copy's PDQ
would be is computed beforehand, from the picture's brightness in 256 × 256 cells, which is there
already: most edits are no more than another pair of matrices (`algorithms`), a small turn is one
small affine map. Nothing is decoded again.

Which edits stand in `EDITS` was chosen by measurement: `tests/benchmarks/reach.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import cos, radians, sin

import numpy as np
from PIL import Image

from takeitdown.hashing.algorithms import EXIF_TURNS, Cells, Floats, axis, pdq_of_plane
from takeitdown.hashing.grouping import NEAR, distance
from takeitdown.steps.fingerprint import LISTED_QUALITY, MOST_VARIANTS, Variant

GRID = 256
FINE = 1024  # samples an edited copy is given on each axis
BLACK, WHITE = 0.0, 255.0

# What part of the picture the copy shows: left, top, right, bottom in parts of its width and
# height. Below 0 or above 1 is a border.
Window = tuple[float, float, float, float]
WHOLE: Window = (0, 0, 1, 1)


@dataclass(frozen=True, slots=True)
class Edit:
    """One way to edit a copy: turned by `degrees`, then a window of it, then mirrored or turned as
    an EXIF orientation would, with `border` (0 to 255) where the window shows no picture.
    """

    kind: str
    window: Window | Callable[[float], Window] = WHOLE  # of the picture's width / height
    orientation: int = 1
    degrees: float = 0
    border: float = BLACK


def cut(left: float, top: float, right: float, bottom: float) -> Window:
    """What is left when these parts are cut off; negative parts are added."""
    return (left, top, 1 - right, 1 - bottom)


def square(aspect: float) -> Window:
    """The centre square."""
    if aspect > 1:
        return (0.5 - 0.5 / aspect, 0, 0.5 + 0.5 / aspect, 1)
    return (0, 0.5 - 0.5 * aspect, 1, 0.5 + 0.5 * aspect)


def screen(aspect: float, of: float = 9 / 19.5) -> Window:
    """The picture as large as it goes, in the middle of a screen of width / height `of`."""
    if aspect > of:
        extra = (aspect / of - 1) / 2
        return (0, -extra, 1, 1 + extra)
    extra = (of / aspect - 1) / 2
    return (-extra, 0, 1 + extra, 1)


# Chosen one by one out of 153, each time the one that found most copies that were not found yet.
EDITS: tuple[Edit, ...] = (
    Edit("mirror", orientation=2),
    Edit("half-turn", orientation=3),
    Edit("upside-down", orientation=4),
    Edit("quarter-turn", orientation=6),
    Edit("quarter-turn-back", orientation=8),
    Edit("crop-5", cut(0.05, 0.05, 0.05, 0.05)),
    Edit("crop-10", cut(0.1, 0.1, 0.1, 0.1)),
    Edit("crop-20", cut(0.2, 0.2, 0.2, 0.2)),
    Edit("mirror-crop-5", cut(0.05, 0.05, 0.05, 0.05), orientation=2),
    Edit("square", square),
    Edit("crop-top-left", cut(0.05, 0.05, 0, 0)),
    Edit("crop-bottom-right", cut(0, 0, 0.05, 0.05)),
    Edit("crop-left", cut(0.1, 0, 0, 0)),
    Edit("crop-top", cut(0, 0.1, 0, 0)),
    Edit("crop-right", cut(0, 0, 0.1, 0)),
    Edit("crop-bottom", cut(0, 0, 0, 0.1)),
    Edit("turn-left", degrees=4),
    Edit("turn-right", degrees=-4),
    Edit("straightened", cut(0.035, 0.035, 0.035, 0.035), degrees=2.5),
    Edit("screen", screen),
    Edit("border-white", cut(-0.03, -0.03, -0.03, -0.03), border=WHITE),
    Edit("border-black", cut(-0.04, -0.04, -0.04, -0.04)),
    Edit("caption-above", cut(0, -0.15, 0, 0), border=WHITE),
)


def variants(cells: Cells, orientation: int, listed: Sequence[str]) -> tuple[Variant, ...]:
    """The variants of an upright picture whose PDQs are `listed`.

    None lies within reach of another or of what is listed, none is below the listed quality, and
    together with what is listed they are no more than a fingerprint may hold.
    """
    grid, aspect = grid_of(cells, orientation), aspect_of(cells, orientation)
    taken, found = list(listed), []
    for edit in EDITS:
        pdq, quality = pdq_of_edit(grid, aspect, edit)
        if quality >= LISTED_QUALITY and all(distance(pdq, other) > NEAR for other in taken):
            taken.append(pdq)
            found.append(Variant(edit.kind, pdq, quality))
    return tuple(found[: MOST_VARIANTS + 1 - len(listed)])


def aspect_of(cells: Cells, orientation: int) -> float:
    """Width / height of the upright picture."""
    width, height = cells.size
    return height / width if EXIF_TURNS[orientation][0] else width / height


def pdq_of_edit(grid: Floats, aspect: float, edit: Edit) -> tuple[str, int]:
    """PDQ and quality of one edited copy of the upright picture that `grid` shows."""
    left, top, right, bottom = edit.window(aspect) if callable(edit.window) else edit.window
    seen = grid - np.float32(edit.border)
    if edit.degrees:
        seen = _turned(seen, aspect, edit.degrees)
    exchanged, rows_reversed, columns_reversed = EXIF_TURNS[edit.orientation]
    if exchanged:
        rows, columns = _part(left, right, rows_reversed), _part(top, bottom, columns_reversed)
        return pdq_of_plane(rows @ seen.T @ columns.T)
    rows, columns = _part(top, bottom, rows_reversed), _part(left, right, columns_reversed)
    return pdq_of_plane(rows @ seen @ columns.T)


def grid_of(cells: Cells, orientation: int) -> Floats:
    """The upright picture's brightness in 256 × 256 cells."""
    exchanged, rows_reversed, columns_reversed = EXIF_TURNS[orientation]
    image = Image.fromarray(np.asarray(cells.luma, np.float32))
    grid = np.asarray(image.resize((GRID, GRID), Image.Resampling.BOX))
    grid = grid.T if exchanged else grid
    return grid[:: -1 if rows_reversed else 1, :: -1 if columns_reversed else 1]


def _turned(grid: Floats, aspect: float, degrees: float) -> Floats:
    """The grid's picture turned counter-clockwise about its middle; 0 where nothing is left."""
    c, s, middle = cos(radians(degrees)), sin(radians(degrees)), GRID / 2
    a, b, d, e = c, -s / aspect, s * aspect, c
    matrix = (a, b, middle - a * middle - b * middle, d, e, middle - d * middle - e * middle)
    image = Image.fromarray(np.ascontiguousarray(grid))
    return np.asarray(
        image.transform(
            (GRID, GRID), Image.Transform.AFFINE, matrix, Image.Resampling.BILINEAR, fillcolor=0
        )
    )


@lru_cache(maxsize=256)
def _part(start: float, stop: float, backwards: bool) -> Floats:
    """As `algorithms.axis`, for a copy that shows the part from `start` to `stop` of an axis:
    64 × 256. What lies outside weighs nothing.
    """
    place = (start + (np.arange(FINE) + 0.5) * (stop - start) / FINE) * GRID - 0.5
    inside = (place > -0.5) & (place < GRID - 0.5)
    place = np.clip(place[inside], 0, GRID - 1)
    first = np.minimum(place.astype(int), GRID - 2)
    sample = np.arange(len(place))
    samples = np.zeros((len(place), GRID), np.float32)  # between the two nearest cells each
    samples[sample, first] = 1 - (place - first)
    samples[sample, first + 1] = place - first
    weights = axis(FINE)[:, ::-1] if backwards else axis(FINE)
    part: Floats = weights[:, inside] @ samples
    part.setflags(write=False)
    return part
