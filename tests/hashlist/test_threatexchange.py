"""The running list read by a real partner's client: python-threatexchange (see platforms.py)."""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import insert, update

from takeitdown.hashlist.tables import entries, open_database
from tests.hashlist.running_list import LONGEST, PARTNER, Case, command_line

pytestmark = pytest.mark.oracle

requests = pytest.importorskip("requests")
pytest.importorskip("threatexchange", reason="NO REAL PARTNER CLIENT: threatexchange is missing")

from threatexchange.exchanges.clients.ncmec.hash_api import (  # noqa: E402
    FeedbackType,
    FingerprintType,
)

from tests.hashlist.platforms import (  # noqa: E402
    Platform,
    edited,
    listing,
    sample,
    utc,
    written,
)

# The client asks up to five seconds ago. A list whose clock is late by more has them at once.
LATE = """
from datetime import UTC, datetime, timedelta
import takeitdown.hashlist.__main__ as command
command.now = lambda: datetime.now(UTC) - timedelta(seconds=10)
"""


@pytest.fixture(autouse=True)
def in_utc() -> Iterator[None]:
    with utc():
        yield


def test_a_platform_finds_an_edited_copy_and_forgets_it_after_a_withdrawal(
    start_list, case: Case
) -> None:
    running = start_list("--practice", "--practice-partner", PARTNER, prelude=LATE)
    platform = Platform(running)
    ours, theirs = sample(1), sample(2)
    copy, stranger = written(edited(ours), 60), written(theirs, 90)
    platform.reads()
    assert not platform.finds(copy)

    assert running.submit(listing(case, written(ours, 95)), case.key).status == 201
    platform.reads_until(lambda: platform.finds(copy))
    assert not platform.finds(stranger)

    assert running.withdraw(case).status == 200
    platform.reads_until(lambda: not platform.finds(copy))
    assert platform.records == {}


def test_the_client_says_who_it_is_and_gives_feedback(start_list, case: Case) -> None:
    running = start_list("--practice", "--practice-partner", PARTNER)
    client = Platform(running).client
    assert client.status().esp_name == "Example Platform"
    assert [member.esp_name for member in client.members()] == ["Practice list", "Example Platform"]
    running.submit(case.document(pictures=1, variants=False), case.key)
    deadline = time.monotonic() + LONGEST
    while not (updates := client.get_entries().updates):
        assert time.monotonic() < deadline
    (entry,) = updates
    assert sorted(entry.fingerprints) == ["md5", "pdq", "sha1"]
    client.submit_upvote(entry.member_id, entry.id, FingerprintType.pdq)
    reasons = running.partner_asks("/v2/feedback/PDQ/reasons").body.decode()
    guid = reasons.partition('guid="')[2].partition('"')[0]
    client.submit_feedback(
        entry.member_id, entry.id, FingerprintType.pdq, FeedbackType.downvote, guid
    )


def test_a_wrong_secret_is_a_clean_error(start_list) -> None:
    running = start_list("--practice", "--practice-partner", PARTNER)
    with pytest.raises(requests.HTTPError) as caught:
        Platform(running, "Example Platform:wrong").reads()
    assert caught.value.response.status_code == 401


def test_twenty_five_thousand_entries_of_one_second_all_arrive(
    start_list, tmp_path: Path, case: Case
) -> None:
    database = f"sqlite:///{tmp_path}/list.db"
    running = start_list("--practice", "--database", database)
    running.submit(case.document(pictures=1, variants=False), case.key)
    rows = [
        {
            "submission": 1,
            "picture": number,
            "variant": "",
            "name": f"{number:032x}",
            "mark": bytes(32),
            "changed": 1_790_000_000,
            "withdrawn": False,
            "pdq": secrets.token_hex(32),
        }
        for number in range(1, 25_000)
    ]
    engine = open_database(database)
    with engine.begin() as connection:
        connection.execute(insert(entries), rows)
        connection.execute(update(entries).values(changed=1_790_000_000))
    engine.dispose()
    credentials = command_line("partner", "add", "Platform", "--database", database)[0].strip()
    platform = Platform(running, credentials)
    platform.reads()
    assert len(platform.hashes) == len(platform.records) == 25_000
