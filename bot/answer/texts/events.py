"""Events of a calendar file as meetings: each of the group that its name says, else of the one that was told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from hashlib import sha256

from sqlalchemy.orm import Session

from bot.answer.names import NameIndex
from bot.understand.named.names import Names
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import Reading
from bot.understand.text.words import words_of
from handlers.answer import Line
from handlers.brought import Here
from handlers.register.faults import Place, RegisterFaults, reason, to_line
from handlers.register.ics import Held, read_events
from handlers.register.rows import EventsAsked, MeetingRow, Register
from storage.meetings import CALENDAR, list_sources

BACK, AHEAD = timedelta(days=366), timedelta(days=3 * 366)
# A meeting that repeats without end is counted up to here.
FARTHEST = timedelta(days=20 * 366)


def to_register(session: Session, name: str, data: bytes, here: Here) -> Register:
    """What a calendar holds, as a register of meetings alone. Raises ``RegisterFaults``."""
    events = read_events(data, *_days(here), here.zone)
    names, known = NameIndex().get(session, staff=True), list_sources(session, CALENDAR)
    rows, left = _rows(events.held, names, here.asked, known)
    return Register(name=name, digest=sha256(data).hexdigest(), meetings=rows, notes=(*events.notes, *left))


def _days(here: Here) -> tuple[date, date]:
    first, last = here.asked.since or here.today - BACK, here.asked.until or here.today + AHEAD
    if last < first:
        raise RegisterFaults([reason("import-until-early", until=str(last), since=str(first))])
    earliest, latest = here.today - FARTHEST, here.today + FARTHEST
    if first < earliest or last > latest:
        raise RegisterFaults([reason("import-days-far", since=str(earliest), until=str(latest))])
    return first, last


def _rows(
    held: Sequence[Held], names: Names, asked: EventsAsked, known: Mapping[str, str]
) -> tuple[tuple[MeetingRow, ...], tuple[Line, ...]]:
    rows, left = [], []
    for each in held:
        groups = groups_in(each.summary, names)
        group = next(iter(groups), asked.group)
        if group is None:
            left.append(to_line(reason("import-event-no-group", day=str(each.start), name=each.summary)))
            continue
        rows.append(_row(each, group, next(iter(groups[1:]), asked.jointly_with), known))
    return tuple(rows), tuple(left)


def groups_in(summary: str, names: Names) -> list[str]:
    """The bodies that the name of an event says, in their order."""
    found = Reading(words_of(summary), phrases_of("en"), names).at.values()
    return list(dict.fromkeys(id_ for each in found for _, id_ in each.ids(("body",), "en")[:1]))


def _row(each: Held, group: str, joint: str | None, known: Mapping[str, str]) -> MeetingRow:
    source = f"{CALENDAR}{each.key}"
    return MeetingRow(
        where=Place(event=f"{each.start} {each.summary}"[:120]),
        id=known.get(source),
        group=group,
        jointly_with=joint if joint != group else None,
        joint_note=None,
        start=each.start,
        end=each.end,
        opens=each.opens,
        closes=each.closes,
        zone=each.zone,
        place=each.place,
        status="cancelled" if each.cancelled else None,
        source=source,
    )
