"""A message that cannot be answered since the database is in trouble, held by somebody else or gone for a moment: it is
no fault of the message, which is answered as soon as that is over, unless somebody waits who is told that it failed."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from bot.answer.answered import Answered
from bot.answer.defaults import Defaults
from bot.answer.hall import Hall
from handlers.table import HANDLERS
from storage.database import Database
from storage.inbox import MOST_TRIES
from storage.tables.inbox import Event
from storage.workers import start_worker
from tests.bot.answer.test_hall_stopped import counts, said, staffed
from tests.conftest import NOW

FAULTS = {
    "held by another": lambda: OperationalError("BEGIN IMMEDIATE", {}, sqlite3.OperationalError("database is locked")),
    "a fault of ours": lambda: ValueError("no such capacity"),
}


def open_hall(database: Database, fault: Callable[[], Exception], times: int) -> Hall:
    """One in which the answer fails so often, at its very end."""
    left = [None] * times

    def points(name: str) -> None:
        if name == "hall.carry_out.commit" and left:
            left.pop()
            raise fault()

    with database.writing() as session:
        worker = start_worker(session, "serve", database.now())
    return Hall(database, HANDLERS, Defaults("en", "Europe/Zurich"), worker, database.now, points)


def answered(hall: Hall) -> Answered | None:
    """As a process does that answers what is stored, and lets go of what it could not answer."""
    event = hall.claim()
    try:
        return hall.answer(event, NOW) if event else None
    except OperationalError:
        assert event is not None
        hall.let_go(event)
        return None


def test_trouble_that_passes_is_waited_for(each_filled: Database) -> None:
    hall = open_hall(staffed(each_filled), FAULTS["held by another"], 1)
    hall.take(said())
    assert answered(hall) is None
    assert counts(each_filled)[:2] == (0, 0)
    assert answered(hall) is not None
    assert counts(each_filled) == (1, 1, ["done"])


def test_trouble_that_does_not_pass_is_told_in_the_end(filled: Database) -> None:
    hall = open_hall(staffed(filled), FAULTS["held by another"], MOST_TRIES)
    hall.take(said())
    assert [answered(hall) for _ in range(MOST_TRIES)] == [None] * MOST_TRIES
    told = answered(hall)
    assert told is not None
    assert told.reply.title.key == "failure-code"
    assert counts(filled) == (0, 1, ["failed"])


@pytest.mark.parametrize("fault", FAULTS)
def test_who_waits_for_the_answer_is_told_at_once_and_nothing_is_done_later(filled: Database, fault: str) -> None:
    hall = open_hall(staffed(filled), FAULTS[fault], 1)
    told = hall.ask(said(), NOW)
    assert told is not None
    assert told.reply.title.key == "failure-code"
    assert hall.work(NOW) == []
    assert counts(filled) == (0, 1, ["failed"])


def test_a_fault_of_ours_is_told_and_not_tried_again(filled: Database) -> None:
    hall = open_hall(staffed(filled), FAULTS["a fault of ours"], 1)
    hall.take(said())
    assert [each.reply.title.key for each in hall.work(NOW)] == ["failure-code"]
    assert counts(filled) == (0, 1, ["failed"])


def test_who_is_told_is_given_the_code_that_is_kept(filled: Database) -> None:
    hall = open_hall(staffed(filled), FAULTS["a fault of ours"], 1)
    told = hall.ask(said(), NOW)
    assert told is not None
    with filled.reading() as session:
        assert session.scalars(select(Event.code)).one() == told.reply.title.facts["code"].value
