"""Topics, what bears on them, and how many items are open on them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storage.tables.register import Body, Topic


def get_topic(session: Session, topic_id: str) -> Topic | None:
    """The topic with this id."""
    return session.get(Topic, topic_id)


def get_body(session: Session, body_id: str) -> Body | None:
    """The body with this id."""
    return session.get(Body, body_id)


def list_topics(session: Session, *, main_only: bool, skip: int, limit: int) -> Sequence[Topic]:
    """Topics in the register's order, from the one after ``skip``."""
    query = select(Topic).order_by(Topic.rank, Topic.id).offset(skip).limit(limit)
    return session.scalars(query.where(Topic.main) if main_only else query).all()


def count_topics(session: Session, *, main_only: bool) -> int:
    """How many topics there are."""
    query = select(func.count()).select_from(Topic)
    return session.scalar(query.where(Topic.main) if main_only else query) or 0
