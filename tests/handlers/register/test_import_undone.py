"""An import is taken back after people who came with it have used Focal, or have only talked with it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from handlers.register.undo import undo_import
from storage.database import Database
from storage.people import add_route
from storage.tables.items import Item
from storage.tables.people import Person
from tests.registers import csv_file, held, refused, take_in


def person(session: Session, ref: str) -> Person:
    return session.scalars(select(Person).where(Person.ref == ref)).one()


def test_a_person_who_is_used_since_is_not_taken_away(filled: Database, tmp_path: Path, now: datetime) -> None:
    with filled.writing() as session:
        rows = "gender,bdt,,First,first@example.org,,\ngender,tsb,,Second,second@example.org,,\n"
        done = take_in(session, csv_file(tmp_path, rows), now)
        assert done is not None
        maker = person(session, "first@example.org").id
        session.add(
            Item(kind="action", status="open", text="t", lang="en", audience="staff", maker_id=maker, made_at=now)
        )
    with filled.writing() as session, refused(r"people: new entries \(1\) that have been used since, in: items"):
        undo_import(session, done.id, now)


def test_who_only_talked_since_stays_as_a_visitor_without_anything_of_the_import(
    filled: Database, tmp_path: Path, now: datetime
) -> None:
    rows = "gender,bdt,,First,first@example.org,,\ngender,tsb,,Second,second@example.org,,\n"
    with filled.writing() as session:
        done = take_in(session, csv_file(tmp_path, rows), now)
        assert done is not None
        add_route(session, person(session, "first@example.org"), "terminal", "", "first@example.org")
        undo_import(session, done.id, now)
        first = person(session, "first@example.org")
        assert (first.name, first.kind, first.rights, first.names) == ("first@example.org", "visitor", [], {})
        assert held(session, "gender") == []
        assert session.scalars(select(Person).where(Person.ref == "second@example.org")).all() == []
        again = take_in(session, csv_file(tmp_path, rows), now)
        assert again is not None
        assert (first.name, first.kind) == ("First", "staff")
