"""What an unattended practice leaves: one HTML page with everything in it, to read or to print.

No script, no link, nothing from elsewhere. What stands in it was asked of the services and seen on
the pages; only the presenter's sentences are ours.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import groupby

from takeitdown.practice import words
from takeitdown.practice.casework import Referred
from takeitdown.practice.cybertipline import Filed
from takeitdown.practice.guide import drawing, sayings
from takeitdown.practice.guide.play import Stopped
from takeitdown.practice.hash_list import Row
from takeitdown.practice.holdings import Holdings
from takeitdown.practice.show import Seen
from takeitdown.practice.uploads import Look, Scan
from takeitdown.practice.words import Statement
from takeitdown.steps import tree
from takeitdown.steps.tree import Element
from takeitdown.window import words as app_words

MOST_ROWS = 6  # of the list: the others look the same

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
.case td { overflow-wrap: anywhere; }
pre { font-size: 13px; white-space: pre-wrap; overflow-wrap: anywhere; }
.texts { color: #46534f; font-size: 14px; white-space: pre-line; }
svg text { font-family: "Atkinson Hyperlegible Next", sans-serif; }
.map { font-size: 13px; }
@page { margin: 15mm; @top-center { content: "Practice"; } }
@media print {
  body { font-size: 11px; padding: 0; } pre { font-size: 9px; }
  .practice { position: static; } h2 { break-before: page; } h2, h3, h4 { break-after: avoid; }
  .stop { break-inside: avoid; } img { max-width: 400px; } svg { max-width: 500px; }
  td, th { padding: 1px 6px; } .texts { columns: 3; font-size: 8px; } table.map { display: none; }
}
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
        before = Seen()
        for stopped in group:
            yield from _stop(stopped, before)
            before = stopped.seen
    yield f"<h2>{escape(sayings.HANDBOOK)}</h2>"
    for name, paragraphs in sayings.HANDBOOK_PARTS:
        yield f"<h3>{escape(name)}</h3>" + "".join(f"<p>{escape(one)}</p>" for one in paragraphs)
    question = words.ORIGINAL
    for name, statements in (
        (sayings.HANDBOOK_REAL, words.STAND_INS),
        (sayings.NOT_TAKING_PART, words.NOT_TAKING_PART),
        (sayings.LIST_HAS, words.LIST_HAS),
        (sayings.LIST_KEEPS, words.LIST_ALSO_KEEPS),
        (sayings.LIST_LACKS, words.LIST_HAS_NOT),
        (sayings.CASEWORK_HOW, words.CASEWORK),
        (question.question, question.answers),
    ):
        yield f"<h3>{escape(name)}</h3><ul>"
        yield from (f"<li>{escape(with_source(one))}</li>" for one in statements)
        yield "</ul>"
    yield f"<h3>{escape(sayings.ORIGINAL_OPEN)}</h3><ul>{_items(question.open)}</ul></html>\n"


def _stop(stopped: Stopped, before: Seen) -> Iterator[str]:
    """One stop. What was printed of the stop before it is not printed once more."""
    seen, happened, was = stopped.seen, stopped.seen.happened, before.happened
    yield f'<section class="stop"><h3>{escape(stopped.stop.name)}</h3>'
    yield f'<p class="say">{escape(stopped.stop.say)}</p>'
    if told := otherwise_told(stopped):
        yield f"<p><strong>{escape(told)}</strong></p>"
    if stopped.picture:
        picture = base64.b64encode(stopped.picture).decode("ascii")
        yield f'<p><img alt="{escape(stopped.page)}" src="data:image/png;base64,{picture}"></p>'
        yield f"<h4>{escape(sayings.PAGE_SAYS)}</h4>"
        yield f'<p class="texts">{escape(chr(10).join(_texts(stopped.texts)))}</p>'
    if stopped.heard:
        yield f"<h4>{escape(sayings.READ_ALOUD)}</h4><ol>{_items(stopped.heard)}</ol>"
    yield f"<p>{escape(rows_told(seen))}</p>"
    if seen.rows != before.rows:
        yield from _rows(seen.rows)
    if happened.readings != was.readings:
        yield f"<p>{escape(read_told(seen))}</p>"
    if happened.scans != was.scans:
        yield _grid(sayings.SCAN_COLUMNS, map(scan_told, happened.scans))
    if any(taken for _, taken in happened.elsewhere) and happened.elsewhere != was.elsewhere:
        yield f"<ul>{_items(elsewhere_told(seen))}</ul>"
    for filed in happened.reports[len(was.reports) :]:
        report, details = documents(filed)
        yield f"<p>{escape(report_told(filed))}</p><pre>{escape(report)}</pre>"
        yield f"<h4>{escape(sayings.REPORT_DETAILS)}</h4><pre>{escape(details)}</pre>"
    for referred in happened.referred[len(was.referred) :]:
        yield _grid(sayings.CASE_COLUMNS, case_told(referred), "case")
    yield f"{drawing.svg(stopped.holdings)}{_table(stopped.holdings)}</section>"


def _rows(rows: Sequence[Row]) -> Iterator[str]:
    yield _grid(sayings.LIST_COLUMNS, map(row_told, rows[:MOST_ROWS]))
    if len(rows) > MOST_ROWS:
        yield f"<p>{escape(sayings.LIST_MORE.format(len(rows) - MOST_ROWS))}</p>"


def _grid(columns: Sequence[str], rows: Iterable[Sequence[str]], kind: str = "list") -> str:
    lines = (
        [f"<th>{escape(name)}</th>" for name in columns],
        *([f"<td>{escape(text)}</td>" for text in row] for row in rows),
    )
    told = "".join(f"<tr>{''.join(line)}</tr>" for line in lines)
    return f'<table class="{kind}">{told}</table>'


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


def otherwise_told(stopped: Stopped) -> str:
    """That a stop was not as the presenter says, or "" where it was."""
    if stopped.as_said:
        return ""
    return sayings.NOT_AS_SAID if stopped.whole else sayings.STOPPED_SHORT


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


def row_told(row: Row) -> tuple[str, ...]:
    """One entry of the list, as partners can read it: the cells of a row. Its time to the minute:
    the second is how fast this computer was.
    """
    if row.withdrawn:
        what = sayings.ROW_WITHDRAWN
    elif row.mark:
        what = sayings.ROW_VARIANT.format(app_words.VARIANTS[row.mark])
    else:
        what = sayings.ROW_PICTURE
    prints = (_begins(value) for value in (row.pdq, row.md5, row.sha1))
    return (str(row.number), row.at[11:16], what, _begins(row.entry), *prints)


def _begins(value: str) -> str:
    return f"{value[:8]}…" if value else ""


def read_told(seen: Seen) -> str:
    """What the platform has read so far."""
    if not seen.happened.readings:
        return sayings.NOT_READ
    last = seen.happened.readings[-1]
    return sayings.READ_SO_FAR.format(last.pictures, last.shield)


def elsewhere_told(seen: Seen) -> tuple[str, ...]:
    """What each service that does not take part did."""
    return tuple(words.elsewhere(name, taken) for name, taken in seen.happened.elsewhere)


def report_told(filed: Filed) -> str:
    """That a report was filed, and with how many files."""
    return sayings.REPORT_FILED.format(filed.id, len(filed.files))


def documents(filed: Filed) -> tuple[str, str]:
    """A report as the CyberTipline has it, and what it has about the files."""
    details = (one for file in filed.files for one in file.details)
    return _written(filed.report), "".join(map(_written, details))


def _written(document: Element) -> str:
    return tree.written(document, indent=True).decode("utf-8")


def case_told(referred: Referred) -> list[tuple[str, str, str]]:
    """A case as analysts have it, and what they made of it: three cells a row."""
    classified = referred.prioritised.classified
    said = (
        (sayings.FIRST_ANALYST, classified.first),
        (sayings.SECOND_ANALYST, classified.second),
        (sayings.THIRD_ANALYST, classified.third),
    )
    return [
        *((words.CLUES[clue.name], clue.value, clue.element) for clue in referred.case.clues),
        *((who, words.CLASSIFICATIONS[what], "") for who, what in said if what),
        (sayings.PRIORITY, words.PRIORITIES[referred.prioritised.priority], ""),
        (sayings.WENT_TO, referred.agency, ""),
        *((sayings.WHY_THERE, words.REASONS[reason], "") for reason in referred.reasons),
    ]


def with_source(statement: Statement) -> str:
    """A statement, and where it comes from."""
    return f"{statement.text} ({statement.source})" if statement.source else statement.text
