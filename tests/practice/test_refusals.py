"""Practice and real life keep apart, at the lists too.

a real start refuses bundled pictures          tests/window/test_refusals.py
a practice start refuses all others            tests/window/test_refusals.py
a real list refuses practice documents         here
a real list refuses bundled pictures           here
the practice list refuses real documents       here
a real start refuses a practice list's file    tests/steps/test_organisation.py
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from takeitdown import ASSETS
from takeitdown.practice import copies
from takeitdown.practice.world import World
from takeitdown.sealing import number
from tests.hashlist.conftest import start_list  # noqa: F401  # a fixture
from tests.practice.person import BAY, asks, document

MINE = [BAY, *(copy.file for copy in copies.bundled()), ASSETS / "samples" / "telephone.jpg"]


def test_the_practice_list_refuses_a_real_document(world: World) -> None:
    keys = number.derive(number.new(practice=False))
    made = document(keys, BAY, practice=False).document
    path = f"/v1/submissions/{hashlib.sha256(made).hexdigest()}"
    assert asks(world.hash_list.organisation, "PUT", path, made, keys.key) == 422
    assert world.hash_list.rows() == ()


@pytest.mark.parametrize("practice", [True, False], ids=["practice", "real"])
def test_a_real_list_refuses_practice_documents_and_every_bundled_picture(
    start_list,  # noqa: F811
    tmp_path: Path,
    practice: bool,
) -> None:
    running = start_list(
        *("--name", "Example Helpline", "--database", f"sqlite:///{tmp_path}/list.db"),
        *("--key", str(tmp_path / "key")),
    )
    keys = number.derive(number.new(practice=practice))
    for path in MINE:
        answer = running.submit(document(keys, path, practice=practice).document, keys.key)
        assert answer.code == ("wrong-world" if practice else "sample-picture")
    assert running.look_up(keys.id, keys.key).status == 404
