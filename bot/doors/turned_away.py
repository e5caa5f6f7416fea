"""What a platform asks of a door over HTTP, and what is turned away of it."""

from __future__ import annotations

from fastapi import Request


class TurnedAway(Exception):
    """A request that is not from the platform, or not one that can be read; ``status`` is all that it is told,
    ``reason`` is for operators."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status, self.reason = status, reason


async def read_body(request: Request, most: int) -> bytes:
    """The body as it came, read no further than the ``most`` bytes that the platform could send."""
    found = bytearray()
    async for chunk in request.stream():
        found += chunk
        if len(found) > most:
            raise TurnedAway(413, "too large")
    return bytes(found)
