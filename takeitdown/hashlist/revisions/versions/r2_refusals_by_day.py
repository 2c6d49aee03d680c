"""A table for the refusals of a day, by code."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "2"
down_revision = "1"


def upgrade() -> None:
    op.create_table(
        "refusals",
        sa.Column("day", sa.String(10), primary_key=True),
        sa.Column("code", sa.String(32), primary_key=True),
        sa.Column("number", sa.BigInteger, nullable=False),
    )
