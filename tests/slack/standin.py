"""A strict stand-in for Slack that the real SDKs talk to over loopback.

    async with slack_stand_in() as slack:
        client = AsyncWebClient(token=slack.bot_token, base_url=slack.api)
        office = slack.person("office@example.org")
        channel = slack.channel("coordination", office)
        await office.mentions("who is the focal point?", channel)
        [answer] = await slack.ledger.until_posted(1)

What stands in ``slack.ledger`` truly happened; what the app was told may differ, where the test planned a fault.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from tests.slack.call import House
from tests.slack.clock import Clock
from tests.slack.courier import Courier
from tests.slack.faults import broken
from tests.slack.ledger import Delivery, Ledger
from tests.slack.oauth import Consent
from tests.slack.pace import Pace
from tests.slack.payloads import Payloads
from tests.slack.people import Person
from tests.slack.refusals import Json
from tests.slack.responses import Responses
from tests.slack.server import Server
from tests.slack.sockets import Sockets
from tests.slack.things import Channel, File, Member
from tests.slack.triggers import Triggers
from tests.slack.world import Team, World
from tests.standins import Faults

START = datetime(2024, 5, 14, 8, 0, tzinfo=UTC)


class SlackStandIn:
    """One Slack with one app, at first installed in one workspace.

    The parts: ``world`` (what exists), ``ledger`` (what happened), ``faults`` (what goes wrong), ``pace`` (rate
    limits), ``clock`` (its time), ``courier`` (how the app is told), ``sockets``, ``consent`` (OAuth).
    """

    def __init__(self, start: datetime = START) -> None:
        self.clock = Clock(start)
        self.world = World(self.clock)
        self.ledger = Ledger()
        self.faults = Faults(broken)
        self.pace = Pace(self.clock.now)
        self.triggers = Triggers(self.clock.now)
        self.payloads = Payloads(self.world)
        self.sockets = Sockets(self.ledger, self.world.app.id)
        self.courier = Courier(self.world, self.ledger, self.sockets)
        self.consent = Consent(self.world)
        self.settings: Json = {"history_lag": 0.0, "roll": 1000}
        self.responses = Responses(self.world, self.ledger, lambda: self.address)
        self.echoes = True  # the app is told of its own messages, as Slack does
        self.team = self.world.add_team()
        self.world.install(self.team)
        self._server = Server(self._house(), self.faults, self.consent, self.sockets, self.responses)

    def _house(self) -> House:
        means = (self.world, self.ledger, self.pace, self.triggers)
        return House(*means, self._echo, lambda: self.address, self.sockets.tickets, self.settings)

    # Where it is

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._server.port}"

    @property
    def api(self) -> str:
        """What ``base_url`` of the SDK's client is."""
        return f"{self.address}/api/"

    @property
    def bot_token(self) -> str:
        assert self.team.token is not None
        return self.team.token.value

    @property
    def app_token(self) -> str:
        return self.world.app_token.value

    async def open(self) -> None:
        await self._server.open()

    async def shut(self) -> None:
        """Refuses every connection until ``open``, which takes the same port."""
        await self._server.shut()

    async def close(self) -> None:
        self.faults.release()
        await self.courier.close()
        await self._server.shut()

    # Who and what is there

    def person(self, email: str, team: Team | None = None, **profile: object) -> Person:
        """The person with this address, who joins the workspace where they are new; fields of ``Member`` go along."""
        team = team or self.team
        found = next((each for each in team.members.values() if each.email == email), None)
        member: Member = found or self.world.add_member(team, email)
        for name, value in profile.items():
            setattr(member, name, value)
        return Person(self, team, member)

    def channel(self, name: str, *people: Person, kind: str = "channel", bot: bool = True) -> Channel:
        """A channel with these people in it, and the app unless ``bot`` is false."""
        team = people[0].team if people else self.team
        members = [each.id for each in people]
        return self.world.add_channel(team, name, kind, [*members, team.bot.id] if bot else members)

    def file(self, name: str, content: bytes, person: Person, mimetype: str = "text/plain") -> File:
        """A file on Slack's host."""
        id, team = self.world.new_id("F"), person.team
        url = f"{self.address}/files-pri/{team.id}-{id}/download/{name}"
        team.files[id] = File(id, name, content, mimetype, person.id, url)
        return team.files[id]

    # What happens

    async def happens(self, team: Team, event: Json) -> Delivery | None:
        """Tells the app of an event that it asked for, and may see."""
        if not self._may_see(team, event):
            return None
        return await self.courier.deliver("event", self.payloads.event(team, event))

    def _may_see(self, team: Team, event: Json) -> bool:
        channel = team.channels.get(event["channel"]) if isinstance(event.get("channel"), str) else None
        inside = channel is None or event["type"] == "app_mention" or team.bot.id in channel.members
        return inside and self.payloads.is_wanted(event)

    def _echo(self, team: Team, event: Json) -> None:
        if self.echoes and self._may_see(team, event) and self.courier.has_road:
            self.courier.later("event", self.payloads.event(team, event))

    async def archives(self, channel: Channel) -> None:
        channel.archived = True
        kind = "channel_archive" if channel.kind == "channel" else "group_archive"
        await self.happens(self.world.teams[channel.team_id], {"type": kind, "channel": channel.id, "user": "U0ADMIN"})

    async def invites(self, channel: Channel, inviter: Person) -> None:
        """A person brings the app into a channel."""
        channel.members.append(inviter.team.bot.id)
        told = {"type": "member_joined_channel", "user": inviter.team.bot.id, "channel": channel.id}
        told |= {"channel_type": "C" if channel.kind == "channel" else "G", "team": channel.team_id}
        await self.happens(inviter.team, told | {"inviter": inviter.id})

    async def removes(self, channel: Channel) -> None:
        """Somebody takes the app out of a channel."""
        team = self.world.teams[channel.team_id]
        kind = "channel_left" if channel.kind == "channel" else "group_left"
        await self.happens(team, {"type": kind, "channel": channel.id, "actor_id": "U0ADMIN"})
        channel.members.remove(team.bot.id)

    async def shares(self, channel: Channel, other: str = "T0OTHER") -> None:
        """The channel is shared with another organisation from now on."""
        channel.shared_with.append(other)
        told = {"type": "channel_shared", "channel": channel.id, "connected_team_id": other}
        await self.happens(self.world.teams[channel.team_id], told)

    async def uninstalls(self, team: Team | None = None) -> None:
        """The workspace throws the app out: its token is dead and the app is told."""
        team = team or self.team
        if team.token is not None:
            team.token.state = "account_inactive"
        await self.happens(team, {"type": "tokens_revoked", "tokens": {"oauth": [], "bot": [team.bot.id]}})
        await self.happens(team, {"type": "app_uninstalled"})


@asynccontextmanager
async def slack_stand_in(start: datetime = START) -> AsyncIterator[SlackStandIn]:
    """A stand-in that listens on loopback; its own clock begins at ``start``."""
    slack = SlackStandIn(start)
    await slack.open()
    try:
        yield slack
    finally:
        await slack.close()
