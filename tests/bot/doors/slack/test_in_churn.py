"""Whatever becomes of the sockets: Focal is back within half a minute by its own patience, and nothing is lost."""

from __future__ import annotations

import asyncio
import random
import socket
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import ClientSession, TCPConnector
from aiohttp.abc import AbstractResolver, ResolveResult
from slack_sdk.web.async_client import AsyncWebClient
from structlog.testing import capture_logs

from bot.app import Focal
from bot.doors.slack.socket import Link
from bot.serving.slack import LINKS
from tests.bot.doors.slack.heard import Heard
from tests.bot.doors.slack.lobby import Lobby, in_lobby
from tests.figures import Tell
from tests.slack.faults import Fault, Plan
from tests.slack.sockets import Link as Open
from tests.slack.stage import in_no_time
from tests.slack.standin import SlackStandIn

# What Slack itself does with an event that was not acknowledged: again at once, in a minute, in five more.
AGAIN = (0, 60, 300)
BACK, LONG, BETWEEN = 30.0, 600.0, 10.0
Trouble = Callable[[SlackStandIn, "Names"], Awaitable[object]]


class Names(AbstractResolver):
    """Knows where Slack is, or no name at all while ``down``."""

    def __init__(self) -> None:
        self.down = False

    async def resolve(self, host: str, port: int = 0, family: Any = socket.AF_INET) -> list[ResolveResult]:
        if self.down:
            raise OSError(None, "no name is known")
        here = "127.0.0.1"
        return [ResolveResult(hostname=host, host=here, port=port, family=socket.AF_INET, proto=0, flags=0)]

    async def close(self) -> None:
        """Holds nothing."""


@asynccontextmanager
async def linked(slack: SlackStandIn, heard: Heard) -> AsyncIterator[Names]:
    """As many links as a process has, with the patience that it has."""
    names, app = Names(), heard.app()
    async with ClientSession(connector=TCPConnector(resolver=names, use_dns_cache=False)) as session:
        api = slack.api.replace("127.0.0.1", "slack.test")
        client = AsyncWebClient(token=slack.app_token, base_url=api, session=session, retry_handlers=[])
        links = [asyncio.create_task(Link(app, client, slack.app_token).run()) for _ in range(LINKS)]
        await slack.ledger.until(lambda _: len(living(slack)) == LINKS, LONG)
        yield names
        for each in links:
            each.cancel()
        await asyncio.wait(links)


def living(slack: SlackStandIn) -> list[Open]:
    return [each for each in slack.sockets.links if not each.silent]


async def refreshed(slack: SlackStandIn, _names: Names) -> None:
    await slack.sockets.refresh()


async def warned_and_refreshed(slack: SlackStandIn, _names: Names) -> None:
    await slack.sockets.warn()
    await slack.sockets.refresh()


async def disabled(slack: SlackStandIn, _names: Names) -> None:
    await slack.sockets.refresh("link_disabled")


async def cut(slack: SlackStandIn, _names: Names) -> None:
    slack.sockets.cut()


async def half_open(slack: SlackStandIn, _names: Names) -> None:
    slack.sockets.go_silent()


async def nameless(slack: SlackStandIn, names: Names) -> None:
    names.down = True
    slack.sockets.cut()


async def away(slack: SlackStandIn, _names: Names) -> None:
    await slack.shut()


TROUBLES: Mapping[str, Trouble] = {
    "refresh": refreshed,
    "warning": warned_and_refreshed,
    "link_disabled": disabled,
    "cut": cut,
    "half-open": half_open,
    "no names": nameless,
    "away": away,
}
# How long the trouble itself lasts; Focal is to be back so soon after it.
LASTS = {"no names": 120.0, "away": 120.0}


@pytest.mark.parametrize("trouble", TROUBLES)
def test_focal_is_back_within_half_a_minute_and_nothing_is_lost(trouble: str, tell: Tell) -> None:
    back = list[float]()

    async def story(slack: SlackStandIn) -> None:
        slack.courier.pauses = AGAIN
        heard, office = Heard(), slack.person("office@example.org")
        room, time = slack.channel("room", office), asyncio.get_running_loop().time
        async with linked(slack, heard) as names:
            with capture_logs() as logs:
                await TROUBLES[trouble](slack, names)
                said = asyncio.create_task(office.dms("while it lasts"))
                await asyncio.sleep(LASTS.get(trouble, 0.0))
                await is_over(trouble, slack, names)
                over = time()
                await slack.ledger.until(lambda _: len(living(slack)) == LINKS, LONG)
                back.append(time() - over)
                await said
                await office.says("after it", room)
        lost, twice = counted(heard, ["while it lasts", "after it"])
        tell(f"R15 {trouble}", lost=lost, twice=twice, back_after=f"{back[0]:.1f}s")
        assert (lost, twice) == (0, 0)
        assert back[0] <= BACK
        # What lasts is told to the operator, and that it is over.
        assert {"slack_link_down", "slack_link_up"} <= {each["event"] for each in logs} or trouble not in LASTS

    in_no_time(story)


def counted(heard: Heard, said: Sequence[str]) -> tuple[int, int]:
    """How much of what was said was not heard, and how much counts twice: what comes again under the same id does
    not."""
    found = Counter(text for text, _ in {(each.text, each.event) for each in heard.all})
    return sum(not found[each] for each in said), sum(count > 1 for count in found.values())


@pytest.mark.parametrize(
    ("seed", "rounds"), [(1, 3), *(pytest.param(each, 50, marks=pytest.mark.sweep) for each in (1, 2, 3))]
)
def test_sockets_that_break_again_and_again_while_people_talk_cost_nothing(seed: int, rounds: int, tell: Tell) -> None:
    """Twenty things are said in each round, while the sockets break in one way or another."""
    chance, said, longest = random.Random(seed), list[str](), 0.0

    async def story(slack: SlackStandIn) -> None:
        nonlocal longest
        slack.courier.pauses = AGAIN
        heard, office = Heard(), slack.person("office@example.org")
        async with linked(slack, heard) as names:
            for _ in range(rounds):
                trouble = chance.choice([each for each in TROUBLES if each not in LASTS])
                fresh = [f"words {len(said) + each}" for each in range(20)]
                talk = [asyncio.create_task(office.dms(each)) for each in fresh]
                said.extend(fresh)
                await TROUBLES[trouble](slack, names)
                began = asyncio.get_running_loop().time()
                await slack.ledger.until(lambda _: len(living(slack)) == LINKS, LONG)
                longest = max(longest, asyncio.get_running_loop().time() - began)
                await asyncio.gather(*talk)
                # So many links a minute Slack lets an app open, and no more.
                await asyncio.sleep(BETWEEN)
        lost, twice = counted(heard, said)
        figures: dict[str, Any] = {"reconnects": rounds, "events": len(said), "longest_away": f"{longest:.1f}s"}
        tell("R15 churn", lost=lost, twice=twice, seed=seed, **figures)
        assert (lost, twice) == (0, 0)
        assert longest <= BACK

    in_no_time(story)


def test_a_link_that_slack_tells_to_wait_does_so_and_then_opens(tell: Tell) -> None:
    """Whoever took its place meanwhile would ask too early again and again."""
    back = list[float]()

    async def story(slack: SlackStandIn) -> None:
        heard, office = Heard(), slack.person("office@example.org")
        async with linked(slack, heard):
            wait = slack.faults.add(Plan(Fault.THROTTLED, method="apps.connections.open", times=2, retry_after="50"))
            with capture_logs() as logs:
                slack.sockets.cut()
                began = asyncio.get_running_loop().time()
                await slack.ledger.until(lambda _: len(living(slack)) == LINKS, LONG)
                back.append(asyncio.get_running_loop().time() - began)
            assert wait.times == 0
            assert not [each for each in logs if each["event"] == "slack_link_replaced"]
            await office.dms("after it")
        lost, twice = counted(heard, ["after it"])
        tell("R15 told to wait", lost=lost, twice=twice, back_after=f"{back[0]:.1f}s")
        assert (lost, twice) == (0, 0)
        assert 50 <= back[0] <= 50 + BACK

    in_no_time(story)


async def is_over(trouble: str, slack: SlackStandIn, names: Names) -> None:
    names.down = False
    if trouble == "away":
        await slack.open()


def test_a_process_without_a_link_says_that_it_is_not_ready_and_answers_once_it_is_back(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office = slack.person("access.bdt@example.org")
        async with lobby.sockets() as site:
            assert site.trouble() == ""
            refusing = slack.faults.add(Plan(Fault.SERVER_ERROR, method="apps.connections.open", times=1_000))
            slack.sockets.cut()
            await slack.ledger.until(lambda _: site.trouble() == "no link to Slack")
            refusing.times = 0
            await office.dms("help")
            await slack.ledger.until_posted(1)
            assert site.trouble() == ""

    in_lobby(focal.database, story)
