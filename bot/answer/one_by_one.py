"""Two requests of one message of which one is a guess: it is shown before it is kept, and the other is not lost."""

from __future__ import annotations

from bot.answer.handle import Handlers, handle
from bot.answer.in_turn import joined
from bot.understand.types import Understood
from handlers.answer import Line, Reply
from handlers.context import Context
from handlers.errors import Refusal


def with_second(context: Context, handlers: Handlers, shown: Reply, also: Understood) -> Reply:
    """What is shown of the first request, with the answer to the second; where that would change data too, with the
    word that it is for later."""
    if also.command.changes:
        later = (*shown.parts, Line(key="second-request-later"))
        return shown.model_copy(update={"parts": later}) if shown.choices else shown
    try:
        return joined(shown, handle(context, handlers, also.command))
    except Refusal as refusal:
        return shown.model_copy(update={"parts": (*shown.parts, refusal.line)})
