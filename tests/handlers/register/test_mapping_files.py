"""The mapping of resolutions to topics, Questions and task forces come as tables: shown, applied, taken back, kept."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.cli.faults import in_english
from handlers.register.export import export_register
from handlers.register.undo import undo_import
from storage.database import Database
from storage.tables.register import Resolution, TopicResolution, Unit
from tests import stores
from tests.registers import compare, content, csv_file, faults_of, take_in, yaml_file

HEADER = "body,number,revision,title,topics,calls for coordination,act,fate,ended\n"
AFTER = """WTDC,58,"Rev. Baku, 2025",en=Access for all; fr=Accès pour tous,,,BDT; Member States,,
WTDC,55,"Rev. Kigali, 2022",,,,,suppressed,"Baku, 2025"
PP,175,"Rev. Bucharest, 2022",,accessibility; youth,youth,,,
WTDC,99,"Baku, 2025",Captions,accessibility,no,BDT,,
"""
QUESTIONS = "body,question,working party,title,topic\nITU-T,26/16,WP 2/16,Accessibility to multimedia,accessibility\n"
FORCES = "task_force,title,topics,lead\ntf_access,Task force on access,accessibility; languages,BDT\n"


def revisions(session: Session, body: str, number: int) -> list[Any]:
    query = select(Resolution.revision, Resolution.former, Resolution.fate, Resolution.ended)
    query = query.where(Resolution.body_id == body, Resolution.number == number)
    return [tuple(row) for row in session.execute(query.order_by(Resolution.id))]


def bears(session: Session, body: str, number: int) -> list[Any]:
    """On what the present revision bears, and for what it calls for coordination."""
    query = select(TopicResolution.topic_id, TopicResolution.coordinates).join(
        Resolution, Resolution.id == TopicResolution.resolution_id
    )
    query = query.where(Resolution.body_id == body, Resolution.number == number, ~Resolution.former)
    query = query.where(~TopicResolution.ended).order_by(TopicResolution.topic_id)
    return [tuple(row) for row in session.execute(query)]


def test_a_conference_is_taken_in_shown_first_and_taken_back_whole(
    filled: Database, tmp_path: Path, now: datetime
) -> None:
    known = csv_file(tmp_path, 'WTDC,58,"Rev. Kigali, 2022",,,,,,\nWTDC,55,"Rev. Kigali, 2022",,,,,,\n', HEADER)
    path = csv_file(tmp_path, AFTER, HEADER, "after.csv")
    with filled.writing() as session:
        take_in(session, known, now)
        before = content(session)
        shown = [line.split(" (line")[0] for line in in_english(compare(session, path, now).lines())]
        assert "+ resolution WTDC 58 (Rev. Baku, 2025)" in shown
        assert "+ resolution WTDC 58 (Rev. Baku, 2025) bears on accessibility" in shown
        kept = take_in(session, path, now)
        assert kept is not None
        assert revisions(session, "wtdc", 58) == [
            ("Rev. Kigali, 2022", True, "revised", "Baku, 2025"),
            ("Rev. Baku, 2025", False, None, None),
        ]
        assert revisions(session, "wtdc", 55) == [("Rev. Kigali, 2022", True, "suppressed", "Baku, 2025")]
        assert bears(session, "wtdc", 58) == [("accessibility", False)]
        assert bears(session, "pp", 175) == [("accessibility", False), ("youth", True)]
        row = session.scalars(select(Resolution).where(Resolution.revision == "Rev. Baku, 2025")).one()
        assert (row.act, row.title["fr"], row.entered_on) == (["bdt", "Member States"], "Accès pour tous", now.date())
        assert list(compare(session, path, now).lines()) == []
        undo_import(session, kept.id, now)
        after = content(session)
        assert {name: after[name] for name in after if name != "items"} == {
            name: before[name] for name in before if name != "items"
        }


@pytest.mark.parametrize("suffix", [".yaml", ".xlsx", ".docx"])
def test_the_mapping_comes_back_without_loss(
    filled: Database, filled_file: Path, tmp_path: Path, now: datetime, suffix: str
) -> None:
    path, again = tmp_path / f"out{suffix}", tmp_path / f"again{suffix}"
    with filled.writing() as session:
        for name, header, rows in (
            ("known.csv", HEADER, 'WTDC,58,"Rev. Kigali, 2022",,,,,,\n'),
            ("after.csv", HEADER, AFTER),
            ("questions.csv", "", QUESTIONS),
            ("forces.csv", "", FORCES),
        ):
            take_in(session, csv_file(tmp_path, rows, header, name), now)
        export_register(session, path)
        assert list(compare(session, path, now).lines()) == []
        first = content(session)
    with stores.sqlite_copy(filled_file) as other, other.writing() as session:
        take_in(session, path, now)
        assert list(compare(session, path, now).lines()) == []
        export_register(session, again)
        second = content(session)
    for table in ("resolutions", "units"):
        plain = [[{**row, "id": 0, "origin": ""} for row in found[table]] for found in (first, second)]
        assert sorted(map(str, plain[0])) == sorted(map(str, plain[1]))


def test_a_row_for_each_topic_and_a_number_with_words_are_read(filled: Database, tmp_path: Path, now: datetime) -> None:
    rows = 'Resolution 214,"Bucharest, 2022",PP,AI\nResolution 214,"Bucharest, 2022",PP,youth\n'
    path = csv_file(tmp_path, rows, "resolution,revision,conference,topic\n")
    with filled.writing() as session:
        take_in(session, path, now)
        assert [topic for topic, _ in bears(session, "pp", 214)] == ["ai", "youth"]
        take_in(session, csv_file(tmp_path, "PP,214,,,youth,,,,\n", HEADER), now)
        assert [topic for topic, _ in bears(session, "pp", 214)] == ["youth"]


def test_questions_and_task_forces_are_kept_and_a_task_force_can_have_members(
    filled: Database, tmp_path: Path, now: datetime
) -> None:
    with filled.writing() as session:
        take_in(session, csv_file(tmp_path, QUESTIONS, ""), now)
        take_in(session, csv_file(tmp_path, FORCES, ""), now)
        rows = {each.number: each for each in session.scalars(select(Unit))}
        assert (rows["26/16"].working_party, rows["26/16"].topics) == ("WP 2/16", ["accessibility"])
        assert (rows["tf_access"].topics, rows["tf_access"].led_by) == (["accessibility", "languages"], "BDT")
        seats = "people: [{name: Desk, email: d@example.org}]\n"
        seats += "memberships: [{group: Task force on access, person: d@example.org, capacity: chair}]\n"
        assert faults_of(session, yaml_file(tmp_path, seats), now) == ""
        assert list(compare(session, csv_file(tmp_path, QUESTIONS, ""), now).lines()) == []


def test_every_fault_of_a_mapping_is_told(filled: Database, tmp_path: Path, now: datetime) -> None:
    rows = """,1,,,,,,,
PP,many,,,,,,,
PP,,,,,,,,
PP,1,sometime,,,,,,
PP,2,"Busan, 2014",,no such topic,,,,
NOWHERE,3,,,,,,,
PP,4,,,,,,suppressed,
PP,5,,,,,,lost,
"""
    with filled.writing() as session:
        told = faults_of(session, csv_file(tmp_path, rows, HEADER), now)
        again = faults_of(session, csv_file(tmp_path, QUESTIONS + QUESTIONS.splitlines()[1] + "\nITU-T,,,,\n", ""), now)
    for part in (
        "body is missing",
        "'many' is no number",
        "number is missing",
        "'sometime' has no year",
        "no topic is called 'no such topic'",
        "'NOWHERE'",
        "ended is missing",
        "'lost' is none of",
    ):
        assert part in told
    assert "question is missing" in again
