"""The statement: what was shown in this start and what was not, for anybody to check later.

Folds the ledger, the documents and the list's signed receipts into canonical JSON. It holds no
path, no file name, no picture, no case number and no key. It does hold fingerprints: whoever keeps
it keeps it as safe as the pictures.

    {"documents": [{"document": "<the submission>", "receipt": {"signature", "signed"} | null}],
     "end": "<digest of the last entry>", "format": "takeitdown-statement-1",
     "ledger": [...], "list": {"address", "name", "public_key", ["next_public_key"]},
     "made_at": "...",
     "not_shown": ["window:network", ...]}

Evidence is ranked by its strength: what the kernel refused (wall), what went over the pipes
(ledger), what the list signed (receipt), what was seen of the files (watcher). What a wall or a
watcher could not show on this computer, and what nobody can show, stands in "not_shown".
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial

from takeitdown.errors import DocumentProblem, ReceiptProblem, StatementProblem
from takeitdown.steps import receipt as receipts
from takeitdown.steps import submission, wire, withdrawal, work
from takeitdown.steps.canonical import decode, differing_keys, encode, is_hex
from takeitdown.steps.fingerprint import Fingerprint
from takeitdown.steps.organisation import Organisation
from takeitdown.steps.receipt import Receipt
from takeitdown.steps.submission import Entry as PictureEntry
from takeitdown.steps.submission import Submission
from takeitdown.wall import report as wall_report
from takeitdown.wall.report import WallReport
from takeitdown.witness import ledger
from takeitdown.witness.ledger import Entry

FORMAT = "takeitdown-statement-1"
MOST_STATEMENT_BYTES = 32 * 1024 * 1024

# What nobody's evidence shows, this app's neither.
NEVER_SHOWN = (
    "other-programs",  # what other programs of the same person do
    "desktop",  # what the desktop's own programs do with what a window shows them
    "before-and-after",  # what happened before choosing and after the end
    "system",  # a system that itself is against the person
    "partners",  # what the list and its partners do with the fingerprints
)

_KEYS = ("public_key", "next_public_key")

# (public keys, signature, message): the key that signed, or ReceiptProblem("signature").
CheckSignature = Callable[[Sequence[str], bytes, bytes], str]


@dataclass(frozen=True, slots=True)
class Signed:
    """A document, and the list's receipt for it if there is one."""

    submission: Submission
    signed: bytes | None = field(repr=False)
    signature: bytes | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Statement:
    """Made by `compose` and `parse` alone. `written` is the canonical JSON."""

    written: bytes = field(repr=False)
    made_at: str
    list_name: str
    list_address: str
    public_keys: tuple[str, ...]
    documents: tuple[Signed, ...]
    entries: tuple[Entry, ...] = field(repr=False)
    end: str
    not_shown: tuple[str, ...]

    @property
    def walls(self) -> tuple[WallReport, ...]:
        """The walls' reports, in the order in which they were raised."""
        return _walls(self.entries)

    def facts(self, kind: str) -> tuple[dict[str, ledger.Fact], ...]:
        """The facts of the ledger's entries of this kind, in their order."""
        return tuple(dict(entry.facts) for entry in self.entries if entry.kind == kind)


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was checked. `name` is a code, `fact` a number or a code, never a path."""

    name: str
    holds: bool
    fact: str = ""


def compose(
    entries: Sequence[Entry],
    submissions: Sequence[Submission],
    accepted: Sequence[Receipt],
    organisation: Organisation,
    at: datetime,
) -> Statement:
    """The statement of a start. `accepted` are receipts that were checked; some may lack."""
    by_document = {one.submission_digest: one for one in accepted}
    documents = []
    for one in submissions:
        answer = by_document.get(one.digest)
        documents.append(
            {
                "document": one.document.decode("ascii"),
                "receipt": answer
                and {
                    "signature": answer.signature.hex(),
                    "signed": answer.signed.decode("ascii"),
                },
            }
        )
    return parse(
        encode(
            {
                "documents": documents,
                "end": entries[-1].digest,
                "format": FORMAT,
                "ledger": [entry.written() for entry in entries],
                "list": {
                    name: value
                    for name, value in organisation.written().items()
                    if name in ("address", "name", *_KEYS)
                },
                "made_at": at.astimezone(UTC).strftime(ledger.TIME),
                "not_shown": list(not_shown(entries)),
            }
        )
    )


def not_shown(entries: Sequence[Entry]) -> tuple[str, ...]:
    """What the evidence in a ledger does not show: "process:layer" for a wall that does not stand,
    "watcher" where nobody tells of readings, and what nobody can show.
    """
    lacking = []
    standing = {report.process: report for report in _walls(entries)}
    for process, layers in wall_report.ASKED.items():
        report = standing.get(process)
        lacking += [
            f"{process}:{layer}" for layer in layers if report is None or not report.holds(layer)
        ]
    settled = [entry.facts for entry in entries if entry.kind == "settled"]
    if not settled or any(facts["others"] is None for facts in settled):
        lacking.append("watcher")
    return (*lacking, *NEVER_SHOWN)


def _walls(entries: Sequence[Entry]) -> tuple[WallReport, ...]:
    found = []
    for place, entry in enumerate(entries):
        if entry.kind == "wall":
            try:
                found.append(wall_report.read(entry.facts["report"]))
            except ValueError:
                raise StatementProblem("field", f"ledger/{place}/report") from None
    return tuple(found)


def parse(untrusted: bytes) -> Statement:
    """The statement in `untrusted`: well-formed and chained. Raises StatementProblem.

    Whether it is true, `verify` checks.
    """
    if len(untrusted) > MOST_STATEMENT_BYTES:
        raise StatementProblem("too-large")
    try:
        value = decode(untrusted)
    except ValueError:
        raise StatementProblem("not-json") from None
    fields = _fields(value, "documents", "end", "format", "ledger", "list", "made_at", "not_shown")
    whose = _fields(fields["list"], "address", "name", _KEYS[0], optional=_KEYS[1:])
    keys = [whose[name] for name in _KEYS if name in whose]
    if fields["format"] != FORMAT or not is_hex(fields["end"], 64):
        raise StatementProblem("field", "format, end")
    if not all(is_hex(key, 64) for key in keys):
        raise StatementProblem("field", "list")
    documents, lacking = fields["documents"], fields["not_shown"]
    if not isinstance(documents, list) or not isinstance(lacking, list):
        raise StatementProblem("field", "documents, not_shown")
    words = (fields["made_at"], whose["name"], whose["address"], *lacking)
    if not all(isinstance(word, str) for word in words):
        raise StatementProblem("field", "made_at, list, not_shown")
    if encode(value) != untrusted:
        raise StatementProblem("not-canonical")
    entries = ledger.read(fields["ledger"])
    _walls(entries)
    return Statement(
        untrusted,
        str(fields["made_at"]),
        str(whose["name"]),
        str(whose["address"]),
        tuple(map(str, keys)),
        tuple(_signed(one, place) for place, one in enumerate(documents)),
        entries,
        str(fields["end"]),
        tuple(lacking),
    )


def _signed(untrusted: object, place: int) -> Signed:
    fields = _fields(untrusted, "document", "receipt")
    document, answer = fields["document"], fields["receipt"]
    try:
        sent = submission.parse(str(document).encode("ascii"))
        if answer is None:
            return Signed(sent, None, None)
        parts = _fields(answer, "signature", "signed")
        if not is_hex(parts["signature"], 128):
            raise StatementProblem("field", f"documents/{place}/receipt")
        return Signed(
            sent, str(parts["signed"]).encode("ascii"), bytes.fromhex(str(parts["signature"]))
        )
    except (DocumentProblem, UnicodeEncodeError):
        raise StatementProblem("field", f"documents/{place}") from None


def _fields(untrusted: object, *names: str, optional: tuple[str, ...] = ()) -> dict[str, object]:
    if not isinstance(untrusted, dict) or any(differing_keys(untrusted, names, optional)):
        raise StatementProblem("field", ", ".join(names))
    return untrusted


def verify(
    untrusted: bytes,
    pictures: Sequence[Fingerprint],
    check_signature: CheckSignature,
    expected_key: str | None = None,
) -> list[Check]:
    """What of a statement holds, in the order in which a person would ask.

    `pictures` are the fingerprints of the pictures that were sent, if they are at hand; they are
    then checked to be exactly those in the documents. `expected_key` is the list's public key from
    elsewhere, with which each receipt then has to be signed: the statement's own keys show only
    that it fits itself.
    """
    try:
        statement = parse(untrusted)
    except StatementProblem as problem:
        name = "chain" if problem.code == "chain" else "format"
        return [Check(name, False, str(problem))]
    keys = (expected_key,) if expected_key in statement.public_keys else statement.public_keys
    checks = [
        Check("format", True),
        Check("chain", True, f"{len(statement.entries)} entries"),
        Check("end", statement.end == statement.entries[-1].digest),
        *_checked_documents(statement),
        *_checked_receipts(statement, keys, check_signature),
        Check("limits", statement.not_shown == not_shown(statement.entries)),
    ]
    if expected_key is not None:
        checks.append(Check("list", expected_key in statement.public_keys))
    if pictures:
        checks += _checked_pictures(statement, pictures)
    return checks


def _checked_documents(statement: Statement) -> list[Check]:
    """Only what was confirmed was handed over, after it was, and nothing but it."""
    lines = {
        digest: {
            len(wire.write(wire.Deliver(one.submission.document, "0" * 64, again, asked)))
            for again in (False, True)
            for asked in (None, work.parse(work.blank(digest), digest))
        }
        for one in statement.documents
        for digest in (one.submission.digest,)
    }
    # A question about a case, and its withdrawal, have one length each.
    whole = withdrawal.compose("0" * 32, None)
    without = {
        len(wire.write(wire.Status("0" * 32, "0" * 64))),
        len(wire.write(wire.Withdraw(whole.case, whole.document, "0" * 64))),
    }
    confirmed: set[ledger.Fact] = set()
    handed: set[ledger.Fact] = set()
    in_order = only_these = True
    for entry in statement.entries:
        if entry.kind == "confirmed":
            confirmed.add(entry.facts["document"])
        elif entry.kind == "handed":
            document = entry.facts["document"]
            handed.add(document)
            in_order = in_order and document in confirmed | {None}
            # A line has room for the document, for a key of fixed length, and for what a busy list
            # asked, of fixed length too; and for no byte more.
            expected = without if document is None else lines.get(str(document), set())
            only_these = only_these and entry.facts["bytes"] in expected
    known = confirmed == set(lines)
    return [
        Check("documents", known, f"{len(lines)} documents"),
        Check("confirmed-first", in_order),
        Check("nothing-else", only_these, f"{sum(_handed_bytes(statement))} bytes"),
    ]


def _handed_bytes(statement: Statement) -> list[int]:
    return [size for facts in statement.facts("handed") if type(size := facts["bytes"]) is int]


def _checked_receipts(
    statement: Statement, keys: Sequence[str], check_signature: CheckSignature
) -> list[Check]:
    """One check for each document that was handed over."""
    handed = {facts["document"] for facts in statement.facts("handed")}
    checks = []
    for number, one in enumerate(statement.documents, 1):
        if one.submission.digest not in handed and one.signed is None:
            continue
        checks.append(_checked_receipt(number, one, keys, check_signature))
    return checks


def _checked_receipt(
    number: int, one: Signed, keys: Sequence[str], check_signature: CheckSignature
) -> Check:
    if one.signed is None or one.signature is None:
        return Check("receipt", False, f"{number}: none")
    try:
        found = receipts.accept(
            one.submission, one.signed, one.signature, partial(check_signature, keys)
        )
    except ReceiptProblem as problem:
        return Check("receipt", False, f"{number}: {problem.code}")
    return Check("receipt", True, f"{number}: {found.outcome.value}")


def _checked_pictures(statement: Statement, pictures: Sequence[Fingerprint]) -> list[Check]:
    sent = {entry.sha256: entry for one in statement.documents for entry in one.submission.entries}
    checks = []
    for number, picture in enumerate(pictures, 1):
        entry = sent.get(picture.sha256)
        checks.append(Check("picture", entry is not None and _gives(picture, entry), str(number)))
    missing = len(sent.keys() - {picture.sha256 for picture in pictures})
    checks.append(Check("no-other-picture", missing == 0, f"{missing} more were sent"))
    return checks


def _gives(picture: Fingerprint, entry: PictureEntry) -> bool:
    """Whether a picture's fingerprints are those of an entry, as far as the entry has them."""
    if (picture.sha1, picture.md5) != (entry.sha1, entry.md5):
        return False
    if entry.alike is None:
        return True
    found = (picture.pdq, picture.pdq_quality, picture.phash)
    if found != (entry.alike.pdq, entry.alike.quality, entry.alike.phash):
        return False
    return set(entry.alike.variants) <= set(picture.variants)
