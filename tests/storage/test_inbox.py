"""Events taken in: stored once, worked on in order, done once."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import event as happening, select

from storage.database import Database
from storage.inbox import MOST_TRIES, POISON, add_event, claim_event, is_poison, mark_done, mark_failed
from storage.tables.inbox import Event
from storage.tables.people import Person
from storage.workers import FencedOut, start_worker


def take(database: Database, dedupe: str, order_key: str, now: datetime) -> bool:
    with database.writing() as session:
        event = add_event(
            session,
            platform="chat",
            installation="here",
            dedupe=dedupe,
            order_key=order_key,
            payload={"said": dedupe},
            received=now,
        )
        return event is not None


def take_at_once(database: Database, installation: str, now: datetime) -> Event | None:
    with database.writing() as session:
        where = {"platform": "chat", "installation": installation, "order_key": "a"}
        return add_event(session, **where, dedupe="at once", payload={}, received=now, claim=("one", now))


def claim(database: Database, worker: str, now: datetime) -> Event | None:
    with database.writing() as session:
        return claim_event(session, worker, now)


def named(event: Event | None) -> str | None:
    return event.dedupe if event else None


def answer(database: Database, event: Event) -> None:
    with database.writing() as session:
        session.add(Person(ref="desk@example.org", name="Desk"))
        mark_done(session, event, event.fence)


def test_an_event_that_comes_again_is_stored_once(each_database: Database, now: datetime) -> None:
    assert [take(each_database, "e1", "a", now) for _ in range(3)] == [True, False, False]


def test_a_conversation_goes_on_one_event_at_a_time_and_others_meanwhile(
    each_database: Database, now: datetime
) -> None:
    for dedupe, order_key in (("a1", "a"), ("a2", "a"), ("b1", "b")):
        take(each_database, dedupe, order_key, now)
    first = claim(each_database, "one", now)
    assert first
    assert [named(first), named(claim(each_database, "two", now)), claim(each_database, "two", now)] == [
        "a1",
        "b1",
        None,
    ]
    with each_database.writing() as session:
        mark_done(session, first, first.fence)
    assert named(claim(each_database, "two", now)) == "a2"


def test_what_a_dead_process_held_is_taken_over_when_its_heartbeat_lapses(
    each_database: Database, now: datetime
) -> None:
    take(each_database, "a1", "a", now)
    with each_database.writing() as session:
        dead, heir = start_worker(session, "dead", now), start_worker(session, "heir", now + timedelta(seconds=9))
    assert named(claim(each_database, dead, now)) == "a1"
    assert claim(each_database, heir, now + timedelta(seconds=9)) is None
    assert named(claim(each_database, heir, now + timedelta(seconds=10))) == "a1"


def test_whoever_lost_an_event_leaves_nothing_of_it_behind(each_database: Database, now: datetime) -> None:
    take(each_database, "a1", "a", now)
    late = claim(each_database, "late", now)
    assert late
    assert claim(each_database, "quick", now + timedelta(hours=1))
    with pytest.raises(FencedOut):
        answer(each_database, late)
    with each_database.reading() as session:
        assert session.scalars(select(Person)).all() == []


def test_an_event_that_brings_its_process_down_is_given_up_and_others_go_on(
    each_database: Database, now: datetime
) -> None:
    take(each_database, "bad", "a", now)
    take(each_database, "next", "a", now)
    hours = [now + timedelta(hours=each) for each in range(2 * MOST_TRIES + 1)]
    claims = [claim(each_database, "one", at) for at in hours]
    assert [is_poison(each) for each in claims[:-1] if each] == [False] * MOST_TRIES + [True] * MOST_TRIES
    assert named(claims[-1]) == "next"
    with each_database.reading() as session:
        bad = session.scalars(select(Event).where(Event.dedupe == "bad")).one()
    assert (bad.state, bad.code) == ("failed", POISON)


def test_a_failed_event_keeps_the_code_that_the_person_was_given(each_database: Database, now: datetime) -> None:
    take(each_database, "a1", "a", now)
    event = claim(each_database, "one", now)
    assert event
    with each_database.writing() as session:
        mark_failed(session, event, event.fence, "C0DE")
    with each_database.reading() as session:
        assert session.scalars(select(Event.code)).all() == ["C0DE"]


def test_several_workers_never_hold_the_same_event(each_database: Database, now: datetime) -> None:
    for each in range(40):
        take(each_database, f"e{each}", f"talk{each % 10}", now)
    done = list[str]()

    def work(worker: str) -> None:
        while (event := claim(each_database, worker, now)) is not None:
            with each_database.writing() as session:
                mark_done(session, event, event.fence)
            done.append(event.dedupe)

    threads = [threading.Thread(target=work, args=(f"w{each}",)) for each in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    work("last")
    assert sorted(done) == sorted(f"e{each}" for each in range(40))
    for talk in range(10):
        mine = [dedupe for dedupe in done if int(dedupe[1:]) % 10 == talk]
        assert mine == sorted(mine, key=lambda dedupe: int(dedupe[1:]))


def test_what_is_open_elsewhere_under_the_same_name_does_not_wait_for_it(
    each_database: Database, now: datetime
) -> None:
    take(each_database, "a1", "a", now)
    states = {each: getattr(take_at_once(each_database, each, now), "state", None) for each in ("here", "there")}
    assert states == {"here": "new", "there": "taken"}


def test_taking_in_never_reads_the_events_of_the_past(database: Database, now: datetime) -> None:
    seen = list[tuple[str, Any]]()
    happening.listen(database.engine, "before_cursor_execute", lambda _c, _u, sql, given, *_: seen.append((sql, given)))
    take_at_once(database, "here", now)
    asked = [(sql, given) for sql, given in seen if sql.startswith("SELECT") and "FROM inbox" in sql]
    with database.engine.connect() as connection:
        plans = [str(connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", given).all()) for sql, given in asked]
    assert len(plans) == 1
    assert "ix_inbox_order" in plans[0]
