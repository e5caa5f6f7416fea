"""A form shown: again with a word on what is amiss, or opened to be filled in words as well."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.answer import talk
from bot.answer.prepare import Prepared
from bot.answer.unsaid.filled import exact, not_empty
from bot.understand.fields.task import Scene
from bot.understand.lacking import REQUIRED
from bot.understand.text.language import language_of
from bot.understand.types import Incomplete
from handlers.answer import Answer, Code, Form, Line, Reply
from handlers.commands.command import Command
from handlers.context import Context
from handlers.errors import Refusal
from handlers.form_filled import filled_at, item_filled
from handlers.form_options import options_of, shown_to
from handlers.forms import FORMS, asked, to_form
from handlers.item_data import item_row
from handlers.item_history import history
from handlers.item_reply import details
from handlers.reader import need_item
from storage.tables.items import Item

OVERTAKEN = "form-overtaken"

# What a refusal of a handler is about; the first of these fields that the form has.
ABOUT: Mapping[str, tuple[str, ...]] = {
    "text-empty": ("text", "note", "reason"),
    "text-too-long": ("text", "note", "reason"),
    "date-past": ("due", "until", "at"),
    "date-too-far": ("due", "until", "at"),
    "upkeep-days-past": ("until",),
    "upkeep-days-turned": ("until",),
    "call-not-yet": ("on",),
    "answer-no-date": ("due",),
    "answer-date-or-declined": ("kind",),
    "successor-same": ("to",),
    "item-stands-already": ("due",),
    "zone-unknown": ("zone", "due"),
    "language-not-spoken": ("lang",),
    "quiet-hours-need-both": ("quiet_end",),
    "quiet-hours-empty": ("quiet_end",),
    "quiet-hours-long": ("quiet_end",),
    "plan-days-refused": ("leads",),
    "plan-class-alone": ("of_class",),
    "pause-class-alone": ("of_class",),
    "topic-unknown": ("topic",),
    "body-unknown": ("group", "body"),
    "activity-which-body": ("body",),
    "confirmation-not-naming": ("body",),
    "place-needs-group": ("group",),
    "party-unknown": ("party", "to", "people", "responsible"),
    "member-already": ("party",),
    "member-not": ("party",),
    "departure-own": ("party",),
    "upkeep-named-already": ("party",),
    "upkeep-reference": ("reference",),
    "account-not-for": ("party",),
    "account-unknown": ("account",),
    "account-is-linked": ("account",),
    "agenda-whom": ("people",),
    "agenda-no-such-item": ("agenda",),
    "document-link-unread": ("link",),
    "document-there-already": ("number",),
    "proposals-not-alike": ("proposals",),
    "meeting-unknown": ("meeting", "due"),
    "meeting-unknown-on": ("meeting", "due"),
    "meeting-not-said": ("due",),
    "meeting-passed": ("start",),
    "meeting-in-past": ("start",),
    "meeting-ends-first": ("end",),
    "meeting-too-long": ("end",),
    "meeting-with-itself": ("jointly_with",),
    "item-reassign-refused": ("responsible",),
    "item-reassign-unknown": ("responsible",),
    "item-status-refused": ("status",),
    "item-superseded-by-itself": ("superseded_by",),
}


def again(context: Context, name: str, typed: Mapping[str, Any], errors: Mapping[str, Line]) -> Reply:
    """The form with what was typed and a word on what is amiss, by its own name: which form it is stays to be seen."""
    needed = () if name in FORMS else REQUIRED.get(name, ())
    form = shown_to(context, to_form(name, typed, options_of(context, typed), errors, needed))
    # What stands above all fields marks none of them.
    marked = any(each.name in errors for each in form.fields)
    told = Line(key="form-faults" if marked else "form-not-taken")
    return Reply(title=form.title, parts=(told,), form=form, audience="asker")


def refused(
    context: Context, name: str, typed: Mapping[str, Any], refusal: Refusal, version: int | None = None
) -> Reply:
    """The form with a handler's refusal beside the field that it is about, else above all of them. ``version``: that
    of the item with which the form was opened."""
    if name not in FORMS and not REQUIRED.get(name):
        return Reply(title=refusal.line, audience="asker")
    names = {each.rstrip("*") for each in FORMS.get(name, ())}
    field = next((each for each in ABOUT.get(refusal.line.key, ()) if each in names), "")
    if refusal.line.key != OVERTAKEN:
        return again(context, name, not_empty(typed), {field: refusal.line})
    item = need_item(context, int(str(typed["item"])))
    kept = _what_was_typed(context, item, typed, version) if name == "EditItem" and version else typed
    return _beside_what_stands(context, again(context, name, not_empty(kept), {field: refusal.line}), item)


def overtaken(command: Command) -> Refusal:
    """Somebody else changed the item while the form was being filled."""
    return Refusal(OVERTAKEN, number=Code(value=str(getattr(command, "item", ""))))


def _what_was_typed(context: Context, item: Item, typed: Mapping[str, Any], version: int) -> Mapping[str, Any]:
    """The fields, of which those that were left as the form had them hold what stands by now: sent once more, they
    would take back what somebody else changed."""
    was = filled_at(context.session, item, version)
    if was is None:
        return typed
    now_is = item_filled(context.session, item)
    left = {name for name, value in typed.items() if name != "item" and (value or None) == was.get(name)}
    return {name: now_is.get(name, "") if name in left else value for name, value in typed.items()}


def _beside_what_stands(context: Context, reply: Reply, item: Item) -> Reply:
    """The form with how its item stands by now and who changed it; sent once more, it counts from there."""
    rows = (item_row(context.session, item, context.now),)
    parts = (*reply.parts, Line(key="form-stands-now"), details(context, item), *history(context, item))
    shown = reply.model_copy(update={"parts": parts, "answer": Answer(rows=rows, total=1)})
    return _with_version(shown, item.version)


def as_opened(reply: Reply, prepared: Prepared) -> Reply:
    """A form that was sent and is shown again, with the version of the item that it was opened with."""
    return _with_version(reply, prepared.version) if prepared.typed is not None else reply


def _with_version(reply: Reply, version: int | None) -> Reply:
    form = reply.form
    if form is None or form.version is not None:
        return reply
    return reply.model_copy(update={"form": form.model_copy(update={"version": version})})


def as_said(context: Context, prepared: Prepared) -> Context:
    """The request with the language of the words that were typed, and the id of the message that said them."""
    evidence = replace(context.evidence, ref=prepared.ref)
    typed = prepared.typed or {}
    words = next((str(typed[name]) for name in ("text", "note", "reason") if typed.get(name)), "")
    lang, certain = language_of(words) if words else (None, False)
    return replace(context, evidence=replace(evidence, lang=lang) if lang and certain else evidence)


def opened(context: Context, prepared: Prepared, form: Form) -> dict[str, Any]:
    """What to remember of a form that was opened, so that it can be filled in words as well."""
    scene = Scene(prepared.understanding.lang, prepared.names, prepared.asker, context.now)
    fields, _ = exact(form.command, form.filled, scene)
    kept = {name: value for name, value in fields.items() if name not in asked(form)}
    return talk.asking(prepared.talked, Incomplete(scene.lang, form.command, kept, asked(form)))
