from __future__ import annotations

import hashlib

from takeitdown.steps.request import request
from takeitdown.steps.wire import Deliver, Status

DOCUMENT = b'{"a":1}'


def test_a_document_is_put_at_its_own_digest() -> None:
    asked = request(Deliver(DOCUMENT, "a" * 64))
    assert asked.method == "PUT"
    assert asked.path == f"/v1/submissions/{hashlib.sha256(DOCUMENT).hexdigest()}"
    assert asked.body == DOCUMENT
    assert asked == request(Deliver(DOCUMENT, "a" * 64))  # sending twice is the same request


def test_the_key_stands_in_one_header_and_nowhere_else() -> None:
    for message in (Deliver(DOCUMENT, "a" * 64), Status("b" * 32, "a" * 64)):
        asked = request(message)
        holders = [name for name, value in asked.headers if "a" * 64 in value]
        assert holders == ["Authorization"]
        assert "a" * 64 not in asked.path
        assert "a" * 64 not in repr(asked)


def test_the_head_that_is_shown_is_a_whole_request_head() -> None:
    head = request(Deliver(DOCUMENT, "a" * 64)).head("https://list.example.org:8443")
    first, host, *others = head.split("\n")
    assert first.startswith("PUT /v1/submissions/")
    assert first.endswith(" HTTP/1.1")
    assert host == "Host: list.example.org:8443"
    assert [line.split(":")[0] for line in others] == [
        "Accept", "Accept-Encoding", "Connection", "User-Agent", "Authorization", "Content-Type",
        "Content-Length",
    ]  # fmt: skip
