"""A question of which something is meant, or whether it is to be kept, when something else was said instead: what
merely asks is answered and the question put once more; whatever else leaves it, and that is said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.answer.carry_out import Carried
from bot.answer.form_kept import bare, merely_asks, with_form, with_line
from bot.answer.prepare import Prepared
from bot.answer.replies.in_turn import joined
from bot.answer.talk import on_offer
from bot.message import Message, Said
from bot.understand.types import Talked
from handlers.answer import Line, Reply
from handlers.commands.catalogue import COMMANDS
from handlers.context import Context

# Its place in what is remembered of a talk.
KEPT = "question"


def with_question(context: Context, prepared: Prepared, message: Message, done: Carried) -> Carried:
    """What was carried out while something was asked, with what becomes of what was asked for: a form, or a choice that
    changes something."""
    carried = with_form(context, prepared, message, done)
    if carried.reply.choices:
        # What is offered beside a refusal was no question that anybody waits for.
        asks = _offers_change(carried.reply) and not carried.refused
        return _remembering(carried, carried.reply, again=False) if asks else carried
    asked = _asked(prepared)
    if asked is None or not isinstance(message, Said):
        return carried
    if carried.state.get("choices") and carried.command is None:
        # Thanks, or words that were not understood: it is asked for still.
        return replace(carried, state={**carried.state, KEPT: prepared.question})
    if carried.command is None or _answers(prepared.talked, carried, asked):
        return carried
    again = bool((prepared.question or {}).get("again"))
    aside = merely_asks(carried) and not (again or carried.state.get("form"))
    return _asked_on(prepared, carried, asked) if aside else _left(carried)


def _offers_change(reply: Reply) -> bool:
    return any(each.offer and _changes(each.command) for each in reply.choices)


def _changes(command: Mapping[str, Any]) -> bool:
    named = COMMANDS.get(str(command.get("command")))
    return named is not None and named.changes


def _remembering(carried: Carried, asked: Reply, *, again: bool) -> Carried:
    """``again``: it was put a second time, and is not put a third: it may have been a misunderstanding."""
    kept = {"asked": asked.model_dump(mode="json"), "again": again}
    return replace(carried, state={**carried.state, KEPT: kept})


def _asked(prepared: Prepared) -> Reply | None:
    if prepared.question is None or prepared.talked.form or not prepared.talked.offers:
        return None
    try:
        return Reply.model_validate(prepared.question["asked"])
    except (KeyError, ValueError):
        # Of an older version, as every other thing that is remembered and no longer fits.
        return None


def _answers(talked: Talked, carried: Carried, asked: Reply) -> bool:
    """Whether what was carried out was on offer, or is what was asked about, said otherwise."""
    command = carried.command
    named = {str(each.command.get("command")) for each in asked.choices}
    chosen = command is not None and any(each.is_of(command) for each in talked.choices)
    return chosen or (command is not None and command.changes and type(command).__name__ in named)


def _asked_on(prepared: Prepared, carried: Carried, asked: Reply) -> Carried:
    """The answer, without what may be pressed by a number that would now answer the question, and the question."""
    answer = bare(with_line(carried.reply, Line(key="form-still-asked")), prepared.windows)
    reply = joined(answer, asked)
    state = {**carried.state, "choices": on_offer(reply)}
    return _remembering(replace(carried, reply=reply, state=state), asked, again=True)


def _left(carried: Carried) -> Carried:
    return replace(carried, reply=with_line(carried.reply, Line(key="question-left")))
