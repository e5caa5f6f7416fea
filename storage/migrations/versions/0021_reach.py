"""Where people wish to be reached."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0021_reach"
down_revision = "0020_web"


def upgrade() -> None:
    op.add_column("people", sa.Column("reach", sa.String(length=16), nullable=True))
