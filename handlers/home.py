"""One's own page: what is to be done by urgency, one's topics, the next meetings, the reminders to come."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from itertools import groupby
from types import MappingProxyType
from typing import Any

from handlers import seen
from handlers.answer import Answer, Button, Count, ItemRow, Items, Line, Part, Reply, Row
from handlers.commands.command import Command
from handlers.commands.notices import ShowReminders
from handlers.commands.pages import ShowHome
from handlers.commands.upkeep import ConfirmFocalPoint
from handlers.context import Context
from handlers.errors import Refusal
from handlers.item_buttons import form_button, row_buttons
from handlers.item_data import is_late, item_row
from handlers.item_reply import button, item_line
from handlers.meetings import next_meetings, pages, rows as told_of
from handlers.meetings_which import need_group
from handlers.notices_coming import show_reminders
from handlers.reader import selves, to_reader
from handlers.rights import capacities_of
from storage.focal_points import list_roles_of_people
from storage.item_parties import owed_by
from storage.item_readers import Reader
from storage.items import Wanted, count_items, find_items
from storage.tables.items import Item

PAGE = 10
MOST = 5
MOST_TOPICS = 20
SOON = timedelta(days=7)


@dataclass(frozen=True)
class Section:
    """A part of the page: its rows as data, how they are said, and whether any of it is an example."""

    rows: tuple[Row, ...] = ()
    parts: tuple[Part, ...] = ()
    example: bool = False


def show_home(context: Context, command: ShowHome) -> Reply:
    """The asker's page, to them alone; whoever is not in the register is shown what to try."""
    reader = to_reader(context)
    wanted = Wanted(status="open", party=owed_by(reader.ids, reader.posts, reader.members))
    total = count_items(context.session, wanted, reader, context.now, here=False)
    mine = _items(context, command, wanted, reader, total)
    if command.cursor is not None:
        return mine
    if context.person.kind == "visitor" and not total:
        return _welcome()
    rest = (_topics(context), _meetings(context), _reminders(context))
    answer = mine.answer.model_copy(update={"rows": (*mine.answer.rows, *(row for each in rest for row in each.rows))})
    parts = (*mine.parts, *(part for each in rest for part in each.parts))
    update = {
        "title": Line(key="show-home"),
        "parts": parts,
        "answer": answer,
        "buttons": _buttons(mine, bool(rest[0].rows)),
    }
    return mine.model_copy(update={**update, "example": mine.example or any(each.example for each in rest)})


def _welcome() -> Reply:
    tries = tuple(Line(key=f"welcome-{job}") for job in ("ask", "record", "remind"))
    parts = (Items(lines=tries), Line(key="home-visitor"))
    return Reply(title=Line(key="home-welcome"), parts=parts, audience="asker")


def _buttons(mine: Reply, held: bool) -> tuple[Button, ...]:
    new, settings = form_button("button-new-action", "RecordAction"), form_button("button-settings", "SetProfile")
    return (*mine.buttons, new, *(_upkeep() if held else ()), settings)


def _upkeep() -> tuple[Button, ...]:
    """What whoever is named for a topic may say of it."""
    confirm = button("button-confirm-entries", ConfirmFocalPoint())
    return (confirm, form_button("button-propose-successor", "ProposeSuccessor"), form_button("button-away", "SetAway"))


def _items(context: Context, command: ShowHome, wanted: Wanted, reader: Reader, total: int) -> Reply:
    session, now = context.session, context.now
    found = find_items(session, wanted, reader, now, here=False, after=command.cursor, limit=PAGE + 1)
    page, more = found[:PAGE], len(found) > PAGE
    cursor = page[-1].number if more else None
    rows = tuple(_row(context, item) for item in page)
    title = Line(key="home-items", facts={"count": Count(n=total)})
    return Reply(
        title=title,
        parts=(*((title,) if command.cursor is None else ()), *_by_urgency(context, page)),
        buttons=(button("button-more", ShowHome(cursor=cursor)),) if more else (),
        answer=Answer(rows=rows, total=total, cursor=cursor),
        audience="asker",
        example=any(item.example for item in page),
    )


def _row(context: Context, item: Item) -> ItemRow:
    return item_row(context.session, item, context.now).model_copy(update={"buttons": row_buttons(context, item)})


def _by_urgency(context: Context, page: Sequence[Item]) -> Iterator[Part]:
    # The page comes in the order of the deadlines, so that what is equally urgent stands together.
    for key, items in groupby(page, lambda item: _urgency(context, item)):
        yield Line(key=f"home-items-{key}")
        yield Items(lines=tuple(item_line(context, item) for item in items))


def _urgency(context: Context, item: Item) -> str:
    if item.due_at is None:
        return "undated"
    if is_late(item, context.now):
        return "late"
    return "soon" if item.due_at <= context.now + SOON else "later"


def _topics(context: Context) -> Section:
    held = list_roles_of_people(context.session, selves(context, context.person), seen.today(context))
    topics = seen.named(context, "topic", {each.row.topic_id for each in held})
    bodies = seen.named(context, "body", {each.row.body_id for each in held if each.row.body_id})
    roles = seen.roles(context, {each.row.role_id for each in held})
    rows = tuple(
        Row(
            kind="topic",
            id=each.row.topic_id,
            facts={
                "topic": topics[each.row.topic_id],
                "role": roles[each.row.role_id],
                "has_body": seen.flag(each.row.body_id),
                "body": bodies.get(each.row.body_id or "", topics[each.row.topic_id]),
            },
        )
        for each in held[:MOST_TOPICS]
    )
    lines = Items(lines=tuple(Line(key="home-topic", facts=row.facts) for row in rows))
    marked = any(each.row.example or each.person.example for each in held[:MOST_TOPICS])
    return Section(rows, (Line(key="home-topics"), lines), marked) if rows else Section()


def _meetings(context: Context) -> Section:
    """The next meetings of all, and the next of each of one's own groups, with what is due before them."""
    found = next_meetings(context, None)
    for group in sorted({group for group, _ in capacities_of(context)}):
        # A group of staff is not shown to others, though they may sit in it.
        with suppress(Refusal):
            found += next_meetings(context, need_group(context, group))
    by_day = sorted({each.id: each for each in found}.values(), key=lambda each: (each.start, each.id))[:MOST]
    rows, marked = told_of(context, by_day), any(each.example for each in by_day)
    parts = (Line(key="home-meetings"), *pages(context, rows, by_day))
    return Section(rows, parts, marked) if rows else Section()


def _reminders(context: Context) -> Section:
    told = show_reminders(context, ShowReminders())
    told = told.private or told
    rows, lists = _rows(told)[:MOST], [part for part in told.parts[:1] if isinstance(part, Items)]
    if not rows or not lists:
        return Section()
    return Section(tuple(rows), (Line(key="home-reminders"), Items(lines=lists[0].lines[:MOST])), told.example)


def _rows(reply: Reply) -> list[Row]:
    return [row for row in reply.answer.rows if isinstance(row, Row)]


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType({ShowHome: show_home})
