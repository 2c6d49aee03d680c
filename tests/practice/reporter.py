"""A provider's client for the CyberTipline, written from the public documentation alone: it shares
no code with the service, and its documents are plain text.
"""

from __future__ import annotations

import base64
import http.client
import re
from dataclasses import dataclass
from urllib.parse import urlencode, urlsplit

BOUNDARY = "a-boundary-of-nobody"

REPORT = """<?xml version="1.0" encoding="UTF-8"?>
<report xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
    <incidentSummary>
        <incidentType>Child Pornography (possession, manufacture, and distribution)</incidentType>
        <incidentDateTime>2026-03-04T09:58:00+01:00</incidentDateTime>
    </incidentSummary>
    <internetDetails>
        <webPageIncident><url>https://social.example/post/7?a=1&amp;b=2</url></webPageIncident>
    </internetDetails>
    <reporter>
        <reportingPerson>
            <firstName>Ada</firstName><lastName>Muster</lastName>
            <email>safety@social.example</email>
        </reportingPerson>
    </reporter>
    <personOrUserReported>
        <personOrUserReportedPerson>
            <email type="Home" verified="true">someone@mail.example</email>
        </personOrUserReportedPerson>
        <espIdentifier>77</espIdentifier>
        <screenName>someone</screenName>
        <ipCaptureEvent>
            <ipAddress>198.51.100.7</ipAddress>
            <eventName>Upload</eventName>
            <dateTime>2026-03-04T09:58:00Z</dateTime>
        </ipCaptureEvent>
    </personOrUserReported>
</report>
"""
DETAILS = """<?xml version="1.0" encoding="UTF-8"?>
<fileDetails>
    <reportId>{report}</reportId>
    <fileId>{file}</fileId>
    <originalFileName>mypic.jpg</originalFileName>
    <locationOfFile>https://social.example/post/7</locationOfFile>
    <fileViewedByEsp>true</fileViewedByEsp>
    <publiclyAvailable>true</publiclyAvailable>
    <fileAnnotations><possibleSelfProduction/></fileAnnotations>
    <industryClassification>B2</industryClassification>
    <originalFileHash hashType="MD5">fafa5efeaf3cbe3b23b2748d13e629a1</originalFileHash>
</fileDetails>
"""


@dataclass(frozen=True)
class Said:
    """An answer: its HTTP status and its text."""

    status: int
    text: str

    def the(self, name: str) -> str:
        found = re.search(rf"<{name}>([^<]*)</{name}>", self.text)
        return found[1] if found else ""

    @property
    def code(self) -> int:
        return int(self.the("responseCode"))


@dataclass(frozen=True)
class Reporter:
    """`base` is the address of the API, with its path."""

    base: str
    user: str
    password: str

    def asks(self, method: str, call: str, body: bytes = b"", kind: str = "") -> Said:
        place = urlsplit(self.base)
        basic = base64.b64encode(f"{self.user}:{self.password}".encode()).decode()
        headers = {"Authorization": f"Basic {basic}"} | ({"Content-Type": kind} if kind else {})
        connection = http.client.HTTPConnection(place.netloc, timeout=60)
        try:
            connection.request(method, place.path + call, body, headers)
            answer = connection.getresponse()
            return Said(answer.status, answer.read().decode())
        finally:
            connection.close()

    def submits(self, report: str = REPORT) -> Said:
        return self.asks("POST", "/submit", report.encode(), "text/xml; charset=utf-8")

    def uploads(self, report: str, content: bytes, name: str = "mypic.jpg") -> Said:
        form = (
            f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="id"\r\n\r\n{report}\r\n'
            f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
            "Content-Type: image/jpeg\r\n\r\n"
        ).encode()
        body = form + content + f"\r\n--{BOUNDARY}--\r\n".encode()
        return self.asks("POST", "/upload", body, f"multipart/form-data; boundary={BOUNDARY}")

    def describes(self, report: str, file: str, details: str = DETAILS) -> Said:
        text = details.format(report=report, file=file)
        return self.asks("POST", "/fileinfo", text.encode(), "text/xml; charset=utf-8")

    def finishes(self, report: str) -> Said:
        return self._about("/finish", report)

    def retracts(self, report: str) -> Said:
        return self._about("/retract", report)

    def _about(self, call: str, report: str) -> Said:
        form = urlencode({"id": report}).encode()
        return self.asks("POST", call, form, "application/x-www-form-urlencoded")
