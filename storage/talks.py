"""The last exchange of a person in a place and thread; any process can go on with it."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, select
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
    return session.scalars(_query(), {"person": person_id, "place": place_id, "thread": thread}).one_or_none()


@cache
def _query() -> Select[Talk]:
    # Asked for each message: what is built once need not be built and looked up again.
    at = (
        Talk.person_id == bindparam("person"),
        Talk.place_id == bindparam("place"),
        Talk.thread == bindparam("thread"),
    )
    return select(Talk).where(*at)
