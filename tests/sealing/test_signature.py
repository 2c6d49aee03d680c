from __future__ import annotations

import contextlib
import hashlib

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from takeitdown.errors import ReceiptProblem
from takeitdown.sealing import signature
from takeitdown.steps.organisation import is_key

# RFC 8032, section 7.1, test 2.
KEY = bytes.fromhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
PUBLIC = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"
SIGNED = (
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
    "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
)


def test_the_signatures_are_those_of_the_standard() -> None:
    assert signature.public_key(KEY) == PUBLIC
    assert signature.sign(KEY, b"\x72").hex() == SIGNED
    signature.verify(PUBLIC, bytes.fromhex(SIGNED), b"\x72")


@given(st.binary(max_size=200), st.integers(0, 511))
def test_one_turned_bit_of_a_signature_is_noticed(message: bytes, bit: int) -> None:
    turned = bytearray(signature.sign(KEY, message))
    turned[bit // 8] ^= 1 << bit % 8
    with pytest.raises(ReceiptProblem, match="signature"):
        signature.verify(PUBLIC, bytes(turned), message)


# By "Taming the many EdDSAs": the points of order 1, 2, 4 and 8, and the second spellings p and
# p + 1 of y = 0 and 1. The highest bit, the sign of x, may be set in each.
P = 2**255 - 19
EIGHTH = 0x05FC536D880238B13933C6D305ACDFD5F098EFF289F4C345B027B2C28F95E826
SMALL_ORDER = [
    (y | sign << 255).to_bytes(32, "little").hex()
    for y in (1, P - 1, 0, EIGHTH, P - EIGHTH, P, P + 1)
    for sign in (0, 1)
]
# Of order L, the base point's: RFC 8032, section 5.1.
ORDER = 2**252 + 27742317777372353535851937790883648493


def forged(public_key: str, message: bytes) -> bytes:
    """A signature that OpenSSL takes for the key's, made without any: R is r times the base point,
    and s is r. It holds where the key, times the hash, is nothing, which small orders often are.
    """
    for seed in range(256):
        secret = bytes([seed]) * 32
        prefix = hashlib.sha512(secret).digest()[32:]
        scalar = int.from_bytes(hashlib.sha512(prefix).digest(), "little") % ORDER
        made = signature.sign(secret, b"")[:32] + scalar.to_bytes(32, "little")
        with contextlib.suppress(InvalidSignature):
            Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key)).verify(made, message)
            return made
    raise AssertionError("no forgery")


@pytest.mark.parametrize("public_key", SMALL_ORDER)
def test_a_key_for_which_anybody_can_sign_is_no_list_s(public_key: str) -> None:
    assert not is_key(public_key)
    for message in (b"a receipt", b"another"):
        with pytest.raises(ReceiptProblem, match="signature"):
            signature.verify(public_key, forged(public_key, message), message)


def test_a_key_with_a_second_spelling_is_no_list_s() -> None:
    for y in range(P, 2**255):
        assert not is_key(y.to_bytes(32, "little").hex())


@given(st.binary(min_size=32, max_size=32))
def test_the_key_of_any_private_one_is_a_list_s(private_key: bytes) -> None:
    assert is_key(signature.public_key(private_key))


@pytest.mark.parametrize(
    ("public_key", "signed"),
    [(PUBLIC, b""), (PUBLIC, b"x" * 63), (PUBLIC, b"\0" * 64), ("00" * 31, b"x" * 64), ("zz", b"")],
)
def test_what_is_no_key_or_no_signature_is_refused_in_the_same_way(
    public_key: str, signed: bytes
) -> None:
    with pytest.raises(ReceiptProblem, match="signature"):
        signature.verify(public_key, signed, b"message")


def test_new_keys_differ_and_sign() -> None:
    first, second = signature.new_key(), signature.new_key()
    assert first != second
    signature.verify(signature.public_key(first), signature.sign(first, b"x"), b"x")
