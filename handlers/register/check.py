"""Records to typed rows: each cell is read, what a section needs is there, days are in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, get_args

from handlers.commands.upkeep import Capacity
from handlers.register.check_mapping import to_question, to_resolution, to_task_force
from handlers.register.check_people import to_holder, to_person
from handlers.register.faults import Faults
from handlers.register.records import Record
from handlers.register.rows import (
    BodyRow,
    FocalPointRow,
    MeetingRow,
    MemberRow,
    MembershipRow,
    RoleRow,
    TopicRow,
)
from handlers.register.values import LONG, Reader

BODY_KINDS = (
    "sector",
    "bureau",
    "advisory_group",
    "conference",
    "council",
    "working_group",
    "coordination_group",
    "task_force",
    "secretariat",
    "union",
    "group",
    "body",
)
SECTORS = ("r", "t", "d", "gs")
MEMBER_KINDS = ("member_state", "sector_member", "organisation")
CAPACITIES = get_args(Capacity)
STATUSES = ("planned", "running", "held", "cancelled", "unknown")
AUDIENCES = ("staff", "outsiders", "public")
CONFIRMERS = ("holder", "body", "desk")


def to_rows(records: Iterable[Record], faults: Faults) -> dict[str, list[Any]]:
    """The sound rows of each section; every fault of the others is told."""
    found: dict[str, list[Any]] = {section: [] for section in MAKERS}
    for record in records:
        reader = Reader(record, faults)
        row = MAKERS[record.section](reader)
        if row is not None and reader.sound:
            found[record.section].append(row)
    return found


def _body(read: Reader) -> BodyRow | None:
    key, names = read.key("id"), read.names("names")
    row = BodyRow(
        where=read.where,
        id=key or "",
        names=names or {},
        acronyms=read.names("acronyms") or {},
        aliases=read.aliases("aliases") or {},
        kind=read.choice("kind", BODY_KINDS),
        sector=read.choice("sector", SECTORS),
        names_focal_points=read.flag("names_focal_points"),
        members_group=read.flag("members_group"),
        staff_only=read.flag("staff_only"),
    )
    return row if _needs(read, id=key) else None


def _member(read: Reader) -> MemberRow | None:
    key, kind, names = read.key("id"), read.choice("kind", MEMBER_KINDS), read.names("names")
    aliases = read.words("aliases")
    if not _needs(read, id=key, kind=kind, names=names):
        return None
    return MemberRow(read.where, key or "", kind or "", names or {}, aliases)


def _topic(read: Reader) -> TopicRow | None:
    key = read.key("id")
    row = TopicRow(
        where=read.where,
        id=key,
        said=None,
        names=read.names("names") or {},
        aliases=read.aliases("aliases") or {},
        about=read.names("about", LONG) or {},
        channel=read.text("channel"),
        group=read.text("group"),
        main=read.flag("main"),
    )
    return row if _needs(read, id=key) else None


def _role(read: Reader) -> RoleRow | None:
    key = read.key("id")
    row = RoleRow(read.where, key or "", read.names("names") or {}, read.aliases("aliases") or {})
    return row if _needs(read, id=key) else None


def _focal_point(read: Reader) -> FocalPointRow | None:
    said, since, until = read.text("topic"), *_term(read)
    row = FocalPointRow(
        where=read.where,
        topic=_topic_of(read, said),
        body=read.text("body"),
        body_names=read.names("body_names") or {},
        body_kind=read.choice("body_kind", BODY_KINDS),
        role=read.text("role") or "focal_point",
        person=to_holder(read),
        since=since,
        until=until,
        designated_by=read.text("designated_by"),
        reference=read.text("reference"),
        confirmed_on=read.day("confirmed_on"),
        confirmed_by=read.choice("confirmed_by", CONFIRMERS),
        source=read.text("source"),
        audience=read.choice("audience", AUDIENCES),
    )
    return row if _needs(read, topic=said) else None


def _topic_of(read: Reader, said: str | None) -> TopicRow:
    """The topic of a focal point, with whatever its row tells of it."""
    return TopicRow(
        where=read.where,
        id=None,
        said=said,
        names=read.names("topic_names") or {},
        aliases=read.aliases("topic_aliases") or {},
        about=read.names("about", LONG) or {},
        channel=read.text("channel"),
        group=read.text("group"),
        main=None,
    )


def _membership(read: Reader) -> MembershipRow | None:
    group, since, until = read.text("group"), *_term(read)
    row = MembershipRow(
        where=read.where,
        group=group or "",
        person=to_holder(read),
        capacity=read.choice("capacity", CAPACITIES) or "member",
        of_body=read.text("of_body"),
        since=since,
        until=until,
        appointed_by=read.text("appointed_by"),
        as_of=read.text("as_of", 16),
    )
    return row if _needs(read, group=group) else None


def _meeting(read: Reader) -> MeetingRow | None:
    start, hour = _day_and_hour(read, "start")
    end, closing = _day_and_hour(read, "end")
    opens, closes = read.local("opens"), read.local("closes")
    group = read.text("group")
    if not _needs(read, group=group, start=start) or start is None:
        return None
    if end is not None and end < start:
        read.fault("import-ends-early", end=str(end), start=str(start))
    return MeetingRow(
        where=read.where,
        id=read.key("id"),
        group=group or "",
        jointly_with=read.text("jointly_with"),
        joint_note=read.text("joint_note"),
        start=start,
        end=end or start,
        opens=opens or hour,
        closes=closes or closing,
        zone=read.zone("zone"),
        place=read.text("place"),
        status=read.choice("status", STATUSES),
        source=read.text("source"),
    )


def _day_and_hour(read: Reader, name: str) -> tuple[date | None, Any]:
    """A day, or a local time with its day."""
    cell = read.record.cells.get(name)
    if isinstance(cell, str) and len(cell.strip()) > len("2024-05-21"):
        at = read.local(name)
        return (at.date(), at) if at else (None, None)
    return read.day(name), None


def _term(read: Reader) -> tuple[date | None, date | None]:
    since, until = read.day("since"), read.day("until")
    if since and until and until < since:
        read.fault("import-until-early", until=str(until), since=str(since))
    return since, until


def _needs(read: Reader, **values: object) -> bool:
    """Whether all is there; what was written but could not be read has its fault already."""
    for name, value in values.items():
        if not value and name not in read.record.cells:
            read.fault("import-missing", column=name)
    return all(values.values())


MAKERS: Mapping[str, Callable[[Reader], Any]] = MappingProxyType(
    {
        "people": to_person,
        "bodies": _body,
        "members": _member,
        "topics": _topic,
        "roles": _role,
        "focal_points": _focal_point,
        "memberships": _membership,
        "meetings": _meeting,
        "resolutions": to_resolution,
        "questions": to_question,
        "task_forces": to_task_force,
    }
)
