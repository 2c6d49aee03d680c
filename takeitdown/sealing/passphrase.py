"""Passphrases: what is offered, and what a typed one becomes before a key is made from it.

No rules of composition: one character is enough, 1,024 are the most, pasting is as good as typing.
Five words are offered, each drawn by the system's random source from `assets/words/words.txt`
(from the EFF's long list; licence beside it).

Python cannot wipe a string, and the field that it was typed into has copies of its own: nobody can
promise that a passphrase leaves the memory before the process ends.
"""

from __future__ import annotations

import math
import secrets
import unicodedata
from functools import cache

from takeitdown import ASSETS
from takeitdown.errors import CaseFileProblem

LONGEST = 1024
WORDS = 5
_EDGES = " \t\r\n"  # what pasting brings along


@cache
def words() -> tuple[str, ...]:
    """The words that offers are drawn from."""
    return tuple((ASSETS / "words" / "words.txt").read_text("ascii").split())


def offered(count: int = WORDS) -> str:
    """A new passphrase of `count` words, with a space between two."""
    return " ".join(secrets.choice(words()) for _ in range(count))


def bits(count: int = WORDS) -> float:
    """The entropy of an offer in bits: 12.5 a word, 62 for five. A guess is right after half of
    2 to the power of that many, on average."""
    return count * math.log2(len(words()))


def prepared(typed: str) -> bytes:
    """What a key is made from: `typed` without spaces, tabs and line ends at its edges, in Unicode
    NFC, as UTF-8.

    Raises CaseFileProblem: empty-passphrase, or long-passphrase.
    """
    if not (trimmed := typed.strip(_EDGES)):
        raise CaseFileProblem("empty-passphrase")
    if len(trimmed) > LONGEST:
        raise CaseFileProblem("long-passphrase")
    # Half of a pair of surrogates is no text, but it can be typed: it is taken as it is.
    return unicodedata.normalize("NFC", trimmed).encode("utf-8", "surrogatepass")
