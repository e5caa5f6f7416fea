"""How long what was accepted after a meeting is open to objections, and which of them stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from handlers.zones import end_of_day
from storage.meetings import get_record
from storage.progress import list_progress
from storage.proposals import list_accepted
from storage.tables.items import Item, Progress
from storage.tables.meetings import Meeting
from storage.tables.people import Person

# It has been opened; it is over.
WINDOW, OVER = "window", "window-over"
# What an item's history tells of objections: made, taken back; the one and the other undone.
OBJECTED, RETRACTED = "objected", "retracted"
UNSAID, RESTORED = "unsaid", "restored"
OF_WINDOW = (WINDOW, OVER)


@dataclass(frozen=True)
class Objection:
    """Who objected to an item, in which words and when."""

    item: Item
    person: Person
    row: Progress


def ends_at(session: Session, meeting: Meeting) -> datetime | None:
    """The last instant at which objections are open, or were; nothing where they never have been."""
    record = get_record(session, meeting.id)
    return end_of_day(record.open_until, meeting.zone) if record and record.open_until else None


def is_open(session: Session, meeting: Meeting, now: datetime) -> bool:
    end = ends_at(session, meeting)
    return end is not None and now <= end


def accepted(session: Session, meeting: Meeting) -> Sequence[Item]:
    """What is or was open to objections last."""
    record = get_record(session, meeting.id)
    return list_accepted(session, meeting.id, record.open_since if record else None)


def objections(session: Session, meeting: Meeting) -> list[Objection]:
    """Those that stand, in the order of the items; what was taken back is left out."""
    return [each for item in accepted(session, meeting) for each in of_item(session, item)]


def of_item(session: Session, item: Item) -> list[Objection]:
    """Those to one item that stand; whoever takes theirs back takes all of theirs back."""
    stand: list[Objection] = []
    retracted: dict[int, list[Objection]] = {}
    for row, person in sorted(list_progress(session, item.number), key=lambda pair: pair[0].id):
        own = [each for each in stand if each.person.id == person.id]
        if row.kind == OBJECTED:
            stand.append(Objection(item, person, row))
        elif row.kind == RESTORED:
            stand += retracted.pop(person.id, [])
        elif row.kind in (RETRACTED, UNSAID):
            gone = own if row.kind == RETRACTED else own[-1:]
            retracted[person.id] = own if row.kind == RETRACTED else []
            stand = [each for each in stand if each not in gone]
    return sorted(stand, key=lambda each: each.row.id)
