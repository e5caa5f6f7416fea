"""After a restore a number by which people know something that is lost is not given to anything else."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from storage.database import Database
from storage.items import add_item
from storage.restored import caused_again
from storage.skipped import SKIPPED, skip_numbers
from storage.tables.inbox import Event, Offer
from storage.tables.items import Item
from storage.tables.people import Person
from storage.tables.places import Place


def record(session: Session, now: datetime) -> int:
    maker = session.get_one(Person, 1)
    item = Item(kind="action", status="open", text="x", lang="en", audience="staff", maker_id=maker.id, made_at=now)
    return add_item(session, item).number


def offer(session: Session, now: datetime) -> int:
    made = Offer(person_id=1, place_id=1, command={}, expires=now)
    session.add(made)
    session.flush()
    return made.id


def with_a_person(database: Database) -> None:
    with database.writing() as session:
        session.add(Person(id=1, ref="desk@example.org", name="Desk", kind="staff"))
        session.add(Place(id=1, platform="chat", installation="here", external="x", audience="direct"))


def test_what_is_recorded_after_a_restore_has_no_number_of_what_is_lost(each_database: Database, now: datetime) -> None:
    with_a_person(each_database)
    with each_database.writing() as session:
        assert [record(session, now), record(session, now), offer(session, now)] == [1, 2, 1]
    with each_database.writing() as session:
        assert skip_numbers(session) == 2 + SKIPPED + 1
    with each_database.writing() as session:
        assert [record(session, now), record(session, now)] == [2 + SKIPPED + 1, 2 + SKIPPED + 2]
        assert offer(session, now) == 1 + SKIPPED + 1


def test_before_anything_was_recorded_too(each_database: Database, now: datetime) -> None:
    with_a_person(each_database)
    with each_database.writing() as session:
        skip_numbers(session)
    with each_database.writing() as session:
        assert record(session, now) > SKIPPED


def test_what_waited_in_the_backup_is_recorded_under_the_number_that_was_told_then(
    each_database: Database, now: datetime
) -> None:
    with_a_person(each_database)
    with each_database.writing() as session:
        record(session, now)
        skip_numbers(session)
    with each_database.writing() as session:
        later, waited = record(session, now), Event(id=7, doubt=True)
        with caused_again(session, waited, lambda: now):
            again = [record(session, now), record(session, now)]
        assert (again, record(session, now)) == ([2, 3], later + 1)
        with caused_again(session, Event(id=8, doubt=False), lambda: now):
            assert record(session, now) == later + 2
