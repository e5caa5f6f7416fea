"""Planning what is said unasked of a meeting itself: its announced deadlines to those concerned, and on the evening
before it the list of what is open to whoever leads it.

As of items: planned in the transaction of every cause; planning twice changes nothing, and a moment that has passed
is not made up for. The day is part of a notice's key, so that nothing is said of a day that no longer holds.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Any

from sqlalchemy.orm import Session

from handlers.desk import OF_DELIVERY
from handlers.meeting_readers import FOLLOW_UP, changing_days, places_of, readers_of
from handlers.release_rules import state_in, state_of
from handlers.stages import MORNING, Hours, Stage, ahead_at, later, soonest, stages_ahead, to_hours, usual_leads
from handlers.windows import OVER, WINDOW, ends_at
from handlers.zones import end_of_day, local_day, to_instant
from storage.held_rows import hold_rows
from storage.meetings import get_record, list_to_come
from storage.notices import WAITING, add_notices, drop, is_dropped, list_of_meetings, retime
from storage.people import list_desk
from storage.tables.items import Item
from storage.tables.meetings import Meeting
from storage.tables.notices import Notice
from storage.tables.people import Person
from storage.tables.places import Place

EVENING = time(18)
DAY = timedelta(days=1)
USE = timedelta(days=14)
# So long may what was accepted be taken back.
UNDONE = timedelta(minutes=10)
KEPT = ("planned", "running", "held")
# A key has room for so much of the organisation's own name of a deadline.
LONGEST_KIND = 24


@dataclass(frozen=True)
class Wish:
    """Something to be said to a person, or in a place on their behalf: ``kind`` of deadline or list, ``day`` for
    which it holds."""

    person: Person
    stage: Stage
    kind: str
    day: date
    place: Place | None = None


def replan_meetings(
    session: Session, meetings: Iterable[Meeting], now: datetime, only: Collection[int] | None = None
) -> None:
    """Makes what is said of these meetings follow from them and from who is concerned; ``only``: to these people."""
    each = list(meetings)
    hold_rows(session, each)
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
    """The desk learns, once, that somebody could not be told of this, or that it could not be shown in its place; or
    perhaps not."""
    desk = list_desk(session, meeting.group_id, meeting.example, local_day(now, meeting.zone))
    told = {"kind": notice.facts["kind"], "who": notice.person_id, "place": notice.place_id}
    rows = [
        {
            **_about(meeting, each, now, now + USE),
            "key": f"m/{meeting.id}/{each.id}/{stage}/{notice.id}",
            "stage": stage,
            "due_version": notice.due_version,
            "facts": told,
        }
        for each in desk
        if notice.place_id or each.id != notice.person_id
    ]
    add_notices(session, rows)


def deadlines_of(meeting: Meeting) -> Mapping[str, tuple[date, datetime]]:
    """The day and the last instant of each deadline that stands, by its kind; none of a meeting that is off."""
    if meeting.status not in KEPT:
        return {}
    return {kind: _read(kept, meeting.zone) for kind, kept in meeting.deadlines.items()}


def opening(meeting: Meeting) -> datetime:
    """When a meeting begins; in the morning of its first day where the hour is not known."""
    local = datetime.fromisoformat(meeting.opens) if meeting.opens else datetime.combine(meeting.start, MORNING)
    return to_instant(local, meeting.zone)


def _replan(
    session: Session, meeting: Meeting, known: Sequence[Notice], now: datetime, only: Collection[int] | None
) -> list[dict[str, Any]]:
    wanted = {_key(meeting, each): each for each in _wishes(session, meeting, now, only)}
    by_key = {each.key: each for each in known if only is None or (each.person_id in only and not each.place_id)}
    drop([each for key, each in by_key.items() if key not in wanted and each.stage not in OF_DELIVERY], "changed")
    for key in wanted.keys() & by_key.keys():
        stage = wanted[key].stage
        if is_dropped(by_key[key]) and stage.due > now:
            by_key[key].state, by_key[key].reason = _state(session, meeting, wanted[key])
        retime(by_key[key], stage.due, stage.latest)
        if by_key[key].state in WAITING:
            by_key[key].person_id = wanted[key].person.id
    missing = [each for key, each in wanted.items() if key not in by_key and each.stage.due > now]
    return [_row(session, meeting, each) for each in missing]


def _wishes(session: Session, meeting: Meeting, now: datetime, only: Collection[int] | None) -> list[Wish]:
    found: list[Wish] = []
    ahead = {kind: (day, at) for kind, (day, at) in deadlines_of(meeting).items() if at > now}
    days = changing_days(session, meeting, local_day(now, meeting.zone)) if ahead else []
    for kind, (day, at) in ahead.items():
        for since, until in pairwise([date.min, *(each for each in days if each <= day), date.max]):
            on = max(since, local_day(now, meeting.zone))
            for person in _wanted(readers_of(session, meeting, kind, on), only):
                stages = _ahead(session, meeting, person, day, at)
                told = [stage for stage in stages if since <= local_day(stage.due, meeting.zone) < until]
                found += [Wish(person, stage, kind, day) for stage in told]
    begins = opening(meeting)
    if meeting.status == "planned" and begins > now:
        for person in _wanted(readers_of(session, meeting, FOLLOW_UP, meeting.start), only):
            found.append(Wish(person, _evening(session, meeting, person, begins), FOLLOW_UP, meeting.start))
        found += _in_places(session, meeting, begins) if only is None else []
    return found + _of_window(session, meeting, now, only)


def _ahead(session: Session, meeting: Meeting, person: Person, day: date, at: datetime) -> Sequence[Stage]:
    leads = usual_leads(session, meeting.group_id, person)
    return stages_ahead(day, at, leads, to_hours(session, person, meeting.zone, at))


def _of_window(session: Session, meeting: Meeting, now: datetime, only: Collection[int] | None) -> list[Wish]:
    """That objections are open, once it can't be undone any more, and on the morning after how it ended."""
    record, end = get_record(session, meeting.id), ends_at(session, meeting)
    if record is None or end is None or record.open_until is None or record.opened_at is None or now > end + USE:
        return []
    found = []
    for person in _wanted(readers_of(session, meeting, WINDOW, record.open_until), only):
        hours = to_hours(session, person, meeting.zone, end)
        at = soonest(record.opened_at + UNDONE, hours)
        found.append(Wish(person, Stage(WINDOW, 0, at, end), WINDOW, record.open_until))
        morning = datetime.combine(local_day(end, hours.zone) + DAY, MORNING)
        after = to_instant(later(morning, hours), hours.zone)
        found.append(Wish(person, Stage(OVER, 0, after, after + USE), OVER, record.open_until))
    return found


def _in_places(session: Session, meeting: Meeting, begins: datetime) -> list[Wish]:
    leading = readers_of(session, meeting, FOLLOW_UP, meeting.start)
    if not leading:
        return []
    found = []
    for place in places_of(session, meeting):
        hours = Hours(place.zone or meeting.zone, None, None, frozenset())
        due = ahead_at(meeting.start - DAY, begins, hours, EVENING)
        found.append(Wish(leading[0], Stage(FOLLOW_UP, 1, due, begins), FOLLOW_UP, meeting.start, place))
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
    whom = f"@{wish.place.id}" if wish.place else str(wish.person.id)
    return f"m/{meeting.id}/{whom}/{kind}/{wish.stage.occurrence}/{wish.day.toordinal()}"


def _state(session: Session, meeting: Meeting, wish: Wish) -> tuple[str, str | None]:
    if wish.place is not None:
        return state_in(session, meeting.group_id, wish.place)
    return state_of(session, meeting.group_id, wish.person, own=False)


def _row(session: Session, meeting: Meeting, wish: Wish) -> dict[str, Any]:
    state, reason = _state(session, meeting, wish)
    return {
        **_about(meeting, wish.person, wish.stage.due, wish.stage.latest),
        "key": _key(meeting, wish),
        "stage": wish.stage.name,
        "occurrence": wish.stage.occurrence,
        "due_version": wish.day.toordinal(),
        "place_id": wish.place.id if wish.place else None,
        "facts": {"kind": wish.kind},
        "state": state,
        "reason": reason,
    }


def _about(meeting: Meeting, person: Person, due: datetime, latest: datetime) -> dict[str, Any]:
    about = {"meeting_id": meeting.id, "person_id": person.id, "example": meeting.example}
    return {**about, "due": due, "latest": latest, "state": "planned", "reason": None}
