"""Installing in a workspace, tokens that are renewed, and files on Slack's own host."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import aiohttp
import pytest

from tests.slack.refusals import Refused
from tests.slack.stage import at_slack, code, web_client
from tests.slack.standin import SlackStandIn

BACK = "https://focal.example.org/slack/oauth_redirect"


def _page(slack: SlackStandIn, client_id: str = "") -> str:
    id = client_id or slack.world.app.client_id
    return f"{slack.address}/oauth/v2/authorize?client_id={id}&scope=chat:write&state=s1&redirect_uri={BACK}"


def _agreed(slack: SlackStandIn) -> dict[str, str]:
    onward = slack.consent.agree(_page(slack), slack.world.add_team("Second"), "U1")
    assert onward.startswith(BACK)
    return {name: values[0] for name, values in parse_qs(urlsplit(onward).query).items()}


@at_slack
async def test_a_code_is_exchanged_once_for_a_token_that_works(slack: SlackStandIn) -> None:
    client, app, agreed = web_client(slack), slack.world.app, _agreed(slack)
    assert agreed["state"] == "s1"
    known = {"client_id": app.client_id, "client_secret": app.client_secret, "redirect_uri": BACK}
    told = await client.oauth_v2_access(code=agreed["code"], **known)
    assert (told["scope"], told["team"]["name"], told["is_enterprise_install"]) == ("chat:write", "Second", False)
    assert (await web_client(slack, told["access_token"]).auth_test())["team_id"] == told["team"]["id"]
    assert await code(client.oauth_v2_access(code=agreed["code"], **known)) == "code_already_used"
    assert await code(client.oauth_v2_access(code="x", **known)) == "invalid_code"


@at_slack
async def test_the_wrong_client_is_refused(slack: SlackStandIn) -> None:
    client, app, agreed = web_client(slack), slack.world.app, _agreed(slack)
    wrong = client.oauth_v2_access(client_id="1.2", client_secret=app.client_secret, code=agreed["code"])
    assert await code(wrong) == "invalid_client_id"
    wrong = client.oauth_v2_access(client_id=app.client_id, client_secret="x", code=agreed["code"])
    assert await code(wrong) == "bad_client_secret"
    known = {"client_id": app.client_id, "client_secret": app.client_secret}
    elsewhere = client.oauth_v2_access(code=agreed["code"], redirect_uri="https://other.example.org/", **known)
    assert await code(elsewhere) == "bad_redirect_uri"
    with pytest.raises(Refused):
        slack.consent.agree(_page(slack, "1.2"), slack.team, "U1")


@at_slack
async def test_the_consent_page_sends_the_browser_back(slack: SlackStandIn) -> None:
    async with aiohttp.request("GET", _page(slack), allow_redirects=False) as answer:
        assert (answer.status, answer.headers["Location"].partition("?")[0]) == (302, BACK)


@at_slack
async def test_a_token_that_rotates_dies_and_is_renewed_once(slack: SlackStandIn) -> None:
    slack.world.app.rotates = True
    client, app, agreed = web_client(slack), slack.world.app, _agreed(slack)
    known = {"client_id": app.client_id, "client_secret": app.client_secret}
    first = await client.oauth_v2_access(code=agreed["code"], redirect_uri=BACK, **known)
    slack.clock.forward(first["expires_in"])
    assert await code(web_client(slack, first["access_token"]).auth_test()) == "token_expired"
    renew = {"grant_type": "refresh_token", "refresh_token": first["refresh_token"], **known}
    second = await client.oauth_v2_access(**renew)
    await web_client(slack, second["access_token"]).auth_test()
    assert await code(client.oauth_v2_access(**renew)) == "invalid_refresh_token"


@at_slack
async def test_a_file_is_read_with_the_token_and_otherwise_leads_to_the_sign_in_page(slack: SlackStandIn) -> None:
    office = slack.person("office@example.org")
    file = slack.file("notes.txt", b"ACTION: send the text", office)
    told = (await web_client(slack).files_info(file=file.id))["file"]
    bearer = {"Authorization": f"Bearer {slack.bot_token}"}
    async with aiohttp.ClientSession() as session:
        async with session.get(told["url_private_download"], headers=bearer) as answer:
            assert await answer.read() == file.content
        async with session.get(told["url_private_download"], allow_redirects=False) as answer:
            assert (answer.status, answer.headers["Location"]) == (302, f"{slack.address}/signin")
        file.elsewhere = "https://elsewhere.example.org/"
        async with session.get(file.url, headers=bearer, allow_redirects=False) as answer:
            assert answer.headers["Location"] == file.elsewhere
    assert await code(web_client(slack).files_info(file="F0NOTHING")) == "file_not_found"


@at_slack
async def test_the_app_puts_up_a_file(slack: SlackStandIn) -> None:
    channel = slack.channel("room")
    await web_client(slack).files_upload_v2(channel=channel.id, filename="report.txt", content="Report")
    assert [each.files[0]["name"] for each in slack.ledger.posted(channel.id)] == ["report.txt"]
