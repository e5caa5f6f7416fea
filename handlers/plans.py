"""Planning what is said unasked: rows that follow from an item as it is, made in the transaction of every cause.

Planning twice changes nothing. What was said stays; what waits and no longer follows is dropped; what follows and
is new is added, but never a stage whose moment has passed, so that nobody is told a burst of old news.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from handlers.desk import DESK, desk_of
from handlers.meeting_plans import follow_shares
from handlers.recipients import Turn, recipients, turns_of
from handlers.release_rules import is_reached, state_of
from handlers.snoozes import snooze_stage
from handlers.stages import MORNING, Hours, Stage, desk_stage, leads_for, soonest, stages_of, to_hours
from handlers.zones import to_instant
from storage.found import finding
from storage.held_rows import hold_rows
from storage.items import GIVEN
from storage.notices import OWN, add_notices, drop, is_dropped, list_notices, retime
from storage.pages import mark_pages
from storage.people import list_desk
from storage.tables.items import Item
from storage.tables.notices import Notice
from storage.tables.people import Person

REMINDED = ("open", "in_progress", "pending")
SCHEDULED = ("lead", "due", "past", "remind", "snoozed")
FOLLOWING = (*SCHEDULED, DESK)
CALLED = "status"
# Told of what they hold open, now that they are told anything.
JOINED = "joined"
# Somebody stands in a list that a body is asked to confirm.
COPIED = "copied"
TO_OWNERS = ("assigned", "moved", "reopened", CALLED, JOINED)
# What somebody answered by mail was set aside.
ASIDE = "aside"
NEWS_OF: Mapping[str, tuple[str, ...]] = {
    "completed": ("closed", "reported_done"),
    "withdrawn": ("withdrawn", "superseded"),
    "untold": REMINDED,
    "unsure": REMINDED,
    COPIED: REMINDED,
    ASIDE: REMINDED,
}
NEWS_USE = timedelta(days=14)
REMIND_USE = timedelta(days=7)


@dataclass(frozen=True)
class Planned:
    """A stage for a person."""

    person: Person
    stage: Stage


def plan(session: Session, item: Item, now: datetime) -> None:
    """Plans the notices of an item that was just made, of which nothing can be planned yet."""
    _plan_all(session, {item: ()}, now)


def replan(session: Session, items: Iterable[Item], now: datetime) -> None:
    """Makes the notices of these items follow from them, their parties and their readers' settings."""
    each = list(items)
    hold_rows(session, each)
    known = list_notices(session, [item.number for item in each])
    _plan_all(session, {item: known[item.number] for item in each}, now)


def tell(
    session: Session,
    item: Item,
    stage: str,
    people: Iterable[Person],
    now: datetime,
    facts: Mapping[str, Any],
    occurrence: int | None = None,
) -> None:
    """Plans a piece of news for people at once, or after their quiet hours; nothing for those not enrolled.

    The same news of the same item is planned once: what tells two apart is the item's version, or ``occurrence``.
    """
    news = [Planned(each, _news(session, item, each, stage, now)) for each in people if is_reached(each)]
    if occurrence is not None:
        news = [replace(each, stage=replace(each.stage, occurrence=occurrence)) for each in news]
    add_notices(session, [_row(session, item, each, facts) for each in news])


def remind_stage(item: Item) -> Stage | None:
    """When a personal reminder comes: at its moment, or in the morning of its day, less the minutes asked for.

    It comes when it was asked for, on whatever day and at whatever hour; nothing while it has no instant.
    """
    if item.due_at is None or item.due_date is None:
        return None
    at = item.due_at
    if item.due_kind == "date" or item.due_offset:
        at = to_instant(datetime.combine(item.due_date, MORNING), item.due_zone or "UTC")
    due = at - timedelta(minutes=(item.leads or [0])[0])
    return Stage("remind", 0, due, due + REMIND_USE)


def is_still_news(notice: Notice, item: Item) -> bool:
    """Whether what happened to the item has not been taken back since."""
    return item.status in NEWS_OF.get(notice.stage, (item.status,))


def _plan_all(session: Session, known: Mapping[Item, Sequence[Notice]], now: datetime) -> None:
    with finding(session):
        people = {item: recipients(session, item, now) if item.status in REMINDED else [] for item in known}
        turns = turns_of(session, people, now)
    follow_shares(session, people, now)
    # Only notices change meanwhile, and none is looked up.
    with finding(session):
        new = [row for item, notices in known.items() for row in _replan(session, item, notices, turns[item], now)]
    session.flush()
    mark_pages(session, {person.id for each in turns.values() for turn in each for person in turn.people})
    add_notices(session, new)


def _replan(
    session: Session, item: Item, known: Sequence[Notice], turns: Sequence[Turn], now: datetime
) -> list[dict[str, Any]]:
    people = turns[0].people
    planned = [each for turn in turns for each in _in_turn(session, item, turn, now)]
    planned += _escalate(session, item, turns, now) if people else []
    wanted = {_key(item, each): each for each in planned}
    by_key = {notice.key: notice for notice in known}
    drop([each for each in known if not _stays(each, wanted, people, item)], "changed")
    for key in wanted.keys() & by_key.keys():
        _adjust(session, item, by_key[key], wanted[key], now)
    _hush(session, item, known, {person.id: person for person in people}, now)
    missing = [each for key, each in wanted.items() if key not in by_key and each.stage.due > now]
    return [_row(session, item, each, {}) for each in missing]


def _in_turn(session: Session, item: Item, turn: Turn, now: datetime) -> list[Planned]:
    planned = [each for person in turn.people for each in _plan(session, item, person, now)]
    return [each for each in planned if turn.holds(item, each.stage.due)]


def _hush(session: Session, item: Item, known: Sequence[Notice], people: Mapping[int, Person], now: datetime) -> None:
    """News that waits is said now, or at the end of the quiet hours as they are now."""
    for each in known:
        if each.stage not in FOLLOWING and each.person_id in people:
            at = soonest(now, _hours(session, item, people[each.person_id], now))
            retime(each, min(each.due, now) if at == now else at, max(each.latest or at, at))


def _stays(notice: Notice, wanted: Mapping[str, Planned], people: Sequence[Person], item: Item) -> bool:
    if notice.stage in FOLLOWING:
        return notice.key in wanted
    if notice.stage in TO_OWNERS:
        current = notice.stage != "moved" or notice.due_version == item.due_version
        told = [person for person in people if person.id == notice.person_id]
        return current and any(notice.stage != JOINED or is_reached(person) for person in told)
    return is_still_news(notice, item)


def _plan(session: Session, item: Item, person: Person, now: datetime) -> list[Planned]:
    if item.kind == "personal":
        stage = remind_stage(item)
        stages = [stage] if stage else []
    elif is_reached(person):
        stages = stages_of(item, person, leads_for(session, item, person), _hours(session, item, person, now))
    else:
        return []
    put_off = snooze_stage(item, person)
    if put_off is not None:
        stages = [put_off, *(stage for stage in stages if stage.due > put_off.due)]
    return [Planned(person, stage) for stage in stages]


def _escalate(session: Session, item: Item, turns: Sequence[Turn], now: datetime) -> list[Planned]:
    """To whoever is at the desk on the day."""
    if item.due_at is None or item.kind not in GIVEN:
        return []
    desk = list_desk(session, None, item.example, now.date())
    planned = [Planned(each, desk_stage(item.due_at, _hours(session, item, each, now))) for each in desk]
    return [each for each in planned if each.person.id in _desk_ids(session, item, turns, max(each.stage.due, now))]


def _desk_ids(session: Session, item: Item, turns: Sequence[Turn], at: datetime) -> set[int]:
    owners = next(turn.people for turn in turns if turn.holds(item, at))
    return {person.id for person in desk_of(session, item, owners, at)}


def _hours(session: Session, item: Item, person: Person, now: datetime) -> Hours:
    return to_hours(session, person, item.due_zone, item.due_at or now)


def _news(session: Session, item: Item, person: Person, stage: str, now: datetime) -> Stage:
    due = soonest(now, _hours(session, item, person, now))
    latest = item.due_at if stage == "assigned" and item.due_at and item.due_at > due else due + NEWS_USE
    # Each piece of news is one of a kind: the item's version tells it from the same news of another day.
    return Stage(stage, 0 if stage == "moved" else item.version, due, latest)


def _key(item: Item, planned: Planned) -> str:
    version = 0 if planned.stage.name == "snoozed" else item.due_version
    return f"{item.number}/{planned.person.id}/{planned.stage.name}/{planned.stage.occurrence}/{version}"


def _adjust(session: Session, item: Item, notice: Notice, planned: Planned, now: datetime) -> None:
    stage = planned.stage
    if is_dropped(notice) and stage.due > now:
        notice.state, notice.reason = state_of(session, item.group_id, planned.person, own=stage.name in OWN)
    retime(notice, stage.due, stage.latest)


def _row(session: Session, item: Item, planned: Planned, facts: Mapping[str, Any]) -> dict[str, Any]:
    state, reason = state_of(session, item.group_id, planned.person, own=planned.stage.name in OWN)
    return {
        "key": _key(item, planned),
        "item_number": item.number,
        "person_id": planned.person.id,
        "stage": planned.stage.name,
        "occurrence": planned.stage.occurrence,
        "due_version": item.due_version,
        "facts": dict(facts),
        "due": planned.stage.due,
        "latest": planned.stage.latest,
        "state": state,
        "reason": reason,
        "example": item.example,
    }
