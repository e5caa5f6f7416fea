"""The two bodies just spoken of, both responsible: "actually, put both of them on it", where one was to hand an item
on to the other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any

from bot.answer.talking import Talking
from bot.understand.patterns.match import said
from bot.understand.patterns.polite import read
from bot.understand.patterns.reading import is_asked
from bot.understand.talked.again import at_hand
from bot.understand.types import Understood
from handlers.commands.fields import Party
from handlers.commands.items import ReassignItem
from storage.audit import last_change
from storage.items import find_visible

# So long one remembers who had an item before.
RECENT = timedelta(hours=1)
RESPONSIBLE = "responsible"


def both_bodies(talking: Talking) -> Understood | None:
    """The item with the body that had it and the one that it went to, or was to go to; shown first, since who was meant
    is nowhere said. None where these aren't two."""
    command = at_hand(talking.talked)
    if not isinstance(command, ReassignItem) or len(command.responsible) != 1 or not talking.text:
        return None
    lang = talking.lang
    readings = read(talking.text, lang, talking.names)
    if is_asked(readings[0]) or not any(said(each, "both_bodies") for each in readings):
        return None
    (new,) = command.responsible
    before = _before(talking, command.item, new)
    if new.kind != "body" or len(before) != 1:
        return None
    # In the order in which they came to it.
    return Understood(lang, ReassignItem(item=command.item, responsible=(*before, new)), guess=True)


def _before(talking: Talking, number: int, new: Party) -> list[Party]:
    """The bodies that are responsible, or were until the item was handed on just now."""
    item = find_visible(talking.session, number, talking.reader())
    has = (
        _bodies({"kind": each.kind, "body_id": each.body_id, "capacity": each.capacity} for each in item.parties)
        if item
        else []
    )
    if has != [new] or talking.person is None:
        return [each for each in has if each != new]
    change = last_change(talking.session, talking.person.id, talking.now - RECENT)
    before = change.before if change and change.subject == "item" and change.subject_id == str(number) else None
    return [each for each in _bodies((before or {}).get("parties", ())) if each != new]


def _bodies(parties: Iterable[Mapping[str, Any]]) -> list[Party]:
    owed = (each for each in parties if each["kind"] == "body" and each["capacity"] == RESPONSIBLE)
    return [Party(kind="body", id=each["body_id"]) for each in owed]
