"""A list that is killed (kill -9) around its commit: nothing is lost, nothing is there twice."""

from __future__ import annotations

import http.client
import signal
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.hashlist.running_list import Case

# Each makes the real process kill itself at one point of a submission.
DEATHS = {
    "inside the transaction": """
import os, signal
from takeitdown.hashlist import store
store._keep = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
""",
    "before the commit": """
import os, signal
from takeitdown.hashlist import store
keep = store._keep
def keep_then_die(*everything):
    keep(*everything)
    os.kill(os.getpid(), signal.SIGKILL)
store._keep = keep_then_die
""",
    "between commit and answer": """
import os, signal
from takeitdown.hashlist.store import Store
receive = Store.receive
def receive_then_die(*everything):
    receive(*everything)
    os.kill(os.getpid(), signal.SIGKILL)
Store.receive = receive_then_die
""",
}


@pytest.mark.parametrize("point", DEATHS)
def test_a_list_killed_in_mid_submission_has_it_once_after_it_is_sent_again(
    start_list, tmp_path: Path, case: Case, point: str
) -> None:
    arguments = (
        *("--practice", "--database", f"sqlite:///{tmp_path}/list.db"),
        *("--key", str(tmp_path / "key")),
    )
    document = case.document(pictures=3)
    dying = start_list(*arguments, prelude=DEATHS[point])
    with pytest.raises((http.client.HTTPException, ConnectionError)):
        dying.submit(document, case.key)
    assert dying.process.wait(timeout=20) == -signal.SIGKILL

    committed = point == "between commit and answer"
    again = start_list(*arguments)
    assert again.look_up(case.id, case.key).status == (200 if committed else 404)
    answer = again.submit(document, case.key)
    assert answer.status == (200 if committed else 201)
    assert again.submit(document, case.key).body == answer.body
    again.end()
    with closing(sqlite3.connect(tmp_path / "list.db")) as database:
        counts = [
            database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("cases", "submissions", "entries")
        ]
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert counts == [1, 1, 6]  # each picture has one variant
