"""One errand of the real courier, and what a person would be told of it."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from takeitdown import launcher
from takeitdown.courier import delivery
from takeitdown.errors import ReceiptProblem
from takeitdown.sealing import signature
from takeitdown.steps import receipt, submission, wire
from takeitdown.steps.canonical import encode
from takeitdown.steps.confirmation import Age
from takeitdown.steps.organisation import Organisation
from takeitdown.steps.receipt import SIGNED_PREFIX, Outcome
from tests.courier.authority import ROOT
from tests.courier.faulty_list import FaultyList
from tests.vectors.documents import make

LIST_KEY = signature.new_key()
CASE_KEY = "c0ffee00" * 8
SUBMISSION = submission.parse(make.canonical(make.document(2, make.KINDS)))
DELIVER = wire.Deliver(SUBMISSION.document, CASE_KEY)
AT = datetime(2026, 11, 23, 12, tzinfo=UTC)
# Longer than the app's launcher waits: on a busy machine a courier is slow to start.
SECONDS = 120.0


@dataclass(frozen=True)
class Told:
    """`outcome`: "receipt", "no receipt: CODE", or the code of a failure. `reason`: why refused."""

    outcome: str
    reason: str
    seconds: float


def receipt_fields(**changes: object) -> dict[str, object]:
    digest = hashlib.sha256(SUBMISSION.document).hexdigest()
    return receipt.write(digest, "ab" * 16, AT, Outcome.RECEIVED, 2, practice=True) | changes


def signed_answer(fields: dict[str, object], key: bytes = LIST_KEY) -> dict[str, object]:
    """What an honest list says, as JSON: what it signed, and the signature."""
    signed = encode(fields)
    made = signature.sign(key, SIGNED_PREFIX + signed)
    return {"signature": made.hex(), "signed": signed.decode()}


RIGHT_ANSWER = encode(signed_answer(receipt_fields()))


def organisation_at(
    port: int, authority: str = ROOT.base64_der, scheme: str = "https"
) -> Organisation:
    return Organisation(
        "Test list",
        f"{scheme}://localhost:{port}",
        signature.public_key(LIST_KEY),
        tuple(Age),
        authority,
    )


def carry(found: Organisation, line: bytes, seconds: float = SECONDS) -> wire.Answer:
    """Starts a courier as the launcher does, and reads its answer as the window does."""
    courier = launcher.Courier(found, line, seconds)
    try:
        said = courier.answer()
    finally:
        courier.stop()
    assert not courier.busy
    return wire.read_answer(said)  # whatever happened, it is a line of the table


def send(found: Organisation, line: bytes | None = None, seconds: float = SECONDS) -> Told:
    """Has the document (or another line) carried, and checks what comes back."""
    begun = time.monotonic()
    answer = carry(found, line or wire.write(DELIVER), seconds)
    took = time.monotonic() - begun
    if isinstance(answer, wire.Failed):
        return Told(answer.code, answer.reason, took)
    verify = partial(signature.verify, found.public_key)
    try:
        receipt.accept(SUBMISSION, answer.signed, answer.signature, verify)
    except ReceiptProblem as problem:
        return Told(f"no receipt: {problem.code}", "", took)
    return Told("receipt", "", took)


def at_once(attempt: Callable[[], Told]) -> Told:
    """What came of it, without the ten seconds that a courier waits for a list. A busy machine may
    be slow, but not three times."""
    for _ in range(3):
        told = attempt()
        if told.seconds < delivery.READ_SECONDS:
            break
    assert told.seconds < delivery.READ_SECONDS, "it should not have waited"
    return told


def send_to(server: FaultyList, seconds: float = SECONDS) -> Told:
    return send(organisation_at(server.port), seconds=seconds)
