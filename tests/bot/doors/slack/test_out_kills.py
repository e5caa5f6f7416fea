"""SIGKILL at failpoints while Slack fails in some way: nothing is lost and nothing stands there twice.

Judged by Slack's own ledger. ``make sweep`` takes every point, a quarter of them under each fault; the quick set takes
a few.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from storage.database import Database
from tests.bot.doors.slack.post_office import expected, seen
from tests.bot.doors.slack.test_out_nothing_lost import FAULTS
from tests.slack.faults import Plan
from tests.slack.standin import SlackStandIn, slack_stand_in

ROOT = Path(__file__).parents[4]
PEOPLE = 2
# After the bytes, before the receipt; and after a look.
QUICK = (("fine", "send.sent"), ("cut after", "look.end"))
# A try that times out costs real time here.
SLOW = ("silence before", "silence after")
LONG = [each for each in FAULTS if each not in SLOW]
SHARE = 4
Case = dict[str, Any]
Judge = Callable[[Case], Awaitable[Case]]


@asynccontextmanager
async def milling(database: Database, folder: Path) -> AsyncIterator[Judge]:
    url = database.url.render_as_string(hide_password=False)
    command = (sys.executable, "-m", "tests.bot.doors.slack.slack_mill", str(folder), url)
    pipe = asyncio.subprocess.PIPE
    mill = await asyncio.create_subprocess_exec(*command, stdin=pipe, stdout=pipe, cwd=ROOT)
    assert mill.stdin
    assert mill.stdout
    given, answered = mill.stdin, mill.stdout

    async def judge(case: Case) -> Case:
        given.write(json.dumps(case).encode() + b"\n")
        await given.drain()
        judged: Case = json.loads(await answered.readline())
        return judged

    yield judge
    given.close()
    await mill.wait()


async def tried(judge: Judge, fault: str, **given: Any) -> tuple[list[str], Case]:
    """What is wrong after one case, for people; and what the mill says of it. Each case has a Slack of its own."""
    # The mill lives in real time.
    async with slack_stand_in(datetime.now(UTC)) as slack:
        slack.pace.off()
        offices = [slack.person(f"office{number}@example.org") for number in range(PEOPLE)]
        room = slack.channel("coordination", *offices)
        root = await offices[0].says("who is the focal point?", room)
        for plan in FAULTS[fault]:
            slack.faults.add(Plan(**vars(plan)))
        case = {"api": slack.api, "token": slack.bot_token, "team": slack.team.id, "room": room.id, "thread": root.ts}
        judged = await judge(case | {"users": [each.id for each in offices]} | given)
        return _wrong(slack, fault, given, judged), judged


def _wrong(slack: SlackStandIn, fault: str, given: Case, judged: Case) -> list[str]:
    found, wanted = seen(slack.ledger.posts), Counter(dict.fromkeys(expected(PEOPLE, 1), 1))
    amiss = [f"{fault} {given}: {key} stands {found[key]} times" for key in wanted | found if found[key] != wanted[key]]
    return amiss + ([f"{fault} {given}: {judged['trouble']}"] if judged["trouble"] or not judged["points"] else [])


def test_a_process_killed_around_the_bytes_loses_nothing_and_repeats_nothing(
    database: Database, tmp_path: Path
) -> None:
    assert asyncio.run(_all(database, tmp_path, QUICK)) == []


@pytest.mark.sweep
@pytest.mark.parametrize("fault", LONG)
def test_killed_anywhere_under_every_fault(database: Database, tmp_path: Path, fault: str) -> None:
    assert asyncio.run(_sweep(database, tmp_path, fault)) == []


async def _all(database: Database, folder: Path, cases: Sequence[tuple[str, str]]) -> list[str]:
    async with milling(database, folder) as judge:
        wrong = list[str]()
        for fault, point in cases:
            amiss, judged = await tried(judge, fault, point=point)
            wrong += amiss if judged["lives"] == 2 else [f"{fault}: {point} was not reached", *amiss]
        return wrong


async def _sweep(database: Database, folder: Path, fault: str) -> list[str]:
    async with milling(database, folder) as judge:
        wrong, whole = await tried(judge, fault)
        for number, (point, hits) in enumerate(whole["points"].items()):
            if number % SHARE == LONG.index(fault) % SHARE:
                amiss, _ = await tried(judge, fault, point=point, hit=min(1 + number % 3, hits), kills=1 + number % 2)
                wrong += amiss
        return wrong
