"""A register file against the register: who is meant, what is new, what is asked back."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.cli.faults import in_english
from storage.database import Database
from storage.tables.people import Person
from storage.tables.register import Body, FocalPoint, Topic
from tests.registers import compare, csv_file, faults_of, held, take_in, yaml_file

PEOPLE = "topic,body,role,person,email,handle,organisation\n"


@pytest.mark.parametrize(
    ("topic", "body"),
    [
        ("accessibility", "bdt"),
        ("Accessibilité", "BDT"),
        ("ДОСТУПНОСТЬ", "БРЭ"),
        ("无障碍", "电信发展局"),
        ("accesibilidad", "Oficina de Desarrollo de las Telecomunicaciones"),
        ("accessibility", "ITU-D"),
        ("accessibility", "МСЭ-D"),
    ],
)
def test_topics_and_bodies_are_known_by_any_name_in_any_language(
    filled: Database, tmp_path: Path, now: datetime, topic: str, body: str
) -> None:
    with filled.writing() as session:
        assert take_in(session, csv_file(tmp_path, f"{topic},{body},,Desk,desk@example.org,,\n"), now)
        assert session.scalars(select(FocalPoint.topic_id)).all() == ["accessibility"]
        assert session.scalars(select(FocalPoint.body_id)).all() == ["bdt"]


@pytest.mark.parametrize(
    ("said", "role"),
    [("lead", "focal_point"), ("Deputy", "alternate"), ("suppléant", "alternate"), ("", "focal_point")],
)
def test_other_words_for_the_two_roles_are_understood(
    filled: Database, tmp_path: Path, now: datetime, said: str, role: str
) -> None:
    with filled.writing() as session:
        take_in(session, csv_file(tmp_path, f"gender,bdt,{said},Desk,desk@example.org,,\n"), now)
        assert session.scalars(select(FocalPoint.role_id)).all() == [role]


def test_people_are_told_apart_by_mail_then_handle_then_name(filled: Database, tmp_path: Path, now: datetime) -> None:
    rows = (
        "gender,bdt,,Desk,desk@example.org,,\n"
        "youth,bdt,,Desk,DESK@example.org,desk1,\n"
        "languages,bdt,,Desk,,desk1,\n"
        "statistics,bdt,,Desk,,,Office of Lists\n"
        "emf,bdt,,Another,,desk2,\n"
    )
    with filled.writing() as session:
        take_in(session, csv_file(tmp_path, rows, PEOPLE), now)
        found = session.execute(
            select(Person.ref, Person.handle, Person.organisation).where(Person.body_id == "bdt").order_by(Person.ref)
        )
        assert [tuple(row) for row in found] == [
            ("desk2", "desk2", None),
            ("desk@example.org", "desk1", "Office of Lists"),
        ]


def test_two_of_one_name_are_asked_about(filled: Database, tmp_path: Path, now: datetime) -> None:
    with filled.writing() as session:
        rows = "gender,bdt,,Desk,one@example.org,,\nyouth,bdt,,Desk,two@example.org,,\nemf,bdt,,Desk,,,\n"
        assert faults_of(session, csv_file(tmp_path, rows, PEOPLE), now) == (
            "line 4: who is 'Desk'? Desk (one@example.org); Desk (two@example.org): "
            "give the e-mail or the handle of the one who is meant"
        )


def test_people_of_one_name_in_two_organisations_are_two(filled: Database, tmp_path: Path, now: datetime) -> None:
    rows = "gender,bdt,,Desk,,,Office of Lists\nyouth,bdt,,Desk,,,Office of Letters\n"
    path = csv_file(tmp_path, rows, PEOPLE)
    with filled.writing() as session:
        found = take_in(session, path, now)
        assert found is not None
        assert session.scalar(select(func.count()).select_from(Person).where(Person.name == "Desk")) == 2
        assert compare(session, path, now).changes == ()


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        ("gender,bdt,,,nobody@example.org,,\n", "nobody is known as 'nobody@example.org'"),
        (
            "gender,bdt,,Desk,one@example.org,h1,\nyouth,bdt,,Desk,two@example.org,h1,\n",
            "the handle h1 belongs to one@example.org, this row says two@example.org",
        ),
        (
            "gender,bdt,,Desk,one@example.org,,Lists\nyouth,bdt,,Desk,one@example.org,,Letters\n",
            "organisation is 'Letters' here, and 'Lists' at line 2",
        ),
        (
            "Secretaria General,secretaria general x,,Desk,one@example.org,,\n,,,,one@example.org,,\n",
            "topic is missing",
        ),
    ],
)
def test_rows_that_cannot_be_true_are_faults(
    filled: Database, tmp_path: Path, now: datetime, rows: str, reason: str
) -> None:
    with filled.writing() as session:
        assert reason in faults_of(session, csv_file(tmp_path, rows, PEOPLE), now)


def test_faults_of_cells_and_of_meaning_are_told_together(filled: Database, tmp_path: Path, now: datetime) -> None:
    rows = "gender,bdt,,Desk,one@example.org,2024-31-01,\nyouth,bdt,,,two@example.org,,\n"
    with filled.writing() as session:
        told = faults_of(session, csv_file(tmp_path, rows), now).splitlines()
        before = session.scalar(select(func.count()).select_from(Person))
    assert [line.split(":")[0] for line in told] == ["line 2", "line 3"]
    with filled.reading() as session:
        assert session.scalar(select(func.count()).select_from(Person)) == before
        assert not session.scalar(select(func.count()).select_from(FocalPoint))


def test_a_column_that_was_left_out_is_told_beside_the_faults_that_come_of_it(
    filled: Database, tmp_path: Path, now: datetime
) -> None:
    with filled.writing() as session:
        told = faults_of(session, csv_file(tmp_path, "gender,Ana,one@example.org\n", "topic,who,email\n"), now)
    assert told.splitlines() == [
        "line 1: the column 'who' is not known and was left out",
        "line 2: nobody is known as 'one@example.org': give the name of this person or office",
    ]


def test_a_name_that_means_two_topics_is_asked_about(filled: Database, tmp_path: Path, now: datetime) -> None:
    text = (
        "topics:\n  - {id: first, names: {en: Water}}\n  - {id: second, names: {fr: water}}\n"
        "focal_points:\n  - {topic: water, body: bdt, person: Desk}\n"
    )
    with filled.writing() as session:
        assert "line 5: 'water' may be any of first, second" in faults_of(session, yaml_file(tmp_path, text), now)


def test_a_name_that_looks_like_a_slip_is_noted(filled: Database, tmp_path: Path, now: datetime) -> None:
    with filled.writing() as session:
        notes = compare(session, csv_file(tmp_path, "accesibillity,bdtt,,Desk,,,\n"), now).notes
    told = " ".join(in_english(notes))
    assert "'accesibillity' is taken as a new topic; it looks much like 'accessibility'" in told
    assert "'bdtt' is taken as a new body; it looks much like 'bdt'" in told


def test_contradicting_and_repeated_rows_are_told(filled: Database, tmp_path: Path, now: datetime) -> None:
    header = "topic,body,person,email,source\n"
    same = "gender,bdt,Desk,desk@example.org,list\ngender,bdt,Desk,desk@example.org,list\n"
    other = "gender,bdt,Desk,desk@example.org,list\ngender,bdt,Desk,desk@example.org,letter\n"
    with filled.writing() as session:
        assert "line 3: says the same as line 2" in " ".join(
            in_english(compare(session, csv_file(tmp_path, same, header), now).notes)
        )
        assert "line 3: contradicts line 2" in faults_of(session, csv_file(tmp_path, other, header), now)


def test_an_unknown_group_of_a_membership_or_meeting_is_a_fault(
    filled: Database, tmp_path: Path, now: datetime
) -> None:
    text = (
        "memberships:\n  - {group: nowhere, person: Desk, capacity: chair}\n"
        "meetings:\n  - {group: neverland, start: 2024-06-01}\n  - {group: iscg, start: 2024-06-02, end: 2024-06-01}\n"
    )
    with filled.writing() as session:
        told = faults_of(session, yaml_file(tmp_path, text), now)
    assert "line 2: no body or group is called 'nowhere'" in told
    assert "line 4: no body or group is called 'neverland'" in told
    assert "line 5: the meeting ends on 2024-06-01, before it begins" in told


def test_bodies_and_topics_of_another_organisation_are_data(filled: Database, tmp_path: Path, now: datetime) -> None:
    header = "topic,group,role,person,handle,organisation,about,channel\n"
    rows = (
        'Sea Ice,boards,chair,Ann,ann1,Polar Works,"Ice; and what floats.",board-sea-ice\n'
        "Sea Ice,boards,technical lead,Bo,bo2,Polar Works,,board-sea-ice\n"
        "Tides,boards,chair,Ann,ann1,Polar Works,Water.,board-tides\n"
    )
    path = csv_file(tmp_path, rows, header)
    with filled.writing() as session:
        take_in(session, path, now)
        topic, group = session.get_one(Topic, "sea_ice"), session.get_one(Body, "boards")
        assert (topic.about, topic.source, group.kind) == (
            {"en": "Ice; and what floats."},
            {"group": "boards"},
            "group",
        )
        assert session.scalars(select(FocalPoint.body_id).distinct()).all() == [None]
        assert [name for name, _, _ in held(session, "sea_ice", role="technical_lead")] == ["Bo"]
        assert compare(session, csv_file(tmp_path, "board-sea-ice,boards,chair,,ann1,,,\n", header), now).changes == ()


def test_whoever_has_a_role_for_a_topic_is_staff_unless_the_file_says_otherwise(
    filled: Database, tmp_path: Path, now: datetime
) -> None:
    header = "topic,group,role,person,email,class\n"
    rows = "gender,bdt,,Desk,desk@example.org,\nyouth,bdt,,Guest,guest@example.org,delegate\nTides,boards,,Bo,,\n"
    with filled.writing() as session:
        take_in(session, csv_file(tmp_path, rows, header), now)
        found = session.execute(
            select(Person.name, Person.kind, Person.enrolled).where(Person.name.in_(["Desk", "Guest", "Bo"]))
        )
        assert sorted(tuple(row) for row in found) == [
            ("Bo", "staff", True),
            ("Desk", "staff", True),
            ("Guest", "delegate", False),
        ]


def test_the_secretariat_is_staff_where_the_file_says_nothing(filled: Database, tmp_path: Path, now: datetime) -> None:
    path = tmp_path / "people.yaml"
    path.write_text("people:\n  - {name: Secretary, email: secretary@example.org, roles: [secretariat]}\n")
    with filled.writing() as session:
        take_in(session, path, now)
        found = session.scalars(select(Person).where(Person.name == "Secretary")).one()
        assert (found.kind, found.enrolled) == ("staff", True)


def test_who_came_by_before_becomes_whoever_the_list_says(filled: Database, tmp_path: Path, now: datetime) -> None:
    path = csv_file(tmp_path, "gender,bdt,,Desk,desk@example.org,,\n")
    with filled.writing() as session:
        guest = Person(ref="desk@example.org", name="desk@example.org", lang="fr")
        session.add(guest)
        session.flush()
        take_in(session, path, now)
        assert (guest.name, guest.email, guest.kind) == ("Desk", "desk@example.org", "staff")
        assert (guest.enrolled, guest.body_id, guest.lang) == (True, "bdt", "fr")
        assert compare(session, path, now).changes == ()
