"""``focal import meetings``: meetings out of a calendar file; nothing is changed before somebody said yes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.answer.names import NameIndex
from bot.app import utc_now
from bot.cli.faults import InputFault
from bot.cli.register import apply_all, opened
from bot.settings import read_settings
from bot.understand.names import Names
from bot.understand.phrases import phrases_of
from bot.understand.reading import Reading
from bot.understand.words import words_of
from handlers.answer import Line
from handlers.register.faults import Place, reason, to_line
from handlers.register.ics import MOST_BYTES, Held, read_events
from handlers.register.rows import MeetingRow, Register
from storage.meetings import list_sources

BACK, AHEAD = timedelta(days=366), timedelta(days=3 * 366)
# Under this name a meeting keeps which event of which calendar it is, so that it is found again when it moves.
CALENDAR = "calendar: "


@dataclass(frozen=True)
class Asked:
    """Which events are wanted, and whose meetings they are where their names don't say."""

    group: str | None
    jointly_with: str | None
    since: str | None
    until: str | None


def take_in(file: Path, asked: Asked, yes: bool, preview: bool) -> None:
    """Shows what would change and asks, unless ``yes``; applies all in one transaction or nothing."""
    settings, today = read_settings(), utc_now().date()
    first, last = _day("since", asked.since, today - BACK), _day("until", asked.until, today + AHEAD)
    if last < first:
        raise InputFault(f"--until {last} is before --since {first}")
    data = _read(file)
    events = read_events(data, first, last, settings.zone)
    with opened() as database:
        with database.reading() as session:
            names, known = NameIndex().get(session, staff=True), list_sources(session, CALENDAR)
        rows, left = to_rows(events.held, names, asked, known)
        register = Register(
            name=file.name, digest=sha256(data).hexdigest(), meetings=rows, notes=(*events.notes, *left)
        )
        apply_all(database, register, utc_now().astimezone(ZoneInfo(settings.zone)).date(), yes=yes, preview=preview)


def to_rows(
    held: Sequence[Held], names: Names, asked: Asked, known: Mapping[str, str]
) -> tuple[tuple[MeetingRow, ...], tuple[Line, ...]]:
    """Events as meetings of the group that their name says, else of the one given; what is of none is named."""
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


def _read(file: Path) -> bytes:
    try:
        with file.open("rb") as opened_file:
            return opened_file.read(MOST_BYTES + 1)
    except OSError as fault:
        raise InputFault(f"{file}: {fault.strerror or fault}") from None


def _day(name: str, said: str | None, usual: date) -> date:
    try:
        return date.fromisoformat(said) if said else usual
    except ValueError:
        raise InputFault(f"--{name} is {said!r}; write a day as 2024-05-21") from None
