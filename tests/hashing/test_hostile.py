"""Hostile files: each has one plain outcome; none ends the process, none hangs."""

from __future__ import annotations

import subprocess
import warnings
from collections.abc import Iterable
from pathlib import Path

import pytest

from takeitdown.errors import PictureProblem
from tests.hashing.hostile import CORPORA, Outcome, fetched, hashed, mutants, table

PLAIN = PictureProblem.codes | {"hashed"}


def all_plain(outcomes: list[Outcome]) -> None:
    print(table(outcomes))
    assert [outcome for outcome in outcomes if outcome.code not in PLAIN] == []


def corpus(folder: Path, packages: Iterable[dict[str, str]]) -> list[Path]:
    try:
        return fetched(folder, packages)
    except (OSError, subprocess.SubprocessError):
        warnings.warn("NO HOSTILE CORPUS: the package index was not reached", stacklevel=2)
        pytest.skip("NO HOSTILE CORPUS: the package index was not reached")


def mutated(folder: Path, numbers: range) -> list[Outcome]:
    def files() -> Iterable[Path]:
        path = folder / "mutant"
        for data in mutants(numbers):
            path.write_bytes(data)
            yield path

    return hashed(files())


def test_two_thousand_mutants(tmp_path: Path) -> None:
    all_plain(mutated(tmp_path, range(2_000)))


@pytest.mark.filterwarnings("default::UserWarning")
def test_three_hundred_files_of_an_image_library_s_own_tests(tmp_path: Path) -> None:
    files = corpus(tmp_path, CORPORA[:1])[:300]
    assert len(files) == 300
    all_plain(hashed(files))


@pytest.mark.long
@pytest.mark.timeout(4 * 3600)
def test_a_hundred_thousand_mutants(tmp_path: Path) -> None:
    all_plain(mutated(tmp_path, range(100_000)))


@pytest.mark.long
@pytest.mark.timeout(4 * 3600)
def test_thousands_of_files_of_image_libraries(tmp_path: Path) -> None:
    files = corpus(tmp_path, CORPORA)
    assert len(files) >= 4_000
    all_plain(hashed(files))
