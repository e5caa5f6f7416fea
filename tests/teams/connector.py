"""The HTTP side of the stand-in: the connector that the app writes to."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable

from aiohttp import web

from tests.standins import Faults
from tests.teams.acts import ACTS, Answer
from tests.teams.call import Call, House
from tests.teams.faults import Plan
from tests.teams.ledger import Called
from tests.teams.looks import LOOKS
from tests.teams.refusals import Json, Refused, bad

# The service that knows all regions, and that of one region for one tenant.
SERVICES = ("/teams", "/{region:[a-z]+}/{tenant:[0-9a-f-]{36}}")
ROUTES = (
    ("POST", "/v3/conversations", "create"),
    ("POST", "/v3/conversations/{place}/activities", "post"),
    ("POST", "/v3/conversations/{place}/activities/{activity}", "reply"),
    ("PUT", "/v3/conversations/{place}/activities/{activity}", "update"),
    ("DELETE", "/v3/conversations/{place}/activities/{activity}", "delete"),
    ("GET", "/v3/conversations/{place}/activities/{activity}/members", "activity-members"),
    ("PUT", "/v3/conversations/{place}/activities/{activity}/reactions/{member}", "react"),
    ("GET", "/v3/conversations/{place}/members", "members"),
    ("GET", "/v3/conversations/{place}/pagedMembers", "paged-members"),
    ("GET", "/v3/conversations/{place}/members/{member}", "member"),
    ("GET", "/v3/teams/{place}", "team"),
    ("GET", "/v3/teams/{place}/conversations", "channels"),
    ("GET", "/v1/meetings/{place}", "meeting"),
)


class Connector:
    """Answers the app."""

    def __init__(self, house: House, faults: Faults[Plan]) -> None:
        self._house, self._faults = house, faults
        self._runner: web.AppRunner | None = None
        self.port = 0

    async def open(self) -> None:
        """Begins to listen; after ``shut`` on the same port."""
        app = web.Application(client_max_size=64 * 1024**2)
        for service in SERVICES:
            for method, path, what in ROUTES:
                app.router.add_route(method, service + path, self._taker(what))
        self._runner = web.AppRunner(app, handler_cancellation=True, access_log=None, shutdown_timeout=0.05)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self.port).start()
        self.port = self._runner.addresses[0][1]

    async def shut(self) -> None:
        """Refuses connections from now on."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    def _taker(self, what: str) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def take(request: web.Request) -> web.StreamResponse:
            return await self._take(what, request)

        return take

    async def _take(self, what: str, request: web.Request) -> web.StreamResponse:
        place = request.match_info.get("place", "")
        called = Called(what, place.partition(";")[0], {}, self._house.world.clock.now())
        self._house.ledger.calls.append(called)
        try:
            called.body = await _body(request)
            answer = await self._meet(what, request, called)
        except Refused as refused:
            called.status, called.code = refused.status, refused.code
            answer = _refusal(refused)
        self._house.ledger.note()
        return answer

    async def _meet(self, what: str, request: web.Request, called: Called) -> web.StreamResponse:
        plan = self._faults.take(what, called.conversation)
        called.fault = plan.kind if plan else ""
        if plan is not None and not plan.carried_out:
            return await self._struck(plan, request, called, {})
        status, body = self._answer(what, request, called)
        self._house.ledger.note()
        if plan is not None:
            return await self._struck(plan, request, called, body if isinstance(body, dict) else {})
        called.status = status
        return web.Response(status=status) if body is None else web.json_response(body, status=status)

    async def _struck(self, plan: Plan, request: web.Request, called: Called, body: Json) -> web.StreamResponse:
        self._house.ledger.note()
        answer = await self._faults.strike(plan, request, body)
        called.status = answer.status
        return answer

    def _answer(self, what: str, request: web.Request, called: Called) -> Answer:
        info, house = request.match_info, self._house
        call = Call(
            house,
            what,
            house.tokens.check(request.headers.get("Authorization", "")),
            info.get("region", ""),
            info.get("tenant", ""),
            info.get("place", ""),
            info.get("activity", ""),
            info.get("member", ""),
            called.body,
            dict(request.query),
        )
        house.pace.check(what, called.conversation, call.tenant_id or _tenant_of(house, called))
        return {**ACTS, **LOOKS}[what](call)


def _tenant_of(house: House, called: Called) -> str:
    return next((t.id for t in house.world.tenants.values() if called.conversation in t.conversations), "")


async def _body(request: web.Request) -> Json:
    if request.method in ("GET", "DELETE") or not request.can_read_body:
        return {}
    try:
        body = json.loads(await request.text())
    except ValueError:
        raise bad("Unable to parse the body.") from None
    if not isinstance(body, dict):
        raise bad("The body is no object.")
    return body


def _refusal(refused: Refused) -> web.Response:
    return web.json_response(refused.body, status=refused.status, headers=refused.headers)
