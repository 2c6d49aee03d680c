"""The door of a platform, over HTTP, by people who know nothing of this project."""

from __future__ import annotations

import json
import shlex
import shutil
import socket
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests

from takeitdown.practice import copies, uploads
from takeitdown.practice.copies import Copy, NotBundled
from takeitdown.practice.show import Show
from takeitdown.practice.uploads import (
    MOST_BODY_BYTES,
    NOWHERE,
    PROBLEMS,
    Account,
    NotTaken,
    UploadService,
)
from takeitdown.practice.world import World
from tests.practice.opening import opened
from tests.practice.person import BAY, sends

COPIES = {copy.kind: copy for copy in copies.bundled()}
MIRRORED = COPIES["mirrored"]


@pytest.fixture
def door() -> Iterator[tuple[UploadService, str]]:
    """A service without a list, and where it takes uploads."""
    service = UploadService("A Service", "a.example", lambda: datetime(2026, 3, 4, 10, tzinfo=UTC))
    served = service.serve()
    yield service, served.address + uploads.DOOR
    served.close()


def problem(answer: requests.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["problem"]


def test_an_upload_as_a_form_and_as_bare_bytes_is_the_same_upload(
    door: tuple[UploadService, str],
) -> None:
    service, address = door
    content = MIRRORED.content()
    as_form = requests.post(address, files={"file": ("ours.jpg", content)}, timeout=60)
    bare = requests.post(address, data=content, timeout=60)
    typed = requests.post(address, data=content, headers={"Content-Type": "image/jpeg"}, timeout=60)
    assert [one.status_code for one in (as_form, bare, typed)] == [201] * 3
    first, second, third = service.taken
    assert [one.upload.copy for one in service.taken] == [MIRRORED] * 3
    assert first.upload.content == content
    assert first.upload.content is third.upload.content, "one copy is kept of one file"
    assert first.upload.file_name == "ours.jpg"
    assert second.upload.file_name == "upload-2.jpg"
    assert as_form.json()["url"] == first.upload.url == "https://a.example/p/1"
    assert as_form.json()["at"] == "2026-03-04T10:00:00+00:00"


def test_a_service_without_a_list_says_that_it_compared_nothing(
    door: tuple[UploadService, str],
) -> None:
    service, address = door
    told = requests.post(address, data=MIRRORED.content(), timeout=60).json()
    assert told["compared"] is False
    assert "match" not in told
    assert service.taken[0].scan is None


def test_an_account_and_an_address_are_those_that_came_with_the_upload(
    door: tuple[UploadService, str],
) -> None:
    service, address = door
    for account, came_from in (
        ("", ""),
        ("ada", "for=198.51.100.7"),
        ("ada", 'for="[2001:db8::7]:4711";proto=https'),
        ("", 'for="203.0.113.9:80", for=192.0.2.3'),
    ):
        answer = requests.post(
            address,
            data=MIRRORED.content(),
            params={"account": account} if account else {},
            headers={"Forwarded": came_from} if came_from else {},
            timeout=60,
        )
        assert answer.status_code == 201
    found = [one.upload.account for one in service.taken]
    assert found == [
        Account("example_uploader", NOWHERE, None, "account-1001"),
        Account("ada", "198.51.100.7", None, "account-1002"),
        Account("ada", "2001:db8::7", 4711, "account-1002"),
        Account("example_uploader", "203.0.113.9", 80, "account-1001"),
    ]


@pytest.mark.parametrize(
    "came_from",
    ["for=8.8.8.8", "for=127.0.0.1", "for=unknown", "for=_hidden", "by=203.0.113.9", "for=1.2.3"],
)
def test_an_address_that_could_be_somebody_s_is_not_taken(
    door: tuple[UploadService, str], came_from: str
) -> None:
    service, address = door
    answer = requests.post(
        address, data=MIRRORED.content(), headers={"Forwarded": came_from}, timeout=60
    )
    assert problem(answer) == PROBLEMS["address"]
    assert service.taken == ()


def test_nothing_but_the_bundled_pictures_is_taken_and_nothing_else_is_kept(
    door: tuple[UploadService, str], tmp_path: Path
) -> None:
    service, address = door
    own = BAY.read_bytes() + b"\0"
    for sent in ({"data": own}, {"files": {"file": own}}, {"data": b""}):
        answer = requests.post(address, timeout=60, **sent)  # type: ignore[arg-type]
        assert problem(answer) == PROBLEMS["not bundled"]
    assert service.taken == ()
    picture = tmp_path / "own.jpg"
    picture.write_bytes(own)
    for copy in (Copy("own", picture, "0" * 64), Copy("resized", picture, MIRRORED.sha256)):
        with pytest.raises(NotBundled):
            uploads.send(address, copy)


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        ({"method": "GET"}, "method"),
        ({"method": "POST", "files": {"picture": b"x"}}, "form"),
        ({"method": "POST", "data": b"x", "headers": {"Content-Type": "multipart/form-data"}},
         "form"),
        ({"method": "POST", "data": b"x" * (MOST_BODY_BYTES + 1)}, "too large"),
        ({"method": "POST", "data": iter([b"no length"])}, "too large"),
        ({"method": "POST", "params": {"account": "<b>"}, "data": MIRRORED.content()}, "account"),
        ({"method": "POST", "params": {"account": "a" * 33}, "data": MIRRORED.content()},
         "account"),
    ],
)  # fmt: skip
def test_what_is_no_upload_is_answered_with_one_sentence(
    door: tuple[UploadService, str], asked: dict[str, object], answered: str
) -> None:
    service, address = door
    answer = requests.request(url=address, timeout=60, **asked)  # type: ignore[arg-type]
    assert problem(answer) == PROBLEMS[answered]
    assert service.taken == ()
    other = requests.post(address.removesuffix(uploads.DOOR), data=b"", timeout=60)
    assert problem(other) == PROBLEMS["path"]


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("../../etc/pass wd.jpg", "pass wd.jpg"),
        ("C:\\Users\\me\\p.jpg", "p.jpg"),
        ("a<b>&c;.jpg", "a_b__c_.jpg"),
        ("n" * 300, "n" * 100),
        ("\x01\x02", "__"),
        ("/", "upload-1.jpg"),
    ],
)
def test_a_file_s_name_is_taken_without_folders_and_without_what_hurts(
    door: tuple[UploadService, str], told: str, kept: str
) -> None:
    service, _ = door
    taken = service.take(uploads.Field(MIRRORED.content(), told), "ada", NOWHERE, None)
    assert taken.upload.file_name == kept


def test_a_full_service_says_so_and_begins_anew(
    door: tuple[UploadService, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    service, address = door
    monkeypatch.setattr(uploads, "MOST_UPLOADS", 2)
    sentences = []
    for _ in range(3):
        try:
            uploads.send(address, MIRRORED)
        except NotTaken as problem:
            sentences.append(str(problem))
    assert sentences == [PROBLEMS["full"][1]]
    service.begin_anew()
    assert uploads.send(address, MIRRORED) == 1


def test_a_service_that_is_gone_is_said(door: tuple[UploadService, str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        address = f"http://127.0.0.1:{nobody.getsockname()[1]}/uploads"
    with pytest.raises(NotTaken):
        uploads.send(address, MIRRORED)


def test_all_doors_are_on_loopback(world: World) -> None:
    assert [urlsplit(door).hostname for door in world.doors.values()] == ["127.0.0.1"] * 3


def test_an_outsider_s_curl_uploads_and_its_report_says_what_the_service_saw(
    world: World,
) -> None:
    curl = shutil.which("curl")
    if not curl:
        pytest.skip("NO CURL")
    sends(world)
    platform, *others = world.doors.values()
    told = []
    for door in (platform, *others):
        done = subprocess.run(
            [curl, "--silent", "--show-error", "--noproxy", "*", "-F", f"file=@{MIRRORED.file}",
             "-H", "Forwarded: for=198.51.100.23", f"{door}?account=somebody"],
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )  # fmt: skip
        told.append(json.loads(done.stdout))
    assert [one["compared"] for one in told] == [True, False, False]
    assert told[0]["match"] is True
    assert told[0]["one_fingerprint"]["match"] is False
    [taken] = world.uploads.taken
    assert taken.scan is not None
    assert told[0]["shield"]["distance"] == taken.scan.shield.distance
    document = world.file(taken.scan).document.decode()
    for seen in ("somebody", "account-1001", "198.51.100.23", told[0]["url"]):
        assert f">{seen}<" in document
    assert "<port>" not in document, "it was not told"
    [filed] = world.tipline.finished
    assert [(file.name, file.content) for file in filed.files] == [
        ("mirrored.jpg", MIRRORED.content())
    ]


def test_what_an_outsider_uploads_is_seen_by_the_presenter() -> None:
    with opened(Show()) as show:
        platform, second, _ = show.world.doors.values()
        for door in (platform, second, second):
            assert requests.post(door, data=MIRRORED.content(), timeout=60).status_code == 201
        happened = show.seen().happened
        assert [scan.upload.copy for scan in happened.scans] == [MIRRORED]
        assert [len(taken) for _, taken in happened.elsewhere] == [2, 0]
        show.begin_anew()
        happened = show.seen().happened
        assert happened.scans == ()
        assert [taken for _, taken in happened.elsewhere] == [(), ()]


README = Path(__file__).parents[2] / "README.md"


def test_the_commands_of_the_readme_work(world: World) -> None:
    curl = shutil.which("curl")
    if not curl:
        pytest.skip("NO CURL")
    told = README.read_text("utf-8").splitlines()
    lines = [line for line in told if line.startswith("curl ") and "127.0.0.1:PORT" in line]
    for line in lines:
        base = world.address if "/ispws/" in line else next(iter(world.doors.values()))
        line = line.replace("PORT", str(urlsplit(base).port))
        asked = shlex.split(line.replace("SECRET", world.provider.secret))
        done = subprocess.run(
            [curl, "--silent", "--show-error", "--fail", "--noproxy", "*", *asked[1:]],
            cwd=README.parent,
            capture_output=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr
    assert [taken.upload.copy.kind for taken in world.uploads.taken] == ["cropped", "same"]
    assert world.uploads.taken[1].upload.account.ip == "198.51.100.7"
    assert len(lines) == 3
