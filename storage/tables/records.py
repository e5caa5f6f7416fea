"""Machine-made proposals, yearly activities, and what people said of a possible duplication."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.row import Row, Versioned


class Proposal(Versioned, Row):
    """An item that a machine proposes from a text; nobody is told of it until it is accepted."""

    __tablename__ = "proposals"

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[str | None] = mapped_column(ForeignKey("meetings.id"), index=True)
    digest: Mapped[str] = mapped_column(String(64), unique=True)
    kind: Mapped[str] = mapped_column(String(16))
    fields: Mapped[dict[str, Any]]
    quote: Mapped[str]
    position: Mapped[str | None] = mapped_column(String(64))
    speaker: Mapped[str | None]
    confidence: Mapped[float]
    state: Mapped[str] = mapped_column(String(16), default="open")
    item_number: Mapped[int | None] = mapped_column(ForeignKey("items.number"))
    made_at: Mapped[datetime]


class ActivityReport(Versioned, Row):
    """What a body did or plans on a topic in a year: kind is priority, activity, result or document.

    ``cleared``: the body lets it stand in reports, since ``cleared_on``, by the letter of that ``reference``.
    ``versions``: the text in other languages, those of ``courtesy`` as courtesy versions.
    """

    __tablename__ = "activity_reports"

    id: Mapped[int] = mapped_column(primary_key=True)
    topic_id: Mapped[str] = mapped_column(ForeignKey("topics.id"), index=True)
    body_id: Mapped[str] = mapped_column(ForeignKey("bodies.id"))
    year: Mapped[int]
    kind: Mapped[str] = mapped_column(String(16))
    text: Mapped[str]
    lang: Mapped[str] = mapped_column(String(8))
    versions: Mapped[dict[str, str] | None]
    courtesy: Mapped[list[str] | None]
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    cleared: Mapped[bool] = mapped_column(default=False)
    cleared_on: Mapped[date | None]
    reference: Mapped[str | None]
    made_at: Mapped[datetime]


class OverlapVerdict(Versioned, Row):
    """What a person said of two records that may duplicate one another; a dismissed pair stays dismissed."""

    __tablename__ = "overlap_verdicts"
    __table_args__ = (UniqueConstraint("first", "second"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    first: Mapped[str] = mapped_column(String(64))
    second: Mapped[str] = mapped_column(String(64))
    verdict: Mapped[str] = mapped_column(String(16))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    at: Mapped[datetime]
