"""Accounts that ask to be linked with somebody of the register, and what an account is called on its platform."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0076_linked_accounts"
down_revision = "0075_course_of_calls"

INSTANT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    op.add_column("identities", sa.Column("name", sa.String(), nullable=True))
    op.create_table(
        "link_requests",
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("platform", sa.String(length=16), nullable=False),
        sa.Column("installation", sa.String(length=64), nullable=False),
        sa.Column("external", sa.String(length=254), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("address", sa.String(length=254), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("made_at", INSTANT, nullable=False),
        sa.Column("until", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_link_requests_person_id")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_link_requests")),
        sa.UniqueConstraint(
            "platform", "installation", "external", name=op.f("uq_link_requests_platform_installation_external")
        ),
    )
    op.create_index(op.f("ix_link_requests_person_id"), "link_requests", ["person_id"], unique=False)
