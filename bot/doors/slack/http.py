"""The way in over HTTP: one address for events, commands and interactions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import structlog
from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.doors.slack.intake import Intake
from bot.doors.slack.verify import LARGEST, verified
from bot.doors.turned_away import TurnedAway, read_body

PATH = "/slack/events"
log = structlog.get_logger()


@dataclass(frozen=True)
class Gate:
    """``secret`` signs what Slack sends; empty: nothing is let in. ``clock`` gives seconds of the epoch."""

    intake: Intake
    secret: Callable[[], str]
    clock: Callable[[], float]


class Events:
    """The address itself, before all others: what those need would cost as much as all that is done here."""

    def __init__(self, app: ASGIApp, gate: Gate) -> None:
        self._app, self._gate = app, gate

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] != PATH or scope["method"] != "POST":
            await self._app(scope, receive, send)
        else:
            answer = await _receive(self._gate, Request(scope, receive))
            await answer(scope, receive, send)


def add_events(web: FastAPI, gate: Gate) -> None:
    """Serves the address."""
    web.add_middleware(Events, gate=gate)


async def _receive(gate: Gate, request: Request) -> Response:
    try:
        payload = verified(await read_body(request, LARGEST), request.headers, gate.secret(), gate.clock())
    except TurnedAway as away:
        log.warning("slack_turned_away", status=away.status, reason=away.reason)
        return Response(status_code=away.status)
    body = await gate.intake.acknowledge(payload)
    if body is None:
        return Response(status_code=503)
    return JSONResponse(dict(body)) if body else Response()
