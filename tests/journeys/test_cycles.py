"""A hundred kills of windows, couriers and launchers while they send with a case file or take back,
and one case each time; a thousand behind `long`. Schemes that would lose something are shown to be
noticed."""

from __future__ import annotations

import random
import shutil
import sys
import time
import venv
from collections.abc import Iterator
from pathlib import Path

import pytest

import takeitdown
from tests.journeys.between import Between
from tests.journeys.conftest import Hotline, make_pictures
from tests.journeys.cycles import (
    COURIERS,
    KEEPING,
    KILLS_A_CASE,
    STAGES,
    STORING,
    TRAFFIC,
    WHO,
    Cycles,
)


@pytest.fixture
def cycles(tmp_path: Path, hotline: Hotline, between: Between) -> Iterator[Cycles]:
    pictures = make_pictures(tmp_path / "pictures", KILLS_A_CASE + 2)
    chance = random.Random(7)
    cycles = Cycles(tmp_path, hotline, between, sorted(pictures.iterdir()), chance)
    yield cycles
    cycles.close()


@pytest.mark.parametrize(
    "count",
    [
        pytest.param(100, marks=pytest.mark.timeout(1800)),
        pytest.param(1_000, marks=[pytest.mark.long, pytest.mark.timeout(4 * 3600)]),
    ],
)
def test_kills_at_random_moments_make_one_case_each_time(cycles: Cycles, count: int) -> None:
    began = time.monotonic()
    cycles.run(count)
    print(f"{cycles.told()}\n{time.monotonic() - began:.0f} seconds")
    assert len(cycles.kills) == count
    # They are aimed at each stage alike. A busy computer is late for the shortest, which ends when
    # it is kept.
    for kinds, stages in ((WHO, list(STAGES)), (("courier",), ["kept", "asked", "listed"])):
        struck = cycles.struck(*kinds)
        seen = [stage for stage in stages if stage != "confirmed" or count >= 1_000]
        assert all(struck[stage] >= count // 100 for stage in seen), cycles.told()
    assert sum(kill.back for kill in cycles.kills) >= count // 10, cycles.told()


TAKEN_BACK = "what is taken back is not kept first"
CARELESS = {  # a scheme, where it would stand, what stands there, and what would
    "what is confirmed is kept only when it is answered": (
        "casefile/case.py",
        "return replace(self, outbox=tuple(added))",
        "return self",
    ),
    "what is answered waits no longer before its receipt is kept": (
        "window/opened.py",
        "shelf.keep(how(shelf.case))",
        """from dataclasses import replace
                case = how(shelf.case)
                shelf.keep(replace(case, deliveries=shelf.case.deliveries))
                time.sleep(1)
                shelf.keep(case)""",
    ),
    "what a lost courier had waits no longer": (
        "window/journey.py",
        'answer.code == "refused" and not resending',
        "not resending",
    ),
    TAKEN_BACK: (
        "window/journey.py",
        "self._go_without = go\n",
        "self._go_without = go\n            return go()\n",
    ),
}


def careless(folder: Path, scheme: str) -> str:
    """An interpreter with the app, but for one scheme in it."""
    place, sound, broken = CARELESS[scheme]
    package = Path(takeitdown.__file__).parent
    copy = folder / "app" / package.name
    shutil.copytree(package, copy)
    if not (package / "assets").exists():
        (copy.parent / "assets").symlink_to(takeitdown.ASSETS)
    text = (copy / place).read_text(encoding="utf-8")
    assert text.count(sound) == 1
    (copy / place).write_text(text.replace(sound, broken), encoding="utf-8")
    venv.create(folder / "python", symlinks=True)
    [packages] = (folder / "python").glob("lib/python*/site-packages")
    places = [copy.parent, *(place for place in sys.path if place.endswith("-packages"))]
    (packages / "careless.pth").write_text("\n".join(map(str, places)), encoding="utf-8")
    return str(folder / "python" / "bin" / "python")


@pytest.mark.parametrize(
    "scheme",
    [
        pytest.param(scheme, marks=pytest.mark.long if scheme == TAKEN_BACK else ())
        for scheme in CARELESS
    ],
)
def test_a_careless_scheme_is_noticed(cycles: Cycles, tmp_path: Path, scheme: str) -> None:
    cycles.python = careless(tmp_path, scheme)
    if scheme != TAKEN_BACK:  # a person who finds nothing to send again waits, and tells nothing
        cycles.back = 0
    cycles.took = dict.fromkeys((*KEEPING, *TRAFFIC, *STORING, *COURIERS), 0.1)
    with pytest.raises(AssertionError, match=r"not in the case file|lost from") as noticed:
        cycles.run(KILLS_A_CASE)
    print(f"after {len(cycles.kills)} kills: {noticed.value}")
