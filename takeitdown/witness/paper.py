"""The statement as a page for people: HTML that needs no network, no script and no other file.

Takes a statement, gives text. Says first what a frightened person wants to know, and all of it
below for an expert. It says what is in the statement and nothing more: where there was no wall, it
says that there was none. Everything that was not written here is escaped.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from html import escape

from takeitdown.wall.report import WallReport
from takeitdown.witness.ledger import Entry, Fact
from takeitdown.witness.statement import Statement

_STYLE = """
body { font: 17px/1.5 sans-serif; max-width: 40em; margin: 2em auto; padding: 0 1em; color: #222 }
h1 { font-size: 1.7em } h2 { font-size: 1.2em; margin-top: 2em } code { font-size: .8em }
table { border-collapse: collapse } td, th { text-align: left; padding: .2em 1em .2em 0 }
pre, td.wide { white-space: pre-wrap; overflow-wrap: anywhere; font-size: .8em }
"""

_PROCESSES = {
    "window": "the part of the app that opens pictures",
    "courier": "the part of the app that sends",
}
_LAYERS = {
    "network": "open a connection to any network",
    "sockets": "open any connection but the kinds that sending and looking up a name need",
    "port": "connect to anything but the list's own port",
    "writes": "write or copy anything, other than papers that you save",
    "reads": "open or list your files",
    "programs": "start another program",
    "memory": "look into other programs, or leave its memory behind in a crash",
}
_NEVER = {
    "other-programs": "What other programs on this computer do with your pictures.",
    "desktop": "What the desktop's own programs do with what the app's window shows or tells them.",
    "before-and-after": "What happened before you chose the pictures, and after the app closed.",
    "system": "Anything, if the computer's own system was changed to work against you.",
    "partners": "What the list and the platforms that read it do with the fingerprints.",
    "watcher": "Whether another program opened a picture: this system does not tell of readings.",
}
_OUTCOMES = {"refused": "refused", "open": "possible", "absent": "does not exist here"}
_EVENTS = {
    "opened": "was opened",
    "changed": "was changed",
    "gone": "was moved or deleted",
    "linked": "got a second name",
    "copied": "got a file of the same length beside it",
}
_BY = {"us": "by this app", "other": "by another program", "unknown": "by an unknown program"}


def page(statement: Statement) -> str:
    """The whole page. It carries the digest of the JSON that it was made from."""
    digest = hashlib.sha256(statement.written).hexdigest()
    return "\n".join(
        [
            '<!doctype html><html lang="en"><head><meta charset="utf-8">',
            '<meta http-equiv="Content-Security-Policy" '
            "content=\"default-src 'none'; style-src 'unsafe-inline'\">",
            f"<title>What left this computer</title><style>{_STYLE}</style></head><body>",
            *_practice(statement),
            "<h1>What left this computer</h1>",
            *_in_short(statement),
            "<h2>1. What the system refused</h2>",
            *_walls(statement),
            "<h2>2. What was handed over</h2>",
            *_handed(statement),
            "<h2>3. What the list signed</h2>",
            *_receipts(statement),
            "<h2>4. What was seen of your pictures</h2>",
            *_watched(statement),
            "<h2>What this does not show</h2>",
            _list(_lacking(code) for code in statement.not_shown),
            "<h2>For experts</h2>",
            "<p>Keep this page and the statement file as safe as the pictures: they hold the "
            "fingerprints. To check the file again: <code>takeitdown verify STATEMENT "
            "[PICTURE…]</code>.</p>",
            f"<p>SHA-256 of the statement file: <code>{digest}</code></p>",
            "<h3>Ways out that were tried</h3>",
            *(_probes(report) for report in statement.walls),
            "<h3>The documents, byte for byte</h3>",
            *(
                f"<pre>{escape(one.submission.document.decode())}</pre>"
                for one in statement.documents
            ),
            "<h3>The ledger</h3>",
            _table(("Time (UTC)", "What", "Facts"), map(_entry, statement.entries)),
            "</body></html>\n",
        ]
    )


def _practice(statement: Statement) -> list[str]:
    """The first line of a statement from practice, so that no paper of it is taken for another."""
    if not any(facts["practice"] for facts in statement.facts("start")):
        return []
    return ["<p><b>Practice. These are practice pictures, and nothing left this computer.</b></p>"]


def _in_short(statement: Statement) -> list[str]:
    window = [report for report in statement.walls if report.process == "window"]
    handed = sum(_number(facts, "bytes") for facts in statement.facts("handed"))
    pictures = sum(len(one.submission.entries) for one in statement.documents)
    closed = bool(window) and all(report.network_closed for report in window)
    return [
        "<p>"
        + (
            "The part of the app that opened your pictures could not open a connection to any "
            "network: this computer's system refused it."
            if closed
            else "There was no wall on this system: nothing but the app itself kept the part that "
            "opened your pictures from the network."
        )
        + "</p>",
        f"<p>Fingerprints of {_counted(pictures, 'picture')} were handed over for sending, "
        f"{handed} bytes in all. No picture was among them: they are below, byte for byte, apart "
        "from the key to your case.</p>"
        if handed
        else "<p>Nothing was handed over for sending.</p>",
    ]


def _walls(statement: Statement) -> list[str]:
    said = []
    for report in statement.walls:
        who = _PROCESSES[report.process]
        held = [f"could not {_LAYERS[layer]}" for layer in report.asked if report.holds(layer)]
        if held:
            means = ", ".join(report.means)
            said += [f"<p>{who.capitalize()} ({escape(means)}; it tried, and was refused):</p>"]
            said += [_list(held)]
        else:
            said += [f"<p>No wall on this system around {who}.</p>"]
    return said or ["<p>No wall was raised.</p>"]


def _handed(statement: Statement) -> list[str]:
    confirmed = statement.facts("confirmed")
    return [
        _table(
            ("Document", "Pictures", "Fingerprints", "Bytes"),
            (
                (
                    one.submission.digest,
                    str(len(one.submission.entries)),
                    str(one.submission.fingerprints),
                    str(len(one.submission.document)),
                )
                for one in statement.documents
            ),
        ),
        f"<p>You said yes to {len(confirmed)} of {_counted(len(statement.documents), 'document')}, "
        "on the page that showed them, before anything was handed over.</p>",
    ]


def _receipts(statement: Statement) -> list[str]:
    answered = [one for one in statement.documents if one.signed is not None]
    name, address = escape(statement.list_name), escape(statement.list_address)
    return [
        f"<p>{name} ({address}) signed for {len(answered)} of "
        f"{_counted(len(statement.documents), 'document')}. A signature shows that exactly this "
        "document arrived there; it does not show what anybody does with it.</p>"
    ]


def _watched(statement: Statement) -> list[str]:
    rows = []
    for facts in statement.facts("settled"):
        told = facts["others"] is not None
        rows.append(
            (
                str(facts["picture"]),
                "yes" if facts["unchanged"] else "NO",
                "yes" if facts["place"] and facts["links"] == 0 else "NO",
                str(facts["ours"]) if told else "not shown",
                str(facts["others"]) if told else "not shown",
            )
        )
    if not rows:
        return ["<p>No picture was looked at again at the end.</p>"]
    heads = ("Picture", "Unchanged", "In its place, no new name", "Opened by us", "By others")
    others = [
        f"Picture {facts['picture']} {_EVENTS[str(facts['event'])]} {_BY[str(facts['by'])]}."
        for facts in statement.facts("seen")
        if facts["by"] != "us" and str(facts["event"]) in _EVENTS and str(facts["by"]) in _BY
    ]
    synced = [
        f"Picture {facts['picture']} lies in a folder that a service uploads ({facts['synced']})."
        for facts in statement.facts("chosen")
        if facts["synced"]
    ]
    calm = (
        "<p>An opening by another program can be a backup, a search index or a preview.</p>"
        if others
        else ""
    )
    return [_table(heads, rows), _list([*synced, *others]), calm]


def _lacking(code: str) -> str:
    process, _, layer = code.partition(":")
    if process in _PROCESSES and layer in _LAYERS:
        return f"That {_PROCESSES[process]} could not {_LAYERS[layer]}."
    return _NEVER.get(code, code)


def _probes(report: WallReport) -> str:
    rows = ((probe.attempt, probe.layer, _OUTCOMES[probe.outcome]) for probe in report.probes)
    return f"<p>{report.process}, {report.system}</p>" + _table(("Tried", "To", "It was"), rows)


def _entry(entry: Entry) -> tuple[str, str, str]:
    facts = (f"{name}: {value}" for name, value in entry.facts.items() if name != "report")
    return entry.at, entry.kind, ", ".join(facts)


def _number(facts: dict[str, Fact], name: str) -> int:
    value = facts[name]
    return value if type(value) is int else 0


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _list(items: Iterable[str]) -> str:
    inside = "".join(f"<li>{escape(item)}</li>" for item in items)
    return f"<ul>{inside}</ul>" if inside else ""


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [f"<tr>{''.join(f'<th>{escape(head)}</th>' for head in heads)}</tr>"]
    for row in rows:
        lines.append(f"<tr>{''.join(f'<td class=wide>{escape(cell)}</td>' for cell in row)}</tr>")
    return f"<table>{''.join(lines)}</table>"
