"""What Focal lacks at Slack, asked of Slack itself, each in a line for the operator."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from slack_sdk.errors import SlackApiError

from bot.doors.missing import Line, Seen, to_seen, try_address
from bot.doors.payload import text
from bot.doors.slack.acquaint import TROUBLE, cause_of, data_of
from bot.doors.slack.clients import Clients
from bot.doors.slack.http import PATH
from bot.doors.slack.installs import FOR_ALL
from bot.doors.slack.manifest import EVENTS, SCOPES

AGAIN = "install the app anew from `focal slack manifest`"


@dataclass(frozen=True)
class Setup:
    """What is set, as it is now; empty where it is not. ``host``: where Slack reaches Focal over HTTP, to be tried."""

    bot_token: str = ""
    app_token: str = ""
    signing_secret: str = ""
    client_id: str = ""
    client_secret: str = ""
    secret_key: str = ""
    host: str = ""


async def look_over(setup: Setup, clients: Clients) -> Seen:
    """Asks Slack about each token, and tries the address. Changes nothing at Slack."""
    found = [
        *_settings(setup),
        *(await _bot_token(clients, setup.bot_token) if setup.bot_token else ()),
        *(await _app_token(clients, setup.app_token) if setup.app_token else ()),
        *([await try_address(clients.session(), f"{setup.host}{PATH}")] if setup.host else ()),
    ]
    return to_seen(found)


def _settings(setup: Setup) -> list[Line]:
    """What must stand together."""
    found: list[Line] = []
    if not (setup.bot_token or setup.client_id):
        found.append((False, "token: set FOCAL_SLACK_BOT_TOKEN (xoxb-…, at OAuth & Permissions of the app)"))
    if not (setup.app_token or setup.signing_secret):
        found.append((False, "nothing comes in: set FOCAL_SLACK_APP_TOKEN for sockets, or FOCAL_SLACK_SIGNING_SECRET"))
    if setup.client_id and not setup.client_secret:
        found.append((False, "installs: set FOCAL_SLACK_CLIENT_SECRET beside FOCAL_SLACK_CLIENT_ID"))
    if setup.client_id and not setup.secret_key:
        found.append((False, "secret key: set FOCAL_SECRET_KEY, since tokens of workspaces are stored only sealed"))
    if setup.signing_secret and not setup.host:
        found.append((True, f"HTTP: `focal check --host https://…` tries the address at which Slack reaches {PATH}"))
    # Slack tells no app which events it is sent, so that this much can be said.
    found.append((True, f"events: Slack must send {len(EVENTS)}; if something goes unheard, compare with the manifest"))
    return found


async def _bot_token(clients: Clients, token: str) -> list[Line]:
    try:
        answer = await clients.of(token).auth_test()
    except TROUBLE as fault:
        return [(False, _told("token: FOCAL_SLACK_BOT_TOKEN", fault))]
    if wrong := _wrong_kind(data_of(answer)):
        return [(False, f"token: FOCAL_SLACK_BOT_TOKEN {wrong}")]
    granted = set(filter(None, str(answer.headers.get("x-oauth-scopes", "")).replace(" ", "").split(",")))
    team = f"token: good, for the workspace {text(data_of(answer), 'team')} ({text(data_of(answer), 'team_id')})"
    if not granted:
        return [(True, team), (True, "scopes: Slack did not tell which were granted")]
    lacking = [f"scope: {each} is missing, {reason}; {AGAIN}" for each, reason in SCOPES.items() if each not in granted]
    scopes = [(False, each) for each in lacking] or [(True, f"scopes: all {len(SCOPES)} are granted")]
    return [(True, team), *scopes]


def _wrong_kind(told: Mapping[str, Any]) -> str:
    """What makes a token that Slack knows none of Focal's; empty where it is the bot's, of one workspace."""
    if told.get("is_enterprise_install"):
        return f"is of an install {FOR_ALL}; install the app in the workspace that it is to serve, and set that token"
    if not text(told, "bot_id"):
        return "is a person's own; set that of the bot (xoxb-…, at OAuth & Permissions of the app)"
    return ""


async def _app_token(clients: Clients, token: str) -> list[Line]:
    try:
        await clients.of(None).apps_connections_open(app_token=token)
    except TROUBLE as fault:
        if cause_of(fault) == "missing_scope":
            return [(False, "app token: its scope connections:write is missing; generate another one with it")]
        return [(False, _told("app token: FOCAL_SLACK_APP_TOKEN", fault))]
    return [(True, "app token: good, sockets can be opened")]


def _told(what: str, fault: BaseException) -> str:
    if isinstance(fault, SlackApiError) and cause_of(fault):
        return f"{what} is not taken by Slack ({cause_of(fault)})"
    return f"{what} could not be tried, Slack is not reached ({type(fault).__name__})"
