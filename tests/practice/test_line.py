"""The guide's end of the pipes: what counts as a walk that came to its end."""

from __future__ import annotations

import os
import time

import pytest

from takeitdown.practice.guide import line
from takeitdown.practice.guide.line import Line
from takeitdown.steps import wire


@pytest.mark.parametrize(
    ("told", "leaves", "whole"),
    [
        (wire.Walked(0), False, True),
        (wire.Walked(3), False, False),
        (wire.Left(), False, False),
        (wire.Left(), True, True),
        (None, True, False),
        (None, False, False),
    ],
)
def test_a_walk_is_whole_only_if_the_window_did_what_it_was_to_do(
    told: wire.Told | None, leaves: bool, whole: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line, "PATIENCE_SECONDS", 0.3 if told is None else 60.0)
    of_launcher, to_guide = os.pipe()
    of_guide, to_launcher = os.pipe()
    with os.fdopen(of_launcher, "rb") as heard:
        spoken = Line(heard, to_launcher)
        spoken._forget = lambda: None  # type: ignore[method-assign]  # told before
        ended = line.threading.Event()
        spoken.told = lambda page: ended.set() if page is None else None
        if told is not None:
            os.write(to_guide, wire.write(told))
        spoken.open()
        assert spoken.walk("[]", leaves) is whole
        os.close(to_guide)
        assert ended.wait(60)
    for end in (of_guide, to_launcher):
        os.close(end)


def test_nothing_is_waited_for_where_the_window_is_already_gone() -> None:
    of_launcher, to_guide = os.pipe()
    of_guide, to_launcher = os.pipe()
    with os.fdopen(of_launcher, "rb") as heard:
        spoken = Line(heard, to_launcher)
        gone, ended = line.threading.Event(), line.threading.Event()
        spoken.told = lambda page: (ended if page is None else gone).set()
        os.write(to_guide, wire.write(wire.Left()))
        spoken.open()
        assert gone.wait(5)
        began = time.monotonic()
        assert spoken.walk("[]") is False
        assert spoken.walk("[]", leaves=True) is True
        assert time.monotonic() - began < 5
        os.close(to_guide)
        assert ended.wait(5)
    for end in (of_guide, to_launcher):
        os.close(end)
