"""What is let in: only what Teams signed for this app a moment ago, small and shallow enough to be an activity.

Everything that Microsoft asks of a token is asked here: issuer, audience, time, key, the channel that the key speaks
for, and that the service named in the token is the one named in the activity. The SDK's own check asks less (no
channel; no service where the activity names none; tokens of another product), and fetches keys without giving up the
loop.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import jwt

from bot.doors.payload import parsed, text
from bot.doors.teams.keys import Keys, NoKeys
from bot.doors.turned_away import TurnedAway

CHANNEL = "msteams"
LARGEST = 1_000_000
LEEWAY = 300
LONGEST_TOKEN = 8_000
BEARER = re.compile(r"Bearer ([\w-]+\.[\w-]+\.[\w-]+)", re.ASCII)


@dataclass(frozen=True)
class Guard:
    """``app_id`` is whom tokens must be for, ``issuer`` whose they must be; ``services`` are the origins at which Teams
    may be answered."""

    app_id: str
    issuer: str
    keys: Keys
    services: frozenset[str]

    async def verified(self, body: bytes, authorization: str) -> dict[str, Any]:
        """The activity of a request.

        Raises ``TurnedAway``: 401 for a token that is not good, 403 for one that is not good for this activity, 413
        where it is too large, 400 where it is no activity, 503 while there are no keys to judge by.
        """
        if len(body) > LARGEST:
            raise TurnedAway(413, "too large")
        # The token first: what nobody vouches for is not even read.
        claims, channels = await self._claims(authorization)
        told = _to_activity(body)
        self._check(told, claims, channels)
        return told

    async def _claims(self, authorization: str) -> tuple[Mapping[str, Any], frozenset[str]]:
        found = BEARER.fullmatch(authorization) if len(authorization) <= LONGEST_TOKEN else None
        if found is None:
            raise TurnedAway(401, "no token")
        try:
            head = jwt.get_unverified_header(found[1])
            name = head.get("kid")
            key = await self.keys.find(name) if isinstance(name, str) else None
            if key is None or head.get("alg") != "RS256":
                raise TurnedAway(401, "a key that is not known")
            claims: dict[str, Any] = jwt.decode(
                found[1],
                key.key,
                algorithms=["RS256"],
                audience=self.app_id,
                issuer=self.issuer,
                leeway=LEEWAY,
                options={"require": ["exp", "iss", "aud"]},
            )
        except jwt.InvalidTokenError as fault:
            raise TurnedAway(401, type(fault).__name__) from None
        except NoKeys:
            raise TurnedAway(503, "no keys") from None
        return claims, key.channels

    def _check(self, told: Mapping[str, Any], claims: Mapping[str, Any], channels: frozenset[str]) -> None:
        if text(told, "channelId") != CHANNEL or CHANNEL not in channels:
            raise TurnedAway(403, "another channel")
        service = text(told, "serviceUrl")
        if not service or text(claims, "serviceurl").rstrip("/") != service.rstrip("/"):
            raise TurnedAway(403, "another service than the token's")
        if not is_allowed(service, self.services):
            raise TurnedAway(403, "a service that is not among those allowed")


def to_origin(url: str) -> str:
    """Scheme, host and port, as they are compared; empty for what is no address."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return ""
    if parts.scheme not in ("https", "http") or not parts.hostname or parts.username or parts.password:
        return ""
    return f"{parts.scheme}://{parts.hostname}" + (f":{port}" if port else "")


def is_allowed(service: str, origins: Iterable[str]) -> bool:
    """Whether Focal's token may be sent there: the whole origin counts, for anybody may register names beside it."""
    plain = "?" not in service and "#" not in service and "\\" not in service and service.isprintable()
    return plain and bool(to_origin(service)) and to_origin(service) in origins


def _to_activity(body: bytes) -> dict[str, Any]:
    try:
        found = parsed(body.decode("utf-8"))
    except ValueError:
        raise TurnedAway(400, "no JSON") from None
    if not isinstance(found, dict):
        raise TurnedAway(400, "no activity")
    return found
