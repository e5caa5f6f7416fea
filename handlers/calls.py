"""What becomes of a call to action once it is agreed: transmitted, on an agenda, noted, endorsed, acted on or not."""

from __future__ import annotations

from handlers import seen
from handlers.answer import Code, Day, Reply
from handlers.binding import check_leads, check_open, check_owes, check_takes_part
from handlers.call_course import TAKEN, step_facts
from handlers.commands.items import FollowCall
from handlers.context import Context
from handlers.errors import Refusal
from handlers.item_reply import details, reply_of, title, undo_button
from handlers.item_words import check_text
from handlers.items_change import settle, tell_done
from handlers.plans import replan
from handlers.reader import bodies_of, need_item, posts_of, to_reader
from handlers.rights import leads_group
from handlers.trail import item_as_data, keep_change
from storage.items import CALL
from storage.tables.items import Item

ADDRESSED = "addressed"


def follow_call(context: Context, command: FollowCall) -> Reply:
    """The step is kept with its day; once each of those to whom the call is addressed has taken it, it is closed."""
    item = need_item(context, command.item)
    _check(context, item, command)
    before, live = item_as_data(item), item.status != "closed"
    step = _step(context, item, command)
    item.course = [*(item.course or ()), step]
    ends = live and command.step in TAKEN and _is_taken(item)
    if ends:
        settle(context, item)
    keep_change(context, command, item, before, command.step, step.get("document"))
    replan(context.session, [item], context.now)
    if ends:
        tell_done(context, item)
    said = title("call-followed", item, **step_facts(context, step))
    return reply_of(context, item, said, (details(context, item),), buttons=(undo_button(context),))


def check_call(_context: Context, item: Item) -> None:
    """Refuses what is no call to action, and one that is not agreed or was taken back."""
    if item.kind != CALL:
        raise Refusal("call-of-no-kind", number=Code(value=str(item.number)))
    if item.status != "closed":
        check_open(item)


def _check(context: Context, item: Item, command: FollowCall) -> None:
    check_call(context, item)
    if command.step not in TAKEN:
        check_open(item)
    # Those to whom it is addressed tell how they took it; that it was sent is for those who send it.
    (_check_taken if command.step in TAKEN and item.status != "closed" else check_leads)(context, item)
    if command.body and not leads_group(context, item.group_id) and command.body not in _own(context, item):
        check_leads(context, item)
    if command.step != "on_agenda" and command.on and command.on > seen.today(context):
        raise Refusal("call-not-yet", day=Day(date=command.on))


def check_follows(context: Context, item: Item) -> None:
    """Refuses whoever can say nothing of what became of it."""
    if not _addressed(item) & to_reader(context).groups:
        check_takes_part(context, item)


def _check_taken(context: Context, item: Item) -> None:
    """Refuses whoever neither leads a group to which the call is addressed, nor is to do what it asks for."""
    if not _addressed(item) & to_reader(context).groups:
        check_owes(context, item)


def _own(context: Context, item: Item) -> set[str]:
    """Of those to whom the call is addressed, for whom the speaker tells how they took it."""
    named = {body for _, body in posts_of(context, context.person)}
    return _addressed(item) & (to_reader(context).groups | bodies_of(context, context.person) | named)


def _addressed(item: Item) -> set[str]:
    return {each.body_id for each in item.parties if each.capacity == ADDRESSED and each.body_id}


def _step(context: Context, item: Item, command: FollowCall) -> dict[str, str]:
    body = seen.need_body(context, command.body).id if command.body else None
    own = _own(context, item) if command.step in TAKEN and not leads_group(context, item.group_id) else set[str]()
    # What one of several took is not taken by the others.
    body = next(iter(own)) if body is None and len(own) == 1 else body
    meeting = seen.need_meeting(context, command.meeting) if command.meeting else None
    document = check_text(command.document) if command.document else None
    # Of an agenda the meeting's day counts, and not that on which it is said.
    day = command.on if command.step == "on_agenda" else command.on or seen.today(context)
    kept = {"body": body, "on": day and day.isoformat(), "document": document, "meeting": meeting and meeting.id}
    return {"step": command.step} | {name: value for name, value in kept.items() if value}


def _is_taken(item: Item) -> bool:
    """Whether each body to which the call is addressed has taken it; one that names none was taken by all."""
    taken = [each for each in item.course or () if each["step"] in TAKEN]
    by_all = any("body" not in each for each in taken)
    return bool(taken) and (by_all or _addressed(item) <= {each["body"] for each in taken})
