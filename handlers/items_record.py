"""Recording actions, conclusions, calls to action and information: kept as said, read back as understood."""

from __future__ import annotations

from handlers import facts, seen
from handlers.answer import Button, Line, Part, Reply
from handlers.binding import audience_of, is_in_force
from handlers.commands.fields import Due, NoDue, TopicId
from handlers.commands.items import (
    AgreeItems,
    RecordAction,
    RecordCallToAction,
    RecordConclusion,
    RecordInformation,
    ShowItem,
)
from handlers.context import Context
from handlers.due import bind
from handlers.item_buttons import done, works
from handlers.item_reply import button, details, gaps, reply_of, title, undo_button
from handlers.item_words import check_ahead, check_text, to_link
from handlers.not_enrolled import say_not_enrolled
from handlers.parties import owners, to_parties
from handlers.plans import plan, tell
from handlers.reader import selves
from handlers.rights import leads_group
from handlers.trail import keep_change
from storage.item_parties import OWED
from storage.item_sources import add_source
from storage.items import add_item
from storage.meetings import find_during
from storage.tables.items import Item, ItemParty
from storage.tables.meetings import Meeting
from storage.tables.people import Person

Record = RecordAction | RecordConclusion | RecordCallToAction | RecordInformation


def record_action(context: Context, command: RecordAction, about: str | None = None) -> Reply:
    """Who is to do what by when; in force at once or a draft, as the reply says. ``about``: what it answers."""
    parties = to_parties(context, "responsible", command.responsible)
    parties += to_parties(context, "cooperating", command.cooperating)
    parties += to_parties(context, "report_to", command.report_to)
    return _record(context, command, "action", parties, command.due, about)


def record_conclusion(context: Context, command: RecordConclusion) -> Reply:
    """What a group concluded."""
    return _record(context, command, "conclusion", [], NoDue())


def record_call_to_action(context: Context, command: RecordCallToAction) -> Reply:
    """What a group calls on others to do."""
    parties = to_parties(context, "addressed", command.addressed_to)
    return _record(context, command, "call_to_action", parties, command.due)


def record_information(context: Context, command: RecordInformation) -> Reply:
    """Something to be known."""
    return _record(context, command, "information", [], NoDue())


def topic_id(context: Context, asked: TopicId | None) -> str | None:
    """The id of the topic, where one was said and is known."""
    return seen.need_topic(context, asked).id if asked is not None else None


def new_item(context: Context, kind: str, text: str, parties: list[ItemParty]) -> Item:
    """An item of the speaker, not kept yet."""
    item = Item(
        kind=kind,
        status="draft",
        text=check_text(text),
        lang=context.evidence.lang,
        said=context.evidence.text or text,
        maker_id=context.person.id,
        made_at=context.now,
        place_id=context.place.id,
        group_id=context.place.group_id,
        audience="direct",
        due_version=1,
        parties=parties,
        snoozes={},
    )
    item.example = is_example(context, item)
    return item


def is_example(context: Context, item: Item) -> bool:
    """Whether the item belongs to the example sandbox: its maker or a party does, as they are now."""
    ids = [item.maker_id, *(each.person_id for each in item.parties if each.person_id)]
    return any(context.session.get_one(Person, each).example for each in ids)


def tell_owners(context: Context, item: Item, stage: str, **how: str) -> None:
    """News for those who see to the item, except whoever made the change; ``how``: by what it came to be theirs, where
    it was not recorded as such."""
    own = selves(context, context.person)
    people = [each for each in owners(context.session, item, seen.today(context)) if each.id not in own]
    tell(context.session, item, stage, people, context.now, {"by": context.person.id, **how})


def _record(
    context: Context, command: Record, kind: str, parties: list[ItemParty], due: Due, about: str | None = None
) -> Reply:
    item = new_item(context, kind, command.text, parties)
    item.about = about
    item.topic_id = topic_id(context, command.topic)
    meeting = seen.need_meeting(context, command.meeting) if command.meeting is not None else _running(context)
    if meeting is not None:
        item.meeting_id, item.group_id = meeting.id, meeting.group_id
    seen.check_due(context, due)
    moved = bind(context.session, item, due, meeting.zone if meeting else context.zone, context.now)
    check_ahead(item.due_at, context.said_at, facts.deadline(context.session, item))
    _keep(context, item)
    link = to_link(command.link) if isinstance(command, RecordAction) else None
    add_source(context.session, item.number, context.place.id, context.evidence.ref, link)
    keep_change(context, command, item, None, "recorded")
    if item.status == "open":
        plan(context.session, item, context.now)
        tell_owners(context, item, "assigned")
    return _read_back(context, item, [moved] if moved else [])


def _running(context: Context) -> Meeting | None:
    """The meeting that ran in this place when it was said: what is said there meanwhile is of it. Alone with Focal, or
    on a page, only whoever leads its group starts one."""
    found = find_during(context.session, context.place, context.said_at)
    alone = context.place.audience == "direct"
    return found if found is not None and not (alone and not leads_group(context, found.group_id)) else None


def _keep(context: Context, item: Item) -> None:
    item.status = "open" if is_in_force(context, item) and not context.evidence.jest else "draft"
    item.audience = audience_of(context, item)
    add_item(context.session, item)


def _read_back(context: Context, item: Item, notes: list[Line]) -> Reply:
    draft = item.status == "draft"
    key = "item-recorded-draft" if draft else "item-recorded"
    why = [Line(key="item-draft-party" if _owes(item) else "item-draft-group")] if draft else []
    parts: list[Part] = [details(context, item), *why, *notes, *gaps(context, item)]
    first = _agreed(context, item) if draft else done(item)[:1] if works(item) else ()
    pressed = (*first, undo_button(context), button("button-show", ShowItem(item=item.number), item))
    reply = reply_of(context, item, title(key, item), parts, buttons=pressed)
    return say_not_enrolled(context, reply, [item])


def _agreed(context: Context, item: Item) -> tuple[Button, ...]:
    # In a channel whoever leads the group can press it; alone with Focal only the speaker can.
    if context.place.audience == "direct" and not leads_group(context, item.group_id):
        return ()
    return (button("button-agree", AgreeItems(items=(item.number,)), item),)


def _owes(item: Item) -> bool:
    return any(party.capacity in OWED for party in item.parties)
