"""Messages that were sent, as they would be composed now: for the same reader and place, in the present state.

A message about one item becomes what is shown of it now; of one about several the lines that stand for items change.
What the reader may no longer see is named by its number alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from pydantic import ValidationError
from sqlalchemy.orm import Session

from handlers.answer import Answer, Button, Code, ItemRow, Items, Line, Part, Reply
from handlers.commands.items import ShowItem
from handlers.commands.pages import ShowHome
from handlers.context import Context, Evidence
from handlers.errors import Refusal
from handlers.home import show_home
from handlers.item_buttons import row_buttons
from handlers.item_data import OVERDUE_OF, item_row
from handlers.item_reply import item_line
from handlers.items_list import show_item
from handlers.posted import mine_of
from handlers.reader import to_reader
from handlers.readings import reading, shown_reading
from storage.items import find_visible, get_item, is_shown_here
from storage.jobs import get_job
from storage.meetings import get_meeting
from storage.tables.items import Item
from storage.tables.notices import Message
from storage.tables.people import Person
from storage.tables.places import Place

Shown = tuple[Reply, Mapping[int, int]]
# What a person's own page is titled by, and one of its further pages.
PAGES, FURTHER = ("show-home", "home-"), "home-items"


def shown_items(reply: Reply) -> dict[int, int]:
    """The items that a reply shows where it is read, by number with their versions."""
    return {row.number: row.version for row in reply.answer.rows if isinstance(row, ItemRow)}


def is_page(reply: Reply) -> bool:
    """Whether it is somebody's own page, of which only the latest in a place is read."""
    return reply.title.key.startswith(PAGES)


def show_again(session: Session, message: Message, shown: Mapping[int, int], now: datetime) -> Shown | None:
    """The present state of a message that was sent, and the versions of its items that it then shows.

    ``shown`` has the items, by number. Nothing where the message is to stay as it is: nobody reads it, its stored form
    can no longer be read, or its items are gone.
    """
    context, frozen = _context(session, message, now), _frozen(message)
    if context is None or frozen is None:
        return None
    if (number := shown_reading(frozen)) is not None:
        return _reading(context, number)
    if is_page(frozen) and frozen.title.key != FURTHER:
        page = show_home(context, ShowHome())
        return page, shown_items(page)
    items = {number: item for number in shown if (item := get_item(session, number)) is not None}
    if not items:
        return None
    alone = len(shown) == 1 and not is_page(frozen)
    reply = _card(context, next(iter(items))) if alone else _list(context, frozen, items)
    return _with_mine(reply, frozen), {number: item.version for number, item in items.items()}


def show_to(context: Context, message: Message) -> Reply | None:
    """The same for whoever asks, in the place where they ask: as it was said while all that it shows is as it was and
    theirs to see, else as it is now. Nothing where it can't be read any more."""
    frozen = _frozen(message)
    if frozen is None:
        return None
    if (number := shown_reading(frozen)) is not None:
        return (_reading(context, number) or (frozen, {}))[0]
    shown = shown_items(frozen)
    items = {number: item for number in shown if (item := get_item(context.session, number)) is not None}
    same = all(item.version == shown[number] and _is_seen(context, number) for number, item in items.items())
    if len(items) == len(shown) and same:
        return frozen
    if not items:
        return None
    reply = _card(context, next(iter(items))) if len(shown) == 1 else _list(context, frozen, items)
    return _with_mine(reply, frozen)


def _with_mine(reply: Reply, frozen: Reply) -> Reply:
    """The button by which others have it in their language stays."""
    kept = tuple(each for each in mine_of(frozen) if each not in reply.buttons)
    return reply.model_copy(update={"buttons": (*reply.buttons, *kept)}) if kept else reply


def _reading(context: Context, number: int) -> Shown | None:
    job = get_job(context.session, number)
    meeting = get_meeting(context.session, job.meeting_id) if job and job.meeting_id else None
    return (reading(context, job, meeting), {}) if job and meeting else None


def _frozen(message: Message) -> Reply | None:
    try:
        return Reply.model_validate(message.reply)
    except ValidationError:
        return None


def _context(session: Session, message: Message, now: datetime) -> Context | None:
    person = session.get(Person, message.person_id) if message.person_id else None
    place = session.get(Place, message.place_id) if message.place_id else _direct(message)
    if person is None or place is None:
        return None
    return Context(session, now, person, place, Evidence("", message.lang), message.zone)


def _direct(message: Message) -> Place:
    """Where notices are read: a conversation with one person, which is no row."""
    where = {"platform": message.platform, "installation": message.installation, "external": message.address}
    return Place(id=0, kind="direct", audience="direct", **where)


def _card(context: Context, number: int) -> Reply:
    try:
        reply = show_item(context, ShowItem(item=number))
    except Refusal:
        return Reply(title=_hidden(number))
    return reply if reply.private is None else Reply(title=_hidden(number))


def _list(context: Context, frozen: Reply, items: Mapping[int, Item]) -> Reply:
    seen = {number: item for number, item in items.items() if _is_seen(context, number)}
    pressed = {row.number for row in frozen.answer.rows if isinstance(row, ItemRow) and row.buttons}
    rows = tuple(_row(context, item, number in pressed) for number, item in seen.items())
    return frozen.model_copy(
        update={
            "parts": tuple(_part(context, part, items, seen) for part in frozen.parts),
            "buttons": tuple(new for each in frozen.buttons if (new := _button(each, items, seen))),
            "answer": Answer(rows=rows, total=frozen.answer.total, cursor=frozen.answer.cursor),
            "private": None,
            "choices": (),
        }
    )


def _row(context: Context, item: Item, pressed: bool) -> ItemRow:
    row = item_row(context.session, item, context.now)
    return row.model_copy(update={"buttons": row_buttons(context, item)}) if pressed else row


def _part(context: Context, part: Part, items: Mapping[int, Item], seen: Mapping[int, Item]) -> Part:
    if not isinstance(part, Items):
        return part
    return part.model_copy(update={"lines": tuple(_line(context, line, items, seen) for line in part.lines)})


def _line(context: Context, line: Line, items: Mapping[int, Item], seen: Mapping[int, Item]) -> Line:
    named = line.facts.get("number")
    number = int(named.value) if isinstance(named, Code) and named.value.isdecimal() else 0
    if number not in items:
        return line
    return item_line(context, seen[number]) if number in seen else _hidden(number)


def _button(button: Button, items: Mapping[int, Item], seen: Mapping[int, Item]) -> Button | None:
    """What concerns an item can be pressed while the item is open and seen."""
    number = (button.command or {}).get("fields", {}).get("item")
    if number not in items:
        return button
    item = seen.get(number)
    return button.model_copy(update={"version": item.version}) if item and item.status in OVERDUE_OF else None


def _is_seen(context: Context, number: int) -> bool:
    reader = to_reader(context)
    if find_visible(context.session, number, reader) is None:
        return False
    return context.place.audience == "direct" or is_shown_here(context.session, number, reader)


def _hidden(number: int) -> Line:
    return Line(key="item-not-shown", facts={"number": Code(value=str(number))})
