"""One person on Slack and in Teams is one person: the same rows, and reminders where they were last."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from sqlalchemy import select

from bot.app import Focal
from bot.doors.slack.clients import Clients
from bot.serving.door import Door
from bot.serving.site import Site
from bot.serving.slack import LINKS, slack_door
from storage.database import Database
from storage.tables.items import Item
from storage.tables.people import Identity
from tests.bot.doors.slack.lobby import QUICK
from tests.bot.doors.teams.hotel import Hotel, shown
from tests.slack.standin import SlackStandIn, slack_stand_in
from tests.teams.standin import TeamsStandIn, teams_stand_in

WHO = "access.bdt@example.org"
REMIND = "remind me in two hours to call TSB"
Story = Callable[["Both"], Awaitable[None]]


@dataclass
class Both:
    """Slack and Teams before one process."""

    slack: SlackStandIn
    teams: TeamsStandIn
    database: Database
    site: Site

    def forward(self, hours: float) -> None:
        for clock in (self.slack.clock, self.teams.clock):
            clock.forward(hours * 3600)
        self.site.process.ring()


@asynccontextmanager
async def both(database: Database) -> AsyncIterator[Both]:
    @asynccontextmanager
    async def beside(focal: Focal) -> AsyncIterator[Door]:
        clients = Clients(focal.settings.slack_api_url, 2.0)
        try:
            async with slack_door(focal, clients, QUICK) as door:
                yield door
        finally:
            await clients.close()

    async with slack_stand_in() as slack, teams_stand_in() as teams:
        tokens = {"slack_bot_token": slack.bot_token, "slack_app_token": slack.app_token}
        async with Hotel(teams, database).open(beside, slack_api_url=slack.api, **tokens) as site:
            await slack.ledger.until(lambda _: len(slack.sockets.links) == LINKS)
            yield Both(slack, teams, database, site)


def on_both(database: Database, story: Story) -> None:
    async def play() -> None:
        async with both(database) as there:
            await story(there)

    asyncio.run(play())


def test_what_is_recorded_in_slack_is_done_in_teams_by_the_same_person(focal: Focal) -> None:
    async def story(there: Both) -> None:
        slack, teams = there.slack, there.teams
        await teams.person(WHO).installs()
        await slack.person(WHO).dms("action: I to write the note by Friday")
        await slack.ledger.until_posted(1)
        await teams.person(WHO).dms("1 is done")
        await teams.ledger.until_posted(1)
        with there.database.reading() as session:
            identities = session.scalars(select(Identity).where(Identity.linked_by == "email")).all()
            [item] = session.scalars(select(Item)).all()
        assert {each.platform for each in identities} == {"slack", "teams"}
        assert len({each.person_id for each in identities}) == 1
        assert (item.status, item.maker_id) == ("closed", identities[0].person_id)
        # What stands in Slack shows how the item stands now.
        await slack.ledger.until(lambda ledger: ledger.updates)
        assert "closed" in slack.ledger.updates[-1][0].text.lower()

    on_both(focal.database, story)


def test_a_reminder_comes_where_the_person_was_last_and_only_there(focal: Focal) -> None:
    async def story(there: Both) -> None:
        slack, teams = there.slack, there.teams
        office = teams.person(WHO)
        await office.installs()
        await office.dms("help")
        await teams.ledger.until_posted(1)
        await slack.person(WHO).dms(REMIND)
        await slack.ledger.until_posted(1)
        there.forward(2.1)
        await slack.ledger.until_posted(2)
        await office.dms(REMIND)
        await teams.ledger.until_posted(2)
        there.forward(2.1)
        [*_, reminded] = await teams.ledger.until_posted(3)
        assert "call TSB" in shown(reminded)
        assert (len(slack.ledger.posted()), len(teams.ledger.posted())) == (2, 3)

    on_both(focal.database, story)


def test_a_reminder_comes_where_the_person_has_set_wherever_they_were_last(focal: Focal) -> None:
    async def story(there: Both) -> None:
        slack, teams = there.slack, there.teams
        office = teams.person(WHO)
        await office.installs()
        await office.dms("my page")
        [page] = await teams.ledger.until_posted(1)
        form = await office.presses(page, "Settings")
        assert form.kind == "dialog"
        await office.submits(form, reach="teams")
        await teams.ledger.until_posted(2)
        await slack.person(WHO).dms(REMIND)
        await slack.ledger.until_posted(1)
        there.forward(2.1)
        [*_, reminded] = await teams.ledger.until_posted(3)
        assert "call TSB" in shown(reminded)
        assert len(slack.ledger.posted()) == 1

    on_both(focal.database, story)


def test_a_reminder_goes_the_other_way_where_focal_was_removed(focal: Focal) -> None:
    async def story(there: Both) -> None:
        slack, teams = there.slack, there.teams
        office = teams.person(WHO)
        await slack.person(WHO).dms("help")
        await slack.ledger.until_posted(1)
        await office.installs()
        await office.dms(REMIND)
        await teams.ledger.until_posted(1)
        office.blocks()
        there.forward(2.1)
        [*_, reminded] = await slack.ledger.until_posted(2)
        assert "call TSB" in reminded.text
        assert len(teams.ledger.posted()) == 1

    on_both(focal.database, story)
