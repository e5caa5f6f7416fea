"""The hall's second half: the command is carried out and its reply made, inside one transaction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.answer import talk
from bot.answer.handle import Handlers, handle
from bot.answer.near import nearest
from bot.answer.prepare import Prepared
from bot.answer.proposal import proposal
from bot.answer.stale import is_stale
from bot.understand.types import Incomplete, Nothing, Unclear, Understood
from handlers.answer import Choice, Form, FormField, Line, Reply
from handlers.commands.catalogue import to_dict
from handlers.commands.command import Command
from handlers.context import Context
from handlers.errors import Refusal
from handlers.forms import FIELDS
from storage.offers import add_offer, take_offer

LARGEST = 2_147_483_647


@dataclass(frozen=True)
class Carried:
    """The reply, what to remember of the exchange, and the command that was carried out, if one was."""

    reply: Reply
    state: dict[str, Any]
    command: Command | None = None


def carry_out(context: Context, prepared: Prepared, handlers: Handlers) -> Carried:
    """Answers what was understood. A refusal undoes whatever its handler had begun."""
    if prepared.offer is not None:
        return _take(context, prepared, handlers)
    understood = prepared.understanding
    match understood:
        case Nothing():
            return _simple(context, prepared, Reply(title=understood.reason))
        case Unclear():
            return _simple(context, prepared, _question(understood))
        case Incomplete():
            return Carried(_form(understood), talk.asking(prepared.talked, understood))
        case Understood() if prepared.proposed and understood.command.changes:
            return _simple(context, prepared, proposal(context, handlers, understood.command))
        case Understood():
            return _command(context, prepared, handlers, _chosen(context, prepared, understood.command))


def _take(context: Context, prepared: Prepared, handlers: Handlers) -> Carried:
    # A forged number may be larger than what a database counts.
    offer = min(prepared.offer or 0, LARGEST)
    data = take_offer(context.session, offer, context.person.id, context.now)
    command = talk.to_command(data)
    if command is None:
        return _simple(context, prepared, Reply(title=Line(key="offer-gone"), audience="asker"))
    return _command(context, prepared, handlers, command)


def _command(context: Context, prepared: Prepared, handlers: Handlers, command: Command) -> Carried:
    try:
        with context.session.begin_nested():
            stale = is_stale(context, prepared, command)
            reply = handle(context, handlers, command)
            # Said last: whoever may not see the row must not learn from this that it changed.
            if stale:
                raise Refusal("offer-gone")
    except Refusal as refusal:
        choices = refusal.choices or nearest(context.session, prepared.names, command)
        reply = Reply(title=refusal.line, choices=choices)
    reply = _offered(context, reply)
    return Carried(reply, talk.after(prepared.talked, command, reply), command)


def _chosen(context: Context, prepared: Prepared, command: Command) -> Command:
    """A choice typed by its number uses up its offer, as pressing it would."""
    for choice in prepared.talked.choices:
        if choice.get("offer") and {k: choice[k] for k in ("command", "fields")} == to_dict(command):
            take_offer(context.session, int(str(choice["offer"])), context.person.id, context.now)
    return command


def _simple(context: Context, prepared: Prepared, reply: Reply) -> Carried:
    reply = _offered(context, reply)
    return Carried(reply, talk.after(prepared.talked, None, reply))


def _offered(context: Context, reply: Reply) -> Reply:
    if not reply.choices:
        return reply
    stored = tuple(_store(context, choice) for choice in reply.choices)
    return reply.model_copy(update={"choices": stored})


def _store(context: Context, choice: Choice) -> Choice:
    offer = add_offer(context.session, context.person.id, context.place.id, context.now, choice.command)
    return choice.model_copy(update={"offer": offer.id})


def _question(unclear: Unclear) -> Reply:
    pairs = zip(unclear.labels, unclear.commands, strict=True)
    choices = tuple(Choice(label=label, command=to_dict(command)) for label, command in pairs)
    return Reply(title=unclear.question, choices=choices[:5])


def _form(understood: Incomplete) -> Reply:
    fields = tuple(
        FormField(name=name, kind=FIELDS.get(name, "text"), label=Line(key=f"field-{name}"), required=True)
        for name in understood.missing
    )
    title = Line(key=f"form-{_key(understood.command)}")
    form = Form(command=understood.command, title=title, filled=understood.fields, fields=fields)
    return Reply(title=title, parts=(fields[0].label,), form=form)


def _key(name: str) -> str:
    return "".join(f"-{c.lower()}" if c.isupper() else c for c in name).lstrip("-")
