"""The people's face, asked by plain HTTP: what is kept once, what is refused, and how."""

from __future__ import annotations

import hashlib
import itertools
import json
import os
import secrets
import socket
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest

from takeitdown.hashlist.store import MOST_SUBMISSIONS
from takeitdown.sealing import signature
from takeitdown.steps import receipt, submission
from takeitdown.steps.canonical import encode, read_hour
from takeitdown.steps.organisation import from_fields
from takeitdown.steps.state import MOST_PICTURES
from tests.hashlist.running_list import PARTNER, Answer, Case, RunningList, command_line, until
from tests.vectors.documents import make


def accepted(running: RunningList, document: bytes, answer: Answer) -> receipt.Receipt:
    """The receipt in an answer, as the window would accept it."""
    public_key = str(running.file["public_key"])
    return receipt.accept(
        submission.parse(document),
        str(answer.json["signed"]).encode(),
        bytes.fromhex(str(answer.json["signature"])),
        lambda signed, message: signature.verify(public_key, signed, message),
    )


def numbers(fields: dict[str, object], outcome: str) -> list[int]:
    """The numbers of the pictures of a case that stand so."""
    told = fields["pictures"]
    assert isinstance(told, dict)
    return sorted(number for some in told[outcome].values() for number in some)


def case_fields(running: RunningList, answer: Answer) -> dict[str, object]:
    """What a look-up says, its signature checked."""
    return running.signed(answer, b"takeitdown-case-1\n")


def test_the_one_line_it_prints_is_a_list_file_that_the_app_reads(
    practice_list: RunningList,
) -> None:
    organisation = from_fields(practice_list.file, practice=True)
    answer = practice_list.ask("GET", "/v1/list")
    assert answer.status == 200
    assert answer.json == {
        "ages": ["under-18", "adult", "not-sure"],
        "name": organisation.name,
        "practice": True,
        "public_key": organisation.public_key,
    }
    assert practice_list.ask("GET", "/healthz").status == 200


def test_a_submission_gets_a_receipt_that_is_for_exactly_it(
    practice_list: RunningList, case: Case
) -> None:
    document = case.document(pictures=3)
    answer = practice_list.submit(document, case.key)
    assert answer.status == 201
    got = accepted(practice_list, document, answer)
    assert (got.outcome, got.pictures, got.at.minute) == (receipt.Outcome.LISTED, 3, 0)


def test_sending_again_gives_the_same_bytes_and_makes_nothing_new(
    practice_list: RunningList, case: Case
) -> None:
    document = case.document()
    first, second = (practice_list.submit(document, case.key) for _ in range(2))
    assert (first.status, second.status) == (201, 200)
    assert first.body == second.body
    fields = case_fields(practice_list, practice_list.look_up(case.id, case.key))
    assert numbers(fields, "listed") == [1, 2]


def test_fifty_at_once_are_one(practice_list: RunningList, case: Case) -> None:
    document = case.document()
    with ThreadPoolExecutor(50) as pool:
        answers = list(
            pool.map(lambda _: practice_list.submit(document, case.key), range(50), timeout=250)
        )
    assert sorted(answer.status for answer in answers) == [200] * 49 + [201]
    assert len({answer.body for answer in answers}) == 1


def test_a_case_tells_its_pictures_in_the_order_they_came(
    practice_list: RunningList, case: Case
) -> None:
    times = []
    for number in (1, 2, 20):
        document = case.document(pictures=number)
        times.append(accepted(practice_list, document, practice_list.submit(document, case.key)).at)
    answer = practice_list.look_up(case.id, case.key)
    assert len(answer.body) == 4096
    told = case_fields(practice_list, answer)["pictures"]["listed"]  # type: ignore[index]
    assert list(itertools.chain(*told.values())) == list(range(1, 24))
    for hour in told:  # two, if one ends meanwhile
        assert times[0] <= read_hour(hour) <= times[-1] + timedelta(hours=1)
    assert case_fields(practice_list, answer) == {
        "case": case.id,
        "format": "takeitdown-case-1",
        "key": receipt.key_id(str(practice_list.file["public_key"])),
        "pictures": {"listed": told},
        "practice": True,
    }


def test_a_picture_that_is_sent_twice_keeps_its_number(
    practice_list: RunningList, case: Case
) -> None:
    document = case.document(pictures=2)
    practice_list.submit(document, case.key)
    again = [json.loads(document)["pictures"][1], *json.loads(case.document(1))["pictures"]]
    again.sort(key=lambda one: str(one["sha256"]))
    practice_list.submit(case.document(listed=again), case.key)
    fields = case_fields(practice_list, practice_list.look_up(case.id, case.key))
    assert numbers(fields, "listed") == [1, 2, 3]


def test_a_case_has_an_end_by_its_messages(practice_list: RunningList, case: Case) -> None:
    for _ in range(MOST_SUBMISSIONS):
        document = case.document(pictures=1, variants=False)
        assert practice_list.submit(document, case.key).status == 201
    ends(practice_list, case, document)
    fields = case_fields(practice_list, practice_list.look_up(case.id, case.key))
    assert numbers(fields, "withdrawn") == list(range(1, MOST_SUBMISSIONS + 1))


def test_a_case_has_an_end_by_its_pictures(practice_list: RunningList, case: Case) -> None:
    for _ in range(MOST_PICTURES // 20):
        document = case.document(pictures=20, variants=False)
        assert practice_list.submit(document, case.key).status == 201
    ends(practice_list, case, document)
    answer = practice_list.look_up(case.id, case.key)
    assert numbers(case_fields(practice_list, answer), "withdrawn")[-1] == MOST_PICTURES


def ends(running: RunningList, case: Case, last: bytes) -> None:
    more = running.submit(case.document(pictures=1), case.key)
    assert (more.status, more.code) == (422, "case-full")
    assert running.submit(last, case.key).status == 200
    assert running.withdraw(case).status == 200


def test_another_key_opens_nothing(practice_list: RunningList, case: Case) -> None:
    document, other = case.document(), secrets.token_hex(32)
    practice_list.submit(document, case.key)
    for again in (document, case.document()):
        refused = practice_list.submit(again, other)
        assert (refused.status, refused.code) == (403, "wrong-key")
    wrong_key = practice_list.look_up(case.id, other)
    unknown = practice_list.look_up(secrets.token_hex(16), other)
    assert (wrong_key.status, wrong_key.code) == (404, "not-found")
    assert wrong_key.body == unknown.body


EXAMPLES = Path(make.__file__).parent
BAD_EXAMPLES = json.loads((EXAMPLES / "index.json").read_bytes())
EXAMPLES_KEY = secrets.token_hex(32)


def without_field(document: bytes) -> bytes:
    fields = json.loads(document)
    del fields["age"]
    return encode(fields)


BAD_DOCUMENTS = {
    "nothing": (lambda case: b"", 400, "malformed"),
    "not JSON": (lambda case: b"{", 400, "malformed"),
    "not ASCII": (lambda case: "é".encode(), 400, "malformed"),
    "deep": (lambda case: b"[" * 60_000, 400, "malformed"),
    "a long number": (lambda case: b"9" * 60_000, 400, "malformed"),
    "spaces": (lambda case: case.document().replace(b":", b": "), 400, "malformed"),
    "a key twice": (
        lambda case: b'{"age":"adult",' + case.document()[1:],
        400,
        "malformed",
    ),
    "a field less": (lambda case: without_field(case.document()), 400, "malformed"),
    "a field more": (lambda case: case.document(note="hello"), 400, "unknown-field"),
    "no picture": (lambda case: case.document(pictures=0), 400, "malformed"),
    "21 pictures": (lambda case: case.document(pictures=21), 400, "malformed"),
    "a PDQ of zeros": (lambda case: case.changed(pdq="0" * 64), 400, "malformed"),
    "upper case": (lambda case: case.changed(pdq="AB" * 32), 400, "malformed"),
    "a wrong length": (lambda case: case.changed(pdq="ab" * 31), 400, "malformed"),
    "a low quality": (lambda case: case.changed(quality=49), 400, "malformed"),
    "a real document": (lambda case: case.document(practice=False), 422, "wrong-world"),
}


@pytest.mark.parametrize("name", BAD_DOCUMENTS)
def test_a_document_that_is_not_right_is_refused_and_not_repeated(
    practice_list: RunningList, case: Case, name: str
) -> None:
    make, status, code = BAD_DOCUMENTS[name]
    document = make(case)
    answer = practice_list.submit(document, case.key)
    assert (answer.status, answer.code) == (status, code)
    assert answer.json["status"] == status
    assert case.id.encode() not in answer.body
    assert b"hello" not in answer.body
    assert practice_list.look_up(case.id, case.key).status == 404


@pytest.mark.parametrize("file", sorted(EXAMPLES.glob("good/*")), ids=lambda file: file.name)
def test_a_good_example_is_taken(practice_list: RunningList, file: Path) -> None:
    document = file.read_bytes()
    practice = json.loads(document)["practice"]
    answer = practice_list.submit(document, EXAMPLES_KEY)
    if practice:
        assert accepted(practice_list, document, answer).outcome is receipt.Outcome.LISTED
    else:
        assert answer.code == "wrong-world"


@pytest.mark.parametrize("example", BAD_EXAMPLES, ids=lambda example: example["file"])
def test_a_bad_example_is_refused(practice_list: RunningList, example: dict[str, str]) -> None:
    answer = practice_list.submit((EXAMPLES / "bad" / example["file"]).read_bytes(), EXAMPLES_KEY)
    code = example["code"] if example["code"] in ("too-large", "unknown-field") else "malformed"
    assert answer.code == code


def test_the_largest_document_is_taken_and_every_fingerprint_of_it_is_listed(
    start_list, case: Case
) -> None:
    running = start_list("--practice", "--practice-partner", PARTNER)
    document = make.canonical(make.document(20, make.KINDS) | {"practice": True})
    assert 60_000 < len(document) <= 65_536
    assert running.submit(document, case.key).status == 201
    until(
        lambda: running.partner_asks("/v2/entries"),
        lambda got: got.body.count(b"<pdq>") == 20 * (1 + len(make.KINDS)),
    )


def test_what_is_wrong_around_the_document_has_its_own_code(
    practice_list: RunningList, case: Case
) -> None:
    document = case.document()
    path = f"/v1/submissions/{hashlib.sha256(document).hexdigest()}"
    right = {"Content-Type": "application/json", "Authorization": f"Bearer {case.key}"}
    for method, place, headers, status, code in (
        ("PUT", f"/v1/submissions/{'0' * 64}", right, 422, "digest-mismatch"),
        (
            "PUT",
            path.upper().replace("/V1/SUBMISSIONS", "/v1/submissions"),
            right,
            400,
            "malformed",
        ),
        ("PUT", path, right | {"Content-Type": "text/plain"}, 415, "content-type"),
        ("PUT", path, right | {"Content-Encoding": "gzip"}, 415, "content-type"),
        ("PUT", path, {"Content-Type": "application/json"}, 403, "wrong-key"),
        ("PUT", path, right | {"Authorization": "Bearer K7QM"}, 403, "wrong-key"),
        ("POST", path, right, 405, "method"),
        ("DELETE", path, right, 405, "method"),
        ("GET", "/v1/cases/../../etc/passwd", right, 404, "not-found"),
        ("GET", "/", right, 404, "not-found"),
        ("GET", f"/v1/cases/{case.id}", {}, 404, "not-found"),
    ):
        answer = practice_list.ask(method, place, document, headers)
        assert (answer.status, answer.code) == (status, code), (method, place)
    padded = practice_list.ask("PUT", path, document, right | {"X-Padding": "0" * 900})
    assert padded.status == 201


def test_a_body_is_bounded_whatever_length_was_announced(
    practice_list: RunningList, case: Case
) -> None:
    assert practice_list.submit(b"0" * (64 * 1024 + 1), case.key).code == "too-large"
    head = (
        f"PUT /v1/submissions/{'0' * 64} HTTP/1.1\r\nHost: here\r\n"
        f"Authorization: Bearer {case.key}\r\nContent-Type: application/json\r\n"
        "Transfer-Encoding: chunked\r\n\r\n"
    )
    with socket.create_connection(practice_list.place, timeout=60) as connection:
        connection.sendall(head.encode())
        chunk = b"1000\r\n" + b"0" * 0x1000 + b"\r\n"
        try:
            for _ in range(4000):  # 16 MB, if it were allowed
                connection.sendall(chunk)
        except (BrokenPipeError, ConnectionResetError):
            pass
        else:
            pytest.fail("it read on without end")


def test_a_real_list_takes_its_ages_only_and_no_practice(
    start_list, tmp_path: Path, case: Case
) -> None:
    running = start_list(
        *("--name", "Example Helpline", "--database", f"sqlite:///{tmp_path}/list.db"),
        *("--key", str(tmp_path / "key"), "--ages", "under-18"),
    )
    real = case.document(practice=False)
    assert running.submit(case.document(), case.key).code == "wrong-world"
    assert running.submit(case.document(practice=False, age="adult"), case.key).code == (
        "age-not-taken"
    )
    answer = running.submit(real, case.key)
    assert answer.status == 201
    running.end()
    # The same key and the same database, and it is as if nothing had happened.
    again = start_list(
        *("--name", "Example Helpline", "--database", f"sqlite:///{tmp_path}/list.db"),
        *("--key", str(tmp_path / "key")),
    )
    assert again.file["public_key"] == running.file["public_key"]
    assert again.submit(real, case.key).body == answer.body
    assert accepted(again, real, answer).pictures == 2
    assert {path.stat().st_mode & 0o077 for path in tmp_path.iterdir()} == {0}
    again.end()
    _, err, status = command_line(
        *("serve", "--name", "Example Helpline", "--database", f"sqlite:///{tmp_path}/list.db"),
        *("--key", str(tmp_path / "another key"), "--port", "0"),
    )
    assert (err, status) == (
        "takeitdown hashlist: the receipts in this database were signed with another key\n",
        1,
    )


def test_practice_in_memory_leaves_no_file_and_says_nothing(
    start_list, tmp_path: Path, case: Case
) -> None:
    running = start_list("--practice", "--database", ":memory:", cwd=tmp_path)
    assert running.submit(case.document(), case.key).status == 201
    descriptors = Path(f"/proc/{running.process.pid}/fd").iterdir()
    opened = [os.path.realpath(descriptor) for descriptor in descriptors]
    assert [path for path in opened if not path.startswith(("/proc/", "/dev/null"))] == []
    assert running.end() == (b"", b"")
    assert running.process.returncode == 0
    assert list(tmp_path.iterdir()) == []
