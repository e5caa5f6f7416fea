"""What a group lets be done with what is said in its meetings, and how far a text of one is read."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0060_group_consents"
down_revision = "0028_consent"

INSTANT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    _group_consents()
    with op.batch_alter_table("meeting_records") as table:
        table.add_column(sa.Column("model_by", sa.Integer(), nullable=True))
        table.create_foreign_key(op.f("fk_meeting_records_model_by"), "people", ["model_by"], ["id"])
    _jobs()


def _group_consents() -> None:
    op.create_table(
        "group_consents",
        sa.Column("group_id", sa.String(length=64), nullable=False),
        sa.Column("captions", sa.Boolean(), nullable=False),
        sa.Column("model", sa.Boolean(), nullable=False),
        sa.Column("speakers", sa.String(length=16), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["group_id"], ["bodies.id"], name=op.f("fk_group_consents_group_id")),
        sa.PrimaryKeyConstraint("group_id", name=op.f("pk_group_consents")),
    )


def _jobs() -> None:
    with op.batch_alter_table("jobs") as table:
        table.add_column(sa.Column("place_id", sa.Integer(), nullable=True))
        table.add_column(sa.Column("meeting_id", sa.String(length=64), nullable=True))
        for name in ("total", "found", "missed"):
            table.add_column(sa.Column(name, sa.Integer(), nullable=False, server_default=sa.text("0")))
        table.add_column(sa.Column("reason", sa.String(length=32), nullable=True))
        table.add_column(sa.Column("until", INSTANT, nullable=True))
        table.create_foreign_key(op.f("fk_jobs_place_id"), "places", ["place_id"], ["id"])
        table.create_foreign_key(op.f("fk_jobs_meeting_id"), "meetings", ["meeting_id"], ["id"])
    op.create_index(op.f("ix_jobs_meeting_id"), "jobs", ["meeting_id"], unique=False)
