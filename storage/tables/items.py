"""Action items, conclusions, calls to action, information, personal notes, and their parties."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from storage.tables.row import Row, Versioned


class Item(Versioned, Row):
    """One item; ``number`` is its one short name everywhere, ``alias`` the meeting's own reference.

    ``text`` is evidence, the words as said, in ``lang``; ``formal`` is what reports print (in the languages of
    ``courtesy`` it is a courtesy version). The deadline's intent
    is kept (``due_*``); ``due_at`` is the instant derived from it (the end of a local day for a date), empty while
    there is none or it is unbound; ``due_version`` counts its changes. ``audience`` is that of the place, or private
    where only the members of the place read it. ``leads`` are days ahead; of a personal reminder, minutes.
    ``snoozes``: the id of a person to the local time (ISO, with the offset as it was) before which they are told
    nothing of the item; ``ID in`` to its zone, without which it is an instant, and ``ID of`` to the ``due_version`` as
    it was.
    ``course``: what became of a call to action, oldest first; each has ``step``, and where they are
    known ``body``, ``on`` (a day in ISO form), ``document`` and ``meeting``.
    ``superseded_by``: the item that took its place.
    ``task``: what Focal itself asks for (``handlers/tasks.py``), said in each reader's language instead of ``text``;
    ``about`` names what it is about. ``resolution``: on which it rests, as the action register says it.
    """

    __tablename__ = "items"
    __table_args__ = (
        Index("ix_items_status_due", "status", "due_at"),
        # Lists and their counts are read off the first, those without a deadline off the second.
        Index("ix_items_counted", "status", "kind", "maker_id", "due_at"),
        Index("ix_items_undated", "due_kind", "status"),
        {"sqlite_autoincrement": True},
    )

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    kind: Mapped[str] = mapped_column(String(16))
    status: Mapped[str] = mapped_column(String(16))
    text: Mapped[str]
    lang: Mapped[str] = mapped_column(String(8))
    formal: Mapped[dict[str, str]] = mapped_column(default=dict)
    courtesy: Mapped[list[str] | None]
    topic_id: Mapped[str | None] = mapped_column(ForeignKey("topics.id"), index=True)
    meeting_id: Mapped[str | None] = mapped_column(ForeignKey("meetings.id"), index=True)
    group_id: Mapped[str | None] = mapped_column(ForeignKey("bodies.id"))
    place_id: Mapped[int | None] = mapped_column(ForeignKey("places.id"), index=True)
    audience: Mapped[str] = mapped_column(String(16))
    maker_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    made_at: Mapped[datetime]
    said: Mapped[str] = mapped_column(default="")
    alias: Mapped[str | None] = mapped_column(String(64), index=True)
    task: Mapped[str | None] = mapped_column(String(16))
    about: Mapped[str | None] = mapped_column(String(254))
    resolution: Mapped[str | None] = mapped_column(String(254))

    course: Mapped[list[dict[str, str]] | None]
    superseded_by: Mapped[int | None]

    due_kind: Mapped[str] = mapped_column(String(8), default="none")
    due_date: Mapped[date | None]
    due_local: Mapped[str | None] = mapped_column(String(32))
    due_zone: Mapped[str | None] = mapped_column(String(64))
    due_meeting_id: Mapped[str | None] = mapped_column(ForeignKey("meetings.id"), index=True)
    due_group_id: Mapped[str | None] = mapped_column(ForeignKey("bodies.id"))
    due_which: Mapped[str | None] = mapped_column(String(16))
    due_edge: Mapped[str | None] = mapped_column(String(16))
    due_offset: Mapped[int | None]
    due_unit: Mapped[str | None] = mapped_column(String(16))
    due_at: Mapped[datetime | None]
    due_version: Mapped[int] = mapped_column(default=1)

    leads: Mapped[list[int] | None]
    snoozes: Mapped[dict[str, str]] = mapped_column(default=dict)
    closed_at: Mapped[datetime | None]
    closed_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    example: Mapped[bool] = mapped_column(default=False)

    parties: Mapped[list[ItemParty]] = relationship(
        back_populates="item", cascade="all, delete-orphan", order_by="ItemParty.id", lazy="selectin"
    )


class ItemParty(Row):
    """Who has to do with an item. ``capacity``: responsible, cooperating, report_to or addressed.

    ``kind`` as in the command set; a role keeps topic and body and is resolved to a person when needed.
    """

    __tablename__ = "item_parties"
    __table_args__ = (Index("ix_item_parties_owed", "capacity", "item_number"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    item_number: Mapped[int] = mapped_column(ForeignKey("items.number", ondelete="CASCADE"), index=True)
    capacity: Mapped[str] = mapped_column(String(16))
    kind: Mapped[str] = mapped_column(String(8))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    body_id: Mapped[str | None] = mapped_column(ForeignKey("bodies.id"))
    member_id: Mapped[str | None] = mapped_column(ForeignKey("members.id"))
    topic_id: Mapped[str | None] = mapped_column(ForeignKey("topics.id"))
    words: Mapped[str | None]

    item: Mapped[Item] = relationship(back_populates="parties")


class ItemSource(Row):
    """Where an item's words were said: ``ref`` is the message's id on its platform, ``link`` leads to it. ``edited_at``
    is when the newest of its edits that were told of was made."""

    __tablename__ = "item_sources"
    __table_args__ = (Index("ix_item_sources_ref", "place_id", "ref"),)

    item_number: Mapped[int] = mapped_column(ForeignKey("items.number", ondelete="CASCADE"), primary_key=True)
    place_id: Mapped[int] = mapped_column(ForeignKey("places.id"))
    ref: Mapped[str | None] = mapped_column(String(254))
    link: Mapped[str | None]
    edited_at: Mapped[datetime | None]


class Progress(Row):
    """What was reported on an item, by whom, when, in which language. ``body_id``: in the name of which body."""

    __tablename__ = "progress"

    id: Mapped[int] = mapped_column(primary_key=True)
    item_number: Mapped[int] = mapped_column(ForeignKey("items.number", ondelete="CASCADE"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    at: Mapped[datetime]
    kind: Mapped[str] = mapped_column(String(16))
    note: Mapped[str]
    lang: Mapped[str] = mapped_column(String(8))
    body_id: Mapped[str | None] = mapped_column(ForeignKey("bodies.id"))
