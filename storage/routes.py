"""Ways to reach a person, and installations that went away."""

from __future__ import annotations

from sqlalchemy import ColumnElement, and_, exists, select, update
from sqlalchemy.orm import Session

from storage.tables.people import Route
from storage.tables.places import Installation


def find_next_route(session: Session, person_id: int, closed: tuple[str, str, str]) -> Route | None:
    """The person's first open way that does not lead to the address just found closed."""
    routes = session.scalars(
        select(Route).where(Route.person_id == person_id, is_open()).order_by(Route.rank, Route.id)
    )
    return next((r for r in routes if (r.platform, r.installation, r.address) != closed), None)


def prefer_route(session: Session, person_id: int, platform: str, installation: str) -> None:
    """The person was here last: what they are told unasked comes here first, while it can."""
    routes = session.scalars(select(Route).where(Route.person_id == person_id).order_by(Route.rank, Route.id)).all()
    here = [each for each in routes if (each.platform, each.installation) == (platform, installation)]
    wanted = next((each for each in here if each.state == "open"), None)
    if wanted is not None and routes[0] is not wanted:
        wanted.rank = routes[0].rank - 1
        session.flush()


def close_route(session: Session, person_id: int | None, closed: tuple[str, str, str]) -> None:
    """The platform said that this address is gone for good; other people's routes to it are not judged."""
    platform, installation, address = closed
    at = (Route.platform == platform, Route.installation == installation, Route.address == address)
    gone = update(Route).where(Route.person_id == person_id, *at, Route.state == "open")
    session.execute(gone.values(state="gone", version=Route.version + 1))


def mark_route(session: Session, platform: str, installation: str, address: str, state: str) -> None:
    """Whoever is reached there is so no more, or again: their platform has said so by itself."""
    at = (Route.platform == platform, Route.installation == installation, Route.address == address)
    change = update(Route).where(*at, Route.state != state)
    session.execute(change.values(state=state, version=Route.version + 1))


def pause_installation(session: Session, platform: str, installation: str) -> None:
    """Nothing leaves for there until ``resume_installation``; what waits is kept."""
    _set_state(session, platform, installation, "paused")


def resume_installation(session: Session, platform: str, installation: str) -> None:
    """The workspace or tenant is back: what was kept for it may leave."""
    _set_state(session, platform, installation, "active")


def is_open() -> ColumnElement[bool]:
    """Routes that are open and whose installation is not away."""
    away = and_(
        Installation.platform == Route.platform, Installation.id == Route.installation, Installation.state == "paused"
    )
    return and_(Route.state == "open", ~exists().where(away))


def _set_state(session: Session, platform: str, installation: str, state: str) -> None:
    there = update(Installation).where(Installation.platform == platform, Installation.id == installation)
    session.execute(there.values(state=state, version=Installation.version + 1))
