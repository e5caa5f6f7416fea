"""The register's questions give the same on SQLite and on PostgreSQL."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from storage.database import Database
from storage.focal_points import (
    bodies_expected,
    latest_confirmed,
    list_focal_points,
    list_naming_bodies,
    list_roles_of_bodies,
    to_naming,
)
from storage.meetings import list_meetings, list_members, next_meeting
from storage.people import add_person, add_route, find_person, is_focal_point, list_capacities
from storage.places import find_place, get_place
from storage.resolutions import list_mapped
from storage.seed_load import load_seed
from storage.topics import count_topics, get_body, list_topics
from tests.asking import names, office, sits


def test_a_register_answers_alike_on_both_databases(each_database: Database, now: datetime) -> None:
    with each_database.writing() as session:
        load_seed(session, now)
        desk = office(session, "bdt")
        names(session, "accessibility", "bdt", desk, now, since=date(2024, 5, 14), until=date(2024, 5, 20))
        sits(session, "iscg", desk, "secretary")
        on = [list_focal_points(session, "accessibility", date(2024, 5, day)) for day in (13, 14, 20, 21)]
        assert [len(held) for held in on] == [0, 1, 1, 0]
        assert is_focal_point(session, desk.id, date(2024, 5, 14))
        assert list_capacities(session, desk.id, now.date()) == {("iscg", "secretary")}
        assert bodies_expected(session, "accessibility")
        assert [each.person.id for each in list_roles_of_bodies(session, ["bdt"], now.date())] == [desk.id]
        assert latest_confirmed(session, []) == now.date()
        sector = get_body(session, "itu_d")
        assert sector is not None
        assert to_naming(list_naming_bodies(session), sector) == ["bdt"]
        assert count_topics(session, main_only=True) == len(list_topics(session, main_only=True, skip=0, limit=9)) == 4
        assert [each.row.number for each in list_mapped(session, "accessibility")] == [175, 70, 58, 67]
        following = next_meeting(session, now.date(), group_id="iscg")
        assert following is not None
        assert following.start == date(2024, 5, 21)
        assert len(list_meetings(session, group_id="iscg", after=date(2024, 1, 1), before=None, staff=False)) == 2
        assert [row.capacity for row, _ in list_members(session, "iscg", now.date(), "secretary")] == ["secretary"]


@pytest.mark.parametrize("said", ["bdt@example.org", " BDT@Example.ORG ", "desk.bdt@example.org", "BDTdesk"])
def test_a_person_is_found_by_ref_mail_or_handle_whatever_the_case(each_database: Database, said: str) -> None:
    with each_database.writing() as session:
        row = add_person(session, ref="BDT@example.org", name="Desk", email="Desk.BDT@example.org", handle="bdtDesk")
        found = find_person(session, said)
        assert found is not None
        assert found.id == row.id


def test_a_handle_that_two_people_share_finds_nobody(database: Database) -> None:
    with database.writing() as session:
        for number in (1, 2):
            add_person(session, ref=f"{number}@example.org", name="Desk", handle="desk")
        assert find_person(session, "desk") is None
        assert find_person(session, "") is None


def test_nobody_takes_anothers_ref_by_a_handle(database: Database) -> None:
    with database.writing() as session:
        add_person(session, ref="x@example.org", name="Other", handle="desk@example.org")
        right = add_person(session, ref="desk@example.org", name="Desk")
        assert find_person(session, "desk@example.org") is right


def test_a_place_is_made_once_and_takes_the_audience_that_its_platform_vouches_for(each_database: Database) -> None:
    with each_database.writing() as session:
        made = get_place(session, "slack", "T1", "C1")
        assert made.audience == "outsiders"
        again = get_place(session, "slack", "T1", "C1", audience="staff")
        assert (again.id, again.audience) == (made.id, "staff")
        assert get_place(session, "slack", "T1", "C1").audience == "staff"
        assert get_place(session, "slack", "T1", "D1", kind="dm").audience == "direct"
        assert find_place(session, "slack", "T2", "C1") is None


def test_the_same_route_is_kept_once_and_a_new_one_comes_last(each_database: Database) -> None:
    with each_database.writing() as session:
        person = add_person(session, ref="desk@example.org", name="Desk")
        first = add_route(session, person, "terminal", "here", "one")
        second = add_route(session, person, "terminal", "here", "two")
        assert add_route(session, person, "terminal", "here", "one").id == first.id
        assert (first.rank, second.rank) == (0, 1)
