"""What the service says when it does not do what was asked: problem+json (RFC 9457).

Each answer has a `code` from the closed list below. It never repeats what was sent, and holds no
trace.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from starlette.responses import Response

from takeitdown.errors import DocumentProblem, Problem
from takeitdown.steps.canonical import encode


@dataclass(frozen=True, slots=True)
class Kind:
    status: int
    title: str


KINDS = {
    "malformed": Kind(400, "This is not what is expected here."),
    "unknown-field": Kind(400, "A field that is not in the schema."),
    "credentials": Kind(401, "Not a partner's name and secret."),
    "wrong-key": Kind(403, "This key does not open this case."),
    "not-found": Kind(404, "There is nothing here for this key."),
    "method": Kind(405, "This cannot be done here."),
    "too-large": Kind(413, "Longer than what is read here."),
    "content-type": Kind(415, "This type of content is not read here."),
    "digest-mismatch": Kind(422, "The document does not have the digest in its address."),
    "wrong-world": Kind(422, "Practice and real lists do not mix."),
    "sample-picture": Kind(422, "A sample picture of the app, which is for practice only."),
    "flat-picture": Kind(422, "A fingerprint that no picture with any detail has."),
    "harmless-picture": Kind(422, "A picture that this list knows to be harmless."),
    "age-not-taken": Kind(422, "This list does not take pictures of this age."),
    "not-in-case": Kind(422, "A picture that was never in this case. Nothing was changed."),
    "case-full": Kind(422, "This case has as many submissions as a case can have."),
    "work": Kind(429, "Very much to do. Send it again with the challenge's answer in X-Work."),
    "failed": Kind(500, "Something went wrong here. Nothing was kept."),
    "busy": Kind(503, "Not now. Please come back later."),
}
# What stands above every answer of the service, a problem or not.
EVERY_ANSWER = {
    b"cache-control": b"no-store",
    b"x-content-type-options": b"nosniff",
    b"content-security-policy": b"default-src 'none'",
}
HEADERS = {
    "busy": {"Retry-After": "5"},  # seconds
    "credentials": {"WWW-Authenticate": 'Basic realm="hash list", charset="UTF-8"'},
}


class Refusal(Problem):
    """A request that is answered with a problem. `fact` may name a place in a document, never a
    value. `more`: what else this kind of problem tells.
    """

    codes = frozenset(KINDS)

    def __init__(self, code: str, fact: str = "", more: Mapping[str, object] | None = None) -> None:
        super().__init__(code, fact)
        self.more = more or {}


def from_document(problem: DocumentProblem) -> Refusal:
    """The refusal of a document that its schema does not allow."""
    code = problem.code if problem.code in ("too-large", "unknown-field") else "malformed"
    return Refusal(code, problem.fact or problem.code)


def answer(refusal: Refusal, headers: dict[str, str] | None = None) -> Response:
    """The response that says so. It ends the connection, on which unread bytes may still come."""
    kind = KINDS[refusal.code]
    fields = {"code": refusal.code, "status": kind.status, "title": kind.title, **refusal.more}
    if refusal.fact:
        fields["detail"] = refusal.fact
    more = {"Connection": "close"} | HEADERS.get(refusal.code, {}) | (headers or {})
    return Response(encode(fields), kind.status, more, "application/problem+json")
