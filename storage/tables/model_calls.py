"""What was sent to a language model, for whom, and what came of it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.row import Row


class ModelCall(Row):
    """One question to a model, stored before it is sent: so a call that never came back is counted too.

    ``sent`` names the commands and the names that went along; ``prompt`` is the version of the instructions.
    ``text`` is what the person wrote, empty unless the deployment keeps it; ``letters`` is its length.
    ``outcome`` is ``asked`` while no answer is there, then ``proposed`` or the cause why nothing came of it.
    """

    __tablename__ = "model_calls"
    __table_args__ = (Index("ix_model_calls_person", "person_id", "at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    place_id: Mapped[int] = mapped_column(ForeignKey("places.id"))
    model: Mapped[str] = mapped_column(String(128))
    prompt: Mapped[str] = mapped_column(String(16))
    lang: Mapped[str] = mapped_column(String(8))
    letters: Mapped[int]
    text: Mapped[str | None]
    sent: Mapped[dict[str, Any]]
    outcome: Mapped[str] = mapped_column(String(32), default="asked")
    command: Mapped[str | None] = mapped_column(String(64))
    tokens: Mapped[int | None]
