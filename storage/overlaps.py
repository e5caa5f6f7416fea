"""Records that may be about the same thing, and what people said of pairs of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.tables.items import Item, ItemParty
from storage.tables.records import ActivityReport, OverlapVerdict
from storage.tables.register import Body

# So many of the newest are compared: each with each.
MOST = 300


def list_task_forces(session: Session, group_ids: Collection[str]) -> Sequence[str]:
    """Those of these groups that are task forces of staff."""
    query = select(Body.id).where(Body.id.in_(group_ids), Body.kind == "task_force", Body.staff_only)
    return session.scalars(query.order_by(Body.rank, Body.id)).all()


def list_newest_activities(session: Session, topic_id: str | None, year: int | None) -> Sequence[ActivityReport]:
    """Activities, results and priorities reported, the newest first."""
    query = select(ActivityReport).where(ActivityReport.kind != "document")
    if topic_id:
        query = query.where(ActivityReport.topic_id == topic_id)
    if year:
        query = query.where(ActivityReport.year == year)
    return session.scalars(query.order_by(ActivityReport.id.desc()).limit(MOST)).all()


def list_newest_actions(session: Session, topic_id: str | None, year: int | None) -> list[tuple[Item, str]]:
    """Open action items with a topic and one responsible body, and that body; the newest first."""
    query = select(Item, ItemParty.body_id).join(ItemParty, ItemParty.item_number == Item.number)
    query = query.where(Item.kind == "action", Item.status.in_(("open", "in_progress", "pending")))
    query = query.where(ItemParty.capacity == "responsible", ItemParty.body_id.is_not(None), Item.topic_id.is_not(None))
    if topic_id:
        query = query.where(Item.topic_id == topic_id)
    if year:
        query = query.where(Item.made_at >= datetime.fromisoformat(f"{year}-01-01T00:00:00+00:00"))
    found: dict[int, list[tuple[Item, str]]] = {}
    for item, body in session.execute(query.order_by(Item.number.desc()).limit(MOST)):
        found.setdefault(item.number, []).append((item, str(body)))
    return [pairs[0] for pairs in found.values() if len(pairs) == 1]


def list_verdicts(session: Session) -> dict[tuple[str, str], str]:
    """What was said of pairs, by the two records in order."""
    return {(row.first, row.second): row.verdict for row in session.scalars(select(OverlapVerdict))}


def find_verdict(session: Session, first: str, second: str) -> OverlapVerdict | None:
    """What was said of a pair."""
    pair = (OverlapVerdict.first == first, OverlapVerdict.second == second)
    return session.scalars(select(OverlapVerdict).where(*pair)).first()
