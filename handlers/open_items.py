"""How many items are open on a topic, counting only what the reader of the place could list."""

from __future__ import annotations

from sqlalchemy import func, or_, select

from handlers.context import Context
from handlers.rights import level
from storage.tables.items import Item

OPEN = ("open", "in_progress", "pending", "reported_done")
READ_BY = {"public": ("public",), "outsiders": ("public", "outsiders"), "staff": ("public", "outsiders", "staff")}


def count_open(context: Context, topic_id: str) -> int:
    """Items in force and not closed; what was said in private elsewhere is not counted, nor personal notes."""
    seen = or_(Item.audience.in_(READ_BY[level(context)]), Item.place_id == context.place.id)
    query = select(func.count()).where(Item.topic_id == topic_id, Item.status.in_(OPEN), Item.kind != "personal")
    return context.session.scalar(query.where(seen)) or 0
