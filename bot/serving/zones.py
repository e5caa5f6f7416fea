"""New rules of time zones are taken up while the process runs: they may be installed two days before they hold."""

from __future__ import annotations

import asyncio

import structlog

from bot.app import Focal

EVERY = 900.0
log = structlog.get_logger()


async def follow_rules(focal: Focal, every: float = EVERY) -> None:
    """Looks every quarter of an hour, as long as the process lives; ``every`` in seconds."""
    known = await asyncio.to_thread(focal.zone_rules, focal.now())
    while True:
        await asyncio.sleep(every)
        try:
            known = await asyncio.to_thread(focal.renew_zone_rules, known, focal.now())
        except Exception as fault:
            # Whatever went wrong, the next round looks again.
            log.error("zone_rules_not_followed", exc_info=fault)
