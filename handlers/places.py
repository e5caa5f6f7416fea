"""How Focal behaves in a place, set by those who lead its group."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from handlers import seen
from handlers.answer import Fact, Language, Line, Pairs, Reply, Term
from handlers.commands.command import Command
from handlers.commands.places import SetPlace
from handlers.context import Context
from handlers.errors import Refusal
from handlers.meeting_plans import replan_seats
from handlers.rights import is_secretariat, leads_group
from handlers.trail import keep_row
from storage.audit import columns
from storage.tables.places import Place


def set_place(context: Context, command: SetPlace) -> Reply:
    """Changes what was said and reads back all settings of the place; without a change only the latter."""
    place = context.place
    if place.audience == "direct":
        raise Refusal("place-is-direct")
    changed = _changed(context, command)
    _check_leads(context, changed.get("group_id", place.group_id), model="model" in changed)
    if changed:
        before = columns(place)
        for name, value in changed.items():
            setattr(place, name, value)
        keep_row(context, command, "place", place, before)
        replan_seats(context.session, {each for each in (before["group_id"], place.group_id) if each}, context.now)
    return Reply(title=Line(key="set-place" if changed else "place-settings"), parts=(_settings(context, place),))


def _changed(context: Context, command: SetPlace) -> dict[str, Any]:
    group = seen.need_body(context, command.group) if command.group is not None else None
    said = {
        "eagerness": command.eagerness,
        "lang": command.lang,
        "model": command.model,
        "group_id": group.id if group else None,
    }
    return {name: value for name, value in said.items() if value is not None and value != getattr(context.place, name)}


def _check_leads(context: Context, group_id: str | None, *, model: bool) -> None:
    """Whoever leads no group here may not decide for it; a place of no group can't send words to a model."""
    place = context.place
    if is_secretariat(context):
        return
    groups = {each for each in (place.group_id, group_id) if each is not None}
    if not all(leads_group(context, each) for each in groups):
        raise Refusal("place-of-group", group=seen.body(context, place.group_id or group_id or ""))
    if model and not groups:
        raise Refusal("place-needs-group")


def _settings(context: Context, place: Place) -> Pairs:
    told: dict[str, Fact | None] = {
        "eagerness": Term(key=f"place-eagerness-{place.eagerness}"),
        "group": seen.body(context, place.group_id) if place.group_id else None,
        "lang": Language(lang=place.lang) if place.lang else Term(key="place-lang-unset"),
        "model": Term(key="place-model-on" if place.model else "place-model-off"),
    }
    return Pairs(pairs=tuple((Line(key=f"place-{name}"), _value(fact)) for name, fact in told.items() if fact))


def _value(fact: Fact) -> Line:
    return Line(key="place-value", facts={"value": fact})


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType({SetPlace: set_place})
