"""The tokens with which the app calls the connector: given out for its secret, and looked at on every call."""

from __future__ import annotations

import time
from dataclasses import dataclass

import jwt

from tests.teams.refusals import Json, Refused, unauthorized

SCOPE = "https://api.botframework.com/.default"
SECRET = "evidently-no-secret-of-anybody-0123456789"


@dataclass
class Grant:
    """A token given out; ``state`` is good, revoked or expired."""

    app_id: str
    tenant: str
    state: str = "good"


class Tokens:
    """Those given out; ``tenants`` are the authorities that know the app."""

    def __init__(self, app_id: str, secret: str, tenants: set[str]) -> None:
        self.app_id, self.secret, self.tenants = app_id, secret, tenants
        self.given: dict[str, Grant] = {}
        self.refuse = False  # the login answers invalid_client from now on

    def give(self, tenant: str = "botframework.com") -> str:
        """A good token; its text is a JWT, since the SDK reads one."""
        now = int(time.time())
        claims: Json = {"aud": "https://api.botframework.com", "appid": self.app_id, "tid": tenant}
        claims |= {"iat": now, "nbf": now, "exp": now + 3600, "jti": str(len(self.given))}
        token = jwt.encode(claims, SECRET, algorithm="HS256")
        self.given[token] = Grant(self.app_id, tenant)
        return token

    def provide(self, scope: str | list[str], tenant: str | None = None) -> str:
        """What the SDK takes as ``token=``: no login over the network, the same tokens."""
        assert scope in (SCOPE, [SCOPE]), f"a token for {scope} is no token for the connector"
        return self.give(tenant or "botframework.com")

    def answer(self, tenant: str, form: Json) -> Json:
        """The answer of the token endpoint; refuses as the login of Microsoft does."""
        known = (form.get("client_id"), form.get("client_secret")) == (self.app_id, self.secret)
        if form.get("grant_type") != "client_credentials":
            raise _refused("unsupported_grant_type", "AADSTS70003: The grant type is not supported.")
        if tenant not in self.tenants:
            raise _refused("invalid_request", f"AADSTS90002: Tenant '{tenant}' not found.")
        if form.get("scope") != SCOPE:
            raise _refused("invalid_scope", "AADSTS70011: The scope is not valid.")
        if not known or self.refuse:
            raise _refused("invalid_client", "AADSTS7000215: Invalid client secret provided.", 401)
        return {"token_type": "Bearer", "expires_in": 3599, "ext_expires_in": 3599, "access_token": self.give(tenant)}

    def check(self, header: str) -> Grant:
        """The grant behind an Authorization header; 401 where there is no good one."""
        grant = self.given.get(header.removeprefix("Bearer "))
        if not header.startswith("Bearer ") or grant is None or grant.state != "good":
            raise unauthorized()
        return grant


def _refused(error: str, text: str, status: int = 400) -> Refused:
    return Refused(status, error, text, body={"error": error, "error_description": text})
