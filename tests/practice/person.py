"""A person's side of practice, without a window: pictures chosen, confirmed, brought to the
list."""

from __future__ import annotations

import hashlib
import http.client
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from takeitdown import ASSETS
from takeitdown.hashing import hasher
from takeitdown.practice.world import World
from takeitdown.sealing import number
from takeitdown.sealing.number import CaseKeys
from takeitdown.steps import picture, submission, withdrawal
from takeitdown.steps.confirmation import Age, Reach, Statement, confirm
from takeitdown.steps.organisation import Organisation
from takeitdown.steps.submission import Submission

BAY = ASSETS / "samples" / "bay.jpg"


@dataclass(frozen=True)
class Sent:
    """What a person sent: all of it, and the case it went to."""

    case: number.CaseNumber
    keys: CaseKeys
    submission: Submission


def document(keys: CaseKeys, *pictures: Path, practice: bool = True) -> Submission:
    now = datetime.now(UTC)
    found = tuple(hasher.fingerprint(picture.choose(path, now), shield=True) for path in pictures)
    confirmation = confirm(found, Age.UNDER_18, Reach.EDITED, Statement.DEPICTED_OR_HELPING, now)
    [made] = submission.compose(confirmation, keys.id, practice)
    return made


def asks(to: Organisation, method: str, path: str, body: bytes, key: str) -> int:
    connection = http.client.HTTPConnection(urlsplit(to.address).netloc, timeout=60)
    headers = {
        "Content-Type": "application/json",
        "Authorization": f"Bearer {key}",
        "Connection": "close",  # as couriers ask for
    }
    try:
        connection.request(method, path, body, headers)
        return connection.getresponse().status
    finally:
        connection.close()


def sends(world: World, *pictures: Path) -> Sent:
    """Sends pictures, and waits until partners can read them."""
    sent = prepares(*pictures)
    puts_on(world.hash_list.organisation, sent)
    until(lambda: len(world.hash_list.rows()) == sent.submission.fingerprints)
    until(lambda: world.platform.read().pictures == len(sent.submission.entries))
    return sent


def prepares(*pictures: Path) -> Sent:
    """What would be sent of pictures, into a case of its own."""
    case = number.new(practice=True)
    return Sent(case, (keys := number.derive(case)), document(keys, *(pictures or (BAY,))))


def puts_on(to: Organisation, sent: Sent) -> None:
    """Sends it to a list, and waits for its answer only."""
    path = f"/v1/submissions/{hashlib.sha256(sent.submission.document).hexdigest()}"
    assert asks(to, "PUT", path, sent.submission.document, sent.keys.key) == 201


def withdraws(world: World, sent: Sent) -> None:
    wish = withdrawal.compose(sent.keys.id, None)
    path = f"/v1/cases/{sent.keys.id}/withdrawals"
    to = world.hash_list.organisation
    assert asks(to, "POST", path, wish.document, sent.keys.key) == 200
    until(lambda: {row.withdrawn for row in world.hash_list.rows()} == {True})


def until(seen: Callable[[], bool]) -> None:
    """Asks until it is so: an entry is published with the next whole second."""
    deadline = time.monotonic() + 60
    while not seen():
        assert time.monotonic() < deadline
        time.sleep(0.05)
