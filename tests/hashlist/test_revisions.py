"""A database that is kept for years: its form is known, and is brought forward only when asked."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, delete, inspect, update
from sqlalchemy.exc import DBAPIError

from takeitdown.hashlist import revisions, tables
from takeitdown.hashlist.__main__ import main
from takeitdown.hashlist.tables import OtherForm, connect, open_database
from tests.hashlist.running_list import ROOT, Case, command_line

LASTING = pytest.mark.parametrize("database", ["sqlite", "postgresql"], indirect=True)


def without_a_revision(database: str) -> Engine:
    """A database as the first lists made it."""
    engine = open_database(database)
    with engine.begin() as connection:
        tables.version.drop(connection)
        tables.refusals.drop(connection)
    return engine


def differences(engine: Engine) -> object:
    with engine.connect() as connection:
        return compare_metadata(MigrationContext.configure(connection), tables.metadata)


def test_the_service_knows_the_revisions_that_there_are() -> None:
    scripts = ScriptDirectory.from_config(revisions.scripts())
    assert [script.revision for script in scripts.walk_revisions()] == [
        tables.REVISION,
        *reversed(tables.EARLIER),
    ]


def test_a_list_runs_without_alembic() -> None:
    look = "import sys, takeitdown.hashlist.__main__; sys.exit('alembic' in sys.modules)"
    path = os.environ | {"PYTHONPATH": str(ROOT)}
    assert subprocess.run([sys.executable, "-c", look], timeout=60, env=path).returncode == 0


@LASTING
def test_all_revisions_one_after_the_other_make_the_tables_of_a_new_list(database: str) -> None:
    migrated = connect(database)
    revisions.bring_forward(migrated)
    assert differences(migrated) == []
    migrated.dispose()
    opened = open_database(database)  # it takes what it finds for its own form
    with opened.connect() as connection:
        assert len(connection.execute(tables.clock.select()).all()) == 1
        connection.exec_driver_sql("DROP INDEX in_order_of_publication")
        connection.commit()
    assert differences(opened) != []
    opened.dispose()


def test_an_older_list_says_so_until_it_is_brought_forward_with_all_that_it_holds(
    start_list, tmp_path: Path, case: Case
) -> None:
    database = f"sqlite:///{tmp_path}/list.db"
    arguments = ("--practice", "--database", database, "--key", str(tmp_path / "key"))
    running = start_list(*arguments)
    receipt = running.submit(document := case.document(), case.key).body
    running.end()
    without_a_revision(database).dispose()

    for command in (("serve", *arguments), ("status", "--database", database)):
        out, err, status = command_line(*command)
        assert (out, status, err.count("\n")) == ("", 1, 1)
        assert "takeitdown hashlist migrate" in err
    assert main(["backup", str(tmp_path / "copy.db"), "--database", database]) == 0
    for _ in range(2):
        assert command_line("migrate", "--database", database) == ("", "", 0)
    assert start_list(*arguments).submit(document, case.key).body == receipt


@pytest.mark.parametrize("revision", ["3", "", None])
def test_a_database_that_nobody_here_knows_is_left_alone(
    tmp_path: Path, revision: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    database = f"sqlite:///{tmp_path}/list.db"
    engine = open_database(database)
    with engine.begin() as connection:
        connection.execute(
            delete(tables.version)
            if revision is None
            else update(tables.version).values(version_num=revision)
        )
        if revision is None:
            tables.version.drop(connection)
            tables.metadata.drop_all(connection, [tables.cases])
    engine.dispose()
    before = (tmp_path / "list.db").read_bytes()
    with pytest.raises(OtherForm):
        open_database(database)
    for command in ("status", "migrate"):
        assert main([command, "--database", database]) == 1
        assert "not one of a hash list, or of a newer version" in capsys.readouterr().err
    assert (tmp_path / "list.db").read_bytes() == before


@LASTING
def test_what_fails_half_way_changes_nothing(database: str) -> None:
    engine = connect(database)
    with engine.begin() as connection:  # in the way of the last table
        connection.exec_driver_sql("CREATE TABLE feedback (id INTEGER)")
    with pytest.raises(DBAPIError):
        revisions.bring_forward(engine)
    assert inspect(engine).get_table_names() == ["feedback"]
    engine.dispose()  # once more: looking opened it again
