"""What a machine understood and would change data: shown first exactly as it would be answered, kept by a person.

The command is carried out and undone again, so that the read-back is the handler's own words: names as registered,
the date with its weekday and zone, the gaps; and what the person may not do is refused before it is offered.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.answer.handle import Handlers, handle
from bot.answer.meanings import WRITES_DOWN
from bot.answer.replies.first_said import with_words
from bot.answer.replies.in_turn import joined, taken_back
from bot.understand.picks import Pick, to_data, to_pick
from handlers.answer import Answer, Choice, Line, Reply
from handlers.commands.catalogue import to_dict
from handlers.commands.command import Command
from handlers.commands.help import Help
from handlers.context import Context
from handlers.errors import Refusal


def proposal(
    context: Context,
    handlers: Handlers,
    command: Command,
    title: Line | str = "proposal",
    change: Command | None = None,
    undone: int | None = None,
    also: Sequence[Command] = (),
) -> Reply:
    """The question whether to do it, or to say it in other words; nothing is changed. ``title`` is the text key that
    says what kind of machine read it, or the whole line; ``change`` is what opens instead of keeping it; ``undone``:
    the number of the item that was meant by mistake before, of which the change is taken back with it; ``also``: what
    is shown and kept together with it."""
    trial = context.session.begin_nested()
    try:
        before = taken_back(context, handlers, undone) if undone is not None else None
        shown = handle(context, handlers, command)
    except Refusal as refusal:
        # Without what may have been meant instead: picking it would change what nobody has seen whole.
        trial.rollback()
        if undone is not None or not also:
            return Reply(title=refusal.line)
        rest = proposal(context, handlers, also[0], title, change, also=also[1:])
        return rest.model_copy(update={"parts": (refusal.line, *rest.parts)})
    shown, beside = _with_also(context, handlers, shown, also)
    trial.rollback()
    said = Line(key=title) if isinstance(title, str) else title
    kept = to_pick(command, undone=undone if before is not None else None, also=beside)
    whole = joined(before, shown) if before is not None else shown
    return _asked(whole, with_words(kept, context), said, change or Help(about=type(command).__name__))


def _with_also(
    context: Context, handlers: Handlers, shown: Reply, also: Sequence[Command]
) -> tuple[Reply, list[Command]]:
    """What is shown with each of these that may be done, and those; of others the reason why not."""
    kept: list[Command] = []
    for each in also:
        try:
            with context.session.begin_nested():
                shown = joined(shown, handle(context, handlers, each))
        except Refusal as refusal:
            shown = shown.model_copy(update={"parts": (*shown.parts, refusal.line)})
        else:
            kept.append(each)
    return shown, kept


def _asked(shown: Reply, kept: Pick, title: Line, other: Command) -> Reply:
    new = kept.command in WRITES_DOWN
    keep = Choice(label=Line(key="label-keep" if new else "label-do-it"), command=to_data(kept))
    change = Choice(label=Line(key="label-change"), command=to_dict(other))
    parts = (shown.title, *shown.parts, *([] if new else [Line(key="proposal-no")]))
    private = _bare(shown.private) if shown.private else None
    return _bare(shown).model_copy(
        update={"title": title, "parts": parts, "choices": (keep, change), "private": private}
    )


def _bare(shown: Reply) -> Reply:
    # A button or a row would refer to what is not there.
    nothing = {"buttons": (), "choices": (), "answer": Answer(), "form": None, "document": None}
    return shown.model_copy(update=nothing)
