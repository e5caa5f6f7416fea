"""What follows from a meeting that was planned, moved or called off: deadlines that hang on it, and who is told.

Drafts move as agreed items do, in the same transaction; only the owners of what is in force are told.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from handlers import seen
from handlers.answer import Code, Count, Day, Fact, Line, Moment, Several
from handlers.commands.command import Command
from handlers.context import Context
from handlers.due_meetings import rebind, release
from handlers.plans import replan, tell
from handlers.reader import selves, to_reader
from handlers.recipients import recipients
from handlers.trail import add_event, item_as_data
from handlers.zones import to_local
from storage.audit import record
from storage.items import is_shown_here, list_due_on, list_standing_in, list_waiting
from storage.notices import WAITING, list_notices
from storage.tables.items import Item
from storage.tables.meetings import Meeting
from storage.tables.notices import Notice

BECAME = ("moved", "next", "wait", "undated")


@dataclass(frozen=True)
class Before:
    """How an item stood before the meeting changed: its columns, and when it was due as its owners read it."""

    data: dict[str, Any]
    due: Fact | None


def remember(context: Context, meeting: Meeting, more: Iterable[Item] = ()) -> dict[int, Before]:
    """Everything whose deadline may follow the meeting, and ``more``, as it stands; to be asked before the meeting
    changes."""
    groups = [group for group in (meeting.group_id, meeting.joint_id) if group]
    items = [*list_due_on(context.session, meeting.id), *list_waiting(context.session, groups), *more]
    return {item.number: Before(item_as_data(item), when(item)) for item in items}


def carry(context: Context, command: Command, meeting: Meeting, before: Mapping[int, Before]) -> tuple[Line, ...]:
    """Derives anew what hangs on the meeting, plans it anew, tells its owners; a line on how much that was."""
    return _carried(context, command, rebind(context.session, meeting, context.now), before)


def let_go(context: Context, command: Command, meeting: Meeting, before: Mapping[int, Before]) -> None:
    """As ``carry``, for a meeting that is taken back: what had waited for one of the group waits again."""
    _carried(context, command, release(context.session, meeting), before)


def staying(context: Context, meeting: Meeting) -> tuple[Line, ...]:
    """Once a group's own meeting is planned: what hangs on another's that is held jointly with it, and stays there."""
    reader = to_reader(context)
    by_meeting: dict[str, list[Item]] = {}
    for item, joint in list_standing_in(context.session, meeting.group_id):
        if is_shown_here(context.session, item.number, reader):
            by_meeting.setdefault(joint.id, []).append(item)
    return tuple(_staying(context, context.session.get_one(Meeting, each), items) for each, items in by_meeting.items())


def _staying(context: Context, joint: Meeting, items: Sequence[Item]) -> Line:
    numbers = Several(facts=tuple(Code(value=str(item.number)) for item in items))
    day = Day(date=joint.start)
    told = {"count": Count(n=len(items)), "items": numbers, "group": seen.body(context, joint.group_id), "day": day}
    return Line(key="meeting-items-stay", facts=told)


def when(item: Item) -> Fact | None:
    """The day or moment on which a deadline falls, without the meeting that it hangs on."""
    if item.due_at is None or item.due_date is None:
        return None
    zone = item.due_zone or "UTC"
    local = to_local(item.due_at, zone)
    on_the_hour = local.second == 0 and local.microsecond == 0 and (local.hour or local.minute)
    return Moment(at=local, zone=zone) if on_the_hour else Day(date=item.due_date, zone=zone)


def _carried(
    context: Context, command: Command, items: Sequence[Item], before: Mapping[int, Before]
) -> tuple[Line, ...]:
    changed = [item for item in items if item.number in before]
    unsaid = _unsaid(context, changed)
    for item in changed:
        _keep(context, command, item, before[item.number].data)
    replan(context.session, changed, context.now)
    for item in changed:
        stood = before[item.number]
        _tell(context, item, unsaid.get(item.number, stood.due), goes_on=_became(item, stood.data) == "next")
    counts = Counter(_became(item, before[item.number].data) for item in changed)
    found = [(key, counts[key]) for key in BECAME if counts[key]]
    return tuple(Line(key=f"meeting-items-{key}", facts={"count": Count(n=n)}) for key, n in found)


def _became(item: Item, before: dict[str, Any]) -> str:
    """What became of a deadline: it follows its meeting, hangs on the next one instead, waits for it, or has no day."""
    if item.due_at is None:
        return "undated" if item.due_meeting_id else "wait"
    return "moved" if before["due_meeting_id"] in (None, item.due_meeting_id) else "next"


def _keep(context: Context, command: Command, item: Item, before: dict[str, Any]) -> None:
    context.session.flush()
    # In nobody's name: whoever takes the meeting's change back takes all that followed with it, not one item.
    record(
        context.session,
        at=context.now,
        person_id=None,
        command=type(command).__name__,
        subject="item",
        subject_id=item.number,
        before=before,
        after=item_as_data(item),
        version=item.version,
    )
    add_event(context, item, "moved")


def _unsaid(context: Context, items: Iterable[Item]) -> dict[int, Fact | None]:
    """What the owners still believe, where the last change has not been told to them yet."""
    found = list_notices(context.session, [item.number for item in items])
    waiting = {number: [each for each in rows if _waits(each)] for number, rows in found.items()}
    return {number: was(rows[0]) for number, rows in waiting.items() if rows}


def _waits(notice: Notice) -> bool:
    return notice.stage == "moved" and notice.state in WAITING and "was" in notice.facts


def was(notice: Notice) -> Fact | None:
    """When something was due before it moved, as a piece of news keeps it."""
    kept = notice.facts["was"]
    if kept is None:
        return None
    return (Moment if kept["fact"] == "moment" else Day).model_validate(kept)


def _tell(context: Context, item: Item, had: Fact | None, *, goes_on: bool) -> None:
    # Moved there and back before anybody heard of it is no news.
    if item.status == "draft" or when(item) == had:
        return
    own = selves(context, context.person)
    people = [each for each in recipients(context.session, item, context.now) if each.id not in own]
    said = {"by": context.person.id, "was": had.model_dump(mode="json") if had else None}
    tell(context.session, item, "moved", people, context.now, {**said, **({"next": True} if goes_on else {})})
