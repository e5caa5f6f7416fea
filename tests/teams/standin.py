"""A strict stand-in for Teams that the real SDK talks to over loopback.

    async with teams_stand_in() as teams:
        office = teams.person("office@example.org")
        await office.installs()
        await office.dms("who is the focal point?")
        [answer] = await teams.ledger.until_posted(1)

What stands in ``teams.ledger`` truly happened; what the app was told may differ, where the test planned a fault. How
the SDK is pointed here is written in ``stage.sdk_app``.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

from tests.standins import Faults
from tests.teams.call import House
from tests.teams.clock import Clock
from tests.teams.connector import Connector
from tests.teams.courier import Courier
from tests.teams.faults import broken
from tests.teams.ledger import Delivery, Ledger
from tests.teams.login import Login
from tests.teams.pace import Pace
from tests.teams.payloads import Payloads
from tests.teams.people import Person
from tests.teams.things import Conversation, Team, Tenant
from tests.teams.tokens import Tokens
from tests.teams.world import World

START = datetime(2024, 5, 14, 8, 0, tzinfo=UTC)
AUTHORITIES = {"botframework.com", "common"}


class TeamsStandIn:
    """One Teams with one app and, at first, one tenant.

    The parts: ``world`` (what exists), ``ledger`` (what happened), ``faults`` (what goes wrong), ``pace`` (throttling),
    ``clock`` (its time), ``courier`` (how the app is told), ``login`` (keys and tokens), ``tokens`` (those
    given out).
    """

    def __init__(self, start: datetime = START) -> None:
        self.clock = Clock(start)
        self.world = World(self.clock)
        self.ledger = Ledger()
        self.faults = Faults(broken)
        self.pace = Pace(self.clock.now)
        self.tokens = Tokens(self.world.app.id, self.world.app.secret, set(AUTHORITIES))
        self.login = Login(self.tokens)
        self.payloads = Payloads(self.world, self.service_url)
        self.courier = Courier(self.world.app.id, self.ledger, self.clock)
        self.house = House(self.world, self.ledger, self.pace, self.tokens, lambda: self.address)
        self._connector = Connector(self.house, self.faults)
        self.tenant = self.add_tenant("organisation")

    # Where it is

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._connector.port}"

    def service_url(self, tenant: Tenant | None = None) -> str:
        """Where the app answers this tenant, as activities name it; without one, the service of all regions."""
        return f"{self.address}/{tenant.region}/{tenant.id}/" if tenant else f"{self.address}/teams"

    async def open(self) -> None:
        """Begins to listen; again after ``shut`` too."""
        await self._connector.open()

    async def shut(self) -> None:
        """The connector refuses every connection until ``open``, which takes the same port."""
        await self._connector.shut()

    async def close(self) -> None:
        self.faults.release()
        await self.courier.close()
        await self._connector.shut()
        self.login.close()

    # Who and what is there

    def add_tenant(self, name: str) -> Tenant:
        tenant = self.world.add_tenant(name)
        self.tokens.tenants.add(tenant.id)
        return tenant

    def person(self, email: str, tenant: Tenant | None = None, **profile: Any) -> Person:
        """The person with this address, who comes into the tenant where they are new; fields of ``User`` go along."""
        tenant = tenant or self.tenant
        found = next((each for each in tenant.users.values() if each.email == email), None)
        user = found or self.world.add_user(tenant, email)
        for name, value in profile.items():
            setattr(user, name, value)
        return Person(self, tenant, user)

    def guest(self, email: str, tenant: Tenant | None = None) -> Person:
        """Somebody of another organisation whom the tenant has taken in."""
        return self.person(email, tenant, role="guest")

    def stranger(self, email: str, home: Tenant, tenant: Tenant | None = None) -> Person:
        """Somebody of another tenant who is in a chat without being a guest."""
        return self.person(email, tenant, home=home.id)

    def nameless(self, name: str, tenant: Tenant | None = None) -> Person:
        """An anonymous participant of a meeting."""
        return self.person(f"{name}@anonymous.example.org", tenant, role="anonymous", name=f"{name} (Guest)")

    def chat(self, name: str, *people: Person, meeting: bool = False, app: bool = True) -> Conversation:
        """A group chat of these people, or a meeting's; the app is in it unless ``app`` is false."""
        tenant = people[0].tenant if people else self.tenant
        chat = self.world.add_chat(tenant, name, [each.id for each in people], meeting)
        chat.installed = app
        return chat

    def team(self, name: str, *people: Person, app: bool = True) -> Team:
        """A team of these people, with its General channel."""
        tenant = people[0].tenant if people else self.tenant
        team = self.world.add_team(tenant, name, [each.id for each in people])
        tenant.conversations[team.id].installed = app
        return team

    def channel(self, team: Team, name: str = "") -> Conversation:
        """The team's channel of this name, made where it is new; General without a name."""
        known = {title: id for id, title in team.channels.items()}
        tenant = next(each for each in self.world.tenants.values() if team.id in each.teams)
        if name in known:
            return tenant.conversations[known[name]]
        channel = self.world.add_channel(tenant, team, name)
        channel.installed = tenant.conversations[team.id].installed
        return channel

    # What happens

    async def happens(self, kind: str, conversation: Conversation, person: Person, **more: Any) -> Delivery:
        """Anything that Teams tells: ``more`` are fields of the activity, ``channelData`` adds to what it has."""
        data = more.pop("channelData", {})
        activity = self.payloads.activity(kind, conversation, person.user, **more)
        activity["channelData"] |= data
        return await self.courier.deliver(activity)

    async def meeting_begins(self, chat: Conversation, person: Person, ends: bool = False) -> Delivery:
        """The meeting of a chat begins or ``ends``."""
        name = f"application/vnd.microsoft.meeting{'End' if ends else 'Start'}"
        moment = {("EndTime" if ends else "StartTime"): self.clock.moment().isoformat()}
        value = {"MeetingType": "Scheduled", "Title": chat.name, "Id": chat.meeting, "JoinUrl": "https://example.org/"}
        return await self.happens("event", chat, person, name=name, value=value | moment)

    async def shares(self, channel: Conversation, other: Tenant, person: Person) -> Delivery:
        """The channel is shared with another organisation from now on."""
        channel.shared_with.append(other.id)
        data = {"eventType": "channelShared", "sharedWithTeams": [{"tenantId": other.id}]}
        return await self.happens("conversationUpdate", channel, person, channelData=data)

    def moves(self, tenant: Tenant, region: str = "emea") -> None:
        """The tenant is served from elsewhere; its old service doesn't know it any more."""
        tenant.region = region


@asynccontextmanager
async def teams_stand_in(start: datetime = START) -> AsyncIterator[TeamsStandIn]:
    """A stand-in that listens on loopback; its own clock begins at ``start``."""
    teams = TeamsStandIn(start)
    teams.login.open()
    await teams.open()
    try:
        yield teams
    finally:
        await teams.close()
