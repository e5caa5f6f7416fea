"""What ``focal check`` says of Slack."""

from __future__ import annotations

import asyncio

from bot.cli.faults import InputFault
from bot.cli.hosts import to_host
from bot.doors.slack.clients import Clients
from bot.doors.slack.missing import Seen, Setup, look_over
from bot.settings import Settings


def check_slack(settings: Settings, host: str | None) -> None:
    """Prints what is in order and what is missing. Raises ``InputFault`` where something is missing."""
    secrets = ("bot_token", "app_token", "signing_secret", "client_secret")
    held = {name: settings.secret(f"slack_{name}") for name in secrets}
    setup = Setup(
        **held,
        client_id=settings.slack_client_id,
        secret_key=settings.secret("secret_key"),
        host=to_host(host) if host else "",
    )
    seen = asyncio.run(_look_over(setup, settings.slack_api_url))
    for line in seen.good:
        print(f"slack: {line}")
    if seen.missing:
        raise SlackMissing([f"slack: {line}" for line in seen.missing])


async def _look_over(setup: Setup, url: str) -> Seen:
    clients = Clients(url)
    try:
        return await look_over(setup, clients)
    finally:
        await clients.close()


class SlackMissing(InputFault):
    """What is missing; ``faults`` has each, ready to print."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("; ".join(faults))
        self.faults = faults
