"""Opening a picture: the file's bytes, and what they show.

The file is opened once, without following a link, and must be the one that was chosen. Its bytes
are held, so that what is digested is what is decoded. They are hostile until shown otherwise:

- only the formats of the allow-list are tried, by what the bytes say, never by the name;
- bytes, pixels and a JPEG's scans are counted before anything is decoded;
- of an animation, a burst or a book of pages only the first picture is decoded;
- whatever a decoder raises is one PictureProblem.

Colour profiles are left aside and alpha is dropped, deliberately: python-threatexchange, pdqhash
and imagehash do the same, and the fingerprints must be those that they find.
"""

from __future__ import annotations

import errno
import io
import os
import stat
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field

import numpy as np
import pillow_heif
from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    ExifTags,
    GifImagePlugin,
    Image,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    UnidentifiedImageError,
    WebPImagePlugin,
)

from takeitdown.errors import PictureProblem
from takeitdown.hashing.algorithms import Cells
from takeitdown.steps.picture import MOST_BYTES, Picture

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "HEIF", "AVIF")
# Imported here, so that Pillow never looks for a decoder among the forty others it has.
DECODERS = (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)
MOST_PIXELS = 200 * 1000 * 1000
# A progressive JPEG's decoder goes over the whole picture once a scan, at about 1 ms a megapixel,
# and cannot be interrupted. Telephones and editors write about ten scans.
MOST_SCANNED = 4000 * 1000 * 1000
_SCAN = b"\xff\xda"
# Pictures above this size are decoded one at a time, so that their memory does not add up.
ALONE = 64 * 1000 * 1000
_LARGE = threading.Lock()

# PDQ stays within 2 bits of the full size where the decoder leaves this many pixels on the shorter
# side, and where averaging leaves this many on each.
SHORTEST_SHRUNK = 512
SHORTEST_REDUCED = 1024
STRIP = 4 * 1000 * 1000  # pixels that are averaged at once, or one row of cells

pillow_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False)
# Pillow refuses above twice this number, in places that we do not reach (a WebP's canvas is made
# while its header is read); between once and twice it would only warn.
Image.MAX_IMAGE_PIXELS = MOST_PIXELS // 2
# What else Pillow warns of is a malformed file, which the person is told in one sentence.
warnings.filterwarnings("ignore", category=Image.DecompressionBombWarning)
warnings.filterwarnings("ignore", module="PIL")


@dataclass(frozen=True, slots=True)
class Preview:
    """Pixels for a person who asked to see the picture: upright RGB, 3 × width bytes a row."""

    width: int
    height: int
    rgb: bytes = field(repr=False)


def contents(picture: Picture) -> bytes:
    """The bytes of the file that was chosen. Raises PictureProblem."""
    flags = os.O_RDONLY
    for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC", "O_BINARY"):
        flags |= getattr(os, name, 0)
    try:
        descriptor = os.open(picture.path, flags)
    except (FileNotFoundError, NotADirectoryError):
        raise PictureProblem("missing") from None
    except OSError as error:
        raise PictureProblem("link" if error.errno == errno.ELOOP else "unreadable") from None
    try:
        seen = os.fstat(descriptor)
        # A new file can be given the inode of one that was deleted a moment ago.
        now = (seen.st_size, (seen.st_dev, seen.st_ino), seen.st_mtime_ns)
        same = now == (picture.size, picture.inode, picture.modified)
        if not stat.S_ISREG(seen.st_mode) or not same:
            raise PictureProblem("changed")
        if picture.size > MOST_BYTES:
            raise PictureProblem("too-many-bytes")
        with open(descriptor, "rb", closefd=False) as file:
            data = file.read(picture.size + 1)
    except OSError:
        raise PictureProblem("unreadable") from None
    finally:
        os.close(descriptor)
    if len(data) != picture.size:
        raise PictureProblem("changed")
    return data


@contextmanager
def opened(data: bytes) -> Iterator[Image.Image]:
    """The picture in `data`, its header read and its limits checked, nothing decoded yet.

    Everything that is done with it inside the `with` may fail as only PictureProblem does.
    """
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as image:
            pixels = image.width * image.height
            if pixels > MOST_PIXELS:
                raise PictureProblem("too-many-pixels")
            if "progressive" in image.info and data.count(_SCAN) * pixels > MOST_SCANNED:
                raise PictureProblem("too-slow")
            with _LARGE if pixels > ALONE else nullcontext():
                yield image
    except PictureProblem:
        raise
    except UnidentifiedImageError:
        raise PictureProblem("not-a-picture") from None
    except Image.DecompressionBombError:
        raise PictureProblem("too-many-pixels") from None
    except Exception:  # a decoder's edge: hostile bytes raise eight kinds and no list is complete
        raise PictureProblem("damaged") from None


def orientation(image: Image.Image) -> int:
    """The EXIF orientation, 1 to 8; 1 where there is none or it is nonsense."""
    try:
        tag = image.getexif().get(ExifTags.Base.Orientation, 1)
    except Exception:  # a decoder's edge: a broken EXIF block must not cost the picture
        return 1
    return tag if tag in _TRANSPOSED else 1


def upright(image: Image.Image, tag: int) -> Image.Image:
    """`image`, turned as its orientation asks."""
    method = _TRANSPOSED[tag]
    return image if method is None else image.transpose(method)


_TRANSPOSED = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def shrinking(image: Image.Image) -> int:
    """At which fraction 1/s a JPEG may be decoded, straight to grey: 1, 2, 4 or 8.

    1 for all that is not a JPEG of brightness and two colour differences (or brightness alone):
    in CMYK, YCCK or RGB the decoder's grey is something else. The rule is libjpeg's own
    (`default_decompress_parms`), and whatever it leaves to guessing is 1.
    """
    if not isinstance(image, JpegImagePlugin.JpegImageFile) or image.mode not in ("RGB", "L"):
        return 1
    marked = "jfif" in image.info or image.info.get("adobe_transform") == 1
    numbered = "adobe" not in image.info and [part[0] for part in image.layer] == [1, 2, 3]
    if image.mode == "RGB" and (
        image.info.get("adobe_transform", 1) != 1 or not (marked or numbered)
    ):
        return 1
    return next((s for s in (8, 4, 2) if min(image.size) // s >= SHORTEST_SHRUNK), 1)


def grey(image: Image.Image, shrunk: int) -> Image.Image:
    """A JPEG that `shrinking` allows, decoded to grey at 1/`shrunk`."""
    width, height = image.size
    image.draft("L", (width // shrunk, height // shrunk))
    if image.size != (-(-width // shrunk), -(-height // shrunk)):
        raise PictureProblem("damaged")
    image.load()
    return image


def coloured(image: Image.Image) -> Image.Image:
    """`image` in RGB, 8 bits a channel, decoded at its full size."""
    image.load()
    if image.mode.startswith("I"):  # 16 bits of grey: Pillow would clip them, not scale them
        image = image.convert("I").point(lambda value: value * (1 / 256), "L")
    return image if image.mode == "RGB" else image.convert("RGB")


def cells(image: Image.Image, size: tuple[int, int], shrunk: int = 1) -> Cells:
    """The brightness of a decoded picture of `size` pixels, itself at 1/`shrunk`, in cells that
    leave at least 1,024 on each axis that had them.

    In strips, as floats: a byte a cell would be too coarse (14 bits of a PDQ in place of 2), and
    full-size floats too large.
    """
    across, down = (max(1, side // SHORTEST_REDUCED) for side in image.size)
    rows = max(1, STRIP // (image.width * down)) * down
    strips = []
    for top in range(0, image.height, rows):
        strip = image.crop((0, top, image.width, min(top + rows, image.height)))
        strips.append(np.asarray(strip.convert("F").reduce((across, down))))
    return Cells(np.concatenate(strips), size, (across * shrunk, down * shrunk))


def preview(picture: Picture, longest: int) -> Preview:
    """The picture to look at, upright, its longer side at most `longest` pixels. Raises
    PictureProblem.
    """
    with opened(contents(picture)) as image:
        tag = orientation(image)
        image.draft("RGB", (longest, longest))
        seen = coloured(image)
        seen.thumbnail((longest, longest))
        seen = upright(seen, tag)
        return Preview(seen.width, seen.height, seen.tobytes())
