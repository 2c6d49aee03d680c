"""A box opens with its passphrase and as it was written, and in no other way."""

from __future__ import annotations

import os
import random
import struct
import time
from collections.abc import Iterator

import pytest
from cryptography.exceptions import UnsupportedAlgorithm
from hypothesis import given
from hypothesis import strategies as st

from takeitdown.errors import CaseFileProblem
from takeitdown.sealing import box
from takeitdown.sealing.box import ARGON2ID, BOUNDS, BUCKETS, FLOOR, SCRYPT, Bounds, Cost, Key
from tests.sealing.boxes import CHEAP, CHEAP_BOUNDS, mended, written

PASSPHRASE = b"kettle orbit canoe maple lantern"
CONTENT = b"K7QM-2F9D-XR4Q and what belongs to it"
OVERHEAD = 144 + 12 + 16 + 4


def opened(sealed: bytes, passphrase: bytes = PASSPHRASE, bounds: Bounds = CHEAP_BOUNDS) -> bytes:
    return box.contents(box.unlock(sealed, passphrase, bounds), sealed)


def refusal(sealed: bytes, passphrase: bytes = PASSPHRASE, bounds: Bounds = CHEAP_BOUNDS) -> str:
    """The code with which a box is refused."""
    with pytest.raises(CaseFileProblem) as caught:
        opened(sealed, passphrase, bounds)
    return caught.value.code


@pytest.fixture(scope="module")
def key() -> Key:
    return box.new(PASSPHRASE, CHEAP, CHEAP_BOUNDS)


@pytest.fixture(scope="module")
def sealed(key: Key) -> bytes:
    return box.seal(key, CONTENT)


@given(st.binary(max_size=70_000), st.binary(min_size=1, max_size=40))
def test_what_is_put_in_comes_out(content: bytes, passphrase: bytes) -> None:
    sealed = box.seal(box.new(passphrase, CHEAP, CHEAP_BOUNDS), content)
    assert opened(sealed, passphrase) == content
    assert len(sealed) in BUCKETS


def test_a_box_is_opened_and_sealed_again_without_its_passphrase(key: Key, sealed: bytes) -> None:
    again = box.seal(key, CONTENT)
    assert again != sealed
    assert again[:144] == sealed[:144]
    assert opened(again) == CONTENT


def test_every_bit_flip_and_every_truncation_of_4_kib_is_refused(key: Key, sealed: bytes) -> None:
    assert len(sealed) == 4096
    tried = 0
    for changed in (*bit_flips(sealed), *(sealed[:length] for length in range(4096))):
        tried += 1
        with pytest.raises(CaseFileProblem):
            opened(changed)
        # Whoever holds the key already, as an open window does, is not deceived either.
        with pytest.raises(CaseFileProblem):
            box.contents(key, changed)
    print(f"{tried} changed boxes, each refused")
    assert tried == 36_864


def test_every_bit_of_the_head_counts_when_its_sum_is_mended(sealed: bytes) -> None:
    codes = [refusal(mended(changed + sealed[128:])) for changed in bit_flips(sealed[:128])]
    assert len(codes) == 1024
    assert codes.count("wrong-passphrase") > 850  # salt, sealed key and check
    assert set(codes) <= {
        "damaged", "newer-version", "not-a-case-file", "unsafe", "wrong-passphrase",
    }  # fmt: skip


def test_halves_of_two_boxes_are_no_box(key: Key, sealed: bytes) -> None:
    other = box.seal(key, CONTENT[::-1])
    strange = box.seal(box.new(PASSPHRASE, CHEAP, CHEAP_BOUNDS), CONTENT)
    for one, cuts in ((other, (150, 156, 2048, 4080)), (strange, (128, 144, 156, 2048, 4080))):
        for cut in cuts:
            assert refusal(sealed[:cut] + one[cut:]) == "damaged"
            assert refusal(one[:cut] + sealed[cut:]) == "damaged"
    assert refusal(sealed[2048:] + sealed[:2048]) == "not-a-case-file"
    assert refusal(sealed + sealed) == "damaged"


@pytest.mark.parametrize("length", [*range(20), 143, 144, 172, 4095, 4097, 8192, 16384, 65536])
def test_what_is_no_box_is_refused_whatever_its_length(length: int) -> None:
    assert refusal(random.Random(length).randbytes(length)) == "not-a-case-file"
    begins = box.MAGIC + random.Random(length).randbytes(length)
    assert refusal(begins) == "damaged"


def test_another_passphrase_is_told_from_damage(sealed: bytes) -> None:
    for other in (b"kettle orbit canoe maple lanterns", b"x", PASSPHRASE + b"\0", b""):
        assert refusal(sealed, other) == "wrong-passphrase"


def test_an_older_generation_opens_for_nothing_in_a_box_tells_its_age(
    key: Key, sealed: bytes
) -> None:
    """What this layer does not notice; `casefile.shelf` numbers the generations."""
    box.seal(key, b"newer")
    assert opened(sealed) == CONTENT


def test_files_do_not_tell_how_much_is_in_them(key: Key) -> None:
    sizes = {len(box.seal(key, bytes(length))) for length in range(4096 - OVERHEAD + 1)}
    assert sizes == {4096}
    assert len(box.seal(key, bytes(4096 - OVERHEAD + 1))) == 16384
    assert len(box.seal(key, bytes(16384 - OVERHEAD))) == 16384
    with pytest.raises(CaseFileProblem, match="too-large"):
        box.seal(key, bytes(BUCKETS[-1] - OVERHEAD + 1))


@pytest.mark.parametrize("derivation", [ARGON2ID, SCRYPT])
@pytest.mark.parametrize("cipher", [1, 2])
def test_a_second_writer_that_has_only_read_the_table_is_understood(
    derivation: int, cipher: int
) -> None:
    memory, lanes = (16, 8) if derivation == SCRYPT else (64, 4)
    for content, size in ((b"", 4096), (CONTENT, 4096), (CONTENT * 400, 16384)):
        sealed = written(content, PASSPHRASE, derivation, cipher, lanes, memory, 2, size=size)
        assert opened(sealed) == content
        # And what this key seals has the same head, so the same settings.
        key = box.unlock(sealed, PASSPHRASE, CHEAP_BOUNDS)
        assert opened(box.seal(key, content + b"!")) == content + b"!"


def test_padding_and_length_have_one_form() -> None:
    assert opened(written(CONTENT, PASSPHRASE)) == CONTENT
    assert refusal(written(CONTENT, PASSPHRASE, padding=b"\1")) == "damaged"
    assert refusal(written(CONTENT, PASSPHRASE, length=len(CONTENT) - 1)) == "damaged"
    assert refusal(written(CONTENT, PASSPHRASE, length=4096)) == "damaged"
    assert refusal(written(CONTENT, PASSPHRASE, length=2**32 - 1)) == "damaged"
    assert refusal(written(CONTENT, PASSPHRASE, size=4096 + 16)) == "damaged"


def test_a_later_version_is_told_from_damage() -> None:
    later = written(CONTENT, PASSPHRASE, version=2)
    assert refusal(later) == refusal(later + b"of another size") == "newer-version"
    assert refusal(later[:100] + b"?" + later[101:]) == "damaged"
    assert refusal(written(CONTENT, PASSPHRASE, version=0)) == "damaged"


# Each as a box that a passphrase really opens, whose settings this app would never write.
UNSAFE = [
    Cost(ARGON2ID, 64 * 1024 - 1, 3, 4),
    Cost(ARGON2ID, 64 * 1024, 2, 4),
    Cost(ARGON2ID, 8, 1, 1),
    Cost(ARGON2ID, 19 * 1024, 2, 1),
    Cost(ARGON2ID, 1024 * 1024 + 1, 3, 4),
    Cost(ARGON2ID, 2**32 - 1, 3, 4),
    Cost(ARGON2ID, 64 * 1024, 17, 4),
    Cost(ARGON2ID, 64 * 1024, 2**32 - 1, 4),
    Cost(ARGON2ID, 64 * 1024, 3, 0),
    Cost(ARGON2ID, 64 * 1024, 3, 17),
    Cost(SCRYPT, 2**16, 1, 8),
    Cost(SCRYPT, 2**17 + 1, 1, 8),
    Cost(SCRYPT, 2**21, 1, 8),
    Cost(SCRYPT, 2**17, 0, 8),
    Cost(SCRYPT, 2**17, 17, 8),
    Cost(SCRYPT, 2**17, 1, 1),
    Cost(SCRYPT, 2**17, 1, 9),
]


@pytest.mark.parametrize("cost", UNSAFE, ids=str)
def test_settings_below_the_floor_or_above_a_gib_are_refused_before_any_work(cost: Cost) -> None:
    changed = bytearray(written(CONTENT, PASSPHRASE))
    changed[9], changed[11] = cost.derivation, cost.lanes
    changed[12:20] = struct.pack(">II", cost.memory_kib, cost.passes)
    seconds = []
    for _ in range(3):  # garbage may be collected in one
        began = time.process_time()
        assert refusal(mended(bytes(changed)), bounds=BOUNDS) == "unsafe"
        seconds.append(time.process_time() - began)
    assert min(seconds) < 0.02  # the floor itself takes ten times as long
    with pytest.raises(CaseFileProblem, match="unsafe"):
        box.new(PASSPHRASE, cost)


def test_a_whole_box_of_a_low_cost_is_refused_where_no_test_says_otherwise(sealed: bytes) -> None:
    assert opened(sealed) == CONTENT
    with pytest.raises(CaseFileProblem, match="unsafe"):
        box.unlock(sealed, PASSPHRASE)


@pytest.mark.parametrize("cost", [FLOOR, Cost(SCRYPT, 2**17, 1, 8)], ids=str)
def test_the_floors_themselves_are_written_and_opened(cost: Cost) -> None:
    sealed = box.seal(box.new(PASSPHRASE, cost), CONTENT)
    assert opened(sealed, bounds=BOUNDS) == CONTENT


def clock_of(*seconds: float) -> Iterator[float]:
    yield from seconds


@pytest.mark.parametrize(
    ("floor_took", "memory_mib", "passes"),
    [
        (0.0625, 256, 12),  # a fast computer makes more passes
        (0.001, 256, 16),
        (0.25, 256, 3),
        (0.45, 256, 3),
        (0.6, 128, 3),
        (1.1, 64, 3),
        (9.0, 64, 3),  # never below
    ],
)
def test_the_cost_is_fitted_to_about_a_second(
    floor_took: float, memory_mib: int, passes: int
) -> None:
    if os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") < 1 << 30:
        pytest.skip("less than 1 GiB of memory here")
    ticks = clock_of(5.0, 5.0 + 2 * floor_took, 30.0, 30.0 + floor_took)  # the first was disturbed
    assert box.fitting(lambda: next(ticks)) == Cost(ARGON2ID, memory_mib * 1024, passes, 4)


class Missing:
    """A cipher or a function that this OpenSSL does not have."""

    def __init__(self, *_: object, **__: object) -> None:
        raise UnsupportedAlgorithm("not here")


def test_scrypt_and_chacha20_take_the_places_of_what_is_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    elsewhere = box.seal(box.new(PASSPHRASE, CHEAP, CHEAP_BOUNDS), CONTENT)
    with monkeypatch.context() as here:
        here.setattr(box, "Argon2id", Missing)
        here.setattr(box, "AESGCMSIV", Missing)
        here.setitem(box._CIPHERS, 1, Missing)
        cost = box.fitting()
        assert cost == Cost(SCRYPT, 2**17, 1, 8)
        sealed = box.seal(box.new(PASSPHRASE, cost), CONTENT)
        assert sealed[9:11] == bytes([2, 2])
        assert opened(sealed, bounds=BOUNDS) == CONTENT
        assert refusal(elsewhere) == "unsupported"
        assert refusal(written(CONTENT, PASSPHRASE, cipher=2)) == "unsupported"  # Argon2id
    assert opened(sealed, bounds=BOUNDS) == CONTENT


def test_a_computer_with_little_free_memory_gets_the_floor_and_one_with_less_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def scarce(memory_cost: int, **settings: object) -> object:
        if memory_cost > free_kib:
            raise MemoryError
        return real(memory_cost=memory_cost, **settings)

    real, free_kib = box.Argon2id, 100 * 1024
    monkeypatch.setattr(box, "Argon2id", scarce)
    monkeypatch.setattr(box, "fitting", lambda: Cost(ARGON2ID, 256 * 1024, 3, 4))
    sealed = box.seal(box.new(PASSPHRASE), CONTENT)
    assert opened(sealed, bounds=BOUNDS) == CONTENT
    assert struct.unpack(">I", sealed[12:16]) == (64 * 1024,)
    free_kib = 60 * 1024
    assert refusal(sealed, bounds=BOUNDS) == "no-memory"
    with pytest.raises(CaseFileProblem, match="no-memory"):
        box.new(PASSPHRASE)


def test_an_erased_key_seals_and_opens_nothing(sealed: bytes) -> None:
    key = box.unlock(sealed, PASSPHRASE, CHEAP_BOUNDS)
    data = key._data
    key.erase()
    key.erase()
    assert key.erased
    assert data == bytes(32)
    with pytest.raises(CaseFileProblem, match="locked"):
        box.seal(key, CONTENT)
    with pytest.raises(CaseFileProblem, match="locked"):
        box.contents(key, sealed)


def test_a_key_shows_nothing_of_itself(key: Key) -> None:
    assert repr(key) == "Key()"


def bit_flips(content: bytes) -> Iterator[bytes]:
    for bit in range(8 * len(content)):
        changed = bytearray(content)
        changed[bit // 8] ^= 1 << bit % 8
        yield bytes(changed)
