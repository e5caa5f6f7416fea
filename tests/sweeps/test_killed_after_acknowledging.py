"""R14: a process is killed in the middle of what it has acknowledged, while a model answers nobody: the next one
answers all of it, once. Judged by Slack's own ledger."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from bot.app import open_database
from bot.settings import Settings
from storage.tables.people import Person as Office
from tests.bot.cli.test_serve import serving, settings_of
from tests.figures import Tell, late_p99
from tests.loopback import beside
from tests.slack.ledger import Delivery
from tests.slack.people import Person
from tests.slack.standin import SlackStandIn, slack_stand_in

HANGING, ASKING = 50, 90
# As long as Focal waits for the model, in seconds.
HANGS = "3"
QUESTION, NONSENSE = "who leads accessibility in ITU-D?", "purple umbrellas never answer letters"
LONG = 120.0


@dataclass
class Silent:
    """A model's endpoint that takes every question and answers none."""

    asked: int = 0
    begun: asyncio.Event = field(default_factory=asyncio.Event)
    over: asyncio.Event = field(default_factory=asyncio.Event)

    async def take(self, _asked: web.Request) -> web.Response:
        self.asked += 1
        self.begun.set()
        await self.over.wait()
        return web.Response(status=503)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[str]:
        site = web.Application()
        site.router.add_post("/v1/{rest:.*}", self.take)
        async with beside(site) as address:
            try:
                yield f"{address}/v1"
            finally:
                self.over.set()


@dataclass(frozen=True)
class Seen:
    """By Slack's ledger: how many were acknowledged and not answered, and answered more than once, with all that these
    were told; in seconds how long acknowledging took; and how many were under way as the process died."""

    lost: int
    twice: int
    told: Sequence[tuple[str, str | None, str]]
    spent: Sequence[float]
    unanswered: int


def known(folder: Path, count: int) -> None:
    """So many offices of the house, whose words may be shown to a model."""
    database = open_database(Settings(database_url=f"sqlite:///{folder / 'focal.db'}"), datetime.now(UTC))
    with database.writing() as session:
        for number in range(count):
            ref = f"office{number}@example.org"
            session.add(Office(ref=ref, email=ref, name=f"Office {number}", kind="staff"))
    database.close()


async def told(slack: SlackStandIn, env: Mapping[str, str], silent: Silent, kill_at: int) -> Seen:
    """Everybody says one thing; after so many were acknowledged the process is killed, and another one started."""
    people = [slack.person(f"office{number}@example.org") for number in range(HANGING + ASKING)]
    slow, quick = people[:HANGING], people[HANGING:]
    async with serving(env, LONG) as (process, _):
        await slack.ledger.until(lambda _: slack.sockets.links, LONG)
        await asyncio.gather(*(each.dms(NONSENSE) for each in slow))
        await asyncio.wait_for(silent.begun.wait(), LONG)
        asking = asyncio.gather(*(each.dms(QUESTION) for each in quick))
        await slack.ledger.until(lambda _: len(acknowledged(slack)) >= HANGING + kill_at, LONG)
        process.kill()
        before = len(slack.ledger.posted())
        await asking
    owed = {str(each.payload["event"]["channel"]) for each in acknowledged(slack)}
    async with serving(env, LONG) as (process, _):
        await slack.ledger.until(lambda ledger: owed <= {each.channel for each in ledger.posted()}, LONG)
        process.terminate()
        await process.wait()
    return seen(slack, people, owed, len(owed) - before)


def acknowledged(slack: SlackStandIn) -> list[Delivery]:
    return [each for each in slack.ledger.deliveries if each.acknowledged]


def seen(slack: SlackStandIn, people: Sequence[Person], owed: set[str], unanswered: int) -> Seen:
    replies = Counter(each.channel for each in slack.ledger.posted())
    spent = [attempt.seconds for each in acknowledged(slack) for attempt in each.attempts if attempt.good]
    often = {each.direct.id for each in people if replies[each.direct.id] > 1}
    told = [(each.channel, each.key, each.text) for each in slack.ledger.posted() if each.channel in often]
    return Seen(len(owed - set(replies)), len(often), told, spent, unanswered)


@pytest.mark.sweep
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_what_was_acknowledged_is_answered_once_by_the_next_process(seed: int, tmp_path: Path, tell: Tell) -> None:
    known(tmp_path, HANGING + ASKING)
    silent = Silent()

    async def story() -> Seen:
        async with slack_stand_in() as slack, silent.open() as url:
            slack.pace.off()
            model = {"FOCAL_MODEL": "silent", "FOCAL_MODEL_URL": url, "FOCAL_MODEL_SECONDS": HANGS}
            env = {**settings_of(slack, tmp_path), **model}
            return await told(slack, env, silent, random.Random(seed).randrange(10, ASKING))

    found = asyncio.run(story())
    p99, most = (f"{1000 * each:.0f}ms" for each in (late_p99(found.spent), max(found.spent)))
    figures: dict[str, Any] = {"acknowledged": len(found.spent), "ack_p99": p99, "ack_most": most}
    figures |= {"model_calls_hanging": silent.asked, "unanswered_when_killed": found.unanswered}
    tell("R14", lost=found.lost, twice=found.twice, seed=seed, **figures)
    assert (found.lost, found.told) == (0, [])
    assert late_p99(found.spent) <= 0.5
    assert max(found.spent) < 2.5
