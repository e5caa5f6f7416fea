"""How many items there are, of those that a reader may see: by topic, by month, on time and late, and in lists."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import ColumnElement, and_, case, func, select
from sqlalchemy.orm import Session

from storage.item_readers import Reader, shown_in_place, visible_to
from storage.items import LIVE, WORK, Wanted, fitting
from storage.tables.items import Item

DATED = and_(Item.kind.in_(WORK), Item.kind != "personal")
# Of what is open: in which nobody did anything yet, and in which all is done but confirmed by nobody.
UNTOUCHED, REPORTED = "open", "reported_done"
OPEN = and_(Item.kind.in_(WORK), Item.status.in_(LIVE))


def list_topics(session: Session, reader: Reader, most: int) -> Sequence[str]:
    """The ids of the topics that have most of the work that is open."""
    counted = func.count()
    query = select(Item.topic_id).where(*_seen(reader), OPEN, Item.topic_id.is_not(None))
    query = query.group_by(Item.topic_id).order_by(counted.desc(), Item.topic_id).limit(most)
    return [str(topic) for topic in session.scalars(query)]


def count_months(session: Session, reader: Reader, months: Sequence[tuple[date, date]]) -> Sequence[int]:
    """Open work whose deadline is on one of the days from the first to the last, for each pair."""
    sums = [_sum(Item.due_date.between(first, last)) for first, last in months]
    found = session.execute(select(*sums).where(*_seen(reader), OPEN)).one()
    return [int(each or 0) for each in found]


def count_timing(session: Session, reader: Reader, now: datetime) -> Mapping[str, int]:
    """Work by how it stands to its deadline. Whatever was reported done is past none."""
    closed, live = Item.status == "closed", and_(Item.status.in_(LIVE), Item.status != REPORTED)
    sums = {
        "in-time": and_(closed, Item.closed_at <= Item.due_at),
        "later": and_(closed, Item.closed_at > Item.due_at),
        "ahead": and_(live, Item.due_at >= now),
    }
    found = session.execute(select(*(_sum(each) for each in sums.values())).where(*_seen(reader), DATED)).one()
    return {name: int(number or 0) for name, number in zip(sums, found, strict=True)}


def count_untouched(session: Session, reader: Reader) -> int:
    """Work that is in the state "open" itself: neither begun nor waiting nor reported done."""
    query = select(func.count(Item.number)).where(*_seen(reader), Item.kind.in_(WORK), Item.status == UNTOUCHED)
    return session.scalar(query) or 0


def count_each(session: Session, wanted: Mapping[str, Wanted], reader: Reader, now: datetime) -> Mapping[str, int]:
    """How many items fit each of several lists, by its name: each is counted off its own index."""
    one = select(func.count(Item.number)).where(*_seen(reader))
    counts = [one.where(*fitting(each, now)).scalar_subquery() for each in wanted.values()]
    return dict(zip(wanted, map(int, session.execute(select(*counts)).one()), strict=True))


def _sum(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((condition, 1), else_=0))


def _seen(reader: Reader) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return visible_to(reader), shown_in_place(reader)
