"""What is written out comes back without loss, and no cell of it is a formula."""

from __future__ import annotations

import csv
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

from handlers.example import load_example
from handlers.register.export import export_register, to_sections
from storage.database import Database
from storage.seed_load import load_seed
from storage.tables.all import METADATA
from storage.tables.people import Person
from tests.registers import compare, csv_file, refused, take_in, yaml_file

HEADER = "topic,group,role,person,handle,organisation,about,channel\n"
ROSTER = (
    'Sea Ice,boards,chair,"Ann; of the North",ann1,Polar Works,"Ice; and = what\nfloats.",board-sea-ice\n'
    "Sea Ice,boards,technical lead,=Bo(),bo2,Polar Works,,board-sea-ice\n"
    "Tides,boards,chair,Ann,+4122,Other Works,-Water.,board-tides\n"
)
SIGNS = (
    "=1+1 quantum <b>x</b>,boards,chair,Ann,+4122,Other Works,,\n"
    "AI + health,boards,chair,Ann,+4122,Other Works,,\n"
    "+C#,boards,chair,Ann,+4122,Other Works,,\n"
)
REGISTER = """
bodies:
  - {id: polar_board, names: {en: Polar Board, fr: Conseil polaire}, acronyms: {en: PB}, kind: group,
     members_group: true}
members:
  - {id: ruritania, kind: member_state, names: {en: Ruritania, ar: روريتانيا}, aliases: [Republic of Ruritania]}
topics:
  - {id: sea_level, names: {en: Sea level}, aliases: {en: [tides, "high; low"], fr: [marées]}, main: true}
  - {id: gender, names: {en: Gender equality and inclusion}, aliases: {en: [parity]}}
people:
  - {name: Desk one, email: one@example.org, office: true, body: bdt, language: fr, zone: Europe/Paris,
     roles: [secretariat]}
  - {name: Nameless, organisation: Works, class: delegate, member: ruritania, enrolled: yes, station: Geneva}
focal_points:
  - {topic: sea_level, body: gs, person: Nameless, role: convener, since: 2020-01-01, until: 2021-12-31,
     reference: "'=L 1"}
  - {topic: gender, body: bdt, person: one@example.org, source: letter, confirmed_on: 2024-05-01,
     confirmed_by: body, audience: public}
  - {topic: gender, body: bdt, person: Nameless, role: deputy}
memberships:
  - {group: PB, person: Nameless, capacity: representative, of_body: itu_d, as_of: "2024", appointed_by: Director}
meetings:
  - {id: pb-1, group: polar_board, jointly_with: tdag, start: 2024-09-02T10:00, end: 2024-09-03,
     place: Geneva, status: cancelled}
"""


def fresh(folder: Path, now: datetime) -> Database:
    database = Database(f"sqlite:///{folder / 'other.db'}")
    METADATA.create_all(database.engine)
    with database.writing() as session:
        load_seed(session, now)
    return database


@pytest.mark.parametrize("suffix", [".yaml", ".xlsx", ".docx"])
def test_a_whole_register_comes_back_without_loss(filled: Database, tmp_path: Path, now: datetime, suffix: str) -> None:
    path = tmp_path / f"out{suffix}"
    with filled.writing() as session:
        take_in(session, yaml_file(tmp_path, REGISTER), now)
        take_in(session, csv_file(tmp_path, ROSTER + SIGNS, HEADER), now)
        assert export_register(session, path) > 20
        assert compare(session, path, now).changes == ()
        sections = to_sections(session)
    other = fresh(tmp_path, now)
    with other.writing() as session:
        take_in(session, path, now)
        assert to_sections(session) == sections
    other.close()


def test_a_list_of_focal_points_comes_back_without_loss(filled: Database, tmp_path: Path, now: datetime) -> None:
    path = tmp_path / "out.csv"
    with filled.writing() as session:
        take_in(session, csv_file(tmp_path, ROSTER, HEADER), now)
        assert export_register(session, path) == 3
        assert compare(session, path, now).changes == ()
        sections = to_sections(session)
    other = fresh(tmp_path, now)
    with other.writing() as session:
        take_in(session, path, now)
        assert to_sections(session) == sections
        about = next(entry["about"] for entry in to_sections(session)["topics"] if entry["id"] == "sea_ice")
        assert about == {"en": "Ice; and = what\nfloats."}
    other.close()


def test_no_cell_is_taken_for_a_formula(filled: Database, tmp_path: Path, now: datetime) -> None:
    with filled.writing() as session:
        take_in(session, csv_file(tmp_path, ROSTER, HEADER), now)
        export_register(session, tmp_path / "out.csv")
        export_register(session, tmp_path / "out.xlsx")
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert "'=Bo()" in cells
    assert not [cell for cell in cells if cell[:1] in ("=", "+", "-", "@")]
    book = load_workbook(tmp_path / "out.xlsx")
    assert "f" not in {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}


def test_the_example_sandbox_and_passers_by_stay_out(filled: Database, tmp_path: Path, now: datetime) -> None:
    with filled.writing() as session:
        load_example(session, now.date(), now)
        session.add(Person(ref="passer-by", name="passer-by"))
        export_register(session, tmp_path / "out.yaml")
        assert session.scalars(select(Person).where(Person.example)).first()
    text = (tmp_path / "out.yaml").read_text(encoding="utf-8")
    assert "example.org" not in text
    assert "passer-by" not in text


def test_another_form_or_a_folder_that_is_not_there_is_refused(filled: Database, tmp_path: Path) -> None:
    with filled.reading() as session:
        with refused("must end in"):
            export_register(session, tmp_path / "out.pdf")
        with refused("No such file"):
            export_register(session, tmp_path / "nowhere" / "out.csv")
