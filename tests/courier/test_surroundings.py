"""What lies around the courier on a person's computer: variables and files that libraries obey.

Each is tried twice: with the launcher, which hands none of it on, and with the bare courier in
that very environment, because the courier does not rely on the launcher.
"""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from takeitdown.steps import wire
from tests.courier.authority import OTHER_ROOT, RIGHT, issue
from tests.courier.errand import DELIVER, RIGHT_ANSWER, organisation_at, send
from tests.courier.faulty_list import FaultyList, http, says

HONEST = says(http("201 Created", RIGHT_ANSWER))


def bare_courier(
    port: int, surroundings: dict[str, str], line: bytes | None = None
) -> subprocess.CompletedProcess[bytes]:
    """The courier without the launcher, in an environment of our choice."""
    found = organisation_at(port)
    return subprocess.run(
        [sys.executable, "-I", "-m", "takeitdown.courier", "--origin", found.address,
         "--authority", found.authority],
        input=wire.write(DELIVER) if line is None else line,
        capture_output=True,
        env=surroundings,
        timeout=120,
        check=False,
    )  # fmt: skip


@pytest.fixture
def hostile(tmp_path: Path) -> dict[str, str]:
    """An environment in which `requests` alone would betray us in seven ways."""
    (tmp_path / ".netrc").write_text("machine localhost login anna password secret\n")
    (tmp_path / ".netrc").chmod(0o600)
    authorities = tmp_path / "authorities.pem"
    authorities.write_bytes(OTHER_ROOT.certificate.public_bytes(Encoding.PEM))
    return {
        "HOME": str(tmp_path),
        "NETRC": str(tmp_path / ".netrc"),
        "SSLKEYLOGFILE": str(tmp_path / "keys"),
        **dict.fromkeys(
            ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"), str(authorities)
        ),
        "PYTHONPATH": str(tmp_path),
        "PYTHONSTARTUP": str(tmp_path / "start.py"),
    }


def _proxied(hostile: dict[str, str], port: int) -> dict[str, str]:
    proxy = f"http://127.0.0.1:{port}"
    names = ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")
    return hostile | dict.fromkeys(names, proxy)


@pytest.mark.parametrize("with_launcher", [True, False], ids=["launcher", "bare courier"])
def test_no_proxy_netrc_key_log_or_other_authority_is_obeyed(
    hostile: dict[str, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    with_launcher: bool,
) -> None:
    with (
        FaultyList(HONEST, RIGHT.server_context()) as server,
        FaultyList(HONEST) as proxy,
    ):
        surroundings = _proxied(hostile, proxy.port)
        if with_launcher:
            for name, value in surroundings.items():
                monkeypatch.setenv(name, value)
            assert send(organisation_at(server.port)).outcome == "receipt"
        else:
            ended = bare_courier(server.port, surroundings)
            assert isinstance(wire.read_answer(ended.stdout), wire.Delivered)
        assert proxy.connections == 0
        (received,) = server.requests
    assert b"Basic" not in received
    assert received.count(b"Authorization: Bearer ") == 1
    assert not (tmp_path / "keys").exists(), "TLS keys were written down"


def test_an_authority_of_the_environment_is_not_trusted(hostile: dict[str, str]) -> None:
    false_list = issue("localhost", OTHER_ROOT)
    with FaultyList(HONEST, false_list.server_context()) as server:
        ended = bare_courier(server.port, hostile)
        assert wire.read_answer(ended.stdout) == wire.Failed("untrusted")
    assert server.requests == []


def test_a_module_in_the_way_is_not_imported(hostile: dict[str, str], tmp_path: Path) -> None:
    for name in ("requests", "ssl", "json", "takeitdown", "sitecustomize", "usercustomize"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('taken over')\n")
    with FaultyList(HONEST, RIGHT.server_context()) as server:
        ended = bare_courier(server.port, hostile)
    assert isinstance(wire.read_answer(ended.stdout), wire.Delivered)


@pytest.mark.parametrize(
    "line", [b"", b"half a line", b"\n", b"{}\n", wire.LOST, b"x" * (wire.LONGEST_LINE + 2)]
)
def test_a_line_that_is_none_ends_the_courier_without_a_word(line: bytes) -> None:
    with FaultyList(HONEST, RIGHT.server_context()) as server:
        ended = bare_courier(server.port, {}, line)
        assert (ended.returncode, ended.stdout, ended.stderr) == (2, b"", b"")
        assert server.connections == 0


def test_the_courier_says_one_line_and_nothing_else() -> None:
    with FaultyList(HONEST, RIGHT.server_context()) as server:
        ended = bare_courier(server.port, {})
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert ended.stdout.count(b"\n") == 1
    assert ended.stdout.endswith(b"\n")


def test_what_comes_after_the_line_is_not_read() -> None:
    line = wire.write(DELIVER)
    with FaultyList(HONEST, RIGHT.server_context()) as server:
        ended = bare_courier(server.port, {}, line + line)
    assert ended.stdout.count(b"\n") == 1
    assert len(server.requests) == 1


def test_the_launcher_hands_on_no_environment_and_no_argument_of_the_case() -> None:
    """Every program on this computer may read a process's arguments."""
    seen: list[tuple[dict[str, str], str]] = []

    def looks_at_it(connection: socket.socket, _: bytes) -> None:
        for child in psutil.Process().children():
            if "takeitdown.courier" in (arguments := child.cmdline()):
                seen.append((child.environ(), " ".join(arguments)))
        connection.sendall(http("201 Created", RIGHT_ANSWER))

    with FaultyList(looks_at_it, RIGHT.server_context()) as server:
        assert send(organisation_at(server.port)).outcome == "receipt"
    ((environment, arguments),) = seen
    assert environment == {}
    assert DELIVER.key not in arguments
    assert f"--origin https://localhost:{server.port}" in arguments
