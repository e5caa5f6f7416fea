"""Requests of one message of which one is a guess: it is shown before it is kept, and the others are not lost."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answer.handle import Handlers, handle
from bot.answer.replies.in_turn import joined
from bot.understand.types import Understood
from handlers.answer import Line, Reply
from handlers.commands.items import (
    CompleteItem,
    MoveDeadline,
    ReassignItem,
    RecordAction,
    RecordCallToAction,
    RecordConclusion,
    RecordInformation,
    ReopenItem,
    ReportProgress,
    WithdrawItem,
)
from handlers.context import Context
from handlers.errors import Refusal

# What is written down of one message is one thing to be agreed to, and so is what is said of several items.
WRITTEN = frozenset({RecordAction, RecordCallToAction, RecordConclusion, RecordInformation})
TOGETHER = WRITTEN | {ReportProgress}
# Each of these changes an item that is named, whatever is done to the others.
OF_ITEMS = frozenset({CompleteItem, MoveDeadline, ReassignItem, ReopenItem, ReportProgress, WithdrawItem})


def together_with(first: Understood, also: Sequence[Understood]) -> tuple[Understood, ...]:
    """Which of the others are shown and kept together with the first: those that are no more certain and do alike, and
    what is asked of items: "close 2 and give 3 to BR?"."""
    if all(type(each.command) in OF_ITEMS and each.undone is None for each in (first, *also)):
        return tuple(also)
    alike = WRITTEN if type(first.command) in WRITTEN else TOGETHER & {type(first.command)}
    same = (each.guess and type(each.command) in alike for each in (first, *also))
    return tuple(also) if all(same) else ()


def with_others(context: Context, handlers: Handlers, shown: Reply, also: Sequence[Understood]) -> Reply:
    """What is shown of one request, with the answers to the others that only ask; where others would change data too,
    with the word that they are for later."""
    later = [each for each in also if each.command.changes]
    if later and shown.choices:
        said = Line(key="second-request-later" if len(also) == 1 else "other-requests-later")
        shown = shown.model_copy(update={"parts": (*shown.parts, said)})
    for each in also:
        if not each.command.changes:
            shown = _answered(context, handlers, shown, each)
    return shown


def _answered(context: Context, handlers: Handlers, shown: Reply, asked: Understood) -> Reply:
    try:
        return joined(shown, handle(context, handlers, asked.command))
    except Refusal as refusal:
        return shown.model_copy(update={"parts": (*shown.parts, refusal.line)})
