"""After a restore: what the database believes unsent may have been sent between the backup and the loss."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from storage.bundles import PERSONAL, PLANNED
from storage.inbox import OPEN as UNANSWERED
from storage.messages import OPEN
from storage.skipped import numbered_again
from storage.tables.inbox import Event
from storage.tables.notices import Message, Notice

# Why a planned notice is looked for before it is said: whatever caused it had caused it once before.
RESTORED = "restored"


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


def doubt_events(session: Session) -> int:
    """Every event that waits for its answer may have been answered since: it is carried out, for what it changed is
    lost, and what is said of it is looked for."""
    doubted = update(Event).where(UNANSWERED)
    doubted = doubted.values(state="new", doubt=True, worker_id=None, lease_until=None, fence=Event.fence + 1)
    told = doubted.returning(Event.id).execution_options(synchronize_session=False)
    return len(list(session.scalars(told)))


@contextmanager
def caused_again(session: Session, event: Event, clock: Callable[[], datetime]) -> Iterator[None]:
    """What an event that may have been answered before the restore plans in the block, and is due by the database's
    clock, may have been said then: it is looked for first."""
    newest = (session.scalar(select(func.max(Notice.id))) or 0) if event.doubt else None
    with numbered_again(session) if event.doubt else nullcontext():
        yield
    if newest is not None:
        for notice in session.scalars(select(Notice).where(PLANNED, Notice.id > newest, Notice.due <= clock())):
            notice.reason = RESTORED
        session.flush()


def list_once_due(session: Session, now: datetime) -> Mapping[tuple[int, datetime], list[Notice]]:
    """Planned notices due by now, together as they were due: by person and moment."""
    found = defaultdict[tuple[int, datetime], list[Notice]](list)
    due = select(Notice).where(PLANNED, PERSONAL, Notice.due <= now).order_by(Notice.due, Notice.id)
    for notice in session.scalars(due):
        found[notice.person_id, notice.due].append(notice)
    return found
