"""T2: the clocks of processes and of the database are set forward and back while notices become due.

What comes too early only by a clock that is wrong for everybody, the database's own included, is not counted as early.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.serving.loops import deliver
from storage.tables.notices import Message, Notice
from tests.bot.deliver.conftest import Office, Open
from tests.bot.deliver.office import PACE, finish, means_of
from tests.figures import Tell

STEPS = tuple(timedelta(seconds=each) for each in (3_600, -3_600, 86_400, -86_400))
APART = timedelta(minutes=5)


def spread(office: Office, hours: int) -> None:
    """Each notice becomes due at some moment of the coming hours."""
    with office.database.writing() as session:
        for number, notice in enumerate(session.scalars(select(Notice).order_by(Notice.id))):
            notice.due = office.now + timedelta(hours=hours * number / 9)


async def day_with_steps(office: Office, seed: int) -> tuple[int, float]:
    """Two processes, their clocks ten minutes apart, over two days in which the database's clock jumps; returns how
    much was early by the furthest that clock has been, and how many messages it took."""
    chance, furthest, early = random.Random(seed), office.now, 0
    pair = (office.means, means_of(office.database, office.clock, office.chat, office.mail, worker="two", pace=PACE))
    for _ in range(60):
        office.clock.move(chance.choice([2_400.0, 2_400.0, chance.choice(STEPS).total_seconds()]))
        furthest = max(furthest, office.clock())
        for means, apart in zip(pair, (APART, -APART), strict=True):
            await deliver(means, office.clock() + apart)
        with office.database.reading() as session:
            sent = session.scalars(select(Notice.due).where(Notice.state == "sent"))
            early = max(early, sum(due > furthest for due in sent))
    office.clock.at = office.now + timedelta(days=5)
    await finish(office.means, office.clock, office.clock())
    return early, len(office.said())


def check(office: Office, seed: int, tell: Tell) -> None:
    spread(office, 36)
    early, messages = asyncio.run(day_with_steps(office, seed))
    seen = Counter(key for content in office.said() for key in content)
    wanted = {f"n{person}.{each}" for person in range(3) for each in range(3)}
    lost, twice = len(wanted - set(seen)), sum(count > 1 for count in seen.values())
    tell("T2", lost=lost, twice=twice, early=early, seed=seed, messages=messages)
    assert (lost, twice, early) == (0, 0, 0)


def test_clocks_that_jump_lose_repeat_and_hasten_nothing(open_office: Open, tell: Tell) -> None:
    check(open_office(people=3, notices=3), 1, tell)


@pytest.mark.sweep
@pytest.mark.parametrize("seed", range(2, 12))
def test_many_days_of_jumping_clocks(seed: int, open_office: Open, tell: Tell) -> None:
    check(open_office(people=3, notices=3), seed, tell)


def test_a_clock_set_forward_by_a_day_brings_one_message_each(open_office: Open) -> None:
    office = open_office(people=3, notices=3)
    spread(office, 20)
    office.clock.move(86_400)
    asyncio.run(deliver(office.means, office.clock()))
    office.clock.move(-86_400)
    asyncio.run(deliver(office.means, office.clock()))
    assert sorted(len(content) for content in office.said()) == [3, 3, 3]


def test_what_a_dead_process_held_or_put_off_is_not_kept_back_by_a_clock_that_was_set_back(open_office: Open) -> None:
    office = open_office(people=2, notices=1)
    office.chat.fault = "throttled"
    office.deliver()
    with office.database.writing() as session:
        session.get_one(Message, 1).state = "sending"
        session.get_one(Message, 1).worker_id, session.get_one(Message, 1).fence = office.means.worker, 7
    office.clock.move(-86_400)
    office.chat.fault = "fine"
    office.means = office.process("two")
    office.finish()
    assert sorted(office.said()) == [["n0.0"], ["n1.0"]]


@pytest.mark.parametrize("ahead", [timedelta(minutes=20), timedelta(seconds=-20)])
def test_what_a_platform_took_is_found_though_its_clock_is_another(ahead: timedelta, open_office: Open) -> None:
    office = open_office(notices=1)
    office.chat.clock = lambda: office.clock() - ahead
    office.chat.fault = "reset-after"
    office.finish()
    assert office.said() == [["n0.0"]]
    assert [message.doubt for message in office.messages()] == [False]


def test_what_was_tried_again_after_the_clock_was_set_back_is_found(open_office: Open) -> None:
    office = open_office(notices=1)
    office.chat.fault, office.chat.times = "reset-before", 1
    office.deliver()
    office.clock.move(-2 * 86_400)
    for _ in range(3):
        office.clock.move(600)
        office.chat.fault, office.chat.times = "reset-after", 2
        office.deliver()
    office.finish()
    assert office.said() == [["n0.0"]]
