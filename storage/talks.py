"""The last exchange of a person in a place and thread; any process can go on with it."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from storage.tables.inbox import Talk

LIFE = timedelta(minutes=30)


def find_talk(session: Session, person_id: int, place_id: int, thread: str) -> Talk | None:
    """What was last said there, however long ago; nothing where nothing was."""
    return session.scalars(_query(), {"person": person_id, "place": place_id, "thread": thread}).one_or_none()


def to_state(talk: Talk | None, now: datetime) -> dict[str, Any]:
    """What is still remembered of it; empty where nothing was said or it is older than ``LIFE``."""
    return talk.state if talk and talk.expires > now else {}


def last_exchange(talk: Talk | None) -> datetime | None:
    """When something was last said there; nothing where nothing was."""
    return talk.expires - LIFE if talk else None


def save_talk(
    session: Session,
    person_id: int,
    place_id: int,
    thread: str,
    now: datetime,
    state: dict[str, Any],
    known: int | None,
) -> None:
    """Remembers the exchange for ``LIFE`` from now. ``known``: the id of the row, where it was read before."""
    found = session.get(Talk, known) if known is not None else None
    talk = found or find_talk(session, person_id, place_id, thread)
    if talk is None:
        talk = Talk(person_id=person_id, place_id=place_id, thread=thread, state=state, expires=now + LIFE)
        session.add(talk)
    talk.state, talk.expires = state, now + LIFE


@cache
def _query() -> Select[Talk]:
    # Asked for each message: what is built once need not be built and looked up again.
    at = (
        Talk.person_id == bindparam("person"),
        Talk.place_id == bindparam("place"),
        Talk.thread == bindparam("thread"),
    )
    return select(Talk).where(*at)
