"""When a message was last edited: an older edit that is told of later changes nothing."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0071_edits_in_order"
down_revision = "0070_marks_of_answers"

INSTANT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    op.add_column("item_sources", sa.Column("edited_at", INSTANT, nullable=True))
