"""The HTTP side of the stand-in: the Web API, the files' host, the response_urls, the links."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from aiohttp import web

from tests.slack.call import Call, House, arguments, check_needs, check_token
from tests.slack.faults import Fault, Plan
from tests.slack.ledger import Called
from tests.slack.methods import chat, conversations, files, people, views
from tests.slack.oauth import Consent
from tests.slack.refusals import Json, Refused
from tests.slack.responses import Responses
from tests.slack.rules import rules
from tests.slack.sockets import Sockets
from tests.slack.world import Token
from tests.standins import Faults

PACED = {"chat.postMessage"}


@cache
def methods() -> dict[str, Callable[[Call], Json]]:
    return {
        name: method for area in (chat, conversations, files, people, views) for name, method in area.METHODS.items()
    }


class Server:
    """Answers the app."""

    def __init__(
        self, house: House, faults: Faults[Plan], consent: Consent, sockets: Sockets, responses: Responses
    ) -> None:
        self._house, self._faults, self._consent = house, faults, consent
        self._sockets, self._responses = sockets, responses
        self._runner: web.AppRunner | None = None
        self.port = 0

    async def open(self) -> None:
        """Begins to listen; after ``shut`` on the same port."""
        app = web.Application(client_max_size=64 * 1024**2)
        app.router.add_route("*", "/api/{method}", self._api)
        app.router.add_get("/oauth/v2/authorize", self._agree)
        app.router.add_get("/link/", self._sockets.accept)
        app.router.add_get("/files-pri/{id}/download/{name}", self._download)
        app.router.add_post("/upload/{team}/{id}", self._upload)
        app.router.add_post("/respond/{id}", self._respond)
        self._runner = web.AppRunner(app, handler_cancellation=True, access_log=None, shutdown_timeout=0.05)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]

    async def shut(self) -> None:
        """Refuses connections from now on."""
        if self._runner is not None:
            await self._sockets.close()
            await self._runner.cleanup()

    async def _api(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        try:
            args = await arguments(request)
        except Refused as refused:
            return web.json_response(refused.body, status=refused.status)
        called = Called(method, args, self._house.world.clock.now())
        self._house.ledger.calls.append(called)
        plan = self._faults.take(method, str(args.get("channel", "")))
        called.fault = plan.kind if plan else ""
        answer = await self._meet(plan, request, called)
        self._house.ledger.note()
        return answer

    async def _meet(self, plan: Plan | None, request: web.Request, called: Called) -> web.StreamResponse:
        if plan is not None and plan.kind in (Fault.REVOKED, Fault.ARCHIVED):
            self._change_world(plan, called)
            plan = None
        if plan is not None and not (plan.acts or plan.kind in (Fault.NO_TS, Fault.TRUNCATED)):
            return await self._faults.strike(plan, request, {"ok": True})
        try:
            body, status, headers = self._answer(request, called), 200, self._scopes(called)
        except Refused as refused:
            body, status, headers = refused.body, refused.status, refused.headers
        self._house.ledger.note()
        if plan is not None:
            return await self._faults.strike(plan, request, body)
        called.answer = body
        return web.json_response(body, status=status, headers=headers)

    def _scopes(self, called: Called) -> dict[str, str]:
        """What the token may do, which Slack tells with each answer."""
        token = self._house.world.tokens.get(str(called.args.get("token")))
        return {"x-oauth-scopes": ",".join(token.scopes)} if token else {}

    def _change_world(self, plan: Plan, called: Called) -> None:
        world = self._house.world
        token = world.tokens.get(str(called.args.get("token")))
        if plan.kind is Fault.REVOKED and token is not None:
            token.state = "token_revoked"
        for team in world.teams.values():
            if plan.kind is Fault.ARCHIVED and called.args.get("channel") in team.channels:
                team.channels[called.args["channel"]].archived = True

    def _answer(self, request: web.Request, called: Called) -> Json:
        if called.method == "oauth.v2.access":
            return self._consent.access(called.args, request.headers.get("Authorization", ""))
        rule = rules().get(called.method)
        if rule is None:
            raise Refused("unknown_method")
        token = check_token(self._house.world, called.args, rule)
        check_needs(called.args, rule)
        channel = str(called.args["channel"]) if called.method in PACED else ""
        self._house.pace.check(called.method, token.team_id, rule.tier, channel)
        call = Call(self._house, called.method, called.args, token)
        if rule.by_kind:
            call.channel(by_kind=rule.by_kind)
        return methods()[called.method](call)

    async def _agree(self, request: web.Request) -> web.StreamResponse:
        """The consent page, on which somebody of the first workspace (or of ``team``) agrees at once."""
        teams = self._house.world.teams
        team = teams[request.query.get("team") or next(iter(teams))]
        try:
            onward = self._consent.agree(str(request.url), team, next(iter(team.members)))
        except Refused as refused:
            return web.json_response(refused.body, status=400)
        raise web.HTTPFound(onward)

    def _token(self, request: web.Request) -> Token | None:
        value = request.headers.get("Authorization", "").removeprefix("Bearer ")
        token = self._house.world.tokens.get(value)
        return token if token and token.state == "good" and "files:read" in token.scopes else None

    async def _download(self, request: web.Request) -> web.StreamResponse:
        """The bytes; without a good token the sign-in page, as a redirect."""
        team, _, id = request.match_info["id"].partition("-")
        found = self._house.world.teams[team].files.get(id)
        token = self._token(request)
        if found is not None and found.elsewhere:
            raise web.HTTPFound(found.elsewhere)
        if token is None or token.team_id != team:
            raise web.HTTPFound(f"{self._house.address()}/signin")
        if found is None:
            raise web.HTTPNotFound
        return web.Response(body=found.content, content_type=found.mimetype)

    async def _upload(self, request: web.Request) -> web.StreamResponse:
        found = self._house.world.teams[request.match_info["team"]].files[request.match_info["id"]]
        found.content = await request.read()
        return web.Response(text=f"OK - {len(found.content)}")

    async def _respond(self, request: web.Request) -> web.StreamResponse:
        try:
            self._responses.take(request.match_info["id"], await request.text())
        except Refused as refused:
            return web.json_response(refused.body, status=404 if refused.error.endswith("_url") else 400)
        return web.json_response({"ok": True})
