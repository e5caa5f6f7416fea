"""Who has entered the pages, and calendars read from outside."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0020_web"
down_revision = "0019_upkeep"

INSTANT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")


def upgrade() -> None:
    _of_a_person("web_sessions", sa.Column("way", sa.String(length=16), nullable=False), _instant("made_at"), _instant("until"))
    _of_a_person("web_links", _instant("until"))
    op.create_table(
        "web_accounts",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("password", sa.String(length=254), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_web_accounts_person_id")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_web_accounts")),
    )
    op.create_table(
        "web_trips",
        _digest(),
        sa.Column("verifier", sa.String(length=128), nullable=False),
        sa.Column("nonce", sa.String(length=64), nullable=False),
        _instant("until"),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_web_trips")),
    )
    group = sa.Column("group_id", sa.String(length=64), nullable=True)
    to_group = sa.ForeignKeyConstraint(["group_id"], ["bodies.id"], name=op.f("fk_calendar_feeds_group_id"))
    _of_a_person("calendar_feeds", group, _instant("made_at"), to_group)


def _of_a_person(table: str, *more: sa.Column[Any] | sa.Constraint) -> None:
    op.create_table(
        table,
        _digest(),
        sa.Column("person_id", sa.Integer(), nullable=False),
        *more,
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f(f"fk_{table}_person_id")),
        sa.PrimaryKeyConstraint("digest", name=op.f(f"pk_{table}")),
    )
    op.create_index(op.f(f"ix_{table}_person_id"), table, ["person_id"])


def _digest() -> sa.Column[Any]:
    return sa.Column("digest", sa.String(length=64), nullable=False)


def _instant(name: str) -> sa.Column[Any]:
    return sa.Column(name, INSTANT, nullable=False)
