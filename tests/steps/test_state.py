"""Where a case stands: each picture by its number, as the list signed it."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from takeitdown.errors import ReceiptProblem
from takeitdown.steps import state
from takeitdown.steps.canonical import encode
from takeitdown.steps.receipt import Outcome
from takeitdown.steps.state import MOST_PICTURES, CaseState, Standing

CASE = "0123456789abcdef" * 2
AT = datetime(2026, 11, 23, 14, tzinfo=UTC)
LATER = AT + timedelta(hours=19)
PICTURES = (
    Standing(Outcome.LISTED, AT),
    Standing(Outcome.WITHDRAWN, LATER),
    Standing(Outcome.LISTED, AT),
    Standing(Outcome.RECEIVED, AT),
)


def holds(signature: bytes, message: bytes) -> str:
    if signature != b"right" or not message.startswith(state.SIGNED_PREFIX):
        raise ReceiptProblem("signature")
    return "0f" * 32


def accepts(fields: dict[str, object], signature: bytes = b"right") -> CaseState:
    return state.accept(CASE, False, encode(fields), signature, holds)


def test_what_is_written_is_what_is_read() -> None:
    written = state.write(CASE, PICTURES, practice=False)
    assert written == {
        "case": CASE,
        "format": "takeitdown-case-1",
        "pictures": {
            "listed": {"2026-11-23T14:00:00Z": [1, 3]},
            "received": {"2026-11-23T14:00:00Z": [4]},
            "withdrawn": {"2026-11-24T09:00:00Z": [2]},
        },
        "practice": False,
    }
    found = accepts(written)
    assert found.pictures == PICTURES
    assert found.standing == 3


def test_a_time_is_never_more_exact_than_the_hour() -> None:
    exact = Standing(Outcome.LISTED, AT + timedelta(minutes=59, seconds=59))
    assert accepts(state.write(CASE, [exact], practice=False)).pictures == PICTURES[:1]


def test_the_answer_about_a_full_case_fits_the_courier_at_its_longest() -> None:
    pictures = [
        Standing(Outcome.WITHDRAWN, AT + timedelta(hours=hour)) for hour in range(MOST_PICTURES)
    ]
    fields = state.write(CASE, pictures, practice=False)
    assert len(json.dumps({"signed": encode(fields).decode()})) < 63 * 1024
    assert accepts(fields).pictures == tuple(pictures)
    with pytest.raises(ReceiptProblem, match="field"):
        accepts(state.write(CASE, [*pictures, PICTURES[0]], practice=False))


HOUR = "2026-11-23T14:00:00Z"


@pytest.mark.parametrize(
    "pictures",
    [
        {},
        [],
        "listed",
        {"listed": {}},
        {"listed": [1]},
        {"listed": {HOUR: 1}},
        {"listed": {HOUR: "1"}},
        {"listed": {HOUR: [True]}},
        {"listed": {HOUR: [0, 1]}},
        {"listed": {HOUR: [2]}},
        {"listed": {HOUR: [1, 1]}},
        {"listed": {HOUR: [1, "2"]}},
        {"listed": {HOUR: [1]}, "withdrawn": {HOUR: [1]}},
        {"listed": {"2026-11-23T14:10:00Z": [1]}},
        {"listed": {"yesterday": [1]}},
        {"removed": {HOUR: [1]}},
    ],
)
def test_anything_but_each_number_once_is_refused(pictures: object) -> None:
    with pytest.raises(ReceiptProblem, match="field"):
        accepts(state.write(CASE, PICTURES, practice=False) | {"pictures": pictures})


@pytest.mark.parametrize("changes", [{"case": "f" * 32}, {"practice": True}])
def test_an_answer_about_another_case_is_not_ours(changes: dict[str, object]) -> None:
    with pytest.raises(ReceiptProblem, match="not-ours"):
        accepts(state.write(CASE, PICTURES, practice=False) | changes)


def test_an_answer_that_nobody_signed_is_not_read() -> None:
    with pytest.raises(ReceiptProblem, match="signature"):
        accepts(state.write(CASE, PICTURES, practice=False), b"wrong")
