"""The document, the line and the request, written a second time and in another way.

Made from the pictures with other people's code (hashlib, imagehash, pdqhash) and from the words of
`assets/submission.schema.json`, by string formatting. Nothing of the app is imported here.
"""

from __future__ import annotations

import hashlib
import importlib.util
import io
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import imagehash
import numpy as np
from PIL import Image, ImageOps

HAS_PDQHASH = importlib.util.find_spec("pdqhash") is not None


def entry(content: bytes, told_pdq: Mapping[str, tuple[str, int]]) -> str:
    """One picture's part of the document. `told_pdq` is by SHA-256; it is used where pdqhash is
    not installed, and then shows nothing.
    """
    sha256 = hashlib.sha256(content).hexdigest()
    upright = ImageOps.exif_transpose(Image.open(io.BytesIO(content))).convert("RGB")
    if HAS_PDQHASH:
        import pdqhash

        bits, quality = pdqhash.compute(np.asarray(upright))
        pdq = f"{int(''.join('01'[bit] for bit in bits), 2):064x}"
    else:
        pdq, quality = told_pdq[sha256]
    return (
        f'{{"alike":{{"pdq":"{pdq}","phash":"{imagehash.phash(upright)}","quality":{quality},'
        f'"variants":[]}},"md5":"{hashlib.md5(content).hexdigest()}",'
        f'"sha1":"{hashlib.sha1(content).hexdigest()}","sha256":"{sha256}"}}'
    )


def document(
    pictures: Sequence[Path], case: str, told_pdq: Mapping[str, tuple[str, int]], age: str
) -> bytes:
    contents = {
        hashlib.sha256(content).hexdigest(): content
        for content in (path.read_bytes() for path in pictures)
    }
    entries = ",".join(entry(contents[digest], told_pdq) for digest in sorted(contents))
    return (
        f'{{"age":"{age}","case":"{case}","format":"takeitdown-submission-1",'
        f'"pictures":[{entries}],"practice":false,"statement":"depicted-or-helping"}}'
    ).encode()


def line(document: bytes, key: str) -> bytes:
    said = json.dumps(document.decode())
    return f'{{"message": "deliver", "document": {said}, "key": "{key}"}}\n'.encode()


def request(document: bytes, key: str, port: int) -> bytes:
    return (
        f"PUT /v1/submissions/{hashlib.sha256(document).hexdigest()} HTTP/1.1\r\n"
        f"Host: 127.0.0.1:{port}\r\n"
        "Accept: application/json\r\n"
        "Accept-Encoding: identity\r\n"
        "Connection: close\r\n"
        "User-Agent: takeitdown\r\n"
        f"Authorization: Bearer {key}\r\n"
        "Content-Type: application/json\r\n"
        f"Content-Length: {len(document)}\r\n"
        "\r\n"
    ).encode() + document
