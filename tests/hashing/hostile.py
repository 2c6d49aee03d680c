"""Hostile pictures: fetched, mutated, and hashed in a process that may die of them.

`python -m tests.hashing.hostile [FOLDER]` fetches the corpora of `corpora.json` (source packages of
image libraries, with their crash and fuzz files; about 300 MB) with pip and apt-get, hashes every
file, and prints the table of outcomes. Nothing of it is ever committed. The system's own package
lists are left alone: apt works on a private copy.

The worker is this module again: a file's path a line in, one line of JSON out.
"""

from __future__ import annotations

import hashlib
import json
import resource
import subprocess
import sys
import tarfile
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from select import select

import numpy as np

from takeitdown.errors import PictureProblem
from takeitdown.steps.picture import choose

CORPORA = json.loads((Path(__file__).parent / "corpora.json").read_text())
PICTURE = (
    ".jpg",
    ".jpeg",
    ".jpe",
    ".jp2",
    ".png",
    ".apng",
    ".webp",
    ".gif",
    ".bmp",
    ".dib",
    ".tif",
    ".tiff",
    ".heic",
    ".heif",
    ".hif",
    ".avif",
    ".mpo",
    ".thm",
    ".crw",
    ".psd",
    ".ico",
    ".pbm",
    ".ppm",
    ".pcx",
    ".tga",
    ".svg",
    ".xpm",
    ".blp",
    ".dds",
    ".sgi",
    ".fli",
    ".im",
    ".xbm",
    ".icns",
    ".ras",
)
FETCH_SECONDS = 200  # less than a test may take: a slow index is a loud skip, not a failure
HOSTILE = ("crash", "oom", "timeout", "fuzz", "bomb", "invalid", "corrupt", "truncated", "broken")
HOSTILE += ("bad", "poc", "cve", "bug", "fail", "random", "issue")
SECONDS = 60  # for one file; on an idle machine the slowest takes a few
BYTES = 4 << 30


@dataclass(frozen=True, slots=True)
class Outcome:
    """`code` is "hashed", a PictureProblem's code, or how the worker ended: died, hung."""

    name: str
    code: str
    seconds: float
    peak: int  # bytes the worker had held at most until then


def fetched(folder: Path, packages: Iterable[dict[str, str]]) -> list[Path]:
    """The picture files of the source packages, each content once, the hostile ones first."""
    for package in packages:
        place = folder / package["name"]
        if not place.is_dir():
            part = folder / f"{package['name']}.part"
            part.mkdir(parents=True, exist_ok=True)
            (_from_pip if package["index"] == "python" else _from_apt)(part, package)
            part.rename(place)  # a folder of this name is a whole one
    unique: dict[str, Path] = {}
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or path.is_symlink():
            continue
        data = path.read_bytes()
        binary = b"\x00" in data[:4096]  # those without a picture's ending are often text
        if data and (path.suffix.lower() in PICTURE or (_hostile(path) and binary)):
            unique.setdefault(hashlib.sha256(data).hexdigest(), path)
    by_digest = [unique[digest] for digest in sorted(unique)]
    return sorted(by_digest, key=lambda path: not _hostile(path))


def _hostile(path: Path) -> bool:
    return any(word in path.name.lower() for word in HOSTILE)


def _from_pip(place: Path, package: dict[str, str]) -> None:
    wanted = f"{package['name']}=={package['version']}"
    # Only this package as source: what it is built with may come as wheels, and is not built first.
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
    _run([*command, "--no-binary", package["name"], "--dest", str(place), wanted])
    _unpack(place)


def _from_apt(place: Path, package: dict[str, str]) -> None:
    """Sources from the mirrors that this machine uses, through a configuration of our own."""
    own = place.parent / "apt"
    lists = own / "lists"
    if not lists.is_dir():
        lists.mkdir(parents=True)
        (own / "sources.list").write_text("\n".join(_source_lines()) + "\n")
    apt = ["apt-get", "-qq", f"-oDir::Etc::SourceList={own / 'sources.list'}"]
    apt += [f"-oDir::State::Lists={lists}", "-oDir::Etc::SourceParts=/dev/null"]
    if not any(lists.glob("*Sources*")):
        _run([*apt, "update"])
    _run([*apt, "source", "--download-only", package["name"]], cwd=place, check=False)
    _unpack(place)


def _source_lines() -> Iterator[str]:
    system = Path("/etc/apt")
    for path in [system / "sources.list", *sorted((system / "sources.list.d").glob("*"))]:
        if not path.is_file():
            continue
        text = path.read_text()
        for line in text.splitlines():
            if line.startswith("deb "):
                yield "deb-src" + line[3:]
        if path.suffix == ".sources":
            for block in text.split("\n\n"):
                fields = dict(line.split(":", 1) for line in block.splitlines() if ": " in line)
                signed = fields.get("Signed-By", "").strip()
                for suite in fields.get("Suites", "").split():
                    option = f"[signed-by={signed}] " if signed else ""
                    yield f"deb-src {option}{fields['URIs'].strip()} {suite} main"


def _run(command: list[str], cwd: Path | None = None, check: bool = True) -> None:
    subprocess.run(command, cwd=cwd, check=check, capture_output=True, timeout=FETCH_SECONDS)


def _unpack(place: Path) -> None:
    """The files of each archive, by a number and their last names: no path of theirs is used."""
    for archive in [*place.glob("*.tar.*"), *place.glob("*.zip")]:
        if tarfile.is_tarfile(archive):
            with tarfile.open(archive) as tar:
                for number, member in enumerate(tar):
                    file = tar.extractfile(member) if member.isfile() else None
                    if file is not None:
                        name = f"{number:05d}-{Path(member.name).name[-100:]}"
                        (place / name).write_bytes(file.read())
        archive.unlink()


SEEDS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "HEIF", "AVIF", "MPO")


def mutants(numbers: Iterable[int]) -> Iterator[bytes]:
    """Small pictures of every format, each with a few of its bytes changed; the same number gives
    the same bytes.
    """
    from tests.hashing.gallery import drawn, encoded

    image = drawn(51, 96, 64)
    seeds = [encoded(image, kind) for kind in SEEDS]
    seeds.append(encoded(image, "JPEG", progressive=True))
    seeds.append(encoded(image.quantize(16), "PNG", optimize=True))
    seeds.append(encoded(image, "TIFF", compression="tiff_lzw"))
    seeds.append(encoded(image, "WEBP", lossless=True))
    for number in numbers:
        chance = np.random.RandomState(number)
        data = bytearray(seeds[number % len(seeds)])
        reach = len(data) if number % 3 else min(len(data), 400)  # a third in the header alone
        for _ in range(chance.randint(1, 9)):
            at, how = chance.randint(reach), chance.randint(6)
            if how == 0:
                data[at] ^= 1 << chance.randint(8)
            elif how == 1:
                data[at] = (0, 255, 127, 128, 1)[chance.randint(5)]
            elif how == 2:
                data[at : at + 4] = chance.bytes(4)
            elif how == 3:
                data[at : at + 4] = b"\xff\xff\xff\xff"
            elif how == 4:
                data[at:at] = data[at : at + chance.randint(1, 64)]
            else:
                del data[at : at + chance.randint(1, 64)]
            reach = min(reach, len(data))
            if reach == 0:
                break
        yield bytes(data) or b"\x00"


class Worker:
    """The process that hashes; a new one stands up when it dies or hangs."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None

    def outcome(self, path: Path) -> Outcome:
        process = self._process or self._started()
        assert process.stdin
        assert process.stdout
        began = time.monotonic()
        process.stdin.write(f"{path}\n")
        process.stdin.flush()
        ready, _, _ = select([process.stdout], [], [], SECONDS)
        line = process.stdout.readline() if ready else ""
        if line:
            answer = json.loads(line)
            return Outcome(path.name, answer["code"], answer["seconds"], answer["peak"])
        process.kill()
        process.wait()
        self._process = None
        return Outcome(path.name, "died" if ready else "hung", time.monotonic() - began, 0)

    def _started(self) -> subprocess.Popen[str]:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.hashing.hostile", "--worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        return self._process

    def close(self) -> None:
        if self._process:
            self._process.communicate()


def hashed(paths: Iterable[Path]) -> list[Outcome]:
    worker = Worker()
    try:
        return [worker.outcome(path) for path in paths]
    finally:
        worker.close()


def _work() -> None:
    from takeitdown.hashing.hasher import fingerprint
    from tests.hashing.gallery import NOW

    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    for line in sys.stdin:
        began, code = time.monotonic(), "hashed"
        try:
            fingerprint(choose(Path(line.rstrip("\n")), NOW), shield=True)
        except PictureProblem as problem:  # anything else ends the worker, and is counted as that
            code = problem.code
        peak = held("VmHWM")
        seconds = time.monotonic() - began
        print(json.dumps({"code": code, "seconds": seconds, "peak": peak}), flush=True)


def held(what: str) -> int:
    """Bytes of memory that this process holds (VmRSS) or held at most (VmHWM). Not getrusage's
    figure, which a new process inherits from the one that started it.
    """
    status = Path("/proc/self/status").read_text()
    return int(status.split(f"{what}:")[1].split()[0]) * 1024


def table(outcomes: list[Outcome]) -> str:
    codes = Counter(outcome.code for outcome in outcomes)
    slow = max(outcomes, key=lambda outcome: outcome.seconds)
    lines = [f"{count:7,}  {code}" for code, count in codes.most_common()]
    lines.append(f"{len(outcomes):7,}  in all")
    lines.append(f"slowest {slow.seconds:.1f} s ({slow.name}, {slow.code})")
    lines.append(f"most memory {max(outcome.peak for outcome in outcomes) / 1e6:,.0f} MB")
    return "\n".join(lines)


def main() -> None:
    if sys.argv[1:] == ["--worker"]:
        _work()
        return
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(sys.argv[1]) if sys.argv[1:] else Path(scratch)
        print(table(hashed(fetched(folder, CORPORA))))


if __name__ == "__main__":
    main()
