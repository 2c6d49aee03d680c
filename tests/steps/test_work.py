"""What a busy list may ask for, and the answer to it."""

from __future__ import annotations

import base64
import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from takeitdown.errors import DocumentProblem
from takeitdown.steps import wire, work
from takeitdown.steps.canonical import encode
from takeitdown.steps.request import request

altcha = pytest.importorskip("altcha", reason="NOTHING TO COMPARE WITH: altcha is missing")

DIGEST, KEY = "ab" * 32, b"a secret of the list"


def asked(number: int = 5, **changes: object) -> dict[str, object]:
    """What a list asks for, by ALTCHA's own hand."""
    given = {"expires_at": int(time.time()) + 100, "data": {"digest": DIGEST}} | changes
    return altcha.create_challenge(
        "PBKDF2/SHA-256", 1_000, counter=number, hmac_secret=KEY, **given
    ).to_dict()


def text(challenge: object) -> str:
    return encode(challenge).decode("ascii")


@pytest.mark.parametrize("number", [0, 9, 10, 300])
def test_altcha_itself_takes_the_answer(number: int) -> None:
    solved = work.solve(work.parse(text(asked(number)), DIGEST), 250)
    assert solved
    assert json.loads(base64.b64decode(solved))["solution"]["counter"] == number
    assert altcha.verify_solution(solved, KEY).verified
    assert not altcha.verify_solution(solved, b"another secret").verified


def test_all_answers_are_of_one_length_and_so_are_all_challenges() -> None:
    challenges = [work.parse(text(asked(number)), DIGEST) for number in range(3)]
    answers = {
        len(work.answer(one, number, bytes(32)))
        for one in challenges
        for number in (0, 99, work.MOST_TRIES - 1)
    }
    assert len(answers) == 1
    assert {len(one.text) for one in challenges} == {len(work.blank(DIGEST))}


def test_the_request_has_the_answer_in_one_header_that_its_length_was_told_of_before() -> None:
    document = b"{}"
    digest = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
    challenge = work.parse(text(asked(3, data={"digest": digest})), digest)
    message = wire.Deliver(document, "c" * 64, work=challenge)
    solved = work.solve(challenge, 250)
    assert solved
    before, sent = request(message), request(message, solved)
    assert ("X-Work", solved) in sent.headers
    assert len(before.head("https://list.example")) == len(sent.head("https://list.example"))
    assert "X-Work" not in dict(request(wire.Deliver(document, "c" * 64)).headers)


@pytest.mark.parametrize(
    "changed",
    [
        lambda one: one["parameters"].update(cost=1_000_000_000),
        lambda one: one["parameters"].update(algorithm="ARGON2ID"),
        lambda one: one["parameters"].update(memoryCost=2**31),
        lambda one: one["parameters"].update(keyLength=2**40),
        lambda one: one["parameters"].update(keyPrefix="00" * 17),
        lambda one: one["parameters"].update(keyPrefix=""),
        lambda one: one["parameters"].update(nonce="00" * 5000),
        lambda one: one["parameters"].update(salt=None),
        lambda one: one["parameters"].update(expiresAt=True),
        lambda one: one["parameters"].update(expiresAt=-1),
        lambda one: one["parameters"].update(expiresAt=10**40),
        lambda one: one["parameters"].update(data={"digest": "0" * 64}),
        lambda one: one["parameters"].update(data={"digest": DIGEST, "note": "call this number"}),
        lambda one: one.update(signature="g" * 64),
        lambda one: one.update(more=1),
        lambda one: one.pop("signature"),
        lambda one: one.pop("parameters"),
    ],
)
def test_nothing_else_than_the_one_form_is_taken(changed) -> None:
    challenge = asked()
    work.parse(text(challenge), DIGEST)
    changed(challenge)
    with pytest.raises(DocumentProblem):
        work.parse(text(challenge), DIGEST)


@given(st.text(max_size=300))
def test_any_text_is_a_challenge_or_a_problem(untrusted: str) -> None:
    with pytest.raises(DocumentProblem):
        work.parse(untrusted, DIGEST)


def test_a_sum_without_an_answer_is_given_up_in_time_and_after_all_tries() -> None:
    endless = work.parse(work.blank(DIGEST), DIGEST)
    began = time.monotonic()
    assert work.solve(endless, 0.2) is None
    assert time.monotonic() - began < 30
    began = time.process_time()
    assert work.solve(endless, 1_000) is None
    assert time.process_time() - began < 60
