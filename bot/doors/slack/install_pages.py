"""The two addresses by which a workspace installs Focal, served beside the way in."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

import structlog
from fastapi import FastAPI, Request, Response
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from bot.doors.slack.oauth import BACK_PATH, INSTALL_PATH

log = structlog.get_logger()
Step = Callable[[AsyncBoltRequest], Awaitable[BoltResponse]]


def add_install_pages(web: FastAPI, flow: AsyncOAuthFlow) -> None:
    """Serves the flow; whatever goes wrong in it leaves no trace in the answer."""

    async def install(request: Request) -> Response:
        return await _taken(flow.handle_installation, request)

    async def back(request: Request) -> Response:
        return await _taken(flow.handle_callback, request)

    web.add_api_route(INSTALL_PATH, install, methods=["GET"], response_model=None)
    web.add_api_route(BACK_PATH, back, methods=["GET"], response_model=None)


async def _taken(step: Step, request: Request) -> Response:
    headers: dict[str, str | Sequence[str]] = {name: request.headers.getlist(name) for name in request.headers}
    try:
        answer = await step(AsyncBoltRequest(mode="http", body="", query=request.url.query, headers=headers))
    except Exception as fault:
        # The exchange is made by the SDK, which raises what it likes; only the kind of fault is logged, for it may hold
        # a code.
        log.error("install_failed", fault=type(fault).__name__)
        return Response("Slack could not be reached. Please begin again.", status_code=502)
    response = Response(answer.body, status_code=answer.status)
    for name, values in answer.headers.items():
        for value in values if name != "content-length" else ():
            response.headers.append(name, value)
    return response
