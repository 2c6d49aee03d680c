"""The primitives behind a box, on published vectors (`tests/vectors/primitives/`)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV, ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

VECTORS = Path(__file__).parents[1] / "vectors" / "primitives"
LINE = re.compile(r"^(\w+) *= *(.*)$", re.MULTILINE)


def vectors(name: str) -> Iterator[dict[str, str]]:
    text = (VECTORS / f"{name}.txt").read_text("ascii")
    for block in re.split(r"^COUNT *=.*$", text, flags=re.MULTILINE)[1:]:
        yield {key.lower(): value for key, value in LINE.findall(block)}


def sealed_as_published(
    cipher: type[AESGCMSIV] | type[ChaCha20Poly1305], key: bytes, *rest: bytes
) -> None:
    """Nonce, plaintext, associated data, ciphertext, tag: both ways, and not with a bit off."""
    nonce, plain, associated, text, tag = rest
    assert cipher(key).encrypt(nonce, plain, associated) == text + tag
    assert cipher(key).decrypt(nonce, text + tag, associated) == plain
    with pytest.raises(InvalidTag):
        cipher(key).decrypt(nonce, text + bytes([tag[0] ^ 1]) + tag[1:], associated)


def test_aes_gcm_siv_is_that_of_rfc_8452() -> None:
    found = list(vectors("aes-gcm-siv"))
    assert len(found) == 46
    for vector in found:
        fields = [
            bytes.fromhex(vector.get(name, ""))
            for name in ("iv", "plaintext", "aad", "ciphertext", "tag")
        ]
        sealed_as_published(AESGCMSIV, bytes.fromhex(vector["key"]), *fields)


def test_chacha20_poly1305_is_that_of_rfc_8439() -> None:
    found = list(vectors("chacha20poly1305"))
    assert len(found) == 66
    for vector in found:
        fields = [_bytes(vector[name]) for name in ("nonce", "in", "ad", "ct", "tag")]
        sealed_as_published(ChaCha20Poly1305, _bytes(vector["key"]), *fields)


def test_argon2id_is_that_of_rfc_9106() -> None:
    found = list(vectors("argon2id"))
    assert len(found) == 6
    for vector in found:
        made = Argon2id(
            salt=bytes.fromhex(vector["salt"]),
            length=int(vector["length"]),
            iterations=int(vector["iter"]),
            lanes=int(vector["lanes"]),
            memory_cost=int(vector["memcost"]),
            ad=bytes.fromhex(vector.get("ad", "")) or None,
            secret=bytes.fromhex(vector.get("secret", "")) or None,
        ).derive(bytes.fromhex(vector["pass"]))
        assert made.hex() == vector["output"]


@pytest.mark.parametrize("memory", [2**14, pytest.param(2**20, marks=pytest.mark.long)])
def test_scrypt_is_that_of_rfc_7914(memory: int) -> None:
    found = [vector for vector in vectors("scrypt") if int(vector["n"]) <= memory]
    assert len(found) == (4 if memory == 2**20 else 3)
    for vector in found:
        made = Scrypt(
            salt=vector["salt"].encode(),
            length=int(vector["length"]),
            n=int(vector["n"]),
            r=int(vector["r"]),
            p=int(vector["p"]),
        ).derive(vector["password"].encode())
        assert made.hex() == vector["derived_key"]


def _bytes(text: str) -> bytes:
    """A published field: a quoted text, or hexadecimal digits."""
    return text[1:-1].encode() if text.startswith('"') else bytes.fromhex(text)
