"""A true statement holds in every check; each way of bending it fails the check that is for it."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest

from takeitdown.errors import ReceiptProblem
from takeitdown.sealing import signature
from takeitdown.steps import canonical, receipt, submission, wire, work
from takeitdown.steps.confirmation import Age, Reach, Statement, confirm
from takeitdown.steps.fingerprint import Fingerprint, Variant
from takeitdown.steps.organisation import Organisation
from takeitdown.steps.picture import Picture
from takeitdown.wall.report import ASKED, Probe, WallReport
from takeitdown.witness import paper, statement
from takeitdown.witness.ledger import Ledger
from takeitdown.witness.statement import NEVER_SHOWN

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
KEY = signature.new_key()
CASE, CASE_KEY = "c" * 32, "5ec2e7" + "d" * 58
LIST = Organisation(
    "Example <b>Helpline</b>", "https://list.example.org", signature.public_key(KEY), (Age.ADULT,)
)
WALL = WallReport(
    "window",
    "linux",
    ASKED["window"],
    ASKED["window"],
    ("landlock-7", "seccomp"),
    tuple(Probe(layer, "attempt", "refused") for layer in ASKED["window"]),
)
COURIER = WallReport(
    "courier",
    "linux",
    ASKED["courier"],
    ASKED["courier"],
    ("landlock-7", "seccomp"),
    tuple(Probe(layer, "attempt", "refused") for layer in ASKED["courier"]),
)


def fingerprint(content: str) -> Fingerprint:
    digests = {
        name: hashlib.new(name, content.encode(), usedforsecurity=False).hexdigest()
        for name in ("sha256", "sha1", "md5")
    }
    picture = Picture(Path("/pictures/of/anna/canary.jpg"), 1, (1, 1), 1, NOON)
    pdq = hashlib.sha256(b"pdq" + content.encode()).hexdigest()
    variant = Variant("stored-orientation", pdq[::-1], 80)
    return Fingerprint(
        picture, **digests, pdq=pdq, pdq_quality=90, phash=pdq[:16], variants=(variant,)
    )


PICTURES = tuple(fingerprint(name) for name in ("one", "two", "three"))


@cache
def story() -> tuple[Ledger, submission.Submission, receipt.Receipt]:
    """A whole start: walls, pictures, a yes, a delivery and its receipt."""
    ticks = iter(range(1000))
    ledger = Ledger(lambda: NOON + timedelta(seconds=next(ticks)))
    said = confirm(PICTURES, Age.ADULT, Reach.EDITED, Statement.DEPICTED_OR_HELPING, NOON)
    (sent,) = submission.compose(said, CASE, practice=False)
    ledger.append("start", practice=False, version="0.1.0")
    ledger.wall(WALL)
    for number in range(1, 4):
        ledger.append("chosen", picture=number, synced="dropbox" if number == 3 else "")
    ledger.append("seen", by="other", event="opened", picture=2)
    ledger.confirmed(sent)
    ledger.handed(wire.write(wire.Deliver(sent.document, CASE_KEY)), sent.digest)
    ledger.wall(COURIER)
    fields = receipt.write(
        sent.digest, "e" * 32, NOON, receipt.Outcome.RECEIVED, len(PICTURES), practice=False
    )
    signed = canonical.encode(fields)
    mark = signature.sign(KEY, receipt.SIGNED_PREFIX + signed)
    ledger.returned(wire.write(wire.Delivered(signed, mark)), "delivered")
    answer = receipt.accept(
        sent, signed, mark, lambda mark, text: signature.verify(LIST.public_key, mark, text)
    )
    ledger.receipt(answer)
    for number in range(1, 4):
        ledger.append(
            "settled",
            picture=number,
            counted=2,
            ours=2,
            others=1 if number == 2 else 0,
            unchanged=True,
            links=0,
            place=True,
        )
    return ledger, sent, answer


def made() -> statement.Statement:
    ledger, sent, answer = story()
    return statement.compose(ledger.entries, [sent], [answer], LIST, NOON)


def checked(
    untrusted: bytes, pictures: tuple[Fingerprint, ...] = PICTURES, key: str | None = None
) -> dict[str, bool]:
    """Each check's name, and whether all of that name hold."""
    found: dict[str, bool] = {}
    for check in statement.verify(untrusted, pictures, signature.verify_by_one, key):
        found[check.name] = found.get(check.name, True) and check.holds
    return found


def test_a_true_statement_holds_in_every_check() -> None:
    assert checked(made().written, key=LIST.public_key) == dict.fromkeys(
        (
            "format",
            "chain",
            "end",
            "documents",
            "confirmed-first",
            "nothing-else",
            "receipt",
            "limits",
            "list",
            "picture",
            "no-other-picture",
        ),
        True,
    )


def test_it_says_only_what_nobody_can_show_where_all_else_was_shown() -> None:
    assert made().not_shown == NEVER_SHOWN


def test_it_holds_no_path_no_name_and_no_key() -> None:
    for text in (made().written.decode(), paper.page(made())):
        assert "canary" not in text
        assert "anna" not in text
        assert CASE_KEY[:6] not in text


def anew(entries: list[dict[str, object]]) -> None:
    """Chains changed entries again, as somebody would who wants to deceive."""
    previous = hashlib.sha256(b"takeitdown-ledger-1").hexdigest()
    for entry in entries:
        entry["previous"] = previous
        fields = {name: entry[name] for name in ("at", "facts", "kind", "previous")}
        previous = entry["digest"] = hashlib.sha256(canonical.encode(fields)).hexdigest()


def bent(change: Callable[[dict[str, object], list[dict[str, object]]], None]) -> bytes:
    """The statement after `change`, everything that can be computed again computed again."""
    value = json.loads(made().written)
    change(value, value["ledger"])
    anew(value["ledger"])
    value["end"] = value["ledger"][-1]["digest"]
    return canonical.encode(value)


def of_kind(entries: list[dict[str, object]], kind: str) -> dict[str, object]:
    return next(entry for entry in entries if entry["kind"] == kind)


def facts(entries: list[dict[str, object]], kind: str) -> dict[str, object]:
    found = of_kind(entries, kind)["facts"]
    assert isinstance(found, dict)
    return found


def test_a_cut_ledger_is_noticed() -> None:
    value = json.loads(made().written)
    value["ledger"].pop()
    assert not checked(canonical.encode(value))["end"]


def test_a_changed_entry_breaks_the_chain() -> None:
    value = json.loads(made().written)
    facts(value["ledger"], "handed")["bytes"] = 1
    assert checked(canonical.encode(value)) == {"chain": False}


def test_more_bytes_than_the_document_takes_are_noticed() -> None:
    def more(_: object, entries: list[dict[str, object]]) -> None:
        handed = facts(entries, "handed")
        handed["bytes"] = int(str(handed["bytes"])) + 8

    assert not checked(bent(more))["nothing-else"]


def test_a_delivery_before_the_yes_is_noticed() -> None:
    def early(_: object, entries: list[dict[str, object]]) -> None:
        handed = of_kind(entries, "handed")
        entries.remove(handed)
        handed["at"] = entries[0]["at"]
        entries.insert(1, handed)

    assert not checked(bent(early))["confirmed-first"]


def test_a_delivery_that_was_left_out_of_the_documents_is_noticed() -> None:
    def left_out(value: dict[str, object], _: object) -> None:
        value["documents"] = []

    found = checked(bent(left_out), pictures=())
    assert not found["documents"]
    assert not found["nothing-else"]


def test_another_document_in_its_place_is_noticed() -> None:
    said = confirm(PICTURES[:1], Age.ADULT, Reach.EXACT, Statement.DEPICTED_OR_HELPING, NOON)
    (other,) = submission.compose(said, CASE, practice=False)

    def other_one(value: dict[str, object], _: object) -> None:
        documents = value["documents"]
        assert isinstance(documents, list)
        documents[0]["document"] = other.document.decode()

    found = checked(bent(other_one))
    assert not found["documents"]
    assert not found["receipt"]
    assert not found["no-other-picture"] or not found["picture"]


def test_a_receipt_of_another_key_is_noticed() -> None:
    def signed_by_another(value: dict[str, object], _: object) -> None:
        documents = value["documents"]
        assert isinstance(documents, list)
        answer = documents[0]["receipt"]
        text = receipt.SIGNED_PREFIX + answer["signed"].encode()
        answer["signature"] = signature.sign(signature.new_key(), text).hex()

    assert not checked(bent(signed_by_another))["receipt"]


def test_a_missing_receipt_is_noticed() -> None:
    def without(value: dict[str, object], _: object) -> None:
        documents = value["documents"]
        assert isinstance(documents, list)
        documents[0]["receipt"] = None

    assert not checked(bent(without))["receipt"]


def test_a_whole_forgery_fits_itself_and_not_the_lists_own_key() -> None:
    forger = signature.new_key()

    def forged(value: dict[str, object], _: object) -> None:
        documents, whose = value["documents"], value["list"]
        assert isinstance(documents, list)
        assert isinstance(whose, dict)
        answer = documents[0]["receipt"]
        text = receipt.SIGNED_PREFIX + answer["signed"].encode()
        answer["signature"] = signature.sign(forger, text).hex()
        whose["public_key"] = signature.public_key(forger)

    found = checked(bent(forged), key=LIST.public_key)
    assert found["receipt"]
    assert not found["list"]


def test_what_a_busy_list_asked_for_has_room_in_the_line_and_not_a_byte_more() -> None:
    _, sent, _ = story()
    challenge = work.parse(work.blank(sent.digest), sent.digest)
    line = wire.write(wire.Deliver(sent.document, CASE_KEY, work=challenge))

    def handed_with(more: int) -> bytes:
        def change(_: object, entries: list[dict[str, object]]) -> None:
            facts(entries, "handed")["bytes"] = len(line) + more

        return bent(change)

    assert all(checked(handed_with(0)).values())
    assert not checked(handed_with(1))["nothing-else"]


def test_a_receipt_of_the_former_or_the_next_key_holds_for_that_key_alone() -> None:
    ledger, sent, answer = story()
    other = signature.public_key(signature.new_key())
    for whose in (
        dataclasses.replace(LIST, next_public_key=other),
        dataclasses.replace(LIST, public_key=other, next_public_key=LIST.public_key),
    ):
        written = statement.compose(ledger.entries, [sent], [answer], whose, NOON).written
        assert all(checked(written).values())
        assert all(checked(written, key=LIST.public_key).values())
        found = checked(written, key=other)
        assert found["list"]
        assert not found["receipt"]


def test_a_claim_that_the_ledger_does_not_bear_out_is_noticed() -> None:
    def boast(value: dict[str, object], _: object) -> None:
        value["not_shown"] = []

    assert not checked(bent(boast))["limits"]


@pytest.mark.parametrize(
    "pictures",
    [
        PICTURES[:2],
        (*PICTURES, fingerprint("four")),
        (*PICTURES[:2], dataclasses.replace(PICTURES[2], pdq="f" * 64)),
        (*PICTURES[:2], dataclasses.replace(PICTURES[2], md5="f" * 32)),
        (*PICTURES[:2], dataclasses.replace(PICTURES[2], variants=())),
    ],
    ids=["one is missing", "one too many", "another PDQ", "another MD5", "a variant is missing"],
)
def test_other_pictures_than_those_that_were_sent_are_noticed(
    pictures: tuple[Fingerprint, ...],
) -> None:
    found = checked(made().written, pictures)
    assert not (found["picture"] and found["no-other-picture"])


def test_without_walls_and_readings_it_says_so() -> None:
    ledger = Ledger(lambda: NOON)
    ledger.append("start", practice=False, version="0.1.0")
    ledger.wall(WallReport("window", "windows", ASKED["window"], (), (), ()))
    one = statement.compose(ledger.entries, [], [], LIST, NOON)
    assert {"window:network", "window:writes", "courier:reads", "watcher"} <= set(one.not_shown)
    assert all(check.holds for check in statement.verify(one.written, [], refuse))
    page = paper.page(one)
    assert "There was no wall on this system" in page
    assert "Nothing was handed over for sending." in page


def refuse(*_: object) -> None:
    raise ReceiptProblem("signature")


@pytest.mark.parametrize(
    "untrusted",
    [
        b"",
        b"[]",
        b"{}",
        b"nothing",
        b'{"format":"takeitdown-statement-1"}',
        b"\xff\xfe",
        b"[" * 9999,
    ],
)
def test_what_is_no_statement_is_told_as_that(untrusted: bytes) -> None:
    assert checked(untrusted) == {"format": False}


def test_other_bytes_for_the_same_value_are_no_statement() -> None:
    value = json.loads(made().written)
    assert checked(json.dumps(value).encode()) == {"format": False}


class Outward(HTMLParser):
    """Collects what a page would fetch or run, and its words."""

    def __init__(self) -> None:
        super().__init__()
        self.outward: list[str] = []
        self.tags: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.outward += [
            name for name, _ in attrs if name in ("src", "href") or name.startswith("on")
        ]

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_page_of_a_statement_from_practice_says_so_first() -> None:
    ledger = Ledger()
    ledger.append("start", practice=True, version="0.1.0")
    ledger.wall(WALL)
    page = paper.page(statement.compose(ledger.entries, [], [], LIST, NOON))
    assert page.partition("<body>")[2].lstrip().startswith("<p><b>Practice.")
    assert "Practice" not in paper.page(made())


def test_the_page_needs_nothing_from_outside_and_escapes_what_came_from_there() -> None:
    page = Outward()
    page.feed(paper.page(made()))
    assert page.outward == []
    assert page.tags.isdisjoint({"script", "img", "link", "iframe", "b"})
    assert "Example <b>Helpline</b>" in page.text


def test_the_page_says_what_was_shown_in_the_order_of_its_strength() -> None:
    page = Outward()
    page.feed(paper.page(made()))
    said = [
        "could not open a connection to any network",
        "Fingerprints of 3 pictures",
        "1. What the system refused",
        "2. What was handed over",
        "3. What the list signed",
        "4. What was seen of your pictures",
        "lies in a folder that a service uploads (dropbox)",
        "Picture 2 was opened by another program.",
        "What this does not show",
        made().documents[0].submission.document.decode(),
    ]
    places = [page.text.find(one) for one in said]
    assert -1 not in places
    assert places == sorted(places)
    assert hashlib.sha256(made().written).hexdigest() in page.text
