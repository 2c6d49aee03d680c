"""The document, the line and the request, written a second time and in another way.

Made from the pictures with other people's code (hashlib, imagehash, pdqhash) and from the words of
`assets/submission.schema.json`, by string formatting. Nothing of the app is imported here.
"""

from __future__ import annotations

import hashlib
import hmac
import importlib.util
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import imagehash
import numpy as np
from PIL import Image, ImageOps

HAS_PDQHASH = importlib.util.find_spec("pdqhash") is not None


@dataclass(frozen=True, slots=True)
class Told:
    """What is taken from the app's own word, for one picture: it shows nothing.

    `pdq` and `quality` are used only where pdqhash is not installed. Variants are edited copies of
    the app's own making.
    """

    pdq: str = ""
    quality: int = 0
    variants: str = "[]"


def entry(content: bytes, told: Told) -> str:
    """One picture's part of the document."""
    upright = ImageOps.exif_transpose(Image.open(io.BytesIO(content))).convert("RGB")
    pdq, quality = told.pdq, told.quality
    if HAS_PDQHASH:
        import pdqhash

        bits, quality = pdqhash.compute(np.asarray(upright))
        pdq = f"{int(''.join('01'[bit] for bit in bits), 2):064x}"
    return (
        f'{{"alike":{{"pdq":"{pdq}","phash":"{imagehash.phash(upright)}","quality":{quality},'
        f'"variants":{told.variants}}},"md5":"{hashlib.md5(content).hexdigest()}",'
        f'"sha1":"{hashlib.sha1(content).hexdigest()}",'
        f'"sha256":"{hashlib.sha256(content).hexdigest()}"}}'
    )


def document(
    pictures: Sequence[Path], case: str, told: Mapping[str, Told], practice: bool
) -> bytes:
    """The document for pictures of somebody under 18. `told` is by SHA-256."""
    contents = {
        hashlib.sha256(content).hexdigest(): content
        for content in (path.read_bytes() for path in pictures)
    }
    entries = ",".join(
        entry(content, told.get(digest, Told())) for digest, content in sorted(contents.items())
    )
    return (
        f'{{"age":"under-18","case":"{case}","format":"takeitdown-submission-1",'
        f'"pictures":[{entries}],"practice":{str(practice).lower()},'
        '"statement":"depicted-or-helping"}'
    ).encode()


def case(number: str) -> tuple[str, str]:
    """Id and key of a case, from its number: scrypt (RFC 7914) and HKDF-Expand (RFC 5869)."""
    salt, memory = b"takeitdown case number 1", 256 * 2**20
    n, p = (2**14, 5) if number.startswith("PRACTICE") else (2**17, 1)
    root = hashlib.scrypt(number.encode(), salt=salt, n=n, r=8, p=p, maxmem=memory, dklen=32)
    parts = [
        hmac.digest(root, b"takeitdown " + name + b"\x01", "sha256")[:length].hex()
        for name, length in ((b"case id", 16), (b"case key", 32))
    ]
    return parts[0], parts[1]


def line(document: bytes, key: str) -> bytes:
    said = json.dumps(document.decode())
    fields = f'"again": "", "document": {said}, "key": "{key}", "work": ""'
    return f'{{"message": "deliver", {fields}}}\n'.encode()


def busy_answer() -> bytes:
    """What a courier without a wall says of a list that asks to come back later."""
    wall = '{"asked":[],"granted":[],"means":[],"probes":[],"process":"courier","system":"other"}'
    said = {"message": "failed", "code": "busy", "reason": "", "wall": wall, "work": ""}
    return json.dumps(said).encode() + b"\n"


def request(document: bytes, key: str, host: str, padded: bool = True) -> bytes:
    """The request as it goes to `host` (name and port), or as the check page shows it."""
    head = (
        f"PUT /v1/submissions/{hashlib.sha256(document).hexdigest()} HTTP/1.1\r\n"
        f"Host: {host}\r\n"
        "Accept: application/json\r\n"
        "Accept-Encoding: identity\r\n"
        "Connection: close\r\n"
        "User-Agent: takeitdown\r\n"
        f"Authorization: Bearer {key}\r\n"
        "Content-Type: application/json\r\n"
        f"Content-Length: {len(document)}\r\n"
    )
    if padded:
        head += _padding(len(head) + len("\r\n") + len(document))
    return f"{head}\r\n".encode() + document


def _padding(length: int) -> str:
    """Three headers of zeros, filled one after the other, up to the next multiple of 12 KiB."""
    names = ("X-Padding-1", "X-Padding-2", "X-Padding-3")
    zeros = -(length + sum(len(f"{name}: \r\n") for name in names)) % (12 * 1024)
    lines = []
    for name in names:
        here = min(zeros, 4096)
        zeros -= here
        lines.append(f"{name}: {'0' * here}\r\n")
    return "".join(lines)
