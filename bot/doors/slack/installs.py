"""The workspaces that Focal may serve, and the tokens it serves them with."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Protocol

import structlog
from slack_sdk.web.async_client import AsyncWebClient

from bot.deliver.sender import Kind, Outcome
from bot.doors.slack.clients import Clients
from bot.doors.slack.outcomes import Data, hear

ALL = "*"
# Who is served is told by workspaces, of which such an install names none.
FOR_ALL = "for a whole organisation"
log = structlog.get_logger()


@dataclass(frozen=True)
class Installed:
    """Focal in one workspace. ``user`` is its own user there, ``bot`` that user's bot; ``at`` when it was installed,
    aware."""

    team: str
    name: str
    token: str
    user: str
    bot: str
    at: datetime

    def to_bytes(self) -> bytes:
        return json.dumps({**asdict(self), "at": self.at.isoformat()}).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> Installed:
        """What ``to_bytes`` gave; anything else raises ``ValueError``, ``TypeError`` or ``KeyError``."""
        found = json.loads(data)
        return cls(**{**found, "at": datetime.fromisoformat(found["at"])})


@dataclass(frozen=True)
class Kept:
    """What is stored of a workspace; ``installed`` is empty where its token is not stored, or was thrown away."""

    team: str
    active: bool
    installed: Installed | None = None


class Keep(Protocol):
    """Where installations are stored; plain steps, called off the event loop."""

    def load(self) -> Sequence[Kept]: ...

    def save(self, installed: Installed, with_token: bool) -> None: ...

    def remove(self, team: str) -> None: ...


class NotAllowed(Exception):
    """The workspace is not among those that Focal may serve."""


class NotReached(Exception):
    """Slack did not say whose token it is; ``trouble`` says why."""

    def __init__(self, trouble: Outcome) -> None:
        super().__init__(trouble.detail)
        self.trouble = trouble


class Installs:
    """All installations, in memory as they were last read. ``allowed`` names the workspaces, ``*`` means all; where it
    is empty, only the workspace of the settings' own token is served."""

    def __init__(self, keep: Keep, clients: Clients, allowed: Iterable[str] = ()) -> None:
        self._keep, self._clients, self._allowed = keep, clients, frozenset(allowed)
        self._own: Installed | None = None
        self._known: dict[str, Installed] = {}
        self._away: frozenset[str] = frozenset()

    def allowed(self, installation: str) -> bool:
        """Whether Focal may serve a workspace."""
        if not self._allowed:
            return self._own is not None and installation == self._own.team
        return installation in self._allowed or ALL in self._allowed

    def get(self, team: str) -> Installed | None:
        """Focal in this workspace; nothing where it is not installed, is away, or may not serve."""
        found = self._known.get(team)
        return found if found is not None and team not in self._away and self.allowed(team) else None

    def token(self, installation: str) -> str | None:
        """The token that is good for a workspace, as far as is known."""
        found = self.get(installation)
        return found.token if found else None

    async def client(self, installation: str) -> AsyncWebClient | None:
        """Who asks Slack in a workspace; nobody where there is no token."""
        token = self.token(installation)
        return self._clients.of(token) if token else None

    async def adopt(self, token: str, now: datetime) -> Installed:
        """Takes up the token of the settings, which stays there: its workspace is active from now on.

        Raises ``NotReached`` where Slack does not know it, does not answer, or names no workspace, ``NotAllowed`` for
        a workspace that is not among those named.
        """
        heard = await hear(self._clients.of(token).auth_test())
        if heard.trouble is not None:
            raise NotReached(heard.trouble)
        if heard.data.get("is_enterprise_install"):
            raise NotReached(Outcome(Kind.PAUSED, detail=f"installed {FOR_ALL}"))
        installed = _of_test(heard.data, token, now)
        if self._allowed and not self.allowed(installed.team):
            raise NotAllowed(installed.team)
        self._own = installed
        await self._add(installed, with_token=False)
        return installed

    async def add(self, installed: Installed) -> None:
        """Somebody has installed Focal. Raises ``NotAllowed``, with nothing kept."""
        if not self.allowed(installed.team):
            raise NotAllowed(installed.team)
        await self._add(installed, with_token=True)
        log.info("installed", platform="slack", installation=installed.team)

    async def back(self) -> None:
        """Asks Slack for each workspace that is away whether its token, where there still is one, is good again: what
        was refused there for a while, or for want of a scope, need not be installed anew."""
        for team in self._away & self._known.keys():
            installed = self._known[team]
            heard = await hear(self._clients.of(installed.token).auth_test())
            if heard.trouble is None and heard.data.get("team_id") == team and self.allowed(team):
                await self._add(installed, with_token=installed is not self._own)
                log.info("installation_back", platform="slack", installation=team)

    async def gone(self, team: str, at: datetime) -> None:
        """Slack has told that Focal was thrown out at ``at``; what was installed later is not meant."""
        found = self._known.get(team)
        if found is not None and found.at > at:
            return
        await asyncio.to_thread(self._keep.remove, team)
        self._away |= {team}
        if found is not None:
            self._clients.forget(found.token)
        log.warning("uninstalled", platform="slack", installation=team)

    async def refresh(self) -> None:
        """Reads anew what is stored: another process may have seen an install or a dead token."""
        kept = await asyncio.to_thread(self._keep.load)
        known = {each.team: each.installed for each in kept if each.installed is not None}
        own = {self._own.team: self._own} if self._own else {}
        self._known = {**known, **own}
        self._away = frozenset(each.team for each in kept if not each.active)

    async def _add(self, installed: Installed, with_token: bool) -> None:
        await asyncio.to_thread(self._keep.save, installed, with_token)
        self._known[installed.team] = installed
        self._away -= {installed.team}


def _of_test(data: Data, token: str, now: datetime) -> Installed:
    names = ("team_id", "team", "user_id", "bot_id")
    team, name, user, bot = (str(data.get(each) or "") for each in names)
    return Installed(team, name or team, token, user, bot, now)
