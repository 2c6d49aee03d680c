"""The small HTTP service that stands in for others: bounded, quiet, and on this computer alone."""

from __future__ import annotations

import http.client
import socket
from contextlib import closing
from urllib.parse import urlsplit

import pytest
import requests

from takeitdown.practice.loopback import Answer, Request, Service
from takeitdown.practice.world import World

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
        assert requests.post(service.address, data=b"x", timeout=60).content == b"x"
    assert asked == []


@pytest.mark.parametrize("more", [1, 5_000_000])
def test_who_sends_too_much_still_reads_the_answer(more: int) -> None:
    with closing(Service(echo, TOO_LARGE, MOST)) as service:
        assert requests.post(service.address, data=b"x" * MOST, timeout=60).status_code == 200
        answer = requests.post(service.address, data=b"x" * (MOST + more), timeout=60)
        assert (answer.status_code, answer.content) == (413, TOO_LARGE.body)
        assert requests.post(service.address, data=b"y", timeout=60).content == b"y"


@pytest.mark.parametrize("path", ["http://[/uploads", "/\\", "/%", "?" * 5000, "*"])
def test_a_path_that_is_none_is_answered_by_each_service(world: World, path: str) -> None:
    for address in (*world.doors.values(), world.address):
        connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=60)
        connection.putrequest("POST", path, skip_host=True)
        connection.putheader("Authorization", world.provider.header)
        connection.putheader("Content-Length", "0")
        connection.endheaders()
        assert connection.getresponse().status == 404
        connection.close()


def test_nothing_answers_once_it_is_closed() -> None:
    with closing(Service(echo, TOO_LARGE)) as service:
        address = service.address
    with pytest.raises(requests.ConnectionError):
        requests.post(address, data=b"x", timeout=60)
