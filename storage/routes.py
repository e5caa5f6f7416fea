"""Ways to reach a person, and installations that went away."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import ColumnElement, String, and_, case, cast, exists, select, update
from sqlalchemy.orm import Session

from storage.tables.people import Person, Route
from storage.tables.places import Installation

MAIL = "mail"
# Of an address that leads to somebody no more, as long as it is not theirs again.
FORMER = "former"
# Where nobody sees what is sent.
SCREENS = ("terminal", "web")
# Where people are known by an account, of which an e-mail proves nothing by itself, and where something can be shown to
# one of a place alone.
CHATS = ("slack", "teams")
# Who is told of trouble with delivery itself, in this order.
OPERATORS = ("administrator", "secretariat")


def list_next_routes(
    session: Session, person_id: int, closed: tuple[str, str, str], platforms: Collection[str]
) -> Sequence[Route]:
    """The person's open ways by these platforms, in order, but for those to the address just found closed."""
    mine = select(Route).join(Person, Person.id == Route.person_id)
    mine = mine.where(Route.person_id == person_id, Route.platform.in_(platforms), is_open())
    routes = session.scalars(mine.order_by(*in_order()))
    return [r for r in routes if (r.platform, r.installation, r.address) != closed]


def in_order() -> tuple[ColumnElement[int], ...]:
    """Ways of a person as they are to be taken: the one that they have chosen, then those by an account, the one used
    last first, then mail."""
    chosen = case((Route.platform == Person.reach, 0), (Route.platform == MAIL, 2), else_=1)
    return chosen, Route.rank.expression, Route.id.expression


def prefer_route(session: Session, person_id: int, platform: str, installation: str) -> None:
    """The person was here last: what they are told unasked comes here first, while it can."""
    routes = session.scalars(select(Route).where(Route.person_id == person_id).order_by(Route.rank, Route.id)).all()
    here = [each for each in routes if (each.platform, each.installation) == (platform, installation)]
    wanted = next((each for each in here if each.state == "open"), None)
    if wanted is not None and routes[0] is not wanted:
        wanted.rank = routes[0].rank - 1
        session.flush()


def find_operators_ways(
    session: Session, stuck: Collection[str], served: Collection[str] | None
) -> list[tuple[Person, Route]]:
    """Each administrator's first open way by a platform that is ``served`` (all, where that is not known) and not
    stuck; where none has any, the secretariat's. What stands on a screen until somebody looks at it tells nobody."""
    usable = [Route.platform.not_in((*stuck, *SCREENS)), *([Route.platform.in_(served)] if served is not None else [])]
    for right in OPERATORS:
        query = select(Person, Route).join(Route, Route.person_id == Person.id)
        query = query.where(has_right(right), Person.active, ~Person.example, is_open(), *usable)
        first: dict[int, tuple[Person, Route]] = {}
        for person, route in session.execute(query.order_by(Person.id, *in_order())):
            first.setdefault(person.id, (person, route))
        if first:
            return list(first.values())
    return []


def has_right(right: str) -> ColumnElement[bool]:
    return cast(Person.rights, String).like(f'%"{right}"%')


def close_route(session: Session, person_id: int | None, closed: tuple[str, str, str]) -> None:
    """The platform said that this address is gone for good; other people's routes to it are not judged."""
    platform, installation, address = closed
    at = (Route.platform == platform, Route.installation == installation, Route.address == address)
    gone = update(Route).where(Route.person_id == person_id, *at, Route.state == "open")
    session.execute(gone.values(state="gone", version=Route.version + 1))


def has_account(session: Session, person_id: int, platforms: Collection[str]) -> bool:
    """Whether the person can still be reached by an account on one of these platforms."""
    query = select(Route.id).where(Route.person_id == person_id, Route.state == "open", Route.platform.in_(platforms))
    return session.scalars(query.limit(1)).first() is not None


def mark_route(session: Session, platform: str, installation: str, address: str, state: str) -> None:
    """Whoever is reached there is so no more, or again: their platform has said so by itself."""
    at = (Route.platform == platform, Route.installation == installation, Route.address == address)
    change = update(Route).where(*at, Route.state != state)
    session.execute(change.values(state=state, version=Route.version + 1))


def is_gone(session: Session, platform: str, installation: str, address: str) -> bool:
    """Whether the platform has said that nobody is reached there."""
    at = (Route.platform == platform, Route.installation == installation, Route.address == address)
    return session.scalars(select(Route.id).where(*at, Route.state == "gone").limit(1)).first() is not None


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
