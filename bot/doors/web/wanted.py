"""What a list of items is asked for in words: each name looked up, and a fault where the register has none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.doors.web.house import to_incoming
from bot.doors.web.visit import Visit
from handlers.answer import Line, Row, Words
from handlers.commands.pages import ShowForm
from handlers.form_options import to_party

NAMED = ("topic", "body", "meeting")
ME = "me"


@dataclass
class Wanted:
    """``fields`` for the command, ``labels`` as they stand in the filters, ``faults`` beside them."""

    fields: dict[str, Any] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    faults: dict[str, Line] = field(default_factory=dict)

    def put(self, name: str, words: str, value: Any, label: str) -> None:
        self.labels[name] = label
        if value is None:
            self.faults[name] = Line(key="form-unknown", facts={"words": Words(text=words)})
        else:
            self.fields[name] = value


async def read(visit: Visit, asked: Mapping[str, str]) -> Wanted:
    """Topic, body, meeting and party, as an id or in words of any language."""
    wanted = Wanted(labels=dict.fromkeys((*NAMED, "party"), ""))
    for name in NAMED:
        if words := asked[name].strip():
            found = await match(visit, name, words)
            wanted.put(name, words, found and found.id, visit.draw.typed(found.facts["label"]) if found else words)
    if words := asked["party"].strip():
        await _put_party(visit, wanted, words)
    return wanted


async def _put_party(visit: Visit, wanted: Wanted, words: str) -> None:
    if words == ME:
        wanted.put("party", words, ME, visit.draw.fact(visit.seat.person) if visit.seat.person else ME)
        return
    found = await match(visit, "party", words) if visit.seat.person and to_party(words) is None else None
    party = to_party(found.id if found else words)
    label = visit.draw.typed(found.facts["label"]) if found else await _called(visit, words) if party else words
    wanted.put("party", words, party.model_dump(mode="json", exclude_none=True) if party else None, label)


async def _called(visit: Visit, code: str) -> str:
    """How a form calls a party that an address holds as it is kept, where that finds it again."""
    (shown,) = await visit.look(ShowForm(form="RecordAction", filled={"responsible": code}))
    form = shown.reply.form
    labels = [each.label for given in form.fields for each in given.options if each.value == code] if form else []
    words = next((visit.draw.typed(fact) for each in labels for fact in each.facts.values()), code)
    found = await match(visit, "party", words)
    return words if found and found.id.partition(":")[2] == code.partition(":")[2] else code


async def match(visit: Visit, kind: str, words: str) -> Row | None:
    """The nearest that words of any language name, or what has them as its id; nothing where nothing is near."""
    house = visit.door.house
    reply = await house.search(to_incoming(visit.seat, house.now()), visit.lang, kind, words)
    rows = [row for row in reply.answer.rows if isinstance(row, Row)]
    same = [row for row in rows if row.id == words]
    return next(iter(same or rows), None)
