"""Taking a register in and taking it back: whole or not at all, and exactly."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.cli.faults import in_english
from handlers.commands.fields import DueMeeting
from handlers.due import bind
from handlers.plans import replan
from handlers.register.apply import apply
from handlers.register.difference import difference
from handlers.register.faults import RegisterFaults
from handlers.register.read import read_register
from handlers.register.undo import undo_import
from storage.database import Database
from storage.settings import bump_register, register_version
from storage.tables.items import Item, ItemParty
from storage.tables.meetings import Meeting
from storage.tables.notices import Notice
from storage.tables.people import Person
from storage.tables.register import FocalPoint, Import, Name, Topic
from storage.tables.work import Audit
from tests.registers import compare, content, csv_file, day, held, refused, take_in, yaml_file

WHOLE = """
bodies:
  - {id: polar_board, names: {en: Polar Board, fr: Conseil polaire}, acronyms: {en: PB}, kind: group,
     members_group: true}
members:
  - {id: ruritania, kind: member_state, names: {en: Ruritania, fr: Ruritanie}, aliases: [Republic of Ruritania]}
topics:
  - {id: sea_ice, names: {en: Sea Ice, fr: Glace de mer}, aliases: {en: [pack ice]}, about: {en: Ice.},
     group: polar_board}
  - {id: gender, names: {en: Gender equality and inclusion}}
roles:
  - {id: convener, names: {en: convener, fr: coordination}}
people:
  - {name: Desk one, email: one@example.org, office: true, body: bdt, language: fr, zone: Europe/Paris,
     roles: [secretariat]}
  - {name: Delegation, email: two@example.org, member: ruritania, class: delegate, aliases: [the delegation]}
focal_points:
  - {topic: sea_ice, body: bdt, person: one@example.org, role: convener, since: 2024-01-01, designated_by: Director}
  - {topic: gender, body: bdt, person: one@example.org}
memberships:
  - {group: PB, person: the delegation, capacity: representative, of_body: itu_d}
meetings:
  - {id: pb-1, group: polar_board, jointly_with: tdag, start: 2024-09-02T10:00, end: 2024-09-03, place: Geneva}
"""


def person(session: Session, ref: str) -> Person:
    return session.scalars(select(Person).where(Person.ref == ref)).one()


def test_a_whole_organisation_is_taken_in_and_taken_back(
    each_database: Database, tmp_path: Path, now: datetime
) -> None:
    from_seed = "bodies:\n" + "".join(
        f"  - {{id: {key}, names: {{en: {key}}}, kind: {kind}}}\n"
        for key, kind in (("bdt", "bureau"), ("itu_d", "sector"), ("tdag", "advisory_group"))
    )
    with each_database.writing() as session:
        take_in(
            session, yaml_file(tmp_path, from_seed + "topics:\n  - {id: gender, names: {en: gender}}\n", "a.yaml"), now
        )
    with each_database.writing() as session:
        before = content(session)
        done = take_in(session, yaml_file(tmp_path, WHOLE), now)
        assert done is not None
        number = done.id
        desk = person(session, "one@example.org")
        assert (desk.kind, desk.enrolled, desk.rights, desk.body_id) == ("staff", True, ["secretariat"], "bdt")
        assert session.get_one(Meeting, "pb-1").opens == "2024-09-02T10:00:00"
        assert held(session, "sea_ice", "bdt", "convener") == [("Desk one", day("2024-01-01"), None)]
    with each_database.writing() as session:
        assert content(session) != before
        undo_import(session, number, now)
        assert content(session) == before
    with each_database.writing() as session, refused("was undone on 2024-05-14"):
        undo_import(session, number, now)


def test_a_change_is_restored_to_the_letter(filled: Database, tmp_path: Path, now: datetime) -> None:
    first = csv_file(tmp_path, "gender,bdt,,First,first@example.org,2022-01-01,\n", name="first.csv")
    second = yaml_file(
        tmp_path,
        "topics:\n  - {id: gender, names: {en: Gender}}\n"
        "people:\n  - {name: First office, email: first@example.org, zone: Asia/Baku}\n"
        "focal_points:\n  - {topic: gender, body: bdt, person: {name: Second, email: second@example.org}}\n",
    )
    with filled.writing() as session:
        take_in(session, first, now)
        before = content(session)
        done = take_in(session, second, now)
        assert done is not None
        assert person(session, "first@example.org").zone == "Asia/Baku"
        undo_import(session, done.id, now)
        assert content(session) == before


def test_what_was_changed_since_is_named_and_nothing_is_undone(filled: Database, tmp_path: Path, now: datetime) -> None:
    rows = "gender,bdt,,First,first@example.org,2022-01-01,\nyouth,bdt,,Other,other@example.org,2022-01-01,\n"
    with filled.writing() as session:
        done = take_in(session, csv_file(tmp_path, rows), now)
        assert done is not None
        person(session, "other@example.org").zone = "Asia/Baku"
    with filled.writing() as session, pytest.raises(RegisterFaults) as told:
        undo_import(session, done.id, now)
    assert in_english(told.value.faults) == ["person Other: was changed since"]
    with filled.reading() as session:
        assert len(held(session, "gender")) == 1


def test_imports_are_undone_from_the_last_to_the_first(filled: Database, tmp_path: Path, now: datetime) -> None:
    with filled.writing() as session:
        before = content(session)
        first = take_in(session, csv_file(tmp_path, "gender,bdt,,First,first@example.org,2022-01-01,\n"), now)
        second = take_in(session, csv_file(tmp_path, "gender,bdt,,Second,second@example.org,,\n"), now)
        assert first is not None
        assert second is not None
        with refused("First: was changed since"):
            undo_import(session, first.id, now)
        undo_import(session, second.id, now)
        undo_import(session, first.id, now)
        assert content(session) == before


def test_an_import_that_is_not_there_is_refused(filled: Database, now: datetime) -> None:
    with filled.writing() as session, refused("there is no import 7"):
        undo_import(session, 7, now)


def test_a_register_that_changed_since_the_preview_is_compared_again(
    filled: Database, tmp_path: Path, now: datetime
) -> None:
    with filled.writing() as session:
        found = compare(session, csv_file(tmp_path, "gender,bdt,,First,first@example.org,,\n"), now)
        bump_register(session)
        with refused("has changed since the preview"):
            apply(session, found, None, now)
        assert not session.scalars(select(FocalPoint)).all()


def test_a_row_that_changed_since_the_preview_is_not_overwritten(
    filled: Database, tmp_path: Path, now: datetime
) -> None:
    text = "people:\n  - {name: First, email: first@example.org, zone: Asia/Baku}\n"
    with filled.writing() as session:
        take_in(session, csv_file(tmp_path, "gender,bdt,,First,first@example.org,,\n"), now)
        found = compare(session, yaml_file(tmp_path, text), now)
        person(session, "first@example.org").zone = "Asia/Tokyo"
        with refused("person First has changed since the preview"):
            apply(session, found, None, now)


def test_each_import_and_undo_counts_the_register_on_and_leaves_a_line(
    filled: Database, tmp_path: Path, now: datetime
) -> None:
    told: list[tuple[int, int]] = []
    with filled.writing() as session:
        before = register_version(session)
        register = read_register(csv_file(tmp_path, "gender,bdt,,First,first@example.org,,\n"))
        done = apply(session, difference(session, register, now.date()), None, now, lambda *at: told.append(at))
        assert done is not None
        assert (register_version(session), done.digest) == (before + 1, register.digest)
        undo_import(session, done.id, now)
        assert register_version(session) == before + 2
        assert session.scalars(select(Audit.command)).all() == ["ImportRegister", "UndoImport"]
        assert session.get_one(Import, done.id).undone_at == now
    assert told == [(1, 2), (2, 2)]


def test_names_of_the_organisation_count_as_confirmed(filled: Database, tmp_path: Path, now: datetime) -> None:
    with filled.writing() as session:
        take_in(session, yaml_file(tmp_path, "topics:\n  - {id: gender, names: {zh: 性别平等}}\n"), now)
        query = select(Name).where(Name.subject_id == "gender", Name.lang == "zh", Name.kind == "name")
        names = session.scalars(query).all()
    assert [(name.text, name.status, name.origin) for name in names] == [("性别平等", "sourced", "import")]


def test_rows_of_the_seed_keep_what_only_the_seed_tells(filled: Database, tmp_path: Path, now: datetime) -> None:
    header = "topic,body,person,about\n"
    with filled.writing() as session:
        before = dict(session.get_one(Topic, "gender").about)
        take_in(session, csv_file(tmp_path, "gender,bdt,Desk,Something else.\n", header), now)
        assert session.get_one(Topic, "gender").about == before


def test_a_new_focal_point_is_reminded_in_place_of_the_old_one(filled: Database, tmp_path: Path, now: datetime) -> None:
    with filled.writing() as session:
        take_in(session, csv_file(tmp_path, "gender,bdt,,First,first@example.org,2022-01-01,\n"), now)
        desk = person(session, "first@example.org")
        item = Item(kind="action", status="open", text="t", lang="en", audience="staff", maker_id=desk.id, made_at=now)
        item.topic_id, item.due_kind, item.due_version = "gender", "date", 1
        item.due_date, item.due_zone = (now + timedelta(days=30)).date(), "Europe/Zurich"
        item.due_at, item.snoozes = now + timedelta(days=30), {}
        item.parties = [ItemParty(capacity="responsible", kind="role", topic_id="gender", body_id="bdt")]
        session.add(item)
        session.flush()
        replan(session, [item], now)
        take_in(session, csv_file(tmp_path, "gender,bdt,,Second,second@example.org,,\n"), now)
        planned = select(Person.name).join(Notice, Notice.person_id == Person.id).where(Notice.state == "planned")
        assert set(session.scalars(planned)) == {"Second"}


def test_a_meeting_that_moves_takes_its_deadlines_along(filled: Database, tmp_path: Path, now: datetime) -> None:
    meeting = "meetings:\n  - {{id: tsag-x, group: tsag, start: {start}, zone: Europe/Zurich}}\n"
    with filled.writing() as session:
        take_in(session, csv_file(tmp_path, "gender,bdt,,First,first@example.org,2022-01-01,\n"), now)
        take_in(session, yaml_file(tmp_path, meeting.format(start="2024-10-01")), now)
        desk = person(session, "first@example.org")
        item = Item(kind="action", status="open", text="t", lang="en", audience="staff", maker_id=desk.id, made_at=now)
        item.due_version, item.snoozes = 1, {}
        bind(session, item, DueMeeting(meeting="tsag-x"), "Europe/Zurich", now)
        session.add(item)
        session.flush()
        done = take_in(session, yaml_file(tmp_path, meeting.format(start="2024-11-01")), now)
        assert done is not None
        assert (item.due_date, item.due_version) == (day("2024-11-01"), 2)
        undo_import(session, done.id, now)
        assert item.due_date == day("2024-10-01")
