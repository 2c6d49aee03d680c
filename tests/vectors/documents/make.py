"""Writes the example documents: `python -m tests.vectors.documents.make`.

`good/` holds documents that everyone must take, `bad/` ones that everyone must refuse; `index.json`
says of each bad one why, with which DocumentProblem code, and whether the JSON schema refuses it
(null where there is no JSON value for it to judge).
The window's, the courier's and the list's tests read the same files. Nothing of takeitdown is
imported: this is the format written down a second time.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
# The kinds of variant that the format knows.
KINDS = [
    "stored-orientation",
    "border-black",
    "border-white",
    "caption-above",
    "crop-10",
    "crop-20",
    "crop-5",
    "crop-bottom",
    "crop-bottom-right",
    "crop-left",
    "crop-right",
    "crop-top",
    "crop-top-left",
    "half-turn",
    "mirror",
    "mirror-crop-5",
    "quarter-turn",
    "quarter-turn-back",
    "screen",
    "square",
    "straightened",
    "turn-left",
    "turn-right",
    "upside-down",
]

Document = dict[str, Any]  # JSON, to be broken in any place


def canonical(document: object) -> bytes:
    return json.dumps(document, sort_keys=True, separators=(",", ":")).encode()


def digits(name: str, count: int) -> str:
    return hashlib.sha512(name.encode()).hexdigest()[:count]


def picture(name: str, kinds: list[str]) -> Document:
    return {
        "alike": {
            "pdq": digits(f"{name} pdq", 64),
            "phash": digits(f"{name} phash", 16),
            "quality": 50 + len(name) % 51,
            "variants": [
                {"pdq": digits(f"{name} {kind}", 64), "quality": 100, "variant": kind}
                for kind in kinds
            ],
        },
        "md5": digits(f"{name} md5", 32),
        "sha1": digits(f"{name} sha1", 40),
        "sha256": digits(f"{name} sha256", 64),
    }


def document(count: int, kinds: list[str]) -> Document:
    pictures = [picture(f"example {number}", kinds) for number in range(count)]
    return {
        "age": "under-18",
        "case": digits("case", 32),
        "format": "takeitdown-submission-1",
        "pictures": sorted(pictures, key=lambda entry: str(entry["sha256"])),
        "practice": True,
        "statement": "depicted-or-helping",
    }


def good() -> Iterator[tuple[str, Document]]:
    yield "one-picture", document(1, [])
    yield "one-picture-each-variant", document(1, KINDS)
    yield "two-pictures", document(2, [])
    yield "twenty-pictures-each-variant", document(20, KINDS)
    for age in ("adult", "not-sure"):
        yield f"age-{age}", document(1, []) | {"age": age}
    yield "not-practice", document(1, []) | {"practice": False}
    exact = document(2, [])
    for entry in exact["pictures"]:
        del entry["alike"]
    yield "exact-only", exact
    mixed = document(2, [])
    del mixed["pictures"][0]["alike"]
    yield "exact-and-alike", mixed
    edges = document(2, [])
    edges["pictures"][0]["alike"]["quality"] = 50
    edges["pictures"][1]["alike"]["quality"] = 100
    yield "lowest-and-highest-quality", edges


Bad = tuple[str, str, bool | None, str, bytes]  # name, code, whether the schema refuses, why, bytes


def bad() -> Iterator[Bad]:
    yield from _broken_values()
    yield from _broken_bytes()


def _broken_values() -> Iterator[Bad]:
    """Canonical bytes of a value that is not a submission."""

    def broken(
        name: str, code: str, why: str, change: Callable[[Document], object], schema: bool = True
    ) -> Bad:
        changed = deepcopy(document(2, KINDS[:1]))
        change(changed)
        return name, code, schema, why, canonical(changed)

    def at(path: str, value: object) -> Callable[[Document], None]:
        *way, last = [int(step) if step.isdigit() else step for step in path.split("/")]

        def change(changed: Any) -> None:
            for step in way:
                changed = changed[step]
            changed[last] = value

        return change

    def without(path: str) -> Callable[[Document], None]:
        *way, last = [int(step) if step.isdigit() else step for step in path.split("/")]

        def change(changed: Any) -> None:
            for step in way:
                changed = changed[step]
            del changed[last]

        return change

    alike, variant = "pictures/0/alike", "pictures/0/alike/variants/0"
    ab = digits("another", 64)
    yield broken(
        "pdq-all-zeros", "field", "the PDQ of any flat picture", at(f"{alike}/pdq", "0" * 64)
    )
    yield broken("pdq-upper-case", "field", "upper-case hex", at(f"{alike}/pdq", ab.upper()))
    yield broken("pdq-short", "field", "63 digits", at(f"{alike}/pdq", ab[1:]))
    yield broken("pdq-long", "field", "65 digits", at(f"{alike}/pdq", ab + "0"))
    yield broken("pdq-line-feed", "field", "a line feed after it", at(f"{alike}/pdq", ab + "\n"))
    yield broken("pdq-space", "field", "a space before it", at(f"{alike}/pdq", " " + ab[1:]))
    yield broken(
        "pdq-not-hex", "field", "a letter that is no digit", at(f"{alike}/pdq", "g" + ab[1:])
    )
    yield broken("pdq-number", "field", "a number", at(f"{alike}/pdq", 5))
    yield broken("pdq-null", "field", "null", at(f"{alike}/pdq", None))
    yield broken("pdq-missing", "field", "alike without a PDQ", without(f"{alike}/pdq"))
    yield broken("phash-long", "field", "17 digits", at(f"{alike}/phash", ab[:17]))
    yield broken("phash-missing", "field", "alike without a pHash", without(f"{alike}/phash"))
    yield broken("quality-true", "field", "true is not a number", at(f"{alike}/quality", True))
    yield broken("quality-text", "field", "a text", at(f"{alike}/quality", "80"))
    yield broken("quality-49", "field", "below the listed quality", at(f"{alike}/quality", 49))
    yield broken("quality-101", "field", "above 100", at(f"{alike}/quality", 101))
    yield broken("quality-negative", "field", "below zero", at(f"{alike}/quality", -60))
    yield broken("quality-enormous", "field", "400 digits", at(f"{alike}/quality", 10**400))
    yield broken("quality-missing", "field", "alike without a quality", without(f"{alike}/quality"))
    yield broken("alike-null", "field", "null in place of nothing", at(alike, None))
    yield broken("alike-list", "field", "a list", at(alike, []))
    yield broken("variants-missing", "field", "no list of variants", without(f"{alike}/variants"))
    yield broken("variants-object", "field", "an object", at(f"{alike}/variants", {}))
    copy = {"pdq": ab, "quality": 60, "variant": KINDS[0]}
    yield broken(
        "variant-twice", "field", "one kind twice",
        at(f"{alike}/variants", [copy, copy | {"pdq": ab[::-1]}]), schema=False,
    )  # fmt: skip
    yield broken(
        "variants-25", "field", "more than 24 variants",
        at(f"{alike}/variants", [copy | {"pdq": digits(str(n), 64)} for n in range(25)]),
    )  # fmt: skip
    yield broken("variant-unknown", "field", "an unknown kind", at(f"{variant}/variant", "sepia"))
    yield broken("variant-text", "field", "free text", at(f"{variant}/variant", "call me"))
    yield broken("variant-list", "field", "a list as kind", at(f"{variant}/variant", [KINDS[0]]))
    yield broken("variant-all-zeros", "field", "the flat PDQ", at(f"{variant}/pdq", "0" * 64))
    yield broken("variant-quality-49", "field", "too low", at(f"{variant}/quality", 49))
    yield broken("variant-unknown-field", "unknown-field", "one", at(f"{variant}/note", "x"))
    yield broken("sha256-missing", "field", "a picture without it", without("pictures/0/sha256"))
    yield broken("sha256-short", "field", "40 digits", at("pictures/0/sha256", ab[:40]))
    yield broken("sha256-upper-case", "field", "upper-case", at("pictures/0/sha256", "A" * 64))
    yield broken("sha1-long", "field", "64 digits", at("pictures/0/sha1", ab))
    yield broken("sha1-missing", "field", "a picture without it", without("pictures/0/sha1"))
    yield broken("md5-short", "field", "31 digits", at("pictures/0/md5", ab[:31]))
    yield broken("md5-missing", "field", "a picture without it", without("pictures/0/md5"))
    yield broken("name-in-picture", "unknown-field", "a file name", at("pictures/0/name", "me.jpg"))
    yield broken("size-in-picture", "unknown-field", "a file size", at("pictures/0/size", 12345))
    yield broken("gps-in-alike", "unknown-field", "a place", at(f"{alike}/gps", [52, 13]))
    yield broken("note-in-document", "unknown-field", "free text", at("note", "please hurry"))
    yield broken(
        "proto-in-document", "unknown-field", "a name of JavaScript's", at("__proto__", {})
    )
    yield broken("picture-text", "field", "a text as picture", at("pictures/0", ab))
    yield broken("no-pictures", "field", "an empty list", at("pictures", []))
    yield broken("pictures-object", "field", "an object", at("pictures", {"0": picture("x", [])}))
    yield broken("pictures-null", "field", "null", at("pictures", None))
    yield broken(
        "pictures-21", "field", "more than 20 pictures",
        at("pictures", document(21, [])["pictures"]),
    )  # fmt: skip
    yield broken(
        "pictures-unsorted", "field", "not in the order of sha256",
        lambda changed: changed["pictures"].reverse(), schema=False,
    )  # fmt: skip
    same = document(1, [])["pictures"]
    yield broken("pictures-twice", "field", "the same picture twice", at("pictures", same * 2))
    yield broken(
        "sha256-twice", "field", "one file with two other digests",
        at("pictures", [*same, same[0] | {"md5": digits("other", 32)}]), schema=False,
    )  # fmt: skip
    yield broken("format-missing", "field", "no format", without("format"))
    yield broken("format-other", "field", "another format", at("format", "takeitdown-submission-2"))
    yield broken("format-number", "field", "a number as format", at("format", 1))
    yield broken("case-missing", "field", "no case", without("case"))
    yield broken("case-long", "field", "64 digits", at("case", ab))
    yield broken("case-upper-case", "field", "upper-case hex", at("case", "A" * 32))
    yield broken("case-number", "field", "the case number itself", at("case", "K7QM-2F9D-XR4T"))
    yield broken("age-missing", "field", "no age", without("age"))
    yield broken("age-number", "field", "a number as age", at("age", 15))
    yield broken("age-unknown", "field", "an age of no list", at("age", "over-18"))
    yield broken("age-list", "field", "a list", at("age", ["under-18"]))
    yield broken("practice-missing", "field", "does not say", without("practice"))
    yield broken("practice-text", "field", "a text", at("practice", "true"))
    yield broken("practice-number", "field", "1 is not true", at("practice", 1))
    yield broken("practice-null", "field", "null", at("practice", None))
    yield broken("statement-missing", "field", "no statement", without("statement"))
    yield broken("statement-free-text", "field", "free text", at("statement", "it is me, Anna"))


def _broken_bytes() -> Iterator[Bad]:
    """Bytes that are not the canonical ones."""

    def broken(name: str, code: str, why: str, content: bytes, schema: bool = False) -> Bad:
        return name, code, None if code == "not-json" else schema, why, content

    value = document(1, [])
    right = canonical(value)
    yield broken("empty", "not-json", "no bytes", b"")
    yield broken("half", "not-json", "cut off", right[: len(right) // 2])
    yield broken("two-documents", "not-json", "one after the other", right * 2)
    yield broken("line-feed-at-end", "not-canonical", "a line feed at the end", right + b"\n")
    yield broken("space-before", "not-canonical", "a space at the start", b" " + right)
    yield broken(
        "spaces", "not-canonical", "spaces after commas", json.dumps(value, sort_keys=True).encode()
    )
    yield broken(
        "indented", "not-canonical", "lines", json.dumps(value, sort_keys=True, indent=1).encode()
    )
    backwards = dict(sorted(value.items(), reverse=True))
    yield broken(
        "key-order", "not-canonical", "keys not sorted",
        json.dumps(backwards, separators=(",", ":")).encode(),
    )  # fmt: skip
    yield broken("key-twice", "not-json", "one key twice", b'{"age":"adult",' + right[1:])
    yield broken(
        "escape",
        "not-canonical",
        "a letter written as its number",
        right.replace(b"adult", b"\\u0061dult").replace(b"under", b"\\u0075nder"),
    )
    yield broken(
        "slash-escape",
        "not-canonical",
        "a hyphen written as its number",
        right.replace(b"under-18", b"under\\u002d18"),
    )
    quality = b'"quality":%d' % value["pictures"][0]["alike"]["quality"]
    for name, written in (
        ("float", b"60.0"), ("exponent", b"6e1"), ("nan", b"NaN"), ("infinity", b"Infinity"),
        ("plus", b"+60"), ("leading-zero", b"060"), ("hexadecimal", b"0x3c"),
    ):  # fmt: skip
        yield broken(
            f"quality-{name}",
            "not-json",
            "a number of another kind",
            right.replace(quality, b'"quality":' + written),
        )
    yield broken(
        "quality-5000-digits",
        "not-json",
        "a number beyond every parser's bounds",
        right.replace(quality, b'"quality":' + b"9" * 5000),
    )
    yield broken("byte-order-mark", "not-json", "UTF-8 with a mark", b"\xef\xbb\xbf" + right)
    yield broken("utf-16", "not-json", "UTF-16 with a mark", right.decode().encode("utf-16"))
    yield broken(
        "utf-16-be", "not-json", "UTF-16 without a mark", right.decode().encode("utf-16-be")
    )
    yield broken(
        "latin-1", "not-json", "a byte outside ASCII", right.replace(b"under-18", b"\xfcnder-18")
    )
    yield broken(
        "utf-8-letter",
        "not-json",
        "a letter outside ASCII",
        right.replace(b"adult", "ädult".encode()).replace(b"under", "ünder".encode()),
    )
    yield broken("nul", "not-json", "a NUL byte", right + b"\0")
    yield broken("comment", "not-json", "a comment", right + b"/**/")
    yield broken("comma-at-end", "not-json", "a comma too many", right[:-1] + b",}")
    yield broken("single-quotes", "not-json", "Python, not JSON", right.replace(b'"', b"'"))
    yield broken("deep-lists", "not-json", "20,000 lists in each other", b"[" * 20000)
    yield broken(
        "deep-objects",
        "not-json",
        "10,000 objects in each other",
        b'{"a":' * 10000 + b"1" + b"}" * 10000,
    )
    yield broken(
        "lone-surrogate",
        "unknown-field",
        "half a letter as a key",
        b'{"\\ud800":1,' + right[1:],
        schema=True,
    )
    yield broken(
        "too-large", "too-large", "one byte more than 64 KiB", right + b" " * (65537 - len(right))
    )
    for name, written in (("null", b"null"), ("number", b"1"), ("text", b'"x"'), ("list", b"[]")):
        yield broken(f"only-{name}", "field", "no object", written, schema=True)
    yield broken("only-braces", "field", "an empty object", b"{}", schema=True)


def files() -> dict[str, bytes]:
    """Every file of this folder that is made here, by its path from here."""
    made = {f"good/{name}.json": canonical(value) for name, value in good()}
    index = []
    for name, code, schema, why, content in bad():
        made[f"bad/{name}.json"] = content
        index.append({"file": f"{name}.json", "code": code, "schema_refuses": schema, "why": why})
    made["index.json"] = json.dumps(index, indent=1).encode() + b"\n"
    return made


def main() -> None:
    for folder in ("good", "bad"):
        (HERE / folder).mkdir(exist_ok=True)
        for old in (HERE / folder).glob("*.json"):
            old.unlink()
    for path, content in files().items():
        (HERE / path).write_bytes(content)


if __name__ == "__main__":
    main()
