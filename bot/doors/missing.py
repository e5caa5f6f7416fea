"""What Focal lacks at a platform, each in a line for the operator, and whether it is reached from outside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import aiohttp

UNSIGNED = 401
Line = tuple[bool, str]
"""Whether something is in order, and what is said of it."""


@dataclass(frozen=True)
class Seen:
    """``good``: what was found in order; ``missing``: what is not, with what to do about it."""

    good: Sequence[str]
    missing: Sequence[str]


def to_seen(found: Sequence[Line]) -> Seen:
    return Seen([line for is_good, line in found if is_good], [line for is_good, line in found if not is_good])


async def try_address(session: aiohttp.ClientSession, url: str) -> Line:
    """A request that nobody signed must be turned away by Focal itself: then the platform's own come through too."""
    try:
        async with session.post(url, data=b"{}", allow_redirects=False) as answer:
            status, body = answer.status, await answer.content.read(1)
    except (aiohttp.ClientError, OSError, TimeoutError, ValueError) as fault:
        return False, f"URL: {url} is not reached ({type(fault).__name__})"
    if status == UNSIGNED and not body:
        return True, f"URL: {url} is Focal"
    return False, f"URL: {url} answers {status}, as Focal does not; is `focal serve` running behind it?"
