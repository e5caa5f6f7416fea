"""What somebody kept with Focal before they stood in the register becomes theirs as they are registered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import delete, or_, select, update
from sqlalchemy.orm import Session

from storage.items import touch
from storage.notices import WAITING
from storage.tables.all import METADATA
from storage.tables.items import Item, ItemParty
from storage.tables.notices import Notice
from storage.tables.people import Person, Route

# Columns that say whose something is, or who did it.
THEIRS = (
    *(("progress", "person_id"), ("messages", "person_id"), ("notices", "person_id"), ("answers", "person_id")),
    *(("model_calls", "person_id"), ("jobs", "person_id")),
)
# A conversation begins anew with who they are now.
BEGUN = ("talks", "offers", "web_views")
SETTINGS = ("quiet_start", "quiet_end", "leads", "reach")


def list_kept(session: Session, person_id: int) -> Sequence[Item]:
    """The items that somebody made, closed or is a party of."""
    parties = select(ItemParty.item_number).where(ItemParty.person_id == person_id)
    mine = or_(Item.maker_id == person_id, Item.closed_by == person_id, Item.number.in_(parties))
    return session.scalars(select(Item).where(mine).order_by(Item.number)).all()


def join(session: Session, visitor: Person, person: Person, items: Iterable[Item]) -> None:
    """Gives what was the visitor's to the person: ``items``, all that they kept, what they were told and are to be, how
    they are reached, and settings where the person has none. The caller plans anew what they are told.

    The trail stays as it is: it says who did what under which name.
    """
    for item in items:
        _join_item(item, visitor.id, person.id)
    _join_notices(session, visitor.id, person.id)
    _join_routes(session, visitor.id, person.id)
    for name in SETTINGS:
        if getattr(person, name) is None:
            setattr(person, name, getattr(visitor, name))
    session.flush()
    for table, column in THEIRS:
        there = METADATA.tables[table]
        session.execute(update(there).where(there.c[column] == visitor.id).values({column: person.id}))
    for table in BEGUN:
        session.execute(delete(METADATA.tables[table]).where(METADATA.tables[table].c.person_id == visitor.id))
    session.expire_all()


def _join_item(item: Item, visitor_id: int, person_id: int) -> None:
    item.maker_id = person_id if item.maker_id == visitor_id else item.maker_id
    item.closed_by = person_id if item.closed_by == visitor_id else item.closed_by
    item.snoozes = {_named(key, visitor_id, person_id): until for key, until in item.snoozes.items()}
    for party in item.parties:
        party.person_id = person_id if party.person_id == visitor_id else party.person_id
    touch(item)


def _named(key: str, visitor_id: int, person_id: int) -> str:
    who, _, what = key.partition(" ")
    return f"{person_id} {what}".strip() if who == str(visitor_id) else key


def _join_notices(session: Session, visitor_id: int, person_id: int) -> None:
    """What waits keeps its moment under the person's mark; what they are told anyway is not said twice."""
    waiting = session.scalars(select(Notice).where(Notice.person_id == visitor_id, Notice.state.in_(WAITING))).all()
    keys = {each: each.key.replace(f"/{visitor_id}/", f"/{person_id}/", 1) for each in waiting}
    known = set(session.scalars(select(Notice.key).where(Notice.key.in_(keys.values()))))
    for notice, key in keys.items():
        if key in known:
            notice.state, notice.reason = "superseded", "changed"
        else:
            notice.key = key


def _join_routes(session: Session, visitor_id: int, person_id: int) -> None:
    found = session.scalars(select(Route).where(Route.person_id.in_((visitor_id, person_id))).order_by(Route.id)).all()
    own = {(each.platform, each.installation, each.address) for each in found if each.person_id == person_id}
    last = max((each.rank for each in found), default=0)
    for route in (each for each in found if each.person_id == visitor_id):
        if (route.platform, route.installation, route.address) in own:
            route.state = "gone"
        else:
            last += 1
            route.person_id, route.rank = person_id, last
