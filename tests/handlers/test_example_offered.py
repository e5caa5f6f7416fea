"""The example sandbox is offered to a new database alone: it never comes back unasked, nor among rows of one's own."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from handlers.example import AddressTaken, load_example, offer_example, remove_example
from storage.database import Database
from storage.people import add_person, find_person
from storage.tables.items import Item
from storage.tables.people import Person
from tests.asking import office
from tests.registers import csv_file, held, take_in


def record(session: Session, now: datetime) -> None:
    maker = office(session, "real")
    item = Item(kind="action", status="open", text="real", lang="en", audience="staff", maker_id=maker.id, made_at=now)
    item.due_version, item.snoozes = 1, {}
    session.add(item)
    session.flush()


def test_a_new_database_is_offered_it_once(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        assert offer_example(session, now.date(), now) > 30
        assert offer_example(session, now.date(), now) == 0


def test_a_visitor_who_only_spoke_keeps_nobody_from_it(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        session.add(Person(ref="somebody", name="somebody"))
        session.flush()
        assert offer_example(session, now.date(), now) > 30


def test_who_spoke_before_it_was_there_becomes_its_office(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        visitor = add_person(session, ref="you@example.org", name="you@example.org")
        load_example(session, now.date(), now)
        assert (visitor.example, visitor.enrolled, visitor.kind) == (True, True, "staff")
        remove_example(session)
        assert find_person(session, "you@example.org") is None


def test_an_office_of_ones_own_of_the_same_address_is_not_taken_over(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        own = add_person(session, ref="you@example.org", name="Our own", enrolled=True)
        with pytest.raises(AddressTaken, match=re.escape("you@example.org")):
            load_example(session, now.date(), now)
        assert (own.name, own.example) == ("Our own", False)


def test_once_removed_it_comes_back_only_where_it_is_asked_for(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        load_example(session, now.date(), now)
        remove_example(session)
    with filled.writing() as session:
        assert offer_example(session, now.date(), now) == 0
        assert load_example(session, now.date(), now) > 30


def test_it_never_comes_to_stand_among_a_list_of_ones_own(filled: Database, tmp_path: Path, now: datetime) -> None:
    with filled.writing() as session:
        take_in(session, csv_file(tmp_path, "accessibility,bdt,,Real desk,desk@example.net,2024-01-01,\n"), now)
        assert offer_example(session, now.date(), now) == 0
        assert [name for name, _, _ in held(session, "accessibility", "bdt")] == ["Real desk"]


def test_nor_among_items_of_ones_own(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        record(session, now)
        assert offer_example(session, now.date(), now) == 0
