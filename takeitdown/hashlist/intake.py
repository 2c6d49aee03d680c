"""The people's face: submit fingerprints, look up, withdraw. No accounts, no names, no addresses.

    PUT  /v1/submissions/{digest}       the document; addressed by its own SHA-256: twice is once
    GET  /v1/cases/{id}                 where each picture of a case stands (steps/state.py)
    POST /v1/cases/{id}/withdrawals     takes pictures of a case off the list (steps/withdrawal.py)
    GET  /v1/list                       whose list this is, and its public key

A submission that was withdrawn stays so when it is sent again, as a courier does that got no
answer. `PUT …?again=listed` asks for it to be listed again.

The right to a case is its key: `Authorization: Bearer <64 hexadecimal digits>`. The first
submission to a case makes it. Padding may come in a header `X-Padding`, which nobody reads; signed
answers are padded with spaces. While very many submit, a submission needs the answer to a sum in a
header `X-Work` (toll.py).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from takeitdown.errors import DocumentProblem
from takeitdown.hashlist import body
from takeitdown.hashlist.limits import Limits
from takeitdown.hashlist.problems import Refusal, from_document
from takeitdown.hashlist.store import CaseFull, Kept, NotInCase, Signed, Store, WrongKey
from takeitdown.hashlist.toll import Toll
from takeitdown.hashlist.unwelcome import Harmless, is_flat
from takeitdown.sealing import signature
from takeitdown.steps import receipt, state, withdrawal
from takeitdown.steps.canonical import encode, is_hex
from takeitdown.steps.confirmation import Age
from takeitdown.steps.receipt import Outcome
from takeitdown.steps.samples import SAMPLE_DIGESTS
from takeitdown.steps.submission import MOST_DOCUMENT_BYTES, Submission, parse

BUCKET = 4 * 1024  # bytes: signed answers are padded to a multiple of this


@dataclass(frozen=True, slots=True)
class House:
    """Whose list this is and what it takes. `key` is the private Ed25519 key, 32 bytes;
    `next_public_key` the one that it will sign with one day, or "".
    """

    name: str
    practice: bool
    ages: tuple[Age, ...]
    key: bytes = field(repr=False)
    harmless: Harmless = field(default_factory=Harmless)
    next_public_key: str = ""

    @property
    def public_key(self) -> str:
        return signature.public_key(self.key)

    def sign(self, prefix: bytes, fields: dict[str, object]) -> Signed:
        return sign(self.key, prefix, fields)


def sign(key: bytes, prefix: bytes, fields: dict[str, object]) -> Signed:
    """The canonical text of `fields` and the key's id, signed after a prefix that says what kind it
    is.
    """
    text = encode(fields | {"key": receipt.key_id(signature.public_key(key))})
    return Signed(text, signature.sign(key, prefix + text))


def routes(
    house: House, store: Store, limits: Limits | None, toll: Toll | None = None
) -> list[Route]:
    """The routes of the people's face. Practice has no limits and no toll."""
    samples = frozenset() if house.practice else SAMPLE_DIGESTS

    def take_a_token(request: Request) -> None:
        if limits is not None:
            limits.take(request)

    async def submit(request: Request) -> Response:
        if toll is not None and is_hex(request.path_params["digest"], 64):
            # Before a token is taken: a person is not to pay twice for one document.
            toll.take(request.path_params["digest"], request.headers.get("x-work", ""))
        take_a_token(request)
        document = await body.bounded(request, MOST_DOCUMENT_BYTES)
        body.refuse_other_types(request, "application/json")
        key, digest = _bearer(request), request.path_params["digest"]
        if key is None:
            raise Refusal("wrong-key")
        if not is_hex(digest, 64):
            raise Refusal("malformed", "digest")
        if hashlib.sha256(document).hexdigest() != digest:
            raise Refusal("digest-mismatch")
        submission = await run_in_threadpool(_acceptable, document, house, samples)
        relist = request.query_params.get("again") == "listed"
        try:
            received = await run_in_threadpool(
                store.receive, submission, key, write_receipt, relist
            )
        except WrongKey:
            raise Refusal("wrong-key") from None
        except CaseFull:
            raise Refusal("case-full") from None
        if toll is not None and received.first:
            toll.kept()
        return _signed(received.receipt, 201 if received.first else 200)

    async def look_up(request: Request) -> Response:
        take_a_token(request)
        case, key = request.path_params["case"], _bearer(request)
        if key is None or not is_hex(case, 32):
            raise Refusal("not-found")
        pictures = await run_in_threadpool(store.case, case, key)
        if pictures is None:
            raise Refusal("not-found")
        fields = state.write(case, pictures, house.practice)
        return _signed(house.sign(state.SIGNED_PREFIX, fields), 200)

    async def withdraw(request: Request) -> Response:
        take_a_token(request)
        document = await body.bounded(request, MOST_DOCUMENT_BYTES)
        body.refuse_other_types(request, "application/json")
        case, key = request.path_params["case"], _bearer(request)
        if key is None or not is_hex(case, 32):
            raise Refusal("not-found")
        try:
            wish = withdrawal.parse(document)
        except DocumentProblem as problem:
            raise from_document(problem) from None
        if wish.case != case:
            raise Refusal("malformed", "case")
        try:
            left = await run_in_threadpool(store.withdraw, case, key, wish.pictures)
        except WrongKey:
            raise Refusal("not-found") from None
        except NotInCase:
            raise Refusal("not-in-case") from None
        digest = hashlib.sha256(document).hexdigest()
        fields = withdrawal.write(
            case, digest, left.hour, left.withdrawn, left.listed, house.practice
        )
        return _signed(house.sign(withdrawal.SIGNED_PREFIX, fields), 200)

    async def describe(request: Request) -> Response:
        return _json(
            {
                "ages": [age.value for age in house.ages],
                "name": house.name,
                "practice": house.practice,
                "public_key": house.public_key,
            }
            | ({"next_public_key": house.next_public_key} if house.next_public_key else {}),
            200,
        )

    def write_receipt(kept: Kept) -> Signed:
        fields = receipt.write(
            kept.digest, kept.reference, kept.hour, Outcome.LISTED, kept.pictures, house.practice
        )
        return house.sign(receipt.SIGNED_PREFIX, fields)

    return [
        Route("/v1/submissions/{digest}", submit, methods=["PUT"]),
        Route("/v1/cases/{case}", look_up, methods=["GET"]),
        Route("/v1/cases/{case}/withdrawals", withdraw, methods=["POST"]),
        Route("/v1/list", describe, methods=["GET"]),
    ]


def _bearer(request: Request) -> str | None:
    """The case key in the request, or None where there is none or it is not one."""
    scheme, _, key = request.headers.get("authorization", "").partition(" ")
    return key if scheme.lower() == "bearer" and is_hex(key, 64) else None


def _acceptable(document: bytes, house: House, samples: frozenset[str]) -> Submission:
    """The submission in `document`, if this list takes it. Raises Refusal."""
    try:
        submission = parse(document)
    except DocumentProblem as problem:
        raise from_document(problem) from None
    if submission.practice is not house.practice:
        raise Refusal("wrong-world")
    if submission.age not in house.ages:
        raise Refusal("age-not-taken")
    if any(entry.sha256 in samples for entry in submission.entries):
        raise Refusal("sample-picture")
    for place, entry in enumerate(submission.entries):
        if is_flat(entry):
            raise Refusal("flat-picture", f"pictures/{place}")
        if house.harmless.holds(entry):
            raise Refusal("harmless-picture", f"pictures/{place}")
    return submission


def _signed(signed: Signed, status: int) -> Response:
    """Spaces after the JSON make the length tell little of the number of pictures. Not a header, as
    in requests: common proxies take no more than 4 KiB of those in an answer.
    """
    fields = {"signature": signed.signature.hex(), "signed": signed.text.decode("ascii")}
    body = encode(fields)
    body += b" " * (-len(body) % BUCKET)
    return Response(body, status, media_type="application/json")


def _json(fields: dict[str, object], status: int) -> Response:
    return Response(encode(fields), status, media_type="application/json")
