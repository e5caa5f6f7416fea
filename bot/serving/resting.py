"""What becomes of what pages ask for, and those of letters, while the database is away: they can say so."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import fields, replace
from functools import wraps
from typing import Any, TypeVar

import structlog

from bot.doors.mail.house import House as MailHouse
from bot.doors.web.house import House, Resting
from storage.database import is_trouble

log = structlog.get_logger()
# What is told without the records, and what every page asks first, with how many seconds it may take: a database that
# hangs would else let people wait before an empty page. What comes after may take as long as it likes.
AT_ONCE, FIRST, PATIENCE = ("now",), "sit", 10.0
Rooms = TypeVar("Rooms", House, MailHouse)


def telling(house: Rooms, first: str = FIRST, patience: float = PATIENCE) -> Rooms:
    """The same rooms, which raise ``Resting`` where trouble of the database is the reason. ``patience`` in seconds:
    for what is asked ``first``."""
    asked = {each.name: getattr(house, each.name) for each in fields(house)}
    told: dict[str, Any] = {name: _telling(call) for name, call in asked.items() if name not in AT_ONCE}
    told[first] = _telling(_within(patience, asked[first]))
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
