"""A form that was being filled when something else was said: a question is answered and the form is asked on, what its
handler could not take is asked for once more, and where the form is left, that is said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, cast

from bot.answer import talk
from bot.answer.carry_out import Carried
from bot.answer.prepare import Prepared
from bot.answer.replies.asked import form_of
from bot.answer.replies.form import ABOUT
from bot.answer.replies.in_turn import joined
from bot.answer.replies.offered import offered
from bot.message import Message, Said
from bot.understand.begun import Begun
from bot.understand.lacking import UNFIT
from bot.understand.talked.leaving import LEFT
from bot.understand.types import Incomplete, Nothing, Understood
from handlers.answer import Line, Reply, Term
from handlers.commands.catalogue import COMMANDS, to_dict
from handlers.commands.people import SetLanguage
from handlers.context import Context
from handlers.forms import to_key

# What a refusal is about where a field is asked for in talk; as of ``ABOUT``.
IN_TALK: Mapping[str, tuple[str, ...]] = {
    "item-not-found": ("item",),
    "meeting-planned-already": ("start",),
    "zone-unknown": ("value",),
    "language-not-spoken": ("value",),
    "quiet-hours-need-both": ("end",),
    "quiet-hours-empty": ("end",),
    "quiet-hours-long": ("end",),
}


def with_form(context: Context, prepared: Prepared, message: Message, carried: Carried) -> Carried:
    """What was carried out while a form was asked for in talk, with what becomes of that form."""
    form = prepared.talked.form
    if form is None or not isinstance(message, Said):
        return carried
    if carried.state.get("form"):
        other = carried.state["form"]["command"] != form.command
        return _left(carried, form) if other else carried
    if isinstance(prepared.understanding, Nothing):
        return _unanswered(prepared.understanding, carried, form)
    if _is_aside(carried, form):
        return _asked_on(context, prepared, carried, form)
    if carried.reply.choices:
        return carried if form.command in _offered(carried.reply) else _left(carried, form)
    meant = _meant(prepared, carried)
    if meant is None or meant.command != form.command:
        return _left(carried, form)
    return _once_more(context, prepared, carried, form, meant)


def _is_aside(carried: Carried, form: Begun) -> bool:
    """Whether something was asked that changes nothing, or a language was chosen, and the form is still wanted."""
    if carried.reply.choices or type(carried.command).__name__ == form.command:
        return False
    wanted = isinstance(carried.command, SetLanguage) or COMMANDS[form.command].changes
    return wanted and merely_asks(carried)


def merely_asks(carried: Carried) -> bool:
    """Whether what was carried out changes nothing, or chose a language: what was asked before is wanted still."""
    command = carried.command
    if isinstance(command, SetLanguage):
        return not carried.refused
    return command is not None and not command.changes


def _asked_on(context: Context, prepared: Prepared, carried: Carried, form: Begun) -> Carried:
    """The answer, without what may be pressed by a number that would now answer the form, and the question again."""
    asked = Incomplete(prepared.understanding.lang, form.command, form.fields, form.missing)
    still = not isinstance(carried.command, SetLanguage)
    answer = with_line(carried.reply, Line(key="form-still-asked")) if still else carried.reply
    reply = joined(bare(answer, prepared.windows), offered(context, form_of(context, asked), prepared.windows))
    return replace(carried, reply=reply, state=_asking(prepared, carried, asked, form, reply))


def bare(answer: Reply, windows: bool) -> Reply:
    """Without what may be pressed by a number that would now answer a question, where buttons have numbers."""
    return answer if windows else answer.model_copy(update={"buttons": ()})


def with_line(reply: Reply, line: Line) -> Reply:
    """With one more line; what is asked now stands last."""
    parts = (line, *reply.parts) if reply.form else (*reply.parts, line)
    return reply.model_copy(update={"parts": parts})


def _once_more(context: Context, prepared: Prepared, carried: Carried, form: Begun, meant: Incomplete) -> Carried:
    """The refusal, and the question for the field that it is about, where the form asked for it."""
    if carried.command is not None and not carried.refused:
        return carried
    about = (*IN_TALK.get(carried.reply.title.key, ()), *ABOUT.get(carried.reply.title.key, ()))
    name = next((each for each in about if each in {*form.missing, *form.fields}), None)
    if name is None:
        return carried
    fields = {each: value for each, value in meant.fields.items() if each != name}
    asked = replace(meant, fields=fields, missing=(name, *meant.missing), note=None)
    again = form_of(context, asked)
    parts = (*carried.reply.parts, *again.parts[-1:])
    reply = offered(context, carried.reply.model_copy(update={"parts": parts, "form": again.form}), prepared.windows)
    return replace(carried, reply=reply, state=_asking(prepared, carried, asked, form, reply))


def _asking(prepared: Prepared, carried: Carried, asked: Incomplete, form: Begun, reply: Reply) -> dict[str, Any]:
    asking = talk.asking(prepared.talked, asked, form.proposed)
    choices = talk.on_offer(reply) if prepared.windows else []
    return {**carried.state, "form": asking["form"], "asking": asking["asking"], "choices": choices}


def _unanswered(told: Nothing, carried: Carried, form: Begun) -> Carried:
    """The word that the form is left, of an answer that fits as little as the one before it."""
    if told.reason.key == LEFT or not COMMANDS[form.command].changes:
        return carried
    if told.reason.key != UNFIT:
        return _left(carried, form)
    title = Line(key="form-left-unfit", facts={"form": _name(form)})
    return replace(carried, reply=carried.reply.model_copy(update={"title": title}))


def _left(carried: Carried, form: Begun) -> Carried:
    if not COMMANDS[form.command].changes:
        return carried
    line = Line(key="form-left", facts={"form": _name(form)})
    return replace(carried, reply=with_line(carried.reply, line))


def _name(form: Begun) -> Term:
    return Term(key=f"form-{to_key(form.command)}")


def _meant(prepared: Prepared, carried: Carried) -> Incomplete | None:
    """What was said, as a form with what it lacks; what was to be shown first may have been refused as well."""
    meant = prepared.understanding
    if isinstance(meant, Incomplete):
        return meant
    command = carried.command or (meant.command if isinstance(meant, Understood) else None)
    if command is None:
        return None
    return Incomplete(meant.lang, type(command).__name__, cast(Mapping[str, Any], to_dict(command)["fields"]), ())


def _offered(reply: Reply) -> set[str]:
    return {str(each.command.get("command")) for each in reply.choices}
