"""What a practice list does when it is told to, and that a real one listens to nothing."""

from __future__ import annotations

import time
from pathlib import Path

from takeitdown.hashlist.serving import LONGEST_LINE
from tests.hashlist.running_list import LONGEST, Case, RunningList, until
from tests.pace import slowed


def tell(running: RunningList, line: str) -> bytes:
    assert running.process.stdin
    assert running.process.stdout
    running.process.stdin.write(line.encode() + b"\n")
    running.process.stdin.flush()
    return running.process.stdout.readline()


def entries(running: RunningList, credentials: str) -> bytes:
    return running.partner_asks("/v2/entries?from=1970-01-01T00:00:00Z", credentials).body


def test_partners_are_let_in_with_the_variants_or_without(start_list, case: Case) -> None:
    running = start_list("--practice")
    assert tell(running, "partner all Shield:one secret") == b"done\n"
    assert tell(running, "partner pictures Plain:another:secret") == b"done\n"
    running.submit(case.document(pictures=1), case.key)
    until(
        lambda: running.partner_asks("/v2/entries", "Shield:one secret"),
        lambda answer: b'count="2"' in answer.body,
    )
    assert b'count="1"' in entries(running, "Plain:another:secret")
    assert running.partner_asks("/v2/status", "Shield:another:secret").status == 401


def test_what_it_does_not_understand_changes_nothing(start_list) -> None:
    running = start_list("--practice")
    for line in (
        "", "hello", "partner", "partner all", "partner all Name", "partner all Name:",
        "partner some Name:secret", "partner all :secret", "partner all " + "x" * 41 + ":s",
        "places many", "anew tomorrow", "anew 99999999999999999999", "anew -99999999999999999",
    ):  # fmt: skip
        assert tell(running, line) == b"no\n"
    assert tell(running, "partner all Name:secret") == b"done\n"
    assert tell(running, "partner all Name:secret") == b"no\n"


def test_without_a_place_inside_everybody_is_asked_to_come_back(start_list, case: Case) -> None:
    running = start_list("--practice")
    document = case.document(pictures=1)
    assert tell(running, "places 0") == b"done\n"
    assert running.submit(document, case.key).status == 503
    assert tell(running, "places") == b"done\n"
    assert running.submit(document, case.key).status == 201


def test_anew_everything_but_the_partners_is_gone_at_once(start_list, case: Case) -> None:
    running = start_list("--practice")
    tell(running, "partner all Name:secret")
    document = case.document(pictures=20)
    seconds = []
    for _ in range(3):  # a busy machine may disturb one
        assert running.submit(document, case.key).status == 201
        until(
            lambda: running.partner_asks("/v2/entries", "Name:secret"),
            lambda answer: b'count="40"' in answer.body,
        )
        begun = time.monotonic()
        assert tell(running, "anew") == b"done\n"
        seconds.append((time.monotonic() - begun) / slowed())
    assert min(seconds) < 1
    assert b'count="0"' in entries(running, "Name:secret")
    assert running.look_up(case.id, case.key).status == 404
    assert running.submit(document, case.key).status == 201


def test_its_clock_starts_where_it_is_told_and_goes_back_to_the_time(
    start_list, case: Case
) -> None:
    running = start_list("--practice")
    tell(running, "partner all Name:secret")
    for line, year in (("anew 1772618400", b"2026-03-04T10:0"), ("anew", b"20")):
        assert tell(running, line) == b"done\n"
        running.submit(case.document(pictures=1, variants=False), case.key)
        answer = until(
            lambda: running.partner_asks("/v2/entries", "Name:secret"),
            lambda answer: b"<timestamp>" in answer.body,
        )
        assert b"<timestamp>" + year in answer.body
    assert b"2026-03-04" not in answer.body


def test_a_real_list_does_not_listen(start_list, tmp_path: Path, case: Case) -> None:
    running = start_list(
        *("--name", "Example Helpline", "--database", f"sqlite:///{tmp_path}/list.db"),
        *("--key", str(tmp_path / "key")),
    )
    assert running.submit(case.document(practice=False), case.key).status == 201
    assert running.process.stdin
    running.process.stdin.write(b"partner all Name:secret\nanew\n")
    running.process.stdin.flush()
    assert running.partner_asks("/v2/status", "Name:secret").status == 401
    assert running.look_up(case.id, case.key).status == 200
    assert running.end() == (b"", b"")


def test_it_ends_quietly_on_a_signal_while_it_listens(start_list) -> None:
    running = start_list("--practice")
    assert tell(running, "anew") == b"done\n"
    running.process.terminate()
    out, err = running.process.communicate(timeout=LONGEST)
    assert (out, err) == (b"", b"")


def test_a_line_without_end_is_answered_piece_by_piece_and_held_nowhere(start_list) -> None:
    running = start_list("--practice")
    assert running.process.stdin
    assert running.process.stdout
    running.process.stdin.write(b"x" * (LONGEST_LINE * 3) + b"\n")
    running.process.stdin.flush()
    assert [running.process.stdout.readline() for _ in range(4)] == [b"no\n"] * 4
    assert tell(running, "anew") == b"done\n"
