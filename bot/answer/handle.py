"""One command handed to its handler."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bot.render.report import written
from handlers.answer import Reply
from handlers.commands.command import Command
from handlers.context import Context
from handlers.rights import check_may

Handlers = Mapping[type[Command], Callable[[Context, Any], Reply]]


def handle(context: Context, handlers: Handlers, command: Command) -> Reply:
    """Carries a command out, to be called in a transaction of its own. Raises ``Refusal``."""
    check_may(context, command)
    reply = handlers[type(command)](context, command)
    context.session.flush()
    return written(reply)
