"""Events taken in, and conversations."""

from __future__ import annotations

import secrets
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, false, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.row import Row, Versioned


def new_mark() -> str:
    """An opaque mark of its own for each event."""
    return secrets.token_urlsafe(24)


class Event(Row):
    """One event taken in, stored before it is acknowledged; the handler's transaction marks it done.

    ``dedupe`` is unique per installation; ``order_key`` keeps a conversation's events in order. ``state``: new,
    taken, done or failed (then ``code`` is what the person was given). ``mark`` is the key of its answer, so that one
    that was given before the database was lost is found again; ``doubt``: it may have been, since the event was open
    in the backup that was restored.
    """

    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("platform", "installation", "dedupe"),
        Index(
            "ix_inbox_open",
            "id",
            postgresql_where=text("state IN ('new', 'taken')"),
            sqlite_where=text("state IN ('new', 'taken')"),
        ),
        Index(
            "ix_inbox_order",
            "order_key",
            "id",
            postgresql_where=text("state IN ('new', 'taken')"),
            sqlite_where=text("state IN ('new', 'taken')"),
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    platform: Mapped[str] = mapped_column(String(16))
    installation: Mapped[str] = mapped_column(String(64))
    dedupe: Mapped[str] = mapped_column(String(254))
    order_key: Mapped[str] = mapped_column(String(254))
    payload: Mapped[dict[str, Any]]
    received: Mapped[datetime]
    state: Mapped[str] = mapped_column(String(16), default="new")
    worker_id: Mapped[str | None] = mapped_column(String(64))
    fence: Mapped[int] = mapped_column(default=0)
    lease_until: Mapped[datetime | None]
    tries: Mapped[int] = mapped_column(default=0)
    code: Mapped[str | None] = mapped_column(String(16))
    mark: Mapped[str | None] = mapped_column(String(64), default=new_mark)
    doubt: Mapped[bool] = mapped_column(default=False, server_default=false())


class Talk(Versioned, Row):
    """The last exchange of a person in a place and thread; expires, so that old context never answers."""

    __tablename__ = "talks"
    __table_args__ = (UniqueConstraint("person_id", "place_id", "thread"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    place_id: Mapped[int] = mapped_column(ForeignKey("places.id"))
    thread: Mapped[str] = mapped_column(String(254), default="")
    state: Mapped[dict[str, Any]]
    expires: Mapped[datetime]


class Offer(Versioned, Row):
    """What was offered: the exact command shown, for whom, once, until when. ``state``: open, taken or closed."""

    __tablename__ = "offers"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    place_id: Mapped[int] = mapped_column(ForeignKey("places.id"))
    command: Mapped[dict[str, Any]]
    state: Mapped[str] = mapped_column(String(16), default="open")
    expires: Mapped[datetime]
