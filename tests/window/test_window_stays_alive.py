"""The window answers in time while worker threads fingerprint pictures of twelve megapixels."""

from __future__ import annotations

import itertools
import statistics
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from takeitdown.window import words
from tests.pace import slowed
from tests.window.conftest import Open, Window, picture

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
    others = slowed()
    ticks: list[float] = []
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(int(TICK * 1000))
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start()
    window.adds(*pictures)
    timer.stop()
    assert window.shows("choose.tile.12")
    late = sorted(
        max(0.0, after - before - TICK) / others for before, after in itertools.pairwise(ticks)
    )
    assert len(late) > 50
    percentiles = statistics.quantiles(late, n=100)
    figures = {"p95": percentiles[94], "p99": percentiles[98], "max": late[-1]}
    told = ", ".join(f"{name} {1000 * value:.1f} ms" for name, value in figures.items())
    record_property("lateness", told)
    print(f"lateness of a {1000 * TICK:.0f} ms tick over {len(late)} ticks: {told}")
    assert figures["p95"] < 0.050


def hides_by_the_button(window: Window) -> None:
    window.press("choose.look.1")


def hides_by_the_focus(window: Window) -> None:
    QTest.keyClick(window.control("choose.look.1", QWidget), Qt.Key.Key_Tab)


def hides_by_another_page(window: Window) -> None:
    window.press("frame.pause")


def hides_by_another_window(window: Window) -> None:
    QApplication.sendEvent(window.frame, QEvent(QEvent.Type.WindowDeactivate))


def test_a_picture_that_is_looked_at_goes_at_once_and_stop_stops(
    open_window: Open, tmp_path: Path, record_property: pytest.RecordProperty
) -> None:
    window = open_window()
    window.begins()
    window.adds(picture(tmp_path / "first.png"), picture(tmp_path / "second.png", seed=1))
    others = slowed()
    page = window.frame.page
    page.add(twelve_megapixels(tmp_path / f"{seed}.jpg", seed) for seed in range(2, 14))  # type: ignore[union-attr]
    window.waits_for("choose.tile.14")
    took: dict[str, float] = {}
    for hides in (
        hides_by_the_button,
        hides_by_the_focus,
        hides_by_another_window,
        hides_by_another_page,
    ):
        window.control("choose.look.1", QWidget).setFocus()
        window.press("choose.look.1")
        window.waits_for("choose.shown.1")
        assert window.shows("choose.progress")  # workers are busy all the while
        began = time.perf_counter()
        hides(window)
        QApplication.processEvents()  # paints
        took[hides.__name__] = (time.perf_counter() - began) / others
        assert not window.shows("choose.shown.1")
    window.press("pause.end")
    page.add(picture(tmp_path / f"{seed}.png", seed) for seed in range(14, 200))  # type: ignore[union-attr]
    window.waits_for("choose.tile.15")  # while the others are still coming
    began = time.perf_counter()
    window.press("choose.stop")
    QApplication.processEvents()
    took["stops"] = (time.perf_counter() - began) / others
    told = ", ".join(f"{name} {1000 * seconds:.0f} ms" for name, seconds in took.items())
    record_property("hiding", told)
    print(told)
    assert not window.shows("choose.progress")
    assert window.text("choose.state.1") == words.TILE_READY
    assert took.pop("stops") < 0.5
    assert statistics.median(took.values()) < 0.1
