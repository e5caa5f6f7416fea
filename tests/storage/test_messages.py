"""Messages on their way: who may send what, when, and on which record."""

from __future__ import annotations

import re
import threading
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from storage.claims import Address, Claimed, claim_due
from storage.database import Database
from storage.inbox import claim_event
from storage.messages import LEASE, add_message
from storage.receipts import expire_messages, mark_absent, mark_doubt, mark_held, mark_sent, mark_waiting
from storage.tables.notices import Message, Notice
from storage.tables.people import Person
from storage.tables.places import Installation, Place
from storage.tries import add_attempts, end_attempt, find_held
from storage.troubled import count_outcomes, may_come_twice
from storage.workers import start_worker

ROOM = timedelta(seconds=15)


def put(database: Database, now: datetime, address: str = "desk", **fields: Any) -> int:
    given = {"person_id": None, "place_id": None, "kind": "reply", "reply": {}} | fields
    with database.writing() as session:
        message = add_message(
            session,
            platform="chat",
            installation="here",
            address=address,
            lang="en",
            zone="UTC",
            made_at=now,
            **given,
        )
        return message.id


def claim(
    database: Database,
    clock: datetime,
    now: datetime | None = None,
    limit: int = 10,
    ready: Callable[[Address], bool] = bool,
) -> list[Claimed]:
    with database.writing() as session:
        return claim_due(session, "one", clock, now or clock, limit, ready)


def begin(session: Session, message_id: int, fence: int, now: datetime) -> int:
    """The try on record."""
    held = find_held(session, {message_id: fence}, now, ROOM, lock=True)
    return add_attempts(session, held, {message_id: "said"}, now)[message_id]


def test_each_address_is_sent_one_message_at_a_time_in_order(each_database: Database, now: datetime) -> None:
    ids = [put(each_database, now, address) for address in ("a", "a", "b")]
    first = claim(each_database, now)
    assert [message.id for message in first] == [ids[0], ids[2]]
    assert claim(each_database, now) == []
    with each_database.writing() as session:
        assert mark_sent(session, ids[0], first[0].fence, now, "x")
    assert [message.id for message in claim(each_database, now)] == [ids[1]]


def test_what_cannot_leave_now_is_left_untouched_and_hides_nothing_behind_it(
    each_database: Database, now: datetime
) -> None:
    kept = [put(each_database, now, "closed") for _ in range(3)]
    sent = put(each_database, now + timedelta(seconds=1), "open")
    later = now + timedelta(minutes=1)
    claimed = claim(each_database, later, limit=1, ready=lambda address: address[2] == "open")
    assert [message.id for message in claimed] == [sent]
    with each_database.reading() as session:
        assert {m.state for m in session.scalars(select(Message).where(Message.id.in_(kept)))} == {"ready"}


def test_a_message_is_not_sent_before_it_is_due(database: Database, now: datetime) -> None:
    put(database, now)
    assert claim(database, now, now - timedelta(seconds=1)) == []


def test_a_claim_ends_with_its_lease(each_database: Database, now: datetime) -> None:
    put(each_database, now)
    [held] = claim(each_database, now)
    assert claim(each_database, now + LEASE - timedelta(seconds=1)) == []
    [again] = claim(each_database, now + LEASE)
    assert (again.id, again.fence) == (held.id, held.fence + 1)


def test_a_try_needs_room_in_its_claim(database: Database, now: datetime) -> None:
    put(database, now)
    [held] = claim(database, now)
    with database.writing() as session:
        claims = {held.id: held.fence}
        assert list(find_held(session, claims, now + LEASE - ROOM, ROOM)) == [held.id]
        assert find_held(session, claims, now + LEASE - ROOM + timedelta(seconds=1), ROOM) == {}


def test_a_try_cut_short_leaves_a_doubt_and_one_not_begun_does_not(each_database: Database, now: datetime) -> None:
    begun, not_begun = put(each_database, now, "a"), put(each_database, now, "b")
    held = {message.id: message.fence for message in claim(each_database, now)}
    with each_database.writing() as session:
        assert begin(session, begun, held[begun], now)
    again = {message.id: message for message in claim(each_database, now + LEASE)}
    assert (again[begun].doubt, again[not_begun].doubt) == (True, False)
    with each_database.reading() as session:
        assert count_outcomes(session, [begun])[begun] == Counter(doubt=1)


@pytest.mark.parametrize("mark", [mark_doubt, mark_held, mark_waiting, mark_absent, mark_sent])
def test_a_receipt_of_a_lost_claim_changes_nothing(
    mark: Callable[..., bool], database: Database, now: datetime
) -> None:
    message_id = put(database, now)
    claim(database, now)
    [newer] = claim(database, now + LEASE)
    more: dict[Any, tuple[Any, ...]] = {mark_waiting: (None, "x"), mark_sent: (now, "x"), mark_absent: (now,)}
    with database.writing() as session:
        assert not mark(session, message_id, newer.fence - 1, *more.get(mark, ("x",)))
    with database.reading() as session:
        kept = session.get_one(Message, message_id)
    assert (kept.state, kept.doubt, kept.looks, kept.external) == ("sending", False, 0, None)


def test_the_outcome_of_a_try_that_was_judged_already_is_not_rewritten(database: Database, now: datetime) -> None:
    message_id = put(database, now)
    [held] = claim(database, now)
    with database.writing() as session:
        attempt = begin(session, message_id, held.fence, now)
    claim(database, now + LEASE)
    with database.writing() as session:
        assert not end_attempt(session, attempt, now, "sent", "")


def test_a_wait_is_kept_by_the_databases_clock_whatever_day_people_are_told(database: Database, now: datetime) -> None:
    message_id = put(database, now)
    [held] = claim(database, now)
    with database.writing() as session:
        mark_waiting(session, message_id, held.fence, now + timedelta(minutes=1), "429")
    assert claim(database, now, now + timedelta(days=3)) == []
    assert len(claim(database, now + timedelta(minutes=1), now)) == 1


def test_an_answer_that_nobody_needs_any_more_ends_as_expired(each_database: Database, now: datetime) -> None:
    message_id = put(each_database, now, expires=now + timedelta(hours=1))
    assert claim(each_database, now + timedelta(hours=1)) == []
    with each_database.writing() as session:
        assert expire_messages(session, now + timedelta(hours=1), now) == []
        assert session.get_one(Message, message_id).state == "expired"


def test_nothing_leaves_for_an_installation_that_is_away(database: Database, now: datetime) -> None:
    put(database, now)
    with database.writing() as session:
        session.add(Installation(platform="chat", id="here", name="Here", state="paused"))
    assert claim(database, now) == []


@pytest.mark.parametrize(
    ("kind", "audience", "staff"),
    [
        ("staff", None, True),
        ("delegate", None, False),
        (None, "staff", True),
        ("staff", "outsiders", False),
        (None, None, False),
    ],
)
def test_only_staffs_own_places_count_as_read_by_staff(
    kind: str | None, audience: str | None, staff: bool, database: Database, now: datetime
) -> None:
    with database.writing() as session:
        person = Person(ref="desk@example.org", name="Desk", kind=kind or "visitor")
        place = Place(platform="chat", installation="here", external="x", audience=audience or "public")
        session.add_all([person, place])
        session.flush()
        ids = (person.id if kind else None, place.id if audience else None)
    message_id = put(database, now, person_id=ids[0], place_id=ids[1])
    with database.reading() as session:
        assert may_come_twice(session, session.get_one(Message, message_id)) is staff


@pytest.mark.parametrize(
    ("stages", "twice"), [(["remind"], True), (["remind", "snoozed"], True), (["remind", "lead"], False), ([], False)]
)
def test_what_somebody_outside_asked_to_be_reminded_of_may_come_twice_and_nothing_else(
    stages: list[str], twice: bool, database: Database, now: datetime
) -> None:
    with database.writing() as session:
        session.add(Person(id=1, ref="delegate@example.org", name="Delegation", kind="delegate"))
    message_id = put(database, now, person_id=1)
    with database.writing() as session:
        told = {"person_id": 1, "due": now, "state": "composed", "message_id": message_id}
        session.add_all(Notice(key=stage, stage=stage, **told) for stage in stages)
    with database.reading() as session:
        assert may_come_twice(session, session.get_one(Message, message_id)) is twice


def test_several_workers_never_hold_the_same_message(each_database: Database, now: datetime) -> None:
    for each in range(60):
        put(each_database, now, f"desk{each}")
    claimed = list[int]()

    def work() -> None:
        while messages := claim(each_database, now, limit=4):
            claimed.extend(message.id for message in messages)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(claimed) == sorted(set(claimed))
    work()
    assert len(claimed) == 60


def test_claims_never_read_the_messages_of_the_past(database: Database, now: datetime) -> None:
    seen = list[tuple[str, Any]]()
    event.listen(database.engine, "before_cursor_execute", lambda _c, _u, sql, given, *_: seen.append((sql, given)))
    with database.writing() as session:
        start_worker(session, "gone", now - timedelta(minutes=1))
        expire_messages(session, now, now)
        claim_event(session, "one", now)
    claim(database, now)
    asked = [(sql, given) for sql, given in seen if sql.startswith(("SELECT", "UPDATE")) and " workers" not in sql]
    with database.engine.connect() as connection:
        plans = [str(connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", given).all()) for sql, given in asked]
    assert len(plans) >= 6
    assert [
        plan for plan in plans if re.search("SCAN (messages|inbox|attempts)(?! USING INDEX ix_.*_open)", plan)
    ] == []
