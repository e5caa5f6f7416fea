"""What is counted and listed by state is read off an index, however many items there are."""

from __future__ import annotations

from alembic import op

revision = "0050_items_counted"
down_revision = "0060_group_consents"


def upgrade() -> None:
    op.create_index("ix_items_counted", "items", ["status", "kind", "maker_id", "due_at"])
    op.create_index("ix_items_undated", "items", ["due_kind", "status"])
    op.create_index("ix_item_parties_owed", "item_parties", ["capacity", "item_number"])
    op.drop_index("ix_items_status", "items")
