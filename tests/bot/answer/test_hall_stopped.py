"""A process that stops anywhere in the hall: the event is answered once, and what it caused happened once."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from bot.answer.defaults import Defaults
from bot.answer.hall import Hall
from bot.doors.terminal.said import to_said
from bot.message import Said
from handlers.table import HANDLERS
from storage.database import Database
from storage.tables.inbox import Event
from storage.tables.items import Item
from storage.tables.notices import Message
from storage.tables.people import Person
from storage.workers import FencedOut, start_worker
from tests.conftest import NOW

WHO = "desk@example.org"


class Stopped(BaseException):
    """The end of the process: nothing that runs for failures may catch it."""


def open_hall(database: Database, point: str | None, reached: list[str]) -> Hall:
    """A process that has just started; it stops when it first comes to ``point``."""

    def points(name: str) -> None:
        reached.append(name)
        if name == point:
            raise Stopped

    with database.writing() as session:
        worker = start_worker(session, "serve", database.now())
    return Hall(database, HANDLERS, Defaults("en", "Europe/Zurich"), worker, database.now, points)


def staffed(database: Database) -> Database:
    with database.writing() as session:
        session.add(Person(ref=WHO, email=WHO, name="Desk", kind="staff", enrolled=True))
    return database


def said() -> Said:
    return to_said("action: TSB to send the accessibility checklist to BDT by Friday", WHO, NOW)


def counts(database: Database) -> tuple[int, int, list[str]]:
    with database.reading() as session:
        items = session.scalars(select(func.count(Item.number))).one()
        replies = session.scalars(select(func.count(Message.id))).one()
        return items, replies, list(session.scalars(select(Event.state)))


def tell(hall: Hall, message: Said, *, stored_first: bool) -> None:
    if stored_first:
        hall.take(message)
        hall.work(NOW)
    hall.ask(message, NOW)


STORED_FIRST = ("hall.take.commit", "hall.claim.commit", "hall.prepared", "hall.carry_out.commit")


@pytest.mark.parametrize("point", [*STORED_FIRST, "hall.ask.commit"])
def test_a_process_that_stops_half_way_answers_once_when_it_starts_again(point: str, each_filled: Database) -> None:
    message, reached = said(), list[str]()
    staffed(each_filled)
    stopped = open_hall(each_filled, point, reached)
    with pytest.raises(Stopped):
        tell(stopped, message, stored_first=point in STORED_FIRST)
    again = open_hall(each_filled, None, [])
    again.take(message)
    again.work(NOW)
    assert reached[-1] == point
    assert counts(each_filled) == (1, 1, ["done"])


def test_an_event_that_the_platform_brings_again_is_not_answered_again(filled: Database) -> None:
    message, hall = said(), open_hall(staffed(filled), None, [])
    hall.ask(message, NOW)
    assert hall.take(message) is None
    assert hall.work(NOW) == []
    assert counts(filled) == (1, 1, ["done"])


def test_a_process_that_stood_still_while_another_answered_says_nothing_and_changes_nothing(
    each_filled: Database,
) -> None:
    database = staffed(each_filled)
    first = open_hall(database, None, [])
    first.take(said())
    event = first.claim()
    assert event is not None
    second = open_hall(database, None, [])
    again = second.claim()
    assert again is not None
    second.answer(again, NOW)
    told = counts(database)
    with pytest.raises(FencedOut):
        first.answer(event, NOW)
    assert counts(database) == told == (1, 1, ["done"])
