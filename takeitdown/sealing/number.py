"""The case number, and the case id and key that are made from it.

A number is twelve characters of Crockford's base 32 (no I, L, O, U): eleven chosen at random, 55
bits, and a check character. It is made here, before anything is sent. The list never learns it: the
list knows the case by an id, and the right to it by a key, both derived from the number by a slow
function.

The check character makes the sum of wᵢ·cᵢ over GF(32) zero, with twelve different weights wᵢ = αⁱ.
So every single wrong character and every swap of any two characters is noticed.
"""

from __future__ import annotations

import secrets
import unicodedata
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from takeitdown.errors import NumberProblem

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 12
PRACTICE = "PRACTICE"
# What a hurried hand or eye makes of a character that the alphabet does not have, and the letters
# of a Ukrainian keyboard that look like ours.
_LOOK_ALIKES = str.maketrans("OILU" + "АВЕІКМНОРСТУХ", "011V" + "ABE1KMH0PCTYX")

# OWASP's scrypt figures (N = 2¹⁷, r = 8, p = 1): 128 MiB and about half a second on a small
# machine. The number is the only secret, so its 55 bits are stretched; the salt is fixed because
# the id must be found again from the number alone, on any computer. A practice number hides nothing
# and shares its computer with a whole world: OWASP's figures for 16 MiB.
_SALT = b"takeitdown case number 1"
_COST, _PRACTICE_COST = (2**17, 1), (2**14, 5)  # N and p


@dataclass(frozen=True, slots=True)
class CaseNumber:
    """A case number, checked. `str()` gives the form that a person reads: K7QM-2F9D-XR4Q."""

    characters: str = field(repr=False)
    practice: bool

    def __str__(self) -> str:
        groups = [self.characters[start : start + 4] for start in range(0, LENGTH, 4)]
        return "-".join([PRACTICE, *groups] if self.practice else groups)


@dataclass(frozen=True, slots=True)
class CaseKeys:
    """What the list knows a case by: `id` is 32 hexadecimal digits, `key` 64. The list keeps only a
    hash of the key."""

    id: str = field(repr=False)
    key: str = field(repr=False)


def new(practice: bool) -> CaseNumber:
    """A new number from the system's random source."""
    chosen = [secrets.randbelow(32) for _ in range(LENGTH - 1)]
    return CaseNumber(
        "".join(ALPHABET[value] for value in [*chosen, _check_value(chosen)]), practice
    )


def read(typed: str) -> CaseNumber:
    """The number in what a person typed: case, spaces, hyphens and look-alikes do not matter, nor
    the digits and the width of letters that a keyboard has (Arabic, Hindi, Chinese and others), nor
    the words before a colon, as a saved text has them.

    Raises NumberProblem: length, letter (a character that no number has), or check (a slip).
    """
    plain = unicodedata.normalize("NFKC", typed).upper().rpartition(":")[2]
    letters = "".join(_digit(letter) for letter in plain if letter.isalnum())
    practice = letters.startswith(PRACTICE)
    letters = letters.removeprefix(PRACTICE).translate(_LOOK_ALIKES)
    if len(letters) != LENGTH:
        raise NumberProblem("length")
    if not set(letters) <= set(ALPHABET):
        raise NumberProblem("letter")
    values = [ALPHABET.index(letter) for letter in letters]
    if _check_value(values[:-1]) != values[-1]:
        raise NumberProblem("check")
    return CaseNumber(letters, practice)


def derive(number: CaseNumber) -> CaseKeys:
    """Id and key of the case. Takes about half a second and 128 MiB, in practice 16 MiB: never on
    the window's thread.
    """
    n, p = _PRACTICE_COST if number.practice else _COST
    root = Scrypt(salt=_SALT, length=32, n=n, r=8, p=p).derive(str(number).encode("ascii"))
    parts = {
        name: HKDFExpand(SHA256(), length, b"takeitdown " + name).derive(root)
        for name, length in ((b"case id", 16), (b"case key", 32))
    }
    return CaseKeys(parts[b"case id"].hex(), parts[b"case key"].hex())


def _digit(letter: str) -> str:
    """A decimal digit of any script as ours; anything else as it is."""
    value = unicodedata.decimal(letter, None)
    return letter if value is None else str(value)


def _check_value(values: list[int]) -> int:
    """The value that, after `values`, makes the weighted sum zero. The last weight is α⁰ = 1."""
    total = 0
    for value in values:  # Horner's rule: each step multiplies by α once more
        total = _times_alpha(total ^ value)
    return total


def _times_alpha(value: int) -> int:
    """Multiplication by α in GF(2⁵) with the primitive polynomial x⁵ + x² + 1; α has order 31."""
    value <<= 1
    return value ^ 0b100101 if value & 0b100000 else value
