"""The list of identifiers in tests/README.md is the source's, and the running window's."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from takeitdown.window import look
from tests.looks.__main__ import walk
from tests.window.identifiers import END, README, listed, section


def test_the_readme_lists_every_identifier() -> None:
    assert section() in README.read_text(encoding="utf-8"), "make identifiers"
    assert README.read_text(encoding="utf-8").count(END) == 1


def test_every_identifier_that_is_seen_is_in_the_list(dressed: QApplication) -> None:
    # `*.heading` and the like are made by each page for itself.
    known = re.compile(
        "|".join(re.escape(one).replace(r"\*", ".+") for one in [*listed(), "frame"])
    )
    seen: set[str] = set()

    def look_at(name: str, window: QWidget, _: str) -> None:
        if not isinstance(window, QFileDialog):
            seen.update(
                child.accessibleIdentifier()
                for child in window.findChildren(QWidget)
                if "." in child.accessibleIdentifier()
            )

    walk(dressed, "light", 9.0, (920, 700), look_at)
    look.dress(dressed)
    assert len(seen) > 100
    assert not {one for one in seen if not known.fullmatch(one)}
