"""The trail says who changed what, and a row can be put back from it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy.orm import Session

from storage.audit import columns, has_changed, last_change, opened, record, restore
from storage.database import Database
from storage.tables.people import Person
from storage.tables.register import Body, FocalPoint, Role, Topic

DAY = date(2024, 1, 24)


def _person(session: Session, ref: str = "desk@example.org") -> Person:
    row = Person(ref=ref, name="The desk", email=ref, office=True, quiet_start=time(20, 0), leads=[10, 3])
    session.add(row)
    session.flush()
    return row


def _change(session: Session, person: Person, at: datetime, name: str) -> int:
    before = columns(person)
    person.name = name
    session.flush()
    after, version = columns(person), person.version
    return record(
        session, at=at, person_id=person.id, command="EditPerson", subject="person", subject_id=person.id,
        before=before, after=after, version=version,
    )  # fmt: skip


def test_a_row_is_put_back_as_it_was(each_database: Database, now: datetime) -> None:
    with each_database.writing() as session:
        person = _person(session)
        line = _change(session, person, now, "Another name")
        before, person_id = columns(person), person.id
    with each_database.writing() as session:
        found = last_change(session, person_id, now)
        assert found is not None
        assert found.id == line
        assert opened(session, found.after or {}) == before
        # Read behind Focal's back, it says nothing of whoever it is about.
        assert "The desk" not in str(found.before)
        person = session.get_one(Person, person_id)
        restore(person, opened(session, found.before or {}))
        session.flush()
        assert (person.name, person.quiet_start, person.leads, person.version) == ("The desk", time(20, 0), [10, 3], 3)


def test_days_and_instants_survive_the_trail(database: Database, now: datetime) -> None:
    with database.writing() as session:
        person = _person(session)
        session.add_all([Body(id="br", kind="bureau"), Topic(id="ai"), Role(id="focal_point", rank=0)])
        session.flush()
        row = FocalPoint(
            topic_id="ai", body_id="br", person_id=person.id, role_id="focal_point", since=DAY, recorded_at=now
        )
        session.add(row)
        session.flush()
        kept = columns(row)
        row.since, row.recorded_at = None, datetime(2020, 1, 1, tzinfo=UTC)
        restore(row, kept)
        assert columns(row) == kept
        assert kept["since"] == "2024-01-24"
        assert kept["recorded_at"] == "2024-05-14T08:00:00+00:00"


def test_a_change_taken_back_is_not_offered_again(database: Database, now: datetime) -> None:
    with database.writing() as session:
        person = _person(session)
        first = _change(session, person, now, "One")
        second = _change(session, person, now, "Two")
        record(
            session, at=now, person_id=person.id, command="Undo", subject="person", subject_id=person.id,
            before=None, after=None, version=None, undoes=second,
        )  # fmt: skip
        found = last_change(session, person.id, now)
        assert found is not None
        assert found.id == first


def test_old_changes_and_those_of_others_are_out_of_reach(database: Database, now: datetime) -> None:
    with database.writing() as session:
        person, other = _person(session), _person(session, "other@example.org")
        _change(session, person, now - timedelta(minutes=11), "One")
        _change(session, other, now, "Two")
        assert last_change(session, person.id, now - timedelta(minutes=10)) is None


def test_a_change_is_known_from_its_own_moment_on(each_database: Database, now: datetime) -> None:
    with each_database.writing() as session:
        person, other = _person(session), _person(session, "other@example.org")
        _change(session, person, now, "Another name")
        later = now + timedelta(seconds=1)
        assert has_changed(session, person.id, now)
        assert not has_changed(session, person.id, later)
        assert not has_changed(session, other.id, now)
