"""Every sentence in words.py, read from its source: short, plain, without blame or promise.

Errors say what happened, what it means and what to do. A section is one page or a part of one, from
one line `# ── name ──` to the next.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from takeitdown.window import words

FILE = Path(words.__file__)
# Blame, jargon, promises that nobody can keep, and politeness that helps nobody.
BANNED = re.compile(
    r"\b(should have|(?<!what )you sent|you forgot|next time|mistake|victims?|inappropriate|illegal"
    r"|forbidden|sorry|oops|please|invalid|fail(ed|ure)?|removed|revers(e|ed|ible)|reveals? nothing"
    r"|success|guarantee[ds]?|deleted from|click|abort|fatal|denied)\b|!",
    re.IGNORECASE,
)
# "Report" is what nobody wants to do first; "Report Remove" is a service's name.
REPORT_FIRST = re.compile(r"(?:^|[.?:] )Report(?! Remove)\b")
LONGEST, HARDEST = 20, 6.0  # words in a sentence; years of school, over a page
ENOUGH = 100  # words on a page, for the measure to mean something
ACTIONS = re.compile(
    r"(?:If [^,.]*, )?(add|ask|call|check|choose|close|copy|go|keep|leave|look|make|open|pick"
    r"|press|put|restart|save|send|start|stop|take|talk|tell|try|turn|type|use|wait|write)\b",
    re.IGNORECASE,
)
# The names of the tables whose entries are errors.
ERRORS = re.compile(r"(PROBLEMS|FAILURES|REASONS)$")


@dataclass(frozen=True, slots=True)
class Said:
    line: int
    section: str
    text: str


def said(source: str) -> list[Said]:
    """The literals that are shown: those inside `tr(…)` and `_count(…)`."""
    sections = [
        (number, found[1])
        for number, line in enumerate(source.splitlines(), start=1)
        if (found := re.match(r"# ── (.*?) ─", line))
    ]
    return [
        Said(
            text.lineno,
            [name for at, name in [(0, ""), *sections] if at <= text.lineno][-1],
            text.value,
        )
        for call in ast.walk(ast.parse(source))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id in ("tr", "_count")
        for text in call.args
        if isinstance(text, ast.Constant) and isinstance(text.value, str)
    ]


SAID = sorted(said(FILE.read_text(encoding="utf-8")), key=lambda one: one.line)


def sentences(text: str) -> list[str]:
    return [one for one in re.split(r"(?<=[.?!])\s+|\n", text) if one.strip()]


def spoken(text: str) -> list[str]:
    """The words, without placeholders, numbers and signs."""
    return re.findall(r"[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'’-]*", re.sub(r"\{\w*\}|\S*\.\S+", " ", text))


def syllables(word: str) -> int:
    """Groups of vowels, without a silent e at the end: the usual estimate."""
    plain = re.sub(r"[^a-z]", "", word.lower())
    silent = plain.endswith("e") and not plain.endswith(("le", "ee"))
    return max(1, len(re.findall(r"[aeiouy]+", plain)) - silent)


def grade(texts: list[str]) -> float:
    """Years of school that a text asks for, over its whole sentences. J. P. Kincaid et al.,
    Derivation of New Readability Formulas, 1975: https://stars.library.ucf.edu/istlibrary/56"""
    whole = [
        one for text in texts for one in sentences(text) if one[-1] in ".?" and len(spoken(one)) > 2
    ]
    counted = [word for one in whole for word in spoken(one)]
    if not counted:
        return 0.0
    per_sentence, per_word = (
        len(counted) / len(whole),
        sum(map(syllables, counted)) / len(counted),
    )
    return 0.39 * per_sentence + 11.8 * per_word - 15.59


def test_the_words_are_found() -> None:
    assert len(SAID) > 300
    assert {one.section for one in SAID} >= {"on every page", "1 begin", "2 choose", "3 check"}


def test_no_word_blames_or_promises() -> None:
    assert not [
        f"{one.line}: {found[0]!r} in {one.text!r}"
        for one in SAID
        if (found := BANNED.search(one.text) or REPORT_FIRST.search(one.text))
    ]


def test_no_sentence_is_longer_than_twenty_words() -> None:
    assert not [
        f"{one.line}: {len(spoken(each))} words: {each}"
        for one in SAID
        for each in sentences(one.text)
        if len(spoken(each)) > LONGEST
    ]


def test_nothing_is_shouted() -> None:
    known = {"NCMEC", "PDQ", "PNG", "PDF", "PRACTICE", "SHA", "JSON", "USA"}
    shouted = re.compile(r"\b[A-Z]{4,}\b")
    assert not [one.text for one in SAID if set(shouted.findall(one.text)) - known]


def test_a_child_of_eleven_can_read_each_page() -> None:
    pages: dict[str, list[str]] = {}
    for one in SAID:
        pages.setdefault(one.section, []).append(one.text)

    def enough(texts: list[str]) -> bool:
        return len(spoken(" ".join(texts))) >= ENOUGH

    short = [text for texts in pages.values() if not enough(texts) for text in texts]
    measured = {page: grade(texts) for page, texts in pages.items() if enough(texts)}
    if enough(short):
        measured["all that is short"] = grade(short)
    assert len(measured) > 5
    assert not {page: years for page, years in measured.items() if years > HARDEST}


def errors() -> Iterator[tuple[str, str]]:
    """Each error's name, and all that is said about it."""
    for table, entries in vars(words).items():
        if ERRORS.search(table) and isinstance(entries, Mapping):
            for code, told in entries.items():
                yield f"{table} {code}", told if isinstance(told, str) else ". ".join(told)


@pytest.mark.parametrize("told", [pytest.param(told, id=name) for name, told in errors()])
def test_an_error_says_what_happened_what_it_means_and_what_to_do(told: str) -> None:
    parts = sentences(told)
    assert len(parts) >= 2, told
    assert any(ACTIONS.match(part) for part in parts), told


def test_the_errors_are_found() -> None:
    assert len(list(errors())) > 30


def test_the_reader_notices_what_it_should() -> None:
    planted = said(
        '# ── a page ──\nA = tr("Oops, you sent an invalid file!")\n'
        'B = _count(n, "1 is removed.", "{0} are removed.")\nC = other("Sorry")\n'
    )
    assert [one.section for one in planted] == ["a page"] * 3
    assert all(BANNED.search(one.text) for one in planted)
    assert REPORT_FIRST.search("Nothing opens. Report it now.")
    assert not REPORT_FIRST.search("Report Remove takes it.")
    assert grade(["The cat sat on the mat. It was a hot day."]) < 2
    assert (
        grade(["Organisations participating internationally evaluate perceptual similarity."]) > 15
    )
