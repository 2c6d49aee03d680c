"""The tables as they were when lists began to write down a revision.

Lists from before have them already, without the revision. What is written here never changes.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "1"
down_revision = None  # an older program cannot read what a newer one wrote: there is no way back


def upgrade() -> None:
    if "cases" in sa.inspect(op.get_bind()).get_table_names():
        return
    op.create_table(
        "cases",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("case_id", sa.String(32), nullable=False, unique=True),
        sa.Column("key_hash", sa.LargeBinary(32), nullable=False),
    )
    op.create_table(
        "submissions",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("case", sa.Integer, sa.ForeignKey("cases.id"), nullable=False, index=True),
        sa.Column("digest", sa.String(64), nullable=False, unique=True),
        sa.Column("reference", sa.String(32), nullable=False, unique=True),
        sa.Column("hour", sa.String(20), nullable=False),
        sa.Column("pictures", sa.Integer, nullable=False),
        sa.Column("document", sa.LargeBinary),
        sa.Column("signed", sa.LargeBinary, nullable=False),
        sa.Column("signature", sa.LargeBinary(64), nullable=False),
    )
    op.create_table(
        "entries",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("submission", sa.Integer, sa.ForeignKey("submissions.id"), nullable=False),
        sa.Column("picture", sa.Integer, nullable=False),
        sa.Column("variant", sa.String(20), nullable=False),
        sa.Column("name", sa.String(32), nullable=False, unique=True),
        sa.Column("mark", sa.LargeBinary(32), nullable=False),
        sa.Column("changed", sa.BigInteger, nullable=False),
        sa.Column("withdrawn", sa.Boolean, nullable=False),
        sa.Column("sha256", sa.String(64)),
        sa.Column("sha1", sa.String(40)),
        sa.Column("md5", sa.String(32)),
        sa.Column("pdq", sa.String(64)),
        sa.Column("quality", sa.Integer),
        sa.Column("phash", sa.String(16)),
    )
    op.create_index("one_row_each", "entries", ["submission", "picture", "variant"], unique=True)
    op.create_index("in_order_of_publication", "entries", ["changed", "id"])
    clock = op.create_table(
        "clock",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("promised", sa.BigInteger, nullable=False),
        sa.Column("given", sa.BigInteger, nullable=False),
    )
    op.bulk_insert(clock, [{"id": 1, "promised": 0, "given": 0}])
    op.create_table(
        "partners",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(40), nullable=False, unique=True),
        sa.Column("kept_secret", sa.String(200), nullable=False),
        sa.Column("variants", sa.Boolean, nullable=False),
        sa.Column("revoked", sa.Boolean, nullable=False),
    )
    op.create_table(
        "feedback",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("entry", sa.Integer, sa.ForeignKey("entries.id"), nullable=False),
        sa.Column("partner", sa.Integer, sa.ForeignKey("partners.id"), nullable=False),
        sa.Column("fingerprint", sa.String(16), nullable=False),
        sa.Column("reason", sa.String(36), nullable=False),
    )
    op.create_index("one_word_each", "feedback", ["entry", "partner", "fingerprint"], unique=True)
