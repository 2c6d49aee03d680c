"""Certificates and handshakes: the right ones pass, and to no other end a request goes out."""

from __future__ import annotations

import socket
import ssl

import pytest
import requests

from takeitdown.courier import delivery
from tests.courier.authority import BAD, GOOD, MIDDLE, RIGHT, ROOT, Identity, issue
from tests.courier.errand import RIGHT_ANSWER, at_once, organisation_at, send, send_to
from tests.courier.faulty_list import Answer, FaultyList, http, says

HONEST = says(http("201 Created", RIGHT_ANSWER))


def context(identity: Identity = RIGHT, **settings: object) -> ssl.SSLContext:
    made = identity.server_context()
    for name, value in settings.items():
        setattr(made, name, value)
    return made


@pytest.mark.parametrize("name", GOOD)
def test_a_certificate_that_is_right_is_trusted(name: str) -> None:
    with FaultyList(HONEST, context(GOOD[name]())) as server:
        assert send_to(server).outcome == "receipt"


@pytest.mark.parametrize("name", BAD)
def test_to_a_certificate_that_is_not_right_nothing_is_sent(name: str) -> None:
    with FaultyList(HONEST, context(BAD[name]())) as server:
        assert send_to(server).outcome == "untrusted"
    assert server.requests == []


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_tls_of_today_is_spoken(version: ssl.TLSVersion) -> None:
    only = context(minimum_version=version, maximum_version=version)
    with FaultyList(HONEST, only) as server:
        assert send_to(server).outcome == "receipt"


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion.TLSv1")  # the test needs the old ones
@pytest.mark.parametrize("version", ["TLSv1", "TLSv1_1"])
def test_tls_of_yesterday_is_not_spoken(version: str) -> None:
    old = ssl.TLSVersion[version]
    with FaultyList(HONEST, context(minimum_version=old, maximum_version=old)) as server:
        assert send_to(server).outcome == "untrusted"
    assert server.requests == []


@pytest.mark.parametrize("ciphers", ["eNULL", "aNULL", "AES128-SHA", "PSK"])
def test_a_cipher_without_secrecy_or_without_a_name_is_not_spoken(ciphers: str) -> None:
    weak = context(maximum_version=ssl.TLSVersion.TLSv1_2)
    weak.set_ciphers(f"{ciphers}:@SECLEVEL=0")
    with FaultyList(HONEST, weak) as server:
        assert send_to(server).outcome == "untrusted"
    assert server.requests == []


def test_a_list_that_asks_for_a_certificate_gets_none_and_no_one_hangs() -> None:
    asking = context(verify_mode=ssl.CERT_REQUIRED, maximum_version=ssl.TLSVersion.TLSv1_2)
    with FaultyList(HONEST, asking) as server:
        assert send_to(server).outcome == "untrusted"
    assert server.requests == []


def test_the_one_authority_of_the_list_file_is_the_only_one() -> None:
    """Not even this computer's usual ones beside it; and without it, only the usual ones."""
    with FaultyList(HONEST, context()) as server:
        found = organisation_at(server.port, authority=issue("x", ca=True).base64_der)
        assert send(found).outcome == "untrusted"
        assert send(organisation_at(server.port, authority="")).outcome == "untrusted"
        assert send(organisation_at(server.port, authority=ROOT.base64_der)).outcome == "receipt"
    assert len(server.requests) == 1


def test_requests_adds_no_authority_beside_the_named_one() -> None:
    """It would load its bundle of public ones into our context at the first connection. Nobody has
    a public authority's key to try it from outside, so this looks at the context itself."""
    transport = delivery._Transport("https://list.example", ROOT.base64_der)
    with FaultyList(HONEST, context()) as server, requests.Session() as session:
        session.trust_env = False
        session.mount("https://", transport)
        assert session.get(f"https://localhost:{server.port}/", timeout=60).status_code == 201
    (trusted,) = transport._context.get_ca_certs()
    assert trusted["subject"] == ((("commonName", "test authority"),),)


def test_a_list_may_name_its_own_certificate_as_authority() -> None:
    own = issue("localhost")
    with FaultyList(HONEST, context(own)) as server:
        found = organisation_at(server.port, authority=own.base64_der)
        assert send(found).outcome == "receipt"
        assert send_to(server).outcome == "untrusted"


def test_an_authority_that_is_no_certificate_is_trusted_with_nothing() -> None:
    with FaultyList(HONEST, context()) as server:
        assert send(organisation_at(server.port, authority="MAo=")).outcome == "untrusted"
    assert server.connections == 0


def then(*pieces: bytes) -> Answer:
    """Reads the greeting, then sends these bytes in place of a handshake."""

    def answer(connection: socket.socket, _: bytes) -> None:
        connection.recv(65536)
        for piece in pieces:
            connection.sendall(piece)

    return answer


NO_TLS: dict[str, Answer] = {
    "plain http": then(http("400 Bad Request", b"speak TLS")),
    "plain http with a right receipt": then(http("201 Created", RIGHT_ANSWER)),
    "a mail server": then(b"220 mail.example.org ESMTP\r\n"),
    "noise": then(bytes(range(256)) * 64),
    "an alert": then(bytes.fromhex("15030300020228")),
    "a handshake cut off": then(bytes.fromhex("160303007a02000076")),
    "a record that is too long": then(bytes.fromhex("160303ffff") + b"x" * 65535),
}


@pytest.mark.parametrize("name", NO_TLS)
def test_an_end_that_speaks_no_tls_is_not_the_list(name: str) -> None:
    with FaultyList(NO_TLS[name], raw=True) as server:
        assert at_once(lambda: send_to(server)).outcome == "untrusted"


def test_an_end_that_closes_at_once_is_not_the_list() -> None:
    """The system reports it as an end or as a reset, as chance has it."""
    with FaultyList(lambda connection, _: None, raw=True) as server:
        assert send_to(server).outcome in ("untrusted", "nonsense")


def test_the_practice_list_on_loopback_needs_no_tls() -> None:
    with FaultyList(HONEST) as server:
        found = organisation_at(server.port, authority="", scheme="http")
        assert send(found).outcome == "receipt"


def test_a_closed_port_is_told_as_offline() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    assert send(organisation_at(port)).outcome == "offline"


def test_a_chain_with_an_unused_intermediate_is_trusted() -> None:
    more = Identity(RIGHT.certificate, RIGHT.key, (MIDDLE.certificate,))
    with FaultyList(HONEST, context(more)) as server:
        assert send_to(server).outcome == "receipt"
