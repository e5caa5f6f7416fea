"""Meetings, their agenda and papers, and dated calendars."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.row import Row, Versioned


class Meeting(Versioned, Row):
    """A meeting planned, running, held, cancelled or unknown.

    Intent is local: ``start`` and ``end`` are days; ``opens`` and ``closes`` local naive date-times where the
    hour is known; ``zone`` IANA. Instants are derived when needed. ``deadlines``: announced ones, kind to day.
    """

    __tablename__ = "meetings"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    group_id: Mapped[str] = mapped_column(ForeignKey("bodies.id"), index=True)
    joint_id: Mapped[str | None] = mapped_column(ForeignKey("bodies.id"))
    joint_note: Mapped[str | None]
    start: Mapped[date] = mapped_column(index=True)
    end: Mapped[date]
    opens: Mapped[str | None] = mapped_column(String(32))
    closes: Mapped[str | None] = mapped_column(String(32))
    zone: Mapped[str] = mapped_column(String(64))
    place: Mapped[str | None]
    status: Mapped[str] = mapped_column(String(16))
    services: Mapped[list[str]] = mapped_column(default=list)
    deadlines: Mapped[dict[str, str]] = mapped_column(default=dict)
    source: Mapped[str | None]
    source_status: Mapped[str] = mapped_column(String(16), default="unverified")
    example: Mapped[bool] = mapped_column(default=False)


class MeetingRecord(Versioned, Row):
    """What became of a meeting: where it was started and by whom it is written down, when it ran, why it is off.

    ``captions_by``: who opened its captions to be read, ``model_by``: who let a language model read its texts; empty
    while nobody did. ``adopted_at``: since when its report stands for what was said. ``rules``: of its deadlines those
    taken over from a rule, kind to the rule's id; all others were announced. ``open_until``: the last day, in the
    meeting's zone, on which what was accepted after its review is open to objections; opened at ``opened_at``, and for
    what was recorded after ``open_since`` (empty: all of it).
    """

    __tablename__ = "meeting_records"

    meeting_id: Mapped[str] = mapped_column(ForeignKey("meetings.id"), primary_key=True)
    place_id: Mapped[int | None] = mapped_column(ForeignKey("places.id"), index=True)
    secretary_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    started_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    reason: Mapped[str | None]
    captions_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    model_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    adopted_at: Mapped[datetime | None]
    rules: Mapped[dict[str, str]] = mapped_column(default=dict)
    open_since: Mapped[datetime | None]
    opened_at: Mapped[datetime | None]
    open_until: Mapped[date | None]


class GroupConsent(Versioned, Row):
    """What a group lets be done with what is said in its meetings.

    ``captions``: whether captions are used at all; ``model``: whether a language model may read its texts, once the
    chair has approved it for a meeting. ``speakers``: named, or delegation, which keeps "delegate of …" alone.
    ``objections``: for how many days members may object to what was accepted; 0 for none.
    """

    __tablename__ = "group_consents"

    group_id: Mapped[str] = mapped_column(ForeignKey("bodies.id"), primary_key=True)
    captions: Mapped[bool] = mapped_column(default=True)
    model: Mapped[bool] = mapped_column(default=False)
    speakers: Mapped[str] = mapped_column(String(16), default="named")
    objections: Mapped[int] = mapped_column(default=0, server_default=text("0"))


class AgendaItem(Versioned, Row):
    """One point of a meeting's agenda."""

    __tablename__ = "agenda_items"
    __table_args__ = (UniqueConstraint("meeting_id", "position"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[str] = mapped_column(ForeignKey("meetings.id"))
    position: Mapped[int]
    title: Mapped[dict[str, str]]


class Attendance(Versioned, Row):
    """Somebody who was present at a meeting or sent regrets, in the order in which they were noted.

    ``kind`` is present or regrets. One of person, body and member, else ``words`` as they were said, in ``lang``.
    """

    __tablename__ = "attendance"

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[str] = mapped_column(ForeignKey("meetings.id"), index=True)
    kind: Mapped[str] = mapped_column(String(8))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    body_id: Mapped[str | None] = mapped_column(ForeignKey("bodies.id"))
    member_id: Mapped[str | None] = mapped_column(ForeignKey("members.id"))
    words: Mapped[str | None]
    lang: Mapped[str] = mapped_column(String(8))


class Document(Versioned, Row):
    """A paper of a meeting; Focal never makes its number."""

    __tablename__ = "documents"

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[str] = mapped_column(ForeignKey("meetings.id"), index=True)
    agenda_item_id: Mapped[int | None] = mapped_column(ForeignKey("agenda_items.id"))
    number: Mapped[str | None]
    revision: Mapped[str | None]
    title: Mapped[dict[str, str]]
    source: Mapped[str | None]
    languages: Mapped[list[str]] = mapped_column(default=list)
    link: Mapped[str | None]
    purpose: Mapped[str | None] = mapped_column(String(16))
    received: Mapped[date | None]
    reply_by: Mapped[date | None]


class CalendarDay(Row):
    """A day on which a duty station does not work, from a dated file: kind is holiday, recess or conference."""

    __tablename__ = "calendars"

    station: Mapped[str] = mapped_column(String(64), primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(16), primary_key=True)
    source: Mapped[str | None]
    recorded_at: Mapped[datetime]
