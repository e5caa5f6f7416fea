"""The last exchange of a person in a place and thread; any process can go on with it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.tables.inbox import Talk

LIFE = timedelta(minutes=30)


def get_talk(session: Session, person_id: int, place_id: int, thread: str, now: datetime) -> dict[str, Any]:
    """What was last said there; empty where nothing was or it is older than ``LIFE``."""
    talk = _find(session, person_id, place_id, thread)
    return talk.state if talk and talk.expires > now else {}


def save_talk(
    session: Session, person_id: int, place_id: int, thread: str, now: datetime, state: dict[str, Any]
) -> None:
    """Remembers the exchange for ``LIFE`` from now."""
    talk = _find(session, person_id, place_id, thread)
    if talk is None:
        talk = Talk(person_id=person_id, place_id=place_id, thread=thread, state=state, expires=now + LIFE)
        session.add(talk)
    talk.state, talk.expires = state, now + LIFE


def _find(session: Session, person_id: int, place_id: int, thread: str) -> Talk | None:
    query = select(Talk).where(Talk.person_id == person_id, Talk.place_id == place_id, Talk.thread == thread)
    return session.scalars(query).one_or_none()
