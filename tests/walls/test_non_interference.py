"""With equal fingerprints, different pictures give the same bytes, in records of the same lengths.

Two runs, different pictures (format, size, EXIF, name, time), hash functions stubbed to constants:
if anything else of a picture reached the request, the requests would differ. The strongest sentence
about this app that a machine can check; it says nothing of the fingerprints themselves.
"""

from __future__ import annotations

import json
import os
import random
import socket
import ssl
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

import takeitdown
from tests.courier.authority import RIGHT, ROOT
from tests.walls import independent

ROOT_FOLDER = Path(takeitdown.__file__).parents[1]
FORMATS = {"jpg": "JPEG", "png": "PNG", "webp": "WEBP", "gif": "GIF", "bmp": "BMP", "tif": "TIFF"}
PAIRS, PAIRS_LONG = 20, 1000
PICTURES = 3  # in each run
DELIVERIES = 4


def some_picture(folder: Path, chance: random.Random) -> Path:
    """A picture that has nothing in common with another: format, size, EXIF, name and time."""
    kind = chance.choice(sorted(FORMATS))
    width, height = chance.randint(16, 400), chance.randint(16, 400)
    noise = np.random.default_rng(chance.getrandbits(32)).integers(0, 256, (5, 7, 3), np.uint8)
    image = Image.fromarray(noise).resize((width, height), Image.Resampling.BICUBIC)
    exif = Image.Exif()
    exif[0x010E] = "x" * chance.randint(0, 200)
    exif[0x0112] = chance.randint(1, 8)
    letters = "abcdefgh äöü<>&'"
    name = "".join(chance.choice(letters) for _ in range(chance.randint(1, 40)))
    path = folder / f"{name}{chance.getrandbits(48)}.{kind}"
    image.save(path, FORMATS[kind], **({"exif": exif} if kind in ("jpg", "png", "webp") else {}))
    os.utime(path, (chance.randint(0, 2**31), chance.randint(0, 2**31)))
    return path


def lines(runs: list[list[Path]]) -> list[bytes]:
    """The line that each run hands to the courier."""
    stubbed = Path(__file__).with_name("stubbed.py")
    ended = subprocess.run(
        [sys.executable, "-I", stubbed, ROOT_FOLDER],
        input=json.dumps([[str(path) for path in run] for run in runs]).encode(),
        capture_output=True,
        timeout=1200,
    )
    assert ended.returncode == 0, ended.stderr.decode()
    return ended.stdout.splitlines(keepends=True)


def equal_lines(folder: Path, pairs: int) -> None:
    chance = random.Random(20261123)
    runs = []
    for _ in range(2 * pairs):
        runs.append([some_picture(folder, chance) for _ in range(PICTURES)])
    said = lines(runs)
    assert len(said) == len(runs)
    assert set(said) == {said[0]}


def test_different_pictures_with_equal_fingerprints_give_the_same_line(tmp_path: Path) -> None:
    equal_lines(tmp_path, PAIRS)


@pytest.mark.long
@pytest.mark.timeout(1200)
def test_a_thousand_pairs_of_pictures_give_the_same_line(tmp_path: Path) -> None:
    equal_lines(tmp_path, PAIRS_LONG)


class Counting:
    """A TLS server that keeps the length of every record that came, as the network shows it."""

    def __init__(self) -> None:
        self.lengths: list[int] = []
        self.clear = b""
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._door.getsockname()[1])
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        there, _ = self._door.accept()
        self._door.close()
        incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        tls = RIGHT.server_context().wrap_bio(incoming, outgoing, server_side=True)
        came, shaken = bytearray(), False
        with there:
            while piece := there.recv(65536):
                came += piece
                incoming.write(piece)
                try:
                    if not shaken:
                        tls.do_handshake()
                        shaken = True
                    while True:
                        self.clear += tls.read(65536)
                except ssl.SSLWantReadError:
                    pass
                except ssl.SSLError:  # the courier has hung up
                    break
                if b"\r\n\r\n" in self.clear and self.clear.endswith(b"}"):
                    tls.write(b"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n")
                there.sendall(outgoing.read())
        self.lengths = _record_lengths(bytes(came))

    def ended(self) -> None:
        self._thread.join(60)
        assert not self._thread.is_alive()


def _record_lengths(came: bytes) -> list[int]:
    """RFC 8446, 5.1: type, version and length of each record."""
    lengths, at = [], 0
    while at < len(came):
        length = int.from_bytes(came[at + 3 : at + 5], "big")
        lengths.append(length)
        at += 5 + length
    return lengths


def delivered(line: bytes) -> tuple[list[int], bytes, str]:
    """Lengths of the records, the request in clear and its host, as the real courier sends it."""
    server = Counting()
    origin = ["--origin", f"https://localhost:{server.port}", "--authority", ROOT.base64_der]
    ended = subprocess.run(
        [sys.executable, "-I", "-m", "takeitdown.courier", *origin],
        input=line,
        capture_output=True,
        timeout=120,
    )
    server.ended()
    assert ended.returncode == 0, ended.stderr.decode()
    return server.lengths, server.clear, f"localhost:{server.port}"


def test_the_couriers_records_have_the_same_lengths_each_time(tmp_path: Path) -> None:
    chance = random.Random(4)
    runs = [[some_picture(tmp_path, chance) for _ in range(PICTURES)] for _ in range(DELIVERIES)]
    seen = [delivered(line) for line in lines(runs)]
    assert {json.dumps(lengths) for lengths, *_ in seen} == {json.dumps(seen[0][0])}
    requests = {request.replace(host.encode(), b"HOST") for _, request, host in seen}
    assert len(requests) == 1
    assert requests.pop().startswith(b"PUT /v1/submissions/")


def exact_only(pictures: int) -> bytes:
    """A document of exact-copy codes."""
    entries = ",".join(
        f'{{"md5":"{"0" * 32}","sha1":"{"1" * 40}","sha256":"{number:064x}"}}'
        for number in range(pictures)
    )
    empty = independent.document([], "c" * 32, {}, practice=False)
    return empty.replace(b'"pictures":[]', f'"pictures":[{entries}]'.encode())


def test_the_courier_sends_exactly_what_an_independent_writing_says() -> None:
    _, request, host = delivered(independent.line(exact_only(2), "d" * 64))
    assert request == independent.request(exact_only(2), "d" * 64, host)


def test_the_number_of_pictures_does_not_show_in_the_records() -> None:
    seen = [delivered(independent.line(exact_only(number), "d" * 64))[0] for number in (1, 7, 20)]
    assert seen[0] == seen[1] == seen[2]
