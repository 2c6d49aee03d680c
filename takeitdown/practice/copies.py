"""The pictures that practice may upload: one sample and edited copies of it, and no others.

`assets/practice/make.py` draws the copies; the manifest says what each is. Their fingerprints are
computed here and now, by `takeitdown hash` in a process of its own behind its wall, so that no
decoder runs in this one, and its memory is given back.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from takeitdown import ASSETS

FOLDER, SAMPLES = ASSETS / "practice", ASSETS / "samples"
THE_SAMPLE = "same"  # the kind of the sample itself
OTHER_PICTURES = ("look-alike", "unrelated")  # the kinds that are no copies of it
HASHING_SECONDS = 60


class NotBundled(Exception):
    """A picture that is none of the bundled ones, or not as it was bundled, or that could not be
    fingerprinted here.
    """


@dataclass(frozen=True, slots=True)
class Copy:
    """One bundled picture. `kind` names what was done to the sample."""

    kind: str
    file: Path = field(repr=False)
    sha256: str = field(repr=False)

    def content(self) -> bytes:
        """Its bytes. Raises NotBundled if they are not those that were bundled."""
        content = self.file.read_bytes()
        if hashlib.sha256(content).hexdigest() != self.sha256:
            raise NotBundled
        return content


@dataclass(frozen=True, slots=True)
class Print:
    """What a platform computes of an upload."""

    pdq: str = field(repr=False)
    quality: int
    sha256: str = field(repr=False)
    sha1: str = field(repr=False)
    md5: str = field(repr=False)


@cache
def bundled() -> tuple[Copy, ...]:
    """All copies, in the order in which they are shown. The first is the sample itself."""
    manifest = json.loads((FOLDER / "manifest.json").read_text("utf-8"))
    name = manifest["sample"]
    digest = json.loads((SAMPLES / "manifest.json").read_text("utf-8"))[name]
    return (
        Copy(THE_SAMPLE, SAMPLES / name, digest),
        *(Copy(one["kind"], FOLDER / one["file"], one["sha256"]) for one in manifest["copies"]),
    )


def known(content: bytes) -> Copy | None:
    """The bundled picture that these bytes are, if they are one."""
    digest = hashlib.sha256(content).hexdigest()
    return next((copy for copy in bundled() if copy.sha256 == digest), None)


def sample() -> str:
    """The file name of the sample (in assets/samples) that the copies are made of."""
    return bundled()[0].file.name


def prints(copies: Sequence[Copy]) -> tuple[Print, ...]:
    """The fingerprints of each copy, in order. Takes about a second. Raises NotBundled."""
    for copy in copies:
        copy.content()
    try:
        done = subprocess.run(
            [sys.executable, "-I", "-B", "-m", "takeitdown", "hash", *(c.file for c in copies)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=HASHING_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        raise NotBundled from None
    found = [json.loads(line) for line in done.stdout.splitlines()]
    if done.returncode != 0 or [one["sha256"] for one in found] != [c.sha256 for c in copies]:
        raise NotBundled
    return tuple(
        Print(one["pdq"], one["quality"], one["sha256"], one["sha1"], one["md5"]) for one in found
    )
