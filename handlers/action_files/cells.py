"""Parties and deadlines of the action register as text in a cell, and read back to the same.

A party is an e-mail or handle, a body's acronym or id, the whole name of one person alone, or one of ``person:``,
``body:``, ``member:`` with an id, ``role:TOPIC/BODY``, ``words:`` with words that name nothing in the register. A
deadline is a day or a local time with its zone (``2024-06-14 Europe/Zurich``, ``2024-06-14T17:00 Europe/Zurich``), or
hangs on a meeting (``group:tdag next opening -14 calendar_day``, ``meeting:tdag-2024-06 closing 0 calendar_day``, with
``days`` as well).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from handlers.action_files.named import Called
from handlers.answer import Code
from handlers.commands.fields import Due, DueDate, DueMeeting, DueMoment, NoDue
from handlers.register.faults import Said, reason
from storage.people import find_person
from storage.tables.items import Item, ItemParty
from storage.tables.meetings import Meeting
from storage.tables.people import Person
from storage.tables.register import Body, Member, Name, Topic

Told = tuple[str, str, str, str]
MEETING = re.compile(
    r"(?:meeting:(?P<meeting>\S+)|group:(?P<group>\S+)\s+(?P<which>next|following))\s+(?P<edge>opening|closing)"
    r"\s+(?P<offset>-?\d{1,4})\s+(?:(?P<unit>calendar_day|working_day|week|month)s?|days?)"
)
OF_MEETING = "group:tdag next opening -14 days"
NAMED = re.compile(r"(?P<kind>meeting|group):(?P<name>\S+)")
KINDS = ("person", "body", "member", "role", "words")


class CellFault(Exception):
    """A cell that cannot be read; ``reason`` is a text key with its facts."""

    def __init__(self, key: str, **facts: Said) -> None:
        super().__init__(key)
        self.reason = reason(key, **facts)


@dataclass
class Cells:
    """Over one register, whose names are looked up once; ``zone`` is that of days and times without one."""

    session: Session
    zone: str
    _by_name: dict[str, dict[str, set[str]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.called = Called(self.session)

    def party(self, text: str) -> Told:
        """A cell's party: its kind, and the id of person, body or member, the topic and body of a role, or words.

        Raises ``CellFault`` for an id that is not in the register.
        """
        kind, _, rest = text.partition(":")
        if kind in KINDS and rest:
            return self._named(kind, rest.strip())
        person = find_person(self.session, text)
        if person is not None:
            return _person(person)
        bodies = self._known(Body).get(text.casefold(), set())
        if len(bodies) == 1:
            return ("body", next(iter(bodies)), "", "")
        people = () if bodies else self.called.refs(text)
        named = find_person(self.session, people[0]) if len(people) == 1 else None
        return _person(named) if named else ("unknown", "", "", text)

    def topic(self, text: str) -> str:
        """The id of the topic that is called so. Raises ``CellFault`` where none is, or several are."""
        found = self._known(Topic).get(text.casefold(), set())
        return next(iter(found)) if len(found) == 1 else self._need(Topic, text)

    def party_text(self, row: ItemParty) -> str:
        """The shortest cell that is read as the same party."""
        told = to_told(self.session, row)
        return next(text for text in self._ways(told) if self._is(text, told))

    def due(self, text: str) -> Due:
        """Raises ``CellFault`` for what is no deadline."""
        if not text:
            return NoDue()
        hangs, named = MEETING.fullmatch(text), NAMED.match(text)
        if named:
            self._check_named(named["kind"], named["name"])
        if hangs:
            told = {name: value for name, value in hangs.groupdict().items() if value is not None}
            return DueMeeting.model_validate({"unit": "calendar_day", **told, "offset": int(told["offset"])})
        if named:
            raise CellFault("import-no-meeting-deadline", said=text, example=OF_MEETING)
        said, _, zone = text.partition(" ")
        return _dated(said, self._zone(zone.strip() or self.zone), text)

    def _check_named(self, kind: str, name: str) -> None:
        if self.session.get(Meeting if kind == "meeting" else Body, name) is None:
            raise CellFault("import-not-in-register", said=name, kind=Code(value=kind))

    def _zone(self, zone: str) -> str:
        try:
            ZoneInfo(zone)
        except (KeyError, ValueError, OSError):
            raise CellFault("import-no-such-zone", said=zone) from None
        return zone

    def _named(self, kind: str, rest: str) -> Told:
        if kind == "words":
            return ("unknown", "", "", rest)
        if kind == "person":
            person = find_person(self.session, rest)
            if person is None:
                raise CellFault("import-nobody-such", said=rest)
            return _person(person)
        if kind == "role":
            topic, _, body = rest.partition("/")
            return ("role", self._need(Body, body) if body else "", self._need(Topic, topic), "")
        return (kind, self._need(Body if kind == "body" else Member, rest), "", "")

    def _need(self, table: type[Body | Topic | Member], key: str) -> str:
        if self.session.get(table, key) is None:
            raise CellFault("import-not-in-register", said=key, kind=Code(value=table.__name__.lower()))
        return key

    def _ways(self, told: Told) -> list[str]:
        kind, key, topic, words = told
        if kind == "unknown":
            return [words, f"words:{words}"]
        if kind == "role":
            return [f"role:{topic}/{key}" if key else f"role:{topic}"]
        if kind == "body":
            acronyms = self.session.scalars(_acronym(key)).all()
            return [*acronyms[:1], key, f"body:{key}"]
        return [f"member:{key}"] if kind == "member" else [key, f"person:{key}"]

    def _is(self, text: str, told: Told) -> bool:
        try:
            return text == text.strip() and self.party(text) == told
        except CellFault:
            return False

    def _known(self, table: type[Body | Topic]) -> dict[str, set[str]]:
        """Which of a table are called so, by id, name or acronym in any language, whatever the case."""
        subject = table.__name__.lower()
        if subject not in self._by_name:
            known = self._by_name[subject] = {}
            kinds = ("acronym", "name")
            named = select(Name.text, Name.subject_id).where(Name.subject == subject, Name.kind.in_(kinds))
            own = ((each, each) for each in self.session.scalars(select(table.id)))
            for text, key in (*own, *self.session.execute(named)):
                known.setdefault(text.casefold(), set()).add(key)
        return self._by_name[subject]


def to_told(session: Session, row: ItemParty) -> Told:
    """A party of an item as ``Cells.party`` reads it."""
    if row.person_id is not None:
        return _person(session.get_one(Person, row.person_id))
    if row.kind == "role":
        return ("role", row.body_id or "", row.topic_id or "", "")
    if row.body_id or row.member_id:
        return (row.kind, row.body_id or row.member_id or "", "", "")
    return ("unknown", "", "", row.words or "")


def to_due(item: Item) -> Due:
    """The deadline of an item as it was meant."""
    zone = item.due_zone or "UTC"
    if item.due_kind == "date" and item.due_date:
        return DueDate(date=item.due_date, zone=zone)
    if item.due_kind == "moment" and item.due_local:
        return DueMoment(at=datetime.fromisoformat(item.due_local), zone=zone)
    if item.due_kind != "meeting":
        return NoDue()
    hangs = {"edge": item.due_edge, "offset": item.due_offset or 0, "unit": item.due_unit or "calendar_day"}
    if item.due_group_id:
        return DueMeeting.model_validate({"group": item.due_group_id, "which": item.due_which or "next", **hangs})
    return DueMeeting.model_validate({"meeting": item.due_meeting_id, **hangs})


def due_text(due: Due) -> str:
    """What ``Cells.due`` reads as the same deadline."""
    match due:
        case DueDate():
            return f"{due.date.isoformat()} {due.zone}"
        case DueMoment():
            return f"{due.at.isoformat(timespec='minutes')} {due.zone}"
        case DueMeeting():
            of = f"meeting:{due.meeting}" if due.meeting else f"group:{due.group} {due.which}"
            return f"{of} {due.edge} {due.offset} {due.unit}"
    return ""


def _dated(said: str, zone: str, text: str) -> Due:
    try:
        if "T" in said:
            return DueMoment(at=datetime.fromisoformat(said).replace(tzinfo=None), zone=zone)
        return DueDate(date=date.fromisoformat(said), zone=zone)
    except ValueError:
        raise CellFault("import-no-deadline", said=text) from None


def _person(person: Person) -> Told:
    return ("office" if person.office else "person", person.ref, "", "")


def _acronym(body_id: str) -> Select[str]:
    named = select(Name.text).where(Name.subject == "body", Name.subject_id == body_id, Name.kind == "acronym")
    return named.order_by(Name.lang != "en", func.length(Name.text))
