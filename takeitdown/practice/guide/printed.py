"""What an unattended practice leaves: one HTML page with everything in it, to read or to print.

No script, no link, nothing from elsewhere. What stands in it was asked of the services and seen on
the pages; only the presenter's sentences are ours.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby

from takeitdown.practice import words
from takeitdown.practice.casework import Referred
from takeitdown.practice.guide import drawing, sayings
from takeitdown.practice.guide.play import Stopped
from takeitdown.practice.holdings import Holdings
from takeitdown.practice.platform import Look, Scan
from takeitdown.practice.show import Seen

_STYLE = """
body { font: 16px/1.45 "Atkinson Hyperlegible Next", sans-serif; max-width: 1000px; margin: 0 auto;
       padding: 0 24px 48px; color: #17211f; background: #fff; }
.practice { background: #17211f; color: #fff; padding: 6px 16px; text-align: center;
            font-weight: 600; position: sticky; top: 0; }
h2 { margin-top: 48px; border-top: 2px solid #0b5d57; padding-top: 16px; }
img, svg { max-width: 100%; height: auto; }
img { border: 1px solid #b9c6c2; border-radius: 8px; max-width: 720px; }
table { border-collapse: collapse; margin: 8px 0; }
td, th { border: 1px solid #b9c6c2; padding: 4px 10px; text-align: left; }
.say { border-left: 6px solid #0b5d57; padding-left: 12px; }
.texts { color: #46534f; font-size: 14px; white-space: pre-line; }
svg text { font-family: "Atkinson Hyperlegible Next", sans-serif; }
.map { font-size: 13px; }
.stop { break-inside: avoid-page; }
@media print { .practice { position: static; } h2 { break-before: page; } }
"""


def page(stops: Sequence[Stopped], reader: str) -> str:
    """The page of all stops, in the order in which they were played."""
    return "".join(_page(stops, reader))


def _page(stops: Sequence[Stopped], reader: str) -> Iterator[str]:
    yield (
        '<!doctype html><html lang="en"><meta charset="utf-8">'
        f"<title>{escape(sayings.BANNER)}</title><style>{_STYLE}</style>"
        f'<p class="practice">{escape(sayings.BANNER)}</p><h1>Practice, scene by scene</h1>'
        f"<p>{escape(words.READERS[reader])}</p>"
    )
    for scene, group in groupby(stops, lambda one: one.scene):
        yield f"<h2>{escape(scene.title)}</h2>"
        for stopped in group:
            yield from _stop(stopped)
    yield f"<h2>{escape(words.ORIGINAL.question)}</h2><ul>"
    for answer in words.ORIGINAL.answers:
        source = f" ({escape(answer.source)})" if answer.source else ""
        yield f"<li>{escape(answer.text)}{source}</li>"
    yield f"</ul><p>{escape(sayings.ORIGINAL_OPEN)}</p><ul>"
    yield from (f"<li>{escape(text)}</li>" for text in words.ORIGINAL.open)
    yield f"</ul><h2>{escape(sayings.HANDBOOK_REAL)}</h2><ul>"
    yield from (f"<li>{escape(one.text)}</li>" for one in words.STAND_INS)
    yield "</ul></html>\n"


def _stop(stopped: Stopped) -> Iterator[str]:
    yield f'<section class="stop"><h3>{escape(stopped.stop.name)}</h3>'
    yield f'<p class="say">{escape(stopped.stop.say)}</p>'
    if not stopped.whole:
        yield f"<p><strong>{escape(sayings.STOPPED_SHORT)}</strong></p>"
    if stopped.picture:
        picture = base64.b64encode(stopped.picture).decode("ascii")
        yield f'<p><img alt="{escape(stopped.page)}" src="data:image/png;base64,{picture}"></p>'
        yield f'<p class="texts">{escape(chr(10).join(_texts(stopped.texts)))}</p>'
    if stopped.heard:
        yield f"<p>What a screen reader reads:</p><ol>{_items(stopped.heard)}</ol>"
    yield f"<p>{escape(rows_told(stopped.seen))}</p>"
    yield from _scans(stopped.seen.happened.scans)
    for report in stopped.seen.happened.reports:
        yield f"<p>{escape(sayings.REPORT_FILED.format(report.id))}</p>"
        yield f"<pre>{escape(report.document.decode('utf-8'))}</pre>"
    for referred in stopped.seen.happened.referred:
        yield f"<p>{escape(handed_over(referred))}</p>"
    yield f"{drawing.svg(stopped.holdings)}{_table(stopped.holdings)}</section>"


def _table(holdings: Holdings) -> str:
    """The map as a table, for those who do not see it."""
    head = "".join(f"<th>{escape(sayings.PLACES[place])}</th>" for place in holdings)
    rows = []
    for thing, name in sayings.THINGS.items():
        cells = [
            sayings.held(thing, place, found[thing]) if thing in found else sayings.NOTHING
            for place, found in holdings.items()
        ]
        told = "".join(f"<td>{escape(cell)}</td>" for cell in cells)
        rows.append(f"<tr><th>{escape(name)}</th>{told}</tr>")
    return f'<table class="map"><tr><td></td>{head}</tr>{"".join(rows)}</table>'


# What is folded away on the page, or long: a trainer sees it on the screen.
_LEFT_OUT = ("check.bytes", "check.fingerprints", "receipt.signed")


def _texts(texts: dict[str, str]) -> list[str]:
    return [text for name, text in texts.items() if text and name not in _LEFT_OUT]


def _items(texts: Sequence[str]) -> str:
    return "".join(f"<li>{escape(text)}</li>" for text in texts)


def _scans(scans: Sequence[Scan]) -> Iterator[str]:
    if scans:
        head = "".join(f"<th>{escape(name)}</th>" for name in sayings.SCAN_COLUMNS)
        yield f"<table><tr>{head}</tr>"
        for scan in scans:
            cells = "".join(f"<td>{escape(text)}</td>" for text in scan_told(scan))
            yield f"<tr>{cells}</tr>"
        yield "</table>"


def rows_told(seen: Seen) -> str:
    """How many rows the list has, counted."""
    pictures = sum(not row.mark and not row.withdrawn for row in seen.rows)
    variants = sum(bool(row.mark) and not row.withdrawn for row in seen.rows)
    gone = sum(row.withdrawn for row in seen.rows)
    if not seen.rows:
        return sayings.LIST_EMPTY
    return sayings.LIST_COUNTED.format(pictures, variants, gone)


def scan_told(scan: Scan) -> tuple[str, str, str, str]:
    """One upload and what came of it: the four cells of a row."""
    return (
        words.COPIES[scan.upload.copy.kind],
        _look_told(scan.pictures),
        _look_told(scan.shield),
        words.finding(scan).text,
    )


def _look_told(look: Look) -> str:
    if look.distance is None:
        return sayings.NO_BITS
    return f"{sayings.BITS.format(look.distance)}: " + (
        sayings.MATCH if look.matched else sayings.NO_MATCH
    )


def handed_over(referred: Referred) -> str:
    """What became of a report, in one line."""
    classified = referred.prioritised.classified
    return sayings.HANDED_OVER.format(
        words.CLASSIFICATIONS[classified.classification],
        words.PRIORITIES[referred.prioritised.priority],
        referred.agency,
        " ".join(words.REASONS[reason] for reason in referred.reasons),
    )
