"""What becomes of an item: progress, done, opened again, withdrawn."""

from __future__ import annotations

from handlers import seen
from handlers.answer import Code, Fact, Line, Reply, Term, Words
from handlers.binding import (
    check_completes,
    check_ended,
    check_leads,
    check_not_closed,
    check_open,
    check_owes,
    check_own,
    check_takes_part,
    is_reviewed,
    owes,
    represents,
)
from handlers.commands.command import Command
from handlers.commands.items import CompleteItem, ReopenItem, ReportProgress, WithdrawItem
from handlers.context import Context
from handlers.errors import Refusal
from handlers.item_buttons import item_buttons
from handlers.item_reply import note_line, reply_of, status, title, undo_button
from handlers.item_words import check_note, check_text
from handlers.items_record import tell_owners
from handlers.parties import attentions
from handlers.plans import replan, tell
from handlers.reader import need_item, selves
from handlers.rights import is_secretariat, leads_group
from handlers.task_buttons import ANSWERED
from handlers.trail import item_as_data, keep_change
from storage.tables.items import Item
from storage.tables.people import Person
from storage.undo import was_draft

STEPS = ("open", "in_progress", "pending")
ENDS = ("reported_done", "closed")
# Whoever is not in the register can have nobody told of anything.
KINDS_KNOWN = ("staff", "delegate")


def complete_item(context: Context, command: CompleteItem) -> Reply:
    """Done: closed, or reported done where a chair, secretary or the secretariat confirms it."""
    item = need_item(context, command.item)
    check_open(item)
    check_completes(context, item)
    check_answered(context, item)
    return _complete(context, command, item, check_note(command.note))


def check_answered(context: Context, item: Item) -> None:
    """Refuses to call done what Focal itself asks for and what is answered by what it says; the desk may close it."""
    if item.task in ANSWERED and not is_secretariat(context):
        raise Refusal("task-answer", number=_number(item))


def report_progress(context: Context, command: ReportProgress) -> Reply:
    """How far an item is, in the person's words; a status only where one was said."""
    item, note = need_item(context, command.item), check_text(command.note)
    check_open(item)
    check_takes_part(context, item)
    if command.status in ENDS:
        check_completes(context, item)
        check_answered(context, item)
        return _complete(context, command, item, note)
    if command.status is not None and command.status not in STEPS:
        raise Refusal("item-status-refused", number=_number(item), status=Term(key=f"status-{command.status}"))
    before = item_as_data(item)
    item.status = command.status or ("in_progress" if item.status == "open" else item.status)
    keep_change(context, command, item, before, "progress", note)
    replan(context.session, [item], context.now)
    said = title("item-progress", item, note=Words(text=note, lang=context.evidence.lang))
    return reply_of(context, item, said, (_status_line(context, item),), buttons=item_buttons(context, item))


def reopen_item(context: Context, command: ReopenItem) -> Reply:
    """A closed, withdrawn or reported item is open again, or the draft that it was; what the group closed, it opens."""
    item = need_item(context, command.item)
    check_ended(item)
    (check_owes if item.status != "closed" or not is_reviewed(context, item) else check_leads)(context, item)
    before = item_as_data(item)
    # Withdrawn and opened again, a draft would else be in force without anybody's agreement.
    draft = item.status in ("withdrawn", "superseded") and was_draft(context.session, item.number)
    item.status, item.closed_at, item.closed_by = "draft" if draft else "open", None, None
    item.superseded_by = None
    keep_change(context, command, item, before, "reopened", check_note(command.reason))
    replan(context.session, [item], context.now)
    if not draft:
        tell_owners(context, item, "reopened")
    return reply_of(
        context, item, title("item-reopened", item), (_status_line(context, item),), buttons=(undo_button(context),)
    )


def withdraw_item(context: Context, command: WithdrawItem) -> Reply:
    """The item is taken back, and stays on record."""
    item = need_item(context, command.item)
    check_not_closed(item)
    check_own(context, item)
    other = _successor(context, command)
    before, draft = item_as_data(item), item.status == "draft"
    item.status, item.closed_at, item.closed_by = "superseded" if other else "withdrawn", context.now, context.person.id
    item.superseded_by = other.number if other else None
    keep_change(context, command, item, before, item.status, check_note(command.reason))
    replan(context.session, [item], context.now)
    if not draft:
        tell_owners(context, item, "withdrawn")
    said = title("item-superseded", item, other=_number(other)) if other else title("item-withdrawn", item)
    return reply_of(context, item, said, (), buttons=(undo_button(context),))


def _successor(context: Context, command: WithdrawItem) -> Item | None:
    """The item that takes the place of the one withdrawn; refuses itself, and what is taken back already."""
    if command.superseded_by is None:
        return None
    other = need_item(context, command.superseded_by)
    if other.number == command.item:
        raise Refusal("item-superseded-by-itself", number=_number(other))
    if other.status != "closed":
        check_not_closed(other)
    return other


def settle(context: Context, item: Item) -> bool:
    """Closes the item, or marks it reported done where that is for others to confirm; tells whether it is closed."""
    closes = leads_group(context, item.group_id) or not (is_reviewed(context, item) or _for_member(context, item))
    if not closes and item.status == "reported_done":
        raise Refusal("item-reported-already", number=_number(item))
    item.status = "closed" if closes else "reported_done"
    if closes:
        item.closed_at, item.closed_by = context.now, context.person.id
    return closes


def _for_member(context: Context, item: Item) -> bool:
    """Whether the asker has it to do for a member alone: that a member has done it is confirmed, whatever the group."""
    return represents(context, item) and not owes(context, item)


def _complete(context: Context, command: Command, item: Item, note: str | None) -> Reply:
    before = item_as_data(item)
    reviewed = not settle(context, item)
    keep_change(context, command, item, before, "reported" if reviewed else "done", note)
    replan(context.session, [item], context.now)
    tell_done(context, item)
    key = "item-reported-done" if reviewed else "item-done"
    noted = (note_line(item.number, note, context.evidence.lang),) if note else ()
    return reply_of(context, item, title(key, item), noted, buttons=(undo_button(context),))


def tell_done(context: Context, item: Item) -> None:
    """Tells whoever made the item, and those to whom it is reported, that it is done."""
    if item.kind == "personal":
        return
    on, own = seen.today(context), selves(context, context.person)
    asked = [each for each in item.parties if each.capacity == "report_to"]
    people = [context.session.get_one(Person, item.maker_id)]
    if people[0].kind in KINDS_KNOWN:
        people += [person for each in asked for person in attentions(context.session, each, item.topic_id, on)]
    others = {person.id: person for person in people if person.id not in own}
    tell(context.session, item, "completed", others.values(), context.now, {"by": context.person.id})


def _status_line(context: Context, item: Item) -> Line:
    return Line(key="item-stands", facts={"status": status(item, context.now)})


def _number(item: Item) -> Fact:
    return Code(value=str(item.number))
