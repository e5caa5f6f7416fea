"""How an item stands in an answer: its details, the gaps in it, a line of a list, what can be pressed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from handlers import facts, seen
from handlers.answer import (
    Answer,
    Button,
    Code,
    Day,
    Fact,
    Line,
    Pairs,
    Part,
    Quote,
    Reply,
    Several,
    Term,
    Words as WordsFact,
)
from handlers.call_course import course, status_key
from handlers.commands.catalogue import to_dict
from handlers.commands.command import Command
from handlers.commands.fields import CLOSED
from handlers.commands.items import Undo
from handlers.context import Context
from handlers.item_data import is_late, item_row
from handlers.levels import sees_unverified
from handlers.parties import attentions_of
from handlers.reader import to_reader
from handlers.recipients import recipients_on
from handlers.task_words import task_words
from handlers.zones import local_day
from storage.audit import newest_line
from storage.calendars import list_periods
from storage.item_parties import OWED
from storage.items import GIVEN, WORK, is_shown_here, owed_as
from storage.meetings import get_meeting
from storage.tables.items import Item, ItemParty
from storage.tables.people import Person

CAPACITIES = ("responsible", "addressed", "cooperating", "report_to")


def item_line(context: Context, item: Item) -> Line:
    """One line of a list: number, words, who, until when, how it stands; of what is only to be known, its kind."""
    return Line(
        key="item-line" if item.kind in WORK else "item-line-noted",
        facts={
            "number": Code(value=str(item.number)),
            "text": words(item),
            "kind": Code(value=item.kind),
            "called": Term(key=f"kind-{item.kind}"),
            "settled": seen.flag(_is_settled(item)),
            "responsible": _owed(context, item),
            "deadline": deadline(context, item),
            "status": status(item, context.now),
        },
    )


def _owed(context: Context, item: Item) -> Fact:
    # A reminder is its maker's own, not one for which nobody is named.
    own = item.kind == "personal" and not item.parties
    return Term(key="kind-personal") if own else Several(facts=tuple(parties(context, item, OWED)))


def details(context: Context, item: Item) -> Pairs:
    """Everything an item says, with what nobody said shown as missing."""
    owed = owed_as(item.kind)
    rows: list[tuple[str, Fact | None]] = [
        ("text", words(item)),
        (owed, _several(context, item, owed) if item.kind in GIVEN else None),
        *((each, _several(context, item, each, shown_empty=False)) for each in ("cooperating", "report_to")),
        ("deadline", deadline(context, item) if item.kind in WORK else None),
        ("topic", facts.topic(context.session, item.topic_id) if item.topic_id else None),
        ("reference", WordsFact(text=item.alias) if item.alias else None),
    ]
    pairs = [(label(each), value(fact)) for each, fact in rows if fact is not None]
    tail = [] if _is_settled(item) else [(label("status"), value(status(item, context.now)))]
    if item.superseded_by is not None:
        tail.append((label("superseded_by"), value(Code(value=str(item.superseded_by)))))
    return Pairs(pairs=(*pairs, *_meeting(context, item), *course(context, item), *tail))


def gaps(context: Context, item: Item) -> list[Line]:
    """A word on each thing that keeps the item from being followed up."""
    lines = [Line(key="item-party-unknown", facts={"words": each}) for each in _unknown(item)]
    if item.kind in GIVEN and not item.task and item.status not in CLOSED:
        lines += _work_gaps(context, item)
        if day := item.due_date:
            lines += closed_on(context, day, lambda: recipients_on(context.session, item, day))
    return lines


def closed_on(context: Context, day: date, readers: Callable[[], Iterable[Person]]) -> list[Line]:
    """A deadline within a recess or a conference of whoever is told of it is kept, and questioned."""
    periods = list_periods(context.session, day)
    stations = sorted({(each.station or "").casefold() for each in readers()}) if periods else ()
    found = [periods[station] for station in stations if station in periods]
    return [Line(key=f"item-due-in-{each.kind}", facts={"station": Code(value=each.station)}) for each in found]


def reply_of(context: Context, item: Item, title: Line, parts: Sequence[Part] = (), **more: Any) -> Reply:
    """A reply about one item: said here only where all who read here may see the item, else to the asker alone."""
    answer = Answer(rows=(item_row(context.session, item, context.now),), total=1)
    reply = Reply(title=title, parts=tuple(parts), answer=answer, example=item.example, **more)
    if context.place.audience == "direct" or is_shown_here(context.session, item.number, to_reader(context)):
        return reply
    # Of a note of somebody's own not even the number is for others.
    own = item.kind == "personal"
    named = Line(key="item-in-private", facts={"number": Code(value=str(item.number))})
    return Reply(title=Line(key="items-in-private") if own else named, private=reply)


def holding_item(reply: Reply) -> Reply:
    """The part of a reply that holds the item: what is said in the place, else what is said in private."""
    return reply if reply.answer.rows else reply.private or reply


def title(key: str, item: Item, **more: Fact) -> Line:
    """A title that names the item by its number, kind and words."""
    number, kind = Code(value=str(item.number)), Code(value=item.kind)
    return Line(key=key, facts={"number": number, "kind": kind, "text": words(item), **more})


def note_line(number: int, note: str, lang: str) -> Line:
    """What is kept as a note beside what was done with an item, so that it is seen what was taken for one."""
    said = WordsFact(text=note, lang=lang)
    return Line(key="item-note-kept", facts={"number": Code(value=str(number)), "note": said})


def button(key: str, command: Command, item: Item | None = None) -> Button:
    """A button that stands for a command; of an item, it carries the version that was shown."""
    named = {"number": Code(value=str(item.number))} if item else {}
    return Button(label=Line(key=key, facts=named), command=to_dict(command), version=item.version if item else None)


def undo_button(context: Context) -> Button:
    """What takes back what was just done, with the line of the trail by which it is known later."""
    return button("button-undo", Undo()).model_copy(update={"version": newest_line(context.session)})


def parties(context: Context, item: Item, capacities: Iterable[str]) -> list[Fact]:
    """The parties of an item in these capacities, as registered."""
    wanted = set(capacities)
    marked = sees_unverified(context)
    return [facts.party(context.session, each, marked=marked) for each in item.parties if each.capacity in wanted]


def words(item: Item) -> Fact:
    """What the item says: people's own words, or what Focal itself asks for."""
    return task_words(item) or WordsFact(text=item.text, lang=item.lang)


def deadline(context: Context, item: Item) -> Fact:
    return facts.deadline(context.session, item) or Term(key="no-deadline")


def status(item: Item, now: datetime) -> Term:
    """How an item stands; one past its date remains open, which blames nobody."""
    return Term(key="status-overdue" if is_late(item, now) else status_key(item))


def label(name: str) -> Line:
    return Line(key=f"item-label-{name.replace('_', '-')}")


def value(fact: Fact) -> Line:
    return Line(key="item-value", facts={"value": fact})


def quote(item: Item) -> Quote:
    """The words as they were said."""
    return Quote(words=WordsFact(text=item.said, lang=item.lang))


def day_of(context: Context, at: datetime) -> Day:
    return Day(date=local_day(at, context.zone), weekday=False)


def _is_settled(item: Item) -> bool:
    # What was concluded or made known is neither open nor closed.
    return item.kind not in WORK and item.status == "open"


def _several(context: Context, item: Item, capacity: str, *, shown_empty: bool = True) -> Fact | None:
    found = parties(context, item, [capacity])
    return Several(facts=tuple(found)) if found or shown_empty else None


def _meeting(context: Context, item: Item) -> list[tuple[Line, Line]]:
    meeting = get_meeting(context.session, item.meeting_id) if item.meeting_id else None
    if meeting is None:
        return []
    named: Mapping[str, Fact] = {
        "meeting": facts.meeting(context.session, meeting),
        "day": Day(date=meeting.start, weekday=False),
    }
    return [(label("meeting"), Line(key="item-meeting", facts=named))]


def _unknown(item: Item) -> list[WordsFact]:
    return [WordsFact(text=each.words or "", lang=item.lang) for each in item.parties if each.kind == "unknown"]


def unled(context: Context, item: Item) -> list[Line]:
    """A word on each reason why nobody sees to what the item asks, or to a party's share of it."""
    lines = [Line(key="item-party-unknown", facts={"words": each}) for each in _unknown(item)]
    none = [] if any(each.capacity in OWED for each in item.parties) else [Line(key="item-no-owner")]
    return [*lines, *none, *_nobodies(context, item)]


def _work_gaps(context: Context, item: Item) -> list[Line]:
    lines = [] if any(each.capacity in OWED for each in item.parties) else [Line(key="item-no-owner")]
    if item.due_kind == "none":
        lines.append(Line(key="item-no-date"))
    elif item.due_at is None:
        hangs = get_meeting(context.session, item.due_meeting_id) if item.due_meeting_id else None
        key = "item-meeting-cancelled" if hangs and hangs.status == "cancelled" else "item-unbound"
        lines.append(Line(key=key, facts={"deadline": deadline(context, item)}))
    return lines + _nobodies(context, item)


def _nobodies(context: Context, item: Item) -> list[Line]:
    nobody = [each for each in item.parties if each.capacity in OWED and _is_led_by_nobody(context, item, each)]
    # Who sees to it for a body depends on the topic; the focal point for a topic has it from there.
    apart = [each for each in nobody if each.kind == "body" and item.topic_id is None]
    named = [each for each in nobody if each not in apart]
    return [_nobody(context, item, key, some) for key, some in (("topic", apart), ("attention", named)) if some]


def _nobody(context: Context, item: Item, key: str, some: Sequence[ItemParty]) -> Line:
    marked = sees_unverified(context)
    said = Several(facts=tuple(facts.party(context.session, each, marked=marked) for each in some))
    return Line(key=f"item-no-{key}", facts={"parties": said, "number": Code(value=str(item.number))})


def _is_led_by_nobody(context: Context, item: Item, party: ItemParty) -> bool:
    if party.kind not in ("body", "role", "member"):
        return False
    return not attentions_of(context, party, item.topic_id)
