"""The keys with which Teams signs, each with the channels it speaks for. They are fetched off the path of requests as
far as can be: kept for a day, fetched anew for a key that is not known, and then not again for a while."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from time import monotonic
from typing import Any

import aiohttp
import jwt
import structlog

from bot.doors.payload import every, text

# Seconds. Whoever sends tokens of made-up keys can't make Focal ask more often.
FRESH, AGAIN, PATIENCE = 86_400.0, 60.0, 5.0
LARGEST = 1_000_000
log = structlog.get_logger()


@dataclass(frozen=True)
class Key:
    """``channels`` are those that it speaks for."""

    key: jwt.PyJWK
    channels: frozenset[str]


class NoKeys(Exception):
    """The keys can't be had now; nothing that comes in can be told apart from a forgery."""


class Keys:
    """``metadata_url`` names the address of the keys; ``clock`` counts seconds."""

    def __init__(self, metadata_url: str, clock: Callable[[], float] = monotonic) -> None:
        self._url, self._clock = metadata_url, clock
        self._known: Mapping[str, Key] = {}
        self._fetched = self._asked = float("-inf")
        self._fetching: asyncio.Task[None] | None = None

    async def find(self, name: str) -> Key | None:
        """The key of this name; nothing where there is none. Raises ``NoKeys`` while none were ever had."""
        now = self._clock()
        stale = name not in self._known or now - self._fetched > FRESH
        if stale and (now - self._asked >= AGAIN or self._fetching is not None):
            await self._fetch_once(now)
        if not self._known:
            raise NoKeys
        return self._known.get(name)

    async def _fetch_once(self, now: float) -> None:
        """However many requests wait for it."""
        if self._fetching is None:
            self._asked = now
            self._fetching = asyncio.create_task(self._fetch(now))
        task = self._fetching
        try:
            await asyncio.shield(task)
        finally:
            if task.done():
                self._fetching = None

    async def _fetch(self, now: float) -> None:
        try:
            async with asyncio.timeout(PATIENCE), aiohttp.ClientSession() as session:
                where = text(await _read(session, self._url), "jwks_uri")
                found = _keys(await _read(session, where))
        except (aiohttp.ClientError, OSError, TimeoutError, ValueError) as fault:
            # Those that were had before go on being good: a key is withdrawn after days, not after minutes.
            log.error("teams_keys_not_had", cause=type(fault).__name__)
            # Of an outage none is to blame whose key is not known: the next one asks again soon.
            self._asked = now - AGAIN + PATIENCE
            return
        self._known, self._fetched = found, now


async def _read(session: aiohttp.ClientSession, url: str) -> Mapping[str, Any]:
    async with session.get(url, allow_redirects=False) as answer:
        if answer.status != 200 or (answer.content_length or 0) > LARGEST:
            raise ValueError(f"{answer.status}")
        found = await answer.json(content_type=None)
    return found if isinstance(found, Mapping) else {}


def _keys(told: Mapping[str, Any]) -> Mapping[str, Key]:
    found = {}
    for each in every(told, "keys"):
        name, channels = text(each, "kid"), each.get("endorsements")
        if name and text(each, "kty") == "RSA":
            speaks = frozenset(map(str, channels)) if isinstance(channels, list) else frozenset[str]()
            found[name] = Key(jwt.PyJWK.from_dict(dict(each), algorithm="RS256"), speaks)
    if not found:
        raise ValueError("no keys")
    return found
