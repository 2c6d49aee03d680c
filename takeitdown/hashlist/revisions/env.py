"""What Alembic runs for each command: the revisions, in the transaction that it was given."""

from __future__ import annotations

from alembic import context

context.configure(connection=context.config.attributes["database"])
context.run_migrations()
