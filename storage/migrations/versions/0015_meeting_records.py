"""Where meetings were started, by whom they are written down, why they are off."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0015_meeting_records"
down_revision = "0014_item_sources"

INSTANT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")
JSON = sa.JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")


def upgrade() -> None:
    op.create_table(
        "meeting_records",
        sa.Column("meeting_id", sa.String(length=64), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=True),
        sa.Column("secretary_id", sa.Integer(), nullable=True),
        sa.Column("started_at", INSTANT, nullable=True),
        sa.Column("ended_at", INSTANT, nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("rules", JSON, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name=op.f("fk_meeting_records_meeting_id")),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_meeting_records_place_id")),
        sa.ForeignKeyConstraint(["secretary_id"], ["people.id"], name=op.f("fk_meeting_records_secretary_id")),
        sa.PrimaryKeyConstraint("meeting_id", name=op.f("pk_meeting_records")),
    )
    op.create_index(op.f("ix_meeting_records_place_id"), "meeting_records", ["place_id"], unique=False)
