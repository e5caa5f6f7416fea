"""Correcting an item: its deadline, who is to do it, its words."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from handlers import facts, seen
from handlers.answer import Code, Fact, Line, Part, Reply, Words
from handlers.binding import (
    check_leads,
    check_not_closed,
    check_owes,
    check_own,
    check_shared,
    check_work,
    could_bind,
    may_bind,
    narrowed,
    owes,
)
from handlers.commands.fields import Due, Party
from handlers.commands.items import EditItem, MoveDeadline, ReassignItem
from handlers.context import Context
from handlers.due import FIELDS, bind
from handlers.errors import Refusal
from handlers.item_reply import deadline, details, gaps, reply_of, title, undo_button
from handlers.item_words import check_ahead, check_note, check_text
from handlers.items_agree import accept_items
from handlers.items_record import is_example, tell_owners, topic_id
from handlers.not_enrolled import say_not_enrolled
from handlers.parties import owners, to_parties
from handlers.plans import replan
from handlers.reader import need_item
from handlers.trail import PARTS, item_as_data, keep_change
from storage.item_parties import OWED
from storage.items import LIVE, owed_as, touch
from storage.meetings import get_meeting
from storage.tables.items import Item, ItemParty


def move_deadline(context: Context, command: MoveDeadline) -> Reply:
    """Another deadline, or none; those who see to the item are told where somebody else moved it. One that stands
    already is refused: nobody is told of it."""
    item = need_item(context, command.item)
    check_not_closed(item)
    check_work(item)
    check_owes(context, item)
    before, was, note = item_as_data(item), deadline(context, item), check_note(command.reason)
    stood = _due(item)
    moved = _bind(context, item, command.due)
    if _due(item) == stood:
        raise Refusal("item-stands-already", number=_number(item), deadline=was)
    keep_change(context, command, item, before, "moved", note)
    _replan(context, item)
    if item.status != "draft":
        tell_owners(context, item, "moved")
    said = title("item-moved", item, deadline=deadline(context, item))
    notes = (Line(key="item-moved-from", facts={"deadline": was}), *([moved] if moved else []), *gaps(context, item))
    return reply_of(context, item, said, notes, buttons=(undo_button(context),))


def reassign_item(context: Context, command: ReassignItem) -> Reply:
    """The item is handed over to parties whom the speaker may bind, or they join those who are responsible already."""
    item = need_item(context, command.item)
    check_not_closed(item)
    check_shared(item)
    check_work(item)
    check_owes(context, item)
    capacity = owed_as(item.kind)
    said = to_parties(context, capacity, command.responsible)
    _check_known(item, said)
    leaving = to_parties(context, capacity, command.instead_of)
    parties = _beside(item, said, OWED) if command.added else [*_staying(item, leaving), *said]
    if command.added and _parts(parties) == _parts(_owed(item)):
        raise Refusal("item-nothing-to-edit", number=_number(item))
    if item.status in LIVE and owes(context, item) and _parts(parties) == _parts(_owed(item)):
        # "I'll take 12", by whoever has it already, is a yes to it.
        return accept_items(context, command, [item])
    if item.status != "draft" and not may_bind(context, item, said):
        raise Refusal("item-reassign-refused", number=_number(item))
    before, had = item_as_data(item), _owner_ids(context, item)
    _put(item, parties, OWED)
    keep_change(context, command, item, before, "reassigned")
    _replan(context, item)
    if item.status != "draft" and _owner_ids(context, item) != had:
        tell_owners(context, item, "assigned", how="given")
    reply = _edited(context, item, "item-edited" if command.added else "item-reassigned")
    return say_not_enrolled(context, reply, [item])


def _check_known(item: Item, parties: Iterable[ItemParty]) -> None:
    # Handed to a name that is nobody's, an item would be reminded of to nobody.
    for each in (party for party in parties if party.kind == "unknown"):
        raise Refusal("item-reassign-unknown", number=_number(item), words=Words(text=each.words or "?"))


def edit_item(context: Context, command: EditItem) -> Reply:
    """Only what was said changes; the words as first said stay with the item.

    Under another topic or in other hands others may see to it, whom the speaker must be able to bind.
    """
    item = need_item(context, command.item)
    check_not_closed(item)
    check_own(context, item)
    before, had, dated = item_as_data(item), _owner_ids(context, item), item.due_version
    _edit(context, item, command)
    moved = _edit_work(context, item, command)
    if item_as_data(item) == before:
        raise Refusal("item-nothing-to-edit", number=_number(item))
    # Where some only leave it, those who stay were told when they came.
    others = item.status != "draft" and not _owner_ids(context, item) <= had
    if others and not may_bind(context, item, _owed(item)):
        raise Refusal("item-reassign-refused", number=_number(item))
    if item.status != "draft" and item.group_id != before["group_id"] and not could_bind(context, item):
        # What one group agreed to is not another's for that.
        check_leads(context, item)
    touch(item)
    keep_change(context, command, item, before, "edited")
    _replan(context, item)
    if others or (item.due_version != dated and item.status != "draft"):
        tell_owners(context, item, "assigned" if others else "moved", **({"how": "given"} if others else {}))
    reply = _edited(context, item, "item-edited", moved)
    return say_not_enrolled(context, reply, [item]) if others else reply


def put_parties(item: Item, parties: Iterable[ItemParty]) -> None:
    """All parties of an item, in place of those it had."""
    item.parties[:] = parties
    touch(item)


def _due(item: Item) -> list[object]:
    return [getattr(item, f"due_{field}") for field in FIELDS]


def _bind(context: Context, item: Item, due: Due, *, ahead: bool = True) -> Line | None:
    meeting = get_meeting(context.session, item.meeting_id) if item.meeting_id else None
    seen.check_due(context, due)
    moved = bind(context.session, item, due, meeting.zone if meeting else context.zone, context.now)
    if ahead:
        check_ahead(item.due_at, context.now, facts.deadline(context.session, item))
    item.due_version += 1
    return moved


def _edit(context: Context, item: Item, command: EditItem) -> None:
    if command.text is not None:
        item.text, item.lang = check_text(command.text), context.evidence.lang
        # The answer to a paper goes by other words from now on.
        item.about = item.about if item.task else None
    item.topic_id = None if command.no_topic else topic_id(context, command.topic) or item.topic_id
    if command.meeting is not None:
        meeting = seen.need_meeting(context, command.meeting)
        item.meeting_id, item.group_id = meeting.id, meeting.group_id
        item.audience = narrowed(context, item)
    for capacity in ("cooperating", "report_to"):
        said = getattr(command, capacity)
        if said is not None:
            parties = to_parties(context, capacity, said)
            beside = command.added and capacity == "cooperating"
            _put(item, _beside(item, parties, (capacity,)) if beside else parties, (capacity,))
    if command.leaving:
        check_shared(item)
        put_parties(item, [each for each in item.parties if not _is_among(context, each, command.leaving)])


def _is_among(context: Context, party: ItemParty, leaving: Collection[Party]) -> bool:
    return _parts([party]) <= _parts(to_parties(context, party.capacity, leaving))


def _beside(item: Item, parties: list[ItemParty], capacities: Collection[str]) -> list[ItemParty]:
    """Those who are there already in such a capacity, and of these whoever is not."""
    there = [each for each in item.parties if each.capacity in capacities]
    return [*there, *(each for each in parties if not _parts([each]) <= _parts(there))]


def _staying(item: Item, leaving: list[ItemParty]) -> list[ItemParty]:
    """Those who keep the item where only some give it up; nobody where none of these has it."""
    staying = [each for each in _owed(item) if not _parts([each]) <= _parts(leaving)]
    return staying if len(staying) < len(_owed(item)) else []


def _edit_work(context: Context, item: Item, command: EditItem) -> tuple[Line, ...]:
    """What only an item that asks for work has: a deadline and those responsible."""
    if command.due is None and command.responsible is None:
        return ()
    check_work(item)
    if command.responsible is not None:
        check_shared(item)
        _put(item, to_parties(context, owed_as(item.kind), command.responsible), OWED)
    moved = _rebind(context, item, command.due) if command.due is not None else None
    return (moved,) if moved else ()


def _rebind(context: Context, item: Item, due: Due) -> Line | None:
    """Another deadline; one that is as it was leaves what was planned for it alone."""
    was = _due(item)
    version = item.due_version
    moved = _bind(context, item, due, ahead=False)
    if _due(item) == was:
        item.due_version = version
        return None
    check_ahead(item.due_at, context.now, facts.deadline(context.session, item))
    return moved


def _put(item: Item, parties: list[ItemParty], capacities: Iterable[str]) -> None:
    kept = [each for each in item.parties if each.capacity not in capacities]
    put_parties(item, [*parties, *kept])


def _replan(context: Context, item: Item) -> None:
    item.example = is_example(context, item)
    replan(context.session, [item], context.now)


def _owed(item: Item) -> list[ItemParty]:
    """Those who are to do it."""
    return [each for each in item.parties if each.capacity in OWED]


def _parts(parties: Iterable[ItemParty]) -> set[tuple[object, ...]]:
    return {tuple(getattr(each, part) for part in PARTS) for each in parties}


def _owner_ids(context: Context, item: Item) -> set[int]:
    return {person.id for person in owners(context.session, item, seen.today(context))}


def _edited(context: Context, item: Item, key: str, notes: tuple[Line, ...] = ()) -> Reply:
    parts: tuple[Part, ...] = (details(context, item), *notes, *gaps(context, item))
    return reply_of(context, item, title(key, item), parts, buttons=(undo_button(context),))


def _number(item: Item) -> Fact:
    return Code(value=str(item.number))
