"""The hall's second half: the command is carried out and its reply made, inside one transaction."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass, replace
from typing import Any

from bot.answer import talk
from bot.answer.handle import Handlers, handle
from bot.answer.lines import commands_of, record_lines
from bot.answer.lists_shown import recorded_in_a_row
from bot.answer.near import nearest
from bot.answer.prepare import Prepared
from bot.answer.replies.asked import form_of, question
from bot.answer.replies.first_said import as_first_said, taken_up, told_how
from bot.answer.replies.form import again, as_opened, as_said, opened, overtaken, refused
from bot.answer.replies.in_turn import joined, take_back_last, taken_back
from bot.answer.replies.meanwhile import Meanwhile, check_meanwhile, newest_before, shown_again
from bot.answer.replies.offered import offered
from bot.answer.replies.one_by_one import together_with, with_others
from bot.answer.replies.proposal import proposal
from bot.answer.replies.shown import as_shown
from bot.answer.replies.stale import as_it_is, cannot_undo, is_of_earlier, is_stale
from bot.answer.texts.given import keep_text
from bot.understand.lacking import UNFIT
from bot.understand.types import Incomplete, Misfilled, Nothing, Offered, Ready, Unclear, Understood
from handlers.answer import Line, Reply
from handlers.commands.catalogue import COMMANDS
from handlers.commands.command import Command
from handlers.commands.items import Undo
from handlers.commands.proposals import ProposeItems
from handlers.context import Context
from handlers.errors import Refusal
from handlers.items_several import as_one
from handlers.reader import need_item
from handlers.rights import check_may_ask
from storage.audit import has_changed
from storage.offers import take_offer

LARGEST = 2_147_483_647
BY_MEANING, OF_THE_REST = "proposal-by-meaning", "proposal-of-the-rest"
# What was said while a form is filled, and is no answer to it; a day that there is not is asked for until it is one.
UNFITTING = (UNFIT, talk.NOT_UNDERSTOOD)


@dataclass(frozen=True)
class Carried:
    """The reply, what to remember of it, and the ``command`` that was carried out or ``refused``, or several."""

    reply: Reply
    state: dict[str, Any]
    command: Command | None = None
    commands: tuple[Command, ...] = ()
    refused: bool = False


class Stale(Refusal):
    """What the button stood beside has changed since."""


def carry_out(context: Context, prepared: Prepared, handlers: Handlers) -> Carried:
    """Answers what was understood. A refusal undoes whatever its handler had begun."""
    if prepared.offer is not None:
        return _take(context, prepared, handlers)
    context = as_first_said(as_said(context, prepared), prepared)
    if prepared.lines is not None:
        carried = _simple(context, prepared, record_lines(context, prepared.lines, handlers))
        return replace(carried, commands=commands_of(prepared.lines))
    understood = prepared.understanding
    match understood:
        case Nothing():
            return _nothing(context, prepared, understood)
        case Unclear():
            return _simple(context, prepared, question(context, understood, prepared.by_meaning))
        case Incomplete():
            return _ask(context, prepared, understood)
        case Misfilled():
            return _simple(context, prepared, again(context, understood.command, understood.typed, understood.errors))
        case Offered():
            reply = proposal(context, handlers, understood.command, understood.title, understood.change)
            return _simple(context, prepared, reply.model_copy(update={"audience": "asker"}))
        case Ready():
            return _simple(context, prepared, understood.reply)
        case Understood() if prepared.proposed and understood.command.changes:
            title = BY_MEANING if prepared.by_meaning else "proposal"
            together = together_with(understood, prepared.also)
            beside = (*understood.also, *(each.command for each in together))
            shown = proposal(context, handlers, understood.command, title, undone=understood.undone, also=beside)
            return _simple(context, prepared, with_others(context, handlers, shown, prepared.also[len(together) :]))
        case Understood() if reason := cannot_undo(context, prepared, understood.command):
            return _simple(context, prepared, Reply(title=reason, audience="asker"))
        case Understood() if is_of_earlier(context, prepared, understood.command):
            return _simple(context, prepared, proposal(context, handlers, understood.command, "undo-later"))
        case Understood() if _is_older(context, prepared, understood.command):
            return _simple(context, prepared, proposal(context, handlers, understood.command, "undo-older"))
        case Understood():
            return _in_turn(context, prepared, handlers, understood)


def _nothing(context: Context, prepared: Prepared, understood: Nothing) -> Carried:
    reply = Reply(title=understood.reason)
    if prepared.talked.form and understood.reason.key != "form-cancelled":
        return Carried(reply, talk.asked_again(prepared.talked, missed=understood.reason.key in UNFITTING))
    return _simple(context, prepared, reply)


def _ask(context: Context, prepared: Prepared, understood: Incomplete) -> Carried:
    """The question for what was not said; none of whoever could not send the form in the end."""
    try:
        check_may_ask(context, COMMANDS[understood.command])
        # Of an item that they cannot see, nobody is asked anything.
        if isinstance(item := understood.fields.get("item"), int):
            need_item(context, item)
    except Refusal as refusal:
        return _simple(context, prepared, _refusal(prepared, refusal.line))
    reply = offered(context, form_of(context, understood), prepared.windows)
    said = context.evidence.text
    return Carried(reply, talk.asking(prepared.talked, understood, prepared.by_meaning, said))


def _in_turn(context: Context, prepared: Prepared, handlers: Handlers, understood: Understood) -> Carried:
    number, also = understood.undone, (*_shown_with(understood), *prepared.also)
    if also and sum(each.command.changes for each in (understood, *also)) > 1:
        context = as_one(context, prepared.event)
    before = taken_back(context, handlers, number) if number is not None else None
    if understood.instead:
        take_back_last(context, handlers, prepared.talked.command)
    carried = _command(context, prepared, handlers, _chosen(context, prepared, understood.command))
    if before is not None:
        carried = replace(carried, reply=joined(before, carried.reply))
    if understood.counted:
        carried = replace(carried, state={**carried.state, "counted": understood.counted})
    for at, each in enumerate(also, 1):
        behind = replace(prepared, talked=talk.to_talked(carried.state), also=also[at:])
        if each.guess and each.command.changes:
            shown = proposal(context, handlers, each.command, OF_THE_REST)
            return _besides(carried, _simple(context, behind, with_others(context, handlers, shown, also[at:])))
        after = _command(context, behind, handlers, each.command)
        carried = _besides(carried, after)
    return carried


def _shown_with(understood: Understood) -> Iterator[Understood]:
    return (Understood(understood.lang, each) for each in understood.also)


def _besides(first: Carried, second: Carried) -> Carried:
    """One more that the same message asked for."""
    reply = joined(first.reply, second.reply)
    commands = first.commands or ((first.command,) if first.command else ())
    commands = (*commands, second.command) if second.command else commands
    # What one message changed is taken back as a whole.
    listed = recorded_in_a_row(first.command, second.command, reply)
    state = {**second.state, "choices": talk.on_offer(reply), "lately": [], **listed}
    return Carried(reply, state, first.command, commands if second.command else first.commands)


def _is_older(context: Context, prepared: Prepared, command: Command) -> bool:
    # "Undo" takes back what was just done. Where the last exchange did nothing, something older would go unseen.
    if not isinstance(command, Undo) or command.tell is not None or prepared.before is None:
        return False
    name = type(command).__name__
    shown = any(each.offer and each.command == name for each in prepared.talked.choices)
    return not shown and not has_changed(context.session, context.person.id, prepared.before)


def _take(context: Context, prepared: Prepared, handlers: Handlers) -> Carried:
    # A forged number may be larger than what a database counts.
    offer = min(prepared.offer or 0, LARGEST)
    data = take_offer(context.session, offer, context.person.id, context.now)
    command = talk.to_command(data)
    if command is None:
        return _simple(context, prepared, Reply(title=Line(key="offer-gone"), audience="asker"))
    context, taken = taken_up(context, data)
    if command.changes and taken.proposed:
        return _simple(context, prepared, proposal(context, handlers, command, BY_MEANING))
    number = taken.undone
    if number is not None and all(each.offer != offer for each in prepared.talked.choices):
        # What was to be taken back with it is no longer what was done last.
        return _simple(context, prepared, Reply(title=Line(key="offer-gone"), audience="asker"))
    also = [each for each in map(talk.to_command, taken.also) if each is not None]
    context = as_one(context, prepared.event) if also else context
    before = taken_back(context, handlers, number) if number is not None else None
    carried = _command(context, prepared, handlers, command)
    for each in also:
        carried = _besides(carried, _command(context, prepared, handlers, each))
    return replace(carried, reply=joined(before, carried.reply)) if before is not None else carried


def _command(context: Context, prepared: Prepared, handlers: Handlers, command: Command) -> Carried:
    done = False
    try:
        # What only reads leaves nothing that a refusal would have to undo.
        with context.session.begin_nested() if command.changes else nullcontext():
            stale, before = is_stale(context, prepared, command), newest_before(context, prepared, command)
            if isinstance(command, ProposeItems):
                command = keep_text(context, command, prepared.spoken, prepared.model)
            reply = told_how(prepared.talked, command, handle(context, handlers, command))
            # Said last: whoever may not see the row must not learn from this that it changed.
            if stale:
                raise overtaken(command) if prepared.typed is not None else Stale("offer-gone")
            check_meanwhile(context, prepared, command, before)
            done = True
    except Stale as stale_fault:
        reply = as_it_is(context, handlers, command) or _refusal(prepared, stale_fault.line)
    except Meanwhile as found:
        return _simple(context, prepared, shown_again(context, prepared, handlers, command, found))
    except Refusal as refusal:
        if prepared.typed is not None:
            name = type(command).__name__
            return _simple(context, prepared, refused(context, name, prepared.typed, refusal, prepared.version))
        choices = refusal.choices or nearest(context.session, prepared.names, command)
        reply = _refusal(prepared, refusal.line).model_copy(update={"choices": choices})
    reply = offered(context, reply, prepared.windows)
    form = None if prepared.windows else reply.form
    state = opened(context, prepared, form) if form else talk.after(prepared.talked, command, reply, done=done)
    return Carried(reply, state, command, refused=not done)


def _refusal(prepared: Prepared, line: Line) -> Reply:
    """What was refused to somebody who pressed a button is nobody else's business."""
    return Reply(title=line, audience="place" if prepared.version is None else "asker")


def _chosen(context: Context, prepared: Prepared, command: Command) -> Command:
    """A choice typed by its number uses up its offer, as pressing it would."""
    for choice in prepared.talked.choices:
        if choice.offer and choice.is_of(command):
            take_offer(context.session, choice.offer, context.person.id, context.now)
    return as_shown(prepared.talked, command)


def _simple(context: Context, prepared: Prepared, reply: Reply) -> Carried:
    reply = offered(context, as_opened(reply, prepared), prepared.windows)
    return Carried(reply, talk.after(prepared.talked, None, reply))
