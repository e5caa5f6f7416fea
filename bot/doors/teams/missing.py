"""What Focal lacks at Teams, asked of Microsoft itself, each in a line for the operator."""

from __future__ import annotations

from dataclasses import dataclass

import aiohttp

from bot.doors.missing import Line, Seen, to_seen, try_address
from bot.doors.teams.connector import Connector, NoToken
from bot.doors.teams.http import PATH
from bot.doors.teams.keys import Keys, NoKeys

# Longer than the login and the address ever take, in seconds.
PATIENCE = aiohttp.ClientTimeout(total=15)
# No key is called so: to ask for it fetches them.
ANY = "-"


@dataclass(frozen=True)
class Setup:
    """What is set. ``tenants``: who may use it, ``*`` for all; ``host``: where Teams reaches Focal, to be tried."""

    has_secret: bool
    tenants: frozenset[str]
    host: str = ""


async def look_over(setup: Setup, connector: Connector, keys: Keys) -> Seen:
    """Asks the login for a token, fetches the keys of Teams, and tries the address. Changes nothing at Teams."""
    return to_seen(
        [
            _tenants(setup.tenants),
            await _token(setup, connector),
            await _keys(keys),
            await _address(setup.host),
        ]
    )


def _tenants(tenants: frozenset[str]) -> Line:
    told = "every organisation may use it" if "*" in tenants else f"may be used by {', '.join(sorted(tenants))}"
    return True, f"tenants: {told}"


async def _token(setup: Setup, connector: Connector) -> Line:
    if not setup.has_secret:
        return False, "token: set FOCAL_TEAMS_APP_SECRET (Certificates & secrets of the app's registration)"
    try:
        await connector.ready()
    except NoToken as fault:
        told = "FOCAL_TEAMS_APP_ID with FOCAL_TEAMS_APP_SECRET and FOCAL_TEAMS_TENANT gets none"
        return False, f"token: {told} ({fault}); is the secret's value copied, and not out of date?"
    return True, "token: good, Teams can be written to"


async def _keys(keys: Keys) -> Line:
    try:
        await keys.find(ANY)
    except NoKeys:
        return False, "keys: those of Teams can't be fetched, so that nothing is let in; is the way out open?"
    return True, "keys: those of Teams are there, what it signs is let in"


async def _address(host: str) -> Line:
    if not host:
        return True, f"HTTP: `focal check --host https://…` tries the address at which Teams reaches {PATH}"
    async with aiohttp.ClientSession(timeout=PATIENCE) as session:
        return await try_address(session, f"{host}{PATH}")
