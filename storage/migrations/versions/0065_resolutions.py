"""Titles and revisions of resolutions, who must act; Questions with their Working Parties, and task forces."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0065_resolutions"
down_revision = "0062_objections"

JSON = sa.JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")
# Whether its text asks for coordination is not known; until now that was kept as if it did not.
NOT_KNOWN = """
    UPDATE topic_resolutions SET coordinates = NULL WHERE topic_id = 'regional_presence' AND resolution_id IN
        (SELECT id FROM resolutions WHERE body_id = 'pp' AND number = 25 AND origin = 'seed')
"""


def upgrade() -> None:
    with op.batch_alter_table("resolutions") as table:
        table.add_column(sa.Column("title", JSON, nullable=False, server_default=sa.text("'{}'")))
        table.add_column(sa.Column("act", JSON, nullable=False, server_default=sa.text("'[]'")))
        table.add_column(sa.Column("fate", sa.String(length=16), nullable=True))
        table.add_column(sa.Column("ended", sa.String(length=64), nullable=True))
        table.add_column(sa.Column("entered_on", sa.Date(), nullable=True))
    with op.batch_alter_table("topic_resolutions") as table:
        table.alter_column("coordinates", existing_type=sa.Boolean(), nullable=True)
        table.add_column(sa.Column("ended", sa.Boolean(), nullable=False, server_default=sa.text("false")))
    op.execute(NOT_KNOWN)
    _units()


def _units() -> None:
    op.create_table(
        "units",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("body_id", sa.String(length=64), nullable=False),
        sa.Column("number", sa.String(length=32), nullable=False),
        sa.Column("working_party", sa.String(length=64), nullable=True),
        sa.Column("title", JSON, nullable=False),
        sa.Column("topics", JSON, nullable=False),
        sa.Column("led_by", sa.String(length=254), nullable=True),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("source", sa.String(), nullable=True),
        sa.Column("ended", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["body_id"], ["bodies.id"], name=op.f("fk_units_body_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_units")),
        sa.UniqueConstraint("kind", "body_id", "number", name=op.f("uq_units_kind_body_id_number")),
    )
