"""Versions of a text in other languages: of activities too, and which of them are courtesy versions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0073_versions_of_texts"
down_revision = "0072_members_seen"

JSON = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")


def upgrade() -> None:
    op.add_column("items", sa.Column("courtesy", JSON, nullable=True))
    op.add_column("activity_reports", sa.Column("versions", JSON, nullable=True))
    op.add_column("activity_reports", sa.Column("courtesy", JSON, nullable=True))
