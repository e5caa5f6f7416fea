"""Deadlines that hang on a meeting: each binds once, to the meeting that was next, and moves with it.

While no meeting is planned a deadline is unbound: visible, without an instant. Where the one that was next is called
off, the deadline of a group's next meeting goes on to that, or waits for it.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from handlers.answer import Words
from handlers.commands.fields import DueMeeting, MeetingEdge
from handlers.deadlines import shifted, working_days
from handlers.errors import Refusal
from handlers.zones import end_of_day, local_day, start_of_day, to_instant
from storage.calendars import get_weekend
from storage.item_parties import OWED
from storage.items import list_due_on, list_waiting
from storage.meetings import HOUSES, get_meeting
from storage.plans import find_coming, list_days_off
from storage.posts import ITEM, mark_stale
from storage.tables.items import Item
from storage.tables.meetings import Meeting
from storage.tables.register import Body

# Working days before a meeting are counted where the secretariat sits, whoever asks.
STATION = "geneva"
# Ten years of days; what is farther off is a slip of the pen.
FARTHEST = 3_660
ENDED = ("cancelled",)


def set_meeting(session: Session, item: Item, due: DueMeeting, zone: str, now: datetime) -> None:
    """Hangs an item on the meeting that is named, else on the next one of the group, or lets it wait for one. Refuses
    a meeting or group that is not in the register."""
    if abs(due.offset) > FARTHEST:
        raise Refusal("date-too-far")
    item.due_which, item.due_edge = due.which, due.edge
    item.due_offset, item.due_unit, item.due_zone = due.offset, due.unit, zone
    named, group = _meant(session, item, due)
    item.due_group_id = group
    meeting = get_meeting(session, named) if named else None
    known = meeting if named else group and session.get(Body, group)
    if not (named or group):
        raise Refusal("meeting-not-said")
    if not known:
        raise Refusal("meeting-unknown", words=Words(text=named or group or ""))
    meeting = meeting or _next(session, item, local_day(now, zone))
    if meeting:
        _place(session, item, meeting)


def rebind(session: Session, meeting: Meeting, now: datetime) -> list[Item]:
    """Derives anew what hangs on a meeting that moved, was planned or cancelled. Returns the items whose deadline
    changed, each with its ``due_version`` counted up; the caller plans their notices anew."""
    today = local_day(now, meeting.zone)
    changed = [item for item in list_due_on(session, meeting.id) if _follow(session, item, meeting, today)]
    groups = [group for group in (meeting.group_id, meeting.joint_id) if group]
    for item in list_waiting(session, groups):
        found = _next(session, item, today)
        if found and _derive(session, item, found):
            changed.append(item)
    session.flush()
    for item in changed:
        mark_stale(session, ITEM, str(item.number), item.version)
    return changed


def release(session: Session, meeting: Meeting) -> list[Item]:
    """Lets what had waited for a meeting of a group wait again, as if this one had never been planned. Returns the
    items whose deadline changed, each with its ``due_version`` counted up."""
    found = [item for item in list_due_on(session, meeting.id) if item.due_group_id]
    for item in found:
        _let_go(item)
    session.flush()
    return found


def derived(session: Session, item: Item) -> datetime | None:
    """The instant of a stored deadline by the present rules of its zone, its local day and hour kept."""
    zone = item.due_zone or "UTC"
    if item.due_local:
        return to_instant(datetime.fromisoformat(item.due_local), zone)
    meeting = session.get(Meeting, item.due_meeting_id) if item.due_meeting_id and not item.due_offset else None
    if meeting is not None and meeting.status not in ENDED:
        return _edge(meeting, item.due_edge)
    return end_of_day(item.due_date, zone) if item.due_date else None


def _meant(session: Session, item: Item, due: DueMeeting) -> tuple[str | None, str | None]:
    """The meeting, and else the group. Of an item of a group "before the next meeting" is before the next one of that
    group, and "by the end of the meeting" is by that of the meeting in which it was said. Of an item of no group it is
    before the next one of the group that is to act: "TDAG to consider it before its next meeting"."""
    if due.meeting or due.group:
        # Whoever names a meeting means that one, and not another should it be called off.
        return due.meeting, None if due.meeting else due.group
    here = item.meeting_id if due.edge == "closing" and due.which == "next" else None
    return here, None if here else item.group_id or _acting(session, item)


def _acting(session: Session, item: Item) -> str | None:
    """The group that alone is to do what the item asks; none where it is a body that does not meet."""
    owed = [party for party in item.parties if party.capacity in OWED]
    body = session.get(Body, owed[0].body_id) if len(owed) == 1 and owed[0].body_id and owed[0].kind == "body" else None
    return body.id if body and body.kind not in HOUSES else None


def _next(session: Session, item: Item, today: date) -> Meeting | None:
    """The first (or second) meeting of the group whose edge is still to come."""
    edge: MeetingEdge = "closing" if item.due_edge == "closing" else "opening"
    skip = 1 if item.due_which == "following" else 0
    return find_coming(session, item.due_group_id, edge, today, skip) if item.due_group_id else None


def _follow(session: Session, item: Item, meeting: Meeting, today: date) -> bool:
    if meeting.status not in ENDED or not item.due_group_id:
        return _derive(session, item, meeting)
    found = _next(session, item, today)
    return _derive(session, item, found) if found else _let_go(item)


def _let_go(item: Item) -> bool:
    item.due_meeting_id, item.due_at, item.due_date = None, None, None
    item.due_version += 1
    return True


def _derive(session: Session, item: Item, meeting: Meeting) -> bool:
    before = item.due_at, item.due_meeting_id
    _place(session, item, meeting)
    if before == (item.due_at, item.due_meeting_id):
        return False
    item.due_version += 1
    return True


def _place(session: Session, item: Item, meeting: Meeting) -> None:
    item.due_meeting_id, item.due_zone = meeting.id, meeting.zone
    if meeting.status in ENDED:
        item.due_at, item.due_date = None, None
        return
    day = _day(session, meeting.end if item.due_edge == "closing" else meeting.start, item)
    item.due_date = day
    item.due_at = end_of_day(day, meeting.zone) if item.due_offset else _edge(meeting, item.due_edge)


def _edge(meeting: Meeting, edge: str | None) -> datetime:
    """The opening or closing itself: at its hour, else as the day begins or ends."""
    hour = meeting.closes if edge == "closing" else meeting.opens
    if hour:
        return to_instant(datetime.fromisoformat(hour), meeting.zone)
    if edge == "closing":
        return end_of_day(meeting.end, meeting.zone)
    return start_of_day(meeting.start, meeting.zone)


def _day(session: Session, day: date, item: Item) -> date:
    offset, unit = item.due_offset or 0, item.due_unit or "calendar_day"
    return on_working_days(session, day, offset) if unit == "working_day" else shifted(day, offset, unit)


def on_working_days(session: Session, day: date, count: int, station: str | None = STATION) -> date:
    """So many working days of a duty station on, or back where negative; the day itself isn't counted."""
    # Recess lasts weeks: the days off are read for a span that certainly holds the result.
    span = timedelta(days=abs(count) * 3 + 60)
    off = list_days_off(session, station, day - span, day + span)
    weekend = get_weekend(session, station)
    return working_days(day, count, lambda each: each.isoweekday() not in weekend and each not in off)
