"""An answer's mark stands with what it answers, so that after a restore it is looked for and not repeated."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0070_marks_of_answers"
down_revision = "0054_resolution_of_items"


def upgrade() -> None:
    op.add_column("inbox", sa.Column("mark", sa.String(length=64), nullable=True))
    op.add_column("inbox", sa.Column("doubt", sa.Boolean(), nullable=False, server_default=sa.false()))
