"""Makes the fonts for languages beyond western and central Europe, from Debian's copies of Noto.

    apt-get download fonts-noto-core fonts-noto-cjk; dpkg-deb -x each FILE.deb into FOLDER
    python assets/fonts/make.py FOLDER

Needs fontTools, which nothing else here does. Whole scripts are kept, so that any sentence can be
written; of Chinese, the 6,763 characters of GB 2312, with which everyday text is written. Noto has
no reserved font name: a part of it may keep its name.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
LATIN = "U+0020-024F,U+0300-036F,U+1E00-1EFF,U+2000-206F,U+20A0-20BF,U+2116,U+2122,U+2190-2199"
SIGNS = "U+0020-00FF,U+2010-2026,U+2030-203A,U+2066-2069"
GB_2312 = "".join(
    bytes((row, cell)).decode("gb2312", "ignore")
    for row in range(0xA1, 0xF8)
    for cell in range(0xA1, 0xFF)
)
TRUETYPE, CHINESE = "usr/share/fonts/truetype/noto", "usr/share/fonts/opentype/noto"
# Each font: the file it comes from, its place in a collection, and what of it is kept.
PARTS = {
    "NotoSans-Regular.ttf": (f"{TRUETYPE}/NotoSans-Regular.ttf", 0, f"{LATIN},U+0400-052F"),
    "NotoSans-Bold.ttf": (f"{TRUETYPE}/NotoSans-Bold.ttf", 0, f"{LATIN},U+0400-052F"),
    "NotoSansArabicUI-Regular.ttf": (f"{TRUETYPE}/NotoSansArabicUI-Regular.ttf", 0, "*"),
    "NotoSansArabicUI-Bold.ttf": (f"{TRUETYPE}/NotoSansArabicUI-Bold.ttf", 0, "*"),
    "NotoSansDevanagariUI-Regular.ttf": (f"{TRUETYPE}/NotoSansDevanagariUI-Regular.ttf", 0, "*"),
    "NotoSansDevanagariUI-Bold.ttf": (f"{TRUETYPE}/NotoSansDevanagariUI-Bold.ttf", 0, "*"),
    "NotoSansCJKsc-Regular.otf": (f"{CHINESE}/NotoSansCJK-Regular.ttc", 2, SIGNS),
}


def make(source: Path, place: int, kept: str, to: Path) -> None:
    options = subset.Options(hinting=False, notdef_outline=True, name_IDs=["*"])
    font = TTFont(source, fontNumber=place, recalcTimestamp=False)
    tool = subset.Subsetter(options)
    if kept == "*":
        tool.populate(unicodes=font.getBestCmap())
    else:
        chinese = map(ord, GB_2312) if source.suffix == ".ttc" else ()
        tool.populate(unicodes={*subset.parse_unicodes(kept), *chinese})
    tool.subset(font)
    font.save(to)
    print(f"{to.name}: {to.stat().st_size} bytes, {len(font.getBestCmap())} characters")


if __name__ == "__main__":
    for name, (file, place, kept) in PARTS.items():
        make(Path(sys.argv[1]) / file, place, kept, HERE / name)
