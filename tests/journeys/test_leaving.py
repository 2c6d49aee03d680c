"""Leaving the real app on a real screen, while it is busiest: hidden at once, gone in a second."""

from __future__ import annotations

import statistics
from pathlib import Path

import pytest

from tests.journeys import screen
from tests.journeys.leaving import WAYS, Left, own_environment, staying
from tests.journeys.person import Person
from tests.window.test_window_stays_alive import twelve_megapixels

if screen.MISSING:
    pytest.skip(f"NO SCREEN HERE: {screen.MISSING} (Debian: xvfb)", allow_module_level=True)

PICTURES = 6


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("large")
    for seed in range(PICTURES):
        twelve_megapixels(folder / f"{seed}.jpg", seed)
    return folder


def leaves_while_busy(way: str, large: Path, folder: Path, shown: screen.Screen) -> Left:
    out = folder / "out"
    out.mkdir(parents=True)
    person = Person(out, environment=own_environment(folder / "home"))
    person.begins("under-18")
    person.steps += [
        {"add": [str(large)]},
        {"wait": "choose.tile.2"},
        {"paper": ["progress.txt", "choose.progress.text"]},
    ]
    with staying(person, shown) as stay:
        left = stay.leaves(way)
    checked = int(person.paper("progress.txt").split()[0])
    assert checked < PICTURES - 2  # both workers had a picture
    assert (left.opened, left.status, left.told) == (0, 0, "")
    return left


@pytest.mark.parametrize(
    "rounds", [1, pytest.param(11, marks=[pytest.mark.long, pytest.mark.timeout(1200)])]
)
def test_each_way_of_leaving_hides_everything_at_once_and_ends_the_same(
    rounds: int, large: Path, tmp_path: Path, record_property: pytest.RecordProperty
) -> None:
    lefts: dict[str, list[Left]] = {way: [] for way in WAYS}
    with screen.screen() as shown:
        for number in range(rounds):
            for way in WAYS:
                folder = tmp_path / f"{number} {way}"
                lefts[way].append(leaves_while_busy(way, large, folder, shown))
    every = [left for each in lefts.values() for left in each]
    hidden, gone = sorted(left.hidden for left in every), sorted(left.gone for left in every)
    usual = round(0.95 * len(every)) - 1 if rounds > 1 else len(every) // 2
    told = ", ".join(
        f"{name} median {1000 * statistics.median(values):.0f} ms, p95 "
        f"{1000 * values[round(0.95 * len(values)) - 1]:.0f} ms, most {1000 * values[-1]:.0f} ms"
        for name, values in (("hidden", hidden), ("gone", gone))
    )
    record_property("leaving", told)
    print(f"{len(every)} times left while two workers were busy: {told}")
    assert hidden[usual] < 0.100
    assert gone[usual] < 1.0
