"""The stand-in for the CyberTipline, over HTTP, by a client that knows the documentation only."""

from __future__ import annotations

import hashlib
import http.client
import secrets
import socket
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

import psutil
import pytest

from takeitdown.practice import schema
from takeitdown.practice.cybertipline import BASE, CyberTipline
from takeitdown.practice.loopback import MOST_BODY_BYTES, Credentials
from tests.practice.reporter import DETAILS, REPORT, Reporter
from tests.steps.test_tree import HOSTILE

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
HOUR, A_SECOND = timedelta(hours=1), timedelta(seconds=1)
PICTURE = secrets.token_bytes(40_000) + b"\r\n--\r\n\x00\x0b\x1c\r"


class Tipline:
    """A CyberTipline with a clock of the test's own, and a provider who talks to it."""

    def __init__(self) -> None:
        self.now = NOON
        self.service = CyberTipline(lambda: self.now, Credentials("esp", "s:cret"))
        self.door = self.service.serve()
        self.base = self.door.address + BASE
        self.provider = Reporter(self.base, "esp", "s:cret")


@pytest.fixture
def tipline() -> Iterator[Tipline]:
    tipline = Tipline()
    yield tipline
    tipline.door.close()


def test_a_report_goes_its_way_from_opened_to_finished(tipline: Tipline) -> None:
    provider = tipline.provider
    opened = provider.submits()
    assert (opened.status, opened.code, opened.the("responseDescription")) == (200, 0, "Success")
    report = opened.the("reportId")
    uploaded = provider.uploads(report, PICTURE)
    assert (uploaded.code, uploaded.the("reportId")) == (0, report)
    assert uploaded.the("hash") == hashlib.md5(PICTURE).hexdigest()
    file = uploaded.the("fileId")
    assert provider.describes(report, file).code == 0
    assert tipline.service.finished == ()
    [still_open] = tipline.service.open
    done = provider.finishes(report)
    assert (done.code, done.the("reportId"), done.the("fileId")) == (0, report, file)
    assert "<reportDoneResponse>" in done.text
    [filed] = tipline.service.finished
    assert filed.report == still_open.report
    assert filed.finished == NOON
    assert filed.report.first("personOrUserReported", "ipCaptureEvent", "ipAddress") == (
        "198.51.100.7"
    )
    assert filed.report.first("internetDetails", "webPageIncident", "url").endswith("a=1&b=2")
    [kept] = filed.files
    assert (kept.content, kept.name, kept.id) == (PICTURE, "mypic.jpg", file)
    assert kept.details[0].first("industryClassification") == "B2"


def test_every_answer_is_as_the_schema_says(tipline: Tipline) -> None:
    etree = pytest.importorskip("lxml.etree", reason="NO OTHER VALIDATOR: lxml is missing")
    provider = tipline.provider
    given = provider.asks("GET", "/xsd")
    assert given.text.encode() == schema.xsd()
    xsd = etree.XMLSchema(etree.fromstring(given.text.encode()))
    report = provider.submits().the("reportId")
    file = provider.uploads(report, PICTURE).the("fileId")
    for said in (
        provider.asks("GET", "/status"),
        provider.submits(),
        provider.submits("<report/>"),
        provider.uploads(report, PICTURE),
        provider.uploads("9", PICTURE),
        provider.describes(report, file),
        provider.finishes(report),
        provider.finishes(report),
        provider.retracts("2"),
    ):
        xsd.assertValid(etree.fromstring(said.text.encode()))
    xsd.assertValid(etree.fromstring(REPORT.encode()))
    xsd.assertValid(etree.fromstring(DETAILS.format(report=1, file="f").encode()))


def test_only_the_provider_comes_in(tipline: Tipline) -> None:
    assert "esp" in tipline.provider.asks("GET", "/status").the("responseDescription")
    for user, password in (("esp", "wrong"), ("other", "s:cret"), ("esp", ""), ("", "")):
        for call in (("GET", "/status"), ("GET", "/xsd"), ("POST", "/submit"), ("GET", "/none")):
            said = Reporter(tipline.base, user, password).asks(*call, REPORT.encode(), "text/xml")
            assert (said.status, said.text) == (401, "")
    assert tipline.service.open == ()
    assert tipline.provider.asks("GET", "/submit").status == 404
    assert tipline.provider.asks("GET", "/elsewhere").status == 404


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
def test_hostile_xml_is_answered_with_a_code(tipline: Tipline, hostile: bytes) -> None:
    for call in ("/submit", "/fileinfo"):
        said = tipline.provider.asks("POST", call, hostile, "text/xml; charset=utf-8")
        assert (said.status, said.code) == (200, 4110)
    assert tipline.service.open == ()


def test_another_order_is_a_validation_failure_that_repeats_nothing(tipline: Tipline) -> None:
    summary = REPORT[REPORT.index("    <incidentSummary>") : REPORT.index("    <internetDetails>")]
    swapped = REPORT.replace(summary, "").replace("</report>", f"{summary}</report>")
    said = tipline.provider.submits(swapped)
    assert said.code == 4100
    assert said.the("responseDescription") == "Validation failed: report/incidentSummary"
    unknown = tipline.provider.submits(REPORT.replace("screenName", "favouriteColour"))
    assert unknown.code == 4100
    assert "favouriteColour" not in unknown.text
    assert tipline.service.open == ()


def test_what_does_not_exist_or_is_over_has_its_own_code(tipline: Tipline) -> None:
    provider = tipline.provider
    for unknown in ("9", "0", "-1", "x", "", "1" * 40, "1e3", "١"):
        assert provider.uploads(unknown, PICTURE).code == 5001
        assert provider.finishes(unknown).code == 5001
        assert provider.retracts(unknown).code == 5001
    assert provider.describes("9", "f").code == 5001
    first, second = (provider.submits().the("reportId") for _ in range(2))
    assert provider.describes(first, "f").code == 5002
    assert provider.uploads(first, b"").code == 4200
    assert provider.finishes(first).code == 0
    for said in (
        provider.uploads(first, PICTURE),
        provider.describes(first, "f"),
        provider.finishes(first),
        provider.retracts(first),
    ):
        assert (said.code, said.the("reportId")) == (5102, first)
    assert provider.retracts(second).code == 0
    assert provider.retracts(second).code == 5101
    assert provider.finishes(second).code == 5101
    assert [filed.id for filed in tipline.service.finished] == [int(first)]


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"id=1", "application/json"),
        (b"id=1", "multipart/form-data"),
        (b"id=1", "multipart/form-data; boundary=" + "b" * 71),
        (b"--b\r\n", "multipart/form-data; boundary=b"),
        (b"--b" + b"\r\n--b" * 20 + b"--", "multipart/form-data; boundary=b"),
        ("id=é".encode(), "application/x-www-form-urlencoded"),
        (b"&".join([b"id=1"] * 20), "application/x-www-form-urlencoded"),
        (b"", ""),
    ],
)
def test_a_form_that_is_none_is_an_invalid_request(
    tipline: Tipline, body: bytes, kind: str
) -> None:
    tipline.provider.submits()
    assert tipline.provider.asks("POST", "/upload", body, kind).code == 4000
    assert len(tipline.service.open) == 1


def test_a_report_that_nobody_finishes_is_gone_after_a_day(tipline: Tipline) -> None:
    report = tipline.provider.submits().the("reportId")
    tipline.now = NOON + 24 * HOUR - A_SECOND
    assert [filed.expires for filed in tipline.service.open] == [NOON + 24 * HOUR]
    tipline.now += A_SECOND
    assert tipline.service.open == ()
    assert tipline.provider.finishes(report).code == 5001


def test_a_change_keeps_an_old_report_for_an_hour_more(tipline: Tipline) -> None:
    report = tipline.provider.submits().the("reportId")
    tipline.now = NOON + 23.5 * HOUR
    assert tipline.provider.uploads(report, PICTURE).code == 0
    tipline.now = NOON + 24.5 * HOUR - A_SECOND
    assert tipline.provider.uploads(report, PICTURE).code == 0
    tipline.now += HOUR
    assert tipline.provider.uploads(report, PICTURE).code == 5001


def test_a_finished_report_stays(tipline: Tipline) -> None:
    report = tipline.provider.submits().the("reportId")
    tipline.provider.finishes(report)
    tipline.now = NOON + 1000 * HOUR
    assert [filed.id for filed in tipline.service.finished] == [int(report)]
    assert tipline.provider.submits().code == 0


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("Content-Length", str(MOST_BODY_BYTES + 1)),
        ("Content-Length", "-1"),
        ("Content-Length", "x"),
        ("Transfer-Encoding", "chunked"),
    ],
)
def test_a_body_without_a_bound_is_refused_before_it_is_read(
    tipline: Tipline, header: str, value: str
) -> None:
    connection = http.client.HTTPConnection(urlsplit(tipline.base).netloc, timeout=60)
    connection.putrequest("POST", "/ispws/submit")
    connection.putheader(header, value)
    connection.endheaders()
    assert b"<responseCode>4000<" in connection.getresponse().read()
    connection.close()
    assert tipline.service.open == ()


def test_it_listens_on_loopback_alone_and_begins_anew(tipline: Tipline) -> None:
    assert urlsplit(tipline.base).hostname == "127.0.0.1"
    others = {
        found.address
        for interface in psutil.net_if_addrs().values()
        for found in interface
        if found.family is socket.AF_INET and not found.address.startswith("127.")
    }
    for other in others:
        with pytest.raises(OSError, match="refused"):
            socket.create_connection((other, urlsplit(tipline.base).port or 0), timeout=60)
    assert tipline.provider.submits().the("reportId") == "1"
    assert tipline.provider.submits().the("reportId") == "2"
    tipline.service.begin_anew()
    assert tipline.service.open == ()
    assert tipline.provider.submits().the("reportId") == "1"
