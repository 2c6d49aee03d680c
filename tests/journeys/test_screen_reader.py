"""The whole way by ear: another process finds everything by role and name over AT-SPI, and does it.

The app, its list, the screen, the session's bus and the accessibility bus are real. What is
heard is what Orca would hear.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from takeitdown import ASSETS
from takeitdown.window import words
from takeitdown.window.finding import ENDINGS
from takeitdown.window.whose import Whose
from tests.journeys.screen_reader import BUTTON, LABEL, RADIO, WINDOW, desk, missing, takeitdown

if MISSING := missing():
    pytest.skip(f"NO SCREEN READER HERE: without {MISSING}", allow_module_level=True)

SAMPLES = sum(path.suffix in ENDINGS for path in (ASSETS / "samples").iterdir())


def test_the_whole_way_is_gone_by_ear_while_another_reader_reads_on(tmp_path: Path) -> None:
    pages = []
    with (
        desk(tmp_path) as at,
        at.listening() as person,
        at.listening() as other,
        ThreadPoolExecutor() as aside,
        at.starting(takeitdown("practice", "--no-guide")) as app,
    ):
        reads = aside.submit(other.reads_on, app)
        person.comes_to(words.HIDING_HEADING)
        at.screen.turns_to(at.screen.first())
        pages.append(person.looks())
        person.presses(words.HIDING_NEXT)
        person.comes_to(words.BEGIN_HEADING[Whose.MINE])
        person.presses(words.BEGIN_NEXT)
        person.hears(f"{words.PROBLEM}. {words.AGE_MISSING}")
        pages.append(person.looks())
        person.presses(words.AGES["under-18"], RADIO)
        person.presses(words.BEGIN_NEXT)
        person.comes_to(words.CHOOSE_HEADING)
        person.presses(words.CHOOSE_SAMPLES)
        person.hears(words.progress(SAMPLES, SAMPLES))
        pages.append(person.looks())
        person.presses(words.CHOOSE_NEXT)
        person.comes_to(words.CHECK_HEADING)
        pages.append(person.looks())
        person.presses("Send *")
        person.comes_to(words.RECEIPT_HEADING[Whose.MINE])
        pages.append(person.looks())
        heard = person.heard()
        person.presses(words.LEAVE)
    assert reads.result() > 5

    for page in pages:
        assert page[0] == (WINDOW, f"{words.PRACTICE_ANY} {words.WINDOW_TITLE}")
        assert not [
            role for role, name in page if role in (BUTTON, RADIO, "check box") and not name
        ]
        buttons = [name for role, name in page if role == BUTTON]
        assert buttons[0] == words.LEAVE
        assert page[-1][0] == LABEL
        assert page[-1][1].startswith("Page ")
    problem = f"{words.PROBLEM}. {words.AGE_MISSING}"
    assert heard == [
        ("focus", words.HIDING_HEADING),
        *comes_to(1, words.BEGIN_STEP, words.BEGIN_HEADING[Whose.MINE]),
        ("focus", problem),
        ("assertive", problem),
        ("focus", words.AGES["under-18"]),  # the problem goes, and the focus on it goes on
        *comes_to(2, words.CHOOSE_STEP, words.CHOOSE_HEADING),
        *[("polite", words.progress(SAMPLES * part // 4, SAMPLES)) for part in range(5)],
        *comes_to(3, words.CHECK_STEP, words.CHECK_HEADING),
        *comes_to(4, words.SEND_STEP, words.SEND_HEADING[Whose.MINE]),
        *comes_to(5, words.RECEIPT_STEP, words.RECEIPT_HEADING[Whose.MINE]),
    ]


def comes_to(number: int, step: str, heading: str) -> list[tuple[str, str]]:
    """What is heard of a page that comes: its heading has the focus, and nothing had it before."""
    page = f"{words.PRACTICE} {words.step(number, step)}. {heading}"
    return [("focus", heading), ("polite", page)]
