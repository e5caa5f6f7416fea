"""People outside the house who are told without a release."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0023_trusted"
down_revision = "0022_answers"


def upgrade() -> None:
    op.add_column("people", sa.Column("trusted", sa.Boolean(), nullable=False, server_default=sa.false()))
