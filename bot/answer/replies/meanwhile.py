"""A form sent after somebody else changed the same: nothing of it is recorded, what changed is shown beside it, and
sent once more it counts from there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.answer.handle import Handlers, handle
from bot.answer.prepare import Prepared
from bot.answer.replies.form import again
from bot.answer.unsaid.filled import not_empty
from handlers.answer import Line, Part, Reply
from handlers.commands.command import Command
from handlers.context import Context
from handlers.errors import Refusal
from handlers.form_filled import filled_before
from handlers.meanwhile import Between, changes_between, mark_of, told_changes
from storage.tables.work import Audit


class Meanwhile(Refusal):
    """What the command changed was changed since its form was opened, as these lines of the trail tell."""

    def __init__(self, between: Between) -> None:
        super().__init__("form-overtaken-since")
        self.lines, self.look = between.lines, between.look


def newest_before(context: Context, prepared: Prepared, command: Command) -> int | None:
    """To be asked before the command of a form is carried out, and handed to ``check_meanwhile`` behind it."""
    name = type(command).__name__
    return mark_of(context, name) if prepared.typed is not None and prepared.version is not None else None


def check_meanwhile(context: Context, prepared: Prepared, command: Command, before: int | None) -> None:
    """Raises ``Meanwhile`` where the form would write over what somebody did while it stood open."""
    if before is None or prepared.version is None or getattr(command, "item", None) is not None:
        return
    between = changes_between(context, command, prepared.version, before)
    if between.lines:
        raise Meanwhile(between)


def shown_again(context: Context, prepared: Prepared, handlers: Handlers, command: Command, found: Meanwhile) -> Reply:
    """The form with what was typed, who changed what since it was opened, and how it stands by now."""
    name, typed = type(command).__name__, prepared.typed or {}
    reply = again(context, name, not_empty(_as_left(context, typed, found.lines[0])), {"": found.line})
    stands = _stands(handle(context, handlers, found.look)) if found.look else ()
    form = reply.form and reply.form.model_copy(update={"version": mark_of(context, name)})
    parts = (*reply.parts, *told_changes(context, found.lines), *stands)
    return reply.model_copy(update={"parts": parts, "form": form})


def _stands(shown: Reply) -> tuple[Part, ...]:
    own = shown.private or shown
    return (Line(key="form-stands"), *((own.title,) if not own.parts else own.parts))


def _as_left(context: Context, typed: Mapping[str, Any], first: Audit) -> Mapping[str, Any]:
    """The fields, of which those that were left as the form had them hold what stands by now: sent once more, they
    would take back what somebody else changed."""
    found = filled_before(context.session, first)
    if found is None:
        return typed
    was, now_is = found
    left = {name for name, value in typed.items() if name in was | now_is and (value or None) == was.get(name)}
    return {name: now_is.get(name, "") if name in left else value for name, value in typed.items()}
