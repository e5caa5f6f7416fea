"""People, how they are known and reached, what they have set."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0002_people"
down_revision = "0001_register"

INSTANT = sa.DateTime(timezone=True).with_variant(sa.BigInteger(), "sqlite")
JSON = sa.JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")


def upgrade() -> None:
    _plans()
    _settings()
    _people()
    _absences()
    _identities()
    _office_members()
    _routes()


def _plans() -> None:
    op.create_table(
        "plans",
        sa.Column("scope", sa.String(length=16), nullable=False),
        sa.Column("subject", sa.String(length=64), nullable=False),
        sa.Column("leads", JSON, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("scope", "subject", name=op.f("pk_plans")),
    )


def _settings() -> None:
    op.create_table(
        "settings",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("value", JSON, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_settings")),
    )


def _people() -> None:
    op.create_table(
        "people",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ref", sa.String(length=254), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("names", JSON, nullable=False),
        sa.Column("aliases", JSON, nullable=False),
        sa.Column("email", sa.String(length=254), nullable=True),
        sa.Column("handle", sa.String(length=254), nullable=True),
        sa.Column("organisation", sa.String(), nullable=True),
        sa.Column("office", sa.Boolean(), nullable=False),
        sa.Column("body_id", sa.String(length=64), nullable=True),
        sa.Column("member_id", sa.String(length=64), nullable=True),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("rights", JSON, nullable=False),
        sa.Column("lang", sa.String(length=8), nullable=True),
        sa.Column("zone", sa.String(length=64), nullable=True),
        sa.Column("station", sa.String(length=64), nullable=True),
        sa.Column("quiet_start", sa.Time(), nullable=True),
        sa.Column("quiet_end", sa.Time(), nullable=True),
        sa.Column("leads", JSON, nullable=True),
        sa.Column("enrolled", sa.Boolean(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("example", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["body_id"], ["bodies.id"], name=op.f("fk_people_body_id")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_people_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_people")),
        sa.UniqueConstraint("email", name=op.f("uq_people_email")),
        sa.UniqueConstraint("ref", name=op.f("uq_people_ref")),
    )
    op.create_index(op.f("ix_people_handle"), "people", ["handle"], unique=False)


def _absences() -> None:
    op.create_table(
        "absences",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_absences_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_absences")),
    )
    op.create_index(op.f("ix_absences_person_id"), "absences", ["person_id"], unique=False)


def _identities() -> None:
    op.create_table(
        "identities",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("platform", sa.String(length=16), nullable=False),
        sa.Column("installation", sa.String(length=64), nullable=False),
        sa.Column("external", sa.String(length=254), nullable=False),
        sa.Column("guest", sa.Boolean(), nullable=False),
        sa.Column("linked_by", sa.String(length=16), nullable=False),
        sa.Column("seen_at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_identities_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identities")),
        sa.UniqueConstraint(
            "platform", "installation", "external", name=op.f("uq_identities_platform_installation_external")
        ),
    )
    op.create_index(op.f("ix_identities_person_id"), "identities", ["person_id"], unique=False)


def _office_members() -> None:
    op.create_table(
        "office_members",
        sa.Column("office_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["office_id"], ["people.id"], name=op.f("fk_office_members_office_id")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_office_members_person_id")),
        sa.PrimaryKeyConstraint("office_id", "person_id", name=op.f("pk_office_members")),
    )


def _routes() -> None:
    op.create_table(
        "routes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("platform", sa.String(length=16), nullable=False),
        sa.Column("installation", sa.String(length=64), nullable=False),
        sa.Column("address", sa.String(length=512), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_routes_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_routes")),
        sa.UniqueConstraint(
            "person_id",
            "platform",
            "installation",
            "address",
            name=op.f("uq_routes_person_id_platform_installation_address"),
        ),
    )
    op.create_index(op.f("ix_routes_person_id"), "routes", ["person_id"], unique=False)
