"""A register file against the register: everything that would be added, changed or ended, before anything is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from handlers.answer import Code, Line
from handlers.register.changes import Action, Change, Comparison
from handlers.register.faults import Faults, RegisterFaults, to_term
from handlers.register.known import get_known
from handlers.register.mapping import compare_resolutions
from handlers.register.meetings import compare_meeting
from handlers.register.people import People
from handlers.register.rows import FocalPointRow, MembershipRow, Register
from handlers.register.subjects import Subjects
from handlers.register.terms import Posts, Term, compare_terms
from handlers.register.units import compare_units, put_task_forces
from storage.settings import register_version

FOCAL_POINT = ("topic_id", "body_id", "role_id")
MEMBERSHIP = ("group_id", "capacity", "of_body")
# One person at a time chairs a group or serves it as secretary; of its members a file may tell a part.
HELD_ALONE = ("chair", "secretary")


@dataclass(frozen=True)
class Difference:
    """What an import would do. ``version`` is the register's at the time; ``digest`` and ``name`` are the file's."""

    changes: tuple[Change, ...]
    notes: tuple[Line, ...]
    name: str
    digest: str
    version: int

    def count(self, action: Action) -> int:
        """How many rows would be added, changed or ended."""
        return sum(each.action == action for each in self.changes)

    def lines(self) -> Iterator[Line]:
        """The preview: a line for each change, then what was left out or looks odd."""
        yield from (each.line() for each in self.changes)
        odd = Code(value="!")
        yield from (Line(key="import-line", facts={"sign": odd, "row": to_term(note)}) for note in self.notes)


def difference(session: Session, register: Register, today: date) -> Difference:
    """Compares; changes nothing. ``today`` is where a role begins or ends that the file gives no day for.

    Raises ``RegisterFaults`` with every fault of the file: rows that cannot be read, names that mean nothing or
    more than one thing, rows that contradict one another.
    """
    faults = Faults(register.faults)
    known = get_known(session)
    work = Comparison(known, today, register.name, faults, kinds={row.id: row.kind for row in known.bodies.values()})
    _compare(work, register)
    if faults.told:
        # A column that was left out may be why a row has a fault.
        raise RegisterFaults((*register.notes, *faults.told))
    notes = tuple({str(note): note for note in (*register.notes, *work.notes)}.values())
    return Difference(tuple(work.changes), notes, register.name, register.digest, register_version(session))


def _compare(work: Comparison, register: Register) -> None:
    subjects, people = Subjects(work), People(work)
    for body in register.bodies:
        subjects.put_body(body)
    for member in register.members:
        subjects.put_member(member)
    for role in register.roles:
        subjects.put_role(role)
    for topic in register.topics:
        subjects.put_topic(topic)
    for person in register.people:
        people.get(person)
    focal_points = list(_focal_points(work, subjects, people, register.focal_points))
    memberships = list(_memberships(subjects, people, register.memberships))
    put_task_forces(work, subjects, register.task_forces)
    subjects.compare()
    people.compare()
    _compare_terms(work, focal_points, memberships)
    for meeting in register.meetings:
        compare_meeting(work, subjects, meeting)
    compare_resolutions(work, subjects, register.resolutions)
    compare_units(work, subjects, (*register.questions, *register.task_forces))


def _compare_terms(work: Comparison, focal_points: list[Term], memberships: list[Term]) -> None:
    called = {person.id: person.name for person in work.known.people}
    posts = Posts("focal_points", FOCAL_POINT, work.known.focal_points, called)
    compare_terms(work, posts, focal_points, alone=True)
    seats = Posts("memberships", MEMBERSHIP, work.known.memberships, called)
    for alone in (True, False):
        told = [term for term in memberships if (term.post[1] in HELD_ALONE) is alone]
        compare_terms(work, seats, told, alone)


def _focal_points(
    work: Comparison, subjects: Subjects, people: People, rows: Iterable[FocalPointRow]
) -> Iterator[Term]:
    for row in rows:
        body, sound = subjects.body_of(row)
        topic = subjects.put_topic(row.topic)
        role, card = subjects.get_role(row.role, row.where), people.get(row.person)
        if not (sound and topic and role and card):
            continue
        card.holds = True
        if body:
            card.bodies.append(body)
        names = ("designated_by", "reference", "confirmed_on", "confirmed_by", "audience", "source")
        told = {name: getattr(row, name) for name in names}
        rest = {"source": work.source}
        yield Term(row.where, (topic, body, role), card, row.since, row.until, told, rest)


def _memberships(subjects: Subjects, people: People, rows: Iterable[MembershipRow]) -> Iterator[Term]:
    for row in rows:
        group = subjects.get_body(row.group, row.where)
        of_body = subjects.get_body(row.of_body, row.where) if row.of_body else None
        card = people.get(row.person)
        if not (group and card):
            continue
        told = {"appointed_by": row.appointed_by, "as_of": row.as_of}
        yield Term(row.where, (group, row.capacity, of_body), card, row.since, row.until, told)
