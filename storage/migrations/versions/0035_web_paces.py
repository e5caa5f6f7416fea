"""How often somebody may ask the pages, over all processes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0035_web_paces"
down_revision = "0027_attendance"

INSTANT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "web_paces",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("room", sa.Double(), nullable=False),
        sa.Column("since", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_web_paces")),
    )
    op.create_index(op.f("ix_web_paces_since"), "web_paces", ["since"])
