"""People, how they are known on platforms, how they may be reached, what they have set."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

from sqlalchemy import ForeignKey, String, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from storage.tables.row import Row, Versioned


class Person(Versioned, Row):
    """A person or an office (``office``).

    ``ref`` is the public id: the e-mail, else the handle, else a made one. ``kind`` is staff, delegate or visitor.
    ``rights`` holds what was granted (secretariat, administrator). ``enrolled`` false: nothing is sent unasked.
    ``trusted``: an outsider is told without the secretariat's release.
    ``unverified`` lists the languages of ``names`` that nobody confirmed; empty where that was never asked.
    """

    __tablename__ = "people"

    id: Mapped[int] = mapped_column(primary_key=True)
    ref: Mapped[str] = mapped_column(String(254), unique=True)
    name: Mapped[str]
    names: Mapped[dict[str, str]] = mapped_column(default=dict)
    unverified: Mapped[list[str] | None]
    aliases: Mapped[list[str]] = mapped_column(default=list)
    email: Mapped[str | None] = mapped_column(String(254), unique=True)
    handle: Mapped[str | None] = mapped_column(String(254), index=True)
    organisation: Mapped[str | None]
    office: Mapped[bool] = mapped_column(default=False)
    body_id: Mapped[str | None] = mapped_column(ForeignKey("bodies.id"))
    member_id: Mapped[str | None] = mapped_column(ForeignKey("members.id"))
    kind: Mapped[str] = mapped_column(String(16), default="visitor")
    rights: Mapped[list[str]] = mapped_column(default=list)
    lang: Mapped[str | None] = mapped_column(String(8))
    zone: Mapped[str | None] = mapped_column(String(64))
    station: Mapped[str | None] = mapped_column(String(64))
    quiet_start: Mapped[time | None]
    quiet_end: Mapped[time | None]
    leads: Mapped[list[int] | None]
    reach: Mapped[str | None] = mapped_column(String(16))
    enrolled: Mapped[bool] = mapped_column(default=False)
    trusted: Mapped[bool] = mapped_column(default=False, server_default=false())
    active: Mapped[bool] = mapped_column(default=True)
    example: Mapped[bool] = mapped_column(default=False)


class OfficeMember(Row):
    """A person who answers an office's mailbox."""

    __tablename__ = "office_members"

    office_id: Mapped[int] = mapped_column(ForeignKey("people.id"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), primary_key=True)


class Identity(Row):
    """A person on a platform. ``linked_by``: email, code or secretariat; profile: a visitor made from the profile;
    apart: a visitor again, since the account was unlinked, which no e-mail links by itself any more.

    ``name``, ``lang`` and ``zone`` are the profile's, as last seen: a person who has the same is taken to follow it.
    """

    __tablename__ = "identities"
    __table_args__ = (UniqueConstraint("platform", "installation", "external"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    platform: Mapped[str] = mapped_column(String(16))
    installation: Mapped[str] = mapped_column(String(64))
    external: Mapped[str] = mapped_column(String(254))
    guest: Mapped[bool] = mapped_column(default=False)
    linked_by: Mapped[str] = mapped_column(String(16))
    seen_at: Mapped[datetime]
    lang: Mapped[str | None] = mapped_column(String(8))
    zone: Mapped[str | None] = mapped_column(String(64))
    name: Mapped[str | None]


class LinkRequest(Row):
    """An account asks to be linked with whoever bears ``address``; each account has one such request at most.

    ``person_id``: who bore it then; none where nobody did, which whoever asked does not learn. ``digest`` is that of
    the code, once it has left; with ``tries`` wrong answers it holds until ``until``.
    """

    __tablename__ = "link_requests"
    __table_args__ = (UniqueConstraint("platform", "installation", "external"),)

    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    platform: Mapped[str] = mapped_column(String(16))
    installation: Mapped[str] = mapped_column(String(64))
    external: Mapped[str] = mapped_column(String(254))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    address: Mapped[str] = mapped_column(String(254))
    digest: Mapped[str | None] = mapped_column(String(64))
    tries: Mapped[int] = mapped_column(default=0)
    made_at: Mapped[datetime]
    until: Mapped[datetime]


class Route(Versioned, Row):
    """One way to reach a person; the lowest ``rank`` first. ``address`` is what that door's Sender takes.

    ``state``: open, gone (final for this route), former (an address that is no longer theirs) or paused (the
    installation is away).
    """

    __tablename__ = "routes"
    __table_args__ = (UniqueConstraint("person_id", "platform", "installation", "address"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    platform: Mapped[str] = mapped_column(String(16))
    installation: Mapped[str] = mapped_column(String(64))
    address: Mapped[str] = mapped_column(String(512))
    rank: Mapped[int] = mapped_column(default=0)
    state: Mapped[str] = mapped_column(String(16), default="open")


class Absence(Versioned, Row):
    """A person is away from ``since`` until ``until``, both days included; an alternate may stand in."""

    __tablename__ = "absences"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    since: Mapped[date]
    until: Mapped[date]


class Plan(Versioned, Row):
    """Lead times in days before the deadline, for a group or a class of people; none mean the usual ones.

    ``scope`` and ``subject`` name whom it is for: ("group", "iscg"), ("kind", "delegate").
    """

    __tablename__ = "plans"

    scope: Mapped[str] = mapped_column(String(16), primary_key=True)
    subject: Mapped[str] = mapped_column(String(64), primary_key=True)
    leads: Mapped[list[int]]


class Setting(Versioned, Row):
    """Anything else that is set once for the deployment; ``register_version`` counts changes of the register."""

    __tablename__ = "settings"

    name: Mapped[str] = mapped_column(String(64), primary_key=True)
    value: Mapped[dict[str, Any]]
