"""One practice world for all tests; each begins it anew."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from takeitdown.practice.world import World
from tests.practice.opening import opened


@pytest.fixture(scope="session")
def one_world() -> Iterator[World]:
    with opened(World()) as world:
        yield world


@pytest.fixture
def world(one_world: World) -> World:
    one_world.begin_anew()
    return one_world
