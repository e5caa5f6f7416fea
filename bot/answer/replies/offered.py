"""What a reply gives to press, made ready: what a button cannot carry is stored as an offer, of which it carries the
number; and a form comes with the button that opens it, where forms are shown as a whole."""

from __future__ import annotations

from typing import Any

from bot.render.reference import is_small
from handlers.answer import Button, Choice, Form, Line, Reply
from handlers.commands.catalogue import to_dict
from handlers.commands.pages import ShowForm
from handlers.context import Context
from handlers.forms import FORMS
from storage.offers import add_offer

# What ``ShowForm`` takes at most.
MOST_FILLED = 16


def offered(context: Context, reply: Reply, windows: bool) -> Reply:
    """``windows``: forms are shown as a whole, which a door cannot do unasked: hence the button."""
    opening = (_opening(reply.form),) if windows and reply.form and reply.form.command in FORMS else ()
    buttons = tuple(_carried(context, each) for each in (*opening, *reply.buttons))
    choices = tuple(_stored(context, choice) for choice in reply.choices)
    private = offered(context, reply.private, windows) if reply.private else None
    if (buttons, choices, private) == (reply.buttons, reply.choices, reply.private):
        return reply
    return reply.model_copy(update={"buttons": buttons, "choices": choices, "private": private})


def _opening(form: Form) -> Button:
    item = form.filled.get("item")
    filled = {name: value for name, value in form.filled.items() if name != "item"}
    command = ShowForm.model_validate(
        {"form": form.command, "item": item, "filled": dict([*filled.items()][:MOST_FILLED]) or None}
    )
    return Button(label=Line(key="button-open-form"), command=to_dict(command))


def _carried(context: Context, button: Button) -> Button:
    if button.command is None or is_small(button.command, button.version):
        return button
    return button.model_copy(update={"offer": _store(context, dict(button.command))})


def _stored(context: Context, choice: Choice) -> Choice:
    return choice.model_copy(update={"offer": _store(context, dict(choice.command))})


def _store(context: Context, command: dict[str, Any]) -> int:
    return add_offer(context.session, context.person.id, context.place.id, context.now, command).id
