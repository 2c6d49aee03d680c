"""The partners' face, asked by plain HTTP: ranges, pages, tombstones, feedback, and who may."""

from __future__ import annotations

import re
import time
from pathlib import Path
from urllib.parse import quote
from xml.etree import ElementTree

import pytest

from takeitdown.hashlist.__main__ import main
from tests.hashlist.running_list import PARTNER, Answer, Case, RunningList, command_line, until

NAMESPACE = "{https://hashsharing.ncmec.org/hashsharing/v2}"
XML = {"Content-Type": "application/xml; charset=utf-8"}


def tree(answer: Answer) -> ElementTree.Element:
    assert answer.status == 200, answer.body
    assert answer.headers["content-type"] == "application/xml"
    return ElementTree.fromstring(answer.body)


def find(root: ElementTree.Element, *names: str) -> list[ElementTree.Element]:
    return root.findall("/".join(NAMESPACE + name for name in names))


def text(root: ElementTree.Element, *names: str) -> str | None:
    found = find(root, *names)
    return found[0].text if found else None


def pdqs(answer: Answer) -> list[str | None]:
    return [e.text for e in find(tree(answer), "images", "image", "fingerprints", "pdq")]


def test_a_partner_is_told_who_it_is_and_who_is_there(practice_list: RunningList) -> None:
    status = tree(practice_list.partner_asks("/v2/status"))
    member = find(status, "member")[0]
    assert (member.get("id"), member.text) == ("2", "Example Platform")
    assert text(status, "username") == "Example Platform"
    everyone = find(tree(practice_list.partner_asks("/v2/members")), "member")
    assert [(m.get("id"), m.text) for m in everyone] == [
        ("1", "Practice list"),
        ("2", "Example Platform"),
    ]


def test_behind_a_proxy_a_partner_is_told_its_own_address(start_list, tmp_path: Path) -> None:
    database = ("--database", f"sqlite:///{tmp_path}/list.db")
    real = ("--name", "A", *database, "--key", str(tmp_path / "key"))
    for behind, told in (((), b"127.0.0.1"), (("--behind-proxy",), b"198.51.100.9")):
        running = start_list(*real, *behind)
        name = f"Platform {len(behind)}"
        credentials = command_line("partner", "add", name, *database)[0].strip()
        said = {"X-Forwarded-For": "203.0.113.5, 198.51.100.9"}
        answer = running.partner_asks("/v2/status", credentials, headers=said)
        assert b"<ipAddress>%b</ipAddress>" % told in answer.body
        assert running.end() == (b"", b"")


@pytest.mark.parametrize(
    "credentials", ["", ":", "Example Platform:", "Example Platform:wrong", "Nobody:a secret"]
)
def test_without_the_secret_nothing_is_read(practice_list: RunningList, credentials: str) -> None:
    for path in ("/v2/status", "/v2/members", "/v2/entries", "/v2/categorizations"):
        answer = practice_list.partner_asks(path, credentials)
        assert (answer.status, answer.code) == (401, "credentials")
        assert answer.headers["www-authenticate"].startswith("Basic ")
    assert practice_list.ask("GET", "/v2/entries").status == 401


def test_a_name_that_nobody_has_takes_as_long_as_a_wrong_secret(practice_list: RunningList) -> None:
    def seconds(credentials: str) -> float:
        began = time.perf_counter()
        assert practice_list.partner_asks("/v2/status", credentials).status == 401
        return time.perf_counter() - began

    wrong, nobody = [], []
    for _ in range(15):  # one after the other, so that what else goes on falls on both
        wrong.append(seconds("Example Platform:wrong"))
        nobody.append(seconds("Nobody:wrong"))
    # The quickest of each: what else goes on makes them longer. Unchecked, it takes a fraction.
    assert 0.5 < min(nobody) / min(wrong) < 2


def test_an_entry_is_written_as_partners_clients_read_it(start_list, case: Case) -> None:
    running = start_list("--practice", "--practice-partner", PARTNER)
    document = case.document(pictures=1)
    empty = tree(running.partner_asks("/v2/entries"))
    assert [(e.tag, e.attrib) for e in empty] == [
        (NAMESPACE + "images", {"count": "0"}),
        (NAMESPACE + "videos", {"count": "0"}),
    ]
    running.submit(document, case.key)
    answer = until(lambda: running.partner_asks("/v2/entries"), lambda got: b"<image>" in got.body)
    images = find(tree(answer), "images")[0]
    picture, variant = find(images, "image")
    assert images.get("count") == "2"
    latest = images.get("maxTimestamp") or ""
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", latest)
    assert text(picture, "timestamp") == latest
    assert find(picture, "member")[0].get("id") == "1"
    fingerprints = {e.tag.removeprefix(NAMESPACE): e.text for e in find(picture, "fingerprints")[0]}
    assert {kind: len(value or "") for kind, value in fingerprints.items()} == {
        "md5": 32,
        "sha1": 40,
        "pdq": 64,
    }
    for value in fingerprints.values():
        assert f'"{value}"'.encode() in document
    assert [e.tag for e in find(variant, "fingerprints")[0]] == [NAMESPACE + "pdq"]
    mark = find(variant, "categorizations", "categorization")[0]
    known = find(tree(running.partner_asks("/v2/categorizations")), "group", "categorization")
    assert mark.attrib in [one.attrib for one in known]
    assert mark.get("name") == "stored-orientation"


def test_ranges_leave_out_their_beginning_and_hold_their_end(start_list, case: Case) -> None:
    running = start_list("--practice", "--practice-partner", PARTNER)
    running.submit(case.document(pictures=1, variants=False), case.key)
    all_of_it = until(lambda: running.partner_asks("/v2/entries"), lambda got: pdqs(got) != [])
    at = text(tree(all_of_it), "images", "image", "timestamp") or ""
    before = f"{at[:-3]}{int(at[-3:-1]) - 1:02}Z" if at[-3:-1] != "00" else "1970-01-01T00:00:00Z"
    for query, count in (
        (f"from={before}&to={at}", 1),
        (f"to={at}&from=1969-12-31T19:00:00Z", 1),
        (f"to={at}", 1),
        (f"from={before}", 1),
        (f"from={at}", 0),
        (f"to={before}", 0),
        (f"from={at}&to={before}", 0),
        ("to=2999-01-01T00:00:00Z", 1),
        (f"from={at.replace('Z', '.000Z')}", 0),
    ):
        assert len(pdqs(running.partner_asks(f"/v2/entries?{query}"))) == count, query


@pytest.mark.parametrize(
    "query",
    [
        "from=yesterday",
        "from=2026-01-01",
        "to=2026-01-01T00:00:00%2B01:00",
        "to=2026-13-01T00:00:00Z",
        "from=0000-01-01T00:00:00Z",
        "start=-1",
        "start=" + "9" * 25,
        "size=many",
        "start=%D9%A1",
        "to=1'%20OR%20'1'='1",
    ],
)
def test_a_query_that_is_none_is_refused(practice_list: RunningList, query: str) -> None:
    answer = practice_list.partner_asks(f"/v2/entries?{query}")
    assert (answer.status, answer.code) == (400, "malformed")


@pytest.mark.parametrize("beginning", ["", "&from=1970-01-01T00:00:00Z"])
def test_pages_follow_each_other_to_the_end(start_list, case: Case, beginning: str) -> None:
    running = start_list("--practice", "--practice-partner", PARTNER)
    sent = 0
    while sent < 60:
        assert running.submit(case.document(pictures=20, variants=False), case.key).status == 201
        sent += 20
    until(lambda: running.partner_asks("/v2/entries"), lambda got: len(pdqs(got)) == sent)
    seen: list[str | None] = []
    path = f"/v2/entries?size=7{beginning}"
    pages = 0
    while path:
        answer = running.partner_asks(path)
        seen += pdqs(answer)
        path = text(tree(answer), "paging", "next") or ""
        assert not path or path.startswith("/v2/entries?from=")
        pages += 1
    assert pages == 9
    assert len(seen) == len(set(seen)) == sent


def test_feedback_is_kept_and_shown_to_the_operator(start_list, tmp_path: Path, case: Case) -> None:
    database = f"sqlite:///{tmp_path}/list.db"
    running = start_list("--practice", "--database", database)
    credentials = command_line("partner", "add", "Platform A", "--database", database)[0].strip()

    def say(path: str, body: bytes) -> Answer:
        return running.partner_asks(path, credentials, "PUT", body, XML)

    running.submit(case.document(pictures=1), case.key)
    answer = until(
        lambda: running.partner_asks("/v2/entries", credentials), lambda got: pdqs(got) != []
    )
    entry = text(tree(answer), "images", "image", "id")
    reasons = find(tree(running.partner_asks("/v2/feedback/PDQ/reasons", credentials)), "reason")
    assert {reason.get("type") for reason in reasons} == {"Pdq"}
    root = f'feedbackSubmission xmlns="{NAMESPACE[1:-1]}"'
    guid = reasons[0].get("guid") or ""
    negative = f"<negative><reasonIds><guid>{guid}</guid></reasonIds></negative>"
    path = f"/v2/entries/1/{entry}/PDQ/feedback"
    agrees = f"<{root}><affirmative/></feedbackSubmission>".encode()
    wrong = f"<{root}>{negative}</feedbackSubmission>".encode()
    for body in (agrees, wrong, wrong):
        assert say(path, body).status == 200
    assert say(path.replace("PDQ", "MD5"), agrees).status == 200
    for bad in (
        b"",
        b"<a/>",
        b"not XML",
        agrees.replace(b"<affirmative/>", b"<affirmative/><affirmative/>"),
        wrong.replace(guid.encode(), b"0" * 36),
        b'<!DOCTYPE a [<!ENTITY b "c">]>' + agrees,
        b'<!DOCTYPE a SYSTEM "file:///etc/passwd">' + agrees,
        b"<a>" * 5000,
        f"<{root}>".encode() + b"<a/>" * 3000,
        agrees.replace(b"affirmative", b"negative"),
        agrees.replace(b"hashsharing/v2", b"hashsharing/v3"),
    ):
        assert say(path, bad).code == "malformed", bad[:40]
    assert say(path, b" " * 20_000).code == "too-large"
    assert say(path.replace("/1/", "/2/"), agrees).code == "not-found"
    assert say(path.replace(f"{entry}", "0" * 32), agrees).code == "not-found"
    assert say(path.replace("PDQ", "PDNA"), agrees).code == "not-found"
    told = command_line("status", "--database", database)[0]
    assert "1\tpictures listed\n" in told
    assert "1\tPlatform A on MD5: agrees\n" in told
    assert f"1\tPlatform A on PDQ: {reasons[0].get('name')}\n" in told


def test_partners_are_made_shown_and_shut_out_on_the_command_line(
    start_list, tmp_path: Path, case: Case, capsys: pytest.CaptureFixture[str]
) -> None:
    database = ("--database", f"sqlite:///{tmp_path}/list.db")
    running = start_list("--practice", *database)
    running.submit(case.document(pictures=3), case.key)
    every = command_line("partner", "add", "Every", *database)[0].strip()
    plain = command_line("partner", "add", "Plain", "--without-variants", *database)[0].strip()
    assert re.fullmatch(r"Every:[\w-]{43}", every)
    for credentials, count in ((every, 6), (plain, 3)):
        until(
            lambda who=credentials: running.partner_asks("/v2/entries", who),
            lambda got, number=count: len(pdqs(got)) == number,
        )
    assert (
        command_line("partner", "list", *database)[0]
        == "2\tEvery\tall\n3\tPlain\twithout variants\n"
    )
    secret_part = every.partition(":")[2]
    assert not [p for p in tmp_path.iterdir() if secret_part.encode() in p.read_bytes()]
    command_line("partner", "revoke", "Every", *database)
    assert running.partner_asks("/v2/status", every).code == "credentials"
    assert running.partner_asks("/v2/status", plain).status == 200
    for refused in (
        ("partner", "add", "Every"),
        ("partner", "add", "a:b"),
        ("partner", "add", quote("<b>")),
        ("partner", "revoke", "Nobody"),
    ):
        assert main([*refused, *database]) == 1
        out, err = capsys.readouterr()
        assert out == ""
        assert err.startswith("takeitdown hashlist: ")
        assert err.count("\n") == 1
