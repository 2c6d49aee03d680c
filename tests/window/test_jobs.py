"""Work on worker threads, and what comes of it."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from takeitdown.errors import PictureProblem
from takeitdown.window.jobs import Jobs

DAMAGED, SLOW = PictureProblem("damaged"), PictureProblem("too-slow")


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    jobs = Jobs(threads=1)
    yield jobs
    jobs.finish()


def test_a_result_comes_back_on_the_window_s_thread(jobs: Jobs, qtbot: QtBot) -> None:
    came: list[tuple[object, threading.Thread]] = []
    worked: list[threading.Thread] = []

    def work() -> int:
        worked.append(threading.current_thread())
        return 42

    jobs.run(work, lambda result: came.append((result, threading.current_thread())), pytest.fail)
    qtbot.waitUntil(lambda: bool(came))
    assert came == [(42, threading.main_thread())]
    assert worked[0] is not threading.main_thread()


def test_a_foreseen_problem_goes_to_the_one_who_asked(jobs: Jobs, qtbot: QtBot) -> None:
    came: list[object] = []

    def work() -> None:
        raise DAMAGED

    jobs.run(work, pytest.fail, came.append)
    qtbot.waitUntil(lambda: came == [DAMAGED])


def test_what_is_forgotten_never_comes(jobs: Jobs, qtbot: QtBot) -> None:
    hold, came = threading.Event(), []
    number = jobs.run(hold.wait, pytest.fail, pytest.fail)
    jobs.forget(number)
    hold.set()
    jobs.run(lambda: 1, came.append, pytest.fail)
    qtbot.waitUntil(lambda: came == [1])


def test_what_can_wait_comes_after_what_a_person_waits_for(jobs: Jobs, qtbot: QtBot) -> None:
    hold, came = threading.Event(), []
    jobs.run(hold.wait, came.append, pytest.fail, can_wait=True)
    jobs.run(lambda: "a picture", came.append, pytest.fail, can_wait=True)
    jobs.run(lambda: "a press", came.append, pytest.fail)
    hold.set()
    qtbot.waitUntil(lambda: came == [True, "a press", "a picture"])


def test_work_that_takes_too_long_is_given_up_and_the_rest_goes_on(
    jobs: Jobs, qtbot: QtBot
) -> None:
    hold, came = threading.Event(), []
    jobs.run(hold.wait, pytest.fail, came.append, (0.05, SLOW))
    jobs.run(lambda: "next", came.append, pytest.fail)
    qtbot.waitUntil(lambda: came == [SLOW, "next"])
    hold.set()


def test_work_that_only_waited_for_a_thread_is_not_given_up(jobs: Jobs, qtbot: QtBot) -> None:
    hold, came = threading.Event(), []
    jobs.run(lambda: hold.wait(1.1), came.append, pytest.fail)
    jobs.run(lambda: "late", came.append, pytest.fail, (1.0, SLOW))
    qtbot.waitUntil(lambda: came == [False, "late"])


@pytest.mark.skipif(sys.platform != "linux", reason="the system does not tell work from waiting")
def test_work_that_waits_for_its_turn_is_not_given_up_and_work_that_works_on_is(
    jobs: Jobs, qtbot: QtBot
) -> None:
    came: list[object] = []
    jobs.run(lambda: threading.Event().wait(0.4), came.append, pytest.fail, (0.2, SLOW))
    qtbot.waitUntil(lambda: came == [False])
    jobs.run(works_for_a_second, pytest.fail, came.append, (0.2, SLOW))
    qtbot.waitUntil(lambda: came == [False, SLOW], timeout=60_000)


def works_for_a_second() -> None:
    until = time.thread_time() + 1
    while time.thread_time() < until:
        time.sleep(0)
