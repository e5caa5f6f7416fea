"""Whether captions of a meeting may be used, and when its report was adopted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0028_consent"
down_revision = "0046_cleared"

INSTANT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    with op.batch_alter_table("meeting_records") as table:
        table.add_column(sa.Column("captions_by", sa.Integer(), nullable=True))
        table.add_column(sa.Column("adopted_at", INSTANT, nullable=True))
        table.create_foreign_key(op.f("fk_meeting_records_captions_by"), "people", ["captions_by"], ["id"])
