"""What a list of items was asked for, as its title tells: whose items they are, what about, how they stand, when due.

A list that leaves out what was not meant, or holds what was not asked for, is so seen at once to be another.
"""

from __future__ import annotations

from collections.abc import Iterator

from handlers import facts, seen
from handlers.answer import Code, Fact, Line, Term
from handlers.commands.fields import ME
from handlers.commands.items import ListItems
from handlers.context import Context
from handlers.parties import to_parties

# The public is told nobody's name, be it of whom it asks about.
NAMED = ("person", "office")


def listed(context: Context, command: ListItems, key: str, **counts: Fact) -> Line:
    """The title of a list, or the word that nothing fits, with what was asked for."""
    told = tuple(_asked(context, command))
    said = _together(told) if told else Code(value="")
    return Line(key=key, facts={**counts, "filtered": seen.flag(told), "asked": said})


def _asked(context: Context, command: ListItems) -> Iterator[Fact]:
    for tell in (_whose, _about, _kind, _status, _due):
        yield from tell(context, command)


def _whose(context: Context, command: ListItems) -> Iterator[Fact]:
    if command.party in ("me", ME):
        yield Term(key="asked-mine")
    elif command.party is not None and not isinstance(command.party, str):
        hidden = command.party.kind in NAMED and context.place.audience == "public"
        rows = () if hidden else to_parties(context, "responsible", (command.party,))
        yield from (facts.party(context.session, row) for row in rows)
    if isinstance(command.body, str):
        yield Term(key="asked-body", facts={"body": seen.body(context, command.body)})


def _about(context: Context, command: ListItems) -> Iterator[Fact]:
    if isinstance(command.topic, str):
        yield Term(key="asked-topic", facts={"topic": seen.topic(context, command.topic)})
    meeting = seen.find_meeting(context, command.meeting) if isinstance(command.meeting, str) else None
    if meeting:
        yield Term(key="asked-meeting", facts=seen.of_meeting(context, meeting))


def _kind(_context: Context, command: ListItems) -> Iterator[Fact]:
    if command.kind:
        yield Term(key="asked-kind", facts={"kind": Term(key=f"kind-{command.kind}")})


def _status(_context: Context, command: ListItems) -> Iterator[Fact]:
    if command.status:
        yield Term(key="asked-status", facts={"status": Term(key=f"status-{command.status}")})


def _due(_context: Context, command: ListItems) -> Iterator[Fact]:
    days = {"after": command.due_after, "before": command.due_before, "since": command.since, "until": command.until}
    told: dict[str, Fact] = {name: seen.day(day) for name, day in days.items() if day}
    if "after" in told and "before" in told:
        yield Term(key="asked-between", facts={"after": told.pop("after"), "before": told.pop("before")})
    if "since" in told and "until" in told:
        yield Term(key="asked-within", facts={"since": told.pop("since"), "until": told.pop("until")})
    yield from (Term(key=f"asked-{name}", facts={"day": day}) for name, day in told.items())


def _together(told: tuple[Fact, ...]) -> Fact:
    first, *rest = told
    return Term(key="asked-and", facts={"one": first, "more": _together(tuple(rest))}) if rest else first
