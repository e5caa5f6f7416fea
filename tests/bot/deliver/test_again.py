"""When there is more to do is known beforehand, so that it is said in time however seldom anybody looks."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

from bot.deliver.again import seconds_to_more
from bot.serving.loops import Rounds, deliver
from storage.database import Database
from storage.tables.notices import Notice
from tests.bot.deliver.conftest import Office, Open


def seconds(office: Office) -> float | None:
    return asyncio.run(seconds_to_more(office.means, office.now))


def put_off(office: Office, minutes: int) -> None:
    with office.database.writing() as session:
        session.get_one(Notice, 1).due = office.now + timedelta(minutes=minutes)


def test_the_next_word_is_foreseen_and_nothing_where_all_is_said(open_office: Open, each_database: Database) -> None:
    office = open_office(notices=1, store=each_database)
    put_off(office, 5)
    assert seconds(office) == 300
    put_off(office, 0)
    office.deliver()
    assert seconds(office) is None


def test_the_end_of_a_wait_is_foreseen(open_office: Open) -> None:
    office = open_office(notices=1)
    office.chat.fault = "throttled"
    office.deliver()
    assert seconds(office) == 3


def test_a_process_rings_itself_when_the_next_word_is_due(open_office: Open) -> None:
    office = open_office(notices=1)
    office.clock.move(-0.1)
    means = replace(office.means)

    async def story() -> None:
        # Two readings of the clock in each run: one before the word is due, and the alarm's after it.
        rounds = Rounds("failed", lambda now: deliver(means, now), office.clock)
        task = asyncio.create_task(rounds.run())
        rounds.ring()
        asyncio.get_running_loop().call_later(0.05, office.clock.move, 0.2)
        async with asyncio.timeout(20):
            while not office.said():
                await asyncio.sleep(0.01)
        task.cancel()

    asyncio.run(story())
    assert office.said() == [["n0.0"]]


def test_a_process_whose_clock_runs_ahead_says_nothing_before_it_is_due(open_office: Open) -> None:
    office = open_office(notices=1)
    put_off(office, 30)
    asyncio.run(deliver(office.means, office.now + timedelta(days=1)))
    assert office.said() == []
