"""What is meant for another reader (SQL, a shell, a page, a path, a log), put into every field that
a stranger fills: it is refused or found nothing, never an error of ours, never repeated, never run.
"""

from __future__ import annotations

import base64
import hashlib
import http.client
import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from takeitdown.hashlist.__main__ import main
from takeitdown.steps.canonical import encode
from tests.hashlist.running_list import PARTNER, Answer, Case, RunningList, command_line, until

MARK = "canary"
INJECTED = (
    f"' OR '1'='1' --{MARK}",
    f'"; DROP TABLE entries; --{MARK}',
    f"1); DELETE FROM cases; --{MARK}",
    f"' UNION SELECT key_hash FROM cases --{MARK}",
    f"'; SELECT pg_sleep(20); --{MARK}",
    f"\\'; ATTACH DATABASE '/tmp/{MARK}' AS {MARK}; --",
    f"%27%20OR%201=1{MARK}",
    f"%s%n%x{{0.__class__}}{{{{7*7}}}}{MARK}",
    f"$(touch /tmp/{MARK})`touch /tmp/{MARK}`|{MARK}",
    f"../../../../etc/passwd\0{MARK}",
    f"<script>{MARK}</script><!ENTITY {MARK} SYSTEM 'file:///etc/passwd'>",
    f"\r\nX-{MARK}: 1\r\n\r\nHTTP/1.1 200 OK",
    f"\x1b]0;{MARK}\x07\u202e\ud7ff{MARK}",
)


def asks(
    running: RunningList, method: str, path: str, body: bytes, **headers: str
) -> Answer | None:
    """The answer, or None where the client's own library would not send such a header."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    try:
        return running.ask(method, path, body, named)
    except (ValueError, http.client.InvalidURL):
        return None


def bent(value: object, injected: str) -> Iterator[object]:
    """The value with one string in it, or the name of one field, replaced; each in turn."""
    if isinstance(value, str):
        yield injected
    elif isinstance(value, list):
        for at, one in enumerate(value):
            for other in bent(one, injected):
                yield [*value[:at], other, *value[at + 1 :]]
    elif isinstance(value, dict):
        for name, one in value.items():
            for other in bent(one, injected):
                yield value | {name: other}
            yield {key: kept for key, kept in value.items() if key != name} | {injected: one}
    else:
        yield injected


@pytest.fixture(params=["sqlite", "postgresql"], ids=str)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    from tests.hashlist import databases

    if request.param == "postgresql":
        return databases.new_database(request.getfixturevalue("postgresql_socket"))
    return f"sqlite:///{tmp_path}/list.db"


def test_what_is_meant_for_another_reader_does_nothing_in_any_field(
    start_list, database: str, case: Case
) -> None:
    running = start_list("--practice", "--database", database, "--stopncii")
    partner = command_line("partner", "add", "Platform", "--database", database)[0].strip()
    document = case.document(pictures=1)
    running.submit(document, case.key)
    listed = until(
        lambda: running.partner_asks("/v2/entries", partner), lambda got: b"<image>" in got.body
    ).body
    entry = listed.decode().partition("<id>")[2].partition("</id>")[0]
    before = running.look_up(case.id, case.key).body

    wish = {"case": case.id, "format": "takeitdown-withdrawal-1", "pictures": "all"}
    bearer, basic = f"Bearer {case.key}", base64.b64encode(partner.encode()).decode()
    typed = {"Content_Type": "application/json", "Authorization": bearer}
    reader = {"Authorization": f"Basic {basic}"}
    answers: list[Answer | None] = []
    for injected in INJECTED:
        safe = quote(injected, safe="")
        latin = injected.encode("utf-8").decode("latin-1")
        for plain in bent(json.loads(document), injected):
            sent = encode(plain)  # type: ignore[arg-type]
            place = f"/v1/submissions/{hashlib.sha256(sent).hexdigest()}"
            answers.append(asks(running, "PUT", place, sent, **typed))
        for plain in bent(wish, injected):
            place, sent = f"/v1/cases/{case.id}/withdrawals", encode(plain)  # type: ignore[arg-type]
            answers.append(asks(running, "POST", place, sent, **typed))
        for method, path in (
            ("PUT", f"/v1/submissions/{safe}"),
            ("GET", f"/v1/cases/{safe}"),
            ("POST", f"/v1/cases/{safe}/withdrawals"),
            ("GET", f"/{safe}"),
        ):
            answers.append(asks(running, method, path, document, **typed))
        place = f"/v1/submissions/{hashlib.sha256(document).hexdigest()}"
        for name, value in (
            ("Authorization", latin),
            ("Authorization", f"Bearer {latin}"),
            ("Content_Type", latin),
        ):
            answers.append(asks(running, "PUT", place, document, **typed | {name: value}))
        for query in ("from", "to", "start", "size"):
            answers.append(asks(running, "GET", f"/v2/entries?{query}={safe}", b"", **reader))
        for query in ("startTimestamp", "pageSize", "nextPageToken"):
            path = f"/stopncii/v1/FetchHashes?{query}={safe}"
            name, _, secret = partner.partition(":")
            keys = {"Ocp_Apim_Subscription_Key": name, "x_functions_key": secret}
            answers.append(asks(running, "GET", path, b"", **keys))
            for bad in keys:
                answers.append(asks(running, "GET", path, b"", **keys | {bad: latin}))
        credentials = base64.b64encode(f"{injected}:{injected}".encode()).decode()
        answers.append(
            asks(running, "GET", "/v2/status", b"", Authorization=f"Basic {credentials}")
        )
        feedback = f"<feedbackSubmission>{injected}</feedbackSubmission>".encode()
        xml = reader | {"Content_Type": "application/xml"}
        for path in (
            f"/v2/entries/1/{entry}/PDQ/feedback",
            f"/v2/entries/{safe}/{entry}/PDQ/feedback",
            f"/v2/entries/1/{safe}/PDQ/feedback",
            f"/v2/entries/1/{entry}/{safe}/feedback",
        ):
            answers.append(asks(running, "PUT", path, feedback, **xml))
        answers.append(asks(running, "GET", f"/v2/feedback/{safe}/reasons", b"", **reader))
    given = [answer for answer in answers if answer is not None]
    assert len(given) > 60 * len(INJECTED)
    for answer in given:
        assert 400 <= answer.status < 500, answer
        assert MARK.encode() not in answer.body
        assert MARK not in str(answer.headers).lower()

    assert not Path("/tmp", MARK).exists()
    assert running.look_up(case.id, case.key).body == before
    assert running.partner_asks("/v2/entries", partner).body == listed
    assert running.submit(document, case.key).status == 200
    assert running.end() == (b"", b"")


def test_nor_does_it_on_the_command_line(
    tmp_path: Path, start_list, capsys: pytest.CaptureFixture[str]
) -> None:
    database = ("--database", f"sqlite:///{tmp_path}/list.db")
    start_list("--practice", *database, "--practice-partner", PARTNER).end()
    for injected in INJECTED:
        for action in ("add", "revoke"):
            assert main(["partner", action, injected, *database]) == 1
            out, err = capsys.readouterr()
            assert out == ""
            assert MARK not in err
    assert command_line("partner", "list", *database)[0] == "2\tExample Platform\tall\n"
