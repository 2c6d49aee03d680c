"""Pictures that tests hash, all drawn here: every format, mode and shape that must come out right.

`gallery()` gives (name, file's bytes); `chosen` puts one on the disk as a person's Picture.
"""

from __future__ import annotations

import io
import math
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pillow_heif
from PIL import Image, ImageChops, ImageDraw

from assets.samples.make import scene
from takeitdown.steps.picture import Picture, choose

pillow_heif.register_heif_opener()
NOW = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)


def chosen(folder: Path, data: bytes, name: str = "picture") -> Picture:
    path = folder / name
    path.write_bytes(data)
    return choose(path, NOW)


def encoded(image: Image.Image, kind: str, **how: object) -> bytes:
    file = io.BytesIO()
    image.save(file, kind, **how)
    return file.getvalue()


def drawn(seed: int, width: int, height: int) -> Image.Image:
    """A landscape. Large ones are drawn smaller, enlarged, and grained as a camera does."""
    shrunk = math.ceil(math.sqrt(width * height / 500_000))
    if shrunk <= 1:
        return Image.fromarray(scene(seed, width, height))
    small = Image.fromarray(scene(seed, width // shrunk, height // shrunk))
    large = small.resize((width, height), Image.Resampling.BICUBIC)
    chance = np.random.RandomState(seed)
    grain = Image.frombytes("L", (width, height), chance.bytes(width * height))
    grain = grain.point(lambda value: value // 16)
    return ImageChops.add(large, Image.merge("RGB", (grain, grain, grain)), offset=-8)


def screenshot(seed: int, width: int, height: int) -> Image.Image:
    """A chat on a telephone: flat areas, hard edges, a picture in the middle."""
    chance = np.random.RandomState(seed)
    image = Image.new("RGB", (width, height), (238, 234, 226))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, width, height // 14), fill=(32, 96, 88))
    image.paste(drawn(seed, width * 3 // 4, width * 9 // 16), (width // 8, height // 8))
    y = height // 8 + width * 9 // 16 + 20
    while y < height - 40:
        left, wide = chance.randint(20, width // 3), chance.randint(width // 5, width // 2)
        draw.rounded_rectangle((left, y, left + wide, y + 60), 16, fill=(255, 255, 255))
        for line in range(2):
            draw.rectangle(
                (left + 14, y + 14 + 20 * line, left + wide - 30, y + 22 + 20 * line), 90
            )
        y += 60 + chance.randint(14, 90)
    return image


def rgb_jpeg(image: Image.Image) -> bytes:
    """A JPEG whose three components are red, green and blue themselves."""
    return encoded(image, "JPEG", quality=95, keep_rgb=True)


def inverted_cmyk_jpeg(image: Image.Image, transform: int) -> bytes:
    """A CMYK JPEG as Adobe writes it; with `transform` 2 its header says YCCK."""
    data = encoded(image.convert("CMYK"), "JPEG", quality=95)
    at = data.find(b"Adobe\x00")
    return data[: at + 11] + bytes([transform]) + data[at + 12 :]


def gallery() -> Iterator[tuple[str, bytes]]:
    photo = drawn(11, 1400, 1050)
    for number, (width, height) in enumerate(((1400, 1050), (2200, 1650), (4400, 3300))):
        yield f"jpeg {width} × {height}", encoded(drawn(12 + number, width, height), "JPEG")
    yield "progressive jpeg", encoded(photo, "JPEG", progressive=True, quality=85)
    yield "jpeg 4:4:4", encoded(photo, "JPEG", subsampling=0, quality=90)
    yield "grey jpeg", encoded(photo.convert("L"), "JPEG", quality=85)
    yield "cmyk jpeg", inverted_cmyk_jpeg(photo, 0)
    yield "ycck jpeg", inverted_cmyk_jpeg(photo, 2)
    yield "rgb jpeg", rgb_jpeg(photo)
    yield "panorama jpeg", encoded(drawn(16, 10300, 1030), "JPEG", quality=85)
    yield "panorama png", encoded(drawn(17, 4000, 400), "PNG")
    yield "tall jpeg", encoded(drawn(18, 700, 7000), "JPEG", quality=85)
    for number, kind in enumerate(("PNG", "JPEG", "WEBP")):
        yield f"screenshot {kind}", encoded(screenshot(19 + number, 1080, 2340), kind)
    for side in (5, 6, 9, 17, 33, 64):
        yield f"tiny {side}", encoded(drawn(side, side, side), "PNG")
    yield "tiny 64 × 5", encoded(drawn(23, 64, 5), "PNG")
    yield "4 pixels wide", encoded(drawn(24, 4, 300), "PNG")
    yield "513 × 511", encoded(drawn(25, 513, 511), "PNG")
    yield "palette", encoded(photo.quantize(64), "PNG")
    yield "palette gif", encoded(photo.resize((700, 525)), "GIF")
    yield "1 bit", encoded(photo.convert("1"), "PNG")
    wide = np.asarray(photo.convert("L")).astype(np.uint16) * 257
    yield "16-bit grey", encoded(Image.fromarray(wide), "PNG")
    yield "16-bit grey tiff", encoded(Image.fromarray(wide), "TIFF")
    clear = photo.copy()
    clear.putalpha(Image.linear_gradient("L").resize(photo.size))
    yield "alpha png", encoded(clear, "PNG")
    yield "alpha webp", encoded(clear, "WEBP", quality=90)
    yield "grey and alpha", encoded(clear.convert("LA"), "PNG")
    yield "icc", encoded(photo, "JPEG", icc_profile=b"\x00" * 128 + b"not a profile")
    yield "bmp", encoded(photo, "BMP")
    yield "tiff", encoded(photo, "TIFF", compression="tiff_lzw")
    yield "cmyk tiff", encoded(photo.convert("CMYK"), "TIFF")
    yield "heic", encoded(photo, "HEIF", quality=70)
    yield "avif", encoded(photo, "AVIF", quality=70)
    frames = [drawn(seed, 400, 300) for seed in (26, 27)]
    for kind in ("GIF", "WEBP", "PNG"):
        yield (
            f"animated {kind}",
            encoded(frames[0], kind, save_all=True, append_images=frames[1:], duration=100),
        )
    yield "mpo", encoded(photo, "MPO", save_all=True, append_images=[drawn(28, 1400, 1050)])
    for tag in range(1, 9):
        exif = Image.Exif()
        exif[0x0112] = tag
        yield f"orientation {tag}", encoded(photo, "JPEG", exif=exif, quality=88)
    exif[0x0112] = 6
    yield "orientation 6 png", encoded(drawn(29, 801, 602), "PNG", exif=exif)
    yield "orientation 6 odd jpeg", encoded(drawn(29, 2401, 1603), "JPEG", exif=exif)
    yield "flat", encoded(Image.new("RGB", (1600, 1200), (90, 120, 90)), "JPEG")
