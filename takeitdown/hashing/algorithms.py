"""PDQ and pHash, in NumPy.

Arrays in, hexadecimal out; nothing here opens a file. The sources: PDQ is Meta's
(ThreatExchange, `pdq/cpp/hashing/pdqhashing.cpp`), pHash is Zauner's as `imagehash.phash` has it.

Everything in PDQ before the median is linear and separable: luma, two passes of a box filter, every
64th part of each axis, a DCT. So the filter and the decimation are one matrix for the rows and one
for the columns, which depend on the size alone, and the picture is touched by two matrix products:

    plane (64 × 64) = rows (64 × height) · luma · columns (64 × width)ᵀ
    coefficients (16 × 16) = DCT · plane · DCTᵀ

A picture that was decoded at 1/s has cells of s × s pixels in place of pixels. The same matrices
with the weights of each cell's pixels added up stand in for the full-size ones. Mirrored and turned
pictures need no other pixels, only the matrices read backwards or exchanged.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Floats = NDArray[np.floating[Any]]
Bytes = NDArray[np.uint8]

PLANE = 64
LUMA = np.array([0.299, 0.587, 0.114], np.float32)
SMALLEST_SIDE = 5  # below it the reference answers with zeros and quality 0
FLAT = ("0" * 64, 0)


@dataclass(frozen=True, slots=True)
class Cells:
    """A picture's brightness, 0 to 255: one number for each cell of `cell` pixels (across, down).

    `size` is the picture's width and height in pixels; the last cells may hang over its edge.
    """

    luma: Floats
    size: tuple[int, int]
    cell: tuple[int, int]


# What each EXIF orientation asks for: rows and columns exchanged, then rows, then columns reversed.
EXIF_TURNS = {
    1: (False, False, False),
    2: (False, False, True),
    3: (False, True, True),
    4: (False, True, False),
    5: (True, False, False),
    6: (True, False, True),
    7: (True, True, True),
    8: (True, True, False),
}


def pdq(rgb: Bytes) -> tuple[str, int]:
    """PDQ (64 hexadecimal digits) and its quality (0 to 100) of height × width × 3 bytes of RGB.

    Equal to `pdqhash.compute` and python-threatexchange on the same array, apart from coefficients
    that lie on the median within the precision of a float.
    """
    height, width = rgb.shape[:2]
    return pdq_of_cells(Cells(luma(rgb), (width, height), (1, 1)))


def luma(rgb: Bytes) -> Floats:
    """Brightness, 0 to 255, height × width, of height × width × 3 bytes of RGB."""
    return rgb.astype(np.float32) @ LUMA


def pdq_of_cells(cells: Cells, orientation: int = 1) -> tuple[str, int]:
    """PDQ and quality of the picture that `cells` shows once it is turned as its EXIF orientation
    asks.
    """
    if min(cells.size) < SMALLEST_SIDE:
        return FLAT
    exchanged, rows_reversed, columns_reversed = EXIF_TURNS[orientation]
    (width, height), (across, down), seen = cells.size, cells.cell, cells.luma
    if exchanged:
        width, height, across, down, seen = height, width, down, across, seen.T
    rows, columns = axis(height, down, rows_reversed), axis(width, across, columns_reversed)
    return pdq_of_plane(rows @ seen @ columns.T)


@lru_cache(maxsize=64)
def axis(length: int, cell: int = 1, backwards: bool = False) -> Floats:
    """What the box filter (twice) and the decimation make of one axis of `length` pixels in cells
    of `cell` pixels: 64 × ceil(length / cell). `backwards` is for an axis that is to be reversed.

    The window is ceil(length / 128) pixels and shrinks at both ends, as in the reference. Only the
    pixels that one row reaches are held at a time: a picture may be millions of pixels long.
    """
    window = (length + 127) // 128
    right = (window + 2) // 2
    left = window - right
    cells = -(-length // cell)
    weights = np.empty((PLANE, cells), np.float32)
    for row in range(PLANE):
        middle = int((row + 0.5) * length / PLANE)
        reached = np.arange(max(middle - left, 0), min(middle + right, length))
        first = np.maximum(reached - left, 0)
        behind = np.minimum(reached + right, length)
        share = 1 / (behind - first) / len(reached)
        start, end = first[0], behind[-1]
        steps = np.bincount(first - start, share, end - start + 1)
        steps -= np.bincount(behind - start, share, end - start + 1)
        places = np.arange(start, end)
        if backwards:
            places = length - 1 - places
        weights[row] = np.bincount(places // cell, np.cumsum(steps[:-1]), cells)
    weights.setflags(write=False)
    return weights


def pdq_of_plane(plane: Floats) -> tuple[str, int]:
    """PDQ and quality of the 64 × 64 plane of filtered brightness."""
    coefficients = (DCT @ plane @ DCT.T).ravel()
    median = np.partition(coefficients, 127)[127]  # the lower one of the two, as Torben's method
    bits = coefficients > median
    return np.packbits(bits[::-1]).tobytes().hex(), _quality(plane)


def _quality(plane: Floats) -> int:
    """The sum of the steps between neighbours in whole hundredths of the range, by 90."""
    steps = sum(
        int(np.abs(np.trunc(np.diff(plane, axis=way) * np.float32(100) / np.float32(255))).sum())
        for way in (0, 1)
    )
    return min(100, steps // 90)


def _dct() -> NDArray[np.float64]:
    """16 × 64: the frequencies 1 to 16 of the DCT-II, without the constant one."""
    frequency, place = np.mgrid[1:17, 0:PLANE]
    return np.asarray(np.sqrt(2 / PLANE) * np.cos(np.pi / 128 * frequency * (2 * place + 1)))


DCT = _dct()


def phash(image: Image.Image) -> str:
    """pHash (16 hexadecimal digits) of a picture: equal to `imagehash.phash(image)`, bit for bit.

    Grey, 32 × 32 by Lanczos, the lowest 8 × 8 of its DCT-II, each against their median.
    """
    return phash_with_margin(thumbnail_for_phash(image.convert("L"), image.size))[0]


def thumbnail_for_phash(grey: Image.Image, size: tuple[float, float]) -> Image.Image:
    """The 32 × 32 that pHash looks at, of the first `size` (width, height) of a grey picture."""
    return grey.resize((32, 32), Image.Resampling.LANCZOS, (0, 0, *size))


def phash_with_margin(thumbnail: Image.Image) -> tuple[str, float]:
    """pHash, and how far apart the two coefficients lie that the median parts: the smaller, the
    likelier that another decoding of the same picture has other bits.
    """
    small = np.asarray(thumbnail)
    coefficients = np.round(_PHASH_DCT @ small @ _PHASH_DCT.T, 6)  # so that a flat picture is flat
    lower, upper = np.partition(coefficients.ravel(), (31, 32))[31:33]
    bits = coefficients > (lower + upper) / 2
    return np.packbits(bits).tobytes().hex(), float(upper - lower)


def _phash_dct() -> NDArray[np.float64]:
    frequency, place = np.mgrid[0:8, 0:32]
    return np.asarray(2 * np.cos(np.pi / 64 * frequency * (2 * place + 1)))


_PHASH_DCT = _phash_dct()
