"""The map: one picture of who holds what, as SVG text.

The same text is shown in the guide, saved as it is, painted into a PNG, and put on the printed
page.
"""

from __future__ import annotations

from html import escape

from takeitdown.practice.guide import sayings
from takeitdown.practice.holdings import Held, Holdings, Place, Thing
from takeitdown.window.look import FONT, Scheme

LABEL, COLUMN, GAP = 140, 172, 10
HEAD, ROW, TOP = 66, 58, 16
WIDTH = LABEL + len(Place) * COLUMN + 16
HEIGHT = TOP + HEAD + 22 + len(Thing) * ROW + 10
LONGEST = 18  # letters in a line of a cell


def svg(holdings: Holdings, scheme: Scheme = Scheme.LIGHT) -> str:
    """The map, WIDTH × HEIGHT, in the colours of a scheme."""
    window, card, text, quiet, line, accent, on_accent = scheme.value
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        f'width="{WIDTH}" height="{HEIGHT}" font-family="{FONT}" role="img">',
        f"<title>{escape(sayings.MAP_TITLE)}</title>",
        f"<desc>{escape(' '.join(sayings.map_lines(holdings)))}</desc>",
        f'<rect width="{WIDTH}" height="{HEIGHT}" rx="12" fill="{window}"/>',
    ]
    parts += _lines(sayings.PRACTICE, LABEL / 2, TOP + HEAD / 2, quiet, 15, 600)
    for place in Place:
        reached = bool(holdings[place])
        x = _left(place)
        parts.append(
            f'<rect x="{x}" y="{TOP}" width="{COLUMN - GAP}" height="{HEAD}" rx="10" '
            f'fill="{card}" stroke="{accent if reached else line}" '
            f'stroke-width="{2 if reached else 1}"/>'
        )
        parts += _lines(
            sayings.PLACES[place], x + (COLUMN - GAP) / 2, TOP + HEAD / 2, text, 15, 600
        )
        if place is not Place.PERSON:
            y = TOP + HEAD / 2
            parts.append(
                f'<path d="M{x - GAP} {y} L{x - 2} {y} M{x - 7} {y - 5} L{x - 2} {y} '
                f'L{x - 7} {y + 5}" stroke="{accent if reached else line}" stroke-width="2" '
                f'fill="none"/>'
            )
    for number, thing in enumerate(Thing):
        y = TOP + HEAD + 22 + number * ROW
        parts.append(
            f'<text x="14" y="{y + ROW / 2 + 1}" font-size="15" font-weight="600" '
            f'fill="{text}">{escape(sayings.THINGS[thing])}</text>'
        )
        for place in Place:
            parts += _cell(
                thing,
                place,
                holdings[place].get(thing),
                y,
                (card, quiet, line, accent, on_accent),
            )
    return "\n".join([*parts, "</svg>\n"])


def _left(place: Place) -> int:
    return LABEL + list(Place).index(place) * COLUMN + GAP


def _cell(
    thing: Thing, place: Place, held: Held | None, y: float, colours: tuple[str, ...]
) -> list[str]:
    card, quiet, line, accent, on_accent = colours
    x, wide, tall = _left(place), COLUMN - GAP, ROW - GAP
    if held is None:
        return [
            f'<rect x="{x}" y="{y}" width="{wide}" height="{tall}" rx="8" fill="{card}" '
            f'stroke="{line}" stroke-dasharray="4 4"/>',
            *_lines(sayings.NOTHING, x + wide / 2, y + tall / 2, quiet, 15),
        ]
    told = sayings.held(thing, place, held)
    return [
        f'<rect x="{x}" y="{y}" width="{wide}" height="{tall}" rx="8" fill="{accent}"/>',
        *_lines(told, x + wide / 2, y + tall / 2, on_accent, 14, 600),
    ]


def _lines(
    text: str, x: float, middle: float, colour: str, size: int, weight: int = 400
) -> list[str]:
    """Text in the middle of a box, in one line or in two."""
    rows = [text]
    if len(text) > LONGEST:
        at = max(text.rfind(mark, 0, LONGEST) for mark in " /") + 1 or LONGEST
        rows = [text[:at].rstrip(" "), text[at:]]
    first = middle - (len(rows) - 1) * size * 0.65 + size * 0.35
    return [
        f'<text x="{x}" y="{first + place * size * 1.3:.1f}" font-size="{size}" '
        f'font-weight="{weight}" text-anchor="middle" fill="{colour}">{escape(row)}</text>'
        for place, row in enumerate(rows)
    ]
