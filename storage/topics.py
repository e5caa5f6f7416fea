"""Topics, what bears on them, and how many items are open on them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from storage.tables.register import Body, Topic


def get_topic(session: Session, topic_id: str) -> Topic | None:
    """The topic with this id."""
    return session.get(Topic, topic_id)


def get_body(session: Session, body_id: str) -> Body | None:
    """The body with this id."""
    return session.get(Body, body_id)


def list_topics(
    session: Session, *, main_only: bool, skip: int, limit: int, only: Collection[str] | None = None
) -> Sequence[Topic]:
    """Topics in the register's order, from the one after ``skip``; ``only`` those with these ids, where any are
    given."""
    query = select(Topic).order_by(Topic.rank, Topic.id).offset(skip).limit(limit)
    return session.scalars(query.where(*_wanted(main_only, only))).all()


def count_topics(session: Session, *, main_only: bool, only: Collection[str] | None = None) -> int:
    """How many topics there are."""
    return session.scalar(select(func.count()).select_from(Topic).where(*_wanted(main_only, only))) or 0


def _wanted(main_only: bool, only: Collection[str] | None) -> list[ColumnElement[bool]]:
    among: list[ColumnElement[bool]] = [] if only is None else [Topic.id.in_(only)]
    return [*among, Topic.main.is_(True)] if main_only else among
