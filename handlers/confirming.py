"""A body's list of focal points confirmed: who speaks for it, what is still open in it, when it is answered."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from handlers import seen
from handlers.commands.command import Command
from handlers.context import Context
from handlers.plans import COPIED, tell
from handlers.reader import selves
from handlers.rights import is_secretariat
from handlers.task_words import AGREE, CONFIRM, RECORD
from handlers.tasks import Asking
from handlers.zones import item_day
from storage import upkeep
from storage.tables.items import Item
from storage.tables.people import Person
from storage.tables.register import FocalPoint, Succession
from storage.tasks import list_entries, list_speakers, list_spoken_for, list_tasks

# The word of these counts for a body's list; that of whoever holds an entry is theirs alone.
FOR_A_BODY = ("body", "desk")
# How many days the body has for one change, and the desk to record it.
DAYS_FOR_A_CHANGE = 14


def asking(context: Context, command: Command) -> Asking:
    """As the speaker asks, by a command."""
    name = context.cause or type(command).__name__
    return Asking(context.session, context.now, context.person, context.person.id, name, context.zone)


def spoken_for(context: Context) -> frozenset[str]:
    """The bodies for which the asker, or an office they answer, may speak today."""
    own = selves(context, context.person)
    return context.once("spoken_for", lambda: list_spoken_for(context.session, own, seen.today(context)))


def speaks(context: Context, body_id: str | None) -> bool:
    return body_id is not None and body_id in spoken_for(context)


def confirms_as(context: Context, row: FocalPoint) -> str:
    """In which quality the asker confirms an entry."""
    if speaks(context, row.body_id):
        return "body"
    holds = row.person_id in selves(context, context.person)
    return "desk" if is_secretariat(context) and not holds else "holder"


def open_list(ask: Asking, body_id: str, until: date, on: date) -> Item:
    """Asks a body for the whole of its list, and tells whoever stands in it."""
    item = ask.make(CONFIRM, body_id, list_speakers(ask.session, body_id, on), until, body=body_id)
    owners = {party.person_id for party in item.parties}
    holders = {row.person_id for row in list_entries(ask.session, body_id, on, example=ask.maker.example)}
    people = [ask.session.get_one(Person, each) for each in sorted(holders - owners)]
    people = [each for each in people if each.active]
    tell(ask.session, item, COPIED, people, ask.now, {})
    return item


def unanswered(context: Context, item: Item, on: date) -> Sequence[FocalPoint]:
    """The entries of a list that the body has neither confirmed nor changed since it was asked."""
    asked = item_day(item, item.made_at)
    rows = list_entries(context.session, item.about or "", on, example=item.example)
    agreed = {
        each.focal_point_id
        for each in upkeep.list_pending(context.session, [row.id for row in rows])
        if each.state == upkeep.AGREED
    }
    return [row for row in rows if row.id not in agreed and not _is_confirmed(row, asked)]


def settle(context: Context, command: Command, body_ids: Collection[str | None]) -> None:
    """What these bodies were asked is answered once nothing in their lists is open any more."""
    ask, today = asking(context, command), seen.today(context)
    for body_id in sorted(each for each in body_ids if each):
        for item in list_tasks(context.session, CONFIRM, about=body_id):
            if unanswered(context, item, today):
                ask.start(item)
            else:
                ask.close(item)


def ask_body(context: Context, command: Command, row: Succession, entry: FocalPoint) -> None:
    """The body is asked whether it confirms a change that was proposed."""
    speakers = list_speakers(context.session, entry.body_id, seen.today(context)) if entry.body_id else []
    ask, until = asking(context, command), _until(context)
    ask.make(AGREE, str(row.id), speakers, until, body=entry.body_id, topic=entry.topic_id)


def ask_desk(context: Context, command: Command, row: Succession, entry: FocalPoint) -> None:
    """The body has confirmed a change: the desk is asked to record it with its reference."""
    ask = asking(context, command)
    ask.close_all(AGREE, str(row.id))
    ask.make(RECORD, str(row.id), (), _until(context), topic=entry.topic_id)


def over(context: Context, command: Command, row: Succession, status: str = "withdrawn") -> None:
    """A proposal stands no longer: nobody is asked for it any more."""
    ask = asking(context, command)
    ask.close_all(AGREE, str(row.id), status)
    ask.close_all(RECORD, str(row.id), status)


def _until(context: Context) -> date:
    return date.fromordinal(seen.today(context).toordinal() + DAYS_FOR_A_CHANGE)


def _is_confirmed(row: FocalPoint, since: date) -> bool:
    return row.confirmed_by in FOR_A_BODY and row.confirmed_on is not None and row.confirmed_on >= since
