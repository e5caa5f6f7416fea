"""What libraries write down where they fail opens no door, fills no disk, and holds nothing of what people say."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress

import pytest

from bot.doors.slack.socket import Link
from bot.logs import AGAIN, Discreet, OnceAMinute
from tests.bot.doors.slack.heard import Heard
from tests.bot.doors.slack.lobby import QUICK
from tests.slack.stage import in_no_time, web_client
from tests.slack.standin import SlackStandIn


def test_the_address_of_a_link_that_is_refused_is_logged_without_its_ticket(caplog: pytest.LogCaptureFixture) -> None:
    caplog.handler.setFormatter(Discreet(logging.BASIC_FORMAT))

    async def story(slack: SlackStandIn) -> None:
        # Whatever ticket is given out, none is taken.
        slack.sockets.tickets = set()
        client = web_client(slack, slack.app_token)
        link = asyncio.create_task(Link(Heard().app(), client, slack.app_token, QUICK).run())
        async with asyncio.timeout(60):
            while "ticket=" not in caplog.text:
                await asyncio.sleep(0.01)
        link.cancel()
        with suppress(asyncio.CancelledError):
            await link

    in_no_time(story)
    assert "ticket=…" in caplog.text
    assert all("ticket=…" in line for line in caplog.text.splitlines() if "ticket=" in line)


def test_what_people_say_is_not_logged_even_where_everything_is(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, logger="slack_bolt")
    caplog.set_level(logging.DEBUG)

    async def story(slack: SlackStandIn) -> None:
        heard, office = Heard(), slack.person("office@example.org")
        link = asyncio.create_task(Link(heard.app(), web_client(slack, slack.app_token), slack.app_token, QUICK).run())
        await slack.ledger.until(lambda _: slack.sockets.links, 10)
        await office.dms("a word in confidence")
        assert "a word in confidence" in str(heard.all)
        link.cancel()
        with suppress(asyncio.CancelledError):
            await link

    in_no_time(story)
    assert "a word in confidence" not in caplog.text


def test_trouble_that_goes_on_is_told_once_a_minute_and_in_one_line() -> None:
    try:
        raise ConnectionRefusedError
    except ConnectionRefusedError as fault:
        given = (type(fault), fault, fault.__traceback__)
    record = logging.LogRecord("slack_bolt", logging.ERROR, "", 1, "Failed to connect; Retrying...", (), given)
    assert Discreet(logging.BASIC_FORMAT).format(record) == "ERROR:slack_bolt:Failed to connect; Retrying..."
    told, began = OnceAMinute(), record.created
    seen = [told.filter(record)]
    for seconds in (3.0, AGAIN, AGAIN + 3):
        record.created = began + seconds
        seen.append(told.filter(record))
    assert seen == [True, False, True, False]


@pytest.mark.parametrize("secret", ["xoxb-1234-abcd", "xoxp-1", "xapp-1-A0-9-f", "xoxe.xoxb-1-ab"])
def test_no_token_is_written_down(secret: str) -> None:
    record = logging.LogRecord("slack_sdk", logging.ERROR, "", 1, "sent %s to Slack", (f"token={secret}&a=1",), None)
    assert Discreet().format(record) == "sent token=…&a=1 to Slack"
