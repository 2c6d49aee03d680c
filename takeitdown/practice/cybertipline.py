"""A stand-in for the CyberTipline's Reporting API, in the shape of its public documentation.

    GET  /ispws/status      does the secret fit
    GET  /ispws/xsd         the schema (our own: see schema.py)
    POST /ispws/submit      <report>: opens a report                       → reportId
    POST /ispws/upload      form: id, file                                 → fileId, MD5
    POST /ispws/fileinfo    <fileDetails>: more about a file
    POST /ispws/finish      form: id                                       → reportDoneResponse
    POST /ispws/retract     form: id; a finished report stays

HTTP Basic; a wrong secret is an empty 401. Everything else is answered with 200 and a code in the
body, 0 for success. A report that nobody finishes is gone 24 hours after it was opened or one hour
after it was last changed, whichever is later. Sources: report.cybertip.org/ispws/documentation as
public clients quote it. NCMEC says its list of codes is not complete. How its service behaves
beyond what is written there is not public: that a refused /finish keeps its own root is what
clients expect.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from takeitdown.practice import form, schema
from takeitdown.practice.form import Field, NotAForm
from takeitdown.practice.loopback import Answer, Credentials, Request, Service
from takeitdown.practice.schema import FILE_DETAILS, REPORT, Misplaced
from takeitdown.steps import tree
from takeitdown.steps.tree import Element, NotXml, element

BASE = "/ispws"
FROM_OPENING, FROM_CHANGE = timedelta(hours=24), timedelta(hours=1)
MOST_REPORTS, MOST_FILES = 200, 50
FIRST_REPORT = 1

SUCCESS = 0
DESCRIPTIONS = {
    SUCCESS: "Success",
    1000: "Server error",
    4000: "Invalid request",
    4100: "Validation failed",
    4110: "Malformed XML",
    4200: "Malformed file",
    5001: "Report does not exist",
    5002: "File does not exist",
    5101: "Report already retracted",
    5102: "Report already finished",
}
Clock = Callable[[], datetime]
NONE = Field(b"")


class Refused(Exception):
    """A request that is answered with another code than 0; `fact` is the place in a document."""

    def __init__(self, code: int, fact: str = "", report: int | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.fact = fact
        self.report = report


@dataclass(frozen=True, slots=True)
class FiledFile:
    """The provider's own copy of an upload. `details`: the <fileDetails> that came for it."""

    id: str
    name: str
    content: bytes = field(repr=False)
    details: tuple[Element, ...] = ()

    @property
    def md5(self) -> str:
        return hashlib.md5(self.content, usedforsecurity=False).hexdigest()


@dataclass(frozen=True, slots=True)
class Filed:
    """One report as it stands."""

    id: int
    report: Element
    opened: datetime
    changed: datetime
    files: tuple[FiledFile, ...] = ()
    finished: datetime | None = None
    retracted: bool = False

    @property
    def expires(self) -> datetime:
        return max(self.opened + FROM_OPENING, self.changed + FROM_CHANGE)


class CyberTipline:
    """All reports, in memory."""

    def __init__(self, clock: Clock, provider: Credentials) -> None:
        self._clock = clock
        self._provider = provider
        self._reports: dict[int, Filed] = {}
        self._next = FIRST_REPORT
        self._turn = threading.RLock()

    def begin_anew(self) -> None:
        """Forgets every report; the numbers begin again."""
        with self._turn:
            self._reports.clear()
            self._next = FIRST_REPORT

    @property
    def finished(self) -> tuple[Filed, ...]:
        """The reports that providers finished, which is what analysts see."""
        with self._turn:
            return tuple(filed for filed in self._reports.values() if filed.finished)

    @property
    def open(self) -> tuple[Filed, ...]:
        """The reports that are not finished, not retracted and not expired."""
        with self._turn:
            self._forget_expired()
            return tuple(
                filed
                for filed in self._reports.values()
                if not filed.finished and not filed.retracted
            )

    def serve(self) -> Service:
        """Listens on loopback; the base of the API is its address and `BASE`."""
        return Service(self.answer, too_large=_answer(4000))

    def answer(self, request: Request) -> Answer:
        """The answer to one request."""
        if not self._provider.fit(request.headers.get("authorization", "")):
            return Answer(b"", 401, headers=(("WWW-Authenticate", 'Basic realm="practice"'),))
        calls: dict[tuple[str, str], Callable[[Request], Answer]] = {
            ("GET", "/status"): self._status,
            ("GET", "/xsd"): lambda _: Answer(schema.xsd()),
            ("POST", "/submit"): self._submit,
            ("POST", "/upload"): self._upload,
            ("POST", "/fileinfo"): self._fileinfo,
            ("POST", "/finish"): self._finish,
            ("POST", "/retract"): self._retract,
        }
        asked = calls.get((request.method, request.path.partition("?")[0].removeprefix(BASE)))
        if asked is None:
            return Answer(b"", 404)
        try:
            with self._turn:
                self._forget_expired()
                return asked(request)
        except Refused as refused:
            if asked == self._finish:
                return _done(refused.code, refused.report or 0)
            return _answer(refused.code, refused.fact, reportId=refused.report)

    def _status(self, _: Request) -> Answer:
        return _answer(SUCCESS, f"Remote User : {self._provider.name}")

    def _submit(self, request: Request) -> Answer:
        report = _document(request.body, REPORT)
        if len(self._reports) >= MOST_REPORTS:
            raise Refused(1000)
        now, number = self._clock(), self._next
        self._next += 1
        self._reports[number] = Filed(number, report, now, now)
        return _answer(SUCCESS, reportId=number)

    def _upload(self, request: Request) -> Answer:
        fields = _form(request)
        filed = self._open_report(fields.get("id", NONE).content)
        if "file" not in fields:
            raise Refused(4000, report=filed.id)
        if len(filed.files) >= MOST_FILES or not fields["file"].content:
            raise Refused(4200, report=filed.id)
        number = f"{filed.id:016x}{len(filed.files) + 1:016x}"  # the same when a scene is repeated
        file = FiledFile(number, fields["file"].file_name, fields["file"].content)
        self._keep(filed, files=(*filed.files, file))
        return _answer(SUCCESS, reportId=filed.id, fileId=file.id, hash=file.md5)

    def _fileinfo(self, request: Request) -> Answer:
        details = _document(request.body, FILE_DETAILS)
        filed = self._open_report(details.first("reportId").strip().encode())
        named = details.first("fileId")
        if all(file.id != named for file in filed.files):
            raise Refused(5002, report=filed.id)
        files = tuple(
            replace(file, details=(*file.details, details)) if file.id == named else file
            for file in filed.files
        )
        self._keep(filed, files=files)
        return _answer(SUCCESS, reportId=filed.id, fileId=named)

    def _finish(self, request: Request) -> Answer:
        filed = self._open_report(_form(request).get("id", NONE).content)
        self._reports[filed.id] = replace(filed, finished=self._clock())
        return _done(SUCCESS, filed.id, *(file.id for file in filed.files))

    def _retract(self, request: Request) -> Answer:
        filed = self._open_report(_form(request).get("id", NONE).content)
        self._reports[filed.id] = replace(filed, retracted=True, files=())
        return _answer(SUCCESS, reportId=filed.id)

    def _open_report(self, number: bytes) -> Filed:
        """The report of this number, if it can still be changed. Raises Refused."""
        known = self._reports.get(int(number)) if number.isdigit() and len(number) < 18 else None
        if known is None:
            raise Refused(5001)
        if known.retracted:
            raise Refused(5101, report=known.id)
        if known.finished:
            raise Refused(5102, report=known.id)
        return known

    def _keep(self, filed: Filed, files: tuple[FiledFile, ...]) -> None:
        self._reports[filed.id] = replace(filed, files=files, changed=self._clock())

    def _forget_expired(self) -> None:
        now = self._clock()
        for filed in tuple(self._reports.values()):
            if not filed.finished and filed.expires <= now:
                del self._reports[filed.id]


def _document(body: bytes, rule: schema.Rule) -> Element:
    """The document in a request. Raises Refused."""
    try:
        document = tree.read(body)
    except NotXml:
        raise Refused(4110) from None
    try:
        schema.check(document, rule)
    except Misplaced as problem:
        raise Refused(4100, str(problem)) from None
    return document


def _form(request: Request) -> dict[str, Field]:
    """The fields of a form. Raises Refused."""
    try:
        return form.read(request)
    except NotAForm:
        raise Refused(4000) from None


def _answer(code: int, more: str = "", **ids: object) -> Answer:
    said = more if code == SUCCESS and more else DESCRIPTIONS[code] + (f": {more}" if more else "")
    return Answer(
        tree.written(
            element(
                "reportResponse",
                element("responseCode", str(code)),
                element("responseDescription", said),
                *(element(name, str(value)) for name, value in ids.items() if value is not None),
            )
        )
    )


def _done(code: int, report: int, *files: str) -> Answer:
    return Answer(
        tree.written(
            element(
                "reportDoneResponse",
                element("responseCode", str(code)),
                element("reportId", str(report)),
                element("files", *(element("fileId", file) for file in files)),
            )
        )
    )
