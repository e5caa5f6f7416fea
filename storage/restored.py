"""After a restore: what the database believes unsent may have been sent between the backup and the loss."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from storage.bundles import PLANNED
from storage.messages import OPEN
from storage.tables.notices import Message, Notice


def doubt_open(session: Session) -> int:
    """Every message on its way may stand on its platform: it is looked for before anything else is done with it."""
    doubted = (
        update(Message)
        .where(OPEN)
        .values(
            state="doubt",
            doubt=True,
            looks=0,
            # What the backup says was never tried may have left right after it was taken.
            first_try=func.coalesce(Message.first_try, Message.made_at),
            worker_id=None,
            lease_until=None,
            fence=Message.fence + 1,
        )
    )
    told = doubted.returning(Message.id).execution_options(synchronize_session=False)
    return len(list(session.scalars(told)))


def list_once_due(session: Session, now: datetime) -> Mapping[tuple[int, datetime], list[Notice]]:
    """Planned notices due by now, together as they were due: by person and moment."""
    found = defaultdict[tuple[int, datetime], list[Notice]](list)
    due = select(Notice).where(PLANNED, Notice.due <= now).order_by(Notice.due, Notice.id)
    for notice in session.scalars(due):
        found[notice.person_id, notice.due].append(notice)
    return found


def put_in_doubt(message: Message, since: datetime) -> None:
    """As if a try had been made at ``since`` and nobody knew what came of it."""
    message.state, message.doubt, message.looks, message.first_try = "doubt", True, 0, since
