"""Passphrases: what is offered is from the list, what is typed is taken as it is meant."""

from __future__ import annotations

import math
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from takeitdown import ASSETS
from takeitdown.errors import CaseFileProblem
from takeitdown.sealing import passphrase


def test_the_words_are_short_different_and_plain() -> None:
    words = passphrase.words()
    assert list(words) == sorted(set(words))
    assert all(3 <= len(word) <= 8 and word.isascii() and word.islower() for word in words)


def test_no_word_is_offered_that_would_frighten() -> None:
    unkind = {"ashamed", "blame", "captive", "naked", "exposed", "handcuff", "kill", "victim"}
    assert not unkind & set(passphrase.words())


def test_an_offer_has_the_entropy_that_is_stated() -> None:
    assert passphrase.bits(1) == math.log2(len(passphrase.words()))
    assert 12.4 < passphrase.bits(1) < 12.5
    assert passphrase.bits() == 5 * passphrase.bits(1)
    assert 62 < passphrase.bits() < 63


def test_offers_are_five_words_of_the_list_and_come_from_all_of_it() -> None:
    offers = [passphrase.offered().split(" ") for _ in range(30_000)]
    assert {len(offer) for offer in offers} == {5}
    drawn = [word for offer in offers for word in offer]
    # 27 draws of each word: that any of 5,601 is never drawn has a chance of 1 in 70 million.
    assert set(drawn) == set(passphrase.words())


def test_the_words_licence_lies_beside_them() -> None:
    licence = (ASSETS / "words" / "LICENCE.txt").read_text("ascii")
    assert "Electronic\nFrontier Foundation" in licence
    assert "https://creativecommons.org/licenses/by/3.0/us/" in licence


@pytest.mark.parametrize(
    "typed",
    ["1", "password", "💙", "pass word", "ü", "\udc80", "a" * 1024, " " + "💙" * 1024 + "\r\n"],
)
def test_there_are_no_rules_of_composition(typed: str) -> None:
    assert passphrase.prepared(typed)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "empty-passphrase"),
        (" \t\r\n", "empty-passphrase"),
        ("a" * 1025, "long-passphrase"),
    ],
)
def test_nothing_and_too_much_are_told_apart(typed: str, code: str) -> None:
    with pytest.raises(CaseFileProblem) as caught:
        passphrase.prepared(typed)
    assert caught.value.code == code


@given(st.text(min_size=1, max_size=60).filter(lambda text: text.strip(" \t\r\n") != ""))
def test_one_passphrase_typed_on_two_keyboards_is_the_same(typed: str) -> None:
    decomposed = unicodedata.normalize("NFD", typed)
    assert passphrase.prepared(decomposed) == passphrase.prepared(typed)
    assert passphrase.prepared(f" {typed}\r\n") == passphrase.prepared(typed)


def test_what_looks_alike_but_is_not_the_same_stays_different() -> None:
    assert passphrase.prepared("ﬁn") != passphrase.prepared("fin")  # NFC, not NFKC
    assert passphrase.prepared("A") != passphrase.prepared("a")
    assert passphrase.prepared("a  b") != passphrase.prepared("a b")
