"""The counts behind a door of their own: what was asked, what came of it, and nothing of whom."""

from __future__ import annotations

import hashlib
import re
import socket

from takeitdown.hashlist.metrics import NAME, Answers
from tests.hashlist.running_list import PARTNER, Answer, Case, RunningList

LINE = re.compile(NAME + r'\{asked="[a-z_]+",status="[0-9]{3}",code="[a-z-]+"\} [0-9]+')


def counted(running: RunningList, port: int) -> dict[tuple[str, str, str], int]:
    answer = ask(running, port, "/metrics")
    assert answer.headers["content-type"] == "text/plain; version=0.0.4"
    lines = [line for line in answer.body.decode().splitlines() if not line.startswith("#")]
    assert all(LINE.fullmatch(line) for line in lines)
    found = [re.findall(r'"([^"]*)"|([0-9]+)$', line) for line in lines]
    return {(a[0], b[0], c[0]): int(number[1]) for a, b, c, number in found}


def ask(running: RunningList, port: int, path: str) -> Answer:
    place = {"address": f"http://127.0.0.1:{port}"}
    return RunningList(running.process, place).ask("GET", path)


def test_requests_are_counted_by_kind_and_by_what_came_of_them(start_list, case: Case) -> None:
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = door.getsockname()[1]
    running = start_list("--practice", "--practice-partner", PARTNER, "--metrics", str(port))
    assert counted(running, port) == {}
    document = case.document()
    for _ in range(2):
        running.submit(document, case.key)
    running.submit(document, case.key, digest=hashlib.sha256(b"another").hexdigest())
    running.look_up(case.id, "0" * 64)
    running.withdraw(case)
    running.partner_asks("/v2/entries")
    running.partner_asks("/v2/entries", credentials="Nobody:secret")
    running.ask("GET", f"/{case.id}")
    running.ask("DELETE", f"/v1/cases/{case.id}")
    assert counted(running, port) == {
        ("entries", "200", "done"): 1,
        ("entries", "401", "credentials"): 1,
        ("look_up", "404", "not-found"): 1,
        ("look_up", "405", "method"): 1,
        ("nothing", "404", "not-found"): 1,
        ("submit", "200", "done"): 1,
        ("submit", "201", "done"): 1,
        ("submit", "422", "digest-mismatch"): 1,
        ("withdraw", "200", "done"): 1,
    }
    text = ask(running, port, "/metrics").body
    assert case.id.encode() not in text
    assert b"Example Platform" not in text


def test_the_counts_are_not_at_the_door_that_everyone_uses(start_list, case: Case) -> None:
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = door.getsockname()[1]
    running = start_list("--practice", "--metrics", str(port))
    assert running.ask("GET", "/metrics").status == 404
    assert ask(running, port, "/v1/list").status == 404
    assert running.end() == (b"", b"")


def test_without_an_answer_there_is_the_head_alone() -> None:
    assert [line[0] for line in Answers().text().splitlines()] == ["#", "#"]
