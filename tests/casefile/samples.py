"""Cases of nobody, with receipts that a list's key signed."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime

from takeitdown.casefile.case import Case
from takeitdown.sealing import number, signature
from takeitdown.steps import receipt, submission, wire, withdrawal
from takeitdown.steps.canonical import encode
from takeitdown.steps.confirmation import Age
from takeitdown.steps.organisation import Organisation

PASSPHRASE = "kettle orbit canoe maple lantern"

LIST_KEY = hashlib.sha256(b"a list of tests").digest()
LIST = Organisation(
    "Helpline É", "https://list.example.org", signature.public_key(LIST_KEY), tuple(Age)
)
NUMBER = number.read("K7QM-2F9D-XR4Q")
CASE_ID, CASE_KEY = "0123456789abcdef" * 2, "ab" * 32
AT = datetime(2026, 11, 23, 14, tzinfo=UTC)


def deliver(
    name: str, pictures: int = 1, again: bool = False, practice: bool = False
) -> wire.Deliver:
    """A document whose pictures' digests are made from `name`."""
    texts = [f"{name} {picture}".encode() for picture in range(pictures)]
    document = encode(
        {
            "age": "under-18",
            "case": CASE_ID,
            "format": submission.FORMAT,
            "pictures": sorted(
                (
                    {
                        "md5": hashlib.sha256(b"m" + text).hexdigest()[:32],
                        "sha1": hashlib.sha256(b"1" + text).hexdigest()[:40],
                        "sha256": hashlib.sha256(text).hexdigest(),
                    }
                    for text in texts
                ),
                key=lambda picture: picture["sha256"],
            ),
            "practice": practice,
            "statement": "depicted-or-helping",
        }
    )
    return wire.Deliver(submission.parse(document).document, CASE_KEY, again)


def withdraw(*numbers: int) -> wire.Withdraw:
    return wire.Withdraw(CASE_ID, withdrawal.compose(CASE_ID, numbers).document, CASE_KEY)


def answer(
    message: wire.Deliver | wire.Withdraw, key: bytes = LIST_KEY, practice: bool = False
) -> wire.Delivered | wire.Withdrawn:
    """What the list answers."""
    digest = hashlib.sha256(message.document).hexdigest()
    if isinstance(message, wire.Deliver):
        count = len(submission.parse(message.document).entries)
        fields = receipt.write(digest, "cd" * 16, AT, receipt.Outcome.LISTED, count, practice)
        prefix = receipt.SIGNED_PREFIX
    else:
        fields = withdrawal.write(CASE_ID, digest, AT, 1, 0, practice)
        prefix = withdrawal.SIGNED_PREFIX
    signed = encode(fields | {"key": receipt.key_id(signature.public_key(key))})
    made = signature.sign(key, prefix + signed)
    kind = wire.Delivered if isinstance(message, wire.Deliver) else wire.Withdrawn
    return kind(signed, made)


def filled() -> Case:
    """A case with one of everything."""
    first, second = deliver("first", 2), deliver("second")
    back, waiting = withdraw(1), deliver("third", 3, again=True)
    case = Case(NUMBER, LIST).with_outbox(first, second, back, waiting)
    for message in (first, second, back):
        case = case.acknowledged(message, answer(message))
    return case.with_statement(b'{"format":"takeitdown-statement-1"}')


def moved() -> Case:
    """A practice case with what `filled` has not: at a list that has changed its key and announced
    the next, and with a picture that waits to be taken back."""
    here = replace(LIST, address="http://127.0.0.1:8000")
    old, coming = (hashlib.sha256(name).digest() for name in (b"its first key", b"its next key"))
    before = replace(here, public_key=signature.public_key(old))
    after = replace(here, authority="MAA=", next_public_key=signature.public_key(coming))
    sent, back = deliver("sent", practice=True), withdraw(1)
    case = Case(number.read("PRACTICE-K7QM-2F9D-XR4Q"), before).with_outbox(sent, back)
    return case.acknowledged(sent, answer(sent, old, practice=True)).at(after)


def numbered(count: int) -> Case:
    """A case that is told from others by its one statement."""
    return replace(filled(), statements=(b"%d" % count,))
