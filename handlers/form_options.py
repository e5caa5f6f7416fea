"""What a form's fields hold, as people type or pick it, and what is shown for what is picked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from handlers import facts, seen
from handlers.answer import Fact, Form, Line, Named, Option, Role, Words
from handlers.commands.fields import LONGEST_VALUE, Party
from handlers.context import Context
from handlers.forms import FIELDS, option
from handlers.rights import is_secretariat
from storage.people import find_person
from storage.tables.register import Member
from storage.topics import get_body, get_topic

SEARCHED = ("topic", "body", "meeting", "party", "parties")
# What some forms are for where they are about no item.
OF_MANY: Mapping[str, Sequence[str]] = MappingProxyType(
    {"SetReminderPlan": ("group", "of_class"), "CallForStatus": ("group", "meeting")}
)


def to_code(party: Party) -> str:
    """A party as a form holds it: ``body:bdt``, ``person:…``, ``role:accessibility/bdt``, or words."""
    if party.kind == "role":
        return f"role:{party.topic}/{party.body}" if party.body else f"role:{party.topic}"
    return party.words or "" if party.kind == "unknown" else f"{party.kind}:{party.id}"


def to_party(code: str) -> Party | None:
    """What ``to_code`` wrote; nothing for words."""
    kind, _, id_ = code.partition(":")
    if kind == "role" and id_:
        topic, _, body = id_.partition("/")
        return Party(kind="role", topic=topic, body=body or None)
    if kind not in ("person", "office", "body", "member") or not id_ or id_ != id_.strip():
        return None
    return Party.model_validate({"kind": kind, "id": id_})


def to_typed(fields: Mapping[str, Any]) -> dict[str, Any]:
    """A command's fields in JSON form as a form holds them; what is empty is left out."""
    typed = {name: _typed(name, value) for name, value in fields.items()}
    return {name: value for name, value in typed.items() if value not in (None, "", [], ())}


def options_of(context: Context, filled: Mapping[str, Any]) -> dict[str, tuple[Option, ...]]:
    """What is shown for what is picked in each field that is searched."""
    found = {}
    for name, value in filled.items():
        if FIELDS.get(name) in SEARCHED:
            values = [value] if isinstance(value, str) else [each for each in value if isinstance(each, str)]
            # What is longer than any name stays as it was typed: no option holds it.
            fitting = (each for each in values if len(each) <= LONGEST_VALUE)
            found[name] = tuple(_option(context, FIELDS[name], each) for each in fitting)
    return found


def shown_to(context: Context, form: Form) -> Form:
    """The form without the class of people, unless its reader may set something for one; about an item, without what
    would make it about more."""
    left_out = OF_MANY.get(form.command, ()) if "item" in form.filled else ()
    left_out = left_out if is_secretariat(context) else (*left_out, "of_class")
    return form.model_copy(update={"fields": tuple(each for each in form.fields if each.name not in left_out)})


def _option(context: Context, kind: str, value: str) -> Option:
    meeting = seen.find_meeting(context, value) if kind == "meeting" else None
    if meeting:
        # A group meets again and again: without its day a meeting is not told.
        return Option(value=value, label=Line(key="reading-meeting-on", facts=seen.of_meeting(context, meeting)))
    party = to_party(value) if kind in ("party", "parties") else None
    fact = _party(context, party) if party else _subject(context, kind, value)
    return option(value, fact or Words(text=value))


def _subject(context: Context, kind: str, id_: str) -> Fact | None:
    session = context.session
    if kind == "topic" and get_topic(session, id_):
        return seen.topic(context, id_)
    if kind == "body" and get_body(session, id_):
        return seen.body(context, id_)
    return None


def _party(context: Context, party: Party) -> Fact | None:
    session = context.session
    if party.kind == "role":
        topic = _subject(context, "topic", party.topic or "")
        body = seen.body(context, party.body) if party.body and get_body(session, party.body) else None
        return Role.model_validate({"topic": topic, "body": body}) if topic else None
    if party.kind in ("person", "office"):
        person = context.person if party.id == "me" else find_person(session, party.id or "")
        return facts.person(person) if person else None
    if party.kind == "member":
        member = session.get(Member, party.id)
        return Named(id=member.id, names=member.names) if member else None
    return _subject(context, "body", party.id or "")


def _typed(name: str, value: Any) -> Any:
    if isinstance(value, Mapping):
        return _typed_part(value)
    if isinstance(value, bool | int):
        return str(value).lower() if isinstance(value, bool) else str(value)
    if isinstance(value, Sequence) and not isinstance(value, str):
        parts = [str(_typed(name, each)) for each in value]
        return parts if FIELDS.get(name) == "parties" else ", ".join(parts)
    return value


def _typed_part(value: Mapping[str, Any]) -> str | None:
    """A party, a deadline or a tagged unknown. A deadline that hangs on a meeting is said anew."""
    if "unknown" in value:
        return str(value["unknown"])
    kind = value.get("kind")
    if kind in ("date", "moment"):
        return str(value.get("date") or str(value["at"]).replace("T", " ")[:16])
    return None if kind in ("meeting", "none") else to_code(Party.model_validate(value))
