"""Whether what a button stood beside has changed since: one agrees to the words that one read."""

from __future__ import annotations

from bot.answer.handle import Handlers, handle
from bot.answer.prepare import Prepared
from handlers.answer import Code, Line, Reply
from handlers.commands.command import Command
from handlers.commands.items import ShowItem, Undo
from handlers.context import Context
from handlers.undo import LIFE
from storage.items import get_item
from storage.meetings import get_meeting
from storage.tables.items import Item
from storage.tables.meetings import Meeting
from storage.undo import is_changed_since, is_of_another, is_taken_back


def is_stale(context: Context, prepared: Prepared, command: Command) -> bool:
    """Whether a row has another version than the one shown; to be asked before the command changes it."""
    if prepared.typed is not None:
        return is_overtaken(context, prepared, command)
    items = [get_item(context.session, each) for each in getattr(command, "items", ())]
    if prepared.versions is not None:
        return any(item is not None and item.version != prepared.versions.get(item.number) for item in items)
    version = prepared.version or _shown(prepared, command)
    if version is None or not command.as_shown:
        return False
    rows: list[Item | Meeting | None] = [*items]
    rows += [_meeting(context, getattr(command, "meeting", None)), _item(context, getattr(command, "item", None))]
    return any(row is not None and row.version != version for row in rows)


def is_overtaken(context: Context, prepared: Prepared, command: Command) -> bool:
    """Whether somebody changed the item while another filled a form with how it stood before."""
    number = getattr(command, "item", None)
    item = get_item(context.session, number) if isinstance(number, int) else None
    return item is not None and prepared.version is not None and item.version != prepared.version


def is_of_earlier(context: Context, prepared: Prepared, command: Command) -> bool:
    """Whether the button took back what it stood beside, and the person has changed something else since."""
    line, since = _undone_by(prepared, command), context.now - LIFE
    return line is not None and is_changed_since(context.session, context.person.id, line, since)


def cannot_undo(context: Context, prepared: Prepared, command: Command) -> Line | None:
    """Why a button takes back nothing of what it stood beside: it was taken back before, or was done by somebody else.
    Whoever presses it means that, and no older change of their own."""
    line, since = _undone_by(prepared, command), context.now - LIFE
    if line is None:
        return None
    if is_of_another(context.session, context.person.id, line):
        return Line(key="undo-of-another")
    spent = is_taken_back(context.session, context.person.id, line, since)
    return Line(key="undo-already") if spent else None


def _undone_by(prepared: Prepared, command: Command) -> int | None:
    """The line of the trail that an undoing button stood beside; one for a correction bears an item's version."""
    undoes = isinstance(command, Undo) and command.tell is None and prepared.typed is None
    return prepared.version if undoes else None


def as_it_is(context: Context, handlers: Handlers, command: Command) -> Reply | None:
    """The item as it stands now, to whoever pressed a button that no longer holds; nothing for other rows."""
    number = getattr(command, "item", None)
    if not isinstance(number, int):
        return None
    shown = handle(context, handlers, ShowItem(item=number))
    line = Line(key="item-changed-since", facts={"number": Code(value=str(number))})
    return shown.model_copy(update={"title": line, "audience": "asker"})


def _meeting(context: Context, asked: object) -> Meeting | None:
    return get_meeting(context.session, asked) if isinstance(asked, str) else None


def _item(context: Context, asked: object) -> Item | None:
    return get_item(context.session, asked) if isinstance(asked, int) else None


def _shown(prepared: Prepared, command: Command) -> int | None:
    """The version beside the button whose number was typed."""
    return next((each.version for each in prepared.talked.choices if each.is_of(command)), None)
