"""Events taken in, talks and offers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0007_inbox"
down_revision = "0006_items"

INSTANT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")
JSON = sa.JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")


def upgrade() -> None:
    _inbox()
    _offers()
    _talks()


def _inbox() -> None:
    op.create_table(
        "inbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("platform", sa.String(length=16), nullable=False),
        sa.Column("installation", sa.String(length=64), nullable=False),
        sa.Column("dedupe", sa.String(length=254), nullable=False),
        sa.Column("order_key", sa.String(length=254), nullable=False),
        sa.Column("payload", JSON, nullable=False),
        sa.Column("received", INSTANT, nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("worker_id", sa.String(length=64), nullable=True),
        sa.Column("fence", sa.Integer(), nullable=False),
        sa.Column("lease_until", INSTANT, nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=16), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inbox")),
        sa.UniqueConstraint("platform", "installation", "dedupe", name=op.f("uq_inbox_platform_installation_dedupe")),
    )
    op.create_index(
        "ix_inbox_open",
        "inbox",
        ["id"],
        unique=False,
        postgresql_where=sa.text("state IN ('new', 'taken')"),
        sqlite_where=sa.text("state IN ('new', 'taken')"),
    )
    op.create_index(
        "ix_inbox_order",
        "inbox",
        ["order_key", "id"],
        unique=False,
        postgresql_where=sa.text("state IN ('new', 'taken')"),
        sqlite_where=sa.text("state IN ('new', 'taken')"),
    )


def _offers() -> None:
    op.create_table(
        "offers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=False),
        sa.Column("command", JSON, nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("expires", INSTANT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_offers_person_id")),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_offers_place_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offers")),
    )
    op.create_index(op.f("ix_offers_person_id"), "offers", ["person_id"], unique=False)


def _talks() -> None:
    op.create_table(
        "talks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=False),
        sa.Column("thread", sa.String(length=254), nullable=False),
        sa.Column("state", JSON, nullable=False),
        sa.Column("expires", INSTANT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_talks_person_id")),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name=op.f("fk_talks_place_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_talks")),
        sa.UniqueConstraint("person_id", "place_id", "thread", name=op.f("uq_talks_person_id_place_id_thread")),
    )
