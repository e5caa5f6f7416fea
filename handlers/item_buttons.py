"""What can be pressed beside an item: only what whoever presses may do, most useful first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from handlers.answer import Button
from handlers.binding import check_completes, check_owes, represents
from handlers.commands.fields import DueMoment
from handlers.commands.items import AgreeItems, CompleteItem, ShowItem
from handlers.commands.notices import SnoozeReminder
from handlers.commands.pages import ShowForm
from handlers.context import Context
from handlers.errors import Refusal
from handlers.item_data import OVERDUE_OF
from handlers.item_reply import button
from handlers.reader import selves
from handlers.recipients import recipients
from handlers.rights import leads_group
from handlers.task_buttons import task_buttons
from handlers.zones import to_local
from storage.items import CALL, GIVEN, WORK
from storage.tables.items import Item

MORNING = 9
REPORTED = "reported_done"


def item_buttons(context: Context, item: Item) -> tuple[Button, ...]:
    """All that the asker may do with an item in force; whoever leads its group closes what is reported done."""
    if item.status == REPORTED and leads_group(context, item.group_id):
        return (*closing(item), shown(item))
    if not works(item):
        return ()
    completes, owes = _may(check_completes, context, item), _may(check_owes, context, item)
    if item.task:
        return task_buttons(item) if owes else (shown(item),)
    mine = {each.id for each in recipients(context.session, item, context.now)} & selves(context, context.person)
    return (
        *(done(item) if completes else ()),
        *(later(item, context.now, context.zone) if mine else ()),
        *(changed(item) if owes else ()),
        *(followed(item) if item.kind == CALL and leads_group(context, item.group_id) else ()),
        shown(item),
    )


def row_buttons(context: Context, item: Item) -> tuple[Button, ...]:
    """What fits beside each row of a list of what the asker owes."""
    if not works(item) or item.task:
        return (shown(item),)
    moves = () if represents(context, item) else (form_button("button-new-date", "MoveDeadline", item),)
    return (done(item)[0], *moves, shown(item))


def works(item: Item) -> bool:
    """Whether something is still to be done."""
    return item.status in OVERDUE_OF and item.kind in WORK


def done(item: Item) -> tuple[Button, ...]:
    """Done, as it is or with a word on it."""
    complete = button("button-done", CompleteItem(item=item.number), item)
    return (complete, form_button("button-done-note", "CompleteItem", item))


def closing(item: Item) -> tuple[Button, ...]:
    """What is reported done is indeed, or is to be worked on still."""
    return (
        button("button-done", CompleteItem(item=item.number), item),
        form_button("button-reopen", "ReopenItem", item),
    )


def answering(item: Item) -> tuple[Button, ...]:
    """Yes to what was given to one to do, or no, with the reason."""
    declines = ShowForm(form="AnswerItem", item=item.number, filled={"kind": "declined"})
    accept = button("button-accept-item", AgreeItems(items=(item.number,)), item)
    return (accept, button("button-decline-item", declines, item))


def later(item: Item, now: datetime, zone: str) -> tuple[Button, ...]:
    """Reminded tomorrow, in three days, or when the person says."""
    morning = to_local(now, zone).replace(hour=MORNING, minute=0, second=0, microsecond=0)
    days = (("button-snooze", 1), ("button-snooze-3", 3))
    moments = ((key, DueMoment(at=morning + timedelta(days=count), zone=zone)) for key, count in days)
    put_off = (button(key, SnoozeReminder(item=item.number, until=at), item) for key, at in moments)
    return (*put_off, form_button("button-snooze-until", "SnoozeReminder", item))


def changed(item: Item) -> tuple[Button, ...]:
    """Another date, other hands."""
    over = (form_button("button-hand-over", "ReassignItem", item),) if item.kind in GIVEN else ()
    return (form_button("button-new-date", "MoveDeadline", item), *over)


def followed(item: Item) -> tuple[Button, ...]:
    """What became of a call to action."""
    return (form_button("button-follow-call", "FollowCall", item),)


def shown(item: Item) -> Button:
    """All about the item."""
    return button("button-show", ShowItem(item=item.number), item)


def form_button(key: str, form: str, item: Item | None = None) -> Button:
    """A button that opens a form."""
    return button(key, ShowForm(form=form, item=item.number if item else None), item)


def _may(check: Callable[[Context, Item], None], context: Context, item: Item) -> bool:
    try:
        check(context, item)
    except Refusal:
        return False
    return True
