"""What was to be said and could not be: while there is no way to its reader, and once it is too late.

``served``: the platforms that the processes at work serve, by which alone anybody is reached; nothing where it is not
known.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, Update, and_, case, exists, func, or_, select, update
from sqlalchemy.orm import Session, aliased

from storage.bundles import PERSONAL, PLANNED
from storage.routes import MAIL, is_open
from storage.tables.notices import Notice
from storage.tables.people import Person, Route
from storage.tables.places import Place

# ``UNSENT``: too late, and nothing else about it is said instead.
NO_ROUTE, TOO_LATE, UNSENT = "no-route", "too-late", "unsent"
# Nobody knew how to say it: held for a person to see.
CANNOT = "cannot-compose"
Served = Collection[str] | None


def mark_unreachable(session: Session, now: datetime, served: Served) -> list[Notice]:
    """Those due whose reader cannot be reached at all, each once: they stay planned, for a way may open in time."""
    due = update(Notice).where(PLANNED, PERSONAL, Notice.due <= now, ~_is_reachable(served))
    due = due.where(or_(Notice.reason.is_(None), Notice.reason != NO_ROUTE))
    return _changed(session, due.values(reason=NO_ROUTE, version=Notice.version + 1))


def mark_unshown(session: Session, now: datetime) -> list[Notice]:
    """As ``mark_unreachable``, of what is to be shown in a place that is there no more."""
    there = exists().where(Place.id == Notice.place_id, Place.state == "open")
    due = update(Notice).where(PLANNED, ~PERSONAL, Notice.due <= now, ~there)
    due = due.where(or_(Notice.reason.is_(None), Notice.reason != NO_ROUTE))
    return _changed(session, due.values(reason=NO_ROUTE, version=Notice.version + 1))


def mark_missed(session: Session, now: datetime, served: Served) -> list[Notice]:
    """Ends what is of no use any more. ``reason``: ``NO_ROUTE`` where the person cannot be reached at all, of which was
    told before; ``TOO_LATE`` where the next word about the same is due to them; else ``UNSENT``."""
    late = update(Notice).where(PLANNED, Notice.latest < now)
    known = and_(~PERSONAL, Notice.reason == NO_ROUTE)
    lost = or_(known, and_(PERSONAL, ~_is_reachable(served)))
    why = case((lost, NO_ROUTE), (_is_followed(now), TOO_LATE), else_=UNSENT)
    return _changed(session, late.values(state="missed", reason=why, version=Notice.version + 1))


def mark_expired(session: Session, message_id: int, now: datetime, *, doubt: bool) -> list[Notice]:
    """Ends the notices of a message that was never sent for sure, and gives them; ``reason`` as in ``mark_missed``, or
    ``doubt`` where it may have arrived."""
    carried = update(Notice).where(Notice.message_id == message_id, Notice.state == "composed")
    why = "doubt" if doubt else case((_is_followed(now), TOO_LATE), else_=UNSENT)
    return _changed(session, carried.values(state="missed", reason=why, version=Notice.version + 1))


def count_cut_off(session: Session, served: Collection[str]) -> dict[str, int]:
    """How many people who are to be told something have a way by a platform that nobody serves, and no other; by
    platform. Whoever has an address has a way by mail, opened once something is due to them."""
    theirs = select(Route.platform, func.count(Route.person_id.distinct())).join(Person, Person.id == Route.person_id)
    other = aliased(Route)
    served_too = exists().where(other.person_id == Route.person_id, other.state == "open", other.platform.in_(served))
    cut = theirs.where(Person.active, Person.enrolled, ~Person.example, Route.platform.not_in(served), is_open())
    if MAIL in served:
        closed = (other.person_id == Person.id, other.platform == MAIL, other.address == Person.email)
        cut = cut.where(or_(Person.email.is_(None), exists().where(*closed, other.state == "gone")))
    return dict(session.execute(cut.where(~served_too).group_by(Route.platform)).all())


def _is_reachable(served: Served) -> ColumnElement[bool]:
    way = (Route.person_id == Notice.person_id, is_open())
    return exists().where(*way) if served is None else exists().where(*way, Route.platform.in_(served))


def _is_followed(now: datetime) -> ColumnElement[bool]:
    """Whether the same person is told of the same thing by another notice that is due and of use."""
    other = aliased(Notice, name="other")
    same = or_(other.item_number == Notice.item_number, other.meeting_id == Notice.meeting_id)
    due = and_(other.state == "planned", other.due <= now, or_(other.latest.is_(None), other.latest >= now))
    to_them = (PERSONAL, other.person_id == Notice.person_id, other.place_id.is_(None))
    return exists().where(*to_them, same, due)


def _changed(session: Session, change: Update) -> list[Notice]:
    told = change.returning(Notice.id).execution_options(synchronize_session=False)
    ids = list(session.scalars(told))
    query = select(Notice).where(Notice.id.in_(ids)).order_by(Notice.id).execution_options(populate_existing=True)
    return list(session.scalars(query)) if ids else []
