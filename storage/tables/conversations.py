"""Where conversations are on platforms that have to be told so by whoever writes there."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.row import Row


class Conversation(Row):
    """A conversation, or a person's own chat with Focal: ``external`` is the conversation's id or the person's,
    ``conversation`` the conversation's own. ``service`` is the address at which the platform has it."""

    __tablename__ = "conversations"
    __table_args__ = (Index("ix_conversations_seen", "platform", "installation", "seen_at"),)

    platform: Mapped[str] = mapped_column(String(16), primary_key=True)
    installation: Mapped[str] = mapped_column(String(64), primary_key=True)
    external: Mapped[str] = mapped_column(String(254), primary_key=True)
    conversation: Mapped[str] = mapped_column(String(254))
    service: Mapped[str] = mapped_column(String(512))
    seen_at: Mapped[datetime]
