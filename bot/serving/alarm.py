"""Silence is told: where something due has waited for five minutes, the operators hear of it by another platform; and
where mail to Focal could not be read for as long.

The alarm is a message like any other, so that it is claimed, tried and kept as they are; one an hour for a platform.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from datetime import datetime, timedelta

import structlog
from sqlalchemy.orm import Session

from bot.app import Focal
from bot.serving.metrics import read_health
from bot.serving.personal import addressed
from handlers.answer import Code, Count, Fact, Line, Reply
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
            # Whoever watches must not end with what is watched.
            log.error("alarm_failed", exc_info=fault)


def raise_alarm(focal: Focal) -> int:
    """Tells the operators of each platform that is stuck, and of a mailbox; returns how many messages were made."""
    health, now = read_health(focal)
    stuck = {platform: since for platform, since in health.overdue.items() if now - since > STUCK}
    for platform, since in stuck.items():
        log.error("delivery_stuck", platform=platform, minutes=(now - since) // timedelta(minutes=1))
    alarms = {platform: _line("alarm-stuck", since, now, platform) for platform, since in stuck.items()}
    if health.unread and now - health.unread.since > STUCK:
        alarms["mailbox"] = _line("alarm-unread", health.unread.since, now)
    if not alarms:
        return 0
    with focal.database.writing() as session:
        return sum(_alarm(session, focal, name, line, stuck, now) for name, line in alarms.items())


def _line(key: str, since: datetime, now: datetime, platform: str = "") -> Line:
    facts: dict[str, Fact] = {"minutes": Count(n=(now - since) // timedelta(minutes=1))}
    return Line(key=key, facts=facts | ({"platform": Code(value=platform)} if platform else {}))


def _alarm(session: Session, focal: Focal, about: str, line: Line, stuck: Collection[str], now: datetime) -> int:
    name = f"alarm:{about}"
    # Locked, so that of several processes one alone tells it.
    last = lock_setting(session, name).get("at")
    if last is not None and now - datetime.fromisoformat(str(last)) < AGAIN:
        return 0
    set_setting(session, name, {"at": now.isoformat()})
    reply = Reply(title=line, audience="asker")
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
