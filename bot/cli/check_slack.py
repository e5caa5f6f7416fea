"""What ``focal check`` says of Slack."""

from __future__ import annotations

import asyncio

from bot.cli.hosts import to_host
from bot.doors.missing import Seen
from bot.doors.slack.clients import Clients
from bot.doors.slack.missing import Setup, look_over
from bot.settings import Settings


def check_slack(settings: Settings, host: str | None) -> Seen:
    """What is in order and what is missing."""
    secrets = ("bot_token", "app_token", "signing_secret", "client_secret")
    held = {name: settings.secret(f"slack_{name}") for name in secrets}
    setup = Setup(
        **held,
        client_id=settings.slack_client_id,
        secret_key=settings.secret("secret_key"),
        host=to_host(host) if host else "",
    )
    return asyncio.run(_look_over(setup, settings.slack_api_url))


async def _look_over(setup: Setup, url: str) -> Seen:
    clients = Clients(url)
    try:
        return await look_over(setup, clients)
    finally:
        await clients.close()
