"""The description of the interface (assets/hashlist-openapi.json) says what the list does, and the
list does what it says, whatever is thrown at it.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import random
import secrets
from pathlib import Path
from typing import Any

import pytest

from takeitdown import ASSETS
from takeitdown.hashlist import intake, partners, stopncii
from takeitdown.hashlist.feed import Feed
from takeitdown.hashlist.intake import House
from takeitdown.hashlist.problems import KINDS
from takeitdown.hashlist.store import Store
from takeitdown.hashlist.tables import open_database
from takeitdown.sealing import signature
from takeitdown.steps.canonical import encode
from takeitdown.steps.confirmation import Age
from tests.hashlist.running_list import PARTNER, RunningList

DOCUMENT: dict[str, Any] = json.loads((ASSETS / "submission.schema.json").read_bytes())
DESCRIPTION: dict[str, Any] = json.loads((ASSETS / "hashlist-openapi.json").read_bytes())


def test_every_route_is_described_and_no_other() -> None:
    engine = open_database(":memory:")
    house = House("A", True, tuple(Age), signature.new_key())
    store, feed = Store(engine, intake_clock), Feed(engine, intake_clock)
    door = partners.Door(feed)
    routes = [
        *intake.routes(house, store, None),
        *partners.routes("A", feed, door),
        *stopncii.routes(feed, door),
    ]
    there = {
        (route.path, method.lower())
        for route in routes
        for method in (route.methods or set()) - {"HEAD"}
    } | {(path, "get") for path in ("/healthz", "/openapi.json", "/submission.schema.json")}
    described = {(path, method) for path, one in DESCRIPTION["paths"].items() for method in one}
    assert described == there
    engine.dispose()


def intake_clock() -> Any:
    raise AssertionError("nothing asks for the time here")


def test_every_problem_is_described_with_its_status() -> None:
    described = {
        code: properties["status"]["const"]
        for response in DESCRIPTION["components"]["responses"].values()
        for properties in [
            response["content"]["application/problem+json"]["schema"]["allOf"][1]["properties"]
        ]
        for code in properties["code"]["enum"]
    }
    assert described == {code: kind.status for code, kind in KINDS.items()}


def test_the_list_serves_its_description(practice_list: RunningList) -> None:
    assert practice_list.ask("GET", "/openapi.json").json == DESCRIPTION
    assert practice_list.ask("GET", "/submission.schema.json").json == DOCUMENT


def whole() -> dict[str, Any]:
    """The description with the document's schema inside, for a reader of one file."""
    inside = "#/components/schemas/"
    document = json.loads(json.dumps(DOCUMENT).replace("#/$defs/", inside))
    schemas = document.pop("$defs") | {"submission": document}
    description: dict[str, Any] = json.loads(
        json.dumps(DESCRIPTION).replace('"submission.schema.json"', f'"{inside}submission"')
    )
    description["components"]["schemas"] |= schemas
    return description


def fuzz(running: RunningList, requests: int, always_the_same: bool) -> int:
    """Throws generated requests at every operation that takes something, as its schema allows and
    as it does not; others each time, unless they are `always_the_same`. How many were made.
    """
    schemathesis = pytest.importorskip("schemathesis", reason="NOT FUZZED: schemathesis is missing")
    from hypothesis import HealthCheck, given, settings
    from schemathesis.checks import CHECKS, load_all_checks

    load_all_checks()
    wanted = CHECKS.get_by_names(
        [
            "not_a_server_error",
            "status_code_conformance",
            "content_type_conformance",
            "response_schema_conformance",
        ]
    )
    key, made, chance = secrets.token_hex(32), 0, random.Random(7 if always_the_same else None)
    schema = schemathesis.openapi.from_dict(whole())
    operations = [found.ok() for found in schema.get_all_operations()]
    strategies = [
        operation.as_strategy(generation_mode=mode)
        for operation in operations
        if operation.body or operation.path_parameters or operation.query
        for mode in schemathesis.GenerationMode
    ]
    for strategy in strategies:

        @given(strategy)
        @settings(
            max_examples=-(-requests // len(strategies)),
            database=None,
            deadline=None,
            derandomize=always_the_same,
            suppress_health_check=list(HealthCheck),
        )
        def throw(case: Any) -> None:
            nonlocal made
            made += 1
            aim(case, key, chance)
            case.call_and_validate(base_url=running.file["address"], checks=wanted, timeout=60)

        throw()
    return made


def aim(case: Any, key: str, chance: random.Random) -> None:
    """Half of the time, gets right what is around a body, so that the body itself is judged."""
    if chance.random() < 0.5:
        return
    credentials = base64.b64encode(PARTNER.encode()).decode()
    case.headers["Authorization"] = (
        f"Basic {credentials}" if case.path.startswith("/v2") else f"Bearer {key}"
    )
    if case.path.startswith("/stopncii"):
        name, _, secret = PARTNER.partition(":")
        case.headers.update({"Ocp-Apim-Subscription-Key": name, "x-functions-key": secret})
    if case.path == "/v1/submissions/{digest}":
        with contextlib.suppress(TypeError, ValueError):  # what has no canonical form stays as is
            case.body = encode(case.body)
            case.path_parameters["digest"] = hashlib.sha256(case.body).hexdigest()


@pytest.mark.parametrize("database", ["sqlite", "postgresql"], indirect=True)
def test_a_thousand_generated_requests_break_nothing(
    start_list, tmp_path: Path, database: str
) -> None:
    """Half of them on each database."""
    assert fuzz(reached(start_list, tmp_path, database), 500, always_the_same=True) >= 500


@pytest.mark.long
@pytest.mark.timeout(7200)
def test_fifty_thousand_generated_requests_break_nothing(
    start_list, tmp_path: Path, database: str
) -> None:
    made = fuzz(reached(start_list, tmp_path, database), 50_000, always_the_same=False)
    assert made >= 50_000


def reached(start_list, folder: Path, database: str) -> RunningList:
    """A list with every face that one can have."""
    return start_list(
        *("--practice", "--database", database, "--key", str(folder / "key")),
        *("--practice-partner", PARTNER, "--stopncii"),
    )
