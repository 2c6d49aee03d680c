"""Canonical JSON: one sequence of bytes for one value.

Keys sorted, no spaces, ASCII only: what RFC 8785 (JCS) gives for the values used here, which hold
no fractions and no text outside ASCII.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection
from datetime import UTC, datetime
from typing import TypeGuard

HEX = {digits: re.compile(rf"[0-9a-f]{{{digits}}}", re.ASCII) for digits in (16, 32, 40, 64, 128)}


def encode(value: object) -> bytes:
    """The canonical bytes of `value` (dictionaries, lists, strings, integers, booleans, None)."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False).encode("ascii")


def decode(untrusted: bytes) -> object:
    """The value in `untrusted`. Raises ValueError for anything but JSON in ASCII, without fractions
    and with each key once.

    Depth is bounded by what Python's parser bears; it answers with ValueError here.
    """

    def refuse(_: str) -> object:
        raise ValueError("a number that is not a whole number")

    def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        # Parsers differ in which of two equal keys they believe.
        if len(fields := dict(pairs)) != len(pairs):
            raise ValueError("a key twice")
        return fields

    try:
        return json.loads(
            untrusted.decode("ascii"),
            object_pairs_hook=once,
            parse_float=refuse,
            parse_constant=refuse,
        )
    except RecursionError:
        raise ValueError("too deep") from None


def write_hour(at: datetime) -> str:
    """`at` in UTC, cut to the hour, which is as exact as a list ever is: 2026-11-23T14:00:00Z."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:00:00Z")


def read_hour(untrusted: object) -> datetime:
    """The hour that a list wrote, in UTC. Raises ValueError."""
    return datetime.strptime(str(untrusted), "%Y-%m-%dT%H:00:00Z").replace(tzinfo=UTC)


def is_hex(value: object, digits: int) -> TypeGuard[str]:
    """Whether `value` is a string of exactly `digits` lower-case hexadecimal digits."""
    return isinstance(value, str) and HEX[digits].fullmatch(value) is not None


def differing_keys(
    value: dict[str, object], required: Collection[str], optional: Collection[str] = ()
) -> tuple[set[str], set[str]]:
    """The keys that `value` lacks, and those that it must not have."""
    return set(required) - value.keys(), value.keys() - set(required) - set(optional)
