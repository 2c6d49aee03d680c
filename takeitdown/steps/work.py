"""A sum that a list asks for while very many submit at once, and its answer.

A script that floods a list needs a second of a processor for each document then; a person waits
that second once. It is no riddle for people, and says nothing of who they are. The sum is for one
document and for two minutes.

The form is ALTCHA's proof of work, version 2 (altcha.org; Python package `altcha`, which the list
uses): the one number below MOST_TRIES is wanted with which PBKDF2 (RFC 8018) over `nonce` and that
number begins with `prefix`. Of all that ALTCHA knows, only this is taken here, with everything but
chance values and a time fixed: what a list asks for is bounded, and so is what it can say with it.
"""

from __future__ import annotations

import base64
import hashlib
import struct
import time
from dataclasses import dataclass, field

from takeitdown.errors import DocumentProblem
from takeitdown.steps.canonical import decode, encode, is_hex

ALGORITHM, COST, KEY_BYTES = "PBKDF2/SHA-256", 1_000, 32
# A try took 0.24 ms (x86_64, Python 3.11): two seconds for all of them, a second on average.
MOST_TRIES = 8_192
_LARGEST_NUMBER = 10**10 - 1  # of seconds since 1970: ten digits, so that all are of one length


@dataclass(frozen=True, slots=True)
class Challenge:
    """What a list asked for. Made by `parse` alone. `text` is canonical JSON of a fixed length."""

    text: str = field(repr=False)
    nonce: bytes = field(repr=False)
    salt: bytes = field(repr=False)
    prefix: bytes = field(repr=False)


def written(
    digest: str, nonce: str, salt: str, prefix: str, expires: int, signature: str
) -> dict[str, object]:
    """The fields of a challenge for the document with this digest."""
    parameters: dict[str, object] = {
        "algorithm": ALGORITHM,
        "cost": COST,
        "data": {"digest": digest},
        "expiresAt": expires,
        "keyLength": KEY_BYTES,
        "keyPrefix": prefix,
        "nonce": nonce,
        "salt": salt,
    }
    return {"parameters": parameters, "signature": signature}


def blank(digest: str) -> str:
    """A challenge of zeros, which nobody asked: as long as any other."""
    zeros = "0" * 32
    return encode(written(digest, zeros, zeros, zeros, _LARGEST_NUMBER, "0" * 64)).decode("ascii")


def parse(untrusted: str, digest: str) -> Challenge:
    """The challenge for the document with this digest. Raises DocumentProblem."""
    try:
        value = decode(untrusted.encode("ascii"))
    except ValueError:
        raise DocumentProblem("not-json") from None
    parameters = value.get("parameters") if isinstance(value, dict) else None
    if not isinstance(value, dict) or not isinstance(parameters, dict):
        raise DocumentProblem("field", "challenge")
    nonce, salt, prefix = (str(parameters.get(name)) for name in ("nonce", "salt", "keyPrefix"))
    expires, signature = parameters.get("expiresAt"), str(value.get("signature"))
    if not all(is_hex(part, 32) for part in (nonce, salt, prefix)) or not is_hex(signature, 64):
        raise DocumentProblem("field", "challenge")
    if type(expires) is not int or len(str(expires)) != len(str(_LARGEST_NUMBER)):
        raise DocumentProblem("field", "challenge/expiresAt")
    if encode(written(digest, nonce, salt, prefix, expires, signature)) != untrusted.encode():
        raise DocumentProblem("not-canonical")
    return Challenge(untrusted, *map(bytes.fromhex, (nonce, salt, prefix)))


def solve(challenge: Challenge, seconds: float) -> str | None:
    """What goes into the header, or None where no number below MOST_TRIES is the right one, or it
    was not found in time.
    """
    until = time.monotonic() + seconds
    for number in range(MOST_TRIES):
        if time.monotonic() > until:
            return None
        tried = challenge.nonce + struct.pack(">I", number)
        key = hashlib.pbkdf2_hmac("sha256", tried, challenge.salt, COST, KEY_BYTES)
        if key.startswith(challenge.prefix):
            return answer(challenge, number, key)
    return None


def answer(challenge: Challenge, number: int, key: bytes) -> str:
    """The header's value: ALTCHA's payload, of one length for every number."""
    solution = encode({"counter": number, "derivedKey": key.hex()})
    payload = b'{"challenge":%b,"solution":%b}' % (challenge.text.encode(), solution)
    longest = len(payload) - len(str(number)) + len(str(MOST_TRIES))
    return base64.b64encode(payload.ljust(longest)).decode("ascii")
