"""What was offered: the exact command shown, to one person, once, for a while."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import CursorResult, update
from sqlalchemy.orm import Session

from storage.tables.inbox import Offer

LIFE = timedelta(days=1)


def add_offer(session: Session, person_id: int, place_id: int, now: datetime, command: Mapping[str, Any]) -> Offer:
    """Stores an offer that is open for ``LIFE``."""
    offer = Offer(person_id=person_id, place_id=place_id, command=dict(command), expires=now + LIFE)
    session.add(offer)
    session.flush()
    return offer


def take_offer(session: Session, offer_id: int, person_id: int, now: datetime) -> dict[str, Any] | None:
    """The command of an offer, the first time its own addressee takes it in time; else nothing."""
    taken = session.execute(
        update(Offer)
        .where(Offer.id == offer_id, Offer.person_id == person_id, Offer.state == "open", Offer.expires > now)
        .values(state="taken", version=Offer.version + 1)
    )
    if not isinstance(taken, CursorResult) or taken.rowcount != 1:
        return None
    return session.get_one(Offer, offer_id).command
