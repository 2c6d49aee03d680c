"""One address cannot flood a list, another is not held up by it, and no address is kept."""

from __future__ import annotations

import http.client
from pathlib import Path

import pytest
from starlette.requests import Request

from takeitdown.hashlist.limits import FULL_PURSE, KEY_SECONDS, SECONDS_A_TOKEN, Limits
from takeitdown.hashlist.problems import Refusal
from tests.clock import Clock
from tests.hashlist.running_list import Case, RunningList


def request(address: str, *forwarded: str) -> Request:
    headers = [(b"x-forwarded-for", line.encode()) for line in forwarded]
    return Request({"type": "http", "state": {"address": lambda: address}, "headers": headers})


def takes(limits: Limits, asked: Request, most: int = 1000) -> int:
    """How many requests pass before one is refused."""
    for passed in range(most):
        try:
            limits.take(asked)
        except Refusal:
            return passed
    return most


def test_a_purse_is_emptied_and_fills_again() -> None:
    clock = Clock()
    limits, asked = Limits(clock, behind_proxy=False), request("192.0.2.1")
    assert takes(limits, asked) == FULL_PURSE
    assert takes(limits, request("192.0.2.2")) == FULL_PURSE
    clock.now += 3 * SECONDS_A_TOKEN
    assert takes(limits, asked) == 3
    clock.now += 1e6
    assert takes(limits, asked) == FULL_PURSE


def test_a_household_has_one_purse_however_many_ipv6_addresses_it_has() -> None:
    limits = Limits(Clock(), behind_proxy=False)
    assert takes(limits, request("2001:db8:1:2:3::1")) == FULL_PURSE
    assert takes(limits, request("2001:db8:1:2:4::9")) == 0
    assert takes(limits, request("2001:db8:1:3::1")) == FULL_PURSE


def test_ipv4_is_told_apart_where_one_socket_takes_both_kinds() -> None:
    limits = Limits(Clock(), behind_proxy=False)
    assert takes(limits, request("::ffff:192.0.2.1")) == FULL_PURSE
    assert takes(limits, request("192.0.2.1")) == 0
    assert takes(limits, request("::ffff:192.0.2.2")) == FULL_PURSE


def test_behind_a_proxy_only_its_own_word_counts() -> None:
    limits = Limits(Clock(), behind_proxy=True)
    assert takes(limits, request("127.0.0.1", "192.0.2.1")) == FULL_PURSE
    assert takes(limits, request("127.0.0.1", "203.0.113.7, 192.0.2.1")) == 0
    assert takes(limits, request("127.0.0.1", "203.0.113.8", "192.0.2.1")) == 0
    assert takes(limits, request("127.0.0.1", "192.0.2.1, 203.0.113.7")) == FULL_PURSE
    alone = Limits(Clock(), behind_proxy=False)
    assert takes(alone, request("192.0.2.1", "203.0.113.7")) == FULL_PURSE
    assert takes(alone, request("192.0.2.1", "203.0.113.8")) == 0


def test_no_address_is_kept_and_after_a_day_nothing_is() -> None:
    clock = Clock()
    limits = Limits(clock, behind_proxy=False)
    limits.take(request("198.51.100.77"))
    held = repr(vars(limits))
    assert "Purse(tokens=199.0, at=1000.0)" in held
    assert "198.51.100.77" not in held
    assert repr(bytes([198, 51, 100, 77]))[2:-1] not in held
    clock.now += KEY_SECONDS
    limits.take(request("192.0.2.1"))
    assert "at=1000.0" not in repr(vars(limits))


def look_up_from(running: RunningList, address: str, case: Case) -> http.client.HTTPResponse:
    connection = http.client.HTTPConnection(*running.place, timeout=60, source_address=(address, 0))
    connection.request(
        "GET", f"/v1/cases/{case.id}", headers={"Authorization": f"Bearer {case.key}"}
    )
    response = connection.getresponse()
    response.read()
    connection.close()
    return response


def test_a_real_list_asks_one_address_to_wait_and_serves_the_next(
    start_list, tmp_path: Path, case: Case
) -> None:
    running = start_list(
        *("--name", "Example Helpline", "--database", f"sqlite:///{tmp_path}/list.db"),
        *("--key", str(tmp_path / "key")),
    )
    for _ in range(int(FULL_PURSE)):
        assert look_up_from(running, "127.3.3.3", case).status == 404
    for _ in range(int(FULL_PURSE)):  # it fills a little in the time that these take
        refused = look_up_from(running, "127.3.3.3", case)
        if refused.status != 404:
            break
    assert refused.status == 503
    assert refused.getheader("Retry-After") == "5"
    assert look_up_from(running, "127.3.3.4", case).status == 404
    assert running.ask("GET", "/v1/list").status == 200


@pytest.mark.parametrize("address", ["", "testclient", "::1%lo", "not an address"])
def test_whoever_has_no_address_shares_one_purse(address: str) -> None:
    limits = Limits(Clock(), behind_proxy=False)
    assert takes(limits, request(address)) == FULL_PURSE
    assert takes(limits, request(address)) == 0
