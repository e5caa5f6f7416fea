"""Installs by OAuth that somebody began and has not finished."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017_install_states"
down_revision = "0016_profiles"

INSTANT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "install_states",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("until", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_install_states")),
    )
