"""Socket Mode as the real SDK and the real Bolt live it."""

from __future__ import annotations

from typing import Any

import aiohttp
import pytest
from slack_bolt.app.async_app import AsyncApp

from tests.slack.ledger import Delivery
from tests.slack.refusals import Json
from tests.slack.stage import at_slack, bolt, by_socket
from tests.slack.standin import SlackStandIn


def _listening(slack: SlackStandIn, heard: list[Json]) -> AsyncApp:
    app = bolt(slack)

    @app.event("message")
    async def _(body: Json) -> None:
        heard.append(body)

    @app.command("/focal")
    async def _(ack: Any, command: Json) -> None:
        await ack(f"you said {command['text']}")

    return app


@at_slack
async def test_what_is_said_comes_down_the_socket_and_is_acknowledged(slack: SlackStandIn) -> None:
    heard: list[Json] = []
    office = slack.person("office@example.org")
    async with by_socket(slack, _listening(slack, heard)):
        said = await office.says("a word", slack.channel("room", office))
    assert [each["event"]["ts"] for each in heard] == [said.ts]
    [delivery] = slack.ledger.deliveries
    assert (delivery.acknowledged, delivery.attempts[0].road) == (True, "socket")
    assert slack.ledger.troubles == []


@at_slack
async def test_a_command_is_answered_in_the_acknowledgement(slack: SlackStandIn) -> None:
    async with by_socket(slack, _listening(slack, [])):
        delivery = await slack.person("office@example.org").command("/focal", "help")
    assert delivery.reply == {"text": "you said help"}
    assert [each.text for each in slack.ledger.whispers] == ["you said help"]


@at_slack
async def test_what_nobody_acknowledges_comes_again_with_the_same_id(slack: SlackStandIn) -> None:
    slack.courier.limit = 0.02
    office = slack.person("office@example.org")
    async with by_socket(slack, AsyncApp(client=bolt(slack).client, signing_secret="x")):
        await office.reacts(await _quiet_word(slack, office.id), "memo")
    [delivery] = slack.ledger.deliveries
    assert [(each.number, each.trouble) for each in delivery.attempts] == [(n, "http_timeout") for n in range(4)]
    assert slack.ledger.troubles == ["not acknowledged: event reaction_added"]


async def _quiet_word(slack: SlackStandIn, user: str) -> Any:
    return slack.world.post(slack.team, slack.channel("room"), user, "a word")


@at_slack
async def test_an_envelope_may_come_twice_and_by_any_of_two_sockets(slack: SlackStandIn) -> None:
    heard: list[Json] = []
    office = slack.person("office@example.org")
    channel = slack.channel("room", office)
    app = _listening(slack, heard)
    async with by_socket(slack, app), by_socket(slack, app):
        slack.sockets.twice = True
        await office.says("a word", channel)
        await slack.ledger.until(lambda _: len(heard) == 2)
        assert [link.sent for link in slack.sockets.links] == [1, 1]
    assert heard[0]["event_id"] == heard[1]["event_id"]


@at_slack
async def test_events_can_be_held_and_come_in_another_order(slack: SlackStandIn) -> None:
    heard: list[Json] = []
    office = slack.person("office@example.org")
    channel = slack.channel("room", office)
    async with by_socket(slack, _listening(slack, heard)):
        slack.courier.hold()
        said = await office.says("a word", channel)
        await office.edits(said, "another word")
        assert heard == []
        await slack.courier.release(_backwards)
    assert [each["event"].get("subtype") for each in heard] == ["message_changed", None]


def _backwards(held: list[Delivery]) -> list[Delivery]:
    return [*reversed(held), held[0]][:2]


@at_slack
async def test_the_client_comes_back_after_a_refresh_and_loses_nothing(slack: SlackStandIn) -> None:
    heard: list[Json] = []
    office = slack.person("office@example.org")
    channel = slack.channel("room", office)
    async with by_socket(slack, _listening(slack, heard), ping=0.05):
        await slack.sockets.warn()
        await slack.ledger.until(lambda _: slack.sockets.opened == 2)
        await slack.sockets.refresh()
        await slack.ledger.until(lambda _: slack.sockets.opened >= 3)
        await office.says("a word", channel)
    assert len(heard) == 1


@at_slack
async def test_the_client_comes_back_when_the_link_was_cut(slack: SlackStandIn) -> None:
    heard: list[Json] = []
    office = slack.person("office@example.org")
    channel = slack.channel("room", office)
    async with by_socket(slack, _listening(slack, heard), ping=0.05):
        slack.sockets.cut()
        await office.says("a word", channel)
    assert (len(heard), slack.sockets.opened) == (1, 2)


@at_slack
async def test_the_client_comes_back_when_slack_was_away(slack: SlackStandIn) -> None:
    heard: list[Json] = []
    office = slack.person("office@example.org")
    channel = slack.channel("room", office)
    async with by_socket(slack, _listening(slack, heard), ping=0.05):
        await slack.shut()
        await slack.open()
        await office.says("a word", channel)
    assert len(heard) == 1


@at_slack
async def test_a_half_open_link_swallows_what_is_sent(slack: SlackStandIn) -> None:
    slack.courier.limit = 0.05
    heard: list[Json] = []
    office = slack.person("office@example.org")
    channel = slack.channel("room", office)
    async with by_socket(slack, _listening(slack, heard)):
        slack.sockets.go_silent()
        slack.courier.retries = 0
        await office.says("a word", channel)
    assert (heard, slack.ledger.deliveries[0].acknowledged) == ([], False)


@at_slack
async def test_a_ticket_opens_one_socket(slack: SlackStandIn) -> None:
    told = await bolt(slack).client.apps_connections_open(app_token=slack.app_token)
    async with aiohttp.ClientSession() as session:
        async with session.ws_connect(told["url"]) as link:
            hello = await link.receive_json()
        assert (hello["type"], hello["num_connections"]) == ("hello", 1)
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await session.ws_connect(told["url"])


@at_slack
async def test_an_acknowledgement_that_slack_does_not_understand_is_noted(slack: SlackStandIn) -> None:
    told = await bolt(slack).client.apps_connections_open(app_token=slack.app_token)
    async with aiohttp.ClientSession() as session, session.ws_connect(told["url"]) as link:
        await link.send_str("ok")
        await link.send_json({"envelope_id": "nobody"})
        await slack.ledger.until(lambda ledger: len(ledger.troubles) == 2)
    assert slack.ledger.troubles == ["not an acknowledgement: 'ok'", "unknown envelope: nobody"]
