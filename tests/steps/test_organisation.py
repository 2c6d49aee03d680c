from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from takeitdown.errors import ListFileProblem
from takeitdown.steps import organisation
from takeitdown.steps.confirmation import Age

GOOD = {
    "format": "takeitdown-list-1",
    "name": "Example Helpline",
    "address": "https://list.example.org",
    "public_key": "0f" * 32,
    "ages": ["under-18", "not-sure"],
}


def read(practice: bool = False, **changes: object) -> organisation.Organisation:
    return organisation.parse(json.dumps(GOOD | changes).encode(), practice)


def test_a_list_file_reads_back_as_it_was_written() -> None:
    for changes in (
        {},
        {"authority": "MAA=", "next_public_key": "f0" * 32},
        {"name": "Línea de ayuda – 支援"},
    ):
        found = read(**changes)
        assert found.written() == GOOD | changes
        assert organisation.from_fields(found.written(), practice=False) == found
    assert read().ages == (Age.UNDER_18, Age.NOT_SURE)


@pytest.mark.parametrize(
    ("address", "origin"),
    [
        ("https://list.example.org/", "https://list.example.org"),
        ("https://LIST.example.org", "https://list.example.org"),
        ("https://list.example.org:8443", "https://list.example.org:8443"),
        ("https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443"),
        ("https://192.0.2.7", "https://192.0.2.7"),
    ],
)
def test_an_address_becomes_an_origin(address: str, origin: str) -> None:
    assert read(address=address).address == origin


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:8000", "http://localhost:8000", "http://[::1]:8000"]
)
def test_plain_http_is_for_loopback_in_practice_alone(address: str) -> None:
    assert read(practice=True, address=address).address == address
    with pytest.raises(ListFileProblem, match="address"):
        read(practice=False, address=address)


@pytest.mark.parametrize(
    "address",
    [
        "http://list.example.org",
        "http://10.0.0.1",
        "http://localhost.example.org",
        "ftp://list.example.org",
        "list.example.org",
        "//list.example.org",
        "https://",
        "https:///v1",
        "https://list.example.org/v1",
        "https://list.example.org?x",
        "https://list.example.org/?",
        "https://list.example.org#x",
        "https://user@list.example.org",
        "https://user:secret@list.example.org",
        "https://list.example.org:0",
        "https://list.example.org:99999",
        "https://list.example.org:port",
        "https://list.example.org\n",
        "https://list.exämple.org",
        "https://list example.org",
        "https://list%2eexample.org",
        "https://.example.org",
        "https://list.example.org-",
        "https://list.example.org\\@other.example",
        "https://[::1",
        "",
        None,
        7,
    ],
)
def test_an_address_that_is_no_https_origin_is_refused(address: object) -> None:
    with pytest.raises(ListFileProblem, match="address"):
        read(practice=True, address=address)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"format": "takeitdown-list-2"}, "field"),
        ({"name": ""}, "field"),
        ({"name": "x" * 81}, "field"),
        ({"name": "two\nlines"}, "field"),
        ({"name": "\u202eesrever"}, "field"),  # would turn the letters after it around
        ({"name": 5}, "field"),
        ({"note": "x"}, "field"),
        ({"public_key": "0F" * 32}, "key"),
        ({"public_key": "0f" * 31}, "key"),
        ({"public_key": None}, "key"),
        ({"public_key": "00" * 32}, "key"),  # of small order: anybody could sign
        ({"next_public_key": "01" + "00" * 31}, "key"),
        ({"next_public_key": "0F" * 32}, "key"),
        ({"next_public_key": None}, "key"),
        ({"next_public_key": "0f" * 32}, "key"),  # no other than the present one
        ({"ages": []}, "ages"),
        ({"ages": ["under-18", "under-18"]}, "ages"),
        ({"ages": ["everyone"]}, "ages"),
        ({"ages": "under-18"}, "ages"),
        ({"ages": {"under-18": True}}, "ages"),
        ({"ages": None}, "ages"),
        ({"ages": [["under-18"]]}, "ages"),
        ({"authority": "not base64!"}, "authority"),
        ({"authority": "MAo="}, "authority"),  # says that it is longer than it is
        ({"authority": "aGVsbG8="}, "authority"),  # base64, and no certificate
        ({"authority": "ünicode"}, "authority"),
        ({"authority": None}, "authority"),
    ],
)
def test_a_malformed_field_is_refused_and_named(changes: dict[str, object], code: str) -> None:
    with pytest.raises(ListFileProblem) as refused:
        read(**changes)
    assert refused.value.code == code


@pytest.mark.parametrize("name", sorted(GOOD))
def test_no_field_may_be_missing(name: str) -> None:
    fields = {key: value for key, value in GOOD.items() if key != name}
    with pytest.raises(ListFileProblem) as refused:
        organisation.parse(json.dumps(fields).encode(), practice=False)
    assert (refused.value.code, refused.value.fact) == ("field", name)


@pytest.mark.parametrize(
    "file", [b"", b"[]", b"null", b"{", b"\xff\xfe{}", b"[" * 15_000, b" " * 20_000]
)
def test_a_file_that_is_no_json_object_is_refused(file: bytes) -> None:
    with pytest.raises(ListFileProblem, match="not-json"):
        organisation.parse(file, practice=False)


@given(st.text(max_size=60))
def test_any_address_is_an_origin_or_a_problem(address: str) -> None:
    try:
        found = read(practice=True, address=address)
    except ListFileProblem:
        return
    assert organisation.from_fields(found.written(), practice=True).address == found.address
