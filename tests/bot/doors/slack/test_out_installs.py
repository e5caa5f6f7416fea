"""Focal in several workspaces: only those allowed, tokens sealed, and what waited comes as one digest."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

import pytest
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from sqlalchemy import select

from bot.doors.slack.clients import Clients
from bot.doors.slack.installs import Installed, Installs, NotAllowed, NotReached
from bot.doors.slack.oauth import BACK_PATH, Client, to_flow
from bot.doors.slack.pace import Pace
from bot.doors.slack.sender import SlackSender
from bot.secrets import Vault
from bot.serving.installations import StoredInstallations, StoredStates
from storage.database import Database
from storage.tables.places import Installation
from tests.bot.doors.slack.post_office import expected, fill, finish, means_of, seen
from tests.bot.doors.slack.test_out_nothing_lost import SlackTime
from tests.slack.faults import Fault, Plan
from tests.slack.stage import at_slack
from tests.slack.standin import SlackStandIn
from tests.slack.world import Team

KEYS = ("a new key that is long enough to be one", "an old key that is long enough to be one")
BACK = f"https://focal.example.org{BACK_PATH}"


@asynccontextmanager
async def clients_of(slack: SlackStandIn) -> AsyncIterator[Clients]:
    clients = Clients(slack.api, 2)
    try:
        yield clients
    finally:
        await clients.close()


def stored(database: Database, *keys: str) -> StoredInstallations:
    return StoredInstallations(database, Vault(keys or KEYS[:1]))


def flow_of(slack: SlackStandIn, installs: Installs, states: StoredStates, clients: Clients) -> AsyncOAuthFlow:
    app, page = slack.world.app, f"{slack.address}/oauth/v2/authorize"
    client = Client(app.client_id, app.client_secret, ("chat:write", "im:write"), BACK, page)
    return to_flow(client, installs, states, clients)


async def begins(flow: AsyncOAuthFlow) -> tuple[str, str]:
    """The page of consent that somebody is led to, and the cookie that their browser keeps."""
    answer = await flow.handle_installation(AsyncBoltRequest(mode="http", body="", headers={}))
    assert answer.status == 302
    return answer.headers["location"][0], answer.headers["set-cookie"][0].partition(";")[0]


async def comes_back(flow: AsyncOAuthFlow, onward: str, cookie: str) -> BoltResponse:
    request = AsyncBoltRequest(mode="http", body="", query=onward.partition("?")[2], headers={"cookie": [cookie]})
    return await flow.handle_callback(request)


def team_two(slack: SlackStandIn) -> Team:
    return slack.world.add_team("Second")


def test_a_workspace_installs_focal_and_its_token_is_sealed(database: Database, now: datetime) -> None:
    @at_slack
    async def story(slack: SlackStandIn) -> None:
        async with clients_of(slack) as clients:
            installs = Installs(stored(database), clients, ["*"])
            flow, second = flow_of(slack, installs, StoredStates(database, lambda: now), clients), team_two(slack)
            page, cookie = await begins(flow)
            onward = slack.consent.agree(page, second, "U1")
            answer = await comes_back(flow, onward, cookie)
            assert (answer.status, installs.token(second.id)) == (200, second.token.value)
            assert (await comes_back(flow, onward, cookie)).status == 401
            fresh = Installs(stored(database), clients, ["*"])
            await fresh.refresh()
            assert fresh.get(second.id) == installs.get(second.id)
            found = fresh.get(second.id)
            assert found is not None
            assert (found.name, found.user, found.bot) == ("Second", second.bot.id, second.bot.bot_id)
        with database.reading() as session:
            [row] = session.scalars(select(Installation))
            assert row.tokens is not None
            assert row.tokens.find(str(second.token.value).encode()) == -1

    story()


@pytest.mark.parametrize("wrong", ["another browser", "no state", "another state", "too late", "cancelled"])
def test_who_did_not_begin_an_install_does_not_finish_it(database: Database, now: datetime, wrong: str) -> None:
    @at_slack
    async def story(slack: SlackStandIn) -> None:
        async with clients_of(slack) as clients:
            times = iter([now, now + timedelta(minutes=11)] if wrong == "too late" else [now] * 4)
            installs = Installs(stored(database), clients, ["*"])
            flow = flow_of(slack, installs, StoredStates(database, lambda: next(times)), clients)
            page, cookie = await begins(flow)
            onward, second = slack.consent.agree(page, slack.team, "U1"), slack.team
            state = onward.partition("state=")[2]
            if wrong == "cancelled":
                onward = f"{BACK}?error=access_denied&state={state}"
            elif wrong == "another browser":
                cookie = "slack-app-oauth-state=x"
            elif wrong != "too late":
                onward = onward.replace(state, "" if wrong == "no state" else "x" * 43)
                cookie = cookie.replace(state, "x" * 43)
            answer = await comes_back(flow, onward, cookie)
            assert answer.status in (200, 400, 401)
            assert (installs.token(second.id), slack.ledger.called("oauth.v2.access")) == (None, [])

    story()


def test_a_workspace_that_is_not_allowed_gets_nothing_and_its_token_is_given_back(
    database: Database, now: datetime
) -> None:
    @at_slack
    async def story(slack: SlackStandIn) -> None:
        async with clients_of(slack) as clients:
            installs, second = Installs(stored(database), clients, [slack.team.id]), team_two(slack)
            flow = flow_of(slack, installs, StoredStates(database, lambda: now), clients)
            page, cookie = await begins(flow)
            answer = await comes_back(flow, slack.consent.agree(page, second, "U1"), cookie)
            assert (answer.status, installs.token(second.id), installs.allowed(second.id)) == (403, None, False)
            assert second.token.state == "token_revoked"
        with database.reading() as session:
            assert session.scalars(select(Installation)).all() == []

    story()


def test_the_token_of_the_settings_serves_its_own_workspace_alone_and_is_not_stored(
    database: Database, now: datetime
) -> None:
    @at_slack
    async def story(slack: SlackStandIn) -> None:
        async with clients_of(slack) as clients:
            installs = Installs(StoredInstallations(database, None), clients)
            assert not installs.allowed(slack.team.id)
            adopted = await installs.adopt(slack.bot_token, now)
            assert (adopted.team, installs.token(adopted.team)) == (slack.team.id, slack.bot_token)
            assert installs.allowed(adopted.team)
            assert not installs.allowed("T0OTHER")
            await installs.refresh()
            assert await installs.client(adopted.team) is clients.of(slack.bot_token)
            with pytest.raises(NotAllowed):
                await Installs(stored(database), clients, ["T0OTHER"]).adopt(slack.bot_token, now)
            with pytest.raises(NotReached, match="invalid_auth"):
                await installs.adopt("xoxb-wrong", now)
        with database.reading() as session:
            assert [row.tokens for row in session.scalars(select(Installation))] == [None]

    story()


def test_a_late_word_of_an_uninstall_does_not_undo_a_later_install(database: Database, now: datetime) -> None:
    @at_slack
    async def story(slack: SlackStandIn) -> None:
        async with clients_of(slack) as clients:
            installs = Installs(stored(database), clients, ["*"])
            installed = Installed("T1", "One", "xoxb-1", "U1", "B1", now)
            await installs.add(installed)
            await installs.gone("T1", now - timedelta(minutes=5))
            assert installs.token("T1") == "xoxb-1"
            await installs.gone("T1", now + timedelta(minutes=5))
            assert installs.token("T1") is None
            await installs.refresh()
            assert installs.token("T1") is None
            await installs.add(installed)
            assert installs.token("T1") == "xoxb-1"

    story()


def test_tokens_go_on_to_a_new_key_and_what_no_key_opens_is_not_served(database: Database, now: datetime) -> None:
    @at_slack
    async def story(slack: SlackStandIn) -> None:
        async with clients_of(slack) as clients:
            await Installs(stored(database, KEYS[1]), clients, ["*"]).add(Installed("T1", "One", "x", "U", "B", now))
            assert stored(database, *KEYS).renew() == 1
            for keys, token in (((KEYS[0],), "x"), ((KEYS[1],), None)):
                installs = Installs(stored(database, *keys), clients, ["*"])
                await installs.refresh()
                assert installs.token("T1") == token
            with pytest.raises(ValueError, match="FOCAL_SECRET_KEY"):
                StoredInstallations(database, None).save(Installed("T2", "Two", "x", "U", "B", now), with_token=True)

    story()


@pytest.mark.parametrize("anew", [True, False])
def test_while_a_token_is_dead_all_is_kept_and_comes_as_one_digest_after_the_next_install_or_once_it_is_good(
    database: Database, now: datetime, anew: bool
) -> None:
    @at_slack
    async def story(slack: SlackStandIn) -> None:
        office, clock = slack.person("office0@example.org"), SlackTime(slack)
        async with clients_of(slack) as clients:
            installs = Installs(StoredInstallations(database, None), clients)
            await installs.adopt(slack.bot_token, now)
            with database.writing() as session:
                fill(session, slack.team.id, [office.id], now)
            means = means_of(database, clock, SlackSender(installs.token, clients, Pace(every=0)))
            slack.faults.add(Plan(Fault.REVOKED, "conversations.open"))
            assert not await finish(means, clock, now, steps=3)
            await installs.refresh()
            await installs.back()
            assert (installs.token(slack.team.id), slack.ledger.posts) == (None, [])
            if anew:
                slack.world.install(slack.team)
                await installs.adopt(slack.bot_token, now)
            else:
                slack.team.token.state = "good"
                await installs.back()
            assert await finish(means, clock, now, step=30)
        assert seen(slack.ledger.posts) == Counter(dict.fromkeys(expected(1, 0), 1))
        assert len(slack.ledger.posts) == 1

    story()
