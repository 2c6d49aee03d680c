"""Withdrawing, all or one picture: told to partners, kept through retries, undone when asked."""

from __future__ import annotations

import hashlib
import json
import secrets
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import event

from takeitdown.hashlist.store import Signed, Store, WrongKey
from takeitdown.hashlist.tables import open_database
from takeitdown.steps import withdrawal
from takeitdown.steps.canonical import encode
from takeitdown.steps.receipt import key_id
from takeitdown.steps.submission import parse
from tests.hashlist.running_list import PARTNER, Answer, Case, RunningList, until


def said(running: RunningList, answer: Answer) -> dict[str, object]:
    """What the list says about a withdrawal, its signature checked."""
    assert answer.status == 200, answer.body
    return running.signed(answer, withdrawal.SIGNED_PREFIX)


def left(running: RunningList, answer: Answer) -> tuple[object, object]:
    fields = said(running, answer)
    return fields["withdrawn"], fields["listed"]


def outcomes(running: RunningList, case: Case) -> dict[str, list[int]]:
    """The numbers of the pictures, by how they stand."""
    fields = json.loads(str(running.look_up(case.id, case.key).json["signed"]))
    return {
        outcome: sorted(number for some in hours.values() for number in some)
        for outcome, hours in fields["pictures"].items()
    }


def digests(document: bytes) -> list[str]:
    return [picture["sha256"] for picture in json.loads(document)["pictures"]]


def test_everything_can_be_withdrawn_and_again_is_the_same(
    practice_list: RunningList, case: Case
) -> None:
    for pictures in (2, 3):
        practice_list.submit(case.document(pictures), case.key)
    first, second = (practice_list.withdraw(case) for _ in range(2))
    wish = withdrawal.compose(case.id, None).document
    assert said(practice_list, first) == {
        "at": said(practice_list, first)["at"],
        "case": case.id,
        "digest": hashlib.sha256(wish).hexdigest(),
        "format": "takeitdown-withdrawal-1",
        "key": key_id(str(practice_list.file["public_key"])),
        "listed": 0,
        "practice": True,
        "withdrawn": 5,
    }
    assert left(practice_list, second) == (5, 0)
    assert outcomes(practice_list, case) == {"withdrawn": [1, 2, 3, 4, 5]}


def test_one_picture_is_withdrawn_from_every_submission_that_holds_it(
    practice_list: RunningList, case: Case
) -> None:
    document = case.document(pictures=3)
    pictures = json.loads(document)["pictures"]
    practice_list.submit(document, case.key)
    practice_list.submit(case.document(listed=pictures[:1]), case.key)
    assert left(practice_list, practice_list.withdraw(case, 1)) == (1, 2)
    assert left(practice_list, practice_list.withdraw(case, 1)) == (1, 2)
    assert outcomes(practice_list, case) == {"listed": [2, 3], "withdrawn": [1]}
    assert left(practice_list, practice_list.withdraw(case, 1, 3)) == (2, 1)


def test_a_number_stays_with_its_picture_whatever_is_taken_back_or_added(
    practice_list: RunningList, case: Case
) -> None:
    first, second = case.document(pictures=2), case.document(pictures=2)
    practice_list.submit(first, case.key)
    practice_list.withdraw(case, 1)
    practice_list.submit(second, case.key)
    practice_list.withdraw(case, 4)
    assert outcomes(practice_list, case) == {"listed": [2, 3], "withdrawn": [1, 4]}


def test_a_picture_that_was_never_in_the_case_changes_nothing(
    practice_list: RunningList, case: Case
) -> None:
    document = case.document()
    practice_list.submit(document, case.key)
    answer = practice_list.withdraw(case, 1, 3)
    assert (answer.status, answer.code) == (422, "not-in-case")
    assert outcomes(practice_list, case) == {"listed": [1, 2]}


def test_only_the_key_withdraws_and_a_wrong_one_looks_like_no_case(
    practice_list: RunningList, case: Case
) -> None:
    practice_list.submit(case.document(), case.key)
    wrong = practice_list.withdraw(case, key=secrets.token_hex(32))
    unknown = practice_list.withdraw(Case(secrets.token_hex(16), case.key))
    assert (wrong.status, wrong.body) == (unknown.status, unknown.body)
    assert wrong.code == "not-found"
    assert outcomes(practice_list, case) == {"listed": [1, 2]}


def test_a_wrong_key_and_no_case_ask_the_database_the_same(database: str, case: Case) -> None:
    """And so take the same: nobody learns from the time whether a case is there."""
    engine = open_database(database)
    store = Store(engine, lambda: datetime.now(UTC))
    store.receive(parse(case.document()), case.key, lambda kept: Signed(b"", bytes(64)))
    asked: list[str] = []

    def note(*execution: object) -> None:
        asked.append(str(execution[2]))

    event.listen(engine, "before_cursor_execute", note)

    def questions(case_id: str, key: str) -> list[str]:
        asked.clear()
        assert store.case(case_id, key) is None
        with pytest.raises(WrongKey):
            store.withdraw(case_id, key, [1])
        return list(asked)

    wrong = questions(case.id, secrets.token_hex(32))
    assert len(wrong) >= 4
    assert questions(secrets.token_hex(16), case.key) == wrong
    engine.dispose()


def test_the_same_document_again_stays_withdrawn_until_someone_asks(
    practice_list: RunningList, case: Case
) -> None:
    document = case.document(pictures=2)
    receipt = practice_list.submit(document, case.key)
    practice_list.withdraw(case, 1)
    assert practice_list.submit(document, case.key).body == receipt.body
    assert outcomes(practice_list, case) == {"listed": [2], "withdrawn": [1]}
    digest = hashlib.sha256(document).hexdigest()
    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {case.key}"}
    path = f"/v1/submissions/{digest}?again=listed"
    assert practice_list.ask("PUT", path, document, headers).body == receipt.body
    assert outcomes(practice_list, case) == {"listed": [1, 2]}


def test_partners_see_a_tombstone_and_the_same_entry_when_it_is_listed_again(
    start_list, case: Case
) -> None:
    running = start_list("--practice", "--practice-partner", PARTNER)
    document = case.document(pictures=1)
    digest = hashlib.sha256(document).hexdigest()
    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {case.key}"}

    def seen(tag: str) -> list[str]:
        """The names of both entries, once the partner sees them as this tag."""
        answer = until(
            lambda: running.partner_asks("/v2/entries"),
            lambda got: got.body.count(f"<{tag}>".encode()) == 2,
        )
        found = answer.body.decode().split(f"<{tag}>")[1:]
        return sorted(part.partition("<id>")[2].partition("</id>")[0] for part in found)

    running.submit(document, case.key)
    listed = seen("image")
    running.withdraw(case)
    assert seen("deletedImage") == listed
    running.withdraw(case)
    assert seen("deletedImage") == listed
    running.ask("PUT", f"/v1/submissions/{digest}?again=listed", document, headers)
    assert seen("image") == listed


def test_what_was_withdrawn_is_nowhere_in_the_files(start_list, tmp_path: Path, case: Case) -> None:
    running = start_list("--practice", "--database", f"sqlite:///{tmp_path}/list.db")
    document = case.document(pictures=20)
    running.submit(document, case.key)
    values = [value.encode() for value in digests(document)]
    before = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert all(value in before for value in values)
    running.withdraw(case)
    after = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    plain = json.loads(document)["pictures"]
    erased = [str(v) for one in plain for v in (one["md5"], one["sha1"], one["alike"]["pdq"])]
    found = Counter(value in after for value in (*values, *(v.encode() for v in erased)))
    assert found == {False: 80}


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"pictures": []}, "malformed"),
        ({"pictures": ["1"]}, "malformed"),
        ({"pictures": [0]}, "malformed"),
        ({"pictures": "some"}, "malformed"),
        ({"pictures": [2, 1]}, "malformed"),
        ({"pictures": None}, "malformed"),
        ({"case": "0" * 32}, "malformed"),
        ({"format": "takeitdown-submission-1"}, "malformed"),
        ({"why": "because"}, "unknown-field"),
    ],
)
def test_a_withdrawal_that_is_none_is_refused(
    practice_list: RunningList, case: Case, changes: dict[str, object], code: str
) -> None:
    practice_list.submit(case.document(), case.key)
    right = {"case": case.id, "format": "takeitdown-withdrawal-1", "pictures": "all"}
    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {case.key}"}
    for document in (encode(right | changes), json.dumps(right | changes, indent=1).encode()):
        path = f"/v1/cases/{case.id}/withdrawals"
        answer = practice_list.ask("POST", path, document, headers)
        assert (answer.status, answer.code) == (400, code)
    assert outcomes(practice_list, case) == {"listed": [1, 2]}
