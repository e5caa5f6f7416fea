"""What may have arrived and was kept back: a person who asked its reader says that it did, or lets it go once more."""

from __future__ import annotations

from datetime import timedelta

from handlers.answer import Count, Line, Reply
from handlers.commands.desk import SettleDoubt
from handlers.context import Context
from handlers.errors import Refusal
from handlers.item_reply import undo_button
from handlers.trail import keep_row
from storage.audit import columns
from storage.doubtful import list_doubtful, mark_arrived, plan_again

# What is sent again is of use for a day at least, whatever it says.
USE = timedelta(days=1)


def settle_doubt(context: Context, command: SettleDoubt) -> Reply:
    """Of all that one message carries the same is true. What no longer holds is not said again."""
    found = list_doubtful(context.session, command.notices)
    if not found:
        raise Refusal("doubt-none")
    before = {notice.id: columns(notice) for notice in found}
    if command.arrived:
        mark_arrived(context.session, found, context.now)
    else:
        plan_again(context.session, found, context.now + USE)
    for notice in found:
        keep_row(context, command, "notice", notice, before[notice.id])
    key = "doubt-arrived" if command.arrived else "doubt-again"
    said = Line(key=key, facts={"count": Count(n=len(found))})
    return Reply(title=said, buttons=(undo_button(context),), audience="asker")
