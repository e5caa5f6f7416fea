"""Whatever Slack does to a call: nothing is lost, and nothing stands there twice. Slack's own ledger is the judge."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

import pytest

from bot.doors.slack.address import Address
from bot.doors.slack.pace import Pace
from storage.database import Database
from tests.bot.doors.slack.parcels import sender_at
from tests.bot.doors.slack.post_office import ask, expected, fill, finish, means_of, seen
from tests.slack.faults import Fault, Plan
from tests.slack.stage import at_slack
from tests.slack.standin import SlackStandIn

POST, LOOK, OPEN = "chat.postMessage", "conversations.history", "conversations.open"
FAULTS: dict[str, tuple[Plan, ...]] = {
    "fine": (),
    "throttled": (Plan(Fault.THROTTLED, POST, times=3, retry_after="3"),),
    "throttled without a time": (Plan(Fault.THROTTLED, POST, times=3, retry_after=None),),
    "cut before": (Plan(Fault.RESET, POST, times=3),),
    "cut after": (Plan(Fault.RESET, POST, acts=True, times=3),),
    "silence before": (Plan(Fault.HANG, POST, times=2),),
    "silence after": (Plan(Fault.HANG, POST, acts=True, times=2),),
    "500 before": (Plan(Fault.SERVER_ERROR, POST, times=3),),
    "500 after": (Plan(Fault.SERVER_ERROR, POST, acts=True, times=3),),
    "half an answer": (Plan(Fault.TRUNCATED, POST, times=3),),
    "a page after": (Plan(Fault.HTML, POST, acts=True, times=3),),
    "nothing after": (Plan(Fault.EMPTY, POST, acts=True, times=3),),
    "yes without an id": (Plan(Fault.NO_TS, POST, times=3),),
    "may have acted": (Plan(Fault.CODE, POST, acts=True, times=3),),
    "unknown code": (Plan(Fault.CODE, POST, error="a_code_that_nobody_knows", times=3),),
    "bad blocks": (Plan(Fault.CODE, POST, error="invalid_blocks"),),
    "cut twice, before and after": (Plan(Fault.RESET, POST, times=2), Plan(Fault.RESET, POST, acts=True, times=2)),
    "cut, and blind": (Plan(Fault.RESET, POST, acts=True, times=3), Plan(Fault.SERVER_ERROR, LOOK, times=4)),
    "no conversation": (Plan(Fault.RESET, OPEN, times=3), Plan(Fault.RESET, POST, acts=True)),
}
# How late Slack's history shows what was accepted, in seconds; how many people; how often a fault strikes.
QUICK, LONG = (0.0, 1, 1), ((0.0, 3, 3), (0.8, 3, 3))
SWEEP = [pytest.param(name, *each, marks=pytest.mark.sweep) for name in FAULTS for each in LONG]


class SlackTime:
    """Slack's own clock, moved by hand; the database's too."""

    def __init__(self, slack: SlackStandIn) -> None:
        self._clock = slack.clock

    def __call__(self) -> datetime:
        return self._clock.moment()

    def move(self, seconds: float) -> None:
        self._clock.forward(seconds)


async def delivered(slack: SlackStandIn, database: Database, now: datetime, people: int) -> Counter[str]:
    """A question in a thread of a channel and the notices of so many people, until nothing is open."""
    offices = [slack.person(f"office{number}@example.org") for number in range(people)]
    room, clock = slack.channel("coordination", *offices), SlackTime(slack)
    with database.writing() as session:
        fill(session, slack.team.id, [each.id for each in offices], now)
    root = await offices[0].says("who is the focal point?", room)
    ask(database, slack.team.id, 0, Address(room.id, thread=root.ts), now)
    async with sender_at(slack, 0.15, Pace(patience=0, clock=slack.clock.now)) as sender:
        assert await finish(means_of(database, clock, sender), clock, now)
    return seen(slack.ledger.posts)


@pytest.mark.parametrize(("fault", "lag", "people", "times"), [*[(name, *QUICK) for name in FAULTS], *SWEEP])
def test_whatever_goes_wrong_nothing_is_lost_and_nothing_comes_twice(
    database: Database, now: datetime, fault: str, lag: float, people: int, times: int
) -> None:
    @at_slack
    async def story(slack: SlackStandIn) -> None:
        slack.settings["history_lag"] = lag
        for plan in FAULTS[fault]:
            slack.faults.add(Plan(**{**vars(plan), "times": min(plan.times, times)}))
        found = await delivered(slack, database, now, people)
        assert found == Counter(dict.fromkeys(expected(people, 1), 1))
        assert slack.ledger.twice() == {}
        assert slack.pace.early == 0

    story()


def test_while_slack_is_not_there_everything_is_kept(database: Database, now: datetime) -> None:
    @at_slack
    async def story(slack: SlackStandIn) -> None:
        office, clock = slack.person("office0@example.org"), SlackTime(slack)
        with database.writing() as session:
            fill(session, slack.team.id, [office.id], now)
        async with sender_at(slack, 0.2) as sender:
            means = means_of(database, clock, sender)
            await slack.shut()
            assert not await finish(means, clock, now, steps=5)
            await slack.open()
            assert await finish(means, clock, now, step=10)
        assert seen(slack.ledger.posts) == Counter(dict.fromkeys(expected(1, 0), 1))

    story()


def test_an_answer_whose_channel_was_archived_reaches_the_asker_directly(database: Database, now: datetime) -> None:
    @at_slack
    async def story(slack: SlackStandIn) -> None:
        slack.faults.add(Plan(Fault.ARCHIVED, POST, times=1))
        assert await delivered(slack, database, now, 2) == Counter(dict.fromkeys(expected(2, 1), 1))
        answers = [post for post in slack.ledger.posts if "answer-" in post.text]
        assert {post.channel for post in answers} == {slack.person("office0@example.org").direct.id}

    story()
