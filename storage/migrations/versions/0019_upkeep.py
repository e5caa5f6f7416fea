"""Who should follow in a role; days of absence can be taken back."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019_upkeep"
down_revision = "0018_conversations"

INSTANT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "successions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("focal_point_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("words", sa.String(), nullable=True),
        sa.Column("proposed_by", sa.Integer(), nullable=False),
        sa.Column("proposed_at", INSTANT, nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["focal_point_id"], ["focal_points.id"], name=op.f("fk_successions_focal_point_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_successions_person_id")),
        sa.ForeignKeyConstraint(["proposed_by"], ["people.id"], name=op.f("fk_successions_proposed_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_successions")),
    )
    op.create_index(op.f("ix_successions_focal_point_id"), "successions", ["focal_point_id"], unique=False)
    with op.batch_alter_table("absences") as table:
        table.add_column(sa.Column("version", sa.Integer(), nullable=False, server_default="1"))
    # Rows that were there have it by now; new ones get theirs from the code, as in every other table.
    with op.batch_alter_table("absences") as table:
        table.alter_column("version", server_default=None)
