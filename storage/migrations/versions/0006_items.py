"""Items, their parties, what was reported on them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0006_items"
down_revision = "0005_meetings"

INSTANT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")
JSON = sa.JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")


def upgrade() -> None:
    _items()
    _items_indexes()
    _item_parties()
    _progress()


def _items() -> None:
    op.create_table(
        "items",
        sa.Column("number", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("lang", sa.String(length=8), nullable=False),
        sa.Column("formal", JSON, nullable=False),
        sa.Column("topic_id", sa.String(length=64), nullable=True),
        sa.Column("meeting_id", sa.String(length=64), nullable=True),
        sa.Column("group_id", sa.String(length=64), nullable=True),
        sa.Column("place_id", sa.Integer(), nullable=True),
        sa.Column("audience", sa.String(length=16), nullable=False),
        sa.Column("maker_id", sa.Integer(), nullable=False),
        sa.Column("made_at", INSTANT, nullable=False),
        sa.Column("said", sa.String(), nullable=False),
        sa.Column("alias", sa.String(length=64), nullable=True),
        sa.Column("due_kind", sa.String(length=8), nullable=False),
        sa.Column("due_date", sa.Date(), nullable=True),
        sa.Column("due_local", sa.String(length=32), nullable=True),
        sa.Column("due_zone", sa.String(length=64), nullable=True),
        sa.Column("due_meeting_id", sa.String(length=64), nullable=True),
        sa.Column("due_group_id", sa.String(length=64), nullable=True),
        sa.Column("due_which", sa.String(length=16), nullable=True),
        sa.Column("due_edge", sa.String(length=16), nullable=True),
        sa.Column("due_offset", sa.Integer(), nullable=True),
        sa.Column("due_unit", sa.String(length=16), nullable=True),
        sa.Column("due_at", INSTANT, nullable=True),
        sa.Column("due_version", sa.Integer(), nullable=False),
        sa.Column("leads", JSON, nullable=True),
        sa.Column("snoozes", JSON, nullable=False),
        sa.Column("closed_at", INSTANT, nullable=True),
        sa.Column("closed_by", sa.Integer(), nullable=True),
        sa.Column("example", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["closed_by"], ["people.id"], name=op.f("fk_items_closed_by")),
        sa.ForeignKeyConstraint(["due_group_id"], ["bodies.id"], name=op.f("fk_items_due_group_id")),
        sa.ForeignKeyConstraint(["due_meeting_id"], ["meetings.id"], name=op.f("fk_items_due_meeting_id")),
        sa.ForeignKeyConstraint(["group_id"], ["bodies.id"], name=op.f("fk_items_group_id")),
        sa.ForeignKeyConstraint(["maker_id"], ["people.id"], name=op.f("fk_items_maker_id")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name=op.f("fk_items_meeting_id")),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_items_place_id")),
        sa.ForeignKeyConstraint(["topic_id"], ["topics.id"], name=op.f("fk_items_topic_id")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_items")),
        sqlite_autoincrement=True,
    )


def _items_indexes() -> None:
    op.create_index(op.f("ix_items_alias"), "items", ["alias"], unique=False)
    op.create_index(op.f("ix_items_due_meeting_id"), "items", ["due_meeting_id"], unique=False)
    op.create_index(op.f("ix_items_maker_id"), "items", ["maker_id"], unique=False)
    op.create_index(op.f("ix_items_meeting_id"), "items", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_items_place_id"), "items", ["place_id"], unique=False)
    op.create_index(op.f("ix_items_status"), "items", ["status"], unique=False)
    op.create_index("ix_items_status_due", "items", ["status", "due_at"], unique=False)
    op.create_index(op.f("ix_items_topic_id"), "items", ["topic_id"], unique=False)


def _item_parties() -> None:
    op.create_table(
        "item_parties",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("item_number", sa.Integer(), nullable=False),
        sa.Column("capacity", sa.String(length=16), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("body_id", sa.String(length=64), nullable=True),
        sa.Column("member_id", sa.String(length=64), nullable=True),
        sa.Column("topic_id", sa.String(length=64), nullable=True),
        sa.Column("words", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["body_id"], ["bodies.id"], name=op.f("fk_item_parties_body_id")),
        sa.ForeignKeyConstraint(
            ["item_number"], ["items.number"], name=op.f("fk_item_parties_item_number"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_item_parties_member_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_item_parties_person_id")),
        sa.ForeignKeyConstraint(["topic_id"], ["topics.id"], name=op.f("fk_item_parties_topic_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_item_parties")),
    )
    op.create_index(op.f("ix_item_parties_item_number"), "item_parties", ["item_number"], unique=False)
    op.create_index(op.f("ix_item_parties_person_id"), "item_parties", ["person_id"], unique=False)


def _progress() -> None:
    op.create_table(
        "progress",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("item_number", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("lang", sa.String(length=8), nullable=False),
        sa.ForeignKeyConstraint(
            ["item_number"], ["items.number"], name=op.f("fk_progress_item_number"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_progress_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_progress")),
    )
    op.create_index(op.f("ix_progress_item_number"), "progress", ["item_number"], unique=False)
