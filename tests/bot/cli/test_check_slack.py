"""What an operator is told is missing at Slack."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.doors.slack.manifest import SCOPES
from tests.command_line import Ended, call, without_settings
from tests.slack.faults import Fault, Plan
from tests.slack.stage import at_slack
from tests.slack.standin import SlackStandIn


async def check(slack: SlackStandIn, folder: Path, *words: str, **settings: str) -> Ended:
    env = without_settings(folder, FOCAL_SLACK_API_URL=slack.api, **settings)
    return await asyncio.to_thread(call, "check", *words, env=env)


def test_what_is_in_order_is_said_and_no_secret_is_shown(tmp_path: Path) -> None:
    @at_slack
    async def story(slack: SlackStandIn) -> None:
        tokens = {"FOCAL_SLACK_BOT_TOKEN": str(slack.bot_token), "FOCAL_SLACK_APP_TOKEN": slack.app_token}
        told = await check(slack, tmp_path, **tokens)
        assert (told.returncode, told.stderr) == (0, "")
        assert f"slack: token: good, for the workspace Coordination ({slack.team.id})" in told.stdout
        assert f"slack: scopes: all {len(SCOPES)} are granted" in told.stdout
        assert "slack: app token: good" in told.stdout
        assert [token for token in tokens.values() if token in told.stdout] == []

    story()


def test_each_scope_that_is_missing_is_named_with_what_it_is_for(tmp_path: Path) -> None:
    @at_slack
    async def story(slack: SlackStandIn) -> None:
        slack.world.app.scopes = [each for each in SCOPES if each not in ("reactions:write", "users:read.email")]
        slack.world.install(slack.team)
        told = await check(slack, tmp_path, FOCAL_SLACK_BOT_TOKEN=str(slack.bot_token))
        assert told.returncode == 2
        assert told.stderr.splitlines() == [
            "focal: slack: nothing comes in: set FOCAL_SLACK_APP_TOKEN for sockets, or FOCAL_SLACK_SIGNING_SECRET",
            *(
                f"focal: slack: scope: {each} is missing, {SCOPES[each]}; "
                "install the app anew from `focal slack manifest`"
                for each in ("reactions:write", "users:read.email")
            ),
        ]

    story()


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"BOT_TOKEN": "xoxb-wrong"}, "FOCAL_SLACK_BOT_TOKEN is not taken by Slack (invalid_auth)"),
        ({"APP_TOKEN": "xapp-wrong"}, "FOCAL_SLACK_APP_TOKEN is not taken by Slack (invalid_auth)"),
        ({"APP_TOKEN": "xapp-wrong"}, "token: set FOCAL_SLACK_BOT_TOKEN"),
        ({"CLIENT_ID": "1.2"}, "set FOCAL_SLACK_CLIENT_SECRET beside FOCAL_SLACK_CLIENT_ID"),
        ({"CLIENT_ID": "1.2"}, "set FOCAL_SECRET_KEY, since tokens of workspaces are stored only sealed"),
    ],
)
def test_a_token_that_is_no_good_and_what_lacks_its_other_half_is_named(
    tmp_path: Path, settings: dict[str, str], told: str
) -> None:
    @at_slack
    async def story(slack: SlackStandIn) -> None:
        found = await check(slack, tmp_path, **{f"FOCAL_SLACK_{name}": value for name, value in settings.items()})
        assert (found.returncode, told in found.stderr) == (2, True)

    story()


def test_a_persons_token_and_one_of_a_whole_organisation_are_said_to_be_none_of_focals(tmp_path: Path) -> None:
    @at_slack
    async def story(slack: SlackStandIn) -> None:
        person = slack.person("office@example.org")
        # Of a file only Slack says what token it holds.
        file = tmp_path / "token"
        file.write_text(slack.world.own_token(slack.team, person.id).value)
        file.chmod(0o600)
        found = await check(slack, tmp_path, FOCAL_SLACK_BOT_TOKEN_FILE=str(file))
        assert "FOCAL_SLACK_BOT_TOKEN is a person's own; set that of the bot" in found.stderr
        assert "scope:" not in found.stderr
        slack.team.organisation = "E1"
        found = await check(slack, tmp_path, FOCAL_SLACK_BOT_TOKEN=slack.bot_token)
        assert found.returncode == 2
        assert "is of an install for a whole organisation" in found.stderr

    story()


def test_a_slack_that_is_not_reached_is_no_fault_of_the_token(tmp_path: Path) -> None:
    @at_slack
    async def story(slack: SlackStandIn) -> None:
        slack.faults.add(Plan(Fault.RESET, "auth.test"))
        found = await check(slack, tmp_path, FOCAL_SLACK_BOT_TOKEN=str(slack.bot_token))
        assert "could not be tried, Slack is not reached" in found.stderr

    story()


def test_an_address_is_tried_and_one_that_is_not_focals_is_named(tmp_path: Path) -> None:
    @at_slack
    async def story(slack: SlackStandIn) -> None:
        known = {"FOCAL_SLACK_BOT_TOKEN": str(slack.bot_token), "FOCAL_SLACK_SIGNING_SECRET": "a-secret"}
        other = await check(slack, tmp_path, "--host", slack.address, **known)
        assert f"URL: {slack.address}/slack/events answers 404" in other.stderr
        gone = await check(slack, tmp_path, "--host", "http://127.0.0.1:1", **known)
        assert "is not reached" in gone.stderr
        wrong = await check(slack, tmp_path, "--host", "ftp://focal.example.org", **known)
        assert "--host: ftp://focal.example.org is no address" in wrong.stderr

    story()
