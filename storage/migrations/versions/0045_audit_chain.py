"""The trail is sealed: each line has its place in a chain and a digest of what it holds."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0045_audit_chain"
down_revision = "0023_trusted"


def upgrade() -> None:
    with op.batch_alter_table("audit") as table:
        table.add_column(sa.Column("place", sa.Integer(), nullable=True))
        table.add_column(sa.Column("salt", sa.LargeBinary(), nullable=True))
        table.add_column(sa.Column("content", sa.LargeBinary(), nullable=True))
        table.create_index(op.f("ix_audit_place"), ["place"], unique=True)
