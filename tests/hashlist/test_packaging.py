"""The unit, its settings and the proxy in packaging/linux/hashlist, as they lie there."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from takeitdown.hashlist import problems
from takeitdown.launcher import Courier
from takeitdown.steps import wire
from takeitdown.steps.organisation import Organisation
from takeitdown.steps.submission import MOST_DOCUMENT_BYTES
from tests.hashlist.certificate import asks, certificate_for_loopback, trusting
from tests.hashlist.running_list import LONGEST, ROOT, Case, RunningList

FOLDER = ROOT / "packaging/linux/hashlist"
UNIT = "takeitdown-hashlist.service"
PROGRAMS = f"{os.environ.get('PATH', '')}:/usr/sbin"  # Debian's place for servers
NGINX = shutil.which("nginx", path=PROGRAMS)
SYSTEMD = shutil.which("systemd-analyze")
STRACE = shutil.which("strace")


def arguments(folder: Path) -> list[str]:
    """What the unit gives to `serve`, with its settings as shipped and another folder."""
    settings = dict(
        line.split("=", 1)
        for line in (FOLDER / "hashlist.env").read_text().splitlines()
        if line and not line.startswith("#")
    )
    unit = (FOLDER / UNIT).read_text().replace("\\\n", " ")
    [command] = re.findall(r"^ExecStart=\S+/takeitdown hashlist serve (.*)$", unit, re.MULTILINE)
    words: list[str] = []
    for word in command.split():
        value = "".join(shlex.split(settings.get(word.strip("${}"), "")))
        words += [value] if "{" in word else value.split() if "$" in word else [word]
    return [word.replace("/var/lib/takeitdown", str(folder)) for word in words]


@pytest.mark.skipif(
    SYSTEMD is None, reason="NO UNIT CHECKED: systemd-analyze is missing (apt-get install systemd)"
)
def test_systemd_knows_every_line_of_the_units_and_finds_them_tight(tmp_path: Path) -> None:
    """They are read, not started: that takes a machine that systemd runs."""
    units = sorted([*FOLDER.glob("*.service"), *FOLDER.glob("*.timer")])
    assert len(units) == 5
    for unit in units:
        text = unit.read_text().replace("/opt/takeitdown/bin/takeitdown", "/bin/true")
        (tmp_path / unit.name).write_text(text)
    for unit in units:
        checks = [("verify", "--man=no")]
        if unit.suffix == ".service":
            checks.append(("security", "--offline=true", "--threshold=15"))
        for verb in checks:
            done = subprocess.run(
                [str(SYSTEMD), *verb, str(tmp_path / unit.name)],
                capture_output=True,
                text=True,
                timeout=60,
            )
            assert done.returncode == 0, done.stdout[-300:] + done.stderr
            assert done.stderr == ""


@pytest.mark.skipif(
    None in (SYSTEMD, STRACE), reason="NO UNIT CHECKED: systemd-analyze or strace is missing"
)
def test_the_list_asks_the_system_for_nothing_that_its_unit_forbids(
    tmp_path: Path, case: Case
) -> None:
    """What a unit forbids would end it on the spot. A list's whole life is watched."""
    given = arguments(tmp_path)
    end, trace = given.index("--address"), tmp_path / "trace"
    process = subprocess.Popen(
        [
            *(str(STRACE), "-f", "-qq", "-e", "signal=none", "-o", str(trace)),
            *(sys.executable, "-m", "takeitdown.hashlist", "serve", *given[:end]),
            *given[end + 2 : given.index("--host")],
            *("--port", "0", "--metrics", "0", "--stay-while-stdin"),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    assert process.stdout
    running = RunningList(process, json.loads(process.stdout.readline()))
    document = case.document(20, practice=False)
    assert running.submit(document, case.key).status == 201
    assert running.look_up(case.id, case.key).status == 200
    assert running.withdraw(case).status == 200
    assert running.partner_asks("/v2/entries").code == "credentials"
    assert running.ask("GET", "/healthz").status == 200
    assert running.end() == (b"", b"")

    allowed: set[str] = set()
    for line in told_by(UNIT, "SystemCallFilter"):
        calls = set().union(*(calls_of(group) for group in line.lstrip("~").split()))
        allowed = allowed - calls if line.startswith("~") else allowed | calls
    told = trace.read_text()
    made = set(re.findall(r"^\d+ +(\w+)\(", told, re.MULTILINE))
    made -= {"fchown"} if os.geteuid() == 0 else set()  # SQLite's, of root alone
    assert {"execve", "bind", "fdatasync"} < made
    assert made - allowed == set()
    assert re.findall(r"PROT_WRITE\|PROT_EXEC", told) == []
    families = set(re.findall(r"socket\((AF_\w+)", told))
    assert families <= set(" ".join(told_by(UNIT, "RestrictAddressFamilies")).split())


def calls_of(group: str) -> set[str]:
    """The system calls in one of systemd's groups."""
    done = subprocess.run(
        [str(SYSTEMD), "syscall-filter", group],
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    names = [line.strip() for line in done.stdout.splitlines()[1:]]
    return {
        call
        for name in names
        if name and not name.startswith("#")
        for call in (calls_of(name) if name.startswith("@") else {name})
    }


def told_by(unit: str, name: str) -> list[str]:
    """What a unit says under this name."""
    text = (FOLDER / unit).read_text().replace("\\\n", " ")
    return re.findall(rf"^{name}=(.*)$", text, re.MULTILINE)


def test_what_the_timers_run_copies_a_list_and_expires_what_is_old(
    start_list, tmp_path: Path, case: Case
) -> None:
    (tmp_path / "copies").mkdir()
    running = start_list("--practice", "--database", f"sqlite:///{tmp_path}/list.db")
    running.submit(case.document(), case.key)
    (tmp_path / "copies/old.db").write_bytes(b"")
    os.utime(tmp_path / "copies/old.db", (0, 0))
    [copy] = told_by("takeitdown-hashlist-backup.service", "ExecStart")
    [delete] = told_by("takeitdown-hashlist-backup.service", "ExecStartPost")
    [expire] = told_by("takeitdown-hashlist-expire.service", "ExecStart")
    settings = {"DATABASE": f"sqlite:///{tmp_path}/list.db", "KEEP_DAYS": "3650"}
    program = f"{shlex.quote(sys.executable)} -m takeitdown"
    for command in (copy, delete, expire):
        for theirs, ours in (
            ("/opt/takeitdown/bin/takeitdown", program),
            ("/var/lib/takeitdown", str(tmp_path)),
            *((f"${{{name}}}", value) for name, value in settings.items()),
            ("$$", "$"),
            ("%%", "%"),
        ):
            command = command.replace(theirs, ours)
        done = subprocess.run(
            shlex.split(command),
            capture_output=True,
            text=True,
            timeout=60,
            env=os.environ | settings | {"PYTHONPATH": str(ROOT)},
        )
        assert (done.returncode, done.stderr) == (0, ""), command
    [made] = (tmp_path / "copies").iterdir()
    assert re.fullmatch(r"\d{8}T\d{6}Z\.db", made.name)
    assert done.stdout == "0\tentries expired\n"


@contextmanager
def nginx(setting: str, folder: Path) -> Iterator[None]:
    """Runs nginx with a server block, and writes to `folder` alone. It has ended with the block."""
    folder.chmod(0o755)  # its worker is another user
    paths = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    (folder / "nginx.conf").write_text(
        f"daemon off;\npid {folder}/pid;\nerror_log {folder}/error.log;\n"
        "events { worker_connections 64; }\nhttp {\n"
        f"access_log {folder}/access.log;\n"  # as Debian's own nginx.conf has it
        "gzip on;\ngzip_types *;\n"
        + "".join(f"{path}_temp_path {folder}/{path};\n" for path in paths)
        + setting
        + "}\n"
    )
    running = subprocess.Popen(
        shlex.split(f"{NGINX} -p {folder} -e {folder}/early.log -c {folder}/nginx.conf"),
        stderr=subprocess.PIPE,
    )
    try:
        yield
    finally:
        running.send_signal(signal.SIGTERM)
        told = running.communicate(timeout=LONGEST)[1]
    assert told == b""


@pytest.mark.skipif(
    NGINX is None, reason="NO PROXY TESTED: nginx is missing (apt-get install nginx)"
)
def test_the_app_reaches_a_list_behind_the_proxy_and_nothing_is_written_about_it(
    start_list, tmp_path: Path, case: Case
) -> None:
    given = arguments(tmp_path)
    begin = given.index("--host")
    assert given[begin : begin + 5] == ["--host", "127.0.0.1", "--port", "8443", "--behind-proxy"]
    address = given.index("--address")  # without it, the list says where it listens itself
    running = start_list(*given[:address], *given[address + 2 : begin], "--behind-proxy")
    setting, port, certificate = proxy(tmp_path, running.place[1])
    whose = trusting(
        Organisation(
            str(running.file["name"]),
            f"https://127.0.0.1:{port}",
            str(running.file["public_key"]),
            (),
        ),
        certificate,
    )
    # The least document has the most padding, the fullest the longest body.
    documents = [case.document(count, practice=False) for count in (1, 20)]
    quiet = [passed(setting, port, whose, document, case) for document in documents]
    assert quiet == [b"", b""]
    louder = passed(setting.replace("access_log off;", ""), port, whose, documents[0], case)
    assert louder.startswith(b"127.0.0.1 ")
    stands = json.loads(str(running.look_up(case.id, case.key).json["signed"]))["pictures"]
    assert sum(len(numbers) for numbers in stands["listed"].values()) == 21
    assert running.end() == (b"", b"")


@pytest.mark.skipif(
    NGINX is None, reason="NO PROXY TESTED: nginx is missing (apt-get install nginx)"
)
def test_what_the_proxy_answers_by_itself_is_what_the_list_would_say(
    tmp_path: Path, case: Case
) -> None:
    setting, port, certificate = proxy(tmp_path, closed := 9)
    assert f"127.0.0.1:{closed};" in setting
    document = case.document(practice=False)
    whose = trusting(Organisation("A", f"https://127.0.0.1:{port}", "0" * 64, ()), certificate)
    with TemporaryDirectory() as folder, nginx(setting, Path(folder)):
        until_open(port)
        told = Courier(whose, wire.write(wire.Deliver(document, case.key))).answer()
        assert wire.read_answer(told) == wire.Failed("busy")
        for code, body, headers in (
            ("busy", b"{}", {}),
            ("too-large", bytes(MOST_DOCUMENT_BYTES + 1), {}),
            ("malformed", b"{}", {"X-Padding": "a" * 40_000}),
            ("malformed", b"{}", {"Host": "a b"}),
        ):
            ours = problems.answer(problems.Refusal(code))
            path = f"/v1/submissions/{'0' * 64}"
            said = asks(port, certificate, "PUT", path, body, headers)
            assert (said.status, said.body) == (ours.status_code, ours.body), code
            assert said.headers["Content-Type"] == "application/problem+json"
            assert said.headers["Cache-Control"] == "no-store"
            assert said.headers.get("Retry-After") == ours.headers.get("Retry-After")


@pytest.mark.skipif(
    NGINX is None, reason="NO PROXY TESTED: nginx is missing (apt-get install nginx)"
)
def test_the_proxy_packs_nothing(start_list, tmp_path: Path) -> None:
    """Answers are padded so that their length tells little."""
    setting, port, certificate = proxy(tmp_path, start_list("--practice").place[1])
    packs = {"Accept-Encoding": "gzip"}
    with TemporaryDirectory() as folder, nginx(setting, Path(folder)):
        until_open(port)
        said = asks(port, certificate, "GET", "/openapi.json", None, packs)
    assert (said.status, said.headers.get("Content-Encoding")) == (200, None)
    setting = setting.replace("gzip off;", "")
    with TemporaryDirectory() as folder, nginx(setting, Path(folder)):
        until_open(port)
        said = asks(port, certificate, "GET", "/openapi.json", None, packs)
    assert said.headers.get("Content-Encoding") == "gzip"


def proxy(folder: Path, upstream: int) -> tuple[str, int, Path]:
    """The shipped server block with this machine's places, its port, and its certificate."""
    certificate, key = certificate_for_loopback(folder)
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = door.getsockname()[1]
    setting = (FOLDER / "nginx.conf").read_text()
    for theirs, ours in (
        ("listen 443", f"listen 127.0.0.1:{port}"),
        ("listen [::]:443 ssl;", ""),
        ("127.0.0.1:8443", f"127.0.0.1:{upstream}"),
        ("/etc/ssl/takeitdown/fullchain.pem", str(certificate)),
        ("/etc/ssl/takeitdown/privkey.pem", str(key)),
    ):
        assert theirs in setting
        setting = setting.replace(theirs, ours)
    return setting, port, certificate


def passed(setting: str, port: int, whose: Organisation, document: bytes, case: Case) -> bytes:
    """Sends a document through the proxy with the app's courier; what the proxy wrote meanwhile."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        with nginx(setting, folder):
            until_open(port)
            told = Courier(whose, wire.write(wire.Deliver(document, case.key))).answer()
        assert isinstance(answer := wire.read_answer(told), wire.Delivered), answer
        # It writes when the answer is on its way: what it wrote is there when it has ended.
        files = [path for path in folder.rglob("*") if path.is_file()]
        return b"".join(
            path.read_bytes() for path in files if path.name not in ("nginx.conf", "pid")
        )


def until_open(port: int) -> None:
    deadline = time.monotonic() + LONGEST
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=10).close()
        except ConnectionRefusedError:
            assert time.monotonic() < deadline, "nginx does not listen"
            time.sleep(0.05)
        else:
            return
