"""Where Focal lives and where people talk to it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.row import Row, Versioned


class Installation(Versioned, Row):
    """A workspace or tenant. One that is not ``allowed`` gets nothing; ``tokens`` are encrypted at rest."""

    __tablename__ = "installations"

    platform: Mapped[str] = mapped_column(String(16), primary_key=True)
    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str]
    allowed: Mapped[bool] = mapped_column(default=False)
    state: Mapped[str] = mapped_column(String(16), default="active")
    tokens: Mapped[bytes | None] = mapped_column(LargeBinary)


class InstallState(Row):
    """An install that somebody began: the digest of the state that comes back with them, once, by ``until``."""

    __tablename__ = "install_states"

    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    until: Mapped[datetime]


class Place(Versioned, Row):
    """A direct conversation, channel, chat, meeting chat or page.

    ``audience``: direct, staff, outsiders or public; what is unknown counts as outsiders.
    ``members_at``: when it was last seen who is in it.
    ``eagerness``: spoken (only when spoken to), marked (marked lines too), meeting (only in a started meeting).
    """

    __tablename__ = "places"
    __table_args__ = (UniqueConstraint("platform", "installation", "external"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    platform: Mapped[str] = mapped_column(String(16))
    installation: Mapped[str] = mapped_column(String(64))
    external: Mapped[str] = mapped_column(String(254))
    kind: Mapped[str] = mapped_column(String(16), default="channel")
    name: Mapped[str | None]
    audience: Mapped[str] = mapped_column(String(16), default="outsiders")
    group_id: Mapped[str | None] = mapped_column(ForeignKey("bodies.id"))
    lang: Mapped[str | None] = mapped_column(String(8))
    zone: Mapped[str | None] = mapped_column(String(64))
    eagerness: Mapped[str] = mapped_column(String(16), default="meeting")
    model: Mapped[bool] = mapped_column(default=False)
    state: Mapped[str] = mapped_column(String(16), default="open")
    example: Mapped[bool] = mapped_column(default=False)
    members_at: Mapped[datetime | None]


class PlaceMember(Row):
    """Who was seen in a place, and when; what is older than ten minutes does not count."""

    __tablename__ = "place_members"

    place_id: Mapped[int] = mapped_column(ForeignKey("places.id"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), primary_key=True)
    seen_at: Mapped[datetime]
