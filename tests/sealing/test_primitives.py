"""The primitives behind a box, a case number and a receipt, on published vectors
(`tests/vectors/primitives/`)."""

from __future__ import annotations

import hmac
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV, ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from takeitdown.errors import ReceiptProblem
from takeitdown.sealing import signature

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


def expanded(ikm: str, salt: str, info: str, length: int) -> str:
    """HKDF-SHA256, with our half of it: numbers are stretched by scrypt in the place of extract."""
    root = hmac.digest(bytes.fromhex(salt) or bytes(32), bytes.fromhex(ikm), "sha256")
    return HKDFExpand(SHA256(), length, bytes.fromhex(info)).derive(root).hex()


def test_hkdf_is_that_of_rfc_5869() -> None:
    found = list(vectors("hkdf-sha256"))
    assert len(found) == 3
    for vector in found:
        made = expanded(vector["ikm"], vector["salt"], vector["info"], int(vector["l"]))
        assert made == vector["okm"]


# ── Wycheproof: what a broken implementation would take ──


def wycheproof(name: str) -> Iterator[tuple[dict[str, object], dict[str, str]]]:
    """Each test with its group."""
    text = (VECTORS / "wycheproof" / f"{name}_test.json").read_text("utf-8")
    for group in json.loads(text)["testGroups"]:
        for test in group["tests"]:
            yield group, test


@pytest.mark.parametrize(
    ("name", "cipher", "judged"),
    [
        ("aes_gcm_siv", AESGCMSIV, {"valid": 69, "invalid": 34}),
        ("chacha20_poly1305", ChaCha20Poly1305, {"valid": 256, "invalid": 60}),
    ],
)
def test_a_seal_takes_what_wycheproof_calls_valid_and_nothing_else(
    name: str, cipher: type[AESGCMSIV] | type[ChaCha20Poly1305], judged: dict[str, int]
) -> None:
    seen: Counter[str] = Counter()
    for group, test in wycheproof(name):
        if (group["keySize"], group["ivSize"]) != (256, 96):
            continue  # the only sizes that a box has
        seen[test["result"]] += 1
        key, nonce, associated, plain, text, tag = (
            bytes.fromhex(test[field]) for field in ("key", "iv", "aad", "msg", "ct", "tag")
        )
        if test["result"] == "valid":
            sealed_as_published(cipher, key, nonce, plain, associated, text, tag)
        else:
            with pytest.raises(InvalidTag):
                cipher(key).decrypt(nonce, text + tag, associated)
    assert seen == judged


def test_a_signature_is_believed_when_wycheproof_calls_it_valid_and_not_when_invalid() -> None:
    """Small and mixed orders of a key are left open there: test_signature.py has the small ones."""
    seen: Counter[str] = Counter()
    for group, test in wycheproof("ed25519"):
        seen[test["result"]] += 1
        key, signed, message = group["publicKey"], test["sig"], bytes.fromhex(test["msg"])
        assert isinstance(key, dict)
        if test["result"] == "valid":
            signature.verify(key["pk"], bytes.fromhex(signed), message)
        elif test["result"] == "invalid":
            with pytest.raises(ReceiptProblem):
                signature.verify(key["pk"], bytes.fromhex(signed), message)
    assert seen == {"valid": 117, "invalid": 64, "acceptable": 29}


def test_hkdf_gives_what_wycheproof_calls_valid_and_refuses_what_is_too_long() -> None:
    seen: Counter[str] = Counter()
    for _, test in wycheproof("hkdf_sha256"):
        seen[test["result"]] += 1
        asked = (test["ikm"], test["salt"], test["info"], int(test["size"]))
        if test["result"] == "valid":
            assert expanded(*asked) == test["okm"]
        else:
            with pytest.raises(ValueError, match="8160"):
                expanded(*asked)
    assert seen == {"valid": 83, "invalid": 3}


def _bytes(text: str) -> bytes:
    """A published field: a quoted text, or hexadecimal digits."""
    return text[1:-1].encode() if text.startswith('"') else bytes.fromhex(text)
