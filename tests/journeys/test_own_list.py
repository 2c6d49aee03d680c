"""The README's "Run your own list", walked command by command: from nothing to a platform that
finds an edited copy of a picture whose fingerprints a person sent, until they withdraw them.

The person's side is the app's own window in a real start, where there is a screen reader to work
it, and its hasher, document and courier process, where there is none. The platform's side is curl's
request, and Meta's client where it is installed.
"""

from __future__ import annotations

import base64
import dataclasses
import json
import os
import shlex
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from takeitdown.hashing import hasher
from takeitdown.launcher import Courier
from takeitdown.sealing import number, signature
from takeitdown.steps import organisation, picture, receipt, submission, wire, withdrawal
from takeitdown.steps.confirmation import Age, Reach, Statement, confirm
from takeitdown.steps.organisation import Organisation
from takeitdown.window import words
from takeitdown.window.whose import Whose
from tests.hashlist.certificate import asks, certificate_for_loopback, trusting
from tests.hashlist.running_list import ROOT, Answer, RunningList, until
from tests.journeys.screen_reader import RADIO, Listener, desk, missing

SERVE, OPEN, ADD, READ, STATUS, BACKUP, EXPIRE, REVOKE = range(8)
MISSING = missing()
ENVIRONMENT = os.environ | {"PYTHONPATH": str(ROOT)}


@dataclass
class OwnList:
    """An operator's list on this machine, set up with the README's words."""

    folder: Path
    port: int
    commands: list[list[str]]
    process: subprocess.Popen[bytes]
    whose: Organisation

    @property
    def certificate(self) -> Path:
        return self.folder / "certificate.pem"

    def runs(self, command: int) -> str:
        done = subprocess.run(
            program(self.commands[command]),
            check=True,
            capture_output=True,
            text=True,
            timeout=120,
            env=ENVIRONMENT,
        )
        return done.stdout

    def asks(self, method: str, path: str, authorization: str, body: bytes = b"") -> Answer:
        headers = {"Authorization": authorization, "Content-Type": "application/json"}
        return asks(self.port, self.certificate, method, path, body, headers)


def commands(folder: Path, port: int) -> list[list[str]]:
    """The README's commands, word by word, with this machine's folder, address and port."""
    text = (ROOT / "README.md").read_text().partition("### Run your own list")[2]
    block = text.partition("```sh\n")[2].partition("```")[0].replace("\\\n", " ")
    for theirs, ours in (
        ("/var/lib/takeitdown", str(folder)),
        ("--host 0.0.0.0 --port 443", f"--host 127.0.0.1 --port {port}"),
        ("https://list.example.org", f"https://127.0.0.1:{port}"),
        ("fullchain.pem", str(folder / "certificate.pem")),
        ("privkey.pem", str(folder / "key.pem")),
        ("copy.db", str(folder / "copy.db")),
        ("takeitdown-list.json", str(folder / "takeitdown-list.json")),
    ):
        assert theirs in block
        block = block.replace(theirs, ours)
    return [shlex.split(line) for line in block.splitlines()]


def program(words: list[str]) -> list[str]:
    assert words[0] == "takeitdown"
    return [sys.executable, "-m", "takeitdown", *words[1:]]


@pytest.fixture
def own_list(tmp_path: Path) -> Iterator[OwnList]:
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = door.getsockname()[1]
    walk = commands(tmp_path, port)
    certificate, _ = certificate_for_loopback(tmp_path)
    assert walk[SERVE][-2:] == [">", str(tmp_path / "takeitdown-list.json")]
    process = subprocess.Popen(
        [*program(walk[SERVE][:-2]), "--publish-every", "1"],  # ten minutes are long for a test
        stdout=subprocess.PIPE,
        env=ENVIRONMENT,
    )
    assert process.stdout
    whose = organisation.parse(process.stdout.readline(), practice=False)
    yield OwnList(tmp_path, port, walk, process, trusting(whose, certificate))
    process.kill()
    process.communicate()


class Sender:
    """A person whose app is set up with a list, and who chose one picture."""

    def __init__(self, whose: Organisation, chosen: Path) -> None:
        self.whose, self.chosen = whose, chosen
        now = datetime.now(UTC)
        fingerprint = hasher.fingerprint(picture.choose(chosen, now))
        yes = confirm((fingerprint,), Age.UNDER_18, Reach.ALIKE, Statement.DEPICTED_OR_HELPING, now)
        self.keys = number.derive(number.new(practice=False))
        [self.submission] = submission.compose(yes, self.keys.id, practice=False)

    def sends(self) -> receipt.Receipt:
        """A courier process carries the document; its answer is checked as in the window."""
        line = wire.write(wire.Deliver(self.submission.document, self.keys.key))
        answer = wire.read_answer(Courier(self.whose, line).answer())
        assert isinstance(answer, wire.Delivered), answer
        return receipt.accept(
            self.submission,
            answer.signed,
            answer.signature,
            lambda seal, message: signature.verify(self.whose.public_key, seal, message),
        )

    def withdraws(self, from_list: OwnList) -> None:
        wish = withdrawal.compose(self.keys.id, None).document
        place = f"/v1/cases/{self.keys.id}/withdrawals"
        answer = from_list.asks("POST", place, f"Bearer {self.keys.key}", wish)
        signed = str(answer.json["signed"]).encode("ascii")
        seal = bytes.fromhex(str(answer.json["signature"]))
        signature.verify(self.whose.public_key, seal, withdrawal.SIGNED_PREFIX + signed)
        assert b'"listed":0' in signed


@pytest.fixture
def sender(own_list: OwnList, tmp_path: Path) -> Sender:
    grain = np.random.default_rng(1).integers(0, 256, (12, 9, 3), np.uint8)
    chosen = tmp_path / "chosen.png"
    Image.fromarray(grain).resize((600, 800), Image.Resampling.BICUBIC).save(chosen)
    return Sender(own_list.whose, chosen)


def test_the_readme_leads_from_nothing_to_a_list_that_a_partner_reads(
    own_list: OwnList, sender: Sender
) -> None:
    assert dataclasses.replace(own_list.whose, authority="") == Organisation(
        "Example Helpline",
        f"https://127.0.0.1:{own_list.port}",
        own_list.whose.public_key,
        (Age.UNDER_18, Age.NOT_SURE),
    )
    opened = own_list.commands[OPEN]
    assert opened == ["takeitdown", "--list", str(own_list.folder / "takeitdown-list.json")]
    assert sender.sends().outcome is receipt.Outcome.LISTED

    credentials = own_list.runs(ADD).strip()
    assert own_list.commands[READ][:3] == ["curl", "--user", "Example Platform:SECRET"]
    path = own_list.commands[READ][3].removeprefix(own_list.whose.address)
    basic = f"Basic {base64.b64encode(credentials.encode()).decode()}"

    def read() -> Answer:
        return own_list.asks("GET", path, basic)

    [entry] = sender.submission.entries
    assert entry.alike
    listed = until(read, lambda answer: b"<image>" in answer.body)
    assert entry.alike.pdq.encode() in listed.body

    assert own_list.runs(STATUS).startswith("1\tsubmissions\n1\tpictures listed\n")
    own_list.runs(BACKUP)
    assert entry.alike.pdq.encode() in (own_list.folder / "copy.db").read_bytes()
    assert own_list.runs(EXPIRE) == "0\tentries expired\n"

    sender.withdraws(own_list)
    gone = until(read, lambda answer: b"<deletedImage>" in answer.body)
    assert b"<image>" not in gone.body
    assert entry.alike.pdq.encode() not in gone.body
    own_list.runs(REVOKE)
    assert read().status == 401


def sends(person: Listener, chosen: Path) -> str:
    """In the app's window, from its first page to the receipt. The case number."""
    person.presses(words.HIDING_NEXT)
    person.comes_to(words.BEGIN_HEADING[Whose.MINE])
    person.presses(words.AGES["under-18"], RADIO)
    person.presses(words.BEGIN_NEXT)
    person.comes_to(words.CHOOSE_HEADING)
    person.presses(words.CHOOSE_ADD)
    person.types(words.DIALOG_NAME, str(chosen))
    person.presses(words.DIALOG_CHOOSE)
    person.finds(f"{words.picture(1)}. {words.TILE_READY}*", "panel")
    person.presses(words.CHOOSE_NEXT)
    person.comes_to(words.CHECK_HEADING)
    person.presses("Send *")
    person.comes_to(words.RECEIPT_HEADING[Whose.MINE])
    spoken = person.finds(f"{words.CHECK_CASE}: *", "label")
    person.presses(words.LEAVE)
    return spoken.partition(": ")[2].replace(" ", "")


def takes_back(person: Listener, case: str) -> None:
    """In another start, with nothing but the number."""
    person.presses(words.HIDING_NEXT)
    person.presses(words.BEGIN_NUMBER, "check box")
    person.types(words.BEGIN_NUMBER_LABEL, case)
    person.presses(words.CASE_LOOK_UP)
    person.presses(words.TAKE_BACK)
    person.presses(words.TAKE_BACK_NOW)
    person.finds(words.taken_back(1, 0), "label")
    person.presses(words.LEAVE)


@pytest.mark.oracle
@pytest.mark.skipif(bool(MISSING), reason=f"NO WINDOW IS WORKED HERE: without {MISSING}")
def test_a_platforms_own_client_finds_an_edited_copy_until_the_person_takes_it_back(
    own_list: OwnList, sender: Sender, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.hashlist.platforms import Platform, edited, sample, utc, written

    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(own_list.certificate))
    credentials = own_list.runs(ADD).strip()
    reached = RunningList(own_list.process, {"address": own_list.whose.address})
    platform = Platform(reached, credentials)
    with Image.open(sender.chosen) as chosen:
        copy, stranger = written(edited(chosen), 60), written(sample(2), 90)
    # No public authority signed this machine's certificate: it goes into the list file.
    opened = own_list.commands[OPEN]
    Path(opened[-1]).write_text(json.dumps(own_list.whose.written()), encoding="utf-8")
    with utc(), desk(tmp_path / "home") as at, at.listening() as person:
        platform.reads()
        assert not platform.finds(copy)

        with at.starting(program(opened)):
            case = sends(person, sender.chosen)
        platform.reads_until(lambda: platform.finds(copy))
        assert not platform.finds(stranger)

        with at.starting(program(opened)):
            takes_back(person, case)
        platform.reads_until(lambda: not platform.finds(copy))
        assert platform.records == {}
