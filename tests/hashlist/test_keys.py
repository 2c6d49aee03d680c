"""A list takes another key, and nobody is left with a receipt that they cannot check."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from takeitdown.errors import ReceiptProblem
from takeitdown.hashlist.__main__ import main
from takeitdown.sealing import signature
from takeitdown.steps import organisation, receipt, submission
from takeitdown.steps.canonical import decode, encode
from takeitdown.steps.organisation import Organisation
from takeitdown.steps.receipt import Receipt
from tests.hashlist.running_list import Answer, Case, RunningList


def accepted(whose: Organisation, document: bytes, answer: Answer) -> Receipt:
    """The receipt, as a copy of the app takes it that was set up with this list file."""
    return receipt.accept(
        submission.parse(document),
        str(answer.json["signed"]).encode(),
        bytes.fromhex(str(answer.json["signature"])),
        partial(signature.verify_by_one, whose.public_keys),
    )


def set_up_with(running: RunningList) -> Organisation:
    return organisation.from_fields(running.file, practice=True)


def test_a_next_key_is_announced_taken_and_then_the_only_one(
    start_list, tmp_path: Path, case: Case, capsys: pytest.CaptureFixture[str]
) -> None:
    database = ("--practice", "--database", f"sqlite:///{tmp_path}/list.db")
    now, then = ("--key", str(tmp_path / "now")), ("--key", str(tmp_path / "then"))
    running = start_list(*database, *now)
    at_first, document = set_up_with(running), case.document()
    kept = running.submit(document, case.key)
    assert at_first.next_public_key == ""
    running.end()

    assert main(["key", then[1]]) == 0
    next_key = capsys.readouterr().out.strip()
    assert Path(then[1]).stat().st_mode & 0o077 == 0
    running = start_list(*database, *now, "--next-key", next_key)
    between = set_up_with(running)
    assert between.public_keys == (at_first.public_key, next_key)
    assert running.ask("GET", "/v1/list").json["next_public_key"] == next_key
    for copy in (at_first, between):
        assert accepted(copy, document, running.submit(document, case.key))
    running.end()

    assert main(["rekey", *database[1:], *then]) == 0
    assert main(["serve", "--port", "0", *database, *now]) == 1
    assert "signed with another key" in capsys.readouterr().err
    running = start_list(*database, *then)
    at_last, again = set_up_with(running), running.submit(document, case.key)
    assert at_last.public_keys == (next_key,)
    first, last = (accepted(between, document, one) for one in (kept, again))
    assert (first.reference, first.at) == (last.reference, last.at)
    assert f'"key":"{receipt.key_id(at_first.public_key)}"'.encode() in first.signed
    assert f'"key":"{receipt.key_id(next_key)}"'.encode() in last.signed
    assert accepted(at_last, document, again)
    assert accepted(at_first, document, kept)  # what a person kept is good for the key that signed
    for copy, answer in ((at_last, kept), (at_first, again)):
        with pytest.raises(ReceiptProblem, match="signature"):
            accepted(copy, document, answer)


def test_a_key_is_never_made_over_another(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = str(tmp_path / "key")
    assert main(["key", place]) == 0
    made = Path(place).read_text()
    capsys.readouterr()
    assert main(["key", place]) == 1
    assert capsys.readouterr() == (
        "",
        "takeitdown hashlist: there is a file of this name already\n",
    )
    assert Path(place).read_text() == made


@pytest.mark.parametrize("wrong", ["0" * 63, "A" * 64, "0" * 64, "its own"])
def test_a_next_key_that_is_none_stops_the_start(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], wrong: str
) -> None:
    place = str(tmp_path / "key")
    assert main(["key", place]) == 0
    own = capsys.readouterr().out.strip()
    given = own if wrong == "its own" else wrong
    assert main(["serve", "--practice", "--key", place, "--port", "0", "--next-key", given]) == 1
    assert "--next-key" in capsys.readouterr().err


def test_the_next_key_is_never_made_of_a_mistyped_name(
    start_list, tmp_path: Path, case: Case, capsys: pytest.CaptureFixture[str]
) -> None:
    """No copy of the app would know it, and every stored receipt would be signed with it."""
    database, mistyped = f"sqlite:///{tmp_path}/list.db", tmp_path / "thenn"
    running, document = start_list("--practice", "--database", database), case.document()
    kept = running.submit(document, case.key)
    assert main(["rekey", "--database", database, "--key", str(mistyped)]) == 1
    assert "no such file of a key" in capsys.readouterr().err
    assert not mistyped.exists()
    assert running.submit(document, case.key).body == kept.body


def test_receipts_from_before_keys_had_names_get_one_with_the_next_key(
    start_list, tmp_path: Path, case: Case
) -> None:
    """Lists made them, and people keep them: they are good as they are."""
    database = ("--practice", "--database", f"sqlite:///{tmp_path}/list.db")
    key = tmp_path / "key"
    running, document = start_list(*database, "--key", str(key)), case.document()
    running.submit(document, case.key)
    running.end()
    with closing(sqlite3.connect(tmp_path / "list.db")) as connection:
        [(signed,)] = connection.execute("SELECT signed FROM submissions").fetchall()
        fields = decode(signed)
        assert isinstance(fields, dict)
        del fields["key"]
        text = encode(fields)
        seal = signature.sign(bytes.fromhex(key.read_text()), receipt.SIGNED_PREFIX + text)
        connection.execute("UPDATE submissions SET signed = ?, signature = ?", (text, seal))
        connection.commit()
    running = start_list(*database, "--key", str(key))
    answer = running.submit(document, case.key)
    assert answer.json["signed"] == text.decode()
    assert accepted(set_up_with(running), document, answer)
    running.end()
    assert main(["key", str(tmp_path / "then")]) == 0
    assert main(["rekey", *database[1:], "--key", str(tmp_path / "then")]) == 0
    running = start_list(*database, "--key", str(tmp_path / "then"))
    assert '"key":' in str(running.submit(document, case.key).json["signed"])
