"""How fast, and how smoothly: `python -m tests.benchmarks.speed [--many 1000]` (`make bench`),
or a part of it: `--only "12 MP JPEG"`.

Every way hashes the same files in turn, in one run, one thread; times are medians. The floor is
Pillow's own full RGB decode of the file: the ratio to it is what can be compared between machines.
It is a ratio of processor time (all threads of the process), which other work on a shared machine
disturbs less than the clock.
Without pdqhash and threatexchange their rows are left out, and the naive chain with them.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import imagehash
import numpy as np
import pillow_heif
from PIL import Image

from takeitdown.hashing.algorithms import axis
from takeitdown.hashing.hasher import fingerprint
from takeitdown.steps.picture import Picture, choose
from tests.hashing.gallery import NOW, drawn, encoded, screenshot
from tests.hashing.hostile import held

pillow_heif.register_heif_opener()
ORACLES = all(importlib.util.find_spec(name) for name in ("pdqhash", "threatexchange"))
Way = Callable[[Picture], object]


def decoded(picture: Picture) -> Image.Image:
    with Image.open(picture.path) as image:
        image.load()
        return image if image.mode == "RGB" else image.convert("RGB")


def perceptual(picture: Picture) -> object:
    return imagehash.phash(Image.open(picture.path))


def reference(picture: Picture) -> object:
    import pdqhash

    return pdqhash.compute(np.asarray(decoded(picture)))


def exchange(picture: Picture) -> object:
    from threatexchange.signal_type.pdq.pdq_hasher import pdq_from_file

    return pdq_from_file(picture.path)


def naive(picture: Picture) -> object:
    digests = [
        hashlib.new(name, picture.path.read_bytes()).hexdigest()
        for name in ("sha256", "sha1", "md5")
    ]
    return digests, reference(picture), perceptual(picture)


WAYS: dict[str, Way] = {
    "decode alone": decoded,
    "ours": fingerprint,
    "ours, with shield": lambda picture: fingerprint(picture, shield=True),
    "imagehash": perceptual,
}
if ORACLES:
    WAYS |= {"pdqhash": reference, "threatexchange": exchange, "naive chain": naive}


def pictures(folder: Path, only: str | None) -> dict[str, list[Picture]]:
    """By kind: 12-megapixel ones as telephones make them, larger ones, and screenshots."""

    def files(kind: str, ending: str, count: int, data: Callable[[int], bytes]) -> list[Picture]:
        chosen = []
        for seed in range(count):
            path = folder / f"{kind} {seed}{ending}"
            path.write_bytes(data(seed))
            chosen.append(choose(path, NOW))
        return chosen

    def photo(seed: int, width: int, height: int, kind: str, quality: int) -> bytes:
        return encoded(drawn(60 + seed, width, height), kind, quality=quality)

    made = [
        ("12 MP JPEG", ".jpg", 4, lambda seed: photo(seed, 4000, 3000, "JPEG", 90)),
        ("48 MP JPEG", ".jpg", 2, lambda seed: photo(seed, 8000, 6000, "JPEG", 90)),
        ("screenshot PNG", ".png", 3, lambda seed: encoded(screenshot(seed, 1290, 2796), "PNG")),
        ("12 MP HEIC", ".heic", 2, lambda seed: photo(seed, 4000, 3000, "HEIF", 60)),
        ("12 MP WebP", ".webp", 2, lambda seed: photo(seed, 4000, 3000, "WEBP", 80)),
    ]
    return {kind: files(kind, *how) for kind, *how in made if only in (None, kind)}


def timed(way: Way, picture: Picture) -> tuple[float, float]:
    """Seconds of the clock, and of the processor."""
    clock, processor = time.perf_counter(), time.process_time()
    way(picture)
    return time.perf_counter() - clock, time.process_time() - processor


def side_by_side(kind: str, chosen: list[Picture], rounds: int) -> None:
    """One table: each way's median over the files of the ratio to the decode, and of the time."""
    times = {name: [[] for _ in chosen] for name in WAYS}
    for way in WAYS.values():
        way(chosen[0])  # imports and matrices are warm
    for _ in range(rounds):
        for place, picture in enumerate(chosen):
            for name, way in WAYS.items():
                times[name][place].append(timed(way, picture))
    clock = {
        name: statistics.median(seconds for each in rows for seconds, _ in each)
        for name, rows in times.items()
    }
    medians = {
        name: [statistics.median(seconds for _, seconds in each) for each in rows]
        for name, rows in times.items()
    }
    floor = medians["decode alone"]
    size = statistics.mean(picture.size for picture in chosen) / 1e6
    print(f"\n{kind} ({len(chosen)} files, {size:.1f} MB each on average, {rounds} rounds)")
    print(f"{'':20}{'ms':>8}{'× decode':>10}{'worst':>8}{'mean':>8}")
    for name, row in medians.items():
        ratios = [one / other for one, other in zip(row, floor, strict=True)]
        print(
            f"{name:20}{clock[name] * 1e3:8.0f}{statistics.median(ratios):10.2f}"
            f"{max(ratios):8.2f}{sum(row) / sum(floor):8.2f}"
        )
    if ORACLES:
        print(f"naive chain / ours: {sum(medians['naive chain']) / sum(medians['ours']):.1f}")


def throughput(chosen: list[Picture], shield: bool = False) -> None:
    rates = {}
    for workers in (1, 2, 1, 2, 1, 2):
        with ThreadPoolExecutor(workers) as pool:
            began = time.perf_counter()
            list(pool.map(lambda picture: fingerprint(picture, shield), chosen * 4))
            rate = len(chosen) * 4 / (time.perf_counter() - began)
        rates.setdefault(workers, []).append(rate)
    one, two = statistics.median(rates[1]), statistics.median(rates[2])
    print(f"\none worker {one:.1f} pictures/s, two {two:.1f} pictures/s: {two / one:.2f} ×")


def first_result(picture: Picture) -> None:
    """From the file dialog's answer to all fingerprints: nothing of this size was hashed before."""
    times = []
    for _ in range(7):
        axis.cache_clear()
        began = time.perf_counter()
        fingerprint(choose(picture.path, NOW))
        times.append(time.perf_counter() - began)
    print(f"first result, imports warm: {statistics.median(times) * 1e3:.0f} ms")


def lateness(chosen: list[Picture], shield: bool = False, seconds: float = 15) -> list[float]:
    """How late, in ms, a 5 ms tick comes in one thread while two others hash."""
    stop = threading.Event()

    def hash_on(start: int) -> None:
        place = start
        while not stop.is_set():
            fingerprint(chosen[place % len(chosen)], shield)
            place += 1

    workers = [threading.Thread(target=hash_on, args=(start,)) for start in (0, 1)]
    for worker in workers:
        worker.start()
    late, end = [], time.perf_counter() + seconds
    while (due := time.perf_counter() + 0.005) < end:
        time.sleep(0.005)
        late.append((time.perf_counter() - due) * 1e3)
    stop.set()
    for worker in workers:
        worker.join()
    return sorted(late)


def smoothness(chosen: list[Picture], shield: bool) -> None:
    late = lateness(chosen, shield)
    print(
        f"5 ms tick while two workers hash{' with shield' if shield else ''}: lateness p99"
        f" {late[len(late) * 99 // 100]:.1f} ms, max {late[-1]:.1f} ms ({len(late)} ticks)"
    )


def memory(picture: Picture, many: int) -> None:
    """Two workers, in a process of its own: how far its peak lies above what it held idle."""
    answer = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.speed", "--memory-of", picture.path, str(many)],
        capture_output=True,
        check=True,
        text=True,
    ).stdout
    print(f"peak memory for {many} of 48 MP, two workers: {answer.strip()} MB above idle")


def memory_of(path: Path, many: int) -> None:
    picture = choose(path, NOW)
    idle = held("VmRSS")
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(fingerprint, [picture] * many))
    print(round((held("VmHWM") - idle) / 1e6))


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--many", type=int, default=100)
    options.add_argument("--only", metavar="KIND")
    options.add_argument("--memory-of", nargs=2, metavar=("PICTURE", "MANY"))
    chosen = options.parse_args()
    if chosen.memory_of:
        memory_of(Path(chosen.memory_of[0]), int(chosen.memory_of[1]))
        return
    sys.stdout.reconfigure(line_buffering=True)
    with tempfile.TemporaryDirectory() as folder:
        made = pictures(Path(folder), chosen.only)
        for kind, files in made.items():
            side_by_side(kind, files, chosen.rounds)
        if photos := made.get("12 MP JPEG"):
            throughput(photos)
            first_result(photos[0])
            for shield in (False, True):
                smoothness(photos, shield)
        if large := made.get("48 MP JPEG"):
            memory(large[0], chosen.many)


if __name__ == "__main__":
    main()
