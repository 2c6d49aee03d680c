from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from functools import partial

import pytest

from takeitdown.errors import ReceiptProblem
from takeitdown.sealing import signature
from takeitdown.steps import receipt, submission
from takeitdown.steps.canonical import encode
from takeitdown.steps.receipt import SIGNED_PREFIX, Outcome
from tests.vectors.documents import make

LIST_KEY = signature.new_key()
VERIFY = partial(signature.verify, signature.public_key(LIST_KEY))
SUBMISSION = submission.parse(make.canonical(make.document(3, make.KINDS)))
AT = datetime(2026, 11, 23, 17, 42, 5, tzinfo=timezone(timedelta(hours=2)))


def fields(**changes: object) -> dict[str, object]:
    made = receipt.write(SUBMISSION.digest, "ab" * 16, AT, Outcome.RECEIVED, 3, practice=True)
    return made | changes


def signed_by(key: bytes, message: bytes) -> bytes:
    return signature.sign(key, SIGNED_PREFIX + message)


def test_a_signed_receipt_for_what_was_sent_is_accepted() -> None:
    signed = encode(fields())
    accepted = receipt.accept(SUBMISSION, signed, signed_by(LIST_KEY, signed), VERIFY)
    assert accepted.submission_digest == SUBMISSION.digest
    assert accepted.at == datetime(2026, 11, 23, 15, tzinfo=UTC)  # cut to the hour, in UTC
    assert (accepted.outcome, accepted.pictures) == (Outcome.RECEIVED, 3)
    assert accepted.reference == "ab" * 16


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"digest": "0" * 64}, "not-ours"),
        ({"digest": None}, "not-ours"),
        ({"pictures": 2}, "not-ours"),
        ({"practice": False}, "not-ours"),
        ({"format": "takeitdown-receipt-2"}, "field"),
        ({"reference": "AB" * 16}, "field"),
        ({"reference": "../../etc/passwd"}, "field"),
        ({"at": "2026-11-23"}, "field"),
        ({"at": 1764000000}, "field"),
        ({"at": "2026-13-45T99:00:00Z"}, "field"),
        ({"outcome": "removed"}, "field"),
        ({"message": "call this number"}, "field"),
        ({"key": "0" * 16}, "field"),  # of another key than the one that signed
        ({"key": None}, "field"),
    ],
)
def test_a_signed_answer_that_is_no_receipt_for_it_is_refused(
    changes: dict[str, object], code: str
) -> None:
    signed = encode(fields(**changes))
    with pytest.raises(ReceiptProblem) as refused:
        receipt.accept(SUBMISSION, signed, signed_by(LIST_KEY, signed), VERIFY)
    assert refused.value.code == code


@pytest.mark.parametrize("signed", [b"", b"{}", b"[]", b"nonsense", b'{"at":1,"at":2}', b"\xff"])
def test_signed_nonsense_is_refused(signed: bytes) -> None:
    with pytest.raises(ReceiptProblem, match="field"):
        receipt.accept(SUBMISSION, signed, signed_by(LIST_KEY, signed), VERIFY)


def test_a_receipt_that_is_too_long_is_refused_before_it_is_read() -> None:
    signed = encode(fields(reference="ab" * receipt.MOST_RECEIPT_BYTES))
    with pytest.raises(ReceiptProblem, match="field"):
        receipt.accept(SUBMISSION, signed, signed_by(LIST_KEY, signed), VERIFY)


def test_a_receipt_by_another_key_or_for_other_bytes_is_refused() -> None:
    signed = encode(fields())
    right = signed_by(LIST_KEY, signed)
    for wrong in (
        signed_by(signature.new_key(), signed),
        signature.sign(LIST_KEY, signed),  # without the word that makes it a receipt
        right[:-1] + bytes([right[-1] ^ 1]),
        right[:63],
        b"",
    ):
        with pytest.raises(ReceiptProblem, match="signature"):
            receipt.accept(SUBMISSION, signed, wrong, VERIFY)
    with pytest.raises(ReceiptProblem, match="signature"):
        receipt.accept(SUBMISSION, signed + b" ", right, VERIFY)


def test_the_key_that_signed_may_be_named_and_is_one_of_the_lists() -> None:
    present, following = LIST_KEY, signature.new_key()
    keys = [signature.public_key(key) for key in (present, following)]
    verify = partial(signature.verify_by_one, keys)
    for key, public_key in zip((present, following), keys, strict=True):
        signed = encode(fields(key=receipt.key_id(public_key)))
        assert receipt.accept(SUBMISSION, signed, signed_by(key, signed), verify).pictures == 3
    stranger = signature.new_key()
    signed = encode(fields(key=receipt.key_id(signature.public_key(stranger))))
    with pytest.raises(ReceiptProblem, match="signature"):
        receipt.accept(SUBMISSION, signed, signed_by(stranger, signed), verify)
