"""What this process cannot write out, as a newer version beside it stored it, is left to that one for a while."""

from __future__ import annotations

from datetime import datetime, timedelta

import structlog

from bot.deliver.claim import Claim
from bot.deliver.means import Means
from storage.receipts import mark_waiting
from storage.tables.notices import Message
from storage.workers import list_at_work

# An upgrade of one process after the other is over within this time.
PATIENCE = timedelta(minutes=10)
WAIT = timedelta(seconds=10)
log = structlog.get_logger()


def left_to_others(means: Means, claim: Claim, now: datetime) -> bool:
    """Whether the message waits for another process, which may be able to: there is one at work, and it was made a
    moment ago."""
    own = means.worker.rpartition(":")[0]
    with means.database.writing() as session:
        clock = means.clock()
        others = [name for name in list_at_work(session, clock) if name != own]
        if not others or now - session.get_one(Message, claim.id).made_at > PATIENCE:
            return False
        mark_waiting(session, claim.id, claim.fence, clock + WAIT, "unreadable")
        means.points("send.others.commit")
    means.points("send.others.committed")
    log.warning("message_left_to_others", message_id=claim.id, at_work=others)
    return True
