"""What is said unasked may be about a meeting itself, and may be shown in a place."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0061_meeting_notices"
down_revision = "0071_edits_in_order"


def upgrade() -> None:
    op.add_column("notices", sa.Column("meeting_id", sa.String(length=64), nullable=True))
    op.add_column("notices", sa.Column("place_id", sa.Integer(), nullable=True))
    op.create_index("ix_notices_meeting", "notices", ["meeting_id", "state"], unique=False)
