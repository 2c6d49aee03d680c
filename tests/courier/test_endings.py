"""Answers that take their time. The courier bounds what it can; what drips in before there is
anything to bound, and what comes without end, the launcher ends.

All of them are started first and run beside each other.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass

import pytest

from takeitdown import launcher
from takeitdown.courier import delivery
from tests.courier.authority import RIGHT
from tests.courier.errand import RIGHT_ANSWER, SECONDS, Told, send_to
from tests.courier.faulty_list import (
    Answer,
    FaultyList,
    chunked,
    drips,
    falls_silent,
    http,
)

HEAD = http("201 Created", RIGHT_ANSWER).removesuffix(RIGHT_ANSWER)
CHUNKED = http("201 Created", b"", "Transfer-Encoding: chunked", length=None)

# What the courier ends by itself: after 10 seconds without a byte, or 30 in all.
BY_ITSELF: dict[str, tuple[Answer, str, float]] = {
    "silence": (falls_silent(b""), "slow", 10),
    "silence after the head": (falls_silent(HEAD), "slow", 10),
    "silence in the body": (falls_silent(HEAD + RIGHT_ANSWER[:9]), "slow", 10),
    "a body that drips": (drips(HEAD, b" ", 0.5), "slow", 30),
    "chunks that drip": (drips(CHUNKED, chunked(b" "), 0.5), "slow", 30),
}
NO_HANDSHAKE = "silence in place of the handshake"

# Long enough for all of these couriers to start beside each other and send, even on a busy machine.
LAUNCHER_SECONDS = 25.0

# What only the launcher can end: inside one call of Python's own HTTP reader.
BY_THE_LAUNCHER: dict[str, Answer] = {
    "a status line that drips": drips(b"HTTP/1.1 2", b"0", 0.2),
    "a header that drips": drips(b"HTTP/1.1 201 Created\r\nX: ", b"x", 0.2),
    "headers that drip": drips(b"HTTP/1.1 201 Created\r\n", b"X: y\r\n", 0.2),
    "100 Continue without end": drips(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 100, 0.001),
    "100 Continue that drips": drips(b"", b"HTTP/1.1 100 Continue\r\n\r\n", 0.2),
    "a chunk's length that drips": drips(CHUNKED, b"0", 0.2),
    "trailers that drip": drips(CHUNKED + b"0\r\n", b"x: y\r\n", 0.2),
    "trailers without end": drips(CHUNKED + b"0\r\n", b"x: y\r\n" * 100, 0.001),
}


@dataclass(frozen=True)
class Errand:
    server: FaultyList
    told: Future[Told]

    def took(self) -> list[float]:
        """The server hears a little later that the courier has gone."""
        deadline = time.monotonic() + SECONDS
        while not self.server.took:
            assert time.monotonic() < deadline
            time.sleep(0.05)
        return self.server.took


@pytest.fixture(scope="module")
def slow() -> Iterator[dict[str, Errand]]:
    """Couriers at servers that are slow, all under way."""
    tls = RIGHT.server_context()
    errands = [
        (name, FaultyList(answer, tls), SECONDS) for name, (answer, _, _) in BY_ITSELF.items()
    ]
    errands += [
        (name, FaultyList(answer, tls), LAUNCHER_SECONDS)
        for name, answer in BY_THE_LAUNCHER.items()
    ]
    errands += [(NO_HANDSHAKE, FaultyList(falls_silent(b""), raw=True), SECONDS)]
    with ExitStack() as servers, ThreadPoolExecutor(len(errands)) as pool:
        yield {
            name: Errand(servers.enter_context(server), pool.submit(send_to, server, seconds))
            for name, server, seconds in errands
        }


@pytest.mark.parametrize("name", BY_THE_LAUNCHER)
def test_what_the_courier_cannot_bound_the_launcher_ends(
    slow: dict[str, Errand], name: str
) -> None:
    told = slow[name].told.result(SECONDS)
    assert told.outcome == "lost"
    assert LAUNCHER_SECONDS - 0.1 < told.seconds < LAUNCHER_SECONDS + 10
    assert len(slow[name].server.requests) == 1


@pytest.mark.parametrize("name", BY_ITSELF)
def test_a_slow_answer_is_given_up_by_the_courier_itself(
    slow: dict[str, Errand], name: str
) -> None:
    _, outcome, seconds = BY_ITSELF[name]
    told = slow[name].told.result(SECONDS)
    assert told.outcome == outcome
    [took] = slow[name].took()  # from its request on: how long it takes to start is no part of it
    assert seconds - 1 < took < seconds + 15
    assert len(slow[name].server.requests) == 1


def test_a_handshake_that_never_comes_is_given_up(slow: dict[str, Errand]) -> None:
    told = slow[NO_HANDSHAKE].told.result(SECONDS)
    assert told.outcome in ("slow", "offline")
    [took] = slow[NO_HANDSHAKE].took()
    assert took < 25


def test_the_launchers_deadline_is_later_than_the_couriers_own() -> None:
    assert delivery.WHOLE_SECONDS + delivery.READ_SECONDS < launcher.COURIER_SECONDS <= 45
