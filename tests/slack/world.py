"""The app and the workspaces it is installed in: who is there, which tokens are good."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field

from tests.slack.clock import Clock
from tests.slack.things import Channel, File, Member, Message, View

SCOPES = [
    "app_mentions:read",
    "assistant:write",
    "channels:history",
    "channels:join",
    "channels:read",
    "chat:write",
    "commands",
    "files:read",
    "files:write",
    "groups:history",
    "groups:read",
    "im:history",
    "im:read",
    "im:write",
    "mpim:history",
    "mpim:read",
    "mpim:write",
    "reactions:read",
    "reactions:write",
    "team:read",
    "users:read",
    "users:read.email",
    "users.profile:read",
]
EVENTS = [
    "app_home_opened",
    "app_mention",
    "app_uninstalled",
    "assistant_thread_context_changed",
    "assistant_thread_started",
    "channel_archive",
    "channel_deleted",
    "channel_id_changed",
    "channel_left",
    "channel_rename",
    "channel_shared",
    "channel_unarchive",
    "channel_unshared",
    "file_shared",
    "group_archive",
    "group_deleted",
    "group_left",
    "group_unarchive",
    "member_joined_channel",
    "member_left_channel",
    "message.channels",
    "message.groups",
    "message.im",
    "message.mpim",
    "reaction_added",
    "reaction_removed",
    "team_join",
    "tokens_revoked",
    "user_change",
]


@dataclass
class App:
    """The app as its page at Slack's has it. None of the secrets is one anywhere else."""

    id: str = "A0STANDIN"
    client_id: str = "1000.2000"
    client_secret: str = "stand-in-client-secret"
    signing_secret: str = "stand-in-signing-secret"
    verification: str = "stand-in-verification"
    scopes: list[str] = field(default_factory=lambda: list(SCOPES))
    events: set[str] = field(default_factory=lambda: set(EVENTS))
    socket_mode: bool = True
    home_tab: bool = True
    rotates: bool = False  # tokens that live 12 hours, with a refresh token


@dataclass
class Token:
    """``state`` is ``good`` or the error that the token meets: ``token_revoked``, ``account_inactive`` …"""

    value: str
    kind: str
    team_id: str
    user_id: str
    scopes: list[str]
    state: str = "good"
    expires: float | None = None


@dataclass
class Team:
    """A workspace."""

    id: str
    name: str
    domain: str
    bot: Member
    organisation: str = ""  # the app is installed for all of it
    token: Token | None = None
    members: dict[str, Member] = field(default_factory=dict)
    channels: dict[str, Channel] = field(default_factory=dict)
    files: dict[str, File] = field(default_factory=dict)
    views: dict[str, View] = field(default_factory=dict)
    homes: dict[str, View] = field(default_factory=dict)


class World:
    """All that exists at this Slack."""

    def __init__(self, clock: Clock) -> None:
        self.clock, self.app = clock, App()
        self.teams: dict[str, Team] = {}
        self.tokens: dict[str, Token] = {}
        self._count = itertools.count(1)
        self.app_token = self._token("app", "", "", ["connections:write"])

    def new_id(self, prefix: str) -> str:
        return f"{prefix}0{next(self._count):09d}"

    def _token(self, kind: str, team_id: str, user_id: str, scopes: list[str]) -> Token:
        prefix = {"app": "xapp", "bot": "xoxb", "user": "xoxp"}[kind]
        token = Token(f"{prefix}-stand-in-{next(self._count)}", kind, team_id, user_id, scopes)
        self.tokens[token.value] = token
        return token

    def add_team(self, name: str = "Coordination") -> Team:
        """A workspace with the channel ``general``; the app is not installed in it yet."""
        id = self.new_id("T")
        bot = Member(self.new_id("U"), id, "focal", "", "Focal", bot_id=self.new_id("B"))
        team = self.teams[id] = Team(id, name, name.lower().replace(" ", "-"), bot)
        team.members[bot.id] = bot
        self.add_channel(team, "general")
        return team

    def install(self, team: Team) -> Token:
        """Gives the app a bot token for the workspace, with the scopes the app asks for now."""
        team.token = self._token("bot", team.id, team.bot.id, list(self.app.scopes))
        if self.app.rotates:
            team.token.expires = self.clock.now() + 43_200
        return team.token

    def own_token(self, team: Team, user: str) -> Token:
        """A token that a person gave the app for themself."""
        return self._token("user", team.id, user, list(self.app.scopes))

    def add_member(self, team: Team, email: str) -> Member:
        name = email.partition("@")[0]
        member = Member(self.new_id("U"), team.id, name, email, name.replace(".", " ").title())
        member.updated = int(self.clock.now())
        team.members[member.id] = member
        return member

    def add_channel(self, team: Team, name: str, kind: str = "channel", members: list[str] | None = None) -> Channel:
        prefix = "D" if kind == "im" else "C"
        channel = Channel(self.new_id(prefix), team.id, name, kind, members or [], created=int(self.clock.now()))
        team.channels[channel.id] = channel
        return channel

    def direct(self, team: Team, user: str) -> Channel:
        """The conversation of the bot with one person, opened where there is none."""
        pair = {team.bot.id, user}
        found = (each for each in team.channels.values() if each.kind == "im" and set(each.members) == pair)
        return next(found, None) or self.add_channel(team, "", "im", [team.bot.id, user])

    def post(self, team: Team, channel: Channel, user: str, text: str) -> Message:
        """A message that now stands in the channel."""
        message = Message(self.clock.stamp(), channel.id, user, text, team.id)
        channel.messages[message.ts] = message
        return message
