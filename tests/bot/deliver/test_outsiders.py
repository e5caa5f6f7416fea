"""How often people outside the house are written to unasked."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import update

from storage.tables.notices import Notice
from storage.tables.people import Person
from tests.bot.deliver.conftest import Office, Open

DAY = timedelta(days=1)


def one_a_day(office: Office, count: int) -> None:
    with office.database.writing() as session:
        for number in range(count):
            due = office.now + DAY * number
            session.execute(update(Notice).where(Notice.key == f"n0.{number}").values(due=due))


def test_an_outsider_gets_so_many_messages_a_week_and_the_rest_in_one(open_office: Open) -> None:
    office = open_office(notices=6, kind="delegate")
    office.change(weekly=2)
    one_a_day(office, 6)
    for day in range(9):
        office.deliver(office.now + DAY * day)
    assert office.said() == [["n0.0"], ["n0.1"], ["n0.2", "n0.3", "n0.4", "n0.5"]]


def test_what_an_outsider_asked_for_comes_all_the_same(open_office: Open) -> None:
    office = open_office(notices=3, kind="delegate")
    office.change(weekly=1)
    one_a_day(office, 3)
    with office.database.writing() as session:
        session.execute(update(Notice).where(Notice.key == "n0.1").values(stage="remind"))
    for day in range(3):
        office.deliver(office.now + DAY * day)
    assert office.said() == [["n0.0"], ["n0.1"]]


def test_staff_is_told_all(open_office: Open) -> None:
    office = open_office(notices=4)
    office.change(weekly=1)
    one_a_day(office, 4)
    for day in range(4):
        office.deliver(office.now + DAY * day)
    assert len(office.said()) == 4


@pytest.mark.parametrize(("leaves", "said"), [("enrolled", [["n0.1"]]), ("active", [])])
def test_whoever_is_to_be_told_nothing_more_gets_nothing_that_was_on_its_way(
    open_office: Open, leaves: str, said: list[list[str]]
) -> None:
    office = open_office(notices=2, kind="delegate")
    with office.database.writing() as session:
        session.execute(update(Notice).where(Notice.key == "n0.1").values(stage="remind"))
    office.chat.fault = "throttled"
    office.deliver()
    assert office.said() == []
    with office.database.writing() as session:
        session.execute(update(Person).values({leaves: False}))
    office.finish()
    assert office.said() == said
    assert office.notices()["n0.0"] == ("held", "not-enrolled")
