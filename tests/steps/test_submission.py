from __future__ import annotations

import hashlib
import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from takeitdown.errors import DocumentProblem
from takeitdown.steps import submission
from takeitdown.steps.canonical import encode
from takeitdown.steps.confirmation import Age, Confirmation, Reach, Statement, confirm
from takeitdown.steps.fingerprint import MOST_VARIANTS, VARIANT_KINDS, Fingerprint, Variant
from takeitdown.steps.picture import Picture
from takeitdown.steps.submission import MOST_DOCUMENT_BYTES, MOST_PICTURES
from tests.steps import NOON, confirmations, hexadecimal
from tests.vectors.documents import make

SCHEMA_FILE = Path(__file__).parents[2] / "assets" / "submission.schema.json"
SCHEMA = json.loads(SCHEMA_FILE.read_bytes())
VALIDATOR = Draft202012Validator(SCHEMA)

VECTORS = Path(make.__file__).parent
GOOD = sorted((VECTORS / "good").glob("*.json"))
BAD = json.loads((VECTORS / "index.json").read_bytes())

cases = hexadecimal(32)


# The examples


def test_the_example_files_are_those_that_the_script_makes() -> None:
    there = {
        path.relative_to(VECTORS).as_posix(): path.read_bytes() for path in VECTORS.rglob("*.json")
    }
    assert there == make.files()


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.stem)
def test_a_good_document_is_taken_by_parse_and_schema(path: Path) -> None:
    document = path.read_bytes()
    assert submission.parse(document).document == document
    assert VALIDATOR.is_valid(json.loads(document))


@pytest.mark.parametrize("example", BAD, ids=lambda example: example["file"])
def test_a_bad_document_is_refused_for_its_reason(example: dict[str, Any]) -> None:
    document = (VECTORS / "bad" / example["file"]).read_bytes()
    with pytest.raises(DocumentProblem) as refused:
        submission.parse(document)
    assert refused.value.code == example["code"]
    if example["schema_refuses"] is not None:
        assert VALIDATOR.is_valid(json.loads(document)) is not example["schema_refuses"]


@pytest.mark.parametrize("example", BAD, ids=lambda example: example["file"])
def test_a_refusal_repeats_nothing_of_what_was_sent(example: dict[str, Any]) -> None:
    """The fact of a problem reaches logs: it names fields of the format, nobody's text."""
    document = (VECTORS / "bad" / example["file"]).read_bytes()
    with pytest.raises(DocumentProblem) as refused:
        submission.parse(document)
    for text in ("Anna", "me.jpg", "hurry", "call me", "K7QM", make.digits("case", 32)):
        assert text not in str(refused.value)
    assert not any(digits in str(refused.value) for digits in ("0" * 16, "a" * 16))


# The schema


def test_the_schema_is_one_and_knows_the_same_limits_as_the_code() -> None:
    VALIDATOR.check_schema(SCHEMA)
    properties, definitions = SCHEMA["properties"], SCHEMA["$defs"]
    variants = definitions["alike"]["properties"]["variants"]
    assert properties["pictures"]["maxItems"] == MOST_PICTURES
    assert variants["maxItems"] == MOST_VARIANTS
    assert set(variants["items"]["properties"]["variant"]["enum"]) == VARIANT_KINDS
    assert set(make.KINDS) == VARIANT_KINDS
    assert properties["age"]["enum"] == [age.value for age in Age]
    assert properties["statement"]["enum"] == [statement.value for statement in Statement]
    assert properties["format"]["const"] == submission.FORMAT


def test_every_object_of_the_schema_is_closed_and_no_text_is_free() -> None:
    def walk(schema: object) -> None:
        if isinstance(schema, dict):
            if schema.get("type") == "object":
                assert schema["additionalProperties"] is False
            if schema.get("type") == "string":
                assert schema["pattern"] == "^[0-9a-f]*$"
            for part in schema.values():
                walk(part)

    walk(SCHEMA)
    for name, field in SCHEMA["$defs"]["picture"]["properties"].items():
        assert name == "alike" or field["minLength"] == field["maxLength"]


junk = st.sampled_from(
    [None, True, False, 0, 1, 49, 50, 100, 101, -1, "", "0" * 64, "f" * 64, "f" * 32, "F" * 32,
     "f" * 40, "f" * 16, "under-18", "adult", [], {}, [{}], [1], "x", "stored-orientation"]
)  # fmt: skip


@settings(max_examples=200)
@given(st.sampled_from(GOOD), junk, st.data())
def test_parse_and_schema_agree_on_any_broken_document(
    path: Path, value: object, data: st.DataObject
) -> None:
    """What parse takes, the schema takes; what the schema takes and parse does not is a rule that
    a schema cannot say."""
    document = deepcopy(json.loads(path.read_bytes()))
    place: Any = document
    while True:
        key = data.draw(st.sampled_from(sorted(place) if isinstance(place, dict) else [0]))
        inner = place[key]
        if not isinstance(inner, dict | list) or not inner or data.draw(st.booleans()):
            break
        place = inner
    match data.draw(st.sampled_from(["replace", "remove", "add"])):
        case "replace":
            place[key] = value
        case "remove":
            del place[key]
        case _ if isinstance(place, dict):
            place["note"] = value
        case _:
            place.append(value)
    problem = _problem(encode(document))
    beyond_a_schema = problem and any(
        rule in problem.fact for rule in ("each once, sorted", "a kind twice")
    )
    assert VALIDATOR.is_valid(document) == (problem is None or beyond_a_schema)


def _problem(document: bytes) -> DocumentProblem | None:
    try:
        submission.parse(document)
    except DocumentProblem as problem:
        return problem
    return None


# Compose and parse


@settings(max_examples=30)
@given(confirmations(), cases, st.booleans())
def test_every_picture_is_in_one_document_which_parses_to_itself(
    confirmation: Confirmation, case: str, practice: bool
) -> None:
    submissions = submission.compose(confirmation, case, practice)
    for made in submissions:
        assert submission.parse(made.document) == made
        assert VALIDATOR.is_valid(json.loads(made.document))
        assert made.digest == hashlib.sha256(made.document).hexdigest()
        assert (made.case, made.practice, made.age) == (case, practice, confirmation.age)
    sent = [entry.sha256 for made in submissions for entry in made.entries]
    assert sent == sorted(one.sha256 for one in confirmation.fingerprints)
    assert len(submissions) == -(-len(sent) // MOST_PICTURES)


@settings(max_examples=20)
@given(confirmations(most=22), cases, st.randoms())
def test_the_order_of_choosing_and_the_time_leave_no_trace(
    confirmation: Confirmation, case: str, random: Any
) -> None:
    shuffled = list(confirmation.fingerprints)
    random.shuffle(shuffled)
    later = confirm(
        tuple(shuffled),
        confirmation.age,
        confirmation.reach,
        confirmation.statement,
        NOON.replace(year=2027),
    )
    assert submission.compose(later, case, True) == submission.compose(confirmation, case, True)


@settings(max_examples=30)
@given(confirmations(most=8), cases)
def test_the_reach_decides_which_fingerprints_are_sent(
    confirmation: Confirmation, case: str
) -> None:
    (made,) = submission.compose(confirmation, case, False)
    by_file = {one.sha256: one for one in confirmation.fingerprints}
    for entry in made.entries:
        fingerprint = by_file[entry.sha256]
        if confirmation.reach is Reach.EXACT or not fingerprint.can_match_alike:
            assert entry.alike is None
            continue
        assert entry.alike is not None
        assert entry.alike.pdq == fingerprint.pdq
        edited = confirmation.reach is Reach.EDITED
        assert entry.alike.variants == (fingerprint.variants if edited else ())
    assert made.fingerprints == sum(entry.fingerprints for entry in made.entries)


def test_the_largest_document_stays_under_64_kib() -> None:
    """Twenty pictures with 24 variants each, whose kinds are as long as a kind may be."""
    assert all(len(kind) <= 20 for kind in VARIANT_KINDS)
    assert len(VARIANT_KINDS) <= MOST_VARIANTS
    kinds = [f"{number:k>20}" for number in range(MOST_VARIANTS)]
    largest = make.document(MOST_PICTURES, kinds)
    for picture in largest["pictures"]:
        picture["alike"]["quality"] = 100
    largest |= {"age": "not-sure", "practice": False}
    assert len(encode(largest)) <= MOST_DOCUMENT_BYTES
    print(f"the largest document: {len(encode(largest))} of {MOST_DOCUMENT_BYTES} bytes")


def test_nothing_of_the_file_itself_is_in_the_document() -> None:
    picture = Picture(
        Path("/anna/at-home/secret-name.jpg"), 7654321, (111222333, 444555666), 777888999, NOON
    )
    fingerprint = Fingerprint(
        picture, "a" * 64, "b" * 40, "c" * 32, "d" * 64, 90, "e" * 16,
        (Variant("stored-orientation", "f" * 64, 80),),
    )  # fmt: skip
    confirmation = confirm(
        (fingerprint,), Age.NOT_SURE, Reach.EDITED, Statement.DEPICTED_OR_HELPING, NOON
    )
    (made,) = submission.compose(confirmation, "0" * 32, True)
    for trace in ("anna", "secret", "jpg", "7654321", "111222333", "444555666", "2026", "home"):
        assert trace not in made.document.decode("ascii")
    for shown in (picture, fingerprint, confirmation, made):
        assert "secret-name" not in repr(shown)
        assert "a" * 64 not in repr(shown)
