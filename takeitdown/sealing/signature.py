"""Ed25519 signatures (RFC 8032) of the list's answers: made by the list, checked in the window."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from takeitdown.errors import ReceiptProblem
from takeitdown.steps.organisation import is_key


def new_key() -> bytes:
    """A new private key: 32 random bytes from the system."""
    return Ed25519PrivateKey.generate().private_bytes_raw()


def public_key(private_key: bytes) -> str:
    """The public key of a private one, 64 lower-case hexadecimal digits."""
    return Ed25519PrivateKey.from_private_bytes(private_key).public_key().public_bytes_raw().hex()


def sign(private_key: bytes, message: bytes) -> bytes:
    """The signature of `message`, 64 bytes."""
    return Ed25519PrivateKey.from_private_bytes(private_key).sign(message)


def verify(public_key: str, signature: bytes, message: bytes) -> str:
    """Returns the key if it signed the message; raises ReceiptProblem("signature") if not, and for
    a key with which anybody could have."""
    if not is_key(public_key):
        raise ReceiptProblem("signature")
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key)).verify(signature, message)
    except (InvalidSignature, ValueError):
        raise ReceiptProblem("signature") from None
    return public_key


def verify_by_one(public_keys: Sequence[str], signature: bytes, message: bytes) -> str:
    """Returns which of the keys signed the message; raises ReceiptProblem("signature") if none."""
    for public_key in public_keys:
        with contextlib.suppress(ReceiptProblem):
            return verify(public_key, signature, message)
    raise ReceiptProblem("signature")
