"""When it was last seen who is in a place: whoever was not there then has left it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0072_members_seen"
down_revision = "0065_resolutions"

INSTANT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    op.add_column("places", sa.Column("members_at", INSTANT, nullable=True))
