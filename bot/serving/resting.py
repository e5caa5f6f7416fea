"""What becomes of what the pages ask for while the database is away: they are told so, and can say so."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import fields, replace
from functools import wraps
from typing import Any

import structlog

from bot.doors.web.house import House, Resting
from storage.database import is_trouble

log = structlog.get_logger()
# What is told without the records, and what every page asks first, with how many seconds it may take: a database that
# hangs would else let people wait before an empty page. What comes after may take as long as it likes.
AT_ONCE, FIRST, PATIENCE = ("now",), "sit", 10.0


def telling(house: House, patience: float = PATIENCE) -> House:
    """The same rooms, which raise ``Resting`` where trouble of the database is the reason. ``patience`` in seconds."""
    asked = {each.name: getattr(house, each.name) for each in fields(house)}
    told: dict[str, Any] = {name: _telling(call) for name, call in asked.items() if name not in AT_ONCE}
    told[FIRST] = _telling(_within(patience, house.sit))
    return replace(house, **told)


def _within(seconds: float, call: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
    async def asked(*given: Any) -> Any:
        try:
            async with asyncio.timeout(seconds):
                return await call(*given)
        except TimeoutError as fault:
            log.error("records_away", reason="no answer")
            raise Resting from fault

    return asked


def _telling(call: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
    @wraps(call)
    async def told(*asked: Any, **named: Any) -> Any:
        try:
            return await call(*asked, **named)
        except Exception as fault:
            if not is_trouble(fault):
                raise
            log.error("records_away", reason=type(fault).__name__)
            raise Resting from fault

    return told
