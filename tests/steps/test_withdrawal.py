"""The document that withdraws: one form for one wish, and nothing but its fields."""

from __future__ import annotations

import json

import pytest

from takeitdown.errors import DocumentProblem
from takeitdown.steps import withdrawal
from takeitdown.steps.canonical import encode
from takeitdown.steps.state import MOST_PICTURES

CASE = "0123456789abcdef" * 2
PICTURES = (3, 1, 2)


def test_everything_and_some_pictures_are_different_wishes() -> None:
    everything = withdrawal.compose(CASE, None)
    some = withdrawal.compose(CASE, PICTURES)
    assert everything.pictures is None
    assert some.pictures == tuple(sorted(PICTURES))
    assert json.loads(everything.document)["pictures"] == "all"


def test_the_same_wish_has_the_same_bytes_however_it_is_put() -> None:
    again = (*reversed(PICTURES), PICTURES[0])
    assert withdrawal.compose(CASE, PICTURES) == withdrawal.compose(CASE, again)


def test_the_longest_wish_fits_and_one_more_does_not() -> None:
    most = tuple(range(1, MOST_PICTURES + 1))
    wish = withdrawal.compose(CASE, most)
    assert len(wish.document) <= withdrawal.MOST_DOCUMENT_BYTES
    with pytest.raises(DocumentProblem, match="pictures"):
        withdrawal.compose(CASE, (*most, MOST_PICTURES + 1))


@pytest.mark.parametrize(
    ("untrusted", "code"),
    [
        (b"", "not-json"),
        (b"[]", "field"),
        (b"{}", "field"),
        (b" " * 65_537, "too-large"),
        (encode({"case": CASE, "format": "takeitdown-withdrawal-1"}), "field"),
        (encode({"case": CASE, "format": "takeitdown-withdrawal-2", "pictures": "all"}), "field"),
        (encode({"case": CASE[1:], "format": withdrawal.FORMAT, "pictures": "all"}), "field"),
        (encode({"case": CASE, "format": withdrawal.FORMAT, "pictures": []}), "field"),
        (encode({"case": CASE, "format": withdrawal.FORMAT, "pictures": [0]}), "field"),
        (encode({"case": CASE, "format": withdrawal.FORMAT, "pictures": ["1"]}), "field"),
        (encode({"case": CASE, "format": withdrawal.FORMAT, "pictures": [True]}), "field"),
        (encode({"case": CASE, "format": withdrawal.FORMAT, "pictures": [2, 1]}), "field"),
        (encode({"case": CASE, "format": withdrawal.FORMAT, "pictures": [1, 1]}), "field"),
        (
            encode({"case": CASE, "format": withdrawal.FORMAT, "pictures": "all", "why": "x"}),
            "unknown-field",
        ),
        (
            json.dumps({"case": CASE, "format": withdrawal.FORMAT, "pictures": "all"}).encode(),
            "not-canonical",
        ),
    ],
)
def test_anything_else_is_refused_by_its_code(untrusted: bytes, code: str) -> None:
    with pytest.raises(DocumentProblem) as caught:
        withdrawal.parse(untrusted)
    assert caught.value.code == code
