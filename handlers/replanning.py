"""Planning anew what people are told, after something about them has changed: as much as can follow from it.

At the desk one is told of whatever remains open, so that not every setting of somebody there may plan all of it anew.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime, timedelta

from sqlalchemy.orm import Session

from handlers.desk import DESK
from handlers.meeting_plans import replan_meetings, replan_seats
from handlers.plans import replan
from handlers.stages import Hours, desk_stage, to_hours
from storage.focal_points import list_posts_of
from storage.items import list_dated, list_live_in, list_live_of
from storage.meetings import list_to_come
from storage.notices import list_items_told, list_waiting_at, retime
from storage.pages import mark_pages
from storage.people import is_any_at_desk, list_reached
from storage.tables.items import Item

DAY = timedelta(days=1)


def replan_for(session: Session, person_ids: Collection[int], now: datetime) -> None:
    """Everything that these people are told of, as whoever owes it or as the desk: after they came, left, were enrolled
    or not."""
    desk = list_dated(session) if is_any_at_desk(session, person_ids) else ()
    replan(session, {item.number: item for item in (*list_owed(session, person_ids, now), *desk)}.values(), now)
    _replan_meetings(session, person_ids, now)


def replan_own(session: Session, person_ids: Collection[int], now: datetime) -> None:
    """What they owe and what meetings ask of them: after a change of lead times, or an absence."""
    replan(session, list_owed(session, person_ids, now), now)
    _replan_meetings(session, person_ids, now)


def replan_hours(session: Session, person_ids: Collection[int], now: datetime) -> None:
    """When they are told what they are told, at the desk of others' items too: after a change of zone, quiet hours or
    days off, from which no more follows and no less."""
    replan(session, list_items_told(session, person_ids, DESK), now)
    mark_pages(session, person_ids)
    _replan_meetings(session, person_ids, now)
    known: dict[tuple[int, str | None, int], Hours] = {}
    for notice, item, person in list_waiting_at(session, DESK, person_ids):
        if item.due_at is not None:
            key = (person.id, item.due_zone, item.due_at.year)
            if key not in known:
                known[key] = to_hours(session, person, item.due_zone, item.due_at)
            stage = desk_stage(item.due_at, known[key])
            retime(notice, stage.due, stage.latest)
    session.flush()


def replan_desk(session: Session, now: datetime, group_id: str | None = None) -> None:
    """What the desk, or that of one group, is told of: after somebody came to it or left it."""
    replan(session, list_dated(session) if group_id is None else list_live_in(session, group_id), now)


def replan_group(session: Session, group_id: str, now: datetime) -> None:
    """What is said of a group's items and meetings: after a change of its lead times."""
    replan(session, list_live_in(session, group_id), now)
    replan_seats(session, {group_id}, now)


def replan_class(session: Session, kind: str, now: datetime) -> None:
    """What people of a class owe and what meetings ask of them: after a change of its lead times."""
    replan_own(session, list_reached(session, kind), now)


def replan_posts(session: Session, posts: Collection[tuple[str, str | None]], now: datetime) -> None:
    """What those in these roles owe, each a topic and a body: after somebody else came to hold one."""
    replan(session, list_live_of(session, (), posts), now)


def list_owed(session: Session, person_ids: Collection[int], now: datetime) -> Collection[Item]:
    """What these people owe, themselves or as whoever is in a role."""
    today = now.astimezone(UTC).date()
    return list_live_of(session, person_ids, list_posts_of(session, person_ids, today - DAY))


def _replan_meetings(session: Session, person_ids: Collection[int], now: datetime) -> None:
    replan_meetings(session, list_to_come(session, now.astimezone(UTC).date()), now, person_ids)
