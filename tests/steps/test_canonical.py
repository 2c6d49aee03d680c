from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from takeitdown.steps.canonical import decode, encode, is_hex

values = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**30), 10**30) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


def _reads(untrusted: bytes) -> bool:
    try:
        decode(untrusted)
    except ValueError:
        return False
    return True


@given(values)
def test_what_is_written_reads_back_and_is_written_the_same_again(value: object) -> None:
    assert decode(encode(value)) == value
    assert encode(decode(encode(value))) == encode(value)


@given(st.binary(max_size=200))
def test_any_bytes_are_a_value_or_a_value_error(untrusted: bytes) -> None:
    _reads(untrusted)


def test_the_bytes_are_those_of_the_json_canonicalization_scheme() -> None:
    """RFC 8785, for what is used here: sorted keys, no spaces, the shortest whole numbers."""
    value = {"b": [1, True, None, "x"], "a": {"z": -5, "B": 0}}
    assert encode(value) == b'{"a":{"B":0,"z":-5},"b":[1,true,null,"x"]}'


@pytest.mark.parametrize(
    "untrusted",
    [b"1.0", b"1e3", b"NaN", b"-Infinity", b'{"a":1,"a":1}', b'[{"a":1,"b":{"c":1,"c":2}}]',
     b"\xef\xbb\xbf1", "ä".encode(), b"", b"1 2", b"[" * 100_000, b'{"a":' * 100_000,
     b"9" * 5000],
)  # fmt: skip
def test_what_parsers_could_read_differently_is_refused(untrusted: bytes) -> None:
    assert not _reads(untrusted)


def test_hexadecimal_is_lower_case_and_exactly_so_long() -> None:
    assert is_hex("0123456789abcdef", 16)
    for value in ("0123456789ABCDEF", "0123456789abcde", "0123456789abcdef\n", "٠" * 16, 16, None):
        assert not is_hex(value, 16)
