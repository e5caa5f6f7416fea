"""Where conversations are, on platforms that have to be told so by whoever writes there."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018_conversations"
down_revision = "0017_install_states"

INSTANT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "conversations",
        sa.Column("platform", sa.String(length=16), nullable=False),
        sa.Column("installation", sa.String(length=64), nullable=False),
        sa.Column("external", sa.String(length=254), nullable=False),
        sa.Column("conversation", sa.String(length=254), nullable=False),
        sa.Column("service", sa.String(length=512), nullable=False),
        sa.Column("seen_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("platform", "installation", "external", name=op.f("pk_conversations")),
    )
    op.create_index("ix_conversations_seen", "conversations", ["platform", "installation", "seen_at"], unique=False)
