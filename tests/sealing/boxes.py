"""Boxes by the words of `casefile/FORMAT.md` alone: a second writer, that shares no code with
the first. And a cost for tests that open boxes by the thousand."""

from __future__ import annotations

import hashlib
import hmac
import struct

from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV, ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from takeitdown.sealing.box import ARGON2ID, Bounds, Cost

# The least that Argon2id does: microseconds. No box with it is opened without the bounds beside it,
# which no code of the app passes.
CHEAP = Cost(ARGON2ID, 8, 1, 1)
CHEAP_BOUNDS = Bounds(8, 64, 1, 4)


def written(
    content: bytes,
    passphrase: bytes,
    derivation: int = 1,
    cipher: int = 1,
    lanes: int = 1,
    memory: int = 8,
    passes: int = 1,
    version: int = 1,
    padding: bytes = b"\0",
    size: int = 4096,
    length: int | None = None,
) -> bytes:
    """A box in a file of `size` bytes. Its random parts are made from its settings, so that the
    same settings give the same bytes."""
    settings = bytes([version, derivation, cipher, lanes]) + struct.pack(">II", memory, passes)

    def chance(name: str, count: int) -> bytes:
        return hashlib.sha512(settings + passphrase + content + name.encode()).digest()[:count]

    salt, data = chance("salt", 16), chance("data key", 32)
    if derivation == 1:
        both = Argon2id(
            salt=salt, length=64, iterations=passes, lanes=lanes, memory_cost=memory
        ).derive(passphrase)
    else:
        both = Scrypt(salt=salt, length=64, n=memory, r=8, p=passes).derive(passphrase)
    seal = AESGCMSIV if cipher == 1 else ChaCha20Poly1305
    head = bytes.fromhex("934e42580d0a1a0a") + settings + salt
    nonce = chance("first nonce", 12)
    head += nonce + seal(both[:32]).encrypt(nonce, data, head)
    head += hmac.new(both[32:], head, hashlib.sha256).digest()
    head += hashlib.sha256(head).digest()[:16]
    assert len(head) == 144
    nonce = chance("second nonce", 12)
    plain = struct.pack(">I", len(content) if length is None else length) + content
    plain += padding * (size - 144 - 12 - 16 - len(plain))
    return head + nonce + seal(data).encrypt(nonce, plain, head)


def mended(changed: bytes) -> bytes:
    """With the sum of the head made right again, as somebody could who edits a file on purpose."""
    return changed[:128] + hashlib.sha256(changed[:128]).digest()[:16] + changed[144:]
