"""Processes at work: replaced at once, missed after ten seconds."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from storage.claims import Claimed, claim_due
from storage.database import Database
from storage.inbox import add_event, claim_event
from storage.messages import add_message
from storage.receipts import mark_sent
from storage.tries import find_held
from storage.workers import (
    LAPSE,
    FencedOut,
    beat,
    check_worker,
    free_event,
    free_lapsed,
    start_worker,
    stop_worker,
)

ROOM = timedelta(seconds=15)


def start(database: Database, worker_id: str, now: datetime) -> str:
    with database.writing() as session:
        return start_worker(session, worker_id, now)


def put(database: Database, now: datetime) -> int:
    with database.writing() as session:
        return add_message(
            session,
            kind="reply",
            person_id=None,
            place_id=None,
            platform="chat",
            installation="here",
            address="desk",
            lang="en",
            zone="UTC",
            reply={},
            made_at=now,
        ).id


def claim(database: Database, worker: str, now: datetime) -> list[Claimed]:
    with database.writing() as session:
        return claim_due(session, worker, now, now, 5, lambda _: True)


def test_a_process_started_again_takes_the_work_of_its_old_self_at_once(each_database: Database, now: datetime) -> None:
    put(each_database, now)
    old = start(each_database, "serve", now)
    [held] = claim(each_database, old, now)
    new = start(each_database, "serve", now)
    [again] = claim(each_database, new, now)
    assert again.fence > held.fence
    with each_database.writing() as session:
        assert find_held(session, {held.id: held.fence}, now, ROOM) == {}
        assert not mark_sent(session, held.id, held.fence, now, "x1")
        assert not beat(session, old, now)


def test_an_old_self_may_claim_nothing_any_more(each_database: Database, now: datetime) -> None:
    put(each_database, now)
    old = start(each_database, "serve", now)
    new = start(each_database, "serve", now)
    with pytest.raises(FencedOut):
        claim(each_database, old, now)
    assert len(claim(each_database, new, now)) == 1


def test_a_process_that_beats_keeps_its_work_and_one_that_does_not_loses_it(
    each_database: Database, now: datetime
) -> None:
    put(each_database, now)
    worker = start(each_database, "one", now)
    assert claim(each_database, worker, now)
    almost = now + LAPSE - timedelta(seconds=1)
    assert claim(each_database, start(each_database, "two", almost), almost) == []
    with each_database.writing() as session:
        assert beat(session, worker, almost)
    assert claim(each_database, "three", now + LAPSE) == []
    assert len(claim(each_database, "three", almost + LAPSE)) == 1


def test_work_is_a_sign_of_life(each_database: Database, now: datetime) -> None:
    put(each_database, now)
    worker = start(each_database, "one", now)
    busy = now + timedelta(minutes=5)
    assert len(claim(each_database, worker, busy)) == 1
    with each_database.writing() as session:
        assert free_lapsed(session, busy + timedelta(seconds=9)) == []


def test_a_process_that_stops_in_good_order_leaves_its_work_free(each_database: Database, now: datetime) -> None:
    put(each_database, now)
    worker = start(each_database, "one", now)
    assert claim(each_database, worker, now)
    with each_database.writing() as session:
        stop_worker(session, worker, now)
        assert free_lapsed(session, now) == [worker]
    assert len(claim(each_database, "two", now)) == 1


def test_a_name_without_incarnation_is_nobodys_old_self(database: Database, now: datetime) -> None:
    start(database, "serve", now)
    with database.reading() as session:
        check_worker(session, "serve", now)


def test_an_event_that_could_not_be_answered_is_free_at_once_but_not_another_holders(
    each_database: Database, now: datetime
) -> None:
    with each_database.writing() as session:
        worker = start_worker(session, "one", now)
        add_event(session, platform="chat", installation="here", dedupe="e", order_key="a", payload={}, received=now)
    with each_database.writing() as session:
        event = claim_event(session, worker, now)
        assert event is not None
    with each_database.writing() as session:
        free_event(session, event.id, event.fence - 1)
        assert claim_event(session, worker, now) is None
        free_event(session, event.id, event.fence)
        again = claim_event(session, worker, now)
        assert again is not None
        assert again.fence > event.fence
