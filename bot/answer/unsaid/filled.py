"""A form that was sent: its fields read as sentences are, by the same names and the same deadlines.

Whatever can't be read comes back as the form with a word beside its field, and with all that was typed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from bot.answer.unsaid.fields import Misread, read_field
from bot.understand.fields.task import Scene
from bot.understand.lacking import REQUIRED
from bot.understand.types import Misfilled, Understood
from handlers.answer import Count, Line
from handlers.commands.catalogue import COMMANDS, from_dict
from handlers.forms import FORMS
from handlers.item_words import LONGEST

LISTS = ("responsible", "cooperating", "report_to")


def read_form(name: str, typed: Mapping[str, Any], scene: Scene, now_is: Mapping[str, Any]) -> Understood | Misfilled:
    """The command that a form's fields give; ``now_is`` is how an item stands, whose equal fields are no change.

    Raises ``ValueError`` for a command or a field that there is not.
    """
    fields, errors = exact(name, typed, scene, now_is)
    required = {*REQUIRED.get(name, ()), *(each.rstrip("*") for each in FORMS.get(name, ()) if each.endswith("*"))}
    stays = {each for each in now_is if not (each in typed and _is_empty(typed[each]))}
    missing = [each for each in required if each not in fields and each not in errors and each not in stays]
    errors |= {each: Line(key="form-required") for each in missing}
    if not errors:
        try:
            return Understood(scene.lang, from_dict({"command": name, "fields": fields}))
        except ValidationError as fault:
            errors = _faults(fault, typed)
    return Misfilled(scene.lang, name, not_empty(typed), _shown(name, errors))


def _shown(name: str, errors: dict[str, Line]) -> dict[str, Line]:
    """The faults by the fields of the command's form; a command without one is sent by no door."""
    fields = {*REQUIRED.get(name, ()), *(each.rstrip("*") for each in FORMS.get(name, ()))}
    if not fields:
        raise ValueError(f"no form for {name}")
    return {each if each in fields else "": line for each, line in errors.items()}


def exact(
    name: str, typed: Mapping[str, Any], scene: Scene, now_is: Mapping[str, Any] | None = None
) -> tuple[dict[str, Any], dict[str, Line]]:
    """The fields that could be read, in a command's JSON form, and what is amiss with the others."""
    known = COMMANDS[name].model_fields if name in COMMANDS else {}
    if not known or not set(typed) <= set(known):
        raise ValueError(f"no form {name!r} with {sorted(typed)}")
    fields, errors = _emptied(name, typed, now_is or {}), {}
    for each, value in typed.items():
        if _is_empty(value) or (now_is and now_is.get(each) == value and each != "item"):
            continue
        try:
            fields[each] = read_field(name, each, value, scene)
        except Misread as fault:
            errors[each] = fault.line
    return fields, errors


def _emptied(name: str, typed: Mapping[str, Any], now_is: Mapping[str, Any]) -> dict[str, Any]:
    """What an empty field of a prefilled form takes away."""
    empty = {each for each, value in typed.items() if _is_empty(value)}
    if name == "EditItem":
        gone = {each for each in empty if now_is.get(each)}
        lists: dict[str, Any] = {each: [] for each in LISTS if each in gone}
        undated = {"due": {"kind": "none"}} if "due" in gone else {}
        return {**lists, **undated, **({"no_topic": True} if "topic" in gone else {})}
    if name not in ("SetProfile", "SetReminderPlan"):
        return {}
    quiet = {"no_quiet": True} if {"quiet_start", "quiet_end"} <= empty else {}
    return {**quiet, **({"leads": []} if "leads" in empty else {})}


def _is_empty(value: Any) -> bool:
    return value is None or value in ("", [], ()) or (isinstance(value, str) and not value.strip())


def not_empty(typed: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in typed.items() if not _is_empty(value)}


def _faults(fault: ValidationError, typed: Mapping[str, Any]) -> dict[str, Line]:
    return {_name(each["loc"]): _fault(str(each["type"]), typed.get(_name(each["loc"]))) for each in fault.errors()}


def _name(location: tuple[int | str, ...]) -> str:
    return str(location[0]) if location else ""


def _fault(kind: str, value: Any) -> Line:
    if kind == "string_too_long":
        return Line(key="text-too-long", facts={"most": Count(n=LONGEST), "length": Count(n=len(str(value)))})
    return Misread("form-unread", str(value)).line
