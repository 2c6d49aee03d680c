"""The second face: read by threatexchange's own StopNCII client, and off unless asked for."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.hashlist.running_list import (
    LONGEST,
    PARTNER,
    Answer,
    Case,
    RunningList,
    command_line,
    until,
)

NAME, _, SECRET = PARTNER.partition(":")
PLACE = "/stopncii/v1/FetchHashes"


def fetch(running: RunningList, query: str = "", name: str = NAME, secret: str = SECRET) -> Answer:
    keys = {"Ocp-Apim-Subscription-Key": name, "x-functions-key": secret}
    return running.ask("GET", PLACE + query, headers=keys)


@pytest.fixture
def running(start_list) -> RunningList:
    return start_list("--practice", "--practice-partner", PARTNER, "--stopncii")


def values(answer: Answer) -> set[str]:
    assert answer.status == 200, answer.body
    records = answer.json["hashRecords"]
    assert isinstance(records, list)
    assert len(records) == answer.json["count"]
    return {record["hashValue"] for record in records}


def pdqs(document: bytes) -> set[str]:
    alike = [one["alike"] for one in json.loads(document)["pictures"] if "alike" in one]
    return {one["pdq"] for one in alike} | {v["pdq"] for one in alike for v in one["variants"]}


def test_it_is_not_there_unless_it_was_switched_on(practice_list: RunningList) -> None:
    assert fetch(practice_list).code == "not-found"


@pytest.mark.parametrize(
    ("name", "secret"), [(NAME, "wrong"), ("Nobody", SECRET), ("", ""), ("ÿ", "ÿ")]
)
def test_only_a_partner_may_read(running: RunningList, name: str, secret: str) -> None:
    assert fetch(running, name=name, secret=secret).code == "credentials"
    assert running.ask("GET", PLACE).code == "credentials"


@pytest.mark.parametrize(
    "query",
    ["startTimestamp=-1", "startTimestamp=1e3", "pageSize=", "nextPageToken=5", "nextPageToken=-"],
)
def test_a_question_that_is_none_is_refused(running: RunningList, query: str) -> None:
    assert fetch(running, f"?{query}").code == "malformed"


def test_what_is_withdrawn_is_no_longer_there_and_its_fingerprint_is_not_repeated(
    running: RunningList, case: Case
) -> None:
    document = case.document(pictures=3)
    running.submit(document, case.key)
    seen = until(lambda: fetch(running), lambda answer: len(values(answer)) == 6)
    assert values(seen) == pdqs(document)
    gone, *stay = json.loads(document)["pictures"]
    running.withdraw(case, 1)
    left = until(lambda: fetch(running), lambda answer: len(values(answer)) == 4)
    assert gone["alike"]["pdq"].encode() not in left.body
    assert values(left) == pdqs(json.dumps({"pictures": stay}).encode())
    again = fetch(running, f"?startTimestamp={seen.json['nextSetTimestamp']}")
    assert values(again) == set()  # nothing tells of it


def test_pages_hold_each_entry_once_and_one_may_begin_again_after_any(
    running: RunningList, case: Case
) -> None:
    documents = [case.document(pictures=20) for _ in range(3)]
    for document in documents:
        running.submit(document, case.key)
    everything = set().union(*map(pdqs, documents))
    until(lambda: fetch(running), lambda answer: values(answer) == everything)

    met: list[str] = []
    token, more = "", True
    while more:
        answer = fetch(running, f"?pageSize=7{token}")
        met += values(answer)
        reached = answer.json["nextSetTimestamp"]
        later = fetch(running, f"?startTimestamp={reached}")
        assert everything <= values(later) | set(met)  # who stopped here has missed nothing
        token, more = (
            f"&nextPageToken={answer.json['nextPageToken']}",
            answer.json["hasMoreRecords"],
        )
    assert len(met) == len(set(met)) == len(everything)
    assert answer.json["nextPageToken"] is None


def test_a_partner_without_variants_reads_none_and_exact_copies_have_no_type_here(
    start_list, tmp_path: Path, case: Case
) -> None:
    database = ("--database", f"sqlite:///{tmp_path}/list.db")
    running = start_list("--practice", "--stopncii", *database)
    told = command_line("partner", "add", "Small", "--without-variants", *database)[0].strip()
    document = case.document(pictures=2)
    running.submit(document, case.key)
    exact = {name: "0" * digits for name, digits in (("md5", 32), ("sha1", 40), ("sha256", 64))}
    running.submit(case.document(listed=[exact]), case.key)
    name, _, secret = told.partition(":")
    answer = until(
        lambda: fetch(running, name=name, secret=secret), lambda answer: len(values(answer)) == 2
    )
    assert values(answer) == {one["alike"]["pdq"] for one in json.loads(document)["pictures"]}


@pytest.mark.oracle
def test_the_open_client_reads_it_and_finds_an_edited_copy(
    running: RunningList, case: Case
) -> None:
    pytest.importorskip(
        "threatexchange", reason="NO REAL PARTNER CLIENT: threatexchange is missing"
    )
    from threatexchange.exchanges.collab_config import CollaborationConfigBase
    from threatexchange.exchanges.impl.stop_ncii_api import (
        StopNCIICredentials,
        StopNCIISignalExchangeAPI,
    )
    from threatexchange.signal_type.pdq.signal import PdqSignal

    from tests.hashlist.platforms import edited, listing, sample, written

    base = f"{running.file['address']}/stopncii/v1"
    collaboration = CollaborationConfigBase(name="the list", api="stopncii", enabled=True)

    def client(keys: str) -> StopNCIISignalExchangeAPI:
        return StopNCIISignalExchangeAPI.for_collab(
            collaboration, StopNCIICredentials._from_str(f"{keys},{base}")
        )

    records: dict[object, object] = {}
    checkpoint = None

    def reads_until(seen: Callable[[], bool]) -> None:
        nonlocal checkpoint
        deadline = time.monotonic() + LONGEST
        while not seen():
            assert time.monotonic() < deadline
            for delta in client(f"{SECRET},{NAME}").fetch_iter([PdqSignal], checkpoint):
                records.update(delta.updates)
                checkpoint = delta.checkpoint

    def finds(picture: bytes) -> bool:
        found = StopNCIISignalExchangeAPI.naive_convert_to_signal_type(
            [PdqSignal], collaboration, records
        ).get(PdqSignal, {})
        index = PdqSignal.get_index_cls().build((pdq, pdq) for pdq in found)
        return bool(index.query(PdqSignal.hash_from_bytes(picture)))

    ours, stranger = sample(1), written(sample(2), 90)
    running.submit(listing(case, written(ours, 95)), case.key)
    reads_until(lambda: finds(written(edited(ours), 60)))
    assert not finds(stranger)
    with pytest.raises(Exception, match="401"):
        list(client(f"wrong,{NAME}").fetch_iter([PdqSignal], None))
