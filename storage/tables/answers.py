"""What people answered outside of the chats, waiting for the secretariat's hand."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.row import Row, Versioned


class Answer(Versioned, Row):
    """An answer about items, as a letter brings it: a proposal, which changes nothing before the desk takes it over.

    ``kind``: said, declined, date (then ``due`` is a deadline as a command holds it) or automatic. ``items`` are the
    numbers that it may be about. ``state``: open, taken or aside.
    """

    __tablename__ = "answers"
    __table_args__ = (
        Index(
            "ix_answers_open",
            "id",
            postgresql_where=text("state = 'open'"),
            sqlite_where=text("state = 'open'"),
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    items: Mapped[list[int]]
    kind: Mapped[str] = mapped_column(String(16))
    text: Mapped[str]
    lang: Mapped[str] = mapped_column(String(8))
    due: Mapped[dict[str, Any] | None]
    state: Mapped[str] = mapped_column(String(16), default="open")
    made_at: Mapped[datetime]
    settled_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
