"""What is asked back where words mean several commands, or lack something of one."""

from __future__ import annotations

from bot.answer.replies.first_said import with_words
from bot.understand.fields.whom import WHICH_PERSON
from bot.understand.picks import to_data, to_pick
from bot.understand.types import Incomplete, Unclear
from handlers.answer import Choice, Code, Line, Reply
from handlers.commands.command import Command
from handlers.context import Context
from handlers.form_options import options_of, shown_to, to_typed
from handlers.forms import to_form
from handlers.levels import narrow


def question(context: Context, unclear: Unclear, by_meaning: bool) -> Reply:
    """Which of several is meant. ``by_meaning``: a machine read it, so that what is chosen is shown first: a choice
    says which command is meant, not yet all that it would change."""
    pairs = zip(unclear.labels, unclear.commands, strict=True)
    picks = ((label, to_pick(each, proposed=by_meaning, undone=_undone(each, unclear))) for label, each in pairs)
    choices = tuple(Choice(label=label, command=to_data(with_words(pick, context))) for label, pick in picks)
    # Who may be meant is no business of outsiders who read along.
    alone = unclear.question.key == WHICH_PERSON and narrow(context)
    return Reply(title=unclear.question, choices=choices[:5], audience="asker" if alone else "place")


def _undone(command: Command, unclear: Unclear) -> int | None:
    # What is done to another item is done in place of what was done to the wrong one.
    return unclear.undone if getattr(command, "item", None) != unclear.undone else None


def form_of(context: Context, understood: Incomplete) -> Reply:
    """The form of what was not said whole, and the question for the first field that it lacks."""
    filled = to_typed(understood.fields)
    form = to_form(understood.command, filled, options_of(context, filled), needed=understood.missing)
    form = shown_to(context, form)
    asked = next((each.ask or each.label for each in form.fields if each.name == understood.missing[0]), form.title)
    number = understood.fields.get("item")
    item = Line(key="form-of-item", facts={"number": Code(value=str(number))}) if isinstance(number, int) else None
    return Reply(title=form.title, parts=(*filter(None, (item, understood.note)), asked), form=form)
