"""What was said between one person and Focal, as it stands in the inbox and among the messages."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from storage.tables.inbox import Event
from storage.tables.notices import Message

Exchange = tuple[Message, Event | None]


def list_exchanges(session: Session, person_id: int, where: tuple[str, str, str], most: int) -> Sequence[Exchange]:
    """The last replies at an address (platform, installation, address) and what the person was told unasked anywhere,
    oldest first, each with the event that it answers."""
    platform, installation, address = where
    here = and_(Message.platform == platform, Message.installation == installation, Message.address == address)
    told = and_(Message.kind == "bundle", Message.state == "sent")
    query = select(Message, Event).outerjoin(Event, Event.id == Message.inbox_id)
    mine = query.where(Message.person_id == person_id, or_(and_(here, Message.kind == "reply"), told))
    found = session.execute(mine.order_by(Message.id.desc()).limit(most)).all()
    return [(message, event) for message, event in reversed(found)]


def find_answer(session: Session, platform: str, installation: str, dedupe: str) -> Exchange | None:
    """The reply to an event that was taken in before, with the event; nothing where it is not answered yet."""
    query = select(Message, Event).join(Event, Event.id == Message.inbox_id)
    same = (Event.platform == platform, Event.installation == installation, Event.dedupe == dedupe)
    found = session.execute(query.where(*same, Message.kind == "reply").order_by(Message.id).limit(1)).first()
    return (found[0], found[1]) if found else None
