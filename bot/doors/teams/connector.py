"""The SDK's way to Teams: one pool of connections, tokens from the login, each call tried once and not for long."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from microsoft_teams.api.activities.message import MessageActivityInput
from microsoft_teams.api.auth.cloud_environment import PUBLIC, CloudEnvironment
from microsoft_teams.api.clients.api_client import ApiClient
from microsoft_teams.apps import App
from microsoft_teams.apps.http import HttpRouteHandler
from microsoft_teams.common import ClientOptions

# A try must end well within the time that the claim of a message gives it.
SECONDS = 8.0
Token = Callable[..., str | Awaitable[str]]


class NoToken(Exception):
    """The login gave no token: nothing was sent."""


class _Unserved:
    """The SDK's own way in, which is not opened: what comes in is let in by ``bot.doors.teams.verify``."""

    def register_route(self, method: str, path: str, handler: HttpRouteHandler) -> None:
        raise RuntimeError("the way in is Focal's own")

    def serve_static(self, path: str, directory: str) -> None:
        raise RuntimeError("the way in is Focal's own")

    async def start(self, port: int) -> None:
        raise RuntimeError("the way in is Focal's own")

    async def stop(self) -> None:
        """Nothing was started."""


def to_app(
    app_id: str,
    *,
    secret: str = "",
    tenant: str = "",
    token: Token | None = None,
    cloud: CloudEnvironment = PUBLIC,
    seconds: float = SECONDS,
) -> App:
    """The SDK's app. ``tenant`` for an app of one organisation; ``token`` gives tokens in place of the login."""
    given: dict[str, Any] = {"tenant_id": tenant or None, "cloud": cloud}
    given |= {"token": token} if token is not None else {"client_secret": secret}
    return App(
        client_id=app_id,
        client=ClientOptions(timeout=seconds),
        http_server_adapter=_Unserved(),
        fetch_user_token=False,
        **given,
    )


class Connector:
    """Calls Teams over ``app``, at the service of each conversation."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._clients: dict[str, ApiClient] = {}

    @property
    def app_id(self) -> str:
        return self._app.id or ""

    def _at(self, service: str) -> ApiClient:
        if service not in self._clients:
            self._clients[service] = self._app.api.clone(service_url=service)
        return self._clients[service]

    async def ready(self) -> None:
        """Asks for a token first, so that its failure is not taken for that of what is to be sent. Raises
        ``NoToken``."""
        try:
            token = await self._app.token_provider.get_app_token()
        except Exception as fault:
            # The SDK raises whatever its client for tokens does; without one nothing was sent.
            raise NoToken(type(fault).__name__) from fault
        if token is None:
            raise NoToken("none given")

    async def post(self, service: str, conversation: str, activity: MessageActivityInput) -> str:
        """The id of the message; empty where Teams took it without saying."""
        sent = await self._at(service).conversations.create_activity(conversation, activity)
        # The SDK's own word for an id that did not come.
        return "" if sent.id.startswith("DO_NOT_USE") else sent.id

    async def edit(self, service: str, conversation: str, id_: str, activity: MessageActivityInput) -> str:
        return (await self._at(service).conversations.update_activity(conversation, id_, activity)).id

    async def open(self, service: str, tenant: str, user: str) -> str:
        """The chat with a person; opening one that is open changes nothing."""
        asked = {
            "bot": {"id": f"28:{self.app_id}"},
            "members": [{"id": user}],
            "tenantId": tenant,
            "isGroup": False,
            "channelData": {"tenant": {"id": tenant}},
        }
        answer = await self._at(service).http.post(f"{service.rstrip('/')}/v3/conversations", json=asked)
        found = answer.json()
        return str(found.get("id") or "") if isinstance(found, dict) else ""

    async def read(self, service: str, path: str, **query: str) -> Any:
        """Whatever stands at a path of the service."""
        return (await self._at(service).http.get(f"{service.rstrip('/')}{path}", params=query)).json()

    async def close(self) -> None:
        await self._app.http_client.http.aclose()
        await self._app.api.http.http.aclose()
