"""What Focal asks for by itself; who confirmed an entry of the list, and when a body confirmed a change."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0053_confirmation"
down_revision = "0050_items_counted"

INSTANT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    op.add_column("items", sa.Column("task", sa.String(length=16), nullable=True))
    op.add_column("items", sa.Column("about", sa.String(length=254), nullable=True))
    op.add_column("focal_points", sa.Column("confirmed_by", sa.String(length=8), nullable=True))
    with op.batch_alter_table("successions") as table:
        table.add_column(sa.Column("agreed_by", sa.Integer(), nullable=True))
        table.add_column(sa.Column("agreed_at", INSTANT, nullable=True))
        table.create_foreign_key(op.f("fk_successions_agreed_by"), "people", ["agreed_by"], ["id"])
