"""In whose name somebody objected: kept apart from their words, so that it is said in each reader's language."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0074_objections_of_bodies"
down_revision = "0073_versions_of_texts"


def upgrade() -> None:
    with op.batch_alter_table("progress") as table:
        table.add_column(sa.Column("body_id", sa.String(64), nullable=True))
        table.create_foreign_key(op.f("fk_progress_body_id"), "bodies", ["body_id"], ["id"])
