"""For how many days what was accepted after a meeting is open to objections, and since and until when it is."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0062_objections"
down_revision = "0061_meeting_notices"

INSTANT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    days = sa.Column("objections", sa.Integer(), nullable=False, server_default=sa.text("0"))
    op.add_column("group_consents", days)
    op.add_column("meeting_records", sa.Column("open_since", INSTANT, nullable=True))
    op.add_column("meeting_records", sa.Column("opened_at", INSTANT, nullable=True))
    op.add_column("meeting_records", sa.Column("open_until", sa.Date(), nullable=True))
