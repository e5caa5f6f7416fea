"""Two processes over one PostgreSQL change what the same reminders follow from: they follow from both changes."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime

from sqlalchemy import URL, select, text
from sqlalchemy.orm import Session

from handlers.commands.fields import DueDate, Party
from handlers.commands.items import MoveDeadline
from handlers.commands.meetings import AnnounceDeadline
from handlers.commands.people import LinkAccount
from handlers.commands.upkeep import SetFocalPoint, SetMember
from storage.accounts import try_code
from storage.tables.meetings import Meeting
from storage.tables.notices import Notice
from storage.tables.people import Person
from tests import stores
from tests.handlers.group import BDT, TSB as OFFICE, Group, due, make_group, meets
from tests.handlers.test_accounts import ACCOUNT, code_of, does, speak

TSB = Party(kind="body", id="tsb")


def again(group: Group, session: Session) -> Group:
    """The same people, as another process sees them."""
    known = {each.id: each for each in session.scalars(select(Person))}
    return Group(session, group.now, {name: known[person.id] for name, person in group.people.items()})


def test_whoever_comes_to_a_role_as_the_deadline_moves_is_told_of_the_new_one(
    postgres_server: URL, now: datetime
) -> None:
    with stores.postgres_copy(postgres_server, stores.FILLED) as database:
        with database.writing() as session:
            group = make_group(session, now)
            item = group.records(day=28, responsible=(TSB,), topic="accessibility")
        with database.writing() as first:
            one = again(group, first)
            assert one.item(item).due_version == 1
            with database.writing() as second:
                again(group, second).does("desk", MoveDeadline(item=item, due=due(31)))
            one.does("desk", SetFocalPoint(topic="accessibility", body="tsb", party=BDT))
        with database.reading() as session:
            found = again(group, session)
            told = [each for each in found.notices(item) if each.person_id == found.people["bdt"].id]
            assert datetime(2024, 5, 31, 7, tzinfo=UTC) in [each.due for each in told if each.due_version == 2]
            assert {each.due_version for each in told} == {2}


def test_whoever_comes_to_sit_in_a_group_as_a_deadline_is_announced_is_told_of_it(
    postgres_server: URL, now: datetime
) -> None:
    with stores.postgres_copy(postgres_server, stores.FILLED) as database:
        with database.writing() as session:
            group = make_group(session, now)
            meeting = meets(session, "iscg", date(2024, 6, 20)).id
        with database.writing() as first:
            one = again(group, first)
            assert first.get_one(Meeting, meeting).deadlines == {}
            with database.writing() as second:
                announced = AnnounceDeadline(meeting=meeting, kind="contribution", due=DueDate(date=date(2024, 6, 10)))
                again(group, second).does("desk", announced)
            one.does("desk", SetMember(group="iscg", party=OFFICE))
        with database.reading() as session:
            told = session.scalars(select(Notice).where(Notice.meeting_id == meeting)).all()
            assert group.people["tsb"].id in {each.person_id for each in told if each.stage == "due"}


def test_of_two_who_confirm_the_same_account_at_once_one_comes_first(postgres_server: URL, now: datetime) -> None:
    with stores.postgres_copy(postgres_server, stores.FILLED) as database, ThreadPoolExecutor(1) as pool:
        with database.writing() as session:
            guests = speak(make_group(session, now))
            does(guests, "ana", LinkAccount(address="bdt@example.org"), ACCOUNT)
            code = code_of(guests)

        def confirms() -> str:
            with database.writing() as session:
                return try_code(session, ACCOUNT, code, now)[0]

        with database.writing() as first:
            assert try_code(first, ACCOUNT, code, now)[0] == "fits"
            second = pool.submit(confirms)
            waiting = text("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")
            with database.reading() as session:
                while not session.scalar(waiting):
                    assert not second.done()
                    session.rollback()
        assert second.result(10) == "none"
