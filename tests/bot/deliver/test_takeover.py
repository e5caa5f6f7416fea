"""Processes that are replaced, frozen, stopped or many: a message has one sender at a time."""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from bot.deliver.compose import compose_due
from bot.deliver.run import deliver_once
from bot.deliver.sender import Kind, Looked, Outcome, Parcel, Sight, Target
from bot.deliver.ways import Waiting
from bot.serving.loops import keep_beating
from storage.database import Database
from storage.tables.notices import Attempt, Message
from storage.workers import LAPSE, FencedOut, beat, is_work_left, start_worker
from tests.bot.deliver.conftest import Office, Open
from tests.bot.deliver.office import HELD, PACE, take
from tests.figures import Tell


def test_a_process_that_was_replaced_stops_before_it_sends(open_office: Open) -> None:
    office = open_office()
    office.process("one")
    with pytest.raises(FencedOut):
        office.deliver()
    assert office.said() == []


def test_a_claim_lost_right_before_the_bytes_sends_nothing(open_office: Open) -> None:
    office = open_office(notices=1)
    office.change(points=lambda name: office.process("one") and None if name == "send.lease.begin" else None)
    with suppress(FencedOut):
        office.deliver()
    assert office.said() == []
    office.means = office.process("one")
    office.finish()
    assert office.said() == [["n0.0"]]


def test_a_process_that_stood_still_after_its_last_look_looks_again(open_office: Open) -> None:
    office = open_office(notices=1)

    def stand_still(name: str) -> None:
        if name == "send.lease.end":
            office.process("one")
            office.clock.move(60)

    office.change(points=stand_still, steady=office.clock.steady)
    with suppress(FencedOut):
        office.deliver()
    assert office.said() == []
    office.means = office.process("one")
    office.finish()
    assert office.said() == [["n0.0"]]


def test_a_reply_whose_process_stood_still_while_the_clock_was_set_back_is_asked_for_anew(open_office: Open) -> None:
    office, stood = open_office(notices=0), [0.0]

    def stand_still(name: str) -> None:
        # By the clock no time has passed at all.
        if name == "run.held":
            office.process("one")
            stood.append(60.0)

    office.change(points=stand_still, steady=lambda: stood[-1])
    take(office.means, "asked", HELD, office.now)
    with suppress(FencedOut):
        office.finish()
    assert office.said() == []
    office.means = office.process("one")
    office.finish()
    assert office.said() == [["asked"]]


def test_a_receipt_that_comes_too_late_is_refused_and_the_message_is_found_again(open_office: Open) -> None:
    office = open_office(notices=1)
    office.change(points=lambda name: office.process("one") and None if name == "send.receipt.begin" else None)
    with suppress(FencedOut):
        office.deliver()
    [message] = office.messages()
    assert message.state == "sending"
    office.means = office.process("one")
    office.finish()
    assert office.said() == [["n0.0"]]
    with office.database.reading() as session:
        assert [a.outcome for a in session.scalars(select(Attempt))] == ["doubt"]
        assert session.scalars(select(Message.doubt)).all() == [False]


class SlowSender:
    """Takes its time until it is told to go on."""

    platform = "chat"

    def __init__(self) -> None:
        self.begun, self.go_on, self.sent = asyncio.Event(), asyncio.Event(), 0

    def working(self, target: Target) -> bool:
        return True

    async def send(self, target: Target, parcel: Parcel, key: str) -> Outcome:
        self.begun.set()
        await self.go_on.wait()
        self.sent += 1
        return Outcome(Kind.SENT, "x")

    async def look(self, target: Target, key: str, since: datetime) -> Looked:
        return Looked(Sight.CANNOT)

    async def update(self, target: Target, external: str, parcel: Parcel) -> Outcome:
        return Outcome(Kind.SENT, external)


async def _stop_half_way(office: Office) -> SlowSender:
    slow = SlowSender()
    means = replace(office.means, senders={"chat": slow}, pace=replace(PACE, send=5))
    run = asyncio.create_task(deliver_once(means, office.now))
    await slow.begun.wait()
    run.cancel()
    asyncio.get_running_loop().call_later(0.01, slow.go_on.set)
    with suppress(asyncio.CancelledError):
        await run
    return slow


def test_a_stop_in_the_middle_of_a_try_ends_it_with_its_receipt(open_office: Open) -> None:
    office = open_office(notices=1)
    slow = asyncio.run(_stop_half_way(office))
    assert slow.sent == 1
    assert [m.state for m in office.messages()] == ["sent"]


def test_many_people_at_one_moment_get_one_message_each_from_two_processes(open_office: Open) -> None:
    office = open_office(people=60, notices=1)

    async def both() -> None:
        await asyncio.gather(*(deliver_once(means, office.now) for means in (office.means, office.process("two"))))

    asyncio.run(both())
    assert len(office.said()) == 60
    with office.database.reading() as session:
        workers = set(session.scalars(select(Attempt.worker_id)))
    assert workers == {"one:1", "two:1"}


def test_who_may_work_is_decided_by_the_databases_own_clock(open_office: Open, each_database: Database) -> None:
    office = open_office(people=3, notices=1, store=each_database)
    with each_database.writing() as session:
        mark = start_worker(session, "real", each_database.now())
    office.change(worker=mark, clock=each_database.now)
    office.deliver()
    assert len(office.said()) == 3
    with each_database.writing() as session:
        assert beat(session, mark, each_database.now())


@pytest.mark.parametrize(("name", "limit"), [("two", 15), ("one", 1)])
def test_what_a_process_held_as_it_died_is_told_by_another_soon_and_by_itself_at_once(
    name: str, limit: int, open_office: Open, tell: Tell
) -> None:
    office = open_office(people=6, notices=1)
    held = compose_due(office.means, office.now, 6, Waiting())
    office.clock.move(1)
    office.means = office.process(name)
    died, late = office.clock(), list[float]()
    while len(late) < len(held) and office.clock() - died < timedelta(minutes=1):
        office.deliver()
        late += [(office.clock() - died).total_seconds()] * (len(office.said()) - len(late))
        office.clock.move(0.5)
    seen = Counter(key for content in office.said() for key in content)
    lost, twice = len(held) - len(seen), sum(count > 1 for count in seen.values())
    tell(f"takeover by {name}", lost=lost, twice=twice, late=late, held=len(held))
    assert (lost, twice) == (0, 0)
    assert max(late) <= limit


def test_what_a_dead_process_held_wakes_another_that_lives(open_office: Open) -> None:
    office = open_office(notices=1)
    held = compose_due(office.means, office.now, 5, Waiting())
    office.clock.move(LAPSE.total_seconds() + 1)
    other = replace(office.process("two"), pace=replace(PACE, beat=0.001))

    async def live() -> None:
        rung = asyncio.Event()
        task = asyncio.create_task(keep_beating(other, rung.set))
        async with asyncio.timeout(10):
            await rung.wait()
        task.cancel()

    asyncio.run(live())
    assert len(held) == 1
    office.means = other
    office.deliver()
    assert office.said() == [["n0.0"]]
    with office.database.reading() as session:
        # Nobody is woken for nothing.
        assert not is_work_left(session, office.means.clock())
