"""The other side, open for as long as a test looks at it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import TypeVar

from takeitdown.practice.show import Show
from takeitdown.practice.world import World

Side = TypeVar("Side", World, Show)


@contextmanager
def opened(side: Side) -> Iterator[Side]:
    with closing(side):
        side.open()
        yield side
