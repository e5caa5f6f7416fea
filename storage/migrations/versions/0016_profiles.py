"""What a person's profile on a platform said of their language and zone when it was last seen."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016_profiles"
down_revision = "0015_meeting_records"


def upgrade() -> None:
    op.add_column("identities", sa.Column("lang", sa.String(length=8), nullable=True))
    op.add_column("identities", sa.Column("zone", sa.String(length=64), nullable=True))
