"""A small upload service: the door at which a platform takes what people upload.

    POST /uploads    the picture's bytes as they are, or a form with them in `file`    → 201

    ?account=NAME                     the account that uploads; without it, example_uploader
    Forwarded: for=203.0.113.24       where from, as a service behind a proxy is told (RFC 7239)

The answer is JSON, and so is a refusal, with one sentence in `problem`. It listens on loopback, and
takes the bundled practice pictures and no others, by their digest: no decoder ever sees a
stranger's bytes. Addresses are of the ranges for documentation (RFC 5737, RFC 3849). Without a
look a service takes part in nothing: it keeps what comes, and compares it with no list.

A real service would not tell an uploader what it found. This one does, so that it can be seen.
"""

from __future__ import annotations

import http.client
import ipaddress
import json
import re
import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import PureWindowsPath
from urllib.parse import parse_qs, urlencode, urlsplit

from takeitdown.hashing.grouping import NEAR
from takeitdown.practice import copies, form
from takeitdown.practice.copies import Copy, NotBundled, Print
from takeitdown.practice.form import Field, NotAForm
from takeitdown.practice.loopback import Answer, Request, Service

DOOR = "/uploads"
MOST_BODY_BYTES = 1024 * 1024  # the largest bundled picture has a fifth of it
MOST_UPLOADS = 500
MOST_NAME = 100
PATIENCE_SECONDS = 60  # the first upload waits for fingerprints, which another process makes
DOCUMENTATION = tuple(
    map(
        ipaddress.ip_network,
        ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32"),
    )
)
# Where an upload came from that tells nothing of it: this computer's own address stands in no
# report.
NOWHERE = "192.0.2.1"
FIRST_ACCOUNT = 1001
_ACCOUNT = re.compile(r"[A-Za-z0-9_.-]{1,32}")
_FORWARDED = re.compile(r'for="?(\[[0-9A-Fa-f:.]{2,39}\]|[0-9.]{7,15})(?::(\d{1,5}))?"?(?:[;,].*)?')
_NOT_IN_NAMES = re.compile(r"[^\w .()-]")

PROBLEMS = {
    "path": (404, "This service takes uploads at /uploads."),
    "method": (405, "Uploads are sent with POST."),
    "form": (400, "The form has no file in it. Send the picture in the field “file”."),
    "account": (400, "An account has 1 to 32 letters, digits, dots, dashes or underscores."),
    "address": (
        400,
        "Practice takes addresses of the documentation ranges only, such as for=203.0.113.24.",
    ),
    "too large": (413, "The upload has more than 1 MB, or does not tell its length."),
    "not bundled": (
        422,
        "Practice takes its own bundled pictures only. This is another one, and it was not kept.",
    ),
    "full": (507, "The service has taken as many uploads as it can. Make everything as new."),
    "not hashed": (500, "The fingerprints could not be made here. Try once more."),
}

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Account:
    """Who uploads, and from where, as far as the service knows. Made up. The service gives the
    identifier.
    """

    screen_name: str
    ip: str
    port: int | None = None
    identifier: str = ""


# Who uploads in a scene.
UPLOADER = Account("example_uploader", "203.0.113.24", 49152)


@dataclass(frozen=True, slots=True)
class Upload:
    """A picture that somebody uploaded. `content`: the service's own copy; `file_name`: as the
    uploader called it, or as the service does; `at`: to the minute, so that a scene can be
    repeated.
    """

    number: int
    host: str
    copy: Copy
    account: Account
    at: datetime
    file_name: str
    content: bytes = field(repr=False)

    @property
    def url(self) -> str:
        return f"https://{self.host}/p/{self.number}"


@dataclass(frozen=True, slots=True)
class Look:
    """One look into one index: the nearest entry, how many bits away, and whether that matches.
    `entry` is "" and `distance` None where the index is empty, or the upload has too little detail.
    """

    indexed: int
    distance: int | None = None
    entry: str = ""

    @property
    def matched(self) -> bool:
        return self.distance is not None and self.distance <= NEAR


@dataclass(frozen=True, slots=True)
class Scan:
    """What a platform found out about an upload. `exact`: the entry with the same file digest."""

    upload: Upload
    prints: Print = field(repr=False)
    pictures: Look
    shield: Look
    exact: str = ""

    @property
    def matched(self) -> bool:
        return self.pictures.matched or self.shield.matched or bool(self.exact)


@dataclass(frozen=True, slots=True)
class Taken:
    """An upload that was taken, and what came of it: None where it was compared with nothing."""

    upload: Upload
    scan: Scan | None = None


class NotTaken(Exception):
    """An upload that was not taken. The text is a key of PROBLEMS, for one who sent it the
    service's sentence, or "" where nobody answered.
    """


class UploadService:
    """Uploads to `name`, in memory. `look` is how it looks at one, where it takes part."""

    def __init__(
        self, name: str, host: str, clock: Clock, look: Callable[[Upload], Scan] | None = None
    ) -> None:
        self.name = name
        self._host = host
        self._clock = clock
        self._look = look
        self._turn = threading.RLock()
        self.begin_anew()

    def begin_anew(self) -> None:
        """Forgets every upload; the numbers begin again."""
        with self._turn:
            self._taken: list[Taken] = []
            self._contents: dict[str, bytes] = {}
            self._accounts: dict[str, str] = {}

    @property
    def taken(self) -> tuple[Taken, ...]:
        """All uploads since the beginning."""
        return tuple(self._taken)

    def serve(self) -> Service:
        """Listens on loopback; the door is at its address and `DOOR`."""
        return Service(self.answer, _refusal("too large"), MOST_BODY_BYTES)

    def answer(self, request: Request) -> Answer:
        """The answer to one request."""
        path, _, query = request.path.partition("?")
        try:
            if path != DOOR:
                raise NotTaken("path")
            if request.method != "POST":
                raise NotTaken("method")
            file = _file(request)
            account = parse_qs(query).get("account", [UPLOADER.screen_name])[0]
            return _json(201, self._told(self.take(file, account, *_address(request))))
        except NotTaken as problem:
            return _refusal(str(problem))

    def take(self, file: Field, account: str, ip: str, port: int | None) -> Taken:
        """Keeps an upload, and looks at it. Raises NotTaken."""
        copy = copies.known(file.content)
        if copy is None:
            raise NotTaken("not bundled")
        if not _ACCOUNT.fullmatch(account):
            raise NotTaken("account")
        with self._turn:
            if len(self._taken) >= MOST_UPLOADS:
                raise NotTaken("full")
            number = len(self._taken) + 1
            identifier = self._accounts.setdefault(
                account, f"account-{FIRST_ACCOUNT + len(self._accounts)}"
            )
            upload = Upload(
                number,
                self._host,
                copy,
                Account(account, ip, port, identifier),
                self._clock().replace(second=0, microsecond=0),
                _name(file.file_name) or f"upload-{number}.jpg",
                self._contents.setdefault(copy.sha256, file.content),
            )
            try:
                taken = Taken(upload, self._look(upload) if self._look else None)
            except NotBundled:
                raise NotTaken("not hashed") from None
            self._taken.append(taken)
            return taken

    def _told(self, taken: Taken) -> dict[str, object]:
        upload, scan = taken.upload, taken.scan
        told: dict[str, object] = {
            "service": self.name,
            "upload": upload.number,
            "url": upload.url,
            "at": upload.at.isoformat(),
            "account": asdict(upload.account),
            "compared": scan is not None,
        }
        if scan is not None:
            told |= {
                "match": scan.matched,
                "same_file": bool(scan.exact),
                "one_fingerprint": asdict(scan.pictures) | {"match": scan.pictures.matched},
                "shield": asdict(scan.shield) | {"match": scan.shield.matched},
            }
        return told


def _file(request: Request) -> Field:
    """The picture in a request. Raises NotTaken."""
    if not form.is_multipart(request):
        return Field(request.body)
    try:
        return form.read(request)["file"]
    except (NotAForm, KeyError):
        raise NotTaken("form") from None


def _address(request: Request) -> tuple[str, int | None]:
    """Where an upload came from, by its Forwarded header. Raises NotTaken."""
    told = request.headers.get("forwarded", f"for={NOWHERE}")
    found = _FORWARDED.fullmatch(told.strip())
    try:
        ip = ipaddress.ip_address(found[1].strip("[]") if found else "")
    except ValueError:
        raise NotTaken("address") from None
    if not any(ip in network for network in DOCUMENTATION):
        raise NotTaken("address")
    return str(ip), int(found[2]) if found and found[2] else None


def _name(told: str) -> str:
    """A file's name without folders, and with nothing in it that a form or XML has no place for."""
    return _NOT_IN_NAMES.sub("_", PureWindowsPath(told).name)[:MOST_NAME].strip()


def _json(status: int, told: dict[str, object]) -> Answer:
    return Answer(json.dumps(told, indent=1).encode(), status, "application/json")


def _refusal(problem: str) -> Answer:
    status, sentence = PROBLEMS[problem]
    return _json(status, {"problem": sentence})


def send(address: str, copy: Copy, account: Account = UPLOADER) -> int:
    """Uploads a bundled picture as a browser does, and gives its number there. Raises NotTaken, and
    NotBundled if its bytes are not those that were bundled.
    """
    place = urlsplit(address)
    body, kind = form.written({"file": Field(copy.content(), copy.file.name)})
    port = f":{account.port}" if account.port else ""
    headers = {"Content-Type": kind, "Forwarded": f'for="{account.ip}{port}"'}
    path = f"{place.path}?{urlencode({'account': account.screen_name})}"
    connection = http.client.HTTPConnection(place.netloc, timeout=PATIENCE_SECONDS)
    try:
        connection.request("POST", path, body, headers)
        response = connection.getresponse()
        told = json.loads(response.read(MOST_BODY_BYTES))
    except (OSError, http.client.HTTPException, ValueError):
        raise NotTaken from None
    finally:
        connection.close()
    if response.status != 201:
        raise NotTaken(told["problem"])
    return int(told["upload"])
