"""How much one address may ask of the people's face, without an account and without a list of
addresses.

An address is known by a keyed hash; the key lives in memory and for a day, so that nothing can be
compared with anything later, and nothing is written down. Each has a purse of tokens that fills up
again slowly: full, it is enough for the largest case at once (store.MOST_SUBMISSIONS). Each process
keeps its own purses. It slows a script down; it does not stop someone with many addresses.
"""

from __future__ import annotations

import hmac
import ipaddress
import secrets
from collections.abc import Callable
from dataclasses import dataclass

from starlette.requests import Request

from takeitdown.hashlist import serving
from takeitdown.hashlist.problems import Refusal
from takeitdown.hashlist.store import MOST_SUBMISSIONS

FULL_PURSE = float(MOST_SUBMISSIONS)
SECONDS_A_TOKEN = 20.0
KEY_SECONDS = 86_400.0
MOST_PURSES = 100_000  # about 20 MiB


@dataclass(slots=True)
class Purse:
    tokens: float
    at: float  # on the limits' own clock, in seconds


class Limits:
    """The purses of one process. `clock` counts seconds from anywhere; `behind_proxy`: the address
    is what the proxy in front says it is, and not the proxy's own.
    """

    def __init__(self, clock: Callable[[], float], behind_proxy: bool) -> None:
        self._clock = clock
        self._behind_proxy = behind_proxy
        self._new_key()

    def take(self, request: Request) -> None:
        """Takes a token from the purse of whoever asks. Raises Refusal where it is empty."""
        now = self._clock()
        if now - self._key_made >= KEY_SECONDS or len(self._purses) >= MOST_PURSES:
            self._new_key()
        purse = self._purses.setdefault(self._mark(request), Purse(FULL_PURSE, now))
        filled = purse.tokens + (now - purse.at) / SECONDS_A_TOKEN
        purse.tokens, purse.at = min(FULL_PURSE, filled), now
        if purse.tokens < 1:
            raise Refusal("busy")
        purse.tokens -= 1

    def _new_key(self) -> None:
        self._key, self._key_made = secrets.token_bytes(32), self._clock()
        self._purses: dict[bytes, Purse] = {}

    def address(self, request: Request) -> str:
        """Where a client is, or "" if that is not to be known. Not for keeping."""
        if not self._behind_proxy:
            return serving.address(request)
        # The last is what the proxy itself added, some in a line of its own.
        told = ",".join(request.headers.getlist("x-forwarded-for"))
        return told.rpartition(",")[2].strip()

    def _mark(self, request: Request) -> bytes:
        return hmac.digest(self._key, _network(self.address(request)), "sha256")


def _network(address: str) -> bytes:
    """What one household has: an IPv4 address, also where a socket for both kinds writes it as
    IPv6 (::ffff:192.0.2.1), or an IPv6 network of 64 bits.
    """
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return b""
    if isinstance(found, ipaddress.IPv6Address):
        return found.ipv4_mapped.packed if found.ipv4_mapped else found.packed[:8]
    return found.packed
