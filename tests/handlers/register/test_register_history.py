"""Who is replaced, who comes back, who stays: history is never written over, and a file may be taken in again."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from bot.cli.faults import in_english
from storage.database import Database
from tests.registers import compare, content, csv_file, day, held, take_in, yaml_file


def test_the_same_file_twice_changes_nothing(filled: Database, tmp_path: Path, now: datetime) -> None:
    path = csv_file(
        tmp_path,
        "gender,bdt,,Desk,desk@example.org,,\ngender,bdt,alternate,Other desk,,2024-01-01,\n"
        "New subject,,convener,Third desk,,,\n",
    )
    with filled.writing() as session:
        take_in(session, path, now)
        before = content(session)
        assert compare(session, path, now).changes == ()
        assert take_in(session, path, now) is None
        assert content(session) == before


def test_a_replaced_focal_point_keeps_its_row_and_ends_the_day_before(
    filled: Database, tmp_path: Path, now: datetime
) -> None:
    with filled.writing() as session:
        take_in(session, csv_file(tmp_path, "gender,bdt,,First,first@example.org,2022-01-01,\n"), now)
        later = csv_file(tmp_path, "gender,bdt,,Second,second@example.org,2024-04-01,\n")
        take_in(session, later, now)
        assert compare(session, later, now).changes == ()
        assert held(session, "gender") == [
            ("First", day("2022-01-01"), day("2024-03-31")),
            ("Second", day("2024-04-01"), None),
        ]


def test_a_successor_without_a_day_begins_on_the_day_of_the_import(
    filled: Database, tmp_path: Path, now: datetime
) -> None:
    with filled.writing() as session:
        take_in(session, csv_file(tmp_path, "gender,bdt,,First,first@example.org,2022-01-01,\n"), now)
        take_in(session, csv_file(tmp_path, "gender,bdt,,Second,second@example.org,,\n"), now)
        assert held(session, "gender") == [
            ("First", day("2022-01-01"), day("2024-05-13")),
            ("Second", day("2024-05-14"), None),
        ]


def test_who_comes_back_has_a_second_row(filled: Database, tmp_path: Path, now: datetime) -> None:
    first = csv_file(tmp_path, "gender,bdt,,First,first@example.org,2022-01-01,\n", name="first.csv")
    with filled.writing() as session:
        take_in(session, first, now)
        take_in(session, csv_file(tmp_path, "gender,bdt,,Second,second@example.org,2023-01-01,\n"), now)
        take_in(session, first, now)
        assert compare(session, first, now).changes == ()
        assert held(session, "gender") == [
            ("First", day("2022-01-01"), day("2022-12-31")),
            ("Second", day("2023-01-01"), day("2024-05-13")),
            ("First", day("2024-05-14"), None),
        ]


def test_a_successor_named_ahead_does_not_end_anybody_twice(filled: Database, tmp_path: Path, now: datetime) -> None:
    ahead = csv_file(tmp_path, "gender,bdt,,Second,second@example.org,2024-09-01,\n", name="ahead.csv")
    with filled.writing() as session:
        take_in(session, csv_file(tmp_path, "gender,bdt,,First,first@example.org,2022-01-01,\n"), now)
        take_in(session, ahead, now)
        assert compare(session, ahead, now).changes == ()
        assert held(session, "gender")[0] == ("First", day("2022-01-01"), day("2024-08-31"))


def test_past_terms_are_kept_as_history_and_end_nobody(filled: Database, tmp_path: Path, now: datetime) -> None:
    past = csv_file(tmp_path, "gender,bdt,,Earlier,earlier@example.org,2018-01-01,2019-12-31\n", name="past.csv")
    with filled.writing() as session:
        take_in(session, csv_file(tmp_path, "gender,bdt,,First,first@example.org,2022-01-01,\n"), now)
        take_in(session, past, now)
        assert compare(session, past, now).changes == ()
        assert held(session, "gender")[0] == ("First", day("2022-01-01"), None)


def test_what_a_file_does_not_name_stays(filled: Database, tmp_path: Path, now: datetime) -> None:
    with filled.writing() as session:
        take_in(
            session,
            csv_file(tmp_path, "gender,bdt,,First,first@example.org,,\ngender,tsb,,Next,n@example.org,,\n"),
            now,
        )
        take_in(session, csv_file(tmp_path, "gender,bdt,alternate,Third,third@example.org,,\n"), now)
        assert [until for _, _, until in held(session, "gender")] == [None, None]


def test_a_new_chair_ends_the_old_one_and_members_stay(filled: Database, tmp_path: Path, now: datetime) -> None:
    first = (
        "memberships:\n  - {group: rag, person: {name: Chair one, email: one@example.org}, capacity: chair}\n"
        "  - {group: rag, person: {name: Sitter, email: sitter@example.org}}\n"
    )
    second = (
        "memberships:\n"
        "  - {group: RAG, person: {name: Chair two, email: two@example.org}, capacity: chair, since: 2024-05-01}\n"
        "  - {group: RAG, person: {name: Guest, email: guest@example.org}}\n"
    )
    with filled.writing() as session:
        take_in(session, yaml_file(tmp_path, first), now)
        found = compare(session, yaml_file(tmp_path, second), now)
    ended = [in_english([change.line()])[0] for change in found.changes if change.action == "end"]
    assert len(ended) == 1
    assert "membership: RAG – chair: Chair one: until nothing -> 2024-04-30" in ended[0]
