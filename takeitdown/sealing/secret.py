"""Secrets of partners' machines: made here, kept only as Argon2id (RFC 9106), never as themselves.

OWASP's figures for Argon2id: 19 MiB, two passes, one lane; about 60 ms on one of two shared cores.
"""

from __future__ import annotations

import secrets

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

MEMORY_KIB = 19 * 1024
PASSES = 2
# What no secret fits, and what takes as long to find that out as any other.
NOBODYS = f"$argon2id$v=19$m={MEMORY_KIB},t={PASSES},p=1${'A' * 22}${'A' * 43}"


def new() -> str:
    """A new secret: 256 random bits in 43 characters of URL-safe base 64."""
    return secrets.token_urlsafe(32)


def keep(secret: str) -> str:
    """What to keep of a secret: a PHC string with its own salt."""
    return Argon2id(
        salt=secrets.token_bytes(16), length=32, iterations=PASSES, lanes=1, memory_cost=MEMORY_KIB
    ).derive_phc_encoded(secret.encode("utf-8"))


def fits(secret: str, kept: str) -> bool:
    """Whether `secret` is the one that `kept` was made from."""
    try:
        Argon2id.verify_phc_encoded(secret.encode("utf-8"), kept)
    except (InvalidKey, ValueError):  # another secret, or not a kept one at all
        return False
    return True
