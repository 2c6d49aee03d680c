"""The whole way over TLS, to a list whose file names the one authority to trust."""

from __future__ import annotations

import base64
import json
import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hashlist import running_list
from tests.hashlist.certificate import certificate_for_loopback
from tests.hashlist.running_list import RunningList
from tests.journeys.person import Person


@pytest.fixture
def over_tls(tmp_path: Path) -> Iterator[RunningList]:
    certificate, key = certificate_for_loopback(tmp_path)
    running = running_list.start(
        "--practice",
        *("--database", ":memory:"),
        *("--certificate", str(certificate), "--certificate-key", str(key)),
    )
    yield running
    running.process.kill()
    running.process.communicate()


def list_file(folder: Path, running: RunningList, authority: Path) -> Path:
    der = ssl.PEM_cert_to_DER_cert(authority.read_text(encoding="ascii"))
    written = running.file | {"authority": base64.b64encode(der).decode("ascii")}
    path = folder / "list.json"
    path.write_text(json.dumps(written), encoding="utf-8")
    return path


def person_at(tmp_path: Path, found: Path) -> Person:
    folder = tmp_path / "papers"
    folder.mkdir()
    person = Person(folder, found)
    person.begins("adult")
    person.chooses()
    person.sends()
    return person


def test_the_list_is_reached_over_tls(tmp_path: Path, over_tls: RunningList) -> None:
    assert str(over_tls.file["address"]).startswith("https://")
    found = list_file(tmp_path, over_tls, tmp_path / "certificate.pem")
    person = person_at(tmp_path, found)
    person.reads_the_receipt()
    pages = person.does_it(any_pictures=False)
    assert "fingerprints were received" in pages["receipt"]["receipt.summary"]


def test_an_end_that_another_authority_vouches_for_gets_nothing(
    tmp_path: Path, over_tls: RunningList
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    certificate, _ = certificate_for_loopback(other)
    person = person_at(tmp_path, list_file(tmp_path, over_tls, certificate))
    person.is_told_it_did_not_work()
    pages = person.does_it(any_pictures=False)
    assert pages["failed"]["send.notice.text"].startswith("Nothing was sent.")
    assert "nothing sent" in pages["failed"]["frame.honest"]
