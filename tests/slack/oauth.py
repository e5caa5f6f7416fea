"""Installing the app in a workspace: the consent page, the code, the tokens."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from urllib.parse import parse_qs, urlencode, urlsplit

from tests.slack.refusals import Json, Refused
from tests.slack.world import Team, Token, World

LIFE = 600.0


@dataclass
class Code:
    """``until`` is a moment of Slack's clock."""

    team: Team
    user: str
    redirect: str
    scopes: list[str]
    until: float
    used: bool = False


class Consent:
    """The codes given, and what they were exchanged for."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._codes: dict[str, Code] = {}
        self._refresh: dict[str, Team] = {}

    def agree(self, address: str, team: Team, user: str) -> str:
        """A person agrees on the page at ``address``; answers where their browser is sent on to."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        if asked.get("client_id") != self._world.app.client_id:
            raise Refused("invalid_client_id")
        code, scopes = self._world.new_id("code-"), asked.get("scope", "").split(",")
        redirect = asked.get("redirect_uri", "")
        self._codes[code] = Code(team, user, redirect, scopes, self._world.clock.now() + LIFE)
        return f"{redirect}?{urlencode({'code': code, 'state': asked.get('state', '')})}"

    def access(self, args: Json, header: str) -> Json:
        """``oauth.v2.access``."""
        self._check_client(args, header)
        if args.get("grant_type") == "refresh_token":
            return self._renew(str(args.get("refresh_token")))
        return self._exchange(self._code(args))

    def _check_client(self, args: Json, header: str) -> None:
        id, secret = str(args.get("client_id", "")), str(args.get("client_secret", ""))
        if header.startswith("Basic "):
            id, _, secret = base64.b64decode(header[6:]).decode().partition(":")
        if id != self._world.app.client_id:
            raise Refused("invalid_client_id")
        if secret != self._world.app.client_secret:
            raise Refused("bad_client_secret")

    def _code(self, args: Json) -> Code:
        code = self._codes.get(str(args.get("code")))
        if code is None or self._world.clock.now() > code.until:
            raise Refused("invalid_code")
        if code.used:
            raise Refused("code_already_used")
        if args.get("redirect_uri", code.redirect) != code.redirect:
            raise Refused("bad_redirect_uri")
        code.used = True
        return code

    def _exchange(self, code: Code) -> Json:
        self._world.app.scopes = code.scopes
        token = self._world.install(code.team)
        return self._told(code.team, token) | {
            "authed_user": {"id": code.user},
            "enterprise": None,
            "is_enterprise_install": False,
        }

    def _renew(self, refresh: str) -> Json:
        team = self._refresh.pop(refresh, None)
        if team is None:
            raise Refused("invalid_refresh_token")
        return self._told(team, self._world.install(team))

    def _told(self, team: Team, token: Token) -> Json:
        told = {
            "ok": True,
            "access_token": token.value,
            "token_type": "bot",
            "scope": ",".join(token.scopes),
            "bot_user_id": team.bot.id,
            "app_id": self._world.app.id,
            "team": {"id": team.id, "name": team.name},
        }
        if self._world.app.rotates:
            refresh = self._world.new_id("xoxe-stand-in-")
            self._refresh[refresh] = team
            told |= {"refresh_token": refresh, "expires_in": 43_200}
        return told
