"""Rate limits, and every way in which a call can go wrong."""

from __future__ import annotations

import asyncio

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.slack.faults import Fault, Plan
from tests.slack.stage import at_slack, code, web_client
from tests.slack.standin import SlackStandIn, slack_stand_in

BROKEN = (aiohttp.ClientError, ConnectionError, TimeoutError, SlackApiError)


@at_slack
async def test_a_channel_takes_one_message_a_second_after_a_burst(slack: SlackStandIn) -> None:
    client, channel = web_client(slack), slack.channel("room").id
    for _ in range(slack.pace.burst):
        await client.chat_postMessage(channel=channel, text="x")
    with pytest.raises(SlackApiError) as refused:
        await client.chat_postMessage(channel=channel, text="x")
    response = refused.value.response
    assert (response.status_code, response.headers["Retry-After"], response["error"]) == (429, "1", "ratelimited")
    await client.chat_postMessage(channel=slack.channel("other").id, text="x")
    assert await code(client.chat_postMessage(channel=channel, text="x")) == "ratelimited"
    assert slack.pace.early == 1
    slack.clock.forward(1)
    await client.chat_postMessage(channel=channel, text="x")


@at_slack
async def test_a_method_takes_so_many_calls_a_minute(slack: SlackStandIn) -> None:
    client = web_client(slack)
    for _ in range(20):
        await client.users_list()
    assert await code(client.users_list()) == "ratelimited"
    await client.auth_test()
    slack.clock.forward(60)
    await client.users_list()
    slack.pace.off()
    for _ in range(21):
        await client.users_list()


CASES = [
    (Plan(Fault.RESET), 0),
    (Plan(Fault.RESET, acts=True), 1),
    (Plan(Fault.SERVER_ERROR), 0),
    (Plan(Fault.SERVER_ERROR, acts=True, status=503), 1),
    (Plan(Fault.HTML), 0),
    (Plan(Fault.HTML, acts=True), 1),
    (Plan(Fault.TRUNCATED), 1),
    (Plan(Fault.EMPTY, acts=True), 1),
    (Plan(Fault.THROTTLED), 0),
    (Plan(Fault.CODE), 0),
    (Plan(Fault.CODE, acts=True), 1),
    (Plan(Fault.REVOKED), 0),
    (Plan(Fault.ARCHIVED), 0),
]


@pytest.mark.parametrize(("plan", "stands"), CASES, ids=[f"{plan.kind}-{stands}" for plan, stands in CASES])
def test_the_ledger_knows_what_a_broken_answer_hides(plan: Plan, stands: int) -> None:
    async def story() -> None:
        async with slack_stand_in() as slack:
            channel = slack.channel("room").id
            slack.faults.add(Plan(plan.kind, acts=plan.acts, status=plan.status))
            assert await _ts(web_client(slack), channel) is None
            assert len(slack.ledger.posted(channel)) == stands

    asyncio.run(story())


async def _ts(client: AsyncWebClient, channel: str) -> str | None:
    """What the SDK makes of the answer; it takes a page or nothing for one."""
    try:
        answer = await client.chat_postMessage(channel=channel, text="x")
    except BROKEN:
        return None
    found: str | None = (answer.data or {}).get("ts") if isinstance(answer.data, dict) else None
    return found


@pytest.mark.parametrize("acts", [False, True])
def test_a_call_hangs_until_the_caller_gives_up(acts: bool) -> None:
    async def story() -> None:
        async with slack_stand_in() as slack:
            channel = slack.channel("room").id
            slack.faults.add(Plan(Fault.HANG, acts=acts))
            client = web_client(slack)
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.05):
                    await client.chat_postMessage(channel=channel, text="x")
            assert len(slack.ledger.posted(channel)) == int(acts)

    asyncio.run(story())


@at_slack
async def test_an_answer_may_lack_the_ts_of_what_it_did(slack: SlackStandIn) -> None:
    channel = slack.channel("room").id
    slack.faults.add(Plan(Fault.NO_TS))
    answer = await web_client(slack).chat_postMessage(channel=channel, text="x")
    assert (answer["ok"], answer.get("ts"), len(slack.ledger.posts)) == (True, None, 1)


@pytest.mark.parametrize("said", [None, "-1", "soon", "Tue, 14 May 2024 08:00:05 GMT", "3600"])
def test_retry_after_may_be_anything(said: str | None) -> None:
    async def story() -> None:
        async with slack_stand_in() as slack:
            slack.faults.add(Plan(Fault.THROTTLED, "auth.test", retry_after=said))
            with pytest.raises(SlackApiError) as refused:
                await web_client(slack).auth_test()
            assert refused.value.response.headers.get("Retry-After") == said

    asyncio.run(story())


@at_slack
async def test_a_fault_meets_the_channel_and_the_calls_it_was_planned_for(slack: SlackStandIn) -> None:
    client, first, second = web_client(slack), slack.channel("first").id, slack.channel("second").id
    slack.faults.add(Plan(Fault.CODE, channel=second, after=1, times=2, error="slack_is_on_fire"))
    assert await _codes(client, first, second, second, second, second) == ["", "", *["slack_is_on_fire"] * 2, ""]
    assert [each.fault for each in slack.ledger.calls] == ["", "", "code", "code", ""]


async def _codes(client: AsyncWebClient, *channels: str) -> list[str]:
    found = []
    for channel in channels:
        try:
            await client.chat_postMessage(channel=channel, text="x")
            found.append("")
        except SlackApiError as error:
            found.append(str(error.response["error"]))
    return found


@at_slack
async def test_slack_can_be_shut_and_opened_again(slack: SlackStandIn) -> None:
    client, channel = web_client(slack), slack.channel("room").id
    await slack.shut()
    with pytest.raises(aiohttp.ClientConnectorError):
        await client.chat_postMessage(channel=channel, text="x")
    await slack.open()
    await client.chat_postMessage(channel=channel, text="x")
    assert len(slack.ledger.posts) == 1
