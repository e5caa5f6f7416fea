"""Where the words of an item were said."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014_item_sources"
down_revision = "0013_stale_posts"


def upgrade() -> None:
    op.create_table(
        "item_sources",
        sa.Column("item_number", sa.Integer(), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=False),
        sa.Column("ref", sa.String(length=254), nullable=True),
        sa.Column("link", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["item_number"], ["items.number"], name=op.f("fk_item_sources_item_number"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_item_sources_place_id")),
        sa.PrimaryKeyConstraint("item_number", name=op.f("pk_item_sources")),
    )
    op.create_index("ix_item_sources_ref", "item_sources", ["place_id", "ref"], unique=False)
