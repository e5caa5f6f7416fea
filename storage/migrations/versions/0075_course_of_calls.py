"""What became of a call to action: to whom it was transmitted, on whose agenda it is, how it was taken; and which item
took the place of another."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0075_course_of_calls"
down_revision = "0074_objections_of_bodies"

JSON = sa.JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")


def upgrade() -> None:
    op.add_column("items", sa.Column("course", JSON, nullable=True))
    op.add_column("items", sa.Column("superseded_by", sa.Integer(), nullable=True))
