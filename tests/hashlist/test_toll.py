"""A busy list asks for work, the app's courier does it, and nobody needs an account."""

from __future__ import annotations

import base64
import hashlib
import json
import time
from pathlib import Path

import pytest

from takeitdown.hashlist.problems import Refusal
from takeitdown.hashlist.toll import FEWEST_TRIES, FREE_A_MINUTE, VALID_SECONDS, Toll
from takeitdown.launcher import Courier
from takeitdown.steps import organisation, wire, work
from takeitdown.steps.canonical import encode
from tests.clock import Clock
from tests.hashlist.certificate import certificate_for_loopback, trusting
from tests.hashlist.running_list import Answer, Case, RunningList

DIGEST, KEY = "ab" * 32, b"the private key of a list, whole"


def challenge(toll: Toll, digest: str = DIGEST, answer: str = "") -> work.Challenge:
    """What it asks for."""
    with pytest.raises(Refusal, match="work") as refused:
        toll.take(digest, answer)
    return work.parse(encode(refused.value.more["challenge"]).decode("ascii"), digest)


def solved(asked: work.Challenge) -> str:
    answer = work.solve(asked, 250)
    assert answer
    return answer


def busy(clock: Clock, times: float = 1.0) -> Toll:
    toll = Toll(clock, KEY)
    for _ in range(round(FREE_A_MINUTE * times)):
        toll.kept()
    return toll


def test_at_rest_nothing_is_asked_for() -> None:
    toll = Toll(Clock(), KEY)
    toll.take(DIGEST, "")
    toll.take(DIGEST, "nonsense")
    assert toll.tries == 0


def test_the_sum_grows_with_the_load_to_a_limit_and_ends_with_it() -> None:
    clock = Clock()
    tries = [busy(clock, times).tries for times in (0.9, 1, 2, 4, 16, 1000)]
    assert tries == [
        *(0, FEWEST_TRIES, 2 * FEWEST_TRIES, 4 * FEWEST_TRIES),
        *(work.MOST_TRIES, work.MOST_TRIES),
    ]
    toll = busy(clock, 2)
    clock.now += 60  # what is left of it is less than was expected anyhow
    assert toll.tries == 0


def test_an_answer_is_for_one_document_and_good_at_every_process_of_the_list() -> None:
    clock = Clock()
    one, two = busy(clock), busy(clock)
    answer = solved(challenge(one))
    for toll in (one, two, one):  # twice is once
        toll.take(DIGEST, answer)
    challenge(one, "cd" * 32, answer)
    another = Toll(clock, b"of another list", free=0)
    challenge(another, DIGEST, answer)


def test_an_answer_that_is_wrong_old_or_none_is_asked_for_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    toll = busy(Clock(), 16)
    right = solved(challenge(toll))
    payload = json.loads(base64.b64decode(right))

    def changed(part: str, **changes: object) -> str:
        bent = json.loads(json.dumps(payload))
        inner = bent["solution"] if part == "solution" else bent["challenge"]["parameters"]
        inner.update(changes)
        return base64.b64encode(json.dumps(bent).encode()).decode()

    counter = payload["solution"]["counter"]
    for wrong in (
        *("", "=", "e30=", "bnVsbA==", "W10=", "ÿ", "A" * 2048, right[:-8], "W" * 3),
        base64.b64encode(b"[" * 1500).decode(),
        changed("solution", counter=counter + 1),
        changed("solution", counter=str(counter)),
        changed("solution", counter=-1),
        changed("solution", counter=None),
        changed("solution", derivedKey="0" * 64),
        changed("parameters", cost=1),
        changed("parameters", expiresAt=9_999_999_999),
        changed("parameters", expiresAt=None),
        changed("parameters", expiresAt=float("nan")),
        changed("parameters", keyPrefix=""),
        changed("parameters", data={}),
        changed("parameters", algorithm="ARGON2ID", memoryCost=2**31),
    ):
        challenge(toll, DIGEST, wrong)
    toll.take(DIGEST, right)
    later = time.time() + VALID_SECONDS + 1
    monkeypatch.setattr(time, "time", lambda: later)
    challenge(toll, DIGEST, right)


def busy_list(start_list, folder: Path, *arguments: str) -> RunningList:
    """A real list that asks everybody for work."""
    certificate_for_loopback(folder)
    return start_list(
        *("--name", "Example Helpline", "--database", f"sqlite:///{folder}/list.db"),
        *("--key", str(folder / "key"), "--free-a-minute", "0"),
        *("--certificate", str(folder / "certificate.pem")),
        *("--certificate-key", str(folder / "key.pem")),
        *arguments,
    )


def test_the_courier_brings_the_answer_to_a_list_that_is_busy(
    start_list, tmp_path: Path, case: Case
) -> None:
    running = busy_list(start_list, tmp_path)
    whose = trusting(
        organisation.from_fields(running.file, practice=False), tmp_path / "certificate.pem"
    )
    document = case.document(pictures=20, practice=False)
    digest = hashlib.sha256(document).hexdigest()
    asked = carried(whose, wire.Deliver(document, case.key))
    assert isinstance(asked, wire.Failed)
    assert (asked.code, asked.reason) == ("work", "")

    again = wire.Deliver(document, case.key, work=work.parse(asked.work, digest))
    brought = carried(whose, again)
    assert isinstance(brought, wire.Delivered)
    assert carried(whose, again) == brought  # an answer that was lost is asked for once more

    status = carried(whose, wire.Status(case.id, case.key))
    assert isinstance(status, wire.State)  # looking up and taking back are free


def carried(whose: organisation.Organisation, message: wire.Request) -> wire.Answer:
    return wire.read_answer(Courier(whose, wire.write(message)).answer())


def test_a_real_list_becomes_busy_asks_for_work_and_counts_what_it_kept(
    start_list, tmp_path: Path, case: Case
) -> None:
    running = start_list(
        *("--name", "Example Helpline", "--database", f"sqlite:///{tmp_path}/list.db"),
        *("--key", str(tmp_path / "key"), "--free-a-minute", "10"),
    )
    for _ in range(50):  # what is not taken makes it no busier
        assert running.submit(b"{}", case.key).code == "malformed"
    for _ in range(10):
        assert running.submit(case.document(practice=False), case.key).status == 201
    for _ in range(60):  # a load of ten fades in the time that these take
        refused = running.submit(case.document(practice=False), case.key)
        if refused.status != 201:
            break
    assert (refused.status, refused.code) == (429, "work")
    assert set(refused.json) == {"challenge", "code", "status", "title"}
    assert running.look_up(case.id, case.key).status == 200


def test_asking_a_busy_list_costs_no_token(start_list, tmp_path: Path, case: Case) -> None:
    running = start_list(
        *("--name", "Example Helpline", "--database", f"sqlite:///{tmp_path}/list.db"),
        *("--key", str(tmp_path / "key"), "--free-a-minute", "0"),
    )
    document = case.document(practice=False)

    def sent() -> Answer:
        return running.submit(document, case.key)

    assert {sent().status for _ in range(250)} == {429}
    challenge = work.parse(
        encode(sent().json["challenge"]).decode("ascii"), hashlib.sha256(document).hexdigest()
    )
    headers = {
        "Authorization": f"Bearer {case.key}",
        "Content-Type": "application/json",
        "X-Work": solved(challenge),
    }
    place = f"/v1/submissions/{hashlib.sha256(document).hexdigest()}"
    assert running.ask("PUT", place, document, headers).status == 201
