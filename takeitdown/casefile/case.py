"""What a case file holds, as a value: the number, what waits, what was answered, the statements.

What a person confirmed stands in the outbox as the very line that goes to the courier, until the
list's signed answer to it is here. So whatever breaks in between, the same line is sent again.

    {"deliveries": [{"document", "signature", "signed"}], "former_keys": ["..."],
     "format": "takeitdown-case-file-1", "list": {...as in the list file...}, "number": "K7QM-...",
     "outbox": ["<a line of steps.wire: deliver or withdraw>"], "statements": ["..."],
     "withdrawals": [{"document", "signature", "signed"}]}

Canonical JSON with a closed schema. It touches no file; `shelf` keeps it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from takeitdown.errors import (
    CaseFileProblem,
    DocumentProblem,
    ListFileProblem,
    NumberProblem,
    ReceiptProblem,
    WireProblem,
)
from takeitdown.sealing import number as case_number
from takeitdown.sealing import signature as signatures
from takeitdown.sealing.number import CaseNumber
from takeitdown.steps import organisation as organisations
from takeitdown.steps import receipt as receipts
from takeitdown.steps import submission as submissions
from takeitdown.steps import wire
from takeitdown.steps import withdrawal as withdrawals
from takeitdown.steps.canonical import decode, differing_keys, encode, is_hex
from takeitdown.steps.organisation import Organisation
from takeitdown.steps.receipt import Receipt, Verify
from takeitdown.steps.submission import Submission
from takeitdown.steps.withdrawal import Left, Withdrawal

FORMAT = "takeitdown-case-file-1"
_FIELDS = (
    "deliveries",
    "format",
    "former_keys",
    "list",
    "number",
    "outbox",
    "statements",
    "withdrawals",
)

Waiting = wire.Deliver | wire.Withdraw


@dataclass(frozen=True, slots=True)
class Delivery:
    """A submission, and the list's latest receipt for it."""

    submission: Submission
    receipt: Receipt


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A withdrawal and what the list said is left; `signed` and `signature` are its answer."""

    withdrawal: Withdrawal
    left: Left
    signed: bytes = field(repr=False)
    signature: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Case:
    """A case at one list. Each change gives a new value. Statements are ASCII, oldest first.
    `former_keys` are keys of the list that signed some of what is kept, and sign nothing new.
    """

    number: CaseNumber
    organisation: Organisation
    outbox: tuple[Waiting, ...] = ()
    deliveries: tuple[Delivery, ...] = ()
    withdrawals: tuple[TakenBack, ...] = ()
    statements: tuple[bytes, ...] = field(default=(), repr=False)
    former_keys: tuple[str, ...] = ()

    def at(self, organisation: Organisation) -> Case:
        """The same case at the list as its list file tells it now: a list may change its key."""
        known = dict.fromkeys((*self.former_keys, *self.organisation.public_keys))
        former = tuple(key for key in known if key not in organisation.public_keys)
        return replace(self, organisation=organisation, former_keys=former)

    def with_outbox(self, *messages: Waiting) -> Case:
        """With what was confirmed now at the end of the outbox; what waits there already, once."""
        added = dict.fromkeys((*self.outbox, *messages))
        return replace(self, outbox=tuple(added))

    def without(self, message: Waiting) -> Case:
        """What the list refused, or the person does not want sent any more, waits no longer."""
        return replace(self, outbox=tuple(one for one in self.outbox if one != message))

    def acknowledged(self, message: Waiting, answer: wire.Delivered | wire.Withdrawn) -> Case:
        """The list's answer takes the place of `message`. An answer twice is an answer once.

        Raises ReceiptProblem if the list of this case did not sign it for `message`.
        """
        return self._with_answer(message, answer, self.organisation.public_keys)

    def _with_answer(
        self,
        message: Waiting,
        answer: wire.Delivered | wire.Withdrawn,
        keys: Sequence[str],
    ) -> Case:
        verify: Verify = partial(signatures.verify_by_one, keys)
        left = self.without(message)
        if isinstance(message, wire.Deliver):
            sent = submissions.parse(message.document)
            receipt = receipts.accept(sent, answer.signed, answer.signature, verify)
            others = (one for one in self.deliveries if one.submission != sent)
            return replace(left, deliveries=(*others, Delivery(sent, receipt)))
        wish = withdrawals.parse(message.document)
        practice, signed, signature = self.number.practice, answer.signed, answer.signature
        done = TakenBack(
            wish, withdrawals.accept(wish, practice, signed, signature, verify), signed, signature
        )
        return replace(left, withdrawals=(*(one for one in self.withdrawals if one != done), done))

    def with_statement(self, statement: bytes, in_place_of: bytes | None = None) -> Case:
        """With a statement (`witness.statement`), in the place of an earlier one of this start."""
        others = (one for one in self.statements if one not in (statement, in_place_of))
        return replace(self, statements=(*others, statement))

    def written(self) -> bytes:
        """The canonical JSON."""
        return encode(
            {
                "deliveries": [
                    _signed(one.submission.document, one.receipt.signed, one.receipt.signature)
                    for one in self.deliveries
                ],
                "format": FORMAT,
                "former_keys": list(self.former_keys),
                "list": self.organisation.written(),
                "number": str(self.number),
                "outbox": [wire.write(message).decode("ascii") for message in self.outbox],
                "statements": [statement.decode("ascii") for statement in self.statements],
                "withdrawals": [
                    _signed(one.withdrawal.document, one.signed, one.signature)
                    for one in self.withdrawals
                ],
            }
        )


def parse(untrusted: bytes) -> Case:
    """The case in `untrusted`; each signature is checked again. Raises CaseFileProblem("damaged").

    What comes here was sealed with the person's passphrase: a refusal means an error of ours.
    """
    try:
        return _parse(decode(untrusted))
    except (
        DocumentProblem,
        ListFileProblem,
        NumberProblem,
        ReceiptProblem,
        WireProblem,
        ValueError,
    ):
        raise CaseFileProblem("damaged") from None


def _parse(value: object) -> Case:
    if not isinstance(value, dict) or any(differing_keys(value, _FIELDS)):
        raise ValueError("fields")
    if value["format"] != FORMAT or not isinstance(value["number"], str):
        raise ValueError("format, number")
    number = case_number.read(value["number"])
    case = Case(
        number,
        organisations.from_fields(value["list"], number.practice),
        tuple(_waiting(line.encode("ascii")) for line in _texts(value["outbox"])),
        statements=tuple(text.encode("ascii") for text in _texts(value["statements"])),
        former_keys=tuple(_texts(value["former_keys"])),
    )
    if not all(is_hex(key, 64) for key in case.former_keys):
        raise ValueError("former_keys")
    keys = (*case.organisation.public_keys, *case.former_keys)
    for document, signed, signature in _answered(value["deliveries"]):
        case = case._with_answer(
            wire.Deliver(document, ""), wire.Delivered(signed, signature), keys
        )
    for document, signed, signature in _answered(value["withdrawals"]):
        case = case._with_answer(
            wire.Withdraw("", document, ""), wire.Withdrawn(signed, signature), keys
        )
    return case


def _waiting(line: bytes) -> Waiting:
    message = wire.read_request(line)
    if isinstance(message, wire.Status) or wire.write(message) != line:
        raise ValueError("outbox")
    return message


def _signed(document: bytes, signed: bytes, signature: bytes) -> dict[str, str]:
    return {
        "document": document.decode("ascii"),
        "signature": signature.hex(),
        "signed": signed.decode("ascii"),
    }


def _answered(value: object) -> list[tuple[bytes, bytes, bytes]]:
    if not isinstance(value, list):
        raise ValueError("answers")
    found = []
    for one in value:
        names = ("document", "signature", "signed")
        if not isinstance(one, dict) or any(differing_keys(one, names)):
            raise ValueError("answers")
        document, signature, signed = _texts([one[name] for name in names])
        if not is_hex(signature, 128):
            raise ValueError("signature")
        found.append((document.encode("ascii"), signed.encode("ascii"), bytes.fromhex(signature)))
    return found


def _texts(value: object) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
        raise ValueError("texts")
    return value
