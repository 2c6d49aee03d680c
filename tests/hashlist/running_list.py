"""A list as its own process, as the launcher starts it, and documents to send to it."""

from __future__ import annotations

import base64
import hashlib
import http.client
import json
import os
import secrets
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from takeitdown.sealing import signature
from takeitdown.steps import withdrawal
from takeitdown.steps.canonical import encode

PARTNER = "Example Platform:a secret of practice"
LONGEST = 60.0  # seconds that anything may take, on a machine that others use as well
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> dict[str, object]:
        value = json.loads(self.body)
        assert isinstance(value, dict)
        return value

    @property
    def code(self) -> object:
        assert self.headers["content-type"] == "application/problem+json"
        return self.json["code"]


@dataclass(frozen=True, slots=True)
class RunningList:
    """A hash list process that listens on loopback."""

    process: subprocess.Popen[bytes]
    file: dict[str, object]

    @property
    def place(self) -> tuple[str, int]:
        parts = urlsplit(str(self.file["address"]))
        assert parts.hostname
        assert parts.port
        return parts.hostname, parts.port

    def ask(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        headers: dict[str, str] | None = None,
    ) -> Answer:
        connection = http.client.HTTPConnection(*self.place, timeout=LONGEST)
        try:
            connection.request(method, path, body, headers or {})
            response = connection.getresponse()
            names = {name.lower(): value for name, value in response.getheaders()}
            return Answer(response.status, names, response.read())
        finally:
            connection.close()

    def submit(self, document: bytes, key: str, digest: str | None = None) -> Answer:
        digest = digest or hashlib.sha256(document).hexdigest()
        headers = {"Content-Type": "application/json", "Authorization": f"Bearer {key}"}
        return self.ask("PUT", f"/v1/submissions/{digest}", document, headers)

    def look_up(self, case: str, key: str) -> Answer:
        return self.ask("GET", f"/v1/cases/{case}", headers={"Authorization": f"Bearer {key}"})

    def withdraw(self, case: Case, *pictures: int, key: str = "") -> Answer:
        """Asks to withdraw some pictures of a case by their numbers, or all."""
        wish = withdrawal.compose(case.id, pictures or None)
        headers = {
            "Content-Type": "application/json",
            "Authorization": f"Bearer {key or case.key}",
        }
        return self.ask("POST", f"/v1/cases/{case.id}/withdrawals", wish.document, headers)

    def partner_asks(
        self,
        path: str,
        credentials: str = PARTNER,
        method: str = "GET",
        body: bytes | None = None,
        headers: dict[str, str] | None = None,
    ) -> Answer:
        encoded = base64.b64encode(credentials.encode()).decode()
        return self.ask(method, path, body, {"Authorization": f"Basic {encoded}"} | (headers or {}))

    def signed(self, answer: Answer, prefix: bytes) -> dict[str, object]:
        """What the list signed in an answer, its signature checked."""
        signed = str(answer.json["signed"]).encode()
        mark = bytes.fromhex(str(answer.json["signature"]))
        signature.verify(str(self.file["public_key"]), mark, prefix + signed)
        fields = json.loads(signed)
        assert isinstance(fields, dict)
        assert encode(fields) == signed
        return fields

    def end(self) -> tuple[bytes, bytes]:
        """Closes its stdin and waits; what it wrote to stdout after its one line, and to stderr."""
        return self.process.communicate(timeout=LONGEST)


RUN = "import sys; from takeitdown.hashlist.__main__ import main; sys.exit(main(sys.argv[1:]))"


def start(*arguments: str, cwd: Path | None = None, prelude: str = "") -> RunningList:
    """Starts a list on a free port and waits for its one line. Its owner ends it.

    `prelude` is Python that runs in the process first: a list that dies at a chosen point.
    """
    program = ["-c", prelude + RUN] if prelude else ["-m", "takeitdown.hashlist"]
    process = subprocess.Popen(
        [sys.executable, *program, "serve", "--port", "0", "--stay-while-stdin", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=cwd,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    assert process.stdout
    line = process.stdout.readline()
    assert line, process.communicate(timeout=LONGEST)[1].decode()
    return RunningList(process, json.loads(line))


def until(ask: Callable[[], Answer], right: Callable[[Answer], bool]) -> Answer:
    """Asks until the answer is right: a partner sees an entry once its second has come."""
    deadline = time.monotonic() + LONGEST
    while not right(answer := ask()):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    return answer


def command_line(*arguments: str) -> tuple[str, str, int]:
    """Runs one command of the operator's to its end: what it wrote, and its status."""
    done = subprocess.run(
        [sys.executable, "-m", "takeitdown.hashlist", *arguments],
        capture_output=True,
        text=True,
        timeout=LONGEST,
        check=False,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    return done.stdout, done.stderr, done.returncode


@dataclass(frozen=True, slots=True)
class Case:
    """A case of a made-up person: what the window would derive from its number."""

    id: str
    key: str

    def document(
        self,
        pictures: int = 2,
        variants: bool = True,
        listed: list[dict[str, object]] | None = None,
        **changes: object,
    ) -> bytes:
        """A canonical document with random fingerprints, or with those of `listed`."""
        if listed is None:
            listed = sorted((picture(variants) for _ in range(pictures)), key=_sha256)
        plain: dict[str, object] = {
            "age": "under-18",
            "case": self.id,
            "format": "takeitdown-submission-1",
            "pictures": listed,
            "practice": True,
            "statement": "depicted-or-helping",
        }
        return encode(plain | changes)

    def changed(self, **changes: object) -> bytes:
        """A canonical document of one picture with something else in what finds copies."""
        plain = picture()
        assert isinstance(plain["alike"], dict)
        return self.document(listed=[plain | {"alike": plain["alike"] | changes}])


def _sha256(plain: dict[str, object]) -> str:
    return str(plain["sha256"])


def picture(variants: bool = True) -> dict[str, object]:
    kinds = [{"pdq": secrets.token_hex(32), "quality": 80, "variant": "stored-orientation"}]
    return {
        "alike": {
            "pdq": secrets.token_hex(32),
            "phash": secrets.token_hex(8),
            "quality": 90,
            "variants": kinds if variants else [],
        },
        "md5": secrets.token_hex(16),
        "sha1": secrets.token_hex(20),
        "sha256": secrets.token_hex(32),
    }
