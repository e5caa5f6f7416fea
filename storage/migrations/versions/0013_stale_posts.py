"""When a post that could not be refreshed is tried again, and an index of those that are to be."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013_stale_posts"
down_revision = "0012_offices_names"

INSTANT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    op.add_column("posts", sa.Column("tries", sa.Integer(), server_default=sa.text("0"), nullable=False))
    op.add_column("posts", sa.Column("again", INSTANT, nullable=True))
    op.create_index(
        "ix_posts_stale",
        "posts",
        ["id"],
        unique=False,
        postgresql_where=sa.text("stale"),
        sqlite_where=sa.text("stale"),
    )
