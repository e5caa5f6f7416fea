"""What this process cannot write out, as a newer version beside it stored it, is left to that one for a while."""

from __future__ import annotations

from datetime import datetime, timedelta

import structlog
from sqlalchemy.orm import Session

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
    with means.database.writing() as session:
        clock = means.clock()
        if not may_others(session, means, session.get_one(Message, claim.id).made_at, now):
            return False
        mark_waiting(session, claim.id, claim.fence, clock + WAIT, "unreadable")
        means.points("send.others.commit")
    means.points("send.others.committed")
    log.warning("message_left_to_others", message_id=claim.id)
    return True


def may_others(session: Session, means: Means, since: datetime, now: datetime) -> bool:
    """Whether what this process can do nothing with, for which it has been time since then, may be another one's."""
    own = means.worker.rpartition(":")[0]
    return now - since <= PATIENCE and any(name != own for name in list_at_work(session, means.clock()))
