"""Opening a file: the one that was chosen, within the limits, or one plain code."""

from __future__ import annotations

import io
import os
import struct
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageOps

from takeitdown.errors import PictureProblem
from takeitdown.hashing import reading
from takeitdown.hashing.hasher import fingerprint
from takeitdown.hashing.reading import preview
from takeitdown.steps.picture import MOST_BYTES, Picture
from tests.hashing.gallery import chosen, drawn, encoded

PHOTO = encoded(drawn(41, 640, 480), "JPEG")


def refused(picture: Picture) -> str:
    with pytest.raises(PictureProblem) as problem:
        fingerprint(picture)
    with pytest.raises(PictureProblem) as seen:
        preview(picture, 200)
    assert problem.value.code == seen.value.code
    return problem.value.code


def test_a_file_that_vanished_is_missing(tmp_path: Path) -> None:
    picture = chosen(tmp_path, PHOTO)
    picture.path.unlink()
    assert refused(picture) == "missing"


def test_another_file_in_its_place_has_changed(tmp_path: Path) -> None:
    picture = chosen(tmp_path, PHOTO)
    other = chosen(tmp_path, PHOTO, "other")
    os.replace(other.path, picture.path)
    assert refused(picture) == "changed"


def test_a_file_that_grew_or_shrank_has_changed(tmp_path: Path) -> None:
    picture = chosen(tmp_path, PHOTO)
    picture.path.write_bytes(PHOTO + b"more")
    assert refused(picture) == "changed"
    picture.path.write_bytes(PHOTO[:-4])
    assert refused(picture) == "changed"


def test_a_link_is_not_followed_even_to_the_very_file(tmp_path: Path) -> None:
    picture = chosen(tmp_path, PHOTO)
    picture.path.rename(tmp_path / "moved")
    picture.path.symlink_to(tmp_path / "moved")
    assert refused(picture) == "link"


def test_a_pipe_in_its_place_does_not_hang(tmp_path: Path) -> None:
    picture = chosen(tmp_path, PHOTO)
    picture.path.unlink()
    os.mkfifo(picture.path)
    assert refused(picture) == "changed"


def test_a_folder_in_its_place_has_changed(tmp_path: Path) -> None:
    picture = chosen(tmp_path, PHOTO)
    picture.path.unlink()
    picture.path.mkdir()
    assert refused(picture) == "changed"


def test_too_many_bytes_are_not_read(tmp_path: Path) -> None:
    picture = chosen(tmp_path, PHOTO)
    with open(picture.path, "r+b") as file:
        file.truncate(MOST_BYTES + 1)
    modified = picture.path.stat().st_mtime_ns
    swollen = replace(picture, size=MOST_BYTES + 1, modified=modified)
    assert refused(swollen) == "too-many-bytes"


@pytest.mark.parametrize(
    "data",
    [
        b"Dear diary, today\n" * 40,
        b"%PDF-1.7\n" + bytes(400),
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"\x00" * 64,
        b"8BPS\x00\x01" + bytes(60),  # Photoshop: Pillow could, the allow-list does not
        b"P6 2 2 255\n" + bytes(12),
        b"BLP2"
        + struct.pack("<IBBBB", 1, 1, 8, 0, 0)
        + struct.pack("<II", 60000, 60000)
        + bytes(272),
    ],
)
def test_what_is_on_no_list_is_no_picture(data: bytes, tmp_path: Path) -> None:
    assert refused(chosen(tmp_path, data, "photo.jpg")) == "not-a-picture"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP", "HEIF", "AVIF"])
def test_half_a_picture_is_damaged(kind: str, tmp_path: Path) -> None:
    data = encoded(drawn(42, 640, 480), kind)
    assert refused(chosen(tmp_path, data[: len(data) // 2])) in ("damaged", "not-a-picture")


def png(width: int, height: int) -> bytes:
    """A PNG that says how large it is and holds nothing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    start = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header)
    return start + chunk(b"IDAT", zlib.compress(bytes(100))) + chunk(b"IEND", b"")


def webp(width: int, height: int) -> bytes:
    """34 bytes that ask for a canvas of any size."""
    bits = (width - 1) | (height - 1) << 14
    data = b"VP8L" + struct.pack("<I", 9) + b"\x2f" + struct.pack("<I", bits) + bytes(5)
    return b"RIFF" + struct.pack("<I", len(data) + 4) + b"WEBP" + data


def jpeg(width: int, height: int) -> bytes:
    frame = struct.pack(">BHHB", 8, height, width, 1) + b"\x01\x11\x00"
    return b"\xff\xd8\xff\xc0" + struct.pack(">H", 2 + len(frame)) + frame + PHOTO[-600:]


def gif(width: int, height: int) -> bytes:
    frame = b"," + struct.pack("<HHHH", 0, 0, width, height) + b"\x00\x02\x02\x44\x01\x00;"
    return b"GIF89a" + struct.pack("<HH", width, height) + b"\x80\x00\x00" + bytes(6) + frame


@pytest.mark.parametrize(
    "data",
    [png(30_000, 30_000), webp(16_384, 16_384), jpeg(60_000, 4_000), gif(60_000, 60_000)],
    ids=["png", "webp", "jpeg", "gif"],
)
def test_more_than_two_hundred_megapixels_are_not_decoded(data: bytes, tmp_path: Path) -> None:
    assert refused(chosen(tmp_path, data)) == "too-many-pixels"


def test_a_frame_larger_than_its_gif_is_not_decoded(tmp_path: Path) -> None:
    small = gif(10, 10)
    data = small.replace(
        struct.pack("<HHHH", 0, 0, 10, 10), struct.pack("<HHHH", 0, 0, 60_000, 60_000)
    )
    assert refused(chosen(tmp_path, data)) == "too-many-pixels"


def test_a_picture_of_millions_by_five_pixels_is_read(tmp_path: Path) -> None:
    line = Image.linear_gradient("L").resize((4_000_000, 5))
    found = fingerprint(chosen(tmp_path, encoded(line, "PNG", compress_level=1)), shield=True)
    assert found.pdq != "0" * 64


@pytest.mark.long
@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
def test_two_hundred_megapixels_of_a_telephone_are_read(tmp_path: Path) -> None:
    image = drawn(43, 2040, 1530).resize((16_320, 12_240), Image.Resampling.NEAREST)
    found = fingerprint(chosen(tmp_path, encoded(image, "JPEG", quality=70)))
    assert found.pdq_quality == 100


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_a_broken_exif_block_does_not_cost_the_picture(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    data = encoded(drawn(48, 640, 480), "JPEG", exif=exif)
    at = data.find(b"Exif\x00\x00") + 6
    for broken in (
        b"\xff" * 8,
        b"MM\x00\x2a\xff\xff\xff\xff",
        bytes(8),
        b"II\x2a\x00\x08\x00\x00\x00",
    ):
        picture = chosen(tmp_path, data[:at] + broken + data[at + 8 :])
        assert fingerprint(picture).pdq_quality == 100


def test_a_progressive_jpeg_with_thousands_of_scans_is_given_up(tmp_path: Path) -> None:
    data = encoded(Image.new("L", (1200, 900), 90), "JPEG", progressive=True)
    last = data[data.rfind(b"\xff\xda") : -2]  # a few bytes, and a walk over the whole picture
    assert refused(chosen(tmp_path, data[:-2] + last * 4000 + b"\xff\xd9")) == "too-slow"


def test_a_preview_is_small_upright_and_rgb(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    image = drawn(45, 1600, 1200)
    seen = preview(chosen(tmp_path, encoded(image, "JPEG", exif=exif, quality=95)), 300)
    assert (seen.width, seen.height) == (225, 300)
    assert len(seen.rgb) == 225 * 300 * 3
    upright = ImageOps.fit(image.transpose(Image.Transpose.ROTATE_270), (225, 300))
    difference = [abs(one - other) for one, other in zip(seen.rgb, upright.tobytes(), strict=True)]
    assert sum(difference) / len(difference) < 3


def test_a_picture_smaller_than_its_preview_is_not_enlarged(tmp_path: Path) -> None:
    seen = preview(chosen(tmp_path, encoded(drawn(46, 40, 30), "PNG")), 300)
    assert (seen.width, seen.height) == (40, 30)


def test_nothing_of_the_picture_shows_in_a_preview_s_repr(tmp_path: Path) -> None:
    assert "rgb" not in repr(preview(chosen(tmp_path, PHOTO), 20))


def test_a_truncated_header_is_no_picture(tmp_path: Path) -> None:
    for length in range(1, 40):
        assert refused(chosen(tmp_path, PHOTO[:length])) in ("not-a-picture", "damaged")


def test_what_was_decoded_is_closed() -> None:
    with reading.opened(PHOTO) as image:
        file = image.fp
    assert isinstance(file, io.BytesIO)
    assert image.fp is None
