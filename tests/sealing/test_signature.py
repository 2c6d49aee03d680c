from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from takeitdown.errors import ReceiptProblem
from takeitdown.sealing import signature

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
