"""The history of an item: what was done with it, by whom and when, and what a correction changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy.exc import NoResultFound

from handlers import facts, seen
from handlers.answer import Fact, Items, Line, Part, Several, Term, Words
from handlers.binding import check_takes_part
from handlers.context import Context
from handlers.errors import Refusal
from handlers.item_reply import deadline, parties
from storage.audit import restore
from storage.meetings import get_meeting
from storage.progress import list_progress
from storage.tables.items import Item, ItemParty, Progress
from storage.tables.people import Person
from storage.trail import list_of_item
from storage.trail_keys import KeyRing

# Who did something and when, as a line of the history and a line of the trail both say it.
Deed = tuple[datetime, int | None]
Change = tuple[Mapping[str, Any], Mapping[str, Any]]
# What such a line changes is what it says by itself.
SAYS_ITSELF = ("recorded", "undone", "unsaid", "restored")


def history(context: Context, item: Item) -> list[Part]:
    """What was done with the item, oldest first; to whoever takes part in it, also what each correction changed."""
    found = list_progress(context.session, item.number)
    changes = _changes(context, item) if found else {}
    lines = [line for row, person in found for line in _lines(context, row, person, changes)]
    return [Line(key="item-history"), Items(lines=tuple(lines))] if lines else []


def _lines(context: Context, row: Progress, person: Person, changes: dict[Deed, Change]) -> Iterator[Line]:
    event: dict[str, Fact] = {
        "moment": seen.moment(context, row.at),
        "event": Term(key=f"event-{row.kind}"),
        "person": seen.person(context, person),
    }
    # What one message changed by several commands is told once.
    change = changes.pop((row.at, row.person_id), None) if row.kind not in SAYS_ITSELF else None
    told = list(_told(context, *change)) if change else []
    if row.note:
        said = facts.in_name_of(context.session, Words(text=row.note, lang=row.lang), row.body_id)
        yield Line(key="item-event-noted", facts={**event, "note": said})
    elif not told:
        yield Line(key="item-event", facts=event)
    yield from (Line(key="item-event-changed", facts={**event, **each}) for each in told)


def _changes(context: Context, item: Item) -> dict[Deed, Change]:
    """How the item stood before and after each deed; what one message did to it by several commands is one."""
    try:
        check_takes_part(context, item)
    except Refusal:
        return {}
    found: dict[Deed, Change] = {}
    ring = KeyRing(context.session)
    for each in list_of_item(context.session, item.number):
        before, after = ring.opened(each.before), ring.opened(each.after)
        if before is not None and after is not None:
            deed = (each.at, each.person_id)
            found[deed] = (found[deed][0] if deed in found else before, after)
    return found


def _told(context: Context, before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[dict[str, Fact]]:
    was, now = _stood(before), _stood(after)
    for name, read in FIELDS.items():
        first, then = _read(read, context, was), _read(read, context, now)
        if first != then:
            yield {"field": Term(key=f"item-label-{name}"), "before": first, "after": then}


def _stood(kept: Mapping[str, Any]) -> Item:
    """The item as the trail keeps it; it is in no session, and nothing of it is stored."""
    item = Item()
    restore(item, kept)
    item.parties = [ItemParty(**each) for each in kept.get("parties", ())]
    return item


def _read(read: Callable[[Context, Item], Fact], context: Context, item: Item) -> Fact:
    # Who or what it named may have been taken out of the register since.
    with suppress(NoResultFound, KeyError):
        return read(context, item)
    return Term(key="not-known")


def _parties(*capacities: str) -> Callable[[Context, Item], Fact]:
    def read(context: Context, item: Item) -> Fact:
        found = parties(context, item, capacities)
        return Several(facts=tuple(found)) if found else Term(key="nobody-named")

    return read


def _topic(context: Context, item: Item) -> Fact:
    return facts.topic(context.session, item.topic_id) if item.topic_id else Term(key="not-known")


def _meeting(context: Context, item: Item) -> Fact:
    meeting = get_meeting(context.session, item.meeting_id) if item.meeting_id else None
    return facts.meeting(context.session, meeting) if meeting else Term(key="not-known")


FIELDS: Mapping[str, Callable[[Context, Item], Fact]] = MappingProxyType(
    {
        "text": lambda _, item: Words(text=item.text, lang=item.lang),
        "responsible": _parties("responsible"),
        "addressed": _parties("addressed"),
        "cooperating": _parties("cooperating"),
        "report-to": _parties("report_to"),
        "deadline": deadline,
        "topic": _topic,
        "meeting": _meeting,
    }
)
