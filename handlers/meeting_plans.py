"""Planning what is said unasked of a meeting itself: its announced deadlines to those concerned, and on the evening
before it the list of what is open to whoever leads it.

As of items: planned in the transaction of every cause; planning twice changes nothing, and a moment that has passed
is not made up for. The day is part of a notice's key, so that nothing is said of a day that no longer holds.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import chain
from typing import Any

from sqlalchemy.orm import Session

from handlers.desk import OF_DELIVERY
from handlers.parties import each_once, shares
from handlers.release_rules import is_reached, state_of
from handlers.stages import MORNING, Stage, ahead_at, stages_ahead, to_hours, usual_leads
from handlers.zones import end_of_day, to_instant, to_local
from storage.meetings import list_concerned, list_hanging, list_leading, list_to_come
from storage.notices import add_notices, drop, is_dropped, list_of_meetings, retime
from storage.people import list_desk
from storage.tables.items import Item
from storage.tables.meetings import Meeting
from storage.tables.notices import Notice
from storage.tables.people import Person
from storage.tables.register import Body

FOLLOW_UP = "follow-up"
EVENING = time(18)
DAY = timedelta(days=1)
USE = timedelta(days=14)
# Of these the secretariat reminds itself: they are not the members' to keep.
OF_SECRETARIAT = ("collective_letter", "document_on_web", "meeting_report", "temporary_document_on_web")
KEPT = ("planned", "running", "held")
# A key has room for so much of the organisation's own name of a deadline.
LONGEST_KIND = 24


@dataclass(frozen=True)
class Wish:
    """Something to be said to a person: ``kind`` of deadline or list, ``day`` for which it holds."""

    person: Person
    stage: Stage
    kind: str
    day: date


def replan_meetings(
    session: Session, meetings: Iterable[Meeting], now: datetime, only: Collection[int] | None = None
) -> None:
    """Makes what is said of these meetings follow from them and from who is concerned; ``only``: to these people."""
    each = list(meetings)
    known = list_of_meetings(session, [meeting.id for meeting in each])
    new = [row for meeting in each for row in _replan(session, meeting, known[meeting.id], now, only)]
    session.flush()
    add_notices(session, new)


def replan_seats(session: Session, groups: Collection[str], now: datetime) -> None:
    """Whoever came to sit in one of these groups, or sits there no more."""
    coming = list_to_come(session, now.date()) if groups else ()
    replan_meetings(session, [each for each in coming if {each.group_id, each.joint_id} & {*groups}], now)


def follow_shares(session: Session, people: Mapping[Item, Sequence[Person]], now: datetime) -> None:
    """Who has taken a share in a meeting is reminded of its deadlines; those whose day has passed are left out."""
    of_meeting: dict[str, set[int]] = {}
    for item, owners in people.items():
        for meeting_id in {item.meeting_id, item.due_meeting_id} - {None}:
            of_meeting.setdefault(str(meeting_id), set()).update(each.id for each in owners)
    for meeting_id, ids in of_meeting.items():
        meeting = session.get(Meeting, meeting_id)
        if meeting is not None and ids and any(at > now for _, at in deadlines_of(meeting).values()):
            replan_meetings(session, [meeting], now, ids)


def forget_meeting(session: Session, meeting: Meeting) -> None:
    """What waits to be said of a meeting that was planned by mistake is not said."""
    drop(list_of_meetings(session, [meeting.id])[meeting.id], "gone")


def tell_of_meeting(session: Session, meeting: Meeting, notice: Notice, stage: str, now: datetime) -> None:
    """The desk learns, once, that somebody could not be told of this, or perhaps not."""
    desk = list_desk(session, meeting.group_id, meeting.example, to_local(now, meeting.zone).date())
    told = {"kind": notice.facts["kind"], "who": notice.person_id}
    rows = [
        {
            **_about(meeting, each, now, now + USE),
            "key": f"m/{meeting.id}/{each.id}/{stage}/{notice.id}",
            "stage": stage,
            "due_version": notice.due_version,
            "facts": told,
        }
        for each in desk
        if each.id != notice.person_id
    ]
    add_notices(session, rows)


def deadlines_of(meeting: Meeting) -> Mapping[str, tuple[date, datetime]]:
    """The day and the last instant of each deadline that stands, by its kind; none of a meeting that is off."""
    if meeting.status not in KEPT:
        return {}
    return {kind: _read(kept, meeting.zone) for kind, kept in meeting.deadlines.items()}


def is_read_by(session: Session, meeting: Meeting, kind: str, person: Person, now: datetime) -> bool:
    """Whether a person is told of this at present."""
    return any(each.id == person.id for each in _readers(session, meeting, kind, to_local(now, meeting.zone).date()))


def opening(meeting: Meeting) -> datetime:
    """When a meeting begins; in the morning of its first day where the hour is not known."""
    local = datetime.fromisoformat(meeting.opens) if meeting.opens else datetime.combine(meeting.start, MORNING)
    return to_instant(local, meeting.zone)


def _readers(session: Session, meeting: Meeting, kind: str, on: date) -> list[Person]:
    group = session.get_one(Body, meeting.group_id)
    leading = kind == FOLLOW_UP or kind in OF_SECRETARIAT
    found = _leading(session, meeting, on) if leading else _concerned(session, meeting, on)
    return [each for each in found if _may_see(each, meeting, group)]


def _leading(session: Session, meeting: Meeting, on: date) -> Sequence[Person]:
    found = [each for each in list_leading(session, meeting, on) if is_reached(each)]
    return found or list_desk(session, meeting.group_id, meeting.example, on)


def _concerned(session: Session, meeting: Meeting, on: date) -> list[Person]:
    """Who sits in the groups, who leads the meeting, and whoever has something to do for it."""
    owed = (shares(session, item, on) for item in list_hanging(session, meeting.id))
    owners = chain.from_iterable(chain.from_iterable(owed))
    return each_once([*list_concerned(session, meeting, on), *list_leading(session, meeting, on), *owners])


def _may_see(person: Person, meeting: Meeting, group: Body) -> bool:
    if not is_reached(person) or person.example != meeting.example:
        return False
    return person.kind == "staff" or not group.staff_only


def _replan(
    session: Session, meeting: Meeting, known: Sequence[Notice], now: datetime, only: Collection[int] | None
) -> list[dict[str, Any]]:
    wanted = {_key(meeting, each): each for each in _wishes(session, meeting, now, only)}
    by_key = {each.key: each for each in known if only is None or each.person_id in only}
    drop([each for key, each in by_key.items() if key not in wanted and each.stage not in OF_DELIVERY], "changed")
    for key in wanted.keys() & by_key.keys():
        stage = wanted[key].stage
        if is_dropped(by_key[key]) and stage.due > now:
            by_key[key].state, by_key[key].reason = _state(session, meeting, wanted[key])
        retime(by_key[key], stage.due, stage.latest)
    missing = [each for key, each in wanted.items() if key not in by_key and each.stage.due > now]
    return [_row(session, meeting, each) for each in missing]


def _wishes(session: Session, meeting: Meeting, now: datetime, only: Collection[int] | None) -> list[Wish]:
    found: list[Wish] = []
    for kind, (day, at) in deadlines_of(meeting).items():
        if at > now:
            for person in _wanted(_readers(session, meeting, kind, day), only):
                leads, hours = (
                    usual_leads(session, meeting.group_id, person),
                    to_hours(session, person, meeting.zone, at),
                )
                found += [Wish(person, stage, kind, day) for stage in stages_ahead(day, at, leads, hours)]
    begins = opening(meeting)
    if meeting.status == "planned" and begins > now:
        for person in _wanted(_readers(session, meeting, FOLLOW_UP, meeting.start), only):
            found.append(Wish(person, _evening(session, meeting, person, begins), FOLLOW_UP, meeting.start))
    return found


def _wanted(people: Sequence[Person], only: Collection[int] | None) -> list[Person]:
    return [each for each in people if only is None or each.id in only]


def _evening(session: Session, meeting: Meeting, person: Person, begins: datetime) -> Stage:
    hours = to_hours(session, person, meeting.zone, begins)
    return Stage(FOLLOW_UP, 1, ahead_at(meeting.start - DAY, begins, hours, EVENING), begins)


def _read(kept: str, zone: str) -> tuple[date, datetime]:
    local = datetime.fromisoformat(kept)
    return local.date(), to_instant(local, zone) if "T" in kept else end_of_day(local.date(), zone)


def _key(meeting: Meeting, wish: Wish) -> str:
    kind = wish.kind[:LONGEST_KIND]
    return f"m/{meeting.id}/{wish.person.id}/{kind}/{wish.stage.occurrence}/{wish.day.toordinal()}"


def _state(session: Session, meeting: Meeting, wish: Wish) -> tuple[str, str | None]:
    return state_of(session, meeting.group_id, wish.person, own=False)


def _row(session: Session, meeting: Meeting, wish: Wish) -> dict[str, Any]:
    state, reason = _state(session, meeting, wish)
    return {
        **_about(meeting, wish.person, wish.stage.due, wish.stage.latest),
        "key": _key(meeting, wish),
        "stage": wish.stage.name,
        "occurrence": wish.stage.occurrence,
        "due_version": wish.day.toordinal(),
        "facts": {"kind": wish.kind},
        "state": state,
        "reason": reason,
    }


def _about(meeting: Meeting, person: Person, due: datetime, latest: datetime) -> dict[str, Any]:
    about = {"meeting_id": meeting.id, "person_id": person.id, "example": meeting.example}
    return {**about, "due": due, "latest": latest, "state": "planned", "reason": None}
