"""On which resolution an action rests."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0054_resolution_of_items"
down_revision = "0053_confirmation"


def upgrade() -> None:
    op.add_column("items", sa.Column("resolution", sa.String(length=254), nullable=True))
