"""A browser on its way through an install: led to Slack and back."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from fastapi import FastAPI
from pydantic import SecretStr

from bot.doors.slack.install_pages import add_install_pages
from bot.doors.slack.oauth import BACK_PATH, INSTALL_PATH
from bot.serving.installations import StoredStates, to_installs
from bot.settings import Settings
from storage.database import Database
from tests.bot.doors.slack.test_out_installs import KEYS, clients_of, flow_of, team_two
from tests.slack.faults import Fault, Plan
from tests.slack.stage import at_slack
from tests.slack.standin import SlackStandIn


async def got(web: FastAPI, address: str, **headers: str) -> tuple[int, dict[str, str]]:
    """What a browser is answered."""
    answers = list[Any]()

    async def send(message: Any) -> None:
        answers.append(message)

    async def receive() -> Any:
        return {"type": "http.request", "body": b""}

    path, _, query = address.partition("?")
    sent = [(name.encode(), value.encode()) for name, value in headers.items()]
    scope = {"type": "http", "method": "GET", "path": path, "query_string": query.encode(), "headers": sent}
    await web(scope, receive, send)
    return answers[0]["status"], {name.decode(): value.decode() for name, value in answers[0]["headers"]}


def test_the_browser_is_led_to_slack_and_back_and_told_nothing_where_that_fails(
    database: Database, now: datetime
) -> None:
    @at_slack
    async def story(slack: SlackStandIn) -> None:
        async with clients_of(slack) as clients:
            settings, web = Settings(slack_allowed="*", secret_key=SecretStr(KEYS[0])), FastAPI()
            installs, second = to_installs(settings, database, clients), team_two(slack)
            add_install_pages(web, flow_of(slack, installs, StoredStates(database, lambda: now), clients))
            for fault in (Plan(Fault.RESET, "oauth.v2.access"), None):
                status, led = await got(web, INSTALL_PATH)
                assert status == 302
                onward = slack.consent.agree(led["location"], second, "U1").partition("?")[2]
                slack.faults.plans += [fault] if fault else []
                cookie = led["set-cookie"].partition(";")[0]
                status, _ = await got(web, f"{BACK_PATH}?{onward}", cookie=cookie)
                assert (status, installs.token(second.id) is None) == ((502, True) if fault else (200, False))

    story()
