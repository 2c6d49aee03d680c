"""What stands between the courier and the practice list: it changes no byte, and can be shut."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator

import pytest

from takeitdown.courier import delivery
from takeitdown.practice.between import Between
from takeitdown.practice.show import Show
from takeitdown.steps import wire
from takeitdown.steps.wire import Failed, Status
from tests.practice.opening import opened

QUESTION = Status("a" * 32, "b" * 64)


@pytest.fixture(scope="module")
def one_show() -> Iterator[Show]:
    with opened(Show()) as show:
        yield show


@pytest.fixture
def show(one_show: Show) -> Show:
    one_show.begin_anew()
    return one_show


def asks(show: Show) -> wire.Answer:
    return delivery.carry(QUESTION, show.organisation.address, "")


def test_a_question_reaches_the_list_and_its_answer_comes_back(show: Show) -> None:
    assert asks(show) == Failed("unknown")  # the real list knows no such case
    assert show.sent == 1
    [request] = show.between.requests
    assert request.startswith(b"GET /v1/cases/")


def test_no_byte_is_changed_on_either_way() -> None:
    request = b"PUT /x HTTP/1.1\r\nContent-Length: 5\r\n\r\n\x00\xff\r\n\x01"
    answer = b"HTTP/1.1 200 OK\r\n\r\n" + bytes(range(256)) * 64
    heard: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as hash_list:
        between = Between()
        between.place = hash_list.getsockname()

        def serve() -> None:
            one, _ = hash_list.accept()
            with one:
                heard.append(one.recv(65536))
                one.sendall(answer)

        serving = threading.Thread(target=serve)
        serving.start()
        with socket.create_connection(("127.0.0.1", between.port)) as courier:
            courier.sendall(request)
            came = b"".join(iter(lambda: courier.recv(65536), b""))
        serving.join()
        between.close()
    assert heard == [request]
    assert came == answer


def test_without_a_network_nothing_is_sent_and_with_it_the_way_is_the_same(show: Show) -> None:
    show.take_the_network_away()
    assert asks(show) == Failed("offline")
    assert show.sent == 0
    show.give_the_network_back()
    assert asks(show) == Failed("unknown")


def test_a_crowded_list_says_itself_that_it_is_busy(show: Show) -> None:
    show.let_nobody_in()
    assert asks(show) == Failed("busy")
    show.let_everybody_in()
    assert asks(show) == Failed("unknown")


def test_a_held_answer_comes_when_it_is_let_go(show: Show) -> None:
    show.hold_the_answers()
    answers: list[wire.Answer] = []
    asking = threading.Thread(target=lambda: answers.append(asks(show)))
    asking.start()
    show.wait_until_held()
    assert answers == []
    show.let_the_answers_go()
    asking.join()
    assert answers == [Failed("unknown")]
