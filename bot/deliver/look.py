"""Before anything in doubt is sent again it is looked for, twice, with time between for the platform to show it."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

import structlog

from bot.deliver.claim import Claim
from bot.deliver.means import Means, aside
from bot.deliver.receipt import absent, found, hold_back, look_later
from bot.deliver.send import send
from bot.deliver.sender import Looked, Sight

# The database's clock may run ahead of a platform's: what stands there must not seem too old to be what is looked for.
# A mark is never another message's, so that looking further back only costs reading.
SKEW = timedelta(hours=1)
log = structlog.get_logger()


async def look(means: Means, claim: Claim, now: datetime) -> None:
    """Finds out about a message in doubt, as far as can be, and sends it again only then."""
    means.points("look.begin")
    looked = await _look(means, claim)
    means.points("look.end")
    if _may_resend(means, claim, looked):
        repeat = looked is not None and looked.sight is Sight.CANNOT
        means.points("look.resend")
        await send(means, claim, now, repeat=repeat)
        means.points("look.resent")
        return
    await aside(means, "look.receipt", lambda: _record(means, claim, looked, now))


def _may_resend(means: Means, claim: Claim, looked: Looked | None) -> bool:
    """Not seen twice, ``settle`` apart; or, where a platform shows nothing, once more for staff, marked as such."""
    if looked is None or looked.sight is Sight.FOUND:
        return False
    if looked.sight is Sight.CANNOT:
        return means.pace.repeats and claim.trusted and claim.doubts < 2
    return claim.looks >= 1 and claim.doubts < means.pace.most_tries


def _record(means: Means, claim: Claim, looked: Looked | None, now: datetime) -> None:
    if looked is not None and looked.sight is not Sight.CANNOT:
        means.breaker.worked(claim.target.platform)
    if looked is None:
        look_later(means, claim)
    elif looked.sight is Sight.FOUND:
        found(means, claim, looked.external, now)
    elif looked.sight is Sight.CANNOT:
        hold_back(means, claim, "in-doubt", now)
    elif claim.doubts >= means.pace.most_tries and claim.looks >= 1:
        hold_back(means, claim, "too-many-doubts", now)
    else:
        absent(means, claim)


async def _look(means: Means, claim: Claim) -> Looked | None:
    """Nothing where looking itself failed: that says nothing about the message."""
    since = await aside(means, "look.since", lambda: _since(means, claim))
    try:
        sender = means.senders[claim.target.platform]
        means.points("look.call")
        return await asyncio.wait_for(sender.look(claim.target, claim.key, since), means.pace.look)
    except Exception as fault:
        # Whatever a sender may raise: the message stays in doubt, and is looked for again.
        log.warning("look_failed", message_id=claim.id, fault=type(fault).__name__)
        return None


def _since(means: Means, claim: Claim) -> datetime:
    """From when on it may stand there; the clock may have been set back since it was first tried."""
    clock = means.clock()
    return min(claim.first_try or clock, clock) - SKEW
