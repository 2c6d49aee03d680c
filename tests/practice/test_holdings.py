"""The map is worked out from what each place has: plant something, and it shows."""

from __future__ import annotations

import base64

import pytest

from takeitdown import ASSETS
from takeitdown.practice import copies
from takeitdown.practice.hash_list import Row
from takeitdown.practice.holdings import Place, Thing, holdings
from takeitdown.practice.show import Seen

PICTURE = (ASSETS / "samples" / copies.sample()).read_bytes()
ROW = Row(1, "e", "2026-03-02T10:00:00Z", False, "", "0" * 64, "1" * 32, "2" * 40)
GONE = Row(1, "e", "2026-03-02T10:00:00Z", True, "", "", "", "")


def at_the_list(seen: Seen) -> set[Thing]:
    return set(holdings(seen, False)[Place.LIST])


def test_at_the_beginning_only_the_person_holds_anything() -> None:
    found = holdings(Seen(), False)
    assert found[Place.PERSON].keys() == {Thing.PICTURE, Thing.FILE_NAME}
    assert not any(found[place] for place in Place if place is not Place.PERSON)
    assert Thing.FINGERPRINTS in holdings(Seen(), True)[Place.PERSON]


def test_rows_are_fingerprints_until_they_are_taken_back() -> None:
    assert at_the_list(Seen(rows=(ROW,))) == {Thing.FINGERPRINTS}
    assert at_the_list(Seen(rows=(GONE,))) == set()


@pytest.mark.parametrize(
    "written",
    [bytes, base64.b64encode, lambda content: content.hex().encode()],
    ids=["as it is", "base64", "hexadecimal"],
)
@pytest.mark.parametrize("shifted", range(3))
def test_a_picture_in_what_the_list_received_would_be_seen(written: object, shifted: int) -> None:
    request = b"PUT / HTTP/1.1\r\n\r\n" + written(b"x" * shifted + PICTURE)  # type: ignore[operator]
    assert Thing.PICTURE in at_the_list(Seen(received=(request,)))


def test_a_file_name_in_what_the_list_received_would_be_seen() -> None:
    request = f"PUT / HTTP/1.1\r\nX-Name: {copies.sample()}\r\n\r\n".encode()
    assert at_the_list(Seen(received=(request,))) == {Thing.FILE_NAME}


def test_a_digest_that_the_list_knows_as_everybody_s_is_no_picture() -> None:
    known = (ASSETS / "samples" / "everywhere" / "harmless.txt").read_bytes().splitlines()
    request = b"PUT / HTTP/1.1\r\n\r\n" + known[-1]
    assert at_the_list(Seen(received=(request,))) == set()
