"""Installing Focal in a workspace by OAuth: Bolt's own flow, over our tables."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from logging import Logger
from typing import Any, Protocol

from slack_bolt.error import BoltError
from slack_bolt.oauth.async_callback_options import AsyncCallbackOptions, AsyncFailureArgs, AsyncSuccessArgs
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_bolt.response import BoltResponse
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
from slack_sdk.oauth.installation_store.models.bot import Bot
from slack_sdk.oauth.installation_store.models.installation import Installation
from slack_sdk.oauth.state_store.async_state_store import AsyncOAuthStateStore

from bot.doors.slack.clients import Clients
from bot.doors.slack.installs import Installed, Installs, NotAllowed
from bot.doors.slack.outcomes import hear

INSTALL_PATH, BACK_PATH = "/slack/install", "/slack/oauth_redirect"


class States(Protocol):
    """Gives states out and takes each of them back once; plain steps, called off the event loop."""

    def issue(self) -> str: ...

    def consume(self, state: str) -> bool: ...


@dataclass(frozen=True)
class Client:
    """The app as Slack knows it. ``back``: the address to which Slack sends the browser back, ``BACK_PATH`` at its
    end; empty: the one that the app's settings at Slack name. ``page``: where the page of consent is, if it is not
    Slack's own."""

    id: str
    secret: str
    scopes: Sequence[str]
    back: str | None = None
    page: str | None = None


class Refused(BoltError):
    """The workspace is not among those that Focal may serve; its token was given back."""


class InstallationStore(AsyncInstallationStore):
    """Bolt's view of the installations."""

    def __init__(self, installs: Installs, clients: Clients) -> None:
        self._installs, self._clients = installs, clients

    @property
    def logger(self) -> Logger:
        return logging.getLogger(__name__)

    async def async_save(self, installation: Installation) -> None:
        """Keeps the token of a workspace. One that is not allowed, and one of a whole organisation, is given back."""
        found = _installed(installation)
        try:
            if found is None:
                raise NotAllowed
            await self._installs.add(found)
        except (NotAllowed, ValueError) as fault:
            await hear(self._clients.of(installation.bot_token).auth_revoke())
            raise Refused("this workspace is not served") from fault

    async def async_find_bot(
        self, *, enterprise_id: str | None, team_id: str | None, is_enterprise_install: bool | None = False
    ) -> Bot | None:
        found = self._installs.get(team_id or "")
        if found is None:
            return None
        known: dict[str, Any] = {"team_id": found.team, "team_name": found.name, "bot_token": found.token}
        return Bot(**known, bot_id=found.bot, bot_user_id=found.user, installed_at=found.at.timestamp())

    async def async_delete_bot(self, *, enterprise_id: str | None, team_id: str | None) -> None:
        await self._installs.gone(team_id or "", datetime.max.replace(tzinfo=UTC))

    async def async_delete_installation(
        self, *, enterprise_id: str | None, team_id: str | None, user_id: str | None = None
    ) -> None:
        """Nothing is kept of the person who installed."""


class StateStore(AsyncOAuthStateStore):
    """Bolt's view of the states."""

    def __init__(self, states: States) -> None:
        self._states = states

    @property
    def logger(self) -> Logger:
        return logging.getLogger(__name__)

    async def async_issue(self, *args: Any, **kwargs: Any) -> str:
        return await asyncio.to_thread(self._states.issue)

    async def async_consume(self, state: str) -> bool:
        return await asyncio.to_thread(self._states.consume, state or "")


def to_flow(client: Client, installs: Installs, states: States, clients: Clients) -> AsyncOAuthFlow:
    """The flow, of which ``handle_installation`` answers ``INSTALL_PATH``, by a redirect to Slack, and
    ``handle_callback`` answers ``BACK_PATH``."""
    settings = AsyncOAuthSettings(
        client_id=client.id,
        client_secret=client.secret,
        scopes=client.scopes,
        redirect_uri=client.back,
        install_path=INSTALL_PATH,
        redirect_uri_path=BACK_PATH,
        install_page_rendering_enabled=False,
        authorization_url=client.page,
        installation_store=InstallationStore(installs, clients),
        installation_store_bot_only=True,
        state_store=StateStore(states),
        callback_options=AsyncCallbackOptions(success=_succeeded, failure=_failed),
    )
    return AsyncOAuthFlow(client=clients.of(None), settings=settings)


async def _succeeded(args: AsyncSuccessArgs) -> BoltResponse:
    return await args.default.success(args)


async def _failed(args: AsyncFailureArgs) -> BoltResponse:
    """Bolt's page; a workspace that is not served is told so, and is no fault of the server."""
    if isinstance(args.error, Refused):
        args.reason, args.suggested_status_code = "not_allowed", 403
    return await args.default.failure(args)


def _installed(installation: Installation) -> Installed | None:
    team, token = installation.team_id, installation.bot_token
    if installation.is_enterprise_install or not team or not token:
        return None
    name, user, bot = installation.team_name or team, installation.bot_user_id or "", installation.bot_id or ""
    return Installed(team, name, token, user, bot, datetime.fromtimestamp(installation.installed_at, UTC))
