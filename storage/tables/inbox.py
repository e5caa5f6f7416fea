"""Events taken in, and conversations."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.row import Row, Versioned


class Event(Row):
    """One event taken in, stored before it is acknowledged; the handler's transaction marks it done.

    ``dedupe`` is unique per installation; ``order_key`` keeps a conversation's events in order. ``state``: new,
    taken, done or failed (then ``code`` is what the person was given).
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
