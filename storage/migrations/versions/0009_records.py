"""Proposals, activities, verdicts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0009_records"
down_revision = "0008_notices"

INSTANT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")
JSON = sa.JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")


def upgrade() -> None:
    _activity_reports()
    _overlap_verdicts()
    _proposals()


def _activity_reports() -> None:
    op.create_table(
        "activity_reports",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("topic_id", sa.String(length=64), nullable=False),
        sa.Column("body_id", sa.String(length=64), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("lang", sa.String(length=8), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("cleared", sa.Boolean(), nullable=False),
        sa.Column("made_at", INSTANT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["body_id"], ["bodies.id"], name=op.f("fk_activity_reports_body_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_activity_reports_person_id")),
        sa.ForeignKeyConstraint(["topic_id"], ["topics.id"], name=op.f("fk_activity_reports_topic_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activity_reports")),
    )
    op.create_index(op.f("ix_activity_reports_topic_id"), "activity_reports", ["topic_id"], unique=False)


def _overlap_verdicts() -> None:
    op.create_table(
        "overlap_verdicts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("first", sa.String(length=64), nullable=False),
        sa.Column("second", sa.String(length=64), nullable=False),
        sa.Column("verdict", sa.String(length=16), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_overlap_verdicts_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_overlap_verdicts")),
        sa.UniqueConstraint("first", "second", name=op.f("uq_overlap_verdicts_first_second")),
    )


def _proposals() -> None:
    op.create_table(
        "proposals",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.String(length=64), nullable=True),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("fields", JSON, nullable=False),
        sa.Column("quote", sa.String(), nullable=False),
        sa.Column("position", sa.String(length=64), nullable=True),
        sa.Column("speaker", sa.String(), nullable=True),
        sa.Column("confidence", sa.Double(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("item_number", sa.Integer(), nullable=True),
        sa.Column("made_at", INSTANT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["item_number"], ["items.number"], name=op.f("fk_proposals_item_number")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name=op.f("fk_proposals_meeting_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposals")),
        sa.UniqueConstraint("digest", name=op.f("uq_proposals_digest")),
    )
    op.create_index(op.f("ix_proposals_meeting_id"), "proposals", ["meeting_id"], unique=False)
