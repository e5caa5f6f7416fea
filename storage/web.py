"""Sessions, links and accounts of the pages: added, found, and taken once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cache

from sqlalchemy import Select, bindparam, delete, select
from sqlalchemy.orm import Session

from storage.tables.people import Person
from storage.tables.web import CalendarFeed, WebAccount, WebLink, WebSession, WebTrip


def add_session(session: Session, digest: str, person_id: int, way: str, now: datetime, until: datetime) -> None:
    """Somebody has entered; sessions that have ended are swept out with this."""
    session.execute(delete(WebSession).where(WebSession.until <= now))
    session.add(WebSession(digest=digest, person_id=person_id, way=way, made_at=now, until=until))


def find_session(session: Session, digest: str, now: datetime) -> Person | None:
    """Who sits at the browser with this secret."""
    return session.scalar(_seated(), {"digest": digest, "now": now})


@cache
def _seated() -> Select[Person]:
    # Each page asks it, and building it costs more than the answer.
    theirs = select(Person).join(WebSession, WebSession.person_id == Person.id)
    now = bindparam("now", type_=WebSession.until.type)
    return theirs.where(WebSession.digest == bindparam("digest"), WebSession.until > now, Person.active)


def end_session(session: Session, digest: str) -> None:
    session.execute(delete(WebSession).where(WebSession.digest == digest))


def end_sessions(session: Session, person_id: int) -> int:
    """Every browser of the person is out; returns how many there were."""
    ended = delete(WebSession).where(WebSession.person_id == person_id).returning(WebSession.digest)
    return len(session.scalars(ended).all())


def add_link(session: Session, digest: str, person_id: int, now: datetime, until: datetime) -> None:
    session.execute(delete(WebLink).where(WebLink.until <= now))
    session.add(WebLink(digest=digest, person_id=person_id, until=until))


def take_link(session: Session, digest: str, now: datetime) -> int | None:
    """Whom the link lets in, which it does once; nobody where it was used before or has ended."""
    taken = delete(WebLink).where(WebLink.digest == digest, WebLink.until > now).returning(WebLink.person_id)
    return session.scalar(taken)


def end_links(session: Session, person_id: int) -> None:
    """No link that waits lets the person in any more."""
    session.execute(delete(WebLink).where(WebLink.person_id == person_id))


def get_password(session: Session, person_id: int) -> str | None:
    """The password as it is kept."""
    account = session.get(WebAccount, person_id)
    return account.password if account else None


def set_password(session: Session, person_id: int, password: str) -> None:
    session.merge(WebAccount(person_id=person_id, password=password))


def add_trip(session: Session, trip: WebTrip, now: datetime) -> None:
    session.execute(delete(WebTrip).where(WebTrip.until <= now))
    session.add(trip)


def take_trip(session: Session, digest: str, now: datetime) -> tuple[str, str] | None:
    """Verifier and nonce of a trip, which ends with this."""
    taken = delete(WebTrip).where(WebTrip.digest == digest, WebTrip.until > now)
    found = session.execute(taken.returning(WebTrip.verifier, WebTrip.nonce)).first()
    return (found[0], found[1]) if found else None


def add_feed(session: Session, digest: str, person_id: int, group_id: str | None, now: datetime) -> None:
    """A calendar under a new secret; the one of the same person and group before it ends."""
    end_feeds(session, person_id, group_id)
    session.add(CalendarFeed(digest=digest, person_id=person_id, group_id=group_id, made_at=now))


def end_feeds(session: Session, person_id: int, group_id: str | None) -> None:
    same = CalendarFeed.group_id.is_(None) if group_id is None else CalendarFeed.group_id == group_id
    session.execute(delete(CalendarFeed).where(CalendarFeed.person_id == person_id, same))


def list_feeds(session: Session, person_id: int) -> Sequence[str | None]:
    """The groups of which somebody has a calendar; none stands for their own items."""
    query = select(CalendarFeed.group_id).where(CalendarFeed.person_id == person_id)
    return session.scalars(query.order_by(CalendarFeed.made_at)).all()


def find_feed(session: Session, digest: str) -> CalendarFeed | None:
    return session.get(CalendarFeed, digest)
