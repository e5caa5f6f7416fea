"""When a body cleared what was reported for it, and by which letter."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0046_cleared"
down_revision = "0036_web_views"


def upgrade() -> None:
    op.add_column("activity_reports", sa.Column("cleared_on", sa.Date(), nullable=True))
    op.add_column("activity_reports", sa.Column("reference", sa.String(), nullable=True))
