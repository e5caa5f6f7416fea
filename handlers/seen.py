"""The register as the asker may see it: subjects by id, names without marks that are not for them, cut replies."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from functools import cache
from types import MappingProxyType

from sqlalchemy.orm import Session

from handlers import facts
from handlers.answer import Code, Day, Fact, Line, Moment, Named, Person as PersonFact, Reply, Term, Words
from handlers.commands.fields import BodyId, Due, DueMeeting, MeetingId, TopicId, Unknown
from handlers.context import Context
from handlers.errors import Refusal
from handlers.levels import Level, level, narrow, own_level, sees_unverified
from handlers.opened import is_open
from handlers.zones import local_day, to_local
from storage.meetings import get_meeting
from storage.tables.meetings import Meeting
from storage.tables.people import Person
from storage.tables.register import Body, Topic
from storage.topics import get_body, get_topic

# Roles that the house has words for in every language; any other is called as the organisation calls it.
HOUSE_ROLES: Mapping[str, str] = MappingProxyType(
    {
        "focal_point": "role-focal_point",
        "alternate": "role-alternate",
        "chair": "capacity-chair",
        "vice_chair": "capacity-vice_chair",
        "secretary": "capacity-secretary",
    }
)
NOT_KNOWN = Term(key="not-known")


def today(context: Context) -> date:
    """The asker's day."""
    return local_day(context.now, context.zone)


def need_topic(context: Context, asked: TopicId) -> Topic:
    """The topic, or the refusal to which the hall adds what is near; to the public there is none but a public one."""
    found = None if isinstance(asked, Unknown) else get_topic(context.session, asked)
    if found is None or not is_open(context, "topics", found.id):
        raise Refusal("topic-unknown", words=Words(text=said(asked)))
    return found


def need_body(context: Context, asked: BodyId) -> Body:
    """The body or group, or the refusal to which the hall adds what is near."""
    found = None if isinstance(asked, Unknown) else get_body(context.session, asked)
    if found is None:
        raise Refusal("body-unknown", words=Words(text=said(asked)))
    return found


def need_meeting(context: Context, asked: MeetingId) -> Meeting:
    """The meeting with this id; one of a group of staff is not there where others read."""
    found = None if isinstance(asked, Unknown) else find_meeting(context, asked)
    if found is None:
        raise _no_meeting(asked)
    return found


def _no_meeting(asked: MeetingId) -> Refusal:
    """That there is no such meeting: of that group on that day, where a text named one so ("ISCG 2026-11-25")."""
    unknown = Refusal("meeting-unknown", words=Words(text=said(asked)))
    group, _, day = said(asked).rpartition(" ")
    try:
        on = date.fromisoformat(day)
    except ValueError:
        return unknown
    named = isinstance(asked, Unknown) and group
    return Refusal("meeting-unknown-on", group=Words(text=group), day=Day(date=on)) if named else unknown


def find_meeting(context: Context, id_: str) -> Meeting | None:
    """The meeting with this id, where it may be told of in this place."""
    found = get_meeting(context.session, id_)
    group = get_body(context.session, found.group_id) if found else None
    return found if shows_group(context, group) and is_open(context, "meetings", id_) else None


def shows_group(context: Context, group: Body | None) -> bool:
    """Whether what a group does may be told in this place."""
    return group is None or not group.staff_only or level(context) == "staff"


def check_due(context: Context, due: Due) -> None:
    """Refuses a deadline that would tell when a group of staff meets where others read."""
    if not isinstance(due, DueMeeting):
        return
    if due.meeting is not None:
        need_meeting(context, due.meeting)
    elif due.group and not shows_group(context, get_body(context.session, due.group)):
        raise Refusal("group-not-shown")


def said(asked: str | Unknown) -> str:
    return asked.unknown if isinstance(asked, Unknown) else asked


def named(context: Context, subject: str, ids: Iterable[str]) -> dict[str, Named]:
    """Facts by id; which names nobody confirmed is told to those alone who may know."""
    return facts.named(context.session, subject, ids, marked=sees_unverified(context))


def topic(context: Context, topic_id: str) -> Named:
    return named(context, "topic", [topic_id])[topic_id]


def of_meeting(context: Context, meeting: Meeting) -> dict[str, Fact]:
    """What names a meeting in a line: its group and its first day."""
    return {"group": body(context, meeting.group_id), "day": Day(date=meeting.start)}


def body(context: Context, body_id: str) -> Named:
    return named(context, "body", [body_id])[body_id]


def person(context: Context, row: Person) -> PersonFact:
    """A person or an office, by the names that may be shown here."""
    return facts.person(row, marked=sees_unverified(context))


def roles(context: Context, ids: Iterable[str]) -> dict[str, Fact]:
    """Roles in the house's words where it has them, every other role by its own name."""
    return roles_of(context.session, ids, marked=sees_unverified(context))


def roles_of(session: Session, ids: Iterable[str], *, marked: bool) -> dict[str, Fact]:
    """As ``roles``, for whoever may read with or without the marks of what nobody confirmed."""
    wanted = set(ids)
    others: dict[str, Fact] = dict(facts.named(session, "role", wanted - HOUSE_ROLES.keys(), marked=marked))
    return {**others, **{each: Term(key=HOUSE_ROLES[each]) for each in wanted & HOUSE_ROLES.keys()}}


def day(value: date) -> Day:
    """A day of the register, where the day of the week says nothing."""
    return Day(date=value, weekday=False)


def moment(context: Context, at: datetime) -> Moment:
    """An instant on the asker's clock, to the minute."""
    return Moment(at=to_local(at, context.zone).replace(second=0, microsecond=0), zone=context.zone)


def flag(value: object) -> Code:
    return _flag(bool(value))


@cache
def _flag(value: bool) -> Code:
    # A line is told a dozen of them.
    return Code(value="yes" if value else "no")


def cut(context: Context, make: Callable[[Level], tuple[Reply, bool]]) -> Reply:
    """A reply for the least entitled reader of the place; ``make`` also tells whether it left something out.

    What was left out and the asker may see follows in private, and the place is told so.
    """
    reply, left_out = make(level(context))
    if not (left_out and narrow(context)):
        return reply
    private, still_out = make(own_level(context))
    if still_out and private.parts == reply.parts:
        return reply
    parts = (*reply.parts, Line(key="rest-in-private"))
    return reply.model_copy(update={"parts": parts, "private": private})
