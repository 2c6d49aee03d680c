"""The README's "Run your own list", walked command by command."""

from __future__ import annotations

import base64
import hashlib
import http.client
import json
import os
import shlex
import socket
import ssl
import subprocess
import sys
from pathlib import Path

import pytest

from takeitdown.sealing import signature
from takeitdown.steps import organisation, receipt, submission
from tests.hashlist.certificate import certificate_for_loopback
from tests.hashlist.running_list import ROOT, Answer, Case, until

SERVE, ADD, READ, STATUS, REVOKE = range(5)


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
    ):
        assert theirs in block
        block = block.replace(theirs, ours)
    return [shlex.split(line) for line in block.splitlines()]


def program(words: list[str]) -> list[str]:
    assert words[0] == "takeitdown"
    return [sys.executable, "-m", "takeitdown", *words[1:]]


def run(words: list[str]) -> str:
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        program(words), check=True, capture_output=True, text=True, timeout=60, env=environment
    )
    return done.stdout


@pytest.fixture
def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as door:
        port: int = door.getsockname()[1]
    return port


def test_the_readme_leads_from_nothing_to_a_list_that_a_partner_reads(
    tmp_path: Path, free_port: int, case: Case
) -> None:
    walk = commands(tmp_path, free_port)
    certificate, _ = certificate_for_loopback(tmp_path)
    assert walk[SERVE][-2:] == [">", "takeitdown-list.json"]
    serving = subprocess.Popen(
        [*program(walk[SERVE][:-2]), "--publish-every", "1"],
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    try:
        assert serving.stdout
        whose = organisation.parse(serving.stdout.readline(), practice=False)
        assert (whose.name, whose.address) == (
            "Example Helpline",
            f"https://127.0.0.1:{free_port}",
        )

        def ask(method: str, path: str, headers: dict[str, str], body: bytes = b"") -> Answer:
            connection = http.client.HTTPSConnection(
                *("127.0.0.1", free_port),
                timeout=20,
                context=ssl.create_default_context(cafile=str(certificate)),
            )
            connection.request(method, path, body, headers)
            response = connection.getresponse()
            answer = Answer(response.status, dict(response.getheaders()), response.read())
            connection.close()
            return answer

        document = case.document(pictures=2, practice=False)
        sent = ask(
            "PUT",
            f"/v1/submissions/{hashlib.sha256(document).hexdigest()}",
            {"Content-Type": "application/json", "Authorization": f"Bearer {case.key}"},
            document,
        )
        got = receipt.accept(
            submission.parse(document),
            str(sent.json["signed"]).encode(),
            bytes.fromhex(str(sent.json["signature"])),
            lambda signed, message: signature.verify(whose.public_key, signed, message),
        )
        assert got.outcome is receipt.Outcome.LISTED

        credentials = run(walk[ADD]).strip()
        assert walk[READ][:3] == ["curl", "--user", "Example Platform:SECRET"]
        encoded = base64.b64encode(credentials.encode()).decode()
        path = walk[READ][3].removeprefix(whose.address)
        read = until(
            lambda: ask("GET", path, {"Authorization": f"Basic {encoded}"}),
            lambda answer: answer.body.count(b"<image>") == 4,
        )
        for picture in json.loads(document)["pictures"]:
            assert picture["alike"]["pdq"].encode() in read.body

        assert run(walk[STATUS]).startswith("1\tsubmissions\n2\tpictures listed\n")
        run(walk[REVOKE])
        assert ask("GET", path, {"Authorization": f"Basic {encoded}"}).status == 401
    finally:
        serving.kill()
        serving.communicate()
