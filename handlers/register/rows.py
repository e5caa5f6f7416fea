"""Typed rows of a register file; what the file does not say is empty, and changes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from handlers.answer import Line
from handlers.register.faults import Place

Texts = Mapping[str, str]
Aliases = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class PersonRow:
    """A person or office as a row tells of them; ``said`` are words that may be any of id, handle, name or e-mail."""

    where: Place
    said: str | None = None
    id: str | None = None
    name: str | None = None
    names: Texts | None = None
    unverified: tuple[str, ...] | None = None
    aliases: tuple[str, ...] | None = None
    email: str | None = None
    handle: str | None = None
    organisation: str | None = None
    office: bool | None = None
    body: str | None = None
    member: str | None = None
    lang: str | None = None
    zone: str | None = None
    station: str | None = None
    kind: str | None = None
    rights: tuple[str, ...] | None = None
    enrolled: bool | None = None
    active: bool | None = None


@dataclass(frozen=True)
class BodyRow:
    where: Place
    id: str
    names: Texts
    acronyms: Texts
    aliases: Aliases
    kind: str | None
    sector: str | None
    names_focal_points: bool | None
    members_group: bool | None
    staff_only: bool | None


@dataclass(frozen=True)
class MemberRow:
    where: Place
    id: str
    kind: str
    names: Texts
    aliases: tuple[str, ...] | None


@dataclass(frozen=True)
class TopicRow:
    """A topic; ``id`` empty where only its name was said. ``group`` is the group that looks after it."""

    where: Place
    id: str | None
    said: str | None
    names: Texts
    aliases: Aliases
    about: Texts
    channel: str | None
    group: str | None
    main: bool | None


@dataclass(frozen=True)
class RoleRow:
    where: Place
    id: str
    names: Texts
    aliases: Aliases


@dataclass(frozen=True)
class FocalPointRow:
    where: Place
    topic: TopicRow
    body: str | None
    body_names: Texts
    body_kind: str | None
    role: str
    person: PersonRow
    since: date | None
    until: date | None
    designated_by: str | None
    reference: str | None
    confirmed_on: date | None
    confirmed_by: str | None
    source: str | None
    audience: str | None


@dataclass(frozen=True)
class MembershipRow:
    where: Place
    group: str
    person: PersonRow
    capacity: str
    of_body: str | None
    since: date | None
    until: date | None
    appointed_by: str | None
    as_of: str | None


@dataclass(frozen=True)
class MeetingRow:
    where: Place
    id: str | None
    group: str
    jointly_with: str | None
    joint_note: str | None
    start: date
    end: date
    opens: datetime | None
    closes: datetime | None
    zone: str | None
    place: str | None
    status: str | None
    source: str | None


@dataclass(frozen=True)
class EventsAsked:
    """Which events of a calendar are wanted, of usual days where ``since`` or ``until`` (both included) is empty, and
    whose meetings those are whose names don't say it (ids of groups)."""

    group: str | None = None
    jointly_with: str | None = None
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True)
class ResolutionRow:
    """One revision of a resolution; ``coordinates``: for which topics it calls for coordination, all where True."""

    where: Place
    body: str
    kind: str
    number: int | None
    revision: str | None
    title: Texts
    topics: tuple[str, ...] | None
    coordinates: tuple[str, ...] | bool | None
    act: tuple[str, ...] | None
    fate: str | None
    ended: str | None
    status: str | None
    note: str | None
    source: str | None


@dataclass(frozen=True)
class UnitRow:
    """A Question (``body`` and ``number``) or a task force (``number`` is its id, and that of its body)."""

    where: Place
    kind: str
    body: str
    number: str
    working_party: str | None
    title: Texts
    topics: tuple[str, ...] | None
    led_by: str | None
    status: str | None
    source: str | None
    ended: bool | None


@dataclass(frozen=True)
class Register:
    """A whole file, read. ``faults`` are those of its rows: nothing may be taken in while there are any.

    ``notes`` tell what was left out. ``digest`` marks the file's bytes, ``name`` is the file's own.
    """

    name: str
    digest: str
    people: tuple[PersonRow, ...] = ()
    bodies: tuple[BodyRow, ...] = ()
    members: tuple[MemberRow, ...] = ()
    topics: tuple[TopicRow, ...] = ()
    roles: tuple[RoleRow, ...] = ()
    focal_points: tuple[FocalPointRow, ...] = ()
    memberships: tuple[MembershipRow, ...] = ()
    meetings: tuple[MeetingRow, ...] = ()
    resolutions: tuple[ResolutionRow, ...] = ()
    questions: tuple[UnitRow, ...] = ()
    task_forces: tuple[UnitRow, ...] = ()
    notes: tuple[Line, ...] = ()
    faults: tuple[Line, ...] = field(default=())
