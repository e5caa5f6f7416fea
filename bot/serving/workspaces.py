"""The workspaces that Focal serves: which there are, their tokens, whether it may."""

from __future__ import annotations

import asyncio
from typing import Protocol

import structlog
from slack_sdk.errors import SlackApiError

from bot.doors.slack.acquaint import TROUBLE, cause_of, data_of
from bot.doors.slack.clients import Clients
from bot.doors.slack.origin import ident

# Where Slack answers this, waiting does not help.
HOPELESS = ("invalid_auth", "not_authed", "account_inactive", "token_revoked", "not_allowed_token_type")
FIRST_WAIT, LONGEST_WAIT = 1.0, 30.0
log = structlog.get_logger()


class Workspaces(Protocol):
    """What the door needs to know of them, from memory."""

    def token(self, installation: str) -> str | None:
        """The bot token there; nothing where Focal has none that is good."""
        ...

    def allowed(self, installation: str) -> bool:
        """Whether Focal may serve that workspace."""
        ...


class TokenRefused(Exception):
    """Slack does not take the bot token; the text is Slack's word for it."""


class OnlyOne:
    """The workspace of one bot token."""

    def __init__(self, team: str, token: str) -> None:
        self._team, self._token = team, token

    def token(self, installation: str) -> str | None:
        return self._token if installation == self._team else None

    def allowed(self, installation: str) -> bool:
        return installation == self._team


async def find_team(clients: Clients, token: str) -> str:
    """The workspace of a token, asked of Slack until it answers. Raises ``TokenRefused`` where it is no good."""
    wait = FIRST_WAIT
    while True:
        try:
            return ident(data_of(await clients.of(token).auth_test()), "team_id")
        except SlackApiError as fault:
            if cause_of(fault) in HOPELESS:
                raise TokenRefused(cause_of(fault)) from fault
            log.warning("slack_not_reached", cause=cause_of(fault))
        except TROUBLE as fault:
            log.warning("slack_not_reached", cause=cause_of(fault))
        await asyncio.sleep(wait)
        wait = min(LONGEST_WAIT, wait * 2)
