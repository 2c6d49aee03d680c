"""A second face for partners, in the shape of StopNCII's FetchHashes. Off unless asked for.

    GET /stopncii/v1/FetchHashes?startTimestamp=…&pageSize=…[&nextPageToken=…]

A partner says its name as `Ocp-Apim-Subscription-Key` and its secret as `x-functions-key`: those
that the operator made for the other face. Source of the shape: the client in
facebook/ThreatExchange (python-threatexchange, exchanges/clients/stopncii); this project does not
belong to StopNCII.

In this shape a withdrawal would have to repeat the fingerprint, which is erased here by then, and
the open client would not honour it anyhow. So what is withdrawn is simply no longer there: who
reads this face has to begin anew from time to time, and forget what did not come again. The other
face (ncmec.py) tells of withdrawals; that is why this one is off. Pictures that are listed as exact
copies only have no type in this shape, and are left out.
"""

from __future__ import annotations

import re
import uuid

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from takeitdown.hashlist.feed import MOST_ENTRIES, Feed
from takeitdown.hashlist.ncmec import Published
from takeitdown.hashlist.partners import Door
from takeitdown.hashlist.problems import Refusal
from takeitdown.steps.canonical import encode

USUAL_PAGE = 800
_NUMBER = re.compile(r"[0-9]{1,12}", re.ASCII)
_TOKEN = re.compile(r"([0-9]{1,12})-([0-9]{1,24})", re.ASCII)  # the range's end, and a cursor


def routes(feed: Feed, door: Door) -> list[Route]:
    """The one route of this face."""

    async def fetch_hashes(request: Request) -> Response:
        partner = await door.partner_called(
            request.headers.get("ocp-apim-subscription-key", ""),
            request.headers.get("x-functions-key", ""),
        )
        after, size = (
            _number(request, "startTimestamp", 0),
            _number(request, "pageSize", USUAL_PAGE),
        )
        until, cursor = _token(request)
        end = await run_in_threadpool(feed.settled, until)
        size = max(1, min(size, MOST_ENTRIES))
        page = await run_in_threadpool(feed.page, after, end, partner.variants, cursor, size)
        more = page.cursor is not None
        records = [_record(entry) for entry in page.entries if entry.pdq]
        # Who stops after this page and begins again from here must meet all that shares its second.
        reached = max(after, page.entries[-1].changed - 1) if more else end
        answer = {
            "count": len(records),
            "hasMoreRecords": more,
            "hashRecords": records,
            "nextPageToken": f"{end}-{page.cursor}" if more else None,
            "nextSetTimestamp": reached,
        }
        return Response(encode(answer), media_type="application/json")

    return [Route("/stopncii/v1/FetchHashes", fetch_hashes, methods=["GET"])]


def _record(entry: Published) -> dict[str, object]:
    return {
        "CSPFeedbacks": [],
        "caseNumbers": {str(uuid.UUID(entry.name)): "Active"},  # the entry's own name for partners
        "hashRegions": [],
        "hashStatus": "Active",
        "hashValue": entry.pdq,
        "lastModtimestamp": entry.changed,
        "signalType": "ImagePDQ",
    }


def _number(request: Request, name: str, otherwise: int) -> int:
    text = request.query_params.get(name, str(otherwise))
    if _NUMBER.fullmatch(text) is None:
        raise Refusal("malformed", name)
    return int(text)


def _token(request: Request) -> tuple[int | None, int | None]:
    text = request.query_params.get("nextPageToken", "")
    if not text:
        return None, None
    match = _TOKEN.fullmatch(text)
    if match is None:
        raise Refusal("malformed", "nextPageToken")
    return int(match[1]), int(match[2])
