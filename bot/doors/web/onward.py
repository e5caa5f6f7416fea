"""Where a page leads on: to the pages of whom and what it names, as far as its reader may open them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from bot.doors.web.house import Shown
from bot.doors.web.links import to_link
from bot.doors.web.visit import Visit
from bot.render.html import Lead
from handlers.answer import Code, Day, Fact, Line, Named, Pairs, Person, Row, Several
from handlers.commands.catalogue import to_dict
from handlers.commands.command import Command
from handlers.commands.fields import Party
from handlers.commands.focal_points import ShowTopic
from handlers.commands.items import ShowItem
from handlers.commands.meetings import ListMembers, ShowMeeting
from handlers.commands.people import ShowPerson

MOST, LONGEST_ID = 12, 64
PARTS: Mapping[type[Command], str] = {
    ShowItem: "items",
    ShowTopic: "topics",
    ListMembers: "groups",
    ShowMeeting: "meetings",
    ShowPerson: "people",
}
Leads = tuple[Command, str]


def onward(visit: Visit, *shown: Shown) -> list[tuple[str, str]]:
    """Addresses of what rows are about, and what they are called, each once. Whatever a row names in the reader's own
    view has a page for them."""
    rows = _rows(shown)
    return [
        (address, called) for address, called, _ in _open(visit, (led for row in rows for led in _of_row(visit, row)))
    ]


def lead_of(visit: Visit, *shown: Shown, held: Sequence[Shown] = ()) -> Lead:
    """As ``onward``, by the lines that say the rows: whatever is listed leads on where it stands. Of the roles that are
    ``held`` by whoever has the page, each leads to its topic."""
    listed = [*((row, _of_row) for row in _rows(shown)), *((row, _of_role) for row in _rows(held))]

    def lead(line: Line) -> str | None:
        said = (led(visit, row) for row, led in listed if row.facts == line.facts)
        return next((address for leads in said for address, _, _ in _open(visit, leads)), None)

    return lead


async def onward_of_item(visit: Visit, shown: Shown) -> list[tuple[str, str]]:
    """As ``onward``, of the details of one item, which may name what its reader has no page for."""
    pairs = (pair for part in shown.reply.parts if isinstance(part, Pairs) for pair in part.pairs)
    found = _open(visit, (led for label, value in pairs for led in _of_value(visit, label, value)))
    seen = await visit.look(*(command for _, _, command in found)) if found else ()
    return [(address, called) for (address, called, _), each in zip(found, seen, strict=True) if not each.refused]


async def onward_of_form(visit: Visit, fields: Mapping[str, Any]) -> list[tuple[str, str]]:
    """As ``onward``, of the topic, or the group, for which a form was opened and sent."""
    asked: list[tuple[str, Command]] = []
    for name, about in (("topic", ShowTopic), ("group", ListMembers)):
        if isinstance(id_ := fields.get(name), str) and 0 < len(id_) <= LONGEST_ID:
            asked.append((name, about.model_validate({name: id_})))
    seen = await visit.look(*(command for _, command in asked)) if asked else ()
    named = [
        (command, each.reply.title.facts.get(name))
        for (name, command), each in zip(asked, seen, strict=True)
        if not each.refused
    ]
    leads = ((command, visit.draw.fact(fact)) for command, fact in named if isinstance(fact, Named))
    return [(address, called) for address, called, _ in _open(visit, leads)]


def _rows(shown: Sequence[Shown]) -> list[Row]:
    return [row for each in shown if not each.refused for row in each.reply.answer.rows if isinstance(row, Row)]


def _open(visit: Visit, named: Iterable[Leads]) -> list[tuple[str, str, Command]]:
    kept: dict[str, tuple[str, str, Command]] = {}
    for command, called in named:
        address = to_link(visit.lang, to_dict(command))
        if address and _may_open(visit, command):
            kept.setdefault(address, (address, called, command))
    return list(kept.values())[:MOST]


def _may_open(visit: Visit, command: Command) -> bool:
    return bool(visit.seat.person) or PARTS[type(command)] in visit.door.public


def _of_value(visit: Visit, label: Line, value: Line) -> Iterator[Leads]:
    """Of a meeting its group and its day stand beside each other; all else is one fact, or several."""
    meeting, day = value.facts.get("meeting"), value.facts.get("day")
    if isinstance(meeting, Named) and isinstance(day, Day):
        row = Row(kind="meeting", id=meeting.id, facts={"group": meeting, "start": day})
        yield from _of_row(visit, row)
        return
    if label.key == "item-label-superseded-by" and isinstance(number := value.facts.get("value"), Code):
        called = visit.draw.says(Line(key="web-item", facts={"number": number}))
        yield ShowItem(item=int(number.value)), called
        return
    for fact in (fact for given in value.facts.values() for fact in _flat(given)):
        if isinstance(fact, Person):
            yield _person(visit, fact)
        elif isinstance(fact, Named):
            is_topic = label.key == "item-label-topic"
            yield ShowTopic(topic=fact.id) if is_topic else ListMembers(group=fact.id), visit.draw.fact(fact)


def _of_row(visit: Visit, row: Row) -> Iterator[Leads]:
    if row.kind == "meeting" and {"group", "start"} <= row.facts.keys():
        yield ShowMeeting(meeting=row.id), visit.draw.meeting(row)
    if row.kind == "topic":
        yield ShowTopic(topic=row.id), visit.draw.fact(row.facts["topic"])
    number = row.facts.get("number")
    if row.kind in ("told", "notice") and isinstance(number, Code):
        yield ShowItem(item=int(number.value)), number.value
    person = row.facts.get("person")
    if isinstance(person, Person):
        yield _person(visit, person)


def _of_role(visit: Visit, row: Row) -> Iterator[Leads]:
    topic = row.facts.get("topic")
    if isinstance(topic, Named):
        yield ShowTopic(topic=topic.id), visit.draw.fact(topic)


def _person(visit: Visit, person: Person) -> Leads:
    return ShowPerson(party=Party(kind="person", id=person.ref)), visit.draw.fact(person)


def _flat(fact: Fact) -> Sequence[Fact]:
    return fact.facts if isinstance(fact, Several) else (fact,)
