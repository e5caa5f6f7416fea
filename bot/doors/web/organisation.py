"""Signing in with the organisation's own account, by OpenID Connect: out with a code challenge, back with a code.

What comes back is believed only where it is signed by a key that the issuer publishes, made for us, by that issuer, for
this trip, and still fresh.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from authlib.integrations.base_client import OAuthError
from authlib.integrations.httpx_client import AsyncOAuth2Client
from authlib.oidc.core import CodeIDToken
from httpx2 import HTTPError
from joserfc import jwt
from joserfc.errors import InvalidKeyIdError, JoseError
from joserfc.jwk import KeySet
from joserfc.jws import JWSRegistry

from bot.doors.web.house import Vouched

SECONDS = 10
# A key alone proves nothing where it is the client's secret too: what is signed with one is not taken.
ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "Ed25519", "EdDSA")
SLACK_SECONDS = 60
KEPT_FOR = timedelta(hours=1)
LONGEST = 255


class Away(Exception):
    """The organisation's sign-in can't be reached, or answers what is no OpenID Connect."""


class NotVouched(Exception):
    """What came back proves nothing; the text says why, for the log."""


@dataclass(frozen=True)
class Trip:
    """Somebody is sent to ``url``; the rest is kept until they come back."""

    url: str
    state: str
    verifier: str
    nonce: str


@dataclass
class Organisation:
    """One issuer and we as its client. ``back`` is the address to which a browser comes back; with ``own_addresses`` an
    e-mail counts where the issuer doesn't say whether it is verified, since the organisation gave it out itself."""

    issuer: str
    client: str
    secret: Callable[[], str]
    back: str
    own_addresses: bool
    now: Callable[[], datetime]
    _known: dict[str, tuple[Any, datetime]] = field(default_factory=dict)

    async def set_out(self, lang: str) -> Trip:
        """A new trip of somebody who reads in ``lang``. Raises ``Away``."""
        described = await self._described()
        verifier, nonce = secrets.token_urlsafe(48), secrets.token_urlsafe(24)
        async with self._asking() as client:
            url, state = client.create_authorization_url(
                described["authorization_endpoint"],
                state=f"{lang}-{secrets.token_urlsafe(24)}",
                code_verifier=verifier,
                nonce=nonce,
                ui_locales=lang,
            )
        return Trip(url, state, verifier, nonce)

    async def come_back(self, code: str, verifier: str, nonce: str) -> Vouched:
        """Who has signed in. Raises ``Away``, and ``NotVouched`` for whatever can't be believed."""
        described = await self._described()
        async with self._asking() as client:
            token = await _asked(
                client.fetch_token(described["token_endpoint"], code=code, code_verifier=verifier, timeout=SECONDS)
            )
            claims = await self._claims(token, nonce, described)
            if "email" not in claims and "userinfo_endpoint" in described:
                claims = await _told(client, described["userinfo_endpoint"], claims)
        return self._vouched(claims)

    def _asking(self) -> Any:
        try:
            secret = self.secret()
        except OSError as fault:
            raise Away(f"the client's secret cannot be read: {fault}") from fault
        return AsyncOAuth2Client(
            client_id=self.client,
            client_secret=secret or None,
            scope="openid email",
            redirect_uri=self.back,
            code_challenge_method="S256",
            timeout=SECONDS,
        )

    async def _described(self) -> Mapping[str, Any]:
        found: Mapping[str, Any] = await self._read(f"{self.issuer.rstrip('/')}/.well-known/openid-configuration")
        if found.get("issuer") != self.issuer:
            raise Away(f"it calls itself {found.get('issuer')!r}")
        for name in ("authorization_endpoint", "token_endpoint", "jwks_uri"):
            # Keys and codes go nowhere in the open where the issuer itself doesn't.
            if str(found.get(name)).partition("://")[0] not in ("https", self.issuer.partition("://")[0]):
                raise Away(f"its {name} is {found.get(name)!r}")
        return found

    async def _read(self, url: str, *, anew: bool = False) -> Any:
        kept, until = self._known.get(url, (None, self.now()))
        if kept is not None and self.now() < until and not anew:
            return kept
        async with self._asking() as client:
            answer = await _asked(client.request("GET", url, withhold_token=True))
        found = _object(answer)
        self._known[url] = found, self.now() + KEPT_FOR
        return found

    async def _claims(self, token: Mapping[str, Any], nonce: str, described: Mapping[str, Any]) -> dict[str, Any]:
        told = str(token.get("id_token") or "")
        try:
            decoded = await self._decoded(told, described["jwks_uri"])
            claims = CodeIDToken(
                decoded.claims,
                decoded.header,
                {"iss": {"essential": True, "value": self.issuer}, "aud": {"essential": True, "value": self.client}},
                {"nonce": nonce, "client_id": self.client, "access_token": token.get("access_token")},
            )
            claims.validate(now=int(self.now().timestamp()), leeway=SLACK_SECONDS)
        except (JoseError, ValueError, TypeError, KeyError) as fault:
            raise NotVouched(f"{type(fault).__name__}: {fault}") from fault
        return dict(claims)

    async def _decoded(self, told: str, keys: str) -> Any:
        registry = JWSRegistry(algorithms=list(ALGORITHMS), strict_check_header=False)
        try:
            return jwt.decode(told, KeySet.import_key_set(await self._read(keys)), registry=registry)
        except InvalidKeyIdError:
            # The issuer has changed its keys since they were read.
            return jwt.decode(told, KeySet.import_key_set(await self._read(keys, anew=True)), registry=registry)

    def _vouched(self, claims: Mapping[str, Any]) -> Vouched:
        subject, email = str(claims.get("sub") or ""), claims.get("email")
        if not 0 < len(subject) <= LONGEST:
            raise NotVouched("there is no subject, or it is too long")
        said = claims.get("email_verified", self.own_addresses)
        # Some write the word rather than the value.
        verified = said is True or str(said).casefold() == "true"
        return Vouched(self.issuer, subject, str(email) if verified and isinstance(email, str) else "")


async def _asked(asking: Any) -> Any:
    try:
        return await asking
    except OAuthError as fault:
        raise NotVouched(f"{fault.error}: {fault.description}") from fault
    except (HTTPError, ValueError) as fault:
        raise Away(f"{type(fault).__name__}: {fault}") from fault


async def _told(client: Any, address: str, claims: dict[str, Any]) -> dict[str, Any]:
    """The claims with what the issuer tells besides; that it is of the same person must stand there."""
    told = _object(await _asked(client.get(address)))
    if told.get("sub") != claims.get("sub"):
        raise NotVouched("what is told besides is of somebody else")
    return {**claims, **{name: told[name] for name in ("email", "email_verified") if name in told}}


def _object(answer: Any) -> dict[str, Any]:
    try:
        found = answer.json() if answer.is_success else None
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise Away(f"{answer.request.url.host} answered {answer.status_code}")
    return found
