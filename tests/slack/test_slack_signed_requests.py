"""Events, commands and interactions by signed HTTP, with the real Bolt behind the address."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from aiohttp import web
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.signature import SignatureVerifier

from tests.slack.refusals import Json
from tests.slack.signatures import FORM, forged, signed
from tests.slack.stage import at_slack, bolt, by_http, http_app
from tests.slack.standin import SlackStandIn

BODY = b'{"type":"url_verification","challenge":"x"}'
# Where the SDK's own check breaks down instead of saying no.
BREAKS = {
    "a word for a timestamp",
    "a fraction for a timestamp",
    "a timestamp of 5,000 digits",
    "letters outside ASCII",
}


def _app(slack: SlackStandIn, heard: list[Json]) -> AsyncApp:
    app = bolt(slack)

    @app.event("message")
    async def _(body: Json) -> None:
        heard.append(body)

    @app.command("/focal")
    async def _(ack: Any, command: Json) -> None:
        await ack(command["text"])

    return app


@at_slack
async def test_the_real_bolt_takes_what_slack_signs(slack: SlackStandIn) -> None:
    heard: list[Json] = []
    office = slack.person("office@example.org")
    async with by_http(slack, _app(slack, heard)):
        await office.dms("a word")
        delivery = await office.command("/focal", "who?")
    assert [each["event"]["channel_type"] for each in heard] == ["im"]
    assert (delivery.attempts[0].status, delivery.reply) == (200, {"text": "who?"})
    assert slack.ledger.troubles == []


def test_no_forgery_passes_the_sdk() -> None:
    verifier = SignatureVerifier("secret")
    good = signed("secret", time.time(), BODY)
    assert verifier.is_valid_request(BODY, good)
    for name, headers in forged("secret", time.time(), BODY).items():
        if name in BREAKS:
            with pytest.raises((ValueError, TypeError)):
                verifier.is_valid_request(BODY, headers)
        else:
            assert not verifier.is_valid_request(BODY, headers), name


@at_slack
async def test_an_event_that_fails_comes_again_with_number_and_reason(slack: SlackStandIn) -> None:
    tries: list[tuple[str | None, str | None, str]] = []

    async def receive(request: web.Request) -> web.Response:
        told = json.loads(await request.text())
        tries.append(
            (request.headers.get("X-Slack-Retry-Num"), request.headers.get("X-Slack-Retry-Reason"), told["event_id"])
        )
        return web.Response(status=500 if len(tries) < 3 else 200)

    async with http_app(slack, receive):
        await slack.person("office@example.org").dms("a word")
    assert [each[:2] for each in tries] == [(None, None), ("1", "http_error"), ("2", "http_error")]
    assert len({each[2] for each in tries}) == 1
    assert slack.ledger.troubles == []


@at_slack
async def test_a_slow_app_is_told_again_while_its_first_answer_is_still_coming(slack: SlackStandIn) -> None:
    slack.courier.limit, slack.courier.retries = 0.03, 1
    tries: list[str] = []

    async def receive(request: web.Request) -> web.Response:
        tries.append(request.headers.get("X-Slack-Retry-Reason", ""))
        if len(tries) == 1:
            await slack.ledger.until(lambda _: len(tries) == 2)
        return web.Response()

    async with http_app(slack, receive):
        await slack.person("office@example.org").dms("a word")
    assert tries == ["", "http_timeout"]


@at_slack
async def test_an_app_can_ask_for_no_retry(slack: SlackStandIn) -> None:
    async def receive(request: web.Request) -> web.Response:
        return web.Response(status=503, headers={"X-Slack-No-Retry": "1"})

    async with http_app(slack, receive):
        await slack.person("office@example.org").dms("a word")
    assert [each.trouble for each in slack.ledger.deliveries[0].attempts] == ["no_retry"]
    assert slack.ledger.troubles == ["not acknowledged: event message"]


@at_slack
async def test_commands_come_once_even_when_they_fail(slack: SlackStandIn) -> None:
    async def receive(request: web.Request) -> web.Response:
        assert request.content_type == FORM
        return web.Response(status=500)

    async with http_app(slack, receive):
        await slack.person("office@example.org").command("/focal", "help")
    assert len(slack.ledger.deliveries[0].attempts) == 1
    assert slack.ledger.troubles == ["not acknowledged: command /focal"]


@at_slack
async def test_the_app_hears_only_what_it_asked_for_and_may_see(slack: SlackStandIn) -> None:
    heard: list[Json] = []
    office = slack.person("office@example.org")
    async with by_http(slack, _app(slack, heard)):
        await office.says("not here", slack.channel("outside", office, bot=False))
        slack.world.app.events.discard("message.im")
        await office.dms("nor here")
        slack.world.app.scopes.remove("channels:history")
        await office.says("nor there", slack.channel("room", office))
    assert (heard, slack.ledger.deliveries) == ([], [])


@at_slack
async def test_the_app_hears_its_own_words_too(slack: SlackStandIn) -> None:
    heard: list[Json] = []
    app = _app(slack, heard)
    async with by_http(slack, app):
        await app.client.chat_postMessage(channel=slack.channel("room").id, text="x")
        await slack.courier.quiet()
    [delivery] = slack.ledger.deliveries
    assert delivery.payload["event"]["bot_id"] == slack.team.bot.bot_id
