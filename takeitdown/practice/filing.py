"""The platform's report about an upload that matched, sent to the CyberTipline.

All in it is the platform's own: the upload, its uploader's account and address, times, digests that
it computed, and its own copy of the file. It knows nothing of the person whose picture it is, nor
of their computer; the hash list could not tell it.
"""

from __future__ import annotations

import http.client
from dataclasses import dataclass
from urllib.parse import urlsplit

from takeitdown.practice import form
from takeitdown.practice.form import Field
from takeitdown.practice.loopback import Credentials
from takeitdown.practice.uploads import Account, Scan, Upload
from takeitdown.steps import tree
from takeitdown.steps.tree import Element, NotXml, element

PATIENCE_SECONDS = 10
MOST_ANSWER_BYTES = 64 * 1024
INCIDENT = "Child Pornography (possession, manufacture, and distribution)"
PLATFORM, HOST = "Example Platform", "platform.example"
NOTE = "PRACTICE. This file is a drawn landscape. Nothing in this report is real."


class NotFiled(Exception):
    """The CyberTipline did not take it; the text is its code, or "" where it did not answer."""


@dataclass(frozen=True, slots=True)
class Report:
    """What was filed: the report's number, the files' that came with it as the CyberTipline counts
    them, and the two documents as they were sent."""

    id: int
    files: tuple[str, ...]
    document: bytes
    details: bytes


def report(scan: Scan) -> Element:
    """The <report> about an upload."""
    upload = scan.upload
    return element(
        "report",
        element(
            "incidentSummary",
            element("incidentType", INCIDENT),
            element("platform", PLATFORM),
            element("incidentDateTime", _time(upload)),
            element("incidentDateTimeDescription", "When the file was uploaded."),
        ),
        element("internetDetails", element("webPageIncident", element("url", upload.url))),
        element(
            "reporter",
            element(
                "reportingPerson",
                element("firstName", "Trust"),
                element("lastName", "Team"),
                element("email", f"trust@{HOST}"),
            ),
        ),
        element(
            "personOrUserReported",
            element("espIdentifier", upload.account.identifier),
            element("espService", PLATFORM),
            element("screenName", upload.account.screen_name),
            _capture(upload, upload.account),
        ),
        element("additionalInfo", NOTE),
    )


def details(scan: Scan, report_id: int, file_id: str) -> Element:
    """The <fileDetails> about the platform's own copy."""
    upload, prints = scan.upload, scan.prints
    return element(
        "fileDetails",
        element("reportId", str(report_id)),
        element("fileId", file_id),
        element("originalFileName", upload.file_name),
        element("uploadedToEspTimestamp", _time(upload)),
        element("locationOfFile", upload.url),
        element("fileViewedByEsp", "true"),
        element("publiclyAvailable", "true"),
        element("fileRelevance", "Reported"),
        *(
            element("originalFileHash", value, hashType=kind)
            for kind, value in (
                ("MD5", prints.md5),
                ("SHA1", prints.sha1),
                ("SHA256", prints.sha256),
                ("PDQ", prints.pdq),
            )
        ),
        _capture(upload, upload.account),
        element("additionalInfo", _found_by(scan)),
    )


def _found_by(scan: Scan) -> str:
    if scan.exact:
        return "Same file as an entry of a hash list."
    look = scan.pictures if scan.pictures.matched else scan.shield
    return f"PDQ within {look.distance} of 256 bits of an entry of a hash list."


def _capture(upload: Upload, account: Account) -> Element:
    return element(
        "ipCaptureEvent",
        element("ipAddress", account.ip),
        element("eventName", "Upload"),
        element("dateTime", _time(upload)),
        element("port", str(account.port)) if account.port else None,
    )


def _time(upload: Upload) -> str:
    return upload.at.strftime("%Y-%m-%dT%H:%M:%SZ")


def file(scan: Scan, base: str, credentials: Credentials) -> Report:
    """Files the report: opened, the copy uploaded, its details given, finished. `base` is the
    address of the API. Raises ValueError for an upload that did not match, NotFiled.
    """
    if not scan.matched:
        raise ValueError("nothing to report")
    line = _Line(base, credentials)
    document = tree.written(report(scan), indent=True)
    number = int(line.posts("/submit", document, "text/xml; charset=utf-8").first("reportId"))
    upload = scan.upload
    fields = {"id": Field(str(number).encode()), "file": Field(upload.content, upload.file_name)}
    file_id = line.posts("/upload", *form.written(fields)).first("fileId")
    about = tree.written(details(scan, number, file_id), indent=True)
    line.posts("/fileinfo", about, "text/xml; charset=utf-8")
    done = line.posts("/finish", f"id={number}".encode(), "application/x-www-form-urlencoded")
    files = tuple(one.text for one in done.all("files", "fileId"))
    return Report(number, files, document, about)


class _Line:
    """Requests to the API, one after the other."""

    def __init__(self, base: str, credentials: Credentials) -> None:
        self._place = urlsplit(base)
        self._credentials = credentials

    def posts(self, call: str, body: bytes, kind: str) -> Element:
        """The answer to one request. Raises NotFiled."""
        connection = http.client.HTTPConnection(self._place.netloc, timeout=PATIENCE_SECONDS)
        headers = {"Authorization": self._credentials.header, "Content-Type": kind}
        try:
            connection.request("POST", self._place.path + call, body, headers)
            answer = tree.read(connection.getresponse().read(MOST_ANSWER_BYTES + 1))
        except (OSError, http.client.HTTPException, NotXml):
            raise NotFiled from None
        finally:
            connection.close()
        if answer.first("responseCode") != "0":
            raise NotFiled(answer.first("responseCode"))
        return answer
