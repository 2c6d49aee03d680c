"""The small HTTP service that stands in for others: bounded, quiet, and on this computer alone."""

from __future__ import annotations

import socket
from contextlib import closing

import pytest
import requests

from takeitdown.practice.loopback import Answer, Request, Service

MOST = 1000
TOO_LARGE = Answer(b"too large", 413, "text/plain")


def echo(request: Request) -> Answer:
    return Answer(request.body, content_type="text/plain")


def test_it_begins_without_asking_what_this_computer_is_called(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(socket, "getfqdn", lambda name="": asked.append(name) or name)
    with closing(Service(echo, TOO_LARGE)) as service:
        assert requests.post(service.address, data=b"x", timeout=10).content == b"x"
    assert asked == []


@pytest.mark.parametrize("more", [1, 5_000_000])
def test_who_sends_too_much_still_reads_the_answer(more: int) -> None:
    with closing(Service(echo, TOO_LARGE, MOST)) as service:
        assert requests.post(service.address, data=b"x" * MOST, timeout=10).status_code == 200
        answer = requests.post(service.address, data=b"x" * (MOST + more), timeout=10)
        assert (answer.status_code, answer.content) == (413, TOO_LARGE.body)
        assert requests.post(service.address, data=b"y", timeout=10).content == b"y"


def test_nothing_answers_once_it_is_closed() -> None:
    with closing(Service(echo, TOO_LARGE)) as service:
        address = service.address
    with pytest.raises(requests.ConnectionError):
        requests.post(address, data=b"x", timeout=10)
