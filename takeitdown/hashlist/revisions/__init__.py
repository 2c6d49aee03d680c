"""The forms that a list's tables have had, in order, and the way from each to the next (Alembic).

Operators keep a database for years. `env.py` and `versions/` are what Alembic looks for. The
service itself does not need Alembic: it reads the revision, and opens its present form only.
"""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine

from takeitdown.hashlist.tables import take_turns


def scripts() -> Config:
    """Alembic's setting: where the revisions are."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    return config


def bring_forward(engine: Engine) -> None:
    """Brings the tables of a database to the newest form, all at once or not at all, and lets go
    of the database.

    Raises alembic.util.CommandError for a revision that nobody here knows, SQLAlchemyError where
    the database does not let it.
    """
    config = scripts()
    try:
        with engine.begin() as database:
            take_turns(database)
            config.attributes["database"] = database
            command.upgrade(config, "head")
    finally:
        engine.dispose()
