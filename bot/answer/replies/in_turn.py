"""What one message asks for besides: what was done to the wrong item is taken back first, and of two requests each is
carried out and answered, in the order in which they were said."""

from __future__ import annotations

from collections.abc import Iterator

from bot.answer.handle import Handlers, handle
from handlers.answer import Answer, Button, Reply
from handlers.commands.command import Command
from handlers.commands.items import Undo
from handlers.commands.upkeep import SetAway
from handlers.context import Context
from handlers.errors import Refusal
from handlers.undo import LIFE
from storage.audit import last_change

MOST_CHOICES = 5


def taken_back(context: Context, handlers: Handlers, number: int) -> Reply | None:
    """The word that the last change of an item is taken back; nothing where it can't be."""
    try:
        with context.session.begin_nested():
            return handle(context, handlers, Undo(item=number))
    except Refusal:
        return None


def take_back_last(context: Context, handlers: Handlers, command: Command | None) -> None:
    """Takes back the person's last change, which is put right, without a word; as long as it is this command's."""
    number = getattr(command, "item", None)
    last = last_change(context.session, context.person.id, context.now - LIFE)
    if isinstance(command, SetAway) and last is not None and last.command == type(command).__name__:
        handle(context, handlers, Undo())
        return
    if last is None or last.command != type(command).__name__ or last.subject_id != str(number):
        return
    taken_back(context, handlers, int(last.subject_id))


def joined(first: Reply, second: Reply) -> Reply:
    """Both replies as one; what either keeps from the place stays private. What both say alike is said once."""
    private = joined(first.private or first, second.private or second) if first.private or second.private else None
    rows = (*first.answer.rows, *second.answer.rows)
    return second.model_copy(
        update={
            "title": first.title,
            "parts": first.parts if _says_same(first, second) else (*first.parts, second.title, *second.parts),
            "choices": (*first.choices, *second.choices)[:MOST_CHOICES],
            "buttons": tuple(_each_once(*first.buttons, *second.buttons)),
            "audience": first.audience if first.audience == second.audience else "asker",
            "private": private,
            "answer": Answer(rows=rows, total=len(rows)),
            "report": first.report or second.report,
            "document": first.document or second.document,
            "example": first.example or second.example,
        }
    )


def _says_same(first: Reply, second: Reply) -> bool:
    # "Close 44 and show 44": there is no such item.
    said = (first.title, *first.parts)
    return said[-1 - len(second.parts) :] == (second.title, *second.parts)


def _each_once(*buttons: Button) -> Iterator[Button]:
    # What both changed is taken back by one button.
    seen: list[object] = []
    for each in buttons:
        if each.command is None or each.command not in seen:
            yield each
        seen.append(each.command)
