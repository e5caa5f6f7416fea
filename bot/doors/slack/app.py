"""The app as Bolt has it. All that comes in ends in the first middleware: it is kept before it is acknowledged, which
Bolt would do the other way round, and routed by ``read`` rather than by listeners."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.middleware.async_middleware import AsyncMiddleware
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from bot.doors.slack.intake import Intake

log = structlog.get_logger()


class TakeIn(AsyncMiddleware):
    """Hands every payload to the intake, and ends there."""

    def __init__(self, intake: Intake) -> None:
        self._intake = intake

    async def async_process(
        self, *, req: AsyncBoltRequest, resp: BoltResponse, next: Callable[[], Awaitable[BoltResponse]]
    ) -> BoltResponse:
        try:
            body = dict(await self._intake.receive(req.body))
        except Exception as fault:
            # Not acknowledged: Slack brings an event again, and tells a person that their act did not work.
            log.error("slack_not_taken", exc_info=fault)
            return BoltResponse(status=503, body="")
        return BoltResponse(status=200, body=body or "")


def to_app(intake: Intake, client: AsyncWebClient) -> AsyncApp:
    """Bolt over ``client``, whose address its clients for each workspace inherit. Requests are verified before they
    come here, see ``bot.doors.slack.verify``."""
    return AsyncApp(
        # Else Bolt reads the whole stack of calls for one.
        name="focal",
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
