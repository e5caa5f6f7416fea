"""What an operator is told is missing at Teams."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.doors.teams.connector import Connector, Token, to_app
from bot.doors.teams.keys import Keys
from bot.doors.teams.missing import Setup, look_over
from tests.command_line import call, without_settings
from tests.teams.stage import at_teams
from tests.teams.standin import TeamsStandIn


def refused(scope: str | list[str], tenant: str | None = None) -> str:
    raise PermissionError("invalid_client")


@pytest.mark.parametrize(
    ("good", "told"),
    [
        (True, "token: good, Teams can be written to"),
        (False, "gets none (PermissionError); is the secret's value copied"),
    ],
)
def test_a_token_is_asked_for_and_the_keys_are_fetched(good: bool, told: str) -> None:
    @at_teams
    async def story(teams: TeamsStandIn) -> None:
        token: Token = teams.tokens.provide if good else refused
        connector = Connector(to_app(teams.world.app.id, token=token))
        try:
            setup = Setup(has_secret=True, tenants=frozenset([teams.tenant.id]))
            seen = await look_over(setup, connector, Keys(teams.login.metadata_url))
        finally:
            await connector.close()
        assert told in " ".join([*seen.good, *seen.missing])
        assert len(seen.missing) == (0 if good else 1)
        assert f"tenants: may be used by {teams.tenant.id}" in seen.good
        assert "keys: those of Teams are there, what it signs is let in" in seen.good

    story()


def test_all_that_is_missing_is_named_at_once(tmp_path: Path) -> None:
    @at_teams
    async def story(teams: TeamsStandIn) -> None:
        teams.login.down = True
        env = without_settings(
            tmp_path,
            FOCAL_TEAMS_APP_ID=teams.world.app.id,
            FOCAL_TEAMS_ALLOWED="*",
            FOCAL_TEAMS_KEYS_URL=teams.login.metadata_url,
        )
        told = await asyncio.to_thread(call, "check", "--host", teams.address, env=env)
        assert told.returncode == 2
        assert "teams: tenants: every organisation may use it" in told.stdout
        starts = ("token: set FOCAL_TEAMS_APP_SECRET", "keys: those of Teams can't be fetched", f"URL: {teams.address}")
        lines = told.stderr.splitlines()
        assert len(lines) == len(starts), lines
        for line, start in zip(lines, starts, strict=True):
            assert line.startswith(f"focal: teams: {start}")

    story()
