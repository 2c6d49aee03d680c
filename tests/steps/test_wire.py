from __future__ import annotations

import hashlib
import io
import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from takeitdown.errors import WireProblem
from takeitdown.steps import wire, work
from takeitdown.steps.confirmation import Age
from takeitdown.steps.organisation import Organisation, is_key
from takeitdown.steps.receipt import MOST_RECEIPT_BYTES
from takeitdown.steps.submission import MOST_DOCUMENT_BYTES
from tests.steps import hexadecimal
from tests.vectors.documents import make

ascii_bytes = st.text(st.characters(max_codepoint=127), max_size=300).map(str.encode)
signatures = st.binary(min_size=64, max_size=64)
keys, cases = hexadecimal(64), hexadecimal(32)


def delivered_again(document: bytes, key: str, again: bool) -> wire.Deliver:
    digest = hashlib.sha256(document).hexdigest()
    return wire.Deliver(document, key, again, work.parse(work.blank(digest), digest))


requests = st.one_of(
    st.builds(wire.Deliver, ascii_bytes, keys, st.booleans()),
    st.builds(delivered_again, ascii_bytes, keys, st.booleans()),
    st.builds(wire.Status, cases, keys),
)
answers = st.one_of(
    st.builds(wire.Delivered, ascii_bytes, signatures),
    st.builds(wire.State, ascii_bytes, signatures),
    st.builds(wire.Failed, st.sampled_from(sorted(wire.FAILURES - {"refused", "work"}))),
    st.builds(lambda asked: wire.Failed("work", work=asked), st.text(min_size=1, max_size=300)),
    st.builds(wire.Failed, st.just("refused"), st.sampled_from(sorted(wire.REASONS))),
)
organisations = st.builds(
    Organisation,
    name=st.text(st.characters(categories=["L", "Nd"]), min_size=1, max_size=80),
    address=st.sampled_from(["https://list.example.org", "https://[::1]:8443"]),
    public_key=keys.filter(is_key),
    ages=st.lists(st.sampled_from(Age), min_size=1, unique=True).map(tuple),
    authority=st.sampled_from(["", "MAA="]),
    next_public_key=st.sampled_from(["", "5e" * 32]),
)
short = st.text(max_size=50)
times = st.just("") | st.datetimes(timezones=st.just(UTC)).map(datetime.isoformat)
welcomes = st.builds(wire.Welcome, st.just(False), st.none() | organisations) | st.builds(
    wire.Welcome,
    st.just(True),
    st.none() | organisations,
    st.booleans(),
    short,
    st.booleans(),
    short,
    times,
    st.sampled_from(wire.PERCENTS),
)
told = (
    st.builds(wire.Page, st.from_regex(r"[a-z][a-z_-]{0,31}", fullmatch=True), st.just("Blue 2"))
    | st.builds(wire.Walked, st.integers(0, 99))
    | st.just(wire.Left())
)
wishes = st.builds(wire.Walk, short) | st.builds(
    wire.Scene, short, short, st.sampled_from(["", "ar", "zh_CN"]), st.sampled_from([100, 200])
)

DELIVER = {"message": "deliver", "again": "", "document": "{}", "key": "a" * 64, "work": ""}
STATUS = {"message": "status", "case": "b" * 32, "key": "a" * 64}
DELIVERED = {"message": "delivered", "signed": "{}", "signature": "c" * 128, "wall": ""}
FAILED = {"message": "failed", "code": "refused", "reason": "too-large", "wall": "", "work": ""}


@given(requests)
def test_a_request_is_one_line_that_reads_back(message: wire.Request) -> None:
    line = wire.write(message)
    assert line.count(b"\n") == 1
    assert wire.read_request(wire.read_line(io.BytesIO(line + b"more"))) == message


@given(answers)
def test_an_answer_is_one_line_that_reads_back(message: wire.Answer) -> None:
    line = wire.write(message)
    assert line.count(b"\n") == 1
    assert wire.read_answer(wire.read_line(io.BytesIO(line))) == message


@given(welcomes)
def test_a_welcome_is_one_line_that_reads_back(message: wire.Welcome) -> None:
    assert wire.read_welcome(wire.read_line(io.BytesIO(wire.write(message)))) == message


@given(told)
def test_what_a_guide_is_told_is_one_line_that_reads_back(message: wire.Told) -> None:
    assert wire.read_told(wire.read_line(io.BytesIO(wire.write(message)))) == message


@given(wishes)
def test_what_a_guide_wishes_is_one_line_that_reads_back(message: wire.Wish) -> None:
    assert wire.read_wish(wire.read_line(io.BytesIO(wire.write(message)))) == message


@given(requests | answers)
def test_no_request_and_no_answer_is_taken_for_a_word_to_the_guide(
    message: wire.Request | wire.Answer,
) -> None:
    assert wire.read_told(wire.write(message)) is None
    with pytest.raises(WireProblem):
        wire.read_wish(wire.write(message))


@pytest.mark.parametrize(
    "change",
    [
        {"guided": True},
        {"walk": "[]"},
        {"number": "PRACTICE-0000-0000-0000"},
        {"clock": "2026-03-02T10:00:00+00:00"},
        {"any_pictures": True},
        {"percent": 200},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_real_start_takes_nothing_that_is_for_practice(change: dict[str, object]) -> None:
    plain = json.loads(wire.write(wire.Welcome(False, None)))
    assert wire.read_welcome(json.dumps(plain).encode()) == wire.Welcome(False, None)
    with pytest.raises(WireProblem):
        wire.read_welcome(json.dumps(plain | change).encode())


@pytest.mark.parametrize(
    "fields",
    [
        {"message": "page", "name": "/home/x.jpg", "code": ""},
        {"message": "page", "name": "begin", "code": "a sentence that is longer than a code"},
        {"message": "page", "name": "begin", "code": "", "number": "K7QM"},
        {"message": "walked", "step": "1"},
        {"message": "left", "why": "x"},
    ],
)
def test_a_guide_is_told_no_more_than_the_table_has(fields: dict[str, object]) -> None:
    assert wire.read_told(json.dumps(fields).encode()) is None


@pytest.mark.parametrize(
    "change", [{"percent": 150}, {"percent": True}, {"language": "../../x"}, {"walk": "[]"}]
)
def test_a_wish_that_the_table_does_not_have_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(WireProblem):
        wire.read_wish(json.dumps(json.loads(wire.write(wire.Scene())) | change).encode())


def test_the_largest_document_fits_into_one_line() -> None:
    largest = b'"' * MOST_DOCUMENT_BYTES  # nothing grows more in a JSON string
    line = wire.write(wire.Deliver(largest, "a" * 64))
    assert len(line) <= wire.LONGEST_LINE
    assert wire.read_request(wire.read_line(io.BytesIO(line))).document == largest  # type: ignore[union-attr]


def test_a_real_document_crosses_unchanged() -> None:
    document = make.canonical(make.document(20, make.KINDS))
    read = wire.read_request(wire.write(wire.Deliver(document, "a" * 64)))
    assert read == wire.Deliver(document, "a" * 64)


@pytest.mark.parametrize(
    ("stream", "code"),
    [
        (b"", "closed"),
        (b'{"message":"status"', "closed"),
        (b"x" * (wire.LONGEST_LINE + 1), "too-long"),
        (b"x" * wire.LONGEST_LINE + b"\n", "too-long"),
    ],
    ids=["nothing", "half", "endless", "one-too-many"],
)
def test_a_line_that_is_none_is_noticed(stream: bytes, code: str) -> None:
    with pytest.raises(WireProblem) as refused:
        wire.read_line(io.BytesIO(stream))
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"\n", "not-json"),
        (b"[]\n", "message"),
        (b'{"message":1}\n', "message"),
        (b'{"message":"quit"}\n', "message"),
        (b'{"message":"delivered","signed":"{}","signature":"%s"}\n' % (b"c" * 128), "message"),
        (b'{"message":"status","message":"deliver"}\n', "not-json"),
        (b"{" + b" " * wire.LONGEST_LINE + b"}", "too-long"),
        *(
            (json.dumps(fields).encode(), code)
            for fields, code in [
                (DELIVER | {"path": "/x"}, "unknown-field"),
                (DELIVER | {"key": "A" * 64}, "field"),
                (DELIVER | {"key": None}, "field"),
                (DELIVER | {"again": "yes"}, "field"),
                (DELIVER | {"document": {}}, "field"),
                (DELIVER | {"document": "ä"}, "field"),
                (DELIVER | {"work": work.blank("0" * 64)}, "field"),  # for another document
                (DELIVER | {"work": "{}"}, "field"),
                ({"message": "deliver", "again": "", "document": "{}"}, "field"),
                (STATUS | {"case": "b" * 31}, "field"),
                (STATUS | {"origin": "https://other.example"}, "unknown-field"),
            ]
        ),
    ],
)
def test_a_request_that_the_table_does_not_have_is_refused(line: bytes, code: str) -> None:
    with pytest.raises(WireProblem) as refused:
        wire.read_request(line)
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        (DELIVER, "message"),
        (DELIVERED | {"signature": "c" * 127}, "field"),
        (DELIVERED | {"signature": "C" * 128}, "field"),
        (DELIVERED | {"signed": "x" * (MOST_RECEIPT_BYTES + 1)}, "field"),
        (DELIVERED | {"signed": "ä"}, "field"),
        (DELIVERED | {"sentence": "all is well"}, "unknown-field"),
        (FAILED | {"code": "oops"}, "field"),
        (FAILED | {"reason": "call us"}, "field"),
        (FAILED | {"code": "offline"}, "field"),
        (FAILED | {"work": "{}"}, "field"),
        (FAILED | {"code": "work", "reason": ""}, "field"),
        (FAILED | {"traceback": "…"}, "unknown-field"),
        ({"message": "failed", "code": "offline"}, "field"),
    ],
)
def test_an_answer_that_the_table_does_not_have_is_refused(
    fields: dict[str, object], code: str
) -> None:
    with pytest.raises(WireProblem) as refused:
        wire.read_answer(json.dumps(fields).encode())
    assert refused.value.code == code


@pytest.mark.parametrize(
    "change",
    [{"practice": 1}, {"walk": None}, {"any_pictures": "no"}, {"extra": 1}, {"organisation": {}}],
)
def test_a_welcome_that_the_table_does_not_have_is_refused(change: dict[str, object]) -> None:
    fields = json.loads(wire.write(wire.Welcome(True, None))) | change
    with pytest.raises(WireProblem):
        wire.read_welcome(json.dumps(fields).encode())


@given(st.binary(max_size=300))
def test_any_line_is_a_message_or_a_wire_problem(untrusted: bytes) -> None:
    for read in (wire.read_request, wire.read_answer, wire.read_welcome):
        with pytest.raises(WireProblem):
            read(untrusted)


def test_no_secret_shows_where_a_message_is_printed() -> None:
    for message in (
        wire.Deliver(b"SECRET", "a" * 64),
        wire.Status("b" * 32, "a" * 64),
        wire.Delivered(b"SECRET", b"s" * 64),
    ):
        assert not any(secret in repr(message) for secret in ("SECRET", "a" * 64, "b" * 32))


def test_the_launchers_one_line_says_that_the_courier_was_lost() -> None:
    assert wire.read_answer(wire.LOST) == wire.Failed("lost")


def test_what_is_broken_above_is_read_when_it_is_whole() -> None:
    for fields in (DELIVER, STATUS):
        wire.read_request(json.dumps(fields).encode("ascii") + b"\n")
    for fields in (DELIVERED, FAILED):
        wire.read_answer(json.dumps(fields).encode("ascii") + b"\n")
