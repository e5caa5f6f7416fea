"""Saying yes: to drafts, by whoever leads the group; to what is in force, by whoever is to do it."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.answer import Answer, Button, Code, Count, Fact, Items, Line, Reply
from handlers.binding import agreed_audience, check_leads, check_not_closed, check_open, owes, represents
from handlers.commands.command import Command
from handlers.commands.items import AgreeItems
from handlers.context import Context
from handlers.errors import Refusal
from handlers.item_buttons import item_buttons
from handlers.item_data import item_row
from handlers.item_reply import item_line, undo_button
from handlers.item_words import check_note
from handlers.items_record import tell_owners
from handlers.not_enrolled import say_not_enrolled, say_to_asker
from handlers.plans import replan
from handlers.reader import need_item, to_reader
from handlers.told_of import reach_of, why_untold
from handlers.trail import item_as_data, keep_change
from storage.items import is_shown_here
from storage.tables.items import Item

# Who accepts sets to work on it, also after having declined; what has gone further stays as far as it is.
BEGINS = ("open", "pending")


def agree_items(context: Context, command: AgreeItems) -> Reply:
    """Drafts become agreed and those who see to them are told, as far as they can be; what is in force is accepted by
    whoever owes it.

    Which of the two was meant, the items tell. What is accepted is accepted as a whole or not at all; of what is to be
    agreed each item that cannot be is named with the reason, and the others are.
    """
    found = [_found(context, number) for number in dict.fromkeys(command.items)]
    known = [each for each in found if isinstance(each, Item)]
    if len(known) == len(found) and all(item.status != "draft" and _accepts(context, item) for item in known):
        return accept_items(context, command, known, check_note(command.note))
    judged = [_agreeable(context, each) if isinstance(each, Item) else each for each in found]
    items = [each for each in judged if isinstance(each, Item)]
    refused = [each for each in judged if isinstance(each, Refusal)]
    if len(found) == 1 and refused:
        raise refused[0]
    for item in items:
        _agree(context, command, item)
    replan(context.session, items, context.now)
    for item in items:
        tell_owners(context, item, "assigned", how="agreed")
    lines = [each.line for each in refused]
    if not items:
        return _none_agreed(lines)
    return _said(context, items, lines)


def _said(context: Context, items: Sequence[Item], refused: Sequence[Line]) -> Reply:
    """What was agreed, and who is told of it, as far as they are."""
    reach = reach_of(context, items)
    # Where others read too, nothing is said of who cannot be told.
    alone = context.place.audience == "direct" or reach.telling == "yes"
    telling = reach.telling if alone else "plain"
    reply = _told(context, items, "items-agreed", (undo_button(context),), refused, told=Code(value=telling))
    return say_not_enrolled(context, say_to_asker(context, reply, why_untold(context, reach)), items)


def _found(context: Context, number: int) -> Item | Refusal:
    try:
        return need_item(context, number)
    except Refusal as refusal:
        return refusal


def _accepts(context: Context, item: Item) -> bool:
    return represents(context, item) or owes(context, item)


def _agreeable(context: Context, item: Item) -> Item | Refusal:
    """The draft, if the speaker may agree to it, else why it cannot be agreed."""
    try:
        if item.status == "draft":
            check_leads(context, item, "item-agree-not-yours")
            return item
        check_not_closed(item)
    except Refusal as refusal:
        return refusal
    return Refusal("item-agreed-already", number=Code(value=str(item.number)))


def _none_agreed(lines: Sequence[Line]) -> Reply:
    return Reply(title=Line(key="items-agreed-none"), parts=(Items(lines=tuple(lines)),), audience="asker")


def accept_items(context: Context, command: Command, items: Sequence[Item], note: str | None = None) -> Reply:
    """Notes that whoever owes the items accepts them; refuses all where one is closed or asks for nothing."""
    for item in items:
        check_open(item)
    for item in items:
        before = item_as_data(item)
        item.status = "in_progress" if item.status in BEGINS else item.status
        keep_change(context, command, item, before, "accepted", note)
    replan(context.session, items, context.now)
    buttons = item_buttons(context, items[0]) if len(items) == 1 else ()
    return _told(context, items, "items-accepted", buttons)


def _agree(context: Context, command: AgreeItems, item: Item) -> None:
    before = item_as_data(item)
    item.status, item.audience = "open", agreed_audience(context, item)
    keep_change(context, command, item, before, "agreed", check_note(command.note))


def _told(
    context: Context,
    items: Sequence[Item],
    key: str,
    buttons: tuple[Button, ...],
    refused: Sequence[Line] = (),
    **facts: Fact,
) -> Reply:
    said = Line(key=key, facts={"count": Count(n=len(items)), **facts})
    rows = tuple(item_row(context.session, item, context.now) for item in items)
    reply = Reply(
        title=said,
        parts=(Items(lines=tuple(item_line(context, item) for item in items)), *refused),
        answer=Answer(rows=rows, total=len(rows)),
        buttons=buttons,
        example=any(item.example for item in items),
    )
    reader = to_reader(context)
    if context.place.audience == "direct" or all(is_shown_here(context.session, each.number, reader) for each in items):
        return reply
    return Reply(title=said, private=reply)
