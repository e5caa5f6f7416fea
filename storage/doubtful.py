"""Notices in messages of which nobody knows whether they arrived, kept back until a person settles it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, func, literal, select, update
from sqlalchemy.orm import Session

from storage.held_rows import hold_rows
from storage.tables.notices import Message, Notice
from storage.tables.row import Instant

# Why a person must decide: nobody can look, it would say something else now, or it was in doubt too often.
DOUBTFUL = ("in-doubt", "differs", "too-many-doubts")


def list_doubtful(session: Session, ids: Collection[int]) -> Sequence[Notice]:
    """All that is in doubt in the same messages as these notices, which arrived together or not at all. Nobody else
    settles them before the transaction ends."""
    messages = select(Notice.message_id).where(Notice.id.in_(ids), *_open())
    found = list(session.scalars(select(Notice).where(Notice.message_id.in_(messages), *_open()).order_by(Notice.id)))
    hold_rows(session, found)
    return [each for each in found if is_doubtful(each)]


def is_doubtful(notice: Notice) -> bool:
    return notice.state == "held" and notice.reason in DOUBTFUL and notice.message_id is not None


def mark_arrived(session: Session, notices: Collection[Notice], now: datetime) -> None:
    """A person says that they arrived."""
    _end(session, notices, state="sent", sent_at=func.coalesce(Message.first_try, literal(now, Instant())), doubt=False)
    for notice in notices:
        notice.state, notice.reason = "sent", "confirmed"


def plan_again(session: Session, notices: Collection[Notice], latest: datetime) -> None:
    """They are to be said once more, in a message of their own; of use until ``latest`` at least."""
    _end(session, notices, state="expired")
    for notice in notices:
        notice.state, notice.reason, notice.message_id = "planned", None, None
        notice.latest = max(notice.latest, latest) if notice.latest else None


def _end(session: Session, notices: Collection[Notice], **values: object) -> None:
    # Whoever still held a claim on it from before may write no receipt any more.
    held = update(Message).where(Message.id.in_({each.message_id for each in notices}), Message.state == "held")
    session.execute(held.values(reason="settled", fence=Message.fence + 1, **values))


def _open() -> tuple[ColumnElement[bool], ...]:
    return Notice.state == "held", Notice.reason.in_(DOUBTFUL), Notice.message_id.is_not(None)
