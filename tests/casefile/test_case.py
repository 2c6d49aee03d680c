"""The case as a value: what waits, waits as the very bytes, and only a signed answer ends it."""

from __future__ import annotations

import json
from dataclasses import FrozenInstanceError, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from takeitdown.casefile import case as cases
from takeitdown.casefile.case import Case, Waiting
from takeitdown.errors import CaseFileProblem, ReceiptProblem
from takeitdown.sealing import number, signature
from takeitdown.steps import wire
from takeitdown.steps.canonical import encode
from takeitdown.steps.request import request
from tests.casefile.samples import (
    CASE_KEY,
    LIST,
    LIST_KEY,
    NUMBER,
    answer,
    deliver,
    filled,
    withdraw,
)

messages = st.builds(
    lambda name, pictures, again, back: (
        withdraw(pictures) if back else deliver(name, pictures, again)
    ),
    st.sampled_from("abcdef"),
    st.integers(1, 3),
    st.booleans(),
    st.booleans(),
)


def test_a_case_is_what_was_written_down() -> None:
    case = filled()
    assert len(case.deliveries) == 2
    assert len(case.withdrawals) == len(case.outbox) == len(case.statements) == 1
    assert cases.parse(case.written()) == case
    assert cases.parse(case.written()).written() == case.written()


@given(st.lists(messages, max_size=6), st.lists(messages, max_size=6))
def test_whatever_happens_to_a_case_is_written_and_read(
    sent: list[Waiting], answered: list[Waiting]
) -> None:
    case = Case(number.new(False), LIST).with_outbox(*sent)
    for message in answered:
        case = case.acknowledged(message, answer(message))
    case = case.with_statement(b'{"number":"%d"}' % len(sent))
    assert cases.parse(case.written()) == case
    assert not set(case.outbox) & set(answered)
    assert set(case.outbox) == set(sent) - set(answered)


def test_a_practice_case_belongs_to_a_list_on_this_computer() -> None:
    case = Case(number.new(True), replace(LIST, address="http://127.0.0.1:8000"))
    assert cases.parse(case.written()) == case
    real = replace(case, number=number.new(False))
    with pytest.raises(CaseFileProblem, match="damaged"):  # plain http is for practice alone
        cases.parse(real.written())


def test_what_waits_is_the_same_request_when_it_is_sent_again() -> None:
    sent = (deliver("one", 3), deliver("two", again=True), withdraw(3))
    case = Case(NUMBER, LIST).with_outbox(*sent)
    back = cases.parse(case.written()).outbox
    assert [wire.write(message) for message in back] == [wire.write(message) for message in sent]
    assert [request(message) for message in back] == [request(message) for message in sent]


def test_confirming_twice_and_an_answer_twice_are_once() -> None:
    message = deliver("one")
    once = Case(NUMBER, LIST).with_outbox(message)
    assert once.with_outbox(message) == once
    done = once.acknowledged(message, answer(message))
    assert done.acknowledged(message, answer(message)) == done
    assert done.outbox == ()
    back = withdraw(1)
    taken = done.acknowledged(back, answer(back))
    assert taken.acknowledged(back, answer(back)) == taken
    assert [one.left.withdrawn for one in taken.withdrawals] == [1]


def test_sending_the_same_pictures_again_gives_a_newer_receipt_not_a_second_delivery() -> None:
    message, again = deliver("one"), deliver("one", again=True)
    case = Case(NUMBER, LIST).acknowledged(message, answer(message)).with_outbox(again)
    assert case.outbox == (again,)
    assert len(case.acknowledged(again, answer(again)).deliveries) == 1


def test_a_list_that_changed_its_key_is_believed_for_what_it_signed_before_and_nothing_new() -> (
    None
):
    old, new = bytes(range(32)), LIST_KEY
    before = replace(LIST, public_key=signature.public_key(old))
    first, second = deliver("first"), deliver("second")
    case = Case(NUMBER, before).with_outbox(first, second).acknowledged(first, answer(first, old))
    moved = case.at(LIST)
    assert moved.former_keys == before.public_keys
    assert cases.parse(moved.written()) == moved
    assert moved.at(before).at(LIST) == moved
    with pytest.raises(ReceiptProblem):
        moved.acknowledged(second, answer(second, old))
    assert not moved.acknowledged(second, answer(second, new)).outbox


def test_what_another_key_signed_or_what_is_for_another_document_ends_nothing() -> None:
    message, other = deliver("one"), deliver("two")
    case = Case(NUMBER, LIST).with_outbox(message, other)
    for said in (answer(message, bytes(range(32))), answer(other), answer(withdraw(1))):
        with pytest.raises(ReceiptProblem):
            case.acknowledged(message, said)
    assert case.outbox == (message, other)


def test_what_the_list_refused_waits_no_longer() -> None:
    message, other = deliver("one"), deliver("two")
    case = Case(NUMBER, LIST).with_outbox(message, other)
    assert case.without(message).outbox == (other,)
    assert case.without(deliver("three")) == case


def test_a_statement_takes_the_place_of_the_earlier_one_of_its_start() -> None:
    case = Case(NUMBER, LIST).with_statement(b"1").with_statement(b"2")
    assert case.with_statement(b"3", in_place_of=b"2").statements == (b"1", b"3")
    assert case.with_statement(b"1").statements == (b"2", b"1")


def test_a_case_shows_no_secret_and_cannot_be_changed() -> None:
    case = filled()
    shown = repr(case)
    documents = [one.submission.document.decode() for one in case.deliveries]
    hidden = [str(NUMBER), NUMBER.characters, CASE_KEY, *documents]
    hidden += [one.sha256 for one in case.deliveries[0].submission.entries]
    hidden += [case.deliveries[0].receipt.reference, case.statements[0].decode()]
    assert not [secret for secret in hidden if secret in shown]
    with pytest.raises(FrozenInstanceError):
        case.outbox = ()  # type: ignore[misc]


def _changed(**fields: Any) -> bytes:
    value = json.loads(filled().written())
    assert fields.keys() - {"more"} <= value.keys()
    return encode(value | fields)


LINE = wire.write(deliver("one")).decode()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[]",
        b"\xff",
        encode("text"),
        _changed(more=1),
        _changed(format="takeitdown-case-file-2"),
        _changed(number="K7QM-2F9D-XR4T"),
        _changed(number=5),
        _changed(list=None),
        _changed(outbox=[LINE.strip()]),
        _changed(outbox=[LINE.replace('{"', '{ "')]),
        _changed(outbox=[wire.write(wire.Status("ab" * 16, CASE_KEY)).decode()]),
        _changed(outbox=LINE),
        _changed(outbox=["é"]),
        _changed(statements=[1]),
        _changed(statements=["é"]),
        _changed(deliveries=[{}]),
        _changed(deliveries={}),
        _changed(deliveries=[{"document": "{}", "signature": "ab" * 64, "signed": "{}"}]),
        _changed(deliveries=[{"document": "{}", "signature": "é", "signed": "{}"}]),
        _changed(withdrawals=[{"document": "{}", "signature": "ab" * 64, "signed": "{}"}]),
    ],
)
def test_what_is_no_case_is_damaged_and_nothing_else(content: bytes) -> None:
    with pytest.raises(CaseFileProblem) as caught:
        cases.parse(content)
    assert caught.value.code == "damaged"


def test_a_receipt_that_another_list_signed_is_not_read_back() -> None:
    other = replace(LIST, public_key="ab" * 32)
    with pytest.raises(CaseFileProblem, match="damaged"):
        cases.parse(replace(filled(), organisation=other).written())
