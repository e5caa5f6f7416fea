"""What a group lets be done with what is said in its meetings: shown to those who lead it, set by its chair."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from handlers import seen
from handlers.answer import Button, Count, Fact, Line, Pairs, Reply, Term
from handlers.commands.agenda import SetConsent
from handlers.commands.catalogue import to_dict
from handlers.commands.command import Command
from handlers.commands.pages import ShowForm
from handlers.consent import check_decides
from handlers.context import Context
from handlers.errors import Refusal
from handlers.item_reply import undo_button
from handlers.meetings_which import need_group
from handlers.rights import capacities_of, leads_group
from handlers.trail import keep_row
from storage.audit import columns
from storage.consents import get_consent, need_consent
from storage.meetings import LEADING
from storage.tables.meetings import GroupConsent
from storage.tables.register import Body
from storage.topics import get_body


def set_consent(context: Context, command: SetConsent) -> Reply:
    """Changes what was said and reads all of it back; without a change only the latter."""
    group = _group(context, command)
    if not leads_group(context, group.id):
        raise Refusal("captions-not-yours", group=seen.body(context, group.id))
    changed = _changed(get_consent(context.session, group.id), command)
    if changed:
        check_decides(context, group.id)
        row = need_consent(context.session, group.id)
        before = columns(row)
        for name, value in changed.items():
            setattr(row, name, value)
        keep_row(context, command, "consent", row, before)
    return _shown(context, group, "set-consent" if changed else "consent-settings")


def consent_filled(context: Context, group: Body) -> dict[str, Any]:
    """How a group's settings stand, as its form holds them."""
    return {"group": group.id, **switches_filled(get_consent(context.session, group.id))}


def switches_filled(row: GroupConsent) -> dict[str, Any]:
    """What is set for a group, without which it is."""
    switches = {"captions": row.captions, "by_model": row.model}
    return {
        **{name: str(on).lower() for name, on in switches.items()},
        "speakers": row.speakers,
        "objections": str(row.objections),
    }


def _group(context: Context, command: SetConsent) -> Body:
    """The group that is named, else the place's, else the one that the asker leads."""
    if command.group is not None:
        return need_group(context, command.group)
    led = sorted({group for group, capacity in capacities_of(context) if capacity in LEADING})
    named = context.place.group_id or (led[0] if len(led) == 1 else None)
    found = get_body(context.session, named) if named else None
    if found is None:
        raise Refusal("consent-which-group")
    return found


def _changed(row: GroupConsent, command: SetConsent) -> dict[str, Any]:
    said: dict[str, Any] = {"captions": command.captions, "model": command.by_model, "speakers": command.speakers}
    said |= {"objections": command.objections}
    return {name: value for name, value in said.items() if value is not None and value != getattr(row, name)}


def _shown(context: Context, group: Body, key: str) -> Reply:
    row = get_consent(context.session, group.id)
    terms = {
        "captions": Term(key="consent-captions-yes" if row.captions else "consent-captions-no"),
        "by_model": Term(key="consent-by_model-yes" if row.model else "consent-by_model-no"),
        "speakers": Term(key=f"consent-speakers-{row.speakers}"),
    }
    days = Line(key="consent-objections", facts={"count": Count(n=row.objections)})
    pairs = tuple((Line(key=f"form-label-{name}"), _value(fact)) for name, fact in terms.items())
    pairs = (*pairs, (Line(key="form-label-objections"), days))
    form = to_dict(ShowForm(form="SetConsent", filled={"group": group.id}))
    change = Button(label=Line(key="button-change-consent"), command=form)
    undo = undo_button(context)
    return Reply(
        title=Line(key=key, facts={"group": seen.body(context, group.id)}),
        parts=(Pairs(pairs=pairs), Line(key="consent-note")),
        buttons=(change,) if key == "consent-settings" else (undo,),
    )


def _value(fact: Fact) -> Line:
    return Line(key="place-value", facts={"value": fact})


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType({SetConsent: set_consent})
