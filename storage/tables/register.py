"""The register: bodies, topics, resolutions, their names, focal points, memberships."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.row import Row, Versioned


class Body(Versioned, Row):
    """A Sector, Bureau, group, conference or any other body.

    ``sector`` ties a Bureau to its Sector. ``names_focal_points``: it may name a focal point per topic.
    ``members_group``: members (not staff) sit in it, so "done" is reviewed by its chair.
    """

    __tablename__ = "bodies"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    kind: Mapped[str] = mapped_column(String(32))
    sector: Mapped[str | None] = mapped_column(String(16))
    names_focal_points: Mapped[bool] = mapped_column(default=False)
    members_group: Mapped[bool] = mapped_column(default=False)
    staff_only: Mapped[bool] = mapped_column(default=False)
    rank: Mapped[int] = mapped_column(default=0)
    origin: Mapped[str] = mapped_column(String(16), default="seed")


class Topic(Versioned, Row):
    """A topic of mutual interest. ``qualifies`` is read by nothing any more, since why a topic qualifies is worked out
    from what bears on it; it stays for as long as an older process may write it."""

    __tablename__ = "topics"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    main: Mapped[bool] = mapped_column(default=False)
    about: Mapped[dict[str, str]] = mapped_column(default=dict)
    qualifies: Mapped[dict[str, Any]] = mapped_column(default=dict)
    source: Mapped[dict[str, Any]] = mapped_column(default=dict)
    channel: Mapped[str | None]
    rank: Mapped[int] = mapped_column(default=0)
    origin: Mapped[str] = mapped_column(String(16), default="seed")


class Name(Row):
    """One name of a body, topic, role or resolution in one language.

    ``kind``: name, acronym (both shown), alias (for reading only). ``status``: sourced or unverified. ``origin``:
    the seed changes its own names only.
    """

    __tablename__ = "names"
    __table_args__ = (Index("ix_names_subject", "subject", "subject_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    subject: Mapped[str] = mapped_column(String(16))
    subject_id: Mapped[str] = mapped_column(String(64))
    lang: Mapped[str] = mapped_column(String(8))
    kind: Mapped[str] = mapped_column(String(8))
    text: Mapped[str]
    status: Mapped[str] = mapped_column(String(16), default="unverified")
    source: Mapped[str | None]
    origin: Mapped[str] = mapped_column(String(16), default="entered")


class Resolution(Versioned, Row):
    """A resolution or decision of a body, in one revision; ``number`` empty: it exists, its number is unknown.

    ``act``: who must act, ids of bodies and words for others. A ``former`` one was revised, suppressed or merged
    (``fate``) by what was ``ended`` (place and year of the conference). ``entered_on``: the day an import told of it.
    """

    __tablename__ = "resolutions"
    __table_args__ = (UniqueConstraint("body_id", "kind", "number", "revision", "note"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    body_id: Mapped[str] = mapped_column(ForeignKey("bodies.id"))
    kind: Mapped[str] = mapped_column(String(16), default="resolution")
    number: Mapped[int | None]
    revision: Mapped[str | None]
    former: Mapped[bool] = mapped_column(default=False)
    status: Mapped[str] = mapped_column(String(16), default="unverified")
    note: Mapped[str | None]
    source: Mapped[str | None]
    origin: Mapped[str] = mapped_column(String(16), default="entered")
    title: Mapped[dict[str, str]] = mapped_column(default=dict, server_default=text("'{}'"))
    act: Mapped[list[str]] = mapped_column(default=list, server_default=text("'[]'"))
    fate: Mapped[str | None] = mapped_column(String(16))
    ended: Mapped[str | None] = mapped_column(String(64))
    entered_on: Mapped[date | None]


class TopicResolution(Row):
    """That a resolution bears on a topic. ``coordinates``: it itself calls for coordination; empty: not known.

    One that is ``ended`` was taken off the mapping and is kept for what was said before.
    """

    __tablename__ = "topic_resolutions"

    topic_id: Mapped[str] = mapped_column(ForeignKey("topics.id"), primary_key=True)
    resolution_id: Mapped[int] = mapped_column(ForeignKey("resolutions.id"), primary_key=True)
    coordinates: Mapped[bool | None] = mapped_column(default=False)
    ended: Mapped[bool] = mapped_column(default=False, server_default=text("false"))


class Unit(Versioned, Row):
    """What works below a body on topics: a Question with its Working Party, or a task force inside the secretariat.

    ``kind``: question or task_force; a task force is a body of its own, ``number`` is a Question's. ``led_by``: the
    body or office that leads it, as words. One that is ``ended`` works no more.
    """

    __tablename__ = "units"
    __table_args__ = (UniqueConstraint("kind", "body_id", "number"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(16))
    body_id: Mapped[str] = mapped_column(ForeignKey("bodies.id"))
    number: Mapped[str] = mapped_column(String(32))
    working_party: Mapped[str | None] = mapped_column(String(64))
    title: Mapped[dict[str, str]] = mapped_column(default=dict)
    topics: Mapped[list[str]] = mapped_column(default=list)
    led_by: Mapped[str | None] = mapped_column(String(254))
    status: Mapped[str] = mapped_column(String(16), default="sourced")
    source: Mapped[str | None]
    ended: Mapped[bool] = mapped_column(default=False)


class Role(Row):
    """A role at a topic: focal_point and alternate, and others as data; the lowest ``rank`` comes first."""

    __tablename__ = "roles"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    rank: Mapped[int]


class FocalPoint(Versioned, Row):
    """A person or office in a role for a topic in a body, from ``since`` until ``until`` (days, included).

    History is never overwritten: an ended row keeps its ``until``. ``audience``: who may see the name.
    ``confirmed_by``: holder, body (whoever speaks for it) or desk; empty where it was not noted.
    """

    __tablename__ = "focal_points"
    __table_args__ = (Index("ix_focal_points_topic", "topic_id", "body_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    topic_id: Mapped[str] = mapped_column(ForeignKey("topics.id"))
    body_id: Mapped[str | None] = mapped_column(ForeignKey("bodies.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    role_id: Mapped[str] = mapped_column(ForeignKey("roles.id"))
    since: Mapped[date | None]
    until: Mapped[date | None]
    designated_by: Mapped[str | None]
    reference: Mapped[str | None]
    confirmed_on: Mapped[date | None]
    confirmed_by: Mapped[str | None] = mapped_column(String(8))
    source: Mapped[str | None]
    audience: Mapped[str] = mapped_column(String(16), default="outsiders")
    recorded_at: Mapped[datetime]
    example: Mapped[bool] = mapped_column(default=False)


class Succession(Versioned, Row):
    """Who should follow in a role, as its holder proposed; a person, or the ``words`` that name somebody else.

    ``state``: pending, agreed (the body has confirmed it: by whom, when), recorded, replaced by a later proposal, or
    withdrawn.
    """

    __tablename__ = "successions"

    id: Mapped[int] = mapped_column(primary_key=True)
    focal_point_id: Mapped[int] = mapped_column(ForeignKey("focal_points.id"), index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    words: Mapped[str | None]
    proposed_by: Mapped[int] = mapped_column(ForeignKey("people.id"))
    proposed_at: Mapped[datetime]
    agreed_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    agreed_at: Mapped[datetime | None]
    state: Mapped[str] = mapped_column(String(16))


class Membership(Versioned, Row):
    """A person or office in a group: chair, vice_chair, representative, secretary, member or observer.

    ``of_body`` says for whom a representative sits there.
    """

    __tablename__ = "memberships"

    id: Mapped[int] = mapped_column(primary_key=True)
    group_id: Mapped[str] = mapped_column(ForeignKey("bodies.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    capacity: Mapped[str] = mapped_column(String(16))
    of_body: Mapped[str | None] = mapped_column(ForeignKey("bodies.id"))
    since: Mapped[date | None]
    until: Mapped[date | None]
    appointed_by: Mapped[str | None]
    as_of: Mapped[str | None]
    example: Mapped[bool] = mapped_column(default=False)


class Member(Versioned, Row):
    """A Member State, Sector Member or outside organisation, by the organisation's own names."""

    __tablename__ = "members"

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    kind: Mapped[str] = mapped_column(String(16))
    names: Mapped[dict[str, str]]
    aliases: Mapped[list[str]] = mapped_column(default=list)
    example: Mapped[bool] = mapped_column(default=False)


class Import(Versioned, Row):
    """One import of the register: what it was made of, what it changed, and whether it was undone."""

    __tablename__ = "imports"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    digest: Mapped[str] = mapped_column(String(64))
    changes: Mapped[list[Any]]
    undone_at: Mapped[datetime | None]
