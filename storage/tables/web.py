"""Who has entered the pages, by which way, and which calendars are read from outside. Of every secret only the digest
is kept."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.row import Row


class WebSession(Row):
    """A browser at which somebody has entered, by ``way`` (account, link, oidc), until an instant or until revoked."""

    __tablename__ = "web_sessions"

    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    way: Mapped[str] = mapped_column(String(16))
    made_at: Mapped[datetime]
    until: Mapped[datetime]


class WebLink(Row):
    """A link that lets one person in, once, by ``until``."""

    __tablename__ = "web_links"

    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    until: Mapped[datetime]


class WebAccount(Row):
    """A password of somebody's own, salted and stretched, for a trial without an organisation's accounts."""

    __tablename__ = "web_accounts"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), primary_key=True)
    password: Mapped[str] = mapped_column(String(254))


class WebTrip(Row):
    """Somebody was sent to the organisation's own sign-in and comes back by ``until``, once. ``verifier`` and ``nonce``
    bind what comes back to this trip."""

    __tablename__ = "web_trips"

    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    verifier: Mapped[str] = mapped_column(String(128))
    nonce: Mapped[str] = mapped_column(String(64))
    until: Mapped[datetime]


class WebView(Row):
    """A list of items that somebody keeps under a name: ``fields`` are its filters."""

    __tablename__ = "web_views"
    __table_args__ = (UniqueConstraint("person_id", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    name: Mapped[str] = mapped_column(String(80))
    fields: Mapped[dict[str, Any]]
    made_at: Mapped[datetime]


class WebPace(Row):
    """How much room somebody had at an instant to ask again; known by a digest, since it may be an address."""

    __tablename__ = "web_paces"

    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    room: Mapped[float]
    since: Mapped[datetime] = mapped_column(index=True)


class CalendarFeed(Row):
    """A calendar that is read by a secret address: of one person, or of what a group has open."""

    __tablename__ = "calendar_feeds"

    digest: Mapped[str] = mapped_column(String(64), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    group_id: Mapped[str | None] = mapped_column(ForeignKey("bodies.id"))
    made_at: Mapped[datetime]
