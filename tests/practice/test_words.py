"""What the presenter reads out: plain, sourced, and none of the words that are not true."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import Enum

import pytest

from takeitdown.hashlist.ncmec import Published
from takeitdown.practice import casework, copies, words
from takeitdown.practice.copies import Print
from takeitdown.practice.hash_list import Row
from takeitdown.practice.partner import OURS, REAL
from takeitdown.practice.uploads import UPLOADER, Look, Scan, Upload
from takeitdown.practice.words import Question, Statement
from tests.practice.test_casework import NOON

UNTRUE = (
    "removed", "cannot be reversed", "reveals nothing", "victim", "sorry", "oops", "please",
    "invalid", "failed", "guarantee", "anonymous", "safe",
)  # fmt: skip


def statements() -> list[Statement]:
    found: list[Statement] = []
    for name, value in vars(words).items():
        if name.startswith("_"):
            continue
        if isinstance(value, Question):
            found += [Statement(value.question), *value.answers, *map(Statement, value.open)]
        elif isinstance(value, tuple):
            found += [one for one in value if isinstance(one, Statement)]
        elif isinstance(value, dict):
            found += [Statement(one) for one in value.values() if isinstance(one, str)]
    return found


def test_all_of_the_words_are_looked_at() -> None:
    assert len(statements()) > 50


@pytest.mark.parametrize("statement", statements(), ids=lambda one: one.text[:40])
def test_a_statement_is_plain_short_and_true(statement: Statement) -> None:
    for sentence in re.split(r"(?<=[.?!:]) ", statement.text):
        assert len(sentence.split()) <= 20
    assert not [word for word in UNTRUE if word in statement.text.lower()]


def test_every_source_is_one_that_is_named_once() -> None:
    sources = {
        words.THIS_APP, words.SHOWN, words.LAW, words.COURT, words.CYBERTIPLINE_API,
        words.HASH_SHARING, words.FAQ, words.NCMEC_ON_REPORTS, words.QUOTED, words.LAWYERS,
        words.THREATEXCHANGE, words.TAKE_IT_DOWN, words.STUDY,
    }  # fmt: skip
    assert {statement.source for statement in statements()} <= sources | {""}


def test_each_statement_about_reports_and_stand_ins_has_its_source() -> None:
    told = (*words.CASEWORK, *words.ORIGINAL.answers, *words.STAND_INS, *words.NOT_TAKING_PART)
    assert [one.text for one in told if not one.source] == []


@pytest.mark.parametrize(
    ("named", "spoken"),
    [
        (casework.Classification, words.CLASSIFICATIONS),
        (casework.Priority, words.PRIORITIES),
        (casework.Reason, words.REASONS),
    ],
)
def test_every_value_of_casework_has_its_words(named: type[Enum], spoken: dict[Enum, str]) -> None:
    assert set(spoken) == set(named)


def test_every_copy_clue_and_reader_has_its_words() -> None:
    assert set(words.COPIES) == {copy.kind for copy in copies.bundled()}
    assert set(words.CLUES) == {name for name, _ in casework.CLUES} | {"file", "digest"}
    assert set(words.READERS) == {OURS, REAL}


def test_what_the_list_is_said_to_have_is_what_a_partner_reads() -> None:
    said = " ".join(statement.text for statement in words.LIST_HAS)
    shown = {"pdq": "PDQ", "md5": "MD5", "sha1": "SHA-1", "entry": "label", "at": "time"}
    assert all(word in said for word in shown.values())
    others = {"number", "withdrawn", "mark"}
    assert set(Row.__dataclass_fields__) == set(shown) | others
    assert {"pdq", "md5", "sha1"} <= set(Published.__dataclass_fields__)


def test_a_finding_says_what_was_found_and_no_more() -> None:
    upload = Upload(1, "here.example", copies.bundled()[0], UPLOADER, NOON, "x.jpg", b"")
    prints = Print("0" * 64, 100, "0" * 64, "0" * 40, "0" * 32)
    nothing, near = Look(1, 130, "e"), Look(1, 4, "e")
    scans = [
        Scan(upload, prints, nothing, nothing),
        Scan(upload, prints, nothing, near),
        Scan(upload, prints, near, near),
        replace(Scan(upload, prints, near, near), exact="e"),
    ]
    assert [scan.matched for scan in scans] == [False, True, True, True]
    found = [words.finding(scan).text for scan in scans]
    assert len(set(found)) == 4
    assert found[0].startswith("No match. That does not show")
