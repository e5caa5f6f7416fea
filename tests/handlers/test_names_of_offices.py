"""The name of an office that nobody confirmed is shown to staff alone, marked; everybody else reads a confirmed one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.words.speech import Speech
from handlers.answer import Reply, Row
from handlers.commands.fields import Party
from handlers.commands.items import RecordAction, ShowItem
from handlers.commands.meetings import ListMembers
from handlers.context import Context
from handlers.facts import person as as_fact
from handlers.items_list import show_item
from handlers.items_record import record_action
from handlers.members import list_members
from handlers.register.export import export_register, to_sections
from storage.database import Database
from storage.seed_load import LOADED, load_seed
from storage.settings import set_setting
from storage.tables.people import Person
from tests.asking import ZONE, asks, office, sits
from tests.handlers.group import said
from tests.registers import compare, csv_file, refused, take_in, yaml_file

DSG = "dsg"


def office_of_seed(session: Session) -> Person:
    return session.scalars(select(Person).where(Person.ref == DSG)).one()


def loads_again(session: Session, now: datetime) -> None:
    """As a version does that takes more from the same files."""
    set_setting(session, LOADED, {"digest": "older"})
    load_seed(session, now)


def called(reply: Reply, lang: str) -> str:
    """What the chair is called in a list of members."""
    [row] = [row for row in reply.answer.rows if isinstance(row, Row)]
    return Speech(lang, ZONE).fact(row.facts["person"])


def members(context: Context) -> Reply:
    return list_members(context, ListMembers(group="isc_tf"))


@pytest.mark.parametrize(
    ("audience", "lang", "name"),
    [
        ("direct", "es", "Vicesecretario General (nombre sin verificar)"),
        ("staff", "ru", "заместитель Генерального секретаря (название не проверено)"),
        ("staff", "fr", "Vice-Secrétaire général"),
        ("direct", "en", "Deputy Secretary-General"),
    ],
)
def test_staff_among_staff_reads_which_names_nobody_confirmed(
    audience: str, lang: str, name: str, filled: Database, now: datetime
) -> None:
    with filled.writing() as session:
        staff = office(session, "you")
        assert called(members(asks(session, staff, now, audience=audience)), lang) == name


@pytest.mark.parametrize(("audience", "kind"), [("outsiders", "staff"), ("public", "staff"), ("direct", "delegate")])
def test_others_read_a_name_that_is_confirmed(audience: str, kind: str, filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        asker = office(session, "you", kind=kind)
        sits(session, "tdag", office_of_seed(session), "chair")
        reply = list_members(asks(session, asker, now, audience=audience), ListMembers(group="tdag"))
        assert [called(reply, lang) for lang in ("es", "zh", "fr")] == [
            "Deputy Secretary-General",
            "Deputy Secretary-General",
            "Vice-Secrétaire général",
        ]


def test_a_party_of_an_item_is_marked_for_staff_alone(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        desk = office(session, "desk", rights=["secretariat"])
        command = RecordAction(text="open the meeting", responsible=(Party(kind="office", id=DSG),))
        inside = record_action(asks(session, desk, now, lang="es"), command)
        assert "Vicesecretario General (nombre sin verificar)" in said(inside, "es")
        number = getattr(inside.answer.rows[0], "number", 0)
        outside = show_item(asks(session, desk, now, audience="outsiders"), ShowItem(item=number))
        assert "Vicesecretario" not in said(outside.private or outside, "es")


def test_where_the_registered_name_itself_is_unconfirmed_another_language_stands_for_it() -> None:
    row = Person(ref="d", name="Desk", names={"en": "Desk", "fr": "Bureau"}, unverified=["en"], office=True)
    assert (as_fact(row).name, as_fact(row, marked=True).name) == ("Bureau", "Desk")
    assert Speech("ru", ZONE).fact(as_fact(row, marked=True)) == "Desk (название не проверено)"


def test_a_register_that_was_filled_before_learns_once_which_names_are_unconfirmed(
    filled: Database, now: datetime
) -> None:
    with filled.writing() as session:
        row = office_of_seed(session)
        assert row.unverified == ["ar", "es", "ru", "zh"]
        row.unverified, row.names = None, {**row.names, "es": "Vicesecretaria General"}
        loads_again(session, now)
        assert office_of_seed(session).unverified == ["ar", "ru", "zh"]
        row.unverified = []
        loads_again(session, now)
        assert office_of_seed(session).unverified == []


@pytest.mark.parametrize("suffix", [".yaml", ".xlsx"])
@pytest.mark.parametrize("unverified", [["es", "ru"], []])
def test_which_names_are_unconfirmed_comes_back_from_a_file(
    suffix: str, unverified: list[str], filled: Database, tmp_path: Path, now: datetime
) -> None:
    path = tmp_path / f"out{suffix}"
    with filled.writing() as session:
        office_of_seed(session).unverified = unverified
        session.flush()
        export_register(session, path)
        assert compare(session, path, now).changes == ()
        sections = to_sections(session)
        office_of_seed(session).unverified = ["zh"]
        session.flush()
        take_in(session, path, now)
        assert office_of_seed(session).unverified == unverified
        assert to_sections(session) == sections


def test_a_list_of_focal_points_keeps_which_names_of_a_person_are_unconfirmed(
    filled: Database, tmp_path: Path, now: datetime
) -> None:
    header = "topic,body,role,person,email,person_names,person_unverified\n"
    rows = "gender,bdt,focal_point,Desk,desk@example.org,en=Desk; fr=Bureau,fr\n"
    path = tmp_path / "out.csv"
    with filled.writing() as session:
        take_in(session, csv_file(tmp_path, rows, header), now)
        export_register(session, path)
        assert compare(session, path, now).changes == ()
        row = session.scalars(select(Person).where(Person.ref == "desk@example.org")).one()
        assert row.unverified == ["fr"]
    assert "person_unverified" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("told", "left"),
    [
        ("names: {es: Vicesecretaria General}", ["ar", "ru", "zh"]),
        ("names: {es: Vicesecretario General}", ["ar", "es", "ru", "zh"]),
        ("unverified: [zh]", ["zh"]),
        ("unverified: none", []),
    ],
)
def test_a_name_that_the_organisation_imports_is_confirmed_and_a_file_may_say_it_plainly(
    told: str, left: list[str], filled: Database, tmp_path: Path, now: datetime
) -> None:
    with filled.writing() as session:
        take_in(session, yaml_file(tmp_path, f"people:\n  - {{id: {DSG}, {told}}}\n"), now)
        assert office_of_seed(session).unverified == left


def test_a_language_that_is_none_is_told_with_its_row(filled: Database, tmp_path: Path, now: datetime) -> None:
    with filled.writing() as session, refused("'de' is none of the languages"):
        take_in(session, yaml_file(tmp_path, f"people:\n  - {{id: {DSG}, unverified: [de]}}\n"), now)
