"""The app as Bolt has it, for sockets. All that comes in ends in the first middleware: it is kept before it is
acknowledged, which Bolt would do the other way round, and routed by ``read`` rather than by listeners. What comes by
HTTP goes the same way without it, see ``bot.doors.slack.http``."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.middleware.async_middleware import AsyncMiddleware
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from bot.doors.slack.intake import Intake


class TakeIn(AsyncMiddleware):
    """Hands every payload to the intake, and ends there."""

    def __init__(self, intake: Intake) -> None:
        self._intake = intake

    async def async_process(
        self, *, req: AsyncBoltRequest, resp: BoltResponse, next: Callable[[], Awaitable[BoltResponse]]
    ) -> BoltResponse:
        body = await self._intake.acknowledge(req.body)
        return BoltResponse(status=503 if body is None else 200, body=dict(body) if body else "")


def to_app(intake: Intake, client: AsyncWebClient) -> AsyncApp:
    """Bolt over ``client``, whose address its clients for each workspace inherit."""
    return AsyncApp(
        # Else Bolt reads the whole stack of calls for one.
        name="focal",
        # Else Bolt writes down what people said wherever Focal itself is to tell everything.
        logger=logging.getLogger("slack_bolt"),
        client=client,
        authorize=_nobody,
        before_authorize=TakeIn(intake),
        request_verification_enabled=False,
        ssl_check_enabled=False,
        process_before_response=True,
    )


async def _nobody(**_given: Any) -> AuthorizeResult:
    """Never asked: nothing goes past the intake."""
    return AuthorizeResult(enterprise_id=None, team_id=None)
