"""An item that somebody declines and gives to another in one breath: "57 isn't ours, let BR do it".

Both are meant. That it changes hands is shown first: a mere no would leave the other out of it.
"""

from __future__ import annotations

from dataclasses import replace

from bot.understand.prose.parts import clauses
from bot.understand.types import Understanding, Understood
from bot.understand.wrapped import Read
from handlers.commands.desk import AnswerItem
from handlers.commands.items import ReassignItem


def given_on(text: str, understood: Understanding, plainly: Read, nearly: Read) -> Understood | None:
    """The item given to whoever the reason names, where that stands in the text itself, and was not shown before;
    ``plainly``: what phrases make of words, ``nearly``: what readers do."""
    declined = understood.command if isinstance(understood, Understood) else None
    if not isinstance(declined, AnswerItem) or declined.kind != "declined" or not (declined.item and declined.text):
        return None
    if declined.text not in text:
        return None
    # What stands behind a no that gives no reason is none of it: «البند 57 ليس من شأننا، فليتوله BR».
    behind = [each for each in clauses(text)[1:] if each not in declined.text]
    said = (f"{declined.item}, {words}" for words in (declined.text, *behind))
    read = (_given(reads(words), declined.item) for words in said for reads in (plainly, nearly))
    return next(filter(None, read), None)


def _given(meant: Understanding | None, item: int) -> Understood | None:
    command = meant.command if isinstance(meant, Understood) else None
    same = isinstance(command, ReassignItem) and command.item == item and bool(command.responsible)
    return replace(meant, guess=True) if isinstance(meant, Understood) and same else None
