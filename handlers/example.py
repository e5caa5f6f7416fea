"""The example sandbox: loaded so that answers can be seen, removed by one command, never mixed with real rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy.orm import Session

from handlers.commands.fields import Due, DueDate, DueMeeting
from handlers.due import bind
from handlers.plans import replan
from storage.example import delete_example, has_example, has_own, note_removed, read_example, was_removed
from storage.items import add_item
from storage.notices import drop, list_notices
from storage.people import add_person, add_route, find_person
from storage.posts import ITEM, mark_stale
from storage.settings import bump_register
from storage.tables.items import Item, ItemParty
from storage.tables.meetings import Meeting
from storage.tables.people import Person
from storage.tables.register import FocalPoint, Membership

Facts = Mapping[str, Any]
PLATFORM, INSTALLATION = "terminal", "local"
CAPACITIES = ("responsible", "cooperating", "report_to", "addressed")


class AddressTaken(Exception):
    """Somebody real is called as an office of the sandbox is; the text is for operators. Nothing was changed."""


def load_example(session: Session, today: date, now: datetime) -> int:
    """Adds the sandbox as of ``today`` and returns how many rows; nothing where it is there already.

    ``now`` is when that is recorded; reminders of its items are planned from then on. Raises ``AddressTaken``.
    """
    if has_example(session):
        return 0
    facts = read_example()
    people = {fact["ref"]: _person(session, fact, facts) for fact in facts["people"]}
    rows = [_focal_point(fact, people, today, now) for fact in facts["focal_points"]]
    seats = [_membership(fact, people, today) for fact in facts["memberships"]]
    meetings = [_meeting(fact, facts["zone"], today) for fact in facts["meetings"]]
    session.add_all([*rows, *seats, *meetings])
    session.flush()
    items = [_item(session, fact, people, facts["zone"], today, now) for fact in facts["items"]]
    replan(session, items, now)
    bump_register(session)
    return len(people) + len(rows) + len(seats) + len(meetings) + len(items)


def offer_example(session: Session, today: date, now: datetime) -> int:
    """As ``load_example``, for a database that is still new: invented offices never come to stand among real ones
    unasked, nor does what was removed come back."""
    if was_removed(session) or has_own(session):
        return 0
    return load_example(session, today, now)


def remove_example(session: Session) -> int:
    """Removes every example row and all that hangs on them, whoever made it, and returns how many rows went.

    From then on it comes back only where it is asked for by name. Real rows stay. A real item that was due at an
    example meeting waits for a real meeting of its group, and nothing is said of its deadline until then.
    """
    count, waiting = delete_example(session)
    note_removed(session)
    for item in waiting:
        mark_stale(session, ITEM, str(item.number), item.version)
    for notices in list_notices(session, [item.number for item in waiting]).values():
        drop(notices, "changed")
    if count:
        bump_register(session)
    return count


def _person(session: Session, fact: Facts, facts: Facts) -> Person:
    address = f"{fact['ref']}@{facts['domain']}"
    # Whoever spoke before the sandbox was there is a visitor of that name, and becomes its office.
    person = find_person(session, address) or add_person(session, ref=address, name=fact["name"])
    if person.enrolled:
        raise AddressTaken(f"{address} is somebody of your own register; the example sandbox cannot stand beside them")
    person.name, person.names, person.email, person.office = fact["name"], dict(fact["names"]), address, True
    person.kind, person.rights, person.body_id = (
        fact.get("kind", "staff"),
        list(fact.get("rights", ())),
        fact.get("body"),
    )
    person.body_id, person.zone = fact.get("body"), facts["zone"]
    person.enrolled = person.example = True
    add_route(session, person, PLATFORM, INSTALLATION, address)
    return person


def _focal_point(fact: Facts, people: Mapping[str, Person], today: date, now: datetime) -> FocalPoint:
    return FocalPoint(
        topic_id=fact["topic"],
        body_id=fact["body"],
        person_id=people[fact["person"]].id,
        role_id=fact.get("role", "focal_point"),
        since=_day(today, fact["since"]),
        confirmed_on=today,
        recorded_at=now,
        example=True,
    )


def _membership(fact: Facts, people: Mapping[str, Person], today: date) -> Membership:
    return Membership(
        group_id=fact["group"],
        person_id=people[fact["person"]].id,
        capacity=fact["capacity"],
        since=_day(today, fact["since"]),
        example=True,
    )


def _meeting(fact: Facts, zone: str, today: date) -> Meeting:
    """A meeting on a working day; one that would fall on a weekend is on the Monday after."""
    start = _working_day(_day(today, fact["start"]))
    end = start + timedelta(days=fact.get("days", 1) - 1)
    return Meeting(
        id=fact["id"],
        group_id=fact["group"],
        joint_id=fact.get("jointly_with"),
        start=start,
        end=end,
        opens=_hour(start, fact.get("opens")),
        closes=_hour(end, fact.get("closes")),
        zone=zone,
        status="planned",
        source_status="sourced",
        example=True,
    )


def _item(session: Session, fact: Facts, people: Mapping[str, Person], zone: str, today: date, now: datetime) -> Item:
    maker = people[fact["maker"]]
    item = Item(
        kind=fact["kind"],
        status="open",
        text=fact["text"],
        said=fact["text"],
        lang=fact["lang"],
        topic_id=fact["topic"],
        group_id=fact.get("group"),
        audience="outsiders" if fact.get("group") else "staff",
        maker_id=maker.id,
        made_at=now,
        due_version=1,
        parties=list(_parties(fact, people)),
        example=True,
    )
    if "due" in fact:
        bind(session, item, _due(fact["due"], zone, today), zone, now)
    return add_item(session, item)


def _parties(fact: Facts, people: Mapping[str, Person]) -> Iterable[ItemParty]:
    for capacity in CAPACITIES:
        for ref in fact.get(capacity, ()):
            yield ItemParty(capacity=capacity, kind="office", person_id=people[ref].id)


def _due(fact: Facts, zone: str, today: date) -> Due:
    if fact["kind"] == "date":
        day = _day(today, fact["in_days"])
        return DueDate(date=_working_day(day) if day > today else day, zone=zone)
    return DueMeeting(**{name: value for name, value in fact.items() if name != "kind"})


def _day(today: date, days: int) -> date:
    return today + timedelta(days=days)


def _working_day(day: date) -> date:
    return day + timedelta(days=7 - day.weekday()) if day.weekday() > 4 else day


def _hour(day: date, hour: str | None) -> str | None:
    return datetime.combine(day, time.fromisoformat(hour)).isoformat() if hour else None
