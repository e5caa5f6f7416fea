"""Silence is told: where something due has waited for five minutes, the operators hear of it by another platform.

The alarm is a message like any other, so that it is claimed, tried and kept as they are; one an hour for a platform.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import datetime, timedelta

import structlog
from sqlalchemy.orm import Session

from bot.app import Focal
from bot.serving.metrics import read_health
from bot.serving.personal import addressed
from handlers.answer import Code, Count, Line, Reply
from storage.mail_ways import open_operators_ways
from storage.messages import add_message
from storage.routes import find_operators_ways
from storage.served import list_served
from storage.settings import lock_setting, set_setting

STUCK = timedelta(minutes=5)
AGAIN = timedelta(hours=1)
USE = timedelta(hours=6)
EVERY = 60.0
log = structlog.get_logger()


async def watch_over(focal: Focal) -> None:
    """Looks every minute, as long as the process lives."""
    while True:
        await asyncio.sleep(EVERY)
        try:
            await asyncio.to_thread(raise_alarm, focal)
        except Exception as fault:
            log.error("alarm_failed", exc_info=fault)


def raise_alarm(focal: Focal) -> int:
    """Tells the operators of each platform that is stuck; returns how many messages were made."""
    health, now = read_health(focal)
    stuck = {platform: since for platform, since in health.overdue.items() if now - since > STUCK}
    for platform, since in stuck.items():
        log.error("delivery_stuck", platform=platform, minutes=(now - since) // timedelta(minutes=1))
    if not stuck:
        return 0
    with focal.database.writing() as session:
        return sum(_alarm(session, focal, platform, since, stuck, now) for platform, since in stuck.items())


def _alarm(
    session: Session, focal: Focal, platform: str, since: datetime, stuck: Mapping[str, datetime], now: datetime
) -> int:
    name = f"alarm:{platform}"
    # Locked, so that of several processes one alone tells it.
    last = lock_setting(session, name).get("at")
    if last is not None and now - datetime.fromisoformat(str(last)) < AGAIN:
        return 0
    set_setting(session, name, {"at": now.isoformat()})
    minutes = (now - since) // timedelta(minutes=1)
    facts = {"platform": Code(value=platform), "minutes": Count(n=minutes)}
    reply = Reply(title=Line(key="alarm-stuck", facts=facts), audience="asker")
    if focal.settings.has_mail:
        open_operators_ways(session)
    ways = find_operators_ways(session, frozenset(stuck), list_served(session, focal.database.now()))
    for person, route in ways:
        add_message(
            session,
            kind="alarm",
            **addressed(focal, person, route),
            reply=reply.model_dump(mode="json"),
            made_at=now,
            expires=now + USE,
        )
    return len(ways)
