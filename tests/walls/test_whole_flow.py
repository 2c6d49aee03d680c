"""The real app, all its processes, from the first page to the receipt, watched from outside.

`takeitdown practice --unattended` runs under strace and a packet capture; what it did is judged by
the detectors that the leak zoo keeps honest, and by what an independent writing says it should be.
"""

from __future__ import annotations

import functools
import json
import os
import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.journeys.screen import XVFB, server
from tests.walls import capture, independent, trace
from tests.walls.detectors import FOR_WRITING, MAKING, NEVER, OPENING, WRITING
from tests.walls.pictures import kept_folder, pictures, secrets
from tests.walls.trace import Call

if trace.STRACE is None:
    pytest.skip("NO STRACE HERE (Debian: strace): nothing is watched", allow_module_level=True)

CAPTURES = capture.TCPDUMP is not None and os.geteuid() == 0
ROLES = {"takeitdown.window": "window", "takeitdown.courier": "courier"} | {
    "takeitdown.hashlist": "list",
    "takeitdown": "launcher",
}
# Python keeps what it compiled beside its sources, where it may. In the window and the courier it
# may until the wall stands; an installed app comes compiled.
COMPILED = re.compile(r"/__pycache__(/[\w.-]+\.pyc(\.\d+)?)?$")


@dataclass(frozen=True, slots=True)
class Flow:
    """One whole walk, as it was seen from outside."""

    calls: dict[str, list[Call]]  # by the process's role
    out: Path
    home: Path
    texts: dict[str, dict[str, str]]
    shown: str  # the request as the check page showed it
    port: int
    captured: list[bytes] | None


@functools.cache
def flow() -> Flow:
    folder = kept_folder()
    home, out, chosen = folder / "home", folder / "out", folder / "chosen"
    for one in (home, out, chosen):
        one.mkdir()
    for path in pictures():
        shutil.copy(path, chosen)
    program = [sys.executable, "-I", "-m", "takeitdown", "practice", "--unattended"]
    start = [*program, "--pictures", chosen, "--out", out]
    environment = {"HOME": str(home), "PATH": os.environ["PATH"], "QT_QPA_PLATFORM": "offscreen"}
    with capture.capturing(folder / "pcap") if CAPTURES else nullcontext():
        ended = trace.run(start, folder / "trace", b"", environment)
    assert ended.returncode == 0, ended.stderr.decode()
    shown = (out / "request.txt").read_text()
    found = re.search(r"^Host: 127\.0\.0\.1:(\d+)$", shown, re.MULTILINE)
    assert found
    port = int(found[1])
    return Flow(
        by_role(trace.read(folder / "trace")),
        out,
        home,
        json.loads((out / "pages.json").read_text()),
        shown,
        port,
        capture.sent_to(folder / "pcap", port) if CAPTURES else None,
    )


def by_role(calls: list[Call]) -> dict[str, list[Call]]:
    belongs = trace.processes(calls)
    roles = {}
    for call in calls:
        if call.name == "execve" and not call.refused:
            words = [word.decode() for word in call.strings]
            roles[belongs[call.process]] = ROLES[words[words.index("-m") + 1]]
    found: dict[str, list[Call]] = {role: [] for role in ROLES.values()}
    for call in calls:
        # A process that never became a program would have no role: none may be.
        found[roles[belongs[call.process]]].append(call)
    return found


def done(role: str, *names: str) -> Iterator[Call]:
    """The calls of these names that the system let the process make."""
    return (call for call in flow().calls[role] if call.name in names and not call.refused)


def test_there_are_four_processes_and_each_was_started_once() -> None:
    started = {role: len(list(done(role, "execve"))) for role in ROLES.values()}
    assert started == {"launcher": 1, "list": 1, "window": 1, "courier": 1}


def test_the_window_made_no_socket_at_all() -> None:
    assert list(done("window", "socket", "socketpair", "connect", "bind", "accept4")) == []


def test_the_launcher_made_no_socket_either() -> None:
    assert list(done("launcher", "socket", "socketpair", "connect", "bind", "accept4")) == []


def test_the_courier_connected_to_the_list_once_and_to_nobody_else() -> None:
    connected = [
        call.arguments
        for call in done("courier", "connect")
        # Who a user is, a computer may ask a local service (nscd): before the wall, of no picture.
        if b"/var/run/nscd/socket" not in b"".join(call.strings)
    ]
    assert len(connected) == 1
    assert f"sin_port=htons({flow().port})" in connected[0]


def test_nobody_was_called_but_the_list_and_only_from_this_computer() -> None:
    for call in done("list", "bind", "connect"):
        assert call.name == "bind"
        assert b"127.0.0.1" in call.strings


@pytest.mark.parametrize("role", ROLES.values())
def test_nothing_of_a_picture_is_in_any_bytes_that_were_written(role: str) -> None:
    for call in done(role, *WRITING):
        assert not any(map(secrets().inside, call.strings)), call.arguments.partition(",")[0]


@pytest.mark.parametrize("role", ROLES.values())
def test_no_file_was_opened_for_writing_but_the_papers(role: str) -> None:
    own = {"window": f"{flow().out}/", "launcher": str(flow().out)}.get(role, "/dev/null")
    for call in done(role, *OPENING, *MAKING):
        if call.name in OPENING and not FOR_WRITING.search(call.arguments):
            continue
        for path in (one.decode() for one in call.strings):
            assert COMPILED.search(path) or path.startswith(("/dev/null", own)), (call.name, path)


def test_nothing_was_left_in_the_home_folder() -> None:
    assert list(flow().home.rglob("*")) == []


@pytest.mark.parametrize("role", ROLES.values())
def test_no_call_was_made_that_is_never_needed(role: str) -> None:
    meant = {"launcher": {"vfork", "fork", "kill"}, "list": {"socketpair"}}.get(role, set())
    assert {call.name for call in done(role, *NEVER)} <= meant


def expected_document() -> bytes:
    """The document, written independently, with the app's word for what others cannot compute."""
    shown = json.loads(flow().shown.partition("\n\n")[2])
    told = {
        one["sha256"]: independent.Told(
            one["alike"]["pdq"],
            one["alike"]["quality"],
            json.dumps(one["alike"]["variants"], sort_keys=True, separators=(",", ":")),
        )
        for one in shown["pictures"]
    }
    case, _ = independent.case(number())
    return independent.document(pictures(), case, told, practice=True)


def number() -> str:
    (found,) = {page["check.number"] for page in flow().texts.values() if "check.number" in page}
    return found


def test_the_courier_sent_exactly_what_an_independent_writing_says() -> None:
    _, key = independent.case(number())
    host = f"127.0.0.1:{flow().port}"
    expected = independent.request(expected_document(), key, host)
    sent = [call.strings[0] for call in done("courier", "sendto") if call.strings]
    assert b"".join(sent) == expected
    shown = independent.request(expected_document(), key, host, padded=False)
    assert flow().shown.encode() == shown.replace(b"\r\n", b"\n")


@pytest.mark.skipif(not CAPTURES, reason="NO PACKET CAPTURE HERE (needs tcpdump, and root)")
def test_a_packet_capture_shows_exactly_the_same() -> None:
    _, key = independent.case(number())
    host = f"127.0.0.1:{flow().port}"
    assert flow().captured == [independent.request(expected_document(), key, host)]


def test_each_variant_has_room_for_its_kind_and_its_bits_and_for_nothing_else() -> None:
    shown = json.loads(flow().shown.partition("\n\n")[2])
    kinds = re.compile(r"[a-z0-9-]{1,20}")
    for one in shown["pictures"]:
        for variant in one["alike"]["variants"]:
            assert variant.keys() == {"pdq", "quality", "variant"}
            assert re.fullmatch(r"[0-9a-f]{64}", variant["pdq"])
            assert kinds.fullmatch(variant["variant"])


@pytest.mark.skipif(XVFB is None, reason="NO XVFB HERE (Debian: xvfb): not tried on a screen")
def test_on_a_screen_the_window_speaks_to_the_screen_alone() -> None:
    folder = kept_folder()
    program = [sys.executable, "-I", "-m", "takeitdown", "practice", "--unattended", "--out"]
    with server() as display:
        environment = {
            "DISPLAY": display,
            "HOME": str(folder),
            "PATH": os.environ["PATH"],
            "QT_QPA_PLATFORM": "xcb",
        }
        ended = trace.run([*program, folder / "out"], folder / "trace", b"", environment)
    if b"could not load the Qt platform plugin" in ended.stderr.lower():
        pytest.skip("NO LIBRARIES FOR A SCREEN HERE (libxcb-cursor0 and its like)")
    assert ended.returncode == 0, ended.stderr.decode()
    window = by_role(trace.read(folder / "trace"))["window"]
    let = [call for call in window if not call.refused]
    assert {call.arguments.split(",")[0] for call in let if call.name == "socket"} == {"AF_UNIX"}
    spoken_to = {call.strings[-1].lstrip(b"\0") for call in let if call.name == "connect"}
    assert spoken_to == {f"/tmp/.X11-unix/X{display[1:]}".encode()}
    assert not {call.name for call in let} & NEVER
