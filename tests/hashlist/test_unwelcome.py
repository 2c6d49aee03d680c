"""Fingerprints that find what is nobody's secret are not taken, and all others are."""

from __future__ import annotations

import json
import secrets
from pathlib import Path

import numpy as np
import pytest

from takeitdown.hashing import algorithms
from takeitdown.hashlist import unwelcome
from takeitdown.hashlist.__main__ import main
from takeitdown.hashlist.unwelcome import MOST_HARMLESS, Harmless, NotHarmless, is_flat
from takeitdown.steps.submission import Alike, Entry, parse
from tests.hashlist.running_list import Case, RunningList, picture


def looks(pdq: str) -> Entry:
    return Entry("0" * 64, "0" * 40, "0" * 32, Alike(pdq, 90, "0" * 16, ()))


def with_bits(count: int) -> str:
    return f"{(1 << count) - 1:064x}"


@pytest.mark.parametrize(("bits", "flat"), [(0, 1), (31, 1), (32, 0), (224, 0), (225, 1), (256, 1)])
def test_what_would_match_all_zeros_or_all_ones_is_flat(bits: int, flat: int) -> None:
    assert is_flat(looks(with_bits(bits))) is bool(flat)
    assert is_flat(Entry("0" * 64, "0" * 40, "0" * 32, None)) is False


def test_no_picture_with_any_detail_is_flat() -> None:
    down, across = np.mgrid[0:96, 0:128]
    drawings = {
        "stripes": across // 8 % 2 * 255,
        "other stripes": down // 8 % 2 * 255,
        "squares": (across // 16 + down // 16) % 2 * 255,
        "one square": (abs(across - 64) + 2 * abs(down - 48) < 40) * 255,
        "noise": np.random.default_rng(3).integers(0, 256, (96, 128)),
    }
    for name, drawn in drawings.items():
        pdq, quality = algorithms.pdq(np.repeat(drawn[:, :, None], 3, 2).astype(np.uint8))
        assert quality >= 50, name
        assert int(pdq, 16).bit_count() in (127, 128), name
    black = algorithms.pdq(np.zeros((96, 128, 3), np.uint8))
    assert black == ("0" * 64, 0)


def test_a_flat_fingerprint_is_refused_wherever_it_stands(
    practice_list: RunningList, case: Case
) -> None:
    variant = {"pdq": "f" * 64, "quality": 100, "variant": "mirror"}
    for document in (case.changed(pdq=with_bits(1)), case.changed(variants=[variant])):
        answer = practice_list.submit(document, case.key)
        assert (answer.status, answer.code) == (422, "flat-picture")
        assert answer.json["detail"] == "pictures/0"
    assert practice_list.look_up(case.id, case.key).status == 404


def test_what_the_operator_knows_to_be_harmless_is_refused_with_its_edited_copies(
    start_list, tmp_path: Path, case: Case
) -> None:
    by_digest, by_look, other = picture(), picture(), picture()
    assert isinstance(by_look["alike"], dict)
    pdq = str(by_look["alike"]["pdq"])
    (tmp_path / "harmless").write_text(f"# memes\n\n{by_digest['sha256']}\n{pdq}\n")
    running = start_list("--practice", "--harmless", str(tmp_path / "harmless"))
    edited = f"{int(pdq, 16) ^ int(with_bits(31), 16):064x}"
    unlike = f"{int(pdq, 16) ^ int(with_bits(32), 16):064x}"
    variant = {"pdq": edited, "quality": 80, "variant": "mirror"}
    for document in (
        case.document(listed=[by_digest]),
        case.document(listed=[by_look]),
        case.changed(pdq=edited),
        case.changed(variants=[variant]),
    ):
        assert running.submit(document, case.key).code == "harmless-picture"
    assert running.submit(case.document(listed=[other]), case.key).status == 201
    assert running.submit(case.changed(pdq=unlike), case.key).status == 201


def test_a_file_of_anything_else_stops_the_start(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "harmless"
    for text in ("0" * 63, "G" * 64, "A" * 64, "\n".join(secrets.token_hex(20) for _ in range(3))):
        place.write_text(text)
        with pytest.raises(NotHarmless):
            unwelcome.read(place)
        assert main(["serve", "--practice", "--harmless", str(place)]) == 1
        err = capsys.readouterr().err
        assert text not in err
        assert err.count("\n") == 1
    place.write_text("\n".join(f"{number:064x}" for number in range(MOST_HARMLESS)))
    assert len(unwelcome.read(place).pdqs) == MOST_HARMLESS
    place.write_text("\n".join(f"{number:064x}" for number in range(MOST_HARMLESS + 1)))
    with pytest.raises(NotHarmless):
        unwelcome.read(place)


def test_the_fullest_list_does_not_mistake_pictures(case: Case) -> None:
    known = frozenset(secrets.token_hex(32) for _ in range(MOST_HARMLESS))
    harmless = Harmless(known, tuple(int(one, 16) for one in known))
    submission = parse(case.document(pictures=20))
    assert json.loads(submission.document)["practice"]
    assert not any(harmless.holds(entry) for entry in submission.entries)
