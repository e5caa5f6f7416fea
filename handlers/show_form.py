"""Opening a form: prefilled with how things stand, and only for whoever may send it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from handlers import seen
from handlers.answer import Code, Form, Line, Reply
from handlers.commands.catalogue import COMMANDS
from handlers.commands.command import Command
from handlers.commands.desk import EditNotice
from handlers.commands.pages import ShowForm
from handlers.context import Context
from handlers.errors import Refusal
from handlers.form_checks import OF_ITEM, OR_MORE, check_about
from handlers.form_filled import as_it_stands
from handlers.form_options import options_of, shown_to
from handlers.forms import FORMS, question, to_form
from handlers.item_reply import item_line
from handlers.meanwhile import mark_of
from handlers.meetings_which import label
from handlers.reader import need_item
from handlers.release import notice_meant
from handlers.rights import RULES, may, roles_of
from storage.tables.items import Item


def show_form(context: Context, command: ShowForm) -> Reply:
    """The form, to the asker alone. Refused ("offer-gone", "may-not" …) where it could not be sent."""
    item = check_form(context, command)
    given = _given(command)
    filled = {**as_it_stands(context, command.form, item, command.item, given), **given}
    form = shown_to(context, to_form(command.form, filled, options_of(context, filled)))
    form = form.model_copy(update={"version": item.version if item else mark_of(context, command.form)})
    about = (item_line(context, item),) if item else (*_of_meeting(context, form), *_of_notice(context, form))
    return Reply(title=form.title, parts=(*about, *question(form)), form=form, audience="asker")


def check_form(context: Context, command: ShowForm) -> Item | None:
    """The item that the form is about. Refuses a form that could not be sent, without making it."""
    if command.form not in FORMS:
        raise Refusal("offer-gone")
    rule, roles = RULES[command.form], roles_of(context)
    if not may(rule, roles, context.place.audience):
        here = may(rule, roles, "direct")
        raise Refusal("may-not-here" if here else "may-not", command=Code(value=COMMANDS[command.form].key()))
    item = _item(context, command)
    check_about(context, command.form, _given(command))
    return item


def _given(command: ShowForm) -> dict[str, Any]:
    return {name: list(each) if isinstance(each, tuple) else each for name, each in (command.filled or {}).items()}


def _of_meeting(context: Context, form: Form) -> tuple[Line, ...]:
    """The meeting that a form is about, where no field of it shows which."""
    id_ = form.filled.get("meeting")
    hidden = isinstance(id_, str) and all(each.name != "meeting" for each in form.fields)
    meeting = seen.find_meeting(context, id_) if hidden and isinstance(id_, str) else None
    return (label(context, meeting),) if meeting else ()


def _of_notice(context: Context, form: Form) -> tuple[Line, ...]:
    """To whom a notice goes, when, in which language and words, before others are put in the place of these."""
    number = form.filled.get("notice")
    return notice_meant(context, number) if form.command == EditNotice.__name__ and isinstance(number, str) else ()


def _item(context: Context, command: ShowForm) -> Item | None:
    checks = OF_ITEM.get(command.form)
    if checks is None or (command.item is None and command.form in OR_MORE):
        return None
    if command.item is None:
        raise Refusal("offer-gone")
    item = need_item(context, command.item)
    for check in checks:
        check(context, item)
    return item


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType({ShowForm: show_form})
