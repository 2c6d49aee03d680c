"""Reading a hash list as a partner does: every change of a range, through the partners' face.

Two readers give the same: the real partner client (`threatexchange`, as platforms install it),
where it can be imported, and ours. What is asked and answered is said in hashlist/ncmec.py.
"""

from __future__ import annotations

import http.client
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Protocol
from urllib.parse import urlencode, urlsplit

from takeitdown.practice.loopback import Credentials
from takeitdown.steps import tree
from takeitdown.steps.tree import Element, NotXml

PATIENCE_SECONDS = 10
MOST_PAGE_BYTES = 8 * 1024 * 1024
OURS, REAL = "our own reader", "threatexchange"


class NotRead(Exception):
    """The list did not answer as a partner expects it to."""


@dataclass(frozen=True, slots=True)
class Change:
    """One entry as a partner reads it: what it is now. A withdrawn one has no fingerprints."""

    member: str
    entry: str
    withdrawn: bool
    pdq: str = field(default="", repr=False)
    md5: str = field(default="", repr=False)
    sha1: str = field(default="", repr=False)
    at: str = ""  # the time of publication; the real client does not hand it on
    mark: str = ""  # the variant that it is; the real client does not hand it on


class Reader(Protocol):
    """Reads what changed in (after, until], both in seconds since 1970. A partner that asks for
    what is to come keeps new entries waiting for itself and for all others.
    """

    name: str

    def changes(self, after: int, until: int) -> Iterator[Change]:
        """Raises NotRead."""


def reader(address: str, credentials: Credentials) -> Reader:
    """The real partner client where it is installed, and ours elsewhere."""
    try:
        return RealReader(address, credentials)
    except ImportError:
        return OwnReader(address, credentials)


class OwnReader:
    """Our own reader: standard library only."""

    name = OURS

    def __init__(self, address: str, credentials: Credentials) -> None:
        self._place = urlsplit(address)
        self._credentials = credentials

    def changes(self, after: int, until: int | None = None) -> Iterator[Change]:
        """Without `until`: up to the list's own time."""
        query = {"from": _written(after)} | ({"to": _written(until)} if until is not None else {})
        path = "/v2/entries?" + urlencode(query)
        while path:
            page = self._page(path)
            for image in (*page.all("images", "image"), *page.all("images", "deletedImage")):
                yield _change(image)
            path = page.first("paging", "next")

    def _page(self, path: str) -> Element:
        connection = http.client.HTTPConnection(self._place.netloc, timeout=PATIENCE_SECONDS)
        try:
            connection.request("GET", path, headers={"Authorization": self._credentials.header})
            response = connection.getresponse()
            body = response.read(MOST_PAGE_BYTES + 1)
        except (OSError, http.client.HTTPException):
            raise NotRead from None
        finally:
            connection.close()
        if response.status != 200:
            raise NotRead
        try:
            return tree.read(body, MOST_PAGE_BYTES)
        except NotXml:
            raise NotRead from None


def _change(image: Element) -> Change:
    marks = [mark.attribute("name") for mark in image.all("categorizations", "categorization")]
    return Change(
        next((member.attribute("id") for member in image.all("member")), ""),
        image.first("id"),
        image.name == "deletedImage",
        image.first("fingerprints", "pdq"),
        image.first("fingerprints", "md5"),
        image.first("fingerprints", "sha1"),
        image.first("timestamp"),
        "".join(marks),
    )


class RealReader:
    """python-threatexchange's client for NCMEC's Hash Sharing, told another address."""

    name = REAL

    def __init__(self, address: str, credentials: Credentials) -> None:
        from threatexchange.exchanges.clients.ncmec.hash_api import NCMECHashAPI

        place = SimpleNamespace(value=address)  # the client asks its environment for this alone
        self._client = NCMECHashAPI(credentials.name, credentials.secret, place)

    def changes(self, after: int, until: int) -> Iterator[Change]:
        try:
            for page in self._client.get_entries_iter(
                start_timestamp=_as_local(after), end_timestamp=_as_local(until)
            ):
                for update in page.updates:
                    prints = update.fingerprints
                    yield Change(
                        str(update.member_id),
                        update.id,
                        update.deleted,
                        prints.get("pdq", ""),
                        prints.get("md5", ""),
                        prints.get("sha1", ""),
                    )
        except Exception:  # the edge of other people's code, which raises plain Exception
            raise NotRead from None


def _as_local(seconds: int) -> int:
    """The client writes local time and calls it UTC. This is the moment at which a clock here
    shows what a clock in UTC shows at `seconds`.
    """
    return int(datetime.fromtimestamp(seconds, UTC).replace(tzinfo=None).timestamp())


def _written(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
