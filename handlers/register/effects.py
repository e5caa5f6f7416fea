"""What follows from a change of the register: deadlines that hang on meetings, reminders of whoever is in a role."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from handlers.due_meetings import rebind
from handlers.first_told import tell_first
from handlers.meeting_plans import replan_meetings, replan_seats
from handlers.plans import replan, tell
from handlers.rechecks import ask_rechecks
from handlers.recipients import recipients
from handlers.release_rules import follow_trust
from handlers.replanning import replan_desk, replan_for
from storage.bundles import get_people
from storage.meetings import get_meeting
from storage.pages import mark_all_pages
from storage.register import list_owed_by_roles

WAYS = ("zone", "enrolled", "active", "kind", "station")


def follow(session: Session, changes: Iterable[Mapping[str, Any]], at: datetime) -> None:
    """Plans anew whatever depends on rows that were changed, in the same transaction. ``changes`` as imports keep
    them: table, key, before and after."""
    each = list(changes)
    if each:
        mark_all_pages(session)
    _move_deadlines(session, [str(change["key"]) for change in each if change["table"] == "meetings"], at)
    topics = {_row(change)["topic_id"] for change in each if change["table"] == "focal_points"}
    replan(session, list_owed_by_roles(session, topics), at)
    if any(_moves_desk(change) for change in each):
        replan_desk(session, at)
    seats = {_row(change)["group_id"] for change in each if change["table"] == "memberships"}
    replan_seats(session, seats, at)
    ask_rechecks(session, each, at)
    changed = [change for change in each if change["table"] == "people" and change["before"] and change["after"]]
    _read_first(session, changed)
    people = [int(change["key"]) for change in changed if _differs(change)]
    if people:
        replan_for(session, people, at)
        begun = [int(change["key"]) for change in changed if not _is_reached(change["before"])]
        tell_first(session, list(get_people(session, begun).values()), at)


def _read_first(session: Session, people: Iterable[Mapping[str, Any]]) -> None:
    """What is said to whoever no longer is of the house is read first, and no longer to whoever is."""
    session.flush()
    for each in people:
        if each["before"]["kind"] != each["after"]["kind"]:
            follow_trust(session, each["after"]["kind"] == "staff", person_id=int(each["key"]))


def _move_deadlines(session: Session, meeting_ids: Iterable[str], at: datetime) -> None:
    meetings = [meeting for each in meeting_ids if (meeting := get_meeting(session, each)) is not None]
    moved = {item.number: item for meeting in meetings for item in rebind(session, meeting, at)}
    replan_meetings(session, meetings, at)
    live = [item for item in moved.values() if item.status != "draft"]
    replan(session, live, at)
    for item in live:
        tell(session, item, "moved", recipients(session, item, at), at, {})


def _moves_desk(change: Mapping[str, Any]) -> bool:
    """Whether another may be told of what remains open past its date."""
    if change["table"] == "memberships":
        return bool(_row(change)["capacity"] == "secretary")
    return bool(change["table"] == "people" and _at_desk(change["before"]) != _at_desk(change["after"]))


def _at_desk(row: Mapping[str, Any] | None) -> tuple[bool, bool] | None:
    return (row["enrolled"], row["active"]) if row and "secretariat" in row["rights"] else None


def _row(change: Mapping[str, Any]) -> Mapping[str, Any]:
    row: Mapping[str, Any] = change["after"] or change["before"]
    return row


def _differs(change: Mapping[str, Any]) -> bool:
    return any(change["before"].get(name) != change["after"].get(name) for name in WAYS)


def _is_reached(row: Mapping[str, Any]) -> bool:
    return bool(row["enrolled"] and row["active"])
