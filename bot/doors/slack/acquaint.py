"""Who speaks and who reads along, asked of Slack: only where it was not asked in the last ten minutes."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Protocol

import aiohttp
import structlog
from slack_sdk.errors import SlackClientError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot.doors.payload import every, part, text
from bot.doors.slack.profile import Told, to_told

FRESH = timedelta(minutes=10)
# Calls to Slack are bounded: what is not answered by then stays unknown, and unknown counts as outsiders.
PAGE, MOST_PAGES = 200, 25
TROUBLE = (SlackClientError, aiohttp.ClientError, OSError, TimeoutError)
log = structlog.get_logger()


@dataclass(frozen=True)
class Where:
    """A channel as Slack shows it: who reads there, its name, whether it is archived, the ids of those in it."""

    audience: str
    name: str | None = None
    gone: bool = False
    members: frozenset[str] | None = None


@dataclass
class Roster:
    """The people of a workspace: each id, and whether they are outsiders there; ``asked`` when last they all were."""

    outsiders: dict[str, bool] = field(default_factory=dict)
    asked: datetime | None = None
    # Where the roll is gone on with that was not called to its end: a large workspace takes longer than one answer.
    cursor: str = ""
    calling: asyncio.Lock = field(default_factory=asyncio.Lock)


class Clients(Protocol):
    """Gives the client of an installation; nothing where there is no token for it."""

    async def __call__(self, installation: str) -> AsyncWebClient | None: ...


class Acquaintances:
    """What was learnt from Slack lately. One for each process; what must last is kept by those who ask."""

    def __init__(self, clients: Clients) -> None:
        self._clients = clients
        self._asked: dict[tuple[str, str], datetime] = {}
        self._rosters: dict[str, Roster] = {}

    async def client(self, installation: str) -> AsyncWebClient | None:
        """Who asks Slack in an installation; nobody where Focal has no token for it."""
        return await self._clients(installation)

    def is_fresh(self, installation: str, id_: str, now: datetime) -> bool:
        asked = self._asked.get((installation, id_))
        return asked is not None and now - asked < FRESH

    def forget(self, installation: str, id_: str) -> None:
        """What was known of a channel or a person no longer holds."""
        self._asked.pop((installation, id_), None)

    def learn(self, installation: str, told: Told) -> bool:
        """A profile as it is now; whether somebody who was none is an outsider there from now on. Where somebody has
        become one, or is one no more, it is asked anew who reads in each channel."""
        roster = self._rosters.setdefault(installation, Roster())
        changed = roster.outsiders.get(told.user, told.reads_as_outsider) != told.reads_as_outsider
        if changed:
            self._asked = {key: at for key, at in self._asked.items() if key[0] != installation}
        roster.outsiders[told.user] = told.reads_as_outsider
        return changed and told.reads_as_outsider

    async def person(self, installation: str, user: str, now: datetime) -> Told | None:
        """A person's profile; nothing where Slack can't be asked, or does not know them."""
        client = await self._clients(installation)
        if client is None:
            return None
        try:
            answer = await client.users_info(user=user, include_locale=True)
        except TROUBLE as fault:
            log.warning("slack_person_unknown", cause=cause_of(fault))
            return None
        told = to_told(part(data_of(answer), "user"), installation)
        self._asked[(installation, user)] = now
        self.learn(installation, told)
        return told

    async def place(self, installation: str, channel: str, now: datetime) -> Where | None:
        """A channel; nothing where Slack can't be asked, or shows it to Focal no more."""
        client = await self._clients(installation)
        if client is None:
            return None
        try:
            answer = await client.conversations_info(channel=channel)
            shown = part(data_of(answer), "channel")
            found = await self._where(client, installation, channel, shown, now)
        except TROUBLE as fault:
            log.warning("slack_place_unknown", cause=cause_of(fault))
            return None
        self._asked[(installation, channel)] = now
        return found

    async def _where(
        self, client: AsyncWebClient, installation: str, channel: str, shown: Mapping[str, Any], now: datetime
    ) -> Where:
        name, gone = text(shown, "name") or None, bool(shown.get("is_archived"))
        if shown.get("is_im"):
            return Where("direct")
        shared = any(
            shown.get(each) for each in ("is_ext_shared", "is_pending_ext_shared", "pending_connected_team_ids")
        )
        members = await _members(client, channel)
        # Nobody at all, or a channel without a word about it, is no answer: somebody reads there.
        if shared or not shown or not members:
            return Where("outsiders", name, gone, members)
        outsiders = await self._outsiders(client, installation, members, now)
        return Where("outsiders" if outsiders else "staff", name, gone, members)

    async def _outsiders(
        self, client: AsyncWebClient, installation: str, members: frozenset[str], now: datetime
    ) -> bool:
        """Whether anybody in there is an outsider, or somebody of whom nothing can be learnt."""
        roster = self._rosters.setdefault(installation, Roster())
        async with roster.calling:
            stale = roster.asked is None or now - roster.asked >= FRESH
            if stale or not members <= roster.outsiders.keys():
                await _call_the_roll(client, installation, roster)
                roster.asked = now
        return any(roster.outsiders.get(each, True) for each in members)


async def _call_the_roll(client: AsyncWebClient, installation: str, roster: Roster) -> None:
    """The whole workspace in a few calls, rather than one for each person of a channel."""
    for _ in range(MOST_PAGES):
        cursor, roster.cursor = roster.cursor, ""
        data = data_of(await _page(client, roster, cursor))
        for each in every(data, "members"):
            told = to_told(each, installation)
            roster.outsiders[told.user] = told.reads_as_outsider
        roster.cursor = text(data, "response_metadata", "next_cursor")
        if not roster.cursor:
            return


async def _page(client: AsyncWebClient, roster: Roster, cursor: str) -> AsyncSlackResponse:
    """One page of the roll. Only where nobody waits for it any more is it gone on with from there: Slack may have
    forgotten a cursor that it refuses."""
    try:
        return await client.users_list(limit=1_000, cursor=cursor)
    except asyncio.CancelledError:
        roster.cursor = cursor
        raise


async def _members(client: AsyncWebClient, channel: str) -> frozenset[str] | None:
    """All ids; nothing where there are too many to be asked for."""
    found, cursor = set[str](), ""
    for _ in range(MOST_PAGES):
        data = data_of(await client.conversations_members(channel=channel, limit=PAGE, cursor=cursor))
        told = data.get("members")
        found |= {each for each in (told if isinstance(told, list) else []) if isinstance(each, str)}
        cursor = text(data, "response_metadata", "next_cursor")
        if not cursor:
            return frozenset(found)
    return None


def data_of(answer: Any) -> Mapping[str, Any]:
    return answer.data if isinstance(answer.data, Mapping) else {}


def cause_of(fault: BaseException) -> str:
    """What Slack called it, without what was asked."""
    response = getattr(fault, "response", None)
    return text(data_of(response), "error") if response is not None else type(fault).__name__
