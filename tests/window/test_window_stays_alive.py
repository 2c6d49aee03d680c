"""The event loop answers in time while worker threads fingerprint pictures of twelve megapixels."""

from __future__ import annotations

import itertools
import statistics
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt, QTimer

from tests.window.conftest import Open

TICK = 0.005  # seconds


def twelve_megapixels(path: Path, seed: int) -> Path:
    grain = np.random.default_rng(seed).integers(0, 256, (300, 400, 3), np.uint8)
    Image.fromarray(grain).resize((4000, 3000), Image.Resampling.BICUBIC).save(path, quality=90)
    return path


def test_the_window_ticks_on_while_pictures_are_fingerprinted(
    open_window: Open, tmp_path: Path, record_property: pytest.RecordProperty
) -> None:
    pictures = [twelve_megapixels(tmp_path / f"{seed}.jpg", seed) for seed in range(12)]
    window = open_window()
    window.begins()
    ticks: list[float] = []
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(int(TICK * 1000))
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start()
    window.adds(*pictures)
    timer.stop()
    assert window.shows("choose.tile.12")
    late = sorted(max(0.0, after - before - TICK) for before, after in itertools.pairwise(ticks))
    assert len(late) > 50
    percentiles = statistics.quantiles(late, n=100)
    figures = {"p95": percentiles[94], "p99": percentiles[98], "max": late[-1]}
    told = ", ".join(f"{name} {1000 * value:.1f} ms" for name, value in figures.items())
    record_property("lateness", told)
    print(f"lateness of a {1000 * TICK:.0f} ms tick over {len(late)} ticks: {told}")
    assert figures["p95"] < 0.050
