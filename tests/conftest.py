"""What every test runs under: a display in memory, no garbage collection inside Qt's event loop,
and one loud line for each kind of test that cannot run here."""

from __future__ import annotations

import gc
import importlib.util
import os
from collections.abc import Iterator

import pytest
from hypothesis import settings
from pytestqt.qtbot import QtBot

# Before anything imports Qt.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A machine that others use as well is slow at times: that is no failure of a property.
settings.register_profile("shared machine", deadline=None, print_blob=True)
settings.load_profile("shared machine")
for wait in (QtBot.waitUntil, QtBot.waitSignal):
    wait.__kwdefaults__["timeout"] = 60_000  # milliseconds; pytest-qt's own five seconds are short

MISSING_ORACLES = [
    name for name in ("pdqhash", "threatexchange") if importlib.util.find_spec(name) is None
]


def pytest_configure(config: pytest.Config) -> None:
    """Leaves out the long tests, unless -m says something else."""
    if not config.option.markexpr:
        config.option.markexpr = "not long"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if MISSING_ORACLES and item.get_closest_marker("oracle"):
            item.add_marker(pytest.mark.skip(reason=f"without {', '.join(MISSING_ORACLES)}"))


def pytest_collection_finish() -> None:
    """What all tests stand on is there to the end: no collection has to look through it again. With
    every test's modules that took 0.16 s, twice for each test of the window."""
    gc.collect()
    gc.freeze()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if MISSING_ORACLES:
        terminalreporter.write_line(
            f"NO ORACLES: {', '.join(MISSING_ORACLES)} not installed (make oracles, needs a C++ "
            "compiler). What compares with them was skipped; the committed vectors ran.",
            yellow=True,
        )


@pytest.fixture(autouse=True)
def _no_collection_inside_qt(request: pytest.FixtureRequest) -> Iterator[None]:
    """Collects garbage between the tests of the window only: a collection inside Qt's event
    dispatch is a known root of crashes under pytest-qt."""
    if "qtbot" not in request.fixturenames:
        yield
        return
    gc.collect()
    gc.disable()
    yield
    gc.enable()
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    # Windows and pages are gone with their test, or each later one would style and lay them out.
    for window in QApplication.topLevelWidgets():
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
