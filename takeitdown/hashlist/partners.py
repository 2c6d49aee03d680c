"""The partners' face: platforms read the entries, in the shape of NCMEC Hash Sharing v2.

    GET /v2/status                          who the list thinks you are
    GET /v2/members                         the list itself, and its partners
    GET /v2/entries?from=…&to=…             what changed in (from, to], oldest first, 1,000 a page
    GET /v2/categorizations                 the marks that a variant may carry
    GET /v2/feedback/{type}/reasons         why an entry may be said to be wrong
    PUT /v2/entries/{member}/{entry}/{type}/feedback

HTTP Basic, with a secret that the operator made for this partner.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
import secrets
from collections.abc import Callable
from urllib.parse import urlencode

from anyio import CapacityLimiter, to_thread
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from takeitdown.hashlist import body, ncmec, serving
from takeitdown.hashlist.feed import MOST_ENTRIES, OWNER_ID, Feed, NoSuch, Partner
from takeitdown.hashlist.ncmec import Member
from takeitdown.hashlist.problems import Refusal
from takeitdown.sealing import secret
from takeitdown.steps.canonical import is_hex

LONG_AGO = "0001-01-01T00:00:00Z"
# Argon2id is slow on purpose; a stranger who guesses must not take the machine from the others.
MOST_CHECKS_AT_ONCE = 2
MOST_CHECKS_WAITING = 8
MOST_REMEMBERED = 1000


def routes(
    name: str, feed: Feed, door: Door, address: Callable[[Request], str] = serving.address
) -> list[Route]:
    """The routes of the partners' face of the list of this name. `address`: where a client is."""
    owner = Member(OWNER_ID, name)

    async def status(request: Request) -> Response:
        partner = await door.partner(request)
        return _xml(ncmec.status(address(request), partner.member))

    async def members(request: Request) -> Response:
        await door.partner(request)
        known = await run_in_threadpool(feed.partners)
        return _xml(ncmec.members([owner, *(p.member for p in known if not p.revoked)]))

    async def entries(request: Request) -> Response:
        partner = await door.partner(request)
        after = _time(request, "from")
        until = _time(request, "to") if "to" in request.query_params else None
        cursor = _number(request, "start") if "start" in request.query_params else None
        size = _number(request, "size") if "size" in request.query_params else MOST_ENTRIES
        end = await run_in_threadpool(feed.settled, until)
        page = await run_in_threadpool(
            feed.page, after, end, partner.variants, cursor, max(1, min(size, MOST_ENTRIES))
        )
        following = _following(after, end, page.cursor, size) if page.cursor is not None else ""
        return _xml(ncmec.entries(page.entries, owner, following))

    async def categorizations(request: Request) -> Response:
        await door.partner(request)
        return _xml(ncmec.categorizations())

    async def reasons(request: Request) -> Response:
        await door.partner(request)
        return _xml(ncmec.reasons(_fingerprint(request)))

    async def feedback(request: Request) -> Response:
        sent = await body.bounded(request, ncmec.MOST_FEEDBACK_BYTES)
        partner = await door.partner(request)
        body.refuse_other_types(request, "application/xml")
        fingerprint, entry = _fingerprint(request), request.path_params["entry"]
        if request.path_params["member"] != str(OWNER_ID) or not is_hex(entry, 32):
            raise Refusal("not-found")
        try:
            reason = ncmec.feedback_read(sent)
            await run_in_threadpool(feed.note_feedback, partner, entry, fingerprint, reason)
        except ncmec.NotFeedback:
            raise Refusal("malformed") from None
        except NoSuch:
            raise Refusal("not-found") from None
        return _xml(ncmec.feedback_taken())

    return [
        Route("/v2/status", status, methods=["GET"]),
        Route("/v2/members", members, methods=["GET"]),
        Route("/v2/entries", entries, methods=["GET"]),
        Route("/v2/categorizations", categorizations, methods=["GET"]),
        Route("/v2/feedback/{fingerprint}/reasons", reasons, methods=["GET"]),
        Route("/v2/entries/{member}/{entry}/{fingerprint}/feedback", feedback, methods=["PUT"]),
    ]


class Door:
    """Who may come in. It remembers, as a MAC with a key that lives as long as the process, which
    secrets fitted which stored ones; the partner itself is read from the database each time, so
    that a revoked one is out at once.
    """

    def __init__(self, feed: Feed) -> None:
        self._feed = feed
        self._key = secrets.token_bytes(32)
        self._fitted: set[bytes] = set()
        self._checks = CapacityLimiter(MOST_CHECKS_AT_ONCE)
        self._waiting = 0

    async def partner(self, request: Request) -> Partner:
        """Who asks, by HTTP Basic. Raises Refusal."""
        return await self.partner_called(*_credentials(request))

    async def partner_called(self, name: str, presented: str) -> Partner:
        """Who has this name and secret. Raises Refusal; an unknown name takes as long as a wrong
        secret.
        """
        partner = await run_in_threadpool(self._feed.partner, name)
        kept = partner.kept_secret if partner else secret.NOBODYS
        if not await self._fits(presented, kept) or partner is None:
            raise Refusal("credentials")
        return partner

    async def _fits(self, presented: str, kept: str) -> bool:
        mac = hmac.digest(self._key, kept.encode() + b"\n" + presented.encode(), hashlib.sha256)
        if mac in self._fitted:
            return True
        if self._waiting >= MOST_CHECKS_WAITING:
            raise Refusal("busy")
        self._waiting += 1
        try:
            fits = await to_thread.run_sync(secret.fits, presented, kept, limiter=self._checks)
        finally:
            self._waiting -= 1
        if fits:
            if len(self._fitted) >= MOST_REMEMBERED:
                self._fitted.clear()
            self._fitted.add(mac)
        return fits


def _credentials(request: Request) -> tuple[str, str]:
    scheme, _, encoded = request.headers.get("authorization", "").partition(" ")
    try:
        name, colon, presented = base64.b64decode(encoded, validate=True).decode().partition(":")
    except (ValueError, binascii.Error):
        raise Refusal("credentials") from None
    if scheme.lower() != "basic" or not colon:
        raise Refusal("credentials")
    return name, presented


def _time(request: Request, name: str) -> int:
    try:
        return ncmec.time_read(request.query_params.get(name, LONG_AGO))
    except (ValueError, OverflowError):
        raise Refusal("malformed", name) from None


def _number(request: Request, name: str) -> int:
    text = request.query_params[name]
    if re.fullmatch(r"[0-9]{1,24}", text, re.ASCII) is None:  # both halves fit into 63 bits
        raise Refusal("malformed", name)
    return int(text)


def _fingerprint(request: Request) -> str:
    fingerprint: str = request.path_params["fingerprint"]
    if fingerprint not in ncmec.FINGERPRINTS:
        raise Refusal("not-found")
    return fingerprint


def _following(after: int, end: int, cursor: int, size: int) -> str:
    """Where the next page is: from the root, with the very range that this page was cut from."""
    query = {"from": ncmec.time_written(after), "to": ncmec.time_written(end)}
    return "/v2/entries?" + urlencode(query | {"start": str(cursor), "size": str(size)})


def _xml(text: str) -> Response:
    return Response(text, media_type="application/xml")
