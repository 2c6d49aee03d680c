"""Forms as browsers, curl and requests send them: read from strangers, and written.

multipart/form-data (RFC 7578) and application/x-www-form-urlencoded.
"""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass, field
from urllib.parse import parse_qs

from takeitdown.practice.loopback import Request

MOST_FIELDS = 10
_NAMED = re.compile(r'\b(name|filename)="([^"\r\n]{0,2056})"')


class NotAForm(Exception):
    """What came is no form, or has too many fields."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field. `file_name` is "" where it is no file, or the sender told none."""

    content: bytes = field(repr=False)
    file_name: str = field(default="", repr=False)


def is_multipart(request: Request) -> bool:
    return request.headers.get("content-type", "").startswith("multipart/form-data")


def read(request: Request) -> dict[str, Field]:
    """The fields by their names. Raises NotAForm."""
    kind = request.headers.get("content-type", "")
    if kind.startswith("application/x-www-form-urlencoded"):
        try:
            fields = parse_qs(request.body.decode("ascii"), max_num_fields=MOST_FIELDS)
        except ValueError:
            raise NotAForm from None
        return {name: Field(values[0].encode()) for name, values in fields.items()}
    boundary = re.fullmatch(r'multipart/form-data;\s*boundary="?([^";\s]{1,70})"?', kind)
    if boundary is None:
        raise NotAForm
    # The first line break makes the first delimiter like the others (RFC 2046, 5.1.1).
    parts = (b"\r\n" + request.body).split(b"\r\n--" + boundary[1].encode())
    if len(parts) > MOST_FIELDS + 2 or not parts[-1].startswith(b"--"):
        raise NotAForm
    return dict(_field(part) for part in parts[1:-1])


def _field(part: bytes) -> tuple[str, Field]:
    head, _, content = part.partition(b"\r\n\r\n")
    named = dict(_NAMED.findall(head.decode("utf-8", "replace")))
    return named.get("name", ""), Field(content, named.get("filename", ""))


def written(fields: dict[str, Field]) -> tuple[bytes, str]:
    """A form and its content type. File names hold neither quotes nor line breaks."""
    boundary = secrets.token_hex(16)
    parts = []
    for name, one in fields.items():
        head = f'\r\n--{boundary}\r\nContent-Disposition: form-data; name="{name}"'
        if one.file_name:
            head += f'; filename="{one.file_name}"\r\nContent-Type: image/jpeg'
        parts.append(f"{head}\r\n\r\n".encode() + one.content)
    return b"".join(parts) + f"\r\n--{boundary}--\r\n".encode(), (
        f"multipart/form-data; boundary={boundary}"
    )
