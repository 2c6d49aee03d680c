"""A box: bytes that only a passphrase opens, in one file of the size of its bucket.

A random data key seals the content; the passphrase's key, slow to make, seals the data key. So a
box is sealed again without the passphrase, and is closed to everybody by erasing its head, as far
as a disk really erases. Byte by byte: `takeitdown/casefile/FORMAT.md`.

What is not noticed: an older whole file in the place of a newer one. Python cannot wipe what it has
copied; a key is overwritten where this code can reach it, no more than that.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag, UnsupportedAlgorithm
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV, ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from takeitdown.errors import CaseFileProblem

MAGIC = b"\x93NBX\r\n\x1a\n"
VERSION = 1
ARGON2ID, SCRYPT = 1, 2
_CIPHERS: dict[int, type[AESGCMSIV] | type[ChaCha20Poly1305]] = {1: AESGCMSIV, 2: ChaCha20Poly1305}
_FIXED = struct.Struct(">8sBBBBII16s")
_NONCE, _TAG = 12, 16
_WRAPPED, _CHECKED, _SUMMED = 48, 96, 128  # where these parts of the head begin
HEAD_BYTES = 144
_OVERHEAD = HEAD_BYTES + _NONCE + _TAG + 4
BUCKETS = tuple(4096 * 4**step for step in range(8))
MOST_BYTES = BUCKETS[-1]  # 64 MiB

_MIB = 1024  # in KiB
_SECOND = 1.0
_SHARE = 4  # at most a quarter of the computer's memory


@dataclass(frozen=True, slots=True)
class Cost:
    """What it costs to make a key from a passphrase. For scrypt: N = memory, r = 8, p = passes."""

    derivation: int
    memory_kib: int
    passes: int
    lanes: int


@dataclass(frozen=True, slots=True)
class Bounds:
    """What costs are believed. Less is a file that was weakened; more, one that stops a computer.

    Only `BOUNDS` is ever used on a person's file: other bounds are for tests that open thousands.
    """

    least_kib: int
    most_kib: int
    least_passes: int
    most_passes: int

    def hold(self, cost: Cost) -> bool:
        if cost.derivation == SCRYPT:
            power_of_two = cost.memory_kib & (cost.memory_kib - 1) == 0
            least, least_passes = 2 * self.least_kib, 1
            if not power_of_two or cost.lanes != 8:
                return False
        else:
            least, least_passes = self.least_kib, self.least_passes
            if not 1 <= cost.lanes <= 16 or cost.memory_kib < 8 * cost.lanes:
                return False
        return (
            least <= cost.memory_kib <= self.most_kib
            and least_passes <= cost.passes <= self.most_passes
        )


# RFC 9106's second choice is the floor (64 MiB, 3 passes); OWASP's scrypt is its like: N = 2¹⁷.
BOUNDS = Bounds(64 * _MIB, 1024 * _MIB, 3, 16)
FLOOR = Cost(ARGON2ID, 64 * _MIB, 3, 4)
_SCRYPT = Cost(SCRYPT, 128 * _MIB, 1, 8)


@dataclass(slots=True)
class Key:
    """What seals and opens a box again: its head, and the data key. Made by `new` and `unlock`."""

    head: bytes = field(repr=False)
    _data: bytearray = field(repr=False)

    @property
    def erased(self) -> bool:
        return not self._data

    def erase(self) -> None:
        """Overwrites the data key and lets go of it."""
        self._data[:] = bytes(len(self._data))
        self._data = bytearray()


def fitting(clock: Callable[[], float] = time.perf_counter) -> Cost:
    """The cost that takes about a second here: 256 MiB and 3 passes where memory and time allow.

    Tries the floor twice to know, and believes the faster: a busy moment makes no weaker file.
    Raises CaseFileProblem("no-memory").
    """
    took = []
    for _ in range(2):
        began = clock()
        try:
            _derive(FLOOR, b"", bytes(16))
        except UnsupportedAlgorithm:
            return _SCRYPT
        took.append(clock() - began)
    one_pass_of_a_kib = min(took) / (FLOOR.memory_kib * FLOOR.passes)
    memory = 256 * _MIB
    while memory > FLOOR.memory_kib and (
        memory * 1024 > _memory() // _SHARE or memory * 3 * one_pass_of_a_kib > 2 * _SECOND
    ):
        memory //= 2
    passes = round(_SECOND / (memory * one_pass_of_a_kib))
    return Cost(ARGON2ID, memory, min(max(passes, 3), BOUNDS.most_passes), 4)


def _memory() -> int:
    """The computer's memory in bytes; a large number where the system does not tell."""
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        return 1 << 40


def new(passphrase: bytes, cost: Cost | None = None, bounds: Bounds = BOUNDS) -> Key:
    """A key for a new box; the cost is fitted to this computer unless one is given.

    Takes one to two seconds, or the time of `cost`: never on the window's thread. `passphrase`:
    from `passphrase.prepared`. Raises CaseFileProblem: no-memory, or unsafe.
    """
    if cost is None:
        try:
            return new(passphrase, fitting())
        except CaseFileProblem:  # less memory is free than there is
            return new(passphrase, FLOOR)
    if not bounds.hold(cost):
        raise CaseFileProblem("unsafe")
    data = secrets.token_bytes(32)
    cipher = _best_cipher()
    fixed = _FIXED.pack(
        MAGIC,
        VERSION,
        cost.derivation,
        cipher,
        cost.lanes,
        cost.memory_kib,
        cost.passes,
        secrets.token_bytes(16),
    )
    wrapping, checking = _derived(cost, passphrase, fixed[20:])
    nonce = secrets.token_bytes(_NONCE)
    wrapped = fixed + nonce + _CIPHERS[cipher](wrapping).encrypt(nonce, data, fixed)
    checked = wrapped + hmac.digest(checking, wrapped, "sha256")
    return Key(checked + _sum(checked), bytearray(data))


def head(untrusted: bytes, bounds: Bounds = BOUNDS) -> bytes:
    """The head of a box, if it is one that this version can open. Costs nothing.

    Raises CaseFileProblem: not-a-case-file, newer-version, erased, damaged, unsafe or unsupported.
    """
    if untrusted[: len(MAGIC)] != MAGIC:
        raise CaseFileProblem("not-a-case-file")
    found = untrusted[:HEAD_BYTES]
    if len(found) < HEAD_BYTES:
        raise CaseFileProblem("damaged")
    if not any(found[len(MAGIC) :]):
        raise CaseFileProblem("erased")
    if not hmac.compare_digest(_sum(found[:_SUMMED]), found[_SUMMED:]):
        raise CaseFileProblem("damaged")
    if found[8] > VERSION:
        raise CaseFileProblem("newer-version")
    cost, cipher = _read(found)
    if found[8] != VERSION or len(untrusted) not in BUCKETS:
        raise CaseFileProblem("damaged")
    if cost.derivation not in (ARGON2ID, SCRYPT) or cipher not in _CIPHERS:
        raise CaseFileProblem("damaged")
    if not bounds.hold(cost):
        raise CaseFileProblem("unsafe")
    _seal_with(cipher, bytes(32))
    return found


def unlock(untrusted: bytes, passphrase: bytes, bounds: Bounds = BOUNDS) -> Key:
    """The key of a box. Takes the time that its head asks for: never on the window's thread.

    Raises CaseFileProblem: wrong-passphrase, no-memory, or what `head` raises.
    """
    found = head(untrusted, bounds)
    cost, cipher = _read(found)
    try:
        wrapping, checking = _derived(cost, passphrase, found[20:36])
    except UnsupportedAlgorithm:
        raise CaseFileProblem("unsupported") from None
    expected = hmac.digest(checking, found[:_CHECKED], "sha256")
    if not hmac.compare_digest(expected, found[_CHECKED:_SUMMED]):
        raise CaseFileProblem("wrong-passphrase")
    nonce, wrapped = found[36:_WRAPPED], found[_WRAPPED:_CHECKED]
    try:
        data = _seal_with(cipher, wrapping).decrypt(nonce, wrapped, found[:36])
    except InvalidTag:
        raise CaseFileProblem("damaged") from None
    return Key(found, bytearray(data))


def seal(key: Key, content: bytes) -> bytes:
    """The box with `content` in it. Raises CaseFileProblem: too-large, or locked."""
    if key.erased:
        raise CaseFileProblem("locked")
    size = next((bucket for bucket in BUCKETS if len(content) + _OVERHEAD <= bucket), 0)
    if not size:
        raise CaseFileProblem("too-large")
    plain = struct.pack(">I", len(content)) + content.ljust(size - _OVERHEAD, b"\0")
    nonce = secrets.token_bytes(_NONCE)
    sealed = _seal_with(key.head[10], key._data).encrypt(nonce, plain, key.head)
    return key.head + nonce + sealed


def contents(key: Key, untrusted: bytes) -> bytes:
    """What is in a box of this key. Raises CaseFileProblem: damaged, or locked."""
    if key.erased:
        raise CaseFileProblem("locked")
    if len(untrusted) not in BUCKETS or untrusted[:HEAD_BYTES] != key.head:
        raise CaseFileProblem("damaged")
    start = HEAD_BYTES + _NONCE
    try:
        plain = _seal_with(key.head[10], key._data).decrypt(
            untrusted[HEAD_BYTES:start], untrusted[start:], key.head
        )
    except InvalidTag:
        raise CaseFileProblem("damaged") from None
    (length,) = struct.unpack_from(">I", plain)
    if length > len(plain) - 4 or any(plain[4 + length :]):
        raise CaseFileProblem("damaged")
    return plain[4 : 4 + length]


def _read(found: bytes) -> tuple[Cost, int]:
    _, _, derivation, cipher, lanes, memory, passes, _ = _FIXED.unpack_from(found)
    return Cost(derivation, memory, passes, lanes), cipher


def _sum(checked: bytes) -> bytes:
    return hashlib.sha256(checked).digest()[: HEAD_BYTES - _SUMMED]


def _derived(cost: Cost, passphrase: bytes, salt: bytes) -> tuple[bytes, bytes]:
    both = _derive(cost, passphrase, salt)
    return both[:32], both[32:]


def _derive(cost: Cost, passphrase: bytes, salt: bytes) -> bytes:
    """64 bytes. Raises UnsupportedAlgorithm, or CaseFileProblem("no-memory")."""
    try:
        if cost.derivation == SCRYPT:
            return Scrypt(
                salt=salt, length=64, n=cost.memory_kib, r=cost.lanes, p=cost.passes
            ).derive(passphrase)
        return Argon2id(
            salt=salt,
            length=64,
            iterations=cost.passes,
            lanes=cost.lanes,
            memory_cost=cost.memory_kib,
        ).derive(passphrase)
    except MemoryError:
        raise CaseFileProblem("no-memory") from None


def _best_cipher() -> int:
    try:
        AESGCMSIV(bytes(32))
    except UnsupportedAlgorithm:  # OpenSSL before 3.2
        return 2
    return 1


def _seal_with(cipher: int, key: bytes | bytearray) -> AESGCMSIV | ChaCha20Poly1305:
    try:
        return _CIPHERS[cipher](key)
    except UnsupportedAlgorithm:
        raise CaseFileProblem("unsupported") from None
