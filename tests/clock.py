"""A clock that a test moves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass
class Clock:
    """Tells `now`: seconds, or a moment."""

    now: Any = 1000.0

    def __call__(self) -> Any:
        return self.now
