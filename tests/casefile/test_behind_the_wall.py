"""The case file behind the window's real wall: beneath its papers folder all of it works, anywhere
else it may be read alone."""

from __future__ import annotations

from pathlib import Path

from takeitdown.casefile.shelf import Shelf
from takeitdown.sealing.box import FLOOR
from tests.casefile.samples import PASSPHRASE, numbered
from tests.wall.test_walls_stand import output_of, report_in

WINDOW = """
import json, os
from pathlib import Path
from takeitdown.wall import raise_window_wall
papers, elsewhere = map(Path, sys.argv[1:])
print(json.dumps(raise_window_wall([papers]).written()))
from takeitdown.casefile.shelf import Shelf, forget, found
from takeitdown.errors import CaseFileProblem
from takeitdown.sealing.box import FLOOR
from tests.casefile.samples import PASSPHRASE, numbered

def code_of(action, *arguments):
    try:
        action(*arguments)
    except CaseFileProblem as problem:
        return problem.code

shelf = Shelf.create(papers, numbered(0), PASSPHRASE, cost=FLOOR)
shelf.keep(numbered(1))
shelf.keep(numbered(2))
print(code_of(Shelf.open, shelf.path, PASSPHRASE))
shelf.lock()
with Shelf.open(found(papers)[0], PASSPHRASE) as shelf:
    print(shelf.case == numbered(2), shelf.only_read)
    shelf.forget()
print(os.listdir(papers))
with Shelf.open(found(elsewhere)[0], PASSPHRASE) as shelf:
    print(shelf.case == numbered(3), shelf.only_read)
    print(code_of(shelf.keep, numbered(4)), code_of(shelf.forget))
print(code_of(forget, elsewhere / "notes.dat"))
print(code_of(Shelf.create, elsewhere, numbered(0), PASSPHRASE))
"""


def test_the_window_keeps_cases_in_its_papers_folder_and_reads_others(tmp_path: Path) -> None:
    papers, elsewhere = tmp_path / "papers", tmp_path / "elsewhere"
    papers.mkdir()
    elsewhere.mkdir()
    with Shelf.create(elsewhere, numbered(3), PASSPHRASE, cost=FLOOR):
        pass
    report, second, kept, left, other, *refused = output_of(WINDOW, str(papers), str(elsewhere))
    assert second == "in-use"
    assert kept == "True False"
    assert left == "[]"
    if report_in(report).files_closed:
        assert other == "True True"
        assert refused == ["not-allowed not-allowed", "not-allowed", "not-allowed"]
        assert [path.name for path in elsewhere.iterdir()] == ["notes.dat"]
