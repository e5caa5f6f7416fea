"""What Focal says unasked, and every message it sends: notices, messages, attempts, posts."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.row import Row, Versioned


class Notice(Versioned, Row):
    """Something a person should be told unasked.

    ``key`` is unique: item × party × stage × occurrence × deadline version. ``stage``: by the deadline lead
    (``occurrence`` days ahead), due, past and desk (the secretariat learns that it remains open); asked for by its
    reader remind and snoozed; of news assigned, moved, reopened, completed and the like. ``due`` is when to say it,
    ``latest`` the last instant at which saying it is of use. ``state``: planned, composed, sent, superseded, missed,
    held or failed, with its ``reason``; what each says stands in CONTRIBUTING.md.
    ``meeting_id``: it is about that meeting and no item: a deadline (lead, due), or its list (follow-up). Not a
    reference: a meeting that was planned by mistake goes, what was said stays. ``place_id``: it is shown there, on
    behalf of the person, who is not told it themselves.
    """

    __tablename__ = "notices"
    __table_args__ = (
        Index(
            "ix_notices_planned",
            "due",
            postgresql_where=text("state = 'planned'"),
            sqlite_where=text("state = 'planned'"),
        ),
        Index("ix_notices_item", "item_number", "state"),
        Index("ix_notices_meeting", "meeting_id", "state"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(128), unique=True)
    item_number: Mapped[int | None] = mapped_column(ForeignKey("items.number"))
    meeting_id: Mapped[str | None] = mapped_column(String(64))
    place_id: Mapped[int | None]
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    stage: Mapped[str] = mapped_column(String(16))
    occurrence: Mapped[int] = mapped_column(default=0)
    due_version: Mapped[int] = mapped_column(default=0)
    facts: Mapped[dict[str, Any]] = mapped_column(default=dict)
    due: Mapped[datetime]
    latest: Mapped[datetime | None]
    state: Mapped[str] = mapped_column(String(16), default="planned")
    reason: Mapped[str | None] = mapped_column(String(64))
    message_id: Mapped[int | None] = mapped_column(ForeignKey("messages.id"), index=True)
    example: Mapped[bool] = mapped_column(default=False)


class Message(Row):
    """One thing sent: an answer or a bundle of notices. Composed once, never recomposed once tried.

    ``reply`` is the frozen neutral form, ``digest`` that of its rendering, ``key`` an opaque unique mark that a
    platform can be searched for. ``state``: ready, sending, doubt, sent, failed, held or expired. ``fence`` counts
    claims: only the claim that holds the newest fence may write a receipt. ``due`` is when it may leave by people's
    time; ``lease_until`` is by the database's clock, for a claim and for the wait before the next try alike.
    ``doubt``: it may have been sent by a try that has no sure outcome; ``looks`` counts how often it was then looked
    for and not seen.
    """

    __tablename__ = "messages"
    __table_args__ = (
        Index(
            "ix_messages_open",
            "due",
            postgresql_where=text("state IN ('ready', 'sending', 'doubt')"),
            sqlite_where=text("state IN ('ready', 'sending', 'doubt')"),
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(String(64), unique=True)
    kind: Mapped[str] = mapped_column(String(16))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    place_id: Mapped[int | None] = mapped_column(ForeignKey("places.id"))
    inbox_id: Mapped[int | None] = mapped_column(ForeignKey("inbox.id"), index=True)
    platform: Mapped[str] = mapped_column(String(16))
    installation: Mapped[str] = mapped_column(String(64))
    address: Mapped[str] = mapped_column(String(512))
    route_id: Mapped[int | None] = mapped_column(ForeignKey("routes.id"))
    lang: Mapped[str] = mapped_column(String(8))
    zone: Mapped[str] = mapped_column(String(64))
    reply: Mapped[dict[str, Any]]
    digest: Mapped[str | None] = mapped_column(String(64))
    state: Mapped[str] = mapped_column(String(16), default="ready")
    due: Mapped[datetime]
    expires: Mapped[datetime | None]
    tries: Mapped[int] = mapped_column(default=0)
    worker_id: Mapped[str | None] = mapped_column(String(64))
    fence: Mapped[int] = mapped_column(default=0)
    lease_until: Mapped[datetime | None]
    first_try: Mapped[datetime | None]
    external: Mapped[str | None] = mapped_column(String(254))
    doubt: Mapped[bool] = mapped_column(default=False)
    looks: Mapped[int] = mapped_column(default=0)
    reason: Mapped[str | None] = mapped_column(String(128))
    made_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]


class Attempt(Row):
    """One try to send a message, committed before the first byte leaves."""

    __tablename__ = "attempts"

    id: Mapped[int] = mapped_column(primary_key=True)
    message_id: Mapped[int] = mapped_column(ForeignKey("messages.id"), index=True)
    number: Mapped[int]
    worker_id: Mapped[str] = mapped_column(String(64))
    fence: Mapped[int]
    started: Mapped[datetime]
    ended: Mapped[datetime | None]
    outcome: Mapped[str | None] = mapped_column(String(16))
    detail: Mapped[str | None] = mapped_column(String(254))


class Post(Row):
    """What was shown where: a message on a platform, the subject shown and in which version.

    ``stale``: the subject has changed since. ``tries`` counts refreshes that failed since the last that did not;
    the next may begin at ``again``, by the database's clock.
    """

    __tablename__ = "posts"
    __table_args__ = (
        Index("ix_posts_subject", "subject", "subject_id"),
        Index("ix_posts_stale", "id", postgresql_where=text("stale"), sqlite_where=text("stale")),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    message_id: Mapped[int] = mapped_column(ForeignKey("messages.id"), index=True)
    place_id: Mapped[int | None] = mapped_column(ForeignKey("places.id"))
    external: Mapped[str | None] = mapped_column(String(254))
    subject: Mapped[str] = mapped_column(String(16))
    subject_id: Mapped[str] = mapped_column(String(64))
    shown: Mapped[int]
    stale: Mapped[bool] = mapped_column(default=False)
    tries: Mapped[int] = mapped_column(default=0, server_default=text("0"))
    again: Mapped[datetime | None]
