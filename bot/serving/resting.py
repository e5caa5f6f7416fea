"""What becomes of what the pages ask for while the database is away: they are told so, and can say so."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import fields, replace
from functools import wraps
from typing import Any

import structlog

from bot.doors.web.house import House, Resting
from storage.database import is_trouble

log = structlog.get_logger()
# What is told without the records.
AT_ONCE = ("now",)


def telling(house: House) -> House:
    """The same rooms, which raise ``Resting`` where trouble of the database is the reason."""
    asked = {each.name: getattr(house, each.name) for each in fields(house)}
    told: dict[str, Any] = {name: _telling(call) for name, call in asked.items() if name not in AT_ONCE}
    return replace(house, **told)


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
