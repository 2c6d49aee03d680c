"""The platform: what it reads, what it finds, and that real partners' code finds the same."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterator
from dataclasses import replace

import pytest

from assets.samples.make import FORMATS
from takeitdown.practice import copies
from takeitdown.practice.copies import Print
from takeitdown.practice.loopback import Credentials
from takeitdown.practice.partner import OURS, REAL, Change, NotRead, OwnReader, RealReader, reader
from takeitdown.practice.platform import Index, Platform
from takeitdown.practice.uploads import Scan
from takeitdown.practice.world import World
from tests.hashlist.running_list import Case
from tests.practice.opening import opened
from tests.practice.person import BAY, asks, sends, until, withdraws

COPIES = {copy.kind: copy for copy in copies.bundled()}


def uploaded(world: World, kind: str) -> Scan:
    """What came of an upload at the platform's door."""
    scan = world.upload(COPIES[kind]).scan
    assert scan is not None
    return scan


@pytest.fixture(scope="module")
def sent() -> Iterator[World]:
    """A world of its own in which the sample was sent, with the shield."""
    with opened(World()) as world:
        sends(world)
        yield world


def test_one_pdq_finds_what_was_saved_again_and_the_shield_what_was_edited(sent: World) -> None:
    scans = {kind: uploaded(sent, kind) for kind in COPIES}
    found = {kind: (scan.pictures.matched, scan.shield.matched) for kind, scan in scans.items()}
    assert found == {
        "same": (True, True),
        "re-encoded": (True, True),
        "resized": (True, True),
        "filtered": (True, True),
        "screenshot": (False, True),
        "cropped": (False, True),
        "mirrored": (False, True),
        "collage": (False, False),
        "look-alike": (False, False),
        "unrelated": (False, False),
    }
    for scan in scans.values():
        assert scan.pictures.distance is not None
        assert scan.shield.distance is not None
        assert scan.shield.distance <= scan.pictures.distance
        assert bool(scan.exact) is (scan.upload.copy.kind == "same")
    known = {row.entry: row for row in sent.hash_list.rows()}
    assert known[scans["resized"].pictures.entry].mark == ""
    assert known[scans["mirrored"].shield.entry].mark == "mirror"


def test_before_it_reads_it_finds_nothing(sent: World) -> None:
    fresh = Platform(*(Silent() for _ in range(2)), clock=sent.now)
    scan = fresh.scan(sent.upload(COPIES["re-encoded"]).upload)
    assert not scan.matched
    assert (scan.pictures.indexed, scan.pictures.distance, scan.pictures.entry) == (0, None, "")


def test_after_a_withdrawal_the_copy_is_no_longer_found(world: World) -> None:
    person = sends(world)
    assert uploaded(world, "resized").matched
    withdraws(world, person)
    assert uploaded(world, "resized").matched, "until it reads the list again"
    until(lambda: world.platform.read().shield == 0)
    assert not uploaded(world, "resized").matched


def test_a_reading_counts_what_was_withdrawn(world: World) -> None:
    person = sends(world)
    withdraws(world, person)
    reading = world.platform.read()
    assert (reading.pictures, reading.shield, reading.withdrawn) == (0, 0, 1)
    assert world.platform.read().withdrawn == 0


class Silent:
    """A list with nothing on it."""

    name = "silent"

    def changes(self, after: int, until: int) -> Iterator[Change]:
        yield from ()


class Listed(Silent):
    """A list of given changes."""

    def __init__(self, *changes: Change) -> None:
        self.all = changes

    def changes(self, after: int, until: int) -> Iterator[Change]:
        yield from self.all


def print_of(pdq: int, quality: int = 100) -> Print:
    return Print(f"{pdq:064x}", quality, "0" * 64, "0" * 40, "0" * 32)


def indexed(*changes: Change) -> Index:
    index = Index(Listed(*changes))
    index.read(1)
    return index


@pytest.mark.parametrize(("bits", "matched"), [(0, True), (31, True), (32, False), (256, False)])
def test_a_match_is_thirty_one_bits_or_fewer(bits: int, matched: bool) -> None:
    index = indexed(Change("1", "e", False, pdq=f"{(1 << bits) - 1:064x}"))
    look = index.nearest(print_of(0))
    assert (look.distance, look.matched) == (bits, matched)


@pytest.mark.parametrize(("quality", "matched"), [(49, False), (50, True)])
def test_an_upload_with_too_little_detail_is_not_matched(quality: int, matched: bool) -> None:
    index = indexed(Change("1", "e", False, pdq="0" * 64))
    assert index.nearest(print_of(0, quality)).matched is matched


def test_the_very_same_file_is_found_by_its_digests_without_any_pdq() -> None:
    index = indexed(Change("1", "e", False, md5="0" * 32, sha1="0" * 40))
    assert index.same_file(print_of(0)) == "e"
    assert len(index) == 0
    assert index.same_file(replace(print_of(0), sha1="1" * 40)) == ""


def test_of_two_changes_of_an_entry_the_later_one_holds() -> None:
    here, gone = Change("1", "e", False, pdq="0" * 64), Change("1", "e", True)
    assert len(indexed(here, gone)) == 0
    assert len(indexed(gone, here)) == 1
    assert len(indexed(here, here)) == 1


def test_a_list_that_does_not_answer_is_said_to_be_unread(world: World) -> None:
    address = world.hash_list.organisation.address
    stranger = Credentials("Nobody", secrets.token_hex(8))
    for broken in (OwnReader(address, stranger), OwnReader("http://127.0.0.1:1", stranger)):
        with pytest.raises(NotRead):
            list(broken.changes(0, 1))


@pytest.mark.oracle
def test_the_real_client_and_our_reader_read_the_same(sent: World) -> None:
    pytest.importorskip("threatexchange", reason="NO REAL PARTNER CLIENT")
    address = sent.hash_list.organisation.address
    until_now = int(sent.now().timestamp())
    for variants, entries in ((True, 24), (False, 1)):
        partner = sent.hash_list.partner(f"Both {variants}", variants)
        ours = list(OwnReader(address, partner).changes(0, until_now))
        real = list(RealReader(address, partner).changes(0, until_now))
        assert [replace(change, at="", mark="") for change in ours] == real
        assert len(ours) == entries
    assert reader(address, partner).name == REAL
    with pytest.raises(NotRead):
        list(RealReader(address, Credentials("Nobody", "x")).changes(0, 1))


def test_every_page_of_a_long_list_is_read(world: World) -> None:
    to = world.hash_list.organisation
    for _ in range(55):
        case = Case(secrets.token_hex(16), secrets.token_hex(32))
        made = case.document(pictures=20, variants=False)
        path = f"/v1/submissions/{hashlib.sha256(made).hexdigest()}"
        assert asks(to, "PUT", path, made, case.key) == 201
    until(lambda: len(world.hash_list.rows()) == 1100)
    rows = world.hash_list.rows()
    assert len({row.entry for row in rows}) == 1100
    assert [row.number for row in rows] == list(range(1, 1101))
    until(lambda: world.platform.read().pictures == 1100)


@pytest.mark.oracle
@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Asia/Kathmandu"])
def test_the_real_client_asks_for_the_right_times_wherever_it_runs(
    zone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    import time

    hash_api = pytest.importorskip("threatexchange.exchanges.clients.ncmec.hash_api")
    from takeitdown.practice import partner

    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        for seconds in (0, 1_772_618_400, 1_790_000_000):
            asked = hash_api._date_format(partner._as_local(seconds))
            assert asked == partner._written(seconds)
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.oracle
def test_real_partners_code_matches_the_same_uploads(sent: World) -> None:
    pytest.importorskip("threatexchange", reason="NO REAL PARTNER CLIENT")
    from threatexchange.signal_type.pdq.signal import PdqSignal

    rows = [row for row in sent.hash_list.rows() if row.pdq]
    for marked in (False, True):
        index = PdqSignal.get_index_cls().build(
            (row.pdq, row.entry) for row in rows if marked or not row.mark
        )
        for copy in COPIES.values():
            scan = uploaded(sent, copy.kind)
            look = scan.shield if marked else scan.pictures
            theirs = index.query(PdqSignal.hash_from_bytes(copy.content()))
            assert bool(theirs) is look.matched, copy.kind
            if theirs:
                nearest = min(int(match.similarity_info.pretty_str()) for match in theirs)
                assert abs(nearest - look.distance) <= 2  # a JPEG may be decoded smaller


def test_where_threatexchange_is_missing_our_own_reader_is_taken_and_said(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "threatexchange.exchanges.clients.ncmec.hash_api", None)
    monkeypatch.setitem(sys.modules, "threatexchange", None)
    address = world.hash_list.organisation.address
    found = reader(address, world.hash_list.partner("Without"))
    assert found.name == OURS


def test_another_picture_is_none_of_the_samples_either(world: World) -> None:
    samples = sorted(path for path in BAY.parent.iterdir() if path.suffix in FORMATS)
    sends(world, *(path for path in samples if path.name != "bay-again.jpg"))
    for kind in ("look-alike", "unrelated"):
        assert not uploaded(world, kind).matched
    assert uploaded(world, "cropped").matched
