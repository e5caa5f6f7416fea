"""What ``focal check`` says of Teams."""

from __future__ import annotations

import asyncio

from bot.cli.hosts import to_host
from bot.doors.missing import Seen
from bot.doors.teams.connector import Connector, to_app
from bot.doors.teams.keys import Keys
from bot.doors.teams.missing import Setup, look_over
from bot.serving.teams import to_cloud
from bot.settings import Settings


def check_teams(settings: Settings, host: str | None) -> Seen:
    """What is in order and what is missing."""
    return asyncio.run(_look_over(settings, to_host(host) if host else ""))


async def _look_over(settings: Settings, host: str) -> Seen:
    secret, cloud = settings.secret("teams_app_secret"), to_cloud(settings)
    connector = Connector(to_app(settings.teams_app_id, secret=secret, tenant=settings.teams_tenant, cloud=cloud))
    setup = Setup(bool(secret), settings.teams_tenants, host)
    try:
        return await look_over(setup, connector, Keys(cloud.openid_metadata_url))
    finally:
        await connector.close()
