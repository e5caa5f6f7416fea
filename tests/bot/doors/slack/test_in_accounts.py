"""Accounts as Slack tells of them: whose e-mail is not shown, and those of a workspace with many."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy import select

from bot.app import Focal
from bot.doors.slack.acquaint import Acquaintances
from storage.tables.people import Person, Route
from tests.bot.doors.slack.lobby import Lobby, behind, in_lobby
from tests.slack.faults import Fault, Plan
from tests.slack.stage import in_no_time, web_client
from tests.slack.standin import SlackStandIn


def test_whoever_was_known_by_an_e_mail_stays_known_where_it_is_no_longer_shown(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office = slack.person("access.bdt@example.org")
        async with lobby.http():
            await office.dms("help")
            await slack.ledger.until_posted(1)
            assert behind(lobby, office.id) == ("access.bdt@example.org", "email")
            await office.becomes(email="")
            slack.clock.forward(601)
            await office.dms("help")
            await slack.ledger.until_posted(2)
            assert behind(lobby, office.id) == ("access.bdt@example.org", "email")
            await office.becomes(email="climate.br@example.org")
            assert behind(lobby, office.id) == ("climate.br@example.org", "email")
            await office.becomes(email="", restricted=True)
            assert behind(lobby, office.id)[1] == "profile"

    in_lobby(focal.database, story)


def test_whose_account_is_closed_is_reached_no_more_though_no_e_mail_is_shown(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office = slack.person("access.bdt@example.org")
        async with lobby.http():
            await office.dms("help")
            await slack.ledger.until_posted(1)
            await office.becomes(email="", deleted=True)
        with lobby.database.reading() as session:
            states = session.scalars(
                select(Route.state)
                .join(Person, Person.id == Route.person_id)
                .where(Person.ref == "access.bdt@example.org", Route.platform == "slack")
            )
            assert set(states) == {"gone"}

    in_lobby(focal.database, story)


def test_a_roll_that_takes_too_long_is_gone_on_with_the_next_time() -> None:
    async def story(slack: SlackStandIn) -> None:
        people = [slack.person(f"desk{number}@example.org") for number in range(7)]
        channel = slack.channel("room", people[-1])
        slack.settings["roll"] = 3
        client = web_client(slack)

        async def clients(installation: str) -> AsyncWebClient | None:
            return client if installation == slack.team.id else None

        acquaintances = Acquaintances(clients)
        slack.faults.add(Plan(Fault.HANG, method="users.list", after=1))
        with suppress(TimeoutError):
            async with asyncio.timeout(0.2):
                await acquaintances.place(slack.team.id, channel.id, slack.clock.moment())
        found = await acquaintances.place(slack.team.id, channel.id, slack.clock.moment())
        assert found is not None
        assert found.audience == "staff"
        asked = [each.args.get("cursor", "") for each in slack.ledger.called("users.list")]
        assert asked == ["", "from-3", "from-3", "from-6"]

    in_no_time(story)
