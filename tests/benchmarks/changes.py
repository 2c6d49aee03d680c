"""What people, apps and services do to a picture before it turns up again: 55 changes.

Each takes an RGB image and gives the copy, re-encoded as a JPEG of quality 85 unless the change is
itself an encoding.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from math import cos, radians, sin

from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageOps

Change = Callable[[Image.Image], Image.Image]


def encoded(image: Image.Image, kind: str = "JPEG", quality: int = 85) -> Image.Image:
    file = io.BytesIO()
    image.save(file, kind, quality=quality)
    return Image.open(file).convert("RGB")


def scaled(image: Image.Image, factor: float) -> Image.Image:
    return image.resize((max(8, round(image.width * factor)), max(8, round(image.height * factor))))


def cropped(
    image: Image.Image, left: float, top: float, right: float, bottom: float
) -> Image.Image:
    width, height = image.size
    return image.crop(
        (
            round(left * width),
            round(top * height),
            width - round(right * width),
            height - round(bottom * height),
        )
    )


def gamma(image: Image.Image, power: float) -> Image.Image:
    return image.point([round(255 * (value / 255) ** power) for value in range(256)] * 3)


def turned(image: Image.Image, degrees: float) -> Image.Image:
    return image.rotate(degrees, Image.Resampling.BICUBIC)


def straightened(image: Image.Image, degrees: float) -> Image.Image:
    """Turned as a telephone's editor does: enlarged until no corner is empty."""
    width, height = image.size
    c, s = cos(radians(abs(degrees))), sin(radians(abs(degrees)))
    grow = max(c + s * height / width, c + s * width / height)
    whole = image.rotate(degrees, Image.Resampling.BICUBIC)
    keep = (1 - 1 / grow) / 2
    return cropped(whole, keep, keep, keep, keep)


def framed(image: Image.Image, part: float, colour: str) -> Image.Image:
    return ImageOps.expand(image, round(part * min(image.size)), colour)


def on_screen(image: Image.Image) -> Image.Image:
    """A telephone's full-screen view, black bars and all."""
    return ImageOps.pad(image, (1080, 2340), color="black")


def in_app(image: Image.Image) -> Image.Image:
    """A feed: a bar with a name above, the picture across the screen, buttons and text below."""
    page = Image.new("RGB", (1080, 2340), "white")
    shown = image.resize((1080, min(1620, round(1080 * image.height / image.width))))
    top = (2340 - shown.height) // 2
    page.paste(shown, (0, top))
    draw = ImageDraw.Draw(page)
    draw.ellipse((30, top - 110, 110, top - 30), fill=(180, 90, 140))
    draw.rectangle((140, top - 90, 460, top - 60), fill=(40, 40, 40))
    for line in range(3):
        y = top + shown.height + 40 + 60 * line
        draw.rectangle((40, y, 900 - 130 * line, y + 26), fill=(70, 70, 70))
    return page


def small_text(image: Image.Image) -> Image.Image:
    copy = image.copy()
    size = max(12, image.height // 18)
    place = (image.width // 20, image.height - 2 * size)
    ImageDraw.Draw(copy).text(place, "share this", fill="white", font_size=size)
    return copy


def caption_over(image: Image.Image) -> Image.Image:
    """A meme's two lines over the picture."""
    copy = image.copy()
    draw, size = ImageDraw.Draw(copy), image.height // 9
    for y, words in ((size // 4, "LOOK WHO"), (image.height - size * 5 // 4, "THIS IS")):
        draw.text(
            (image.width // 2, y),
            words,
            anchor="ma",
            fill="white",
            stroke_width=size // 14,
            stroke_fill="black",
            font_size=size,
        )
    return copy


def caption_above(image: Image.Image) -> Image.Image:
    """A white band with a line of text put on top of the picture."""
    band = round(0.15 * image.height)
    copy = ImageOps.expand(image, (0, band, 0, 0), "white")
    draw = ImageDraw.Draw(copy)
    draw.text((image.width // 20, band // 4), "when you see it", fill="black", font_size=band // 2)
    return copy


def caption_below(image: Image.Image) -> Image.Image:
    copy = caption_above(image.transpose(Image.Transpose.ROTATE_180))
    return copy.transpose(Image.Transpose.ROTATE_180)


def sticker(image: Image.Image) -> Image.Image:
    copy, side = image.copy(), round(0.2 * min(image.size))
    left, top = round(0.55 * image.width), round(0.3 * image.height)
    ImageDraw.Draw(copy).ellipse((left, top, left + side, top + side), fill=(255, 208, 64))
    return copy


MIRROR = Image.Transpose.FLIP_LEFT_RIGHT

CHANGES: dict[str, Change] = {
    **{
        f"JPEG {quality}": lambda p, q=quality: encoded(p, quality=q)
        for quality in (90, 50, 20, 10)
    },
    **{f"resized to {part} %": lambda p, f=part / 100: scaled(p, f) for part in (75, 50, 25, 12)},
    "WebP 60": lambda p: encoded(p, "WEBP", 60),
    "messenger": lambda p: encoded(scaled(p, 0.6), quality=60),
    "feed": lambda p: encoded(scaled(p, 0.45).filter(ImageFilter.SHARPEN), quality=72),
    "darker": lambda p: ImageEnhance.Brightness(p).enhance(0.6),
    "brighter": lambda p: ImageEnhance.Brightness(p).enhance(1.3),
    "less contrast": lambda p: ImageEnhance.Contrast(p).enhance(0.6),
    "more contrast": lambda p: ImageEnhance.Contrast(p).enhance(1.4),
    "gamma 0.7": lambda p: gamma(p, 0.7),
    "grey": lambda p: p.convert("L").convert("RGB"),
    "blurred": lambda p: p.filter(ImageFilter.GaussianBlur(min(p.size) / 150)),
    "sharpened": lambda p: p.filter(ImageFilter.UnsharpMask(3, 150)),
    "stretched 10 %": lambda p: p.resize((round(p.width * 1.1), p.height)),
    "stretched square": lambda p: p.resize((800, 800)),
    **{
        f"crop {part} % all round": lambda p, c=part / 100: cropped(p, c, c, c, c)
        for part in (2, 5, 10, 20)
    },
    "crop 5 % top left": lambda p: cropped(p, 0.05, 0.05, 0, 0),
    "crop 5 % bottom right": lambda p: cropped(p, 0, 0, 0.05, 0.05),
    "crop 10 % top": lambda p: cropped(p, 0, 0.1, 0, 0),
    "crop 10 % bottom": lambda p: cropped(p, 0, 0, 0, 0.1),
    "crop 10 % left": lambda p: cropped(p, 0.1, 0, 0, 0),
    "crop 10 % right": lambda p: cropped(p, 0, 0, 0.1, 0),
    "centre square": lambda p: ImageOps.fit(p, (min(p.size), min(p.size))),
    "mirrored": lambda p: p.transpose(MIRROR),
    "upside down": lambda p: p.transpose(Image.Transpose.FLIP_TOP_BOTTOM),
    "quarter turn": lambda p: p.transpose(Image.Transpose.ROTATE_90),
    "quarter turn back": lambda p: p.transpose(Image.Transpose.ROTATE_270),
    "half turn": lambda p: p.transpose(Image.Transpose.ROTATE_180),
    "on a screen, with bars": on_screen,
    "in an app's page": in_app,
    "turned 1°": lambda p: turned(p, 1),
    "turned 3°": lambda p: turned(p, 3),
    "turned -3°": lambda p: turned(p, -3),
    "turned 5°": lambda p: turned(p, 5),
    "straightened 3°": lambda p: straightened(p, 3),
    "straightened -5°": lambda p: straightened(p, -5),
    "white border 2 %": lambda p: framed(p, 0.02, "white"),
    "white border 5 %": lambda p: framed(p, 0.05, "white"),
    "black border 5 %": lambda p: framed(p, 0.05, "black"),
    "small text": small_text,
    "caption over it": caption_over,
    "caption above it": caption_above,
    "caption below it": caption_below,
    "sticker over a fifth": sticker,
    "mirrored, crop 5 %": lambda p: cropped(p.transpose(MIRROR), 0.05, 0.05, 0.05, 0.05),
    "messenger, crop 5 %, brighter": lambda p: encoded(
        scaled(ImageEnhance.Brightness(cropped(p, 0.05, 0.05, 0.05, 0.05)).enhance(1.15), 0.6)
    ),
}

# Changes of sizes and kinds that no edit of the shield was chosen for.
BETWEEN: dict[str, Change] = {
    "crop 3.5 % all round": lambda p: cropped(p, 0.035, 0.035, 0.035, 0.035),
    "crop 7 % all round": lambda p: cropped(p, 0.07, 0.07, 0.07, 0.07),
    "crop 14 % all round": lambda p: cropped(p, 0.14, 0.14, 0.14, 0.14),
    "crop 5 % top right": lambda p: cropped(p, 0, 0.05, 0.05, 0),
    "crop 8 % top": lambda p: cropped(p, 0, 0.08, 0, 0),
    "crop 15 % bottom": lambda p: cropped(p, 0, 0, 0, 0.15),
    "crop 4, 9, 2, 6 %": lambda p: cropped(p, 0.04, 0.09, 0.02, 0.06),
    "turned 2°": lambda p: turned(p, 2),
    "straightened 2°": lambda p: straightened(p, 2),
    "white border 3 %": lambda p: framed(p, 0.03, "white"),
    "mirrored, centre square": lambda p: ImageOps.fit(p.transpose(MIRROR), (min(p.size),) * 2),
    "mirrored, messenger": lambda p: encoded(scaled(p.transpose(MIRROR), 0.6), quality=60),
    "on a screen, darker": lambda p: ImageEnhance.Brightness(on_screen(p)).enhance(0.8),
}
ENCODINGS = ("JPEG", "WebP", "messenger", "feed")


def copies(image: Image.Image) -> dict[str, Image.Image]:
    """Every changed copy of `image`, by the change's name."""
    return {
        name: change(image) if name.startswith(ENCODINGS) else encoded(change(image))
        for name, change in (CHANGES | BETWEEN).items()
    }
