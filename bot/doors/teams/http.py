"""The way in over HTTP: one address, at which Teams tells everything."""

from __future__ import annotations

import json

import structlog
from fastapi import FastAPI, Request, Response

from bot.doors.teams.intake import Intake
from bot.doors.teams.verify import LARGEST, Guard
from bot.doors.turned_away import TurnedAway, read_body

PATH = "/api/messages"
log = structlog.get_logger()


def add_way_in(web: FastAPI, guard: Guard, intake: Intake) -> None:
    """Serves it; whatever goes wrong leaves no trace in the answer."""

    async def receive(request: Request) -> Response:
        return await _receive(guard, intake, request)

    web.add_api_route(PATH, receive, methods=["POST"], response_model=None)


async def _receive(guard: Guard, intake: Intake, request: Request) -> Response:
    try:
        told = await guard.verified(await read_body(request, LARGEST), request.headers.get("authorization", ""))
    except TurnedAway as away:
        log.warning("teams_turned_away", status=away.status, reason=away.reason)
        return Response(status_code=away.status)
    try:
        answer = await intake.receive(told)
    except Exception as fault:
        # Not acknowledged: Teams brings an activity again, and tells a person that their act did not work.
        log.error("teams_not_taken", exc_info=fault)
        return Response(status_code=503)
    if told.get("type") != "invoke":
        return Response(status_code=202)
    return Response(json.dumps(answer, ensure_ascii=False), media_type="application/json")
